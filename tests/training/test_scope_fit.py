"""Pictures that teach the scope check, and what it learns from them."""

from __future__ import annotations

import numpy as np
import pytest

from training.counterexamples import OTHERS, negative, sideways, upside_down
from training.photographed import photographed
from training.scope_fit import with_edges, with_lines

MAKERS = {
    **OTHERS,
    "sideways": sideways,
    "upside down": upside_down,
    "negative": negative,
    "photographed": photographed,
}


@pytest.fixture(scope="module")
def film(draw_child) -> np.ndarray:
    return draw_child(3, side=96)


@pytest.mark.parametrize("name", MAKERS)
def test_a_counterexample_is_a_picture_of_the_film_s_size_with_something_on_it(film, name):
    for seed in range(3):
        picture = np.asarray(MAKERS[name](film, np.random.default_rng(seed)))
        assert picture.shape == film.shape
        assert picture.dtype == np.uint8
        assert np.ptp(picture) > 20


@pytest.mark.parametrize("name", MAKERS)
def test_a_counterexample_is_drawn_again_from_its_seed_alone(film, name):
    before = film.copy()
    first, again = (MAKERS[name](film, np.random.default_rng(5)) for _ in range(2))
    assert np.array_equal(first, again)
    assert np.array_equal(film, before)


@pytest.mark.parametrize("name", sorted(set(MAKERS) - {"sideways", "upside down", "negative"}))
def test_members_of_a_family_differ(film, name):
    pictures = [MAKERS[name](film, np.random.default_rng(seed)) for seed in range(6)]
    assert len({np.ascontiguousarray(picture).tobytes() for picture in pictures}) >= 2


@pytest.mark.parametrize("name", ["half", "quarter", "turned", "warped", "puzzle", "phase"])
def test_a_spoilt_film_is_no_longer_the_film(film, name):
    centred = film - film.mean()
    for seed in range(5):
        picture = MAKERS[name](film, np.random.default_rng(seed)).astype(float)
        likeness = (centred * (picture - picture.mean())).mean() / (film.std() * picture.std())
        assert likeness < 0.9


def test_a_photographed_film_shows_something_around_it(film):
    white = np.full_like(film, 255)
    shares = []
    for seed in range(8):
        random = np.random.default_rng(seed)
        shares.append(np.abs(photographed(film, random) - film.astype(float)).mean())
    assert min(shares) > 5
    assert photographed(white, np.random.default_rng(0)).std() > 5


def test_lines_lie_on_a_film_that_stays_a_film(film):
    lined = with_lines(film, np.random.default_rng(1))
    changed = lined != film
    assert 0 < changed.mean() < 0.25
    assert (lined[changed] >= 150).all()


def test_edges_leave_the_middle_of_a_film_alone(film):
    for seed in range(5):
        edged = with_edges(film, np.random.default_rng(seed))
        assert (edged != film).any()
        assert np.array_equal(edged[8:-8, 8:-8], film[8:-8, 8:-8])
