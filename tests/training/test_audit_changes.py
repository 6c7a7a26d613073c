"""Changes of shortcuts leave the lung alone, and the answer to them is counted rightly."""

from __future__ import annotations

import numpy as np
import pytest

from training.shortcut_changes import CHANGES, respond

_NAMED = [(kind, name) for kind, changes in CHANGES.items() for name in changes]


@pytest.fixture(scope="module")
def film(draw_child) -> np.ndarray:
    film = draw_child(3, side=160).copy()
    film[8:16, 8:16] = 255  # a marker
    return film


@pytest.mark.parametrize(("kind", "name"), _NAMED)
def test_every_change_changes_a_film_and_not_the_one_that_it_was_given(film, kind, name):
    before = film.copy()
    changed = CHANGES[kind][name](film)
    np.testing.assert_array_equal(film, before)
    assert changed.dtype == np.uint8
    assert changed.shape != film.shape or (changed != film).any()


@pytest.mark.parametrize("name", ["corner markers taken out", "corners blacked out"])
def test_a_change_of_corners_touches_nothing_else(film, name):
    changed = CHANGES["corners"][name](film)
    cross = np.ones(film.shape, bool)
    for rows in (slice(0, 29), slice(-29, None)):
        for columns in (slice(0, 29), slice(-29, None)):
            cross[rows, columns] = False
    np.testing.assert_array_equal(changed[cross], film[cross])
    assert (changed[8:16, 8:16] < 100).all()


@pytest.mark.parametrize("name", CHANGES["border"])
def test_a_border_is_added_around_the_whole_film(film, name):
    changed = CHANGES["border"][name](film)
    np.testing.assert_array_equal(changed[13:-13, 13:-13], film)
    assert np.ptp(changed[:13]) == 0


def test_sizes_are_those_that_they_are_called(film):
    shapes = [change(film).shape for change in CHANGES["size"].values()]
    assert shapes == [(80, 80), (53, 53), (320, 320)]


def test_stronger_compression_leaves_less(film):
    losses = [
        np.abs(change(film).astype(float) - film).mean()
        for change in CHANGES["compression"].values()
    ]
    assert losses == sorted(losses)


def test_the_response_counts_shifts_and_flips():
    before = np.array([0.1, 0.4, 0.6, 0.9])
    after = np.array([0.1, 0.6, 0.5, 0.8])
    found = respond("side", "mirror", before, after, threshold=0.5)
    assert found.mean_shift == pytest.approx(0.1)
    assert found.signed_shift == pytest.approx(0.0)
    assert found.p95_shift == pytest.approx(np.percentile([0, 0.2, 0.1, 0.1], 95))
    assert found.flipped == 0.25  # 0.5 itself is above the threshold
