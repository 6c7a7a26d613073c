"""Changes to films: those of training are random, those of the stress test named and fixed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.preprocessing import InputSpec, prepare_pixels
from training.augment import augment
from training.config import AugmentConfig
from training.stress import STRESSES, stress_films

CONFIG = AugmentConfig()
_NOTHING = AugmentConfig(mirror=0, untouched=1, markers=0, erase=0)


@pytest.fixture(scope="module")
def film(draw_child) -> np.ndarray:
    return draw_child(3, side=160)


def _augmented(film: np.ndarray, seed: int, config: AugmentConfig = CONFIG) -> np.ndarray:
    return augment(film, config, np.random.default_rng(seed))


@pytest.mark.parametrize("seed", range(40))
def test_a_changed_film_keeps_its_shape_and_depth(film, seed):
    before = film.copy()
    changed = _augmented(film, seed)
    assert changed.shape == film.shape
    assert changed.dtype == np.uint8
    np.testing.assert_array_equal(film, before)


def test_the_same_seed_gives_the_same_change_and_another_another(film):
    np.testing.assert_array_equal(_augmented(film, 5), _augmented(film, 5))
    changed = {_augmented(film, seed).tobytes() for seed in range(30)}
    assert len(changed) == 30


def test_a_changed_film_is_still_the_film(film):
    # Shift, zoom, noise and markers may add up, so a single film says little.
    likeness = []
    for seed in range(60):
        changed = _augmented(film, seed).ravel()
        either = [np.corrcoef(changed, other.ravel())[0, 1] for other in (film, film[:, ::-1])]
        likeness.append(max(either))
    assert np.median(likeness) > 0.5
    assert min(likeness) > 0.0


def test_mirroring_can_be_left_out_and_enforced(film):
    def side(config: AugmentConfig) -> set[bool]:
        found = set()
        for seed in range(20):
            changed = _augmented(film, seed, config).astype(float)
            plain, turned = (np.abs(changed - other).mean() for other in (film, film[:, ::-1]))
            found.add(bool(plain < turned))
        return found

    assert side(_NOTHING) == {True}
    assert side(replace(_NOTHING, mirror=1.0)) == {False}


def test_the_stress_tests_are_those_that_were_agreed():
    assert list(STRESSES) == [
        "JPEG quality 10",
        "crop 5 %",
        "crop 10 %",
        "pad to 1.3 of the aspect",
        "pad to 0.8 of the aspect",
        "stretch 1.35",
        "blur",
        "gamma 0.6",
        "gamma 1.6",
        "contrast 30 %",
        "noise",
        "rotate 7 degrees",
        "rotate -7 degrees",
        "bright marker",
        "mirror",
    ]


@pytest.mark.parametrize("name", STRESSES)
def test_a_stress_changes_every_film_and_always_in_the_same_way(film, draw_child, name):
    films = np.stack([film, draw_child(4, sick=True, side=160)])
    before = films.copy()
    first, second = stress_films(films, name), stress_films(films, name)
    np.testing.assert_array_equal(films, before)
    assert len(first) == 2
    for changed, again, plain in zip(first, second, films, strict=True):
        assert changed.dtype == np.uint8
        assert changed.ndim == 2
        np.testing.assert_array_equal(changed, again)
        assert changed.shape != plain.shape or (changed != plain).any()


@pytest.mark.parametrize(
    ("name", "aspect"),
    [("pad to 1.3 of the aspect", 1.3), ("pad to 0.8 of the aspect", 0.8), ("crop 10 %", 1.0)],
)
def test_padding_and_cropping_give_the_shape_that_they_promise(film, name, aspect):
    (changed,) = stress_films(film[None], name)
    height, width = changed.shape
    assert width / height == pytest.approx(aspect, abs=0.01)
    if name.startswith("crop"):
        assert changed.shape == (128, 128)


def test_stress_does_what_its_name_says(film):
    def change(name: str) -> np.ndarray:
        return stress_films(film[None], name)[0]

    np.testing.assert_array_equal(change("mirror"), film[:, ::-1])
    np.testing.assert_array_equal(change("crop 5 %"), film[8:-8, 8:-8])
    assert change("gamma 0.6").mean() > film.mean() > change("gamma 1.6").mean()
    assert np.ptp(change("contrast 30 %")) == pytest.approx(0.3 * np.ptp(film), abs=2)
    edges = [
        np.abs(np.diff(x.astype(float))).mean() for x in (change("blur"), film, change("noise"))
    ]
    assert edges == sorted(edges)
    assert (change("bright marker")[5:20, 5:20] == 255).mean() > 0.9
    left, right = change("rotate 7 degrees"), change("rotate -7 degrees")
    assert (
        np.abs(left[:, ::-1].astype(float) - right).mean()
        < np.abs(left.astype(float) - right).mean()
    )
    wide = change("stretch 1.35")
    assert wide.shape == film.shape
    # The middle column stays where it is, and what lies beside it moves outwards.
    columns = film.astype(float)
    np.testing.assert_allclose(wide[:, 80], columns[:, 80], atol=40)


@pytest.mark.parametrize(
    "name", ["pad to 1.3 of the aspect", "pad to 0.8 of the aspect", "contrast 30 %"]
)
def test_preparation_takes_out_what_it_promises_to(film, name):
    (changed,) = stress_films(film[None], name)
    plain, stressed = (prepare_pixels(pixels, InputSpec(64)).tensor for pixels in (film, changed))
    assert np.abs(plain - stressed).mean() < 0.05
