"""Maps against maps of which it is known where they should point, then the shipped model's."""

from __future__ import annotations

import re

import numpy as np
import pytest

from core.classifier import Classifier
from core.images.reader import read_image
from core.model_spec import ModelSpec
from core.preprocessing import prepare
from core.scoring import golden_input
from training.faithfulness import check_maps, scorer_of, summarise
from training.metrics import mean_interval
from training.occlusion import SHARES, occlusion_curves, patch_falls, peak

SIZE = 64
_FILMS, _DONORS = 100, 40
_PLACES = 12


@pytest.fixture
def toy():
    """A 'network' that reads one place of each film alone, films bright there, dark donors."""
    random = np.random.default_rng(3)
    places = random.integers(1, 7, (20, 2))
    films = np.zeros((20, SIZE, SIZE, 1), np.float32)
    maps = np.zeros((20, 8, 8), np.float32)
    for film, influence, (row, column) in zip(films, maps, places, strict=True):
        film[row * 8 : row * 8 + 8, column * 8 : column * 8 + 8] = 1
        influence[row, column] = 1
    donors = np.zeros((4, SIZE, SIZE, 1), np.float32)

    def score(tensors):
        return tensors.sum(axis=(1, 2, 3)).astype(np.float64) / 64

    return score, films, maps, donors


def test_curves_start_at_the_film_and_end_at_the_donors(toy):
    score, films, maps, donors = toy
    deletion, insertion = occlusion_curves(score, films[0], donors, maps[0])
    assert len(deletion) == len(insertion) == len(SHARES)
    assert deletion[0] == insertion[-1] == score(films[:1])[0]
    assert deletion[-1] == insertion[0] == 0
    assert (np.diff(deletion) <= 1e-6).all()


def test_a_map_that_points_at_what_is_read_beats_others(toy):
    score, films, maps, donors = toy
    groups = [str(i) for i in range(len(films))]
    figures = summarise(check_maps(score, films, maps, donors, seed=1), groups)
    for rival in ("other_film", "moved"):
        assert figures["deletion"][f"own_less_{rival}"]["high"] < 0
        assert figures["insertion"][f"own_less_{rival}"]["low"] > 0
    assert figures["peak"]["difference"]["low"] > 0
    assert figures["peak"]["share_of_films"] == 1


def test_a_map_that_points_nowhere_is_found_out(toy):
    score, films, _, donors = toy
    random = np.random.default_rng(0).normal(size=(len(films), 8, 8)).astype(np.float32)
    groups = [str(i) for i in range(len(films))]
    figures = summarise(check_maps(score, films, random, donors, seed=1), groups)
    for way in ("deletion", "insertion"):
        difference = figures[way]["own_less_other_film"]
        assert difference["low"] < 0 < difference["high"]


def test_a_patch_at_the_edge_is_moved_onto_the_film(toy):
    score, _, _, donors = toy
    even = np.ones((SIZE, SIZE, 1), np.float32)
    centres = np.array([[0.0, 0.0], [0.5, 0.5], [1.0, 0.2]])
    falls = patch_falls(score, even, donors, centres)
    assert falls == pytest.approx([falls[1]] * 3, rel=0.1)


def test_the_peak_is_where_a_patch_covers_the_most_influence():
    influence = np.zeros((4, 10), np.float32)
    influence[3, 1] = 2
    assert peak(influence) == pytest.approx((0.875, 0.15))
    influence = np.zeros((10, 10), np.float32)
    influence[1:4, 1:4], influence[2, 2] = -1, 3  # one high cell among cells that speak against
    influence[5:8, 6:9] = 1
    assert peak(influence) == pytest.approx((0.65, 0.75))


@pytest.fixture(scope="module")
def shipped(model_dir):
    spec = ModelSpec.load(model_dir)
    return spec, Classifier.open(model_dir, spec, golden_input(model_dir, spec), "cpu")


def _tensors(paths, spec):
    return np.concatenate([prepare(read_image(path), spec.input).tensor for path in paths])


def _falls(classifier, films, pool):
    """How far the logit of each film falls by a patch on the map's peak, its depth, and elsewhere.

    (films, 3), the last one a mean over random places. Every film has donors of its own: with the
    same two for all, one odd donor spoils the test.
    """
    random = np.random.default_rng(5)
    score = scorer_of(classifier)
    falls = []
    for film in films:
        influence = classifier.run_batch(film[None])[0].influence_map
        ends = np.stack([peak(influence), peak(-influence)])
        places = np.concatenate([ends, random.uniform(size=(_PLACES, 2))])
        donors = pool[random.choice(len(pool), 2, replace=False)]
        top, depth, *others = patch_falls(score, film, donors, places)
        falls.append((top, depth, np.mean(others)))
    return np.array(falls)


def _number(path):
    return int(re.search(r"\d+", path.name)[0])


@pytest.fixture(scope="module")
def real_films(shipped, shared_data):
    """Suspected films of the highest patient numbers of each kind, and films to draw donors from.

    High numbers are the test part of a run: of films it was trained on, a network is so sure that
    no single patch says much.
    """
    spec, classifier = shipped
    folder = shared_data / "kermany" / "train"
    sick = []
    for kind in ("bacteria", "virus"):
        paths = sorted((folder / "PNEUMONIA").glob(f"*_{kind}_*.jpeg"), key=_number)
        sick += paths[-2 * _FILMS :][::4]
    well = sorted((folder / "NORMAL").glob("*.jpeg"))
    films = _tensors(sick, spec)
    scores = scorer_of(classifier)(films)
    above = [spec.calibration.probability(z) >= spec.operating_point().threshold for z in scores]
    return films[above], _tensors(well[:: len(well) // _DONORS][:_DONORS], spec)


def test_the_maps_of_real_films_are_their_own(shipped, real_films):
    _, classifier = shipped
    films, pool = (part[:12] for part in real_films)
    maps = np.stack([s.influence_map for s in classifier.run_batch(films)])
    tests = check_maps(scorer_of(classifier), films, maps, pool, seed=4)
    figures = summarise(tests, [str(i) for i in range(len(films))])
    assert figures["deletion"]["own_less_moved"]["high"] < 0
    assert figures["insertion"]["own_less_moved"]["low"] > 0
    assert figures["insertion"]["own_less_other_film"]["low"] > 0


@pytest.fixture(scope="module")
def falls(shipped, real_films):
    return _falls(shipped[1], *real_films)


def _mean(differences):
    return mean_interval(differences, [str(i) for i in range(len(differences))])


@pytest.mark.slow
def test_occluding_the_peak_moves_the_score_of_real_films_more_than_the_depth(falls):
    assert _mean(falls[:, 0] - falls[:, 1]).low > 0


@pytest.mark.slow
def test_occluding_the_depth_moves_the_score_of_real_films_less_than_elsewhere(falls):
    assert _mean(falls[:, 1] - falls[:, 2]).high < 0


@pytest.mark.slow
def test_occluding_the_peak_moves_the_score_of_real_films_more_than_elsewhere(falls):
    assert _mean(falls[:, 0] - falls[:, 2]).low > 0
