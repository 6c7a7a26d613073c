"""Lungs of one film within what surrounds those of another."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from training.config import AugmentConfig, TrainConfig
from training.dataset import AugmentedFilms
from training.films import FilmSet
from training.manifest import ManifestRow
from training.surroundings import exchange_surroundings, surround_by

_BOX = (0.2, 0.3, 0.8, 0.9)


@pytest.fixture(scope="module")
def films(draw_child) -> list[np.ndarray]:
    return [draw_child(seed, side=200) for seed in (1, 2)]


def test_the_lungs_stay_and_their_surroundings_do_not(films):
    film, other = films
    both = exchange_surroundings(film, _BOX, other, _BOX)
    assert both.dtype == np.uint8
    np.testing.assert_array_equal(both[80:160, 60:140], film[80:160, 60:140])
    around = np.ones(film.shape, bool)
    around[60:180, 40:160] = False
    given = other.astype(float)[around]
    assert np.corrcoef(both[around], given)[0, 1] > 0.99
    assert np.corrcoef(both[around], film[around])[0, 1] < 0.95


def test_the_other_film_is_moved_until_its_lungs_would_lie_there():
    film = np.tile(np.uint8([80, 120]), (100, 50))
    other = np.zeros((100, 100), np.uint8)
    other[20:80, 10:70] = film[20:80, 10:70]  # around a box of (0.2, 0.3, 0.6, 0.7)
    both = exchange_surroundings(film, (0.4, 0.4, 0.8, 0.8), other, (0.2, 0.3, 0.6, 0.7))
    bright = both[34] > 40  # above the box, moved down by 10 with it
    assert bright[[31, 89]].all()  # right by 20
    assert not bright[[28, 92]].any()


def test_where_the_other_film_has_nothing_it_is_black(films):
    film, other = films
    both = exchange_surroundings(film, (0.3, 0.3, 0.7, 0.7), other, (0.0, 0.0, 1.0, 1.0))
    assert not both[:50].any()
    assert both[60:140, 60:140].std() > 1


def test_a_brighter_film_around_takes_the_tone_of_the_lungs_film(films):
    film, other = films
    bright = np.asarray(Image.fromarray(other).point(lambda grey: 120 + grey // 3), np.uint8)
    given = exchange_surroundings(film, _BOX, bright, _BOX).astype(float)
    plain = exchange_surroundings(film, _BOX, other, _BOX).astype(float)
    assert np.abs(given - plain).mean() < 2


def test_films_are_surrounded_by_others_of_those_named(films):
    greys = [40, 90, 140, 190]
    pixels = np.stack([_ringed(films[0], grey) for grey in greys])
    boxes = np.tile(_BOX, (4, 1))
    surrounded = surround_by(pixels, boxes, np.array([1, 3]), np.random.default_rng(0))
    given = [int(film[:10].mean()) for film in surrounded]
    assert given[1] == 190  # not its own
    assert given[3] == 90
    assert set(given) == {90, 190}


def _ringed(film: np.ndarray, grey: int) -> np.ndarray:
    ringed = np.full_like(film, grey)
    ringed[50:190, 30:170] = film[50:190, 30:170]
    return ringed


@pytest.mark.parametrize(
    ("share", "low", "high"), [(0.0, 0.75, 1.0), (0.5, 0.3, 0.6), (1.0, -0.2, 0.2)]
)
def test_the_label_is_told_from_the_surroundings_as_seldom_as_configured(films, share, low, high):
    labels = np.arange(64) % 2
    pixels = np.stack([_ringed(films[0], 60 + 120 * label) for label in labels])
    rows = tuple(ManifestRow(f"{i}", i % 2, *"pqrs", f"{i}", "train", "") for i in labels)
    still = replace(
        AugmentConfig(), untouched=1, markers=0, erase=0, gamma=1.001, surroundings=share
    )
    config = TrainConfig("surroundings", batch_size=64, augment=still)
    data = AugmentedFilms(FilmSet(pixels, labels, rows), config, np.tile(_BOX, (64, 1)))
    edges, told = [], []
    for epoch in range(4):
        data.begin_epoch(epoch)
        shown, targets, _ = data[0]
        edges.append(shown[:, :15].mean(axis=(1, 2, 3)))
        told.append(targets[:, 0])
    assert low <= np.corrcoef(np.concatenate(edges), np.concatenate(told))[0, 1] <= high
