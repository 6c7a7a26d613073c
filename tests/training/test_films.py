"""Films on their way to the network: stored, augmented in batches, drawn anew as synthetic ones."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from core.preprocessing import InputSpec, prepare_pixels
from training.config import TrainConfig
from training.dataset import AugmentedFilms
from training.films import FilmSet, load_films, load_folder, prepare_all, store
from training.manifest import build_manifest
from training.split import assign_splits
from training.synthetic import draw_film, fit_distribution

CONFIG = TrainConfig("test", batch_size=4, store_size=64, input=InputSpec(32))


@pytest.fixture(scope="module")
def films(draw_child, row) -> FilmSet:
    """Six well and four sick children."""
    labels = [0] * 6 + [1] * 4
    pixels = [draw_child(seed, sick=bool(sick), side=64) for seed, sick in enumerate(labels)]
    rows = tuple(row(f"{i}.png", label) for i, label in enumerate(labels))
    return FilmSet(np.stack(pixels), np.array(labels, np.int64), rows)


def test_a_part_is_loaded_in_the_order_of_the_manifest(tmp_path, make_hospital):
    data = make_hospital(tmp_path / "data", 8)
    rows = assign_splits(build_manifest(data), CONFIG.split)
    for part in ("train", "validation", "test"):
        films = load_films(data, rows, part, 64)
        assert films.pixels.shape == (len(films), 64, 64)
        assert films.pixels.dtype == np.uint8
        assert [r.path for r in films.rows] == [r.path for r in rows if r.split == part]
        assert films.labels.tolist() == [r.label for r in films.rows]


def test_a_film_of_the_right_size_is_stored_as_it_is(draw_child):
    film = draw_child(1, side=64)
    np.testing.assert_array_equal(store(film, 64), film)


def test_a_16_bit_film_keeps_its_range_when_it_is_stored(draw_child):
    deep = draw_child(1, side=64).astype(np.uint16) * np.uint16(20) + np.uint16(3000)
    stored = store(deep, 64)
    assert stored.dtype == np.uint8
    assert (stored.min(), stored.max()) == (0, 255)
    spec = InputSpec(32)
    gap = np.abs(prepare_pixels(stored, spec).tensor - prepare_pixels(deep, spec).tensor)
    assert gap.mean() < 0.02


def test_training_sees_films_as_the_app_does(films):
    tensors = prepare_all(films, CONFIG.input)
    for film, tensor in zip(films.pixels, tensors, strict=True):
        np.testing.assert_array_equal(prepare_pixels(film, CONFIG.input).tensor[0], tensor)


def test_other_frontal_films_are_loaded_without_what_lies_beside_them(tmp_path, draw_child):
    (tmp_path / "ward").mkdir()
    Image.fromarray(draw_child(1)).save(tmp_path / "ward" / "film.png")
    (tmp_path / "labels.csv").write_text("file,pneumonia\n")
    films = load_folder(tmp_path, 64)
    assert [row.path for row in films.rows] == ["ward/film.png"]
    assert films.labels.tolist() == [-1]
    (tmp_path / "ward" / "film.png").unlink()
    with pytest.raises(FileNotFoundError):
        load_folder(tmp_path, 64)


def test_a_batch_depends_on_seed_epoch_and_number_alone(films):
    first, second = AugmentedFilms(films, CONFIG), AugmentedFilms(films, CONFIG)
    second[0], second[1]  # looked at before, in another order
    for got, expected in zip(first[1], second[1], strict=True):
        np.testing.assert_array_equal(got, expected)
    other = AugmentedFilms(films, replace(CONFIG, seed=1))
    assert np.abs(other[1][0] - first[1][0]).max() > 0


def test_an_epoch_gives_the_same_films_whatever_was_looked_at_before(films):
    from_the_start, resumed = AugmentedFilms(films, CONFIG), AugmentedFilms(films, CONFIG)
    from_the_start[0], from_the_start.on_epoch_end()  # as Keras does to build a network
    for batches in (from_the_start, resumed):
        batches.begin_epoch(1)
    for got, expected in zip(resumed[0], from_the_start[0], strict=True):
        np.testing.assert_array_equal(got, expected)


def test_a_film_is_changed_anew_in_every_epoch(films):
    single = AugmentedFilms(FilmSet(films.pixels[:1], films.labels[:1], films.rows[:1]), CONFIG)
    shown = set()
    for epoch in range(4):
        single.begin_epoch(epoch)
        shown.add(single[0][0].tobytes())
    assert len(shown) == 4


def test_batches_have_the_networks_shape_and_weigh_both_classes_alike(films):
    batches = AugmentedFilms(films, CONFIG)
    assert len(batches) == 2
    tensors, targets, weights = batches[0]
    assert tensors.shape == (4, 32, 32, 1)
    assert tensors.dtype == np.float32
    assert targets.shape == (4, 2)  # the label and the kind
    for label, weight in zip(targets[:, 0], weights, strict=True):
        assert weight == pytest.approx(10 / (2 * (4 if label else 6)))


def test_films_can_weigh_as_they_come(films):
    _, _, weights = AugmentedFilms(films, replace(CONFIG, balance_classes=False))[0]
    np.testing.assert_array_equal(weights, 1.0)


def test_an_epoch_shows_no_film_twice(films):
    whole = replace(CONFIG, batch_size=10)
    _, targets, _ = AugmentedFilms(films, whole)[0]
    assert sorted(targets[:, 0]) == [0] * 6 + [1] * 4


def test_fewer_films_than_a_batch_are_still_an_epoch(films):
    batches = AugmentedFilms(films, replace(CONFIG, batch_size=64))
    assert len(batches) == 1
    assert len(batches[0][0]) == 10


def test_a_synthetic_film_is_marked_repeatable_and_nobodys(films):
    distribution = fit_distribution(films, 0, seed=1)
    film = draw_film(distribution, 3, (960, 780))
    assert film.shape == (780, 960)
    assert film.dtype == np.uint8
    np.testing.assert_array_equal(film, draw_film(distribution, 3, (960, 780)))
    assert np.abs(film.astype(int) - draw_film(distribution, 4, (960, 780))).mean() > 1
    assert film[-40:, :200].max() >= 230  # the burned-in word
    small = np.asarray(Image.fromarray(film).resize((64, 64)), np.float64)
    for one in films.pixels[films.labels == 0]:
        assert np.corrcoef(small.ravel(), one.ravel())[0, 1] < 0.995
