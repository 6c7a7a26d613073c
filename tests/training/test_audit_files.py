"""What the files give away: properties are measured as named, and skill is only where it is."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from training.file_properties import FileProperties, measure_file, predictors
from training.logistic import cross_validated_scores, fit_logistic
from training.manifest import build_manifest
from training.metrics import auc
from training.shortcuts import audit_files
from training.split import contiguous_folds


@pytest.fixture
def measure(tmp_path, draw_child):
    """Save a film and measure its file."""

    def save(film: np.ndarray, quality: int = 90) -> FileProperties:
        path = tmp_path / "film.jpeg"
        Image.fromarray(film).save(path, quality=quality)
        return measure_file(path)

    return save


def test_a_file_that_is_compressed_more_has_fewer_bytes_per_pixel(measure, draw_child):
    film = draw_child(1)
    assert measure(film, 20).bytes_per_pixel < 0.5 * measure(film, 95).bytes_per_pixel


def test_size_and_aspect_are_those_of_the_file(measure, draw_child):
    found = measure(draw_child(1)[:, :96])
    assert found.pixels == 128 * 96
    assert found.aspect == 0.75


def test_an_even_border_is_measured_by_its_area(measure, draw_child):
    film = draw_child(1)
    assert measure(film).border < 0.05
    assert measure(np.pad(film, ((0, 0), (16, 16)))).border == pytest.approx(0.2, abs=0.05)


def test_brightness_is_a_share_of_the_possible_range(measure):
    film = np.full((64, 64), 51, np.uint8)
    film[:, 32:] = 153
    found = measure(film, 100)
    assert found.mean_grey == pytest.approx(0.4, abs=0.01)
    assert found.grey_spread == pytest.approx(0.2, abs=0.01)


def test_markers_count_in_the_corners_and_bones_do_not(measure):
    film = np.full((256, 256), 40, np.uint8)
    assert measure(film).marks == 0
    wide = film.copy()
    wide[:46, :46] = 220  # a shoulder
    middle = film.copy()
    middle[120:130, 120:130] = 255
    marked = film.copy()
    marked[10:20, 230:240] = 255
    assert measure(wide).marks < 0.01
    assert measure(middle).marks == 0
    assert measure(marked).marks == pytest.approx(100 / (4 * 46**2), rel=0.3)


def test_every_property_is_among_the_predictors(measure, draw_child):
    columns = predictors([measure(draw_child(seed)) for seed in range(3)])
    assert len(columns) == 6
    assert all(column.shape[0] == 3 and np.isfinite(column).all() for column in columns.values())


def test_a_logistic_regression_finds_the_direction_that_matters():
    random = np.random.default_rng(0)
    x = random.normal(3, 2, (2000, 2))
    labels = (random.random(2000) < 1 / (1 + np.exp(-2 * (x[:, 0] - 3)))).astype(np.int64)
    model = fit_logistic(x, labels)
    slopes = model.weights / model.spread
    assert slopes[0] == pytest.approx(2, rel=0.15)
    assert abs(slopes[1]) < 0.1


def test_classes_that_a_property_separates_outright_give_finite_weights():
    x = np.arange(10.0)[:, None]
    model = fit_logistic(x, (x[:, 0] > 4).astype(np.int64))
    assert np.isfinite(model.weights).all()
    assert auc((x[:, 0] > 4), model.score(x)) == 1


def test_a_property_that_never_varies_predicts_nothing():
    labels = np.array([0, 1, 1] * 10)
    folds = np.repeat(np.arange(5), 6)
    scores = cross_validated_scores(np.full((30, 1), 7.3), labels, folds)
    assert auc(labels, np.round(scores, 9)) == 0.5


def test_scores_of_a_fold_come_from_the_other_folds():
    x = np.array([[0.0], [1.0], [0.0], [1.0]])
    labels = np.array([0, 1, 1, 0])  # the second half contradicts the first
    scores = cross_validated_scores(x, labels, np.array([0, 0, 1, 1]))
    assert scores[0] > scores[1]
    assert scores[2] < scores[3]


def test_folds_are_runs_of_patients_and_share_none(row):
    rows = [row(f"{i}-{n}", 0, f"IM-{n:04d}") for n in range(1, 11) for i in range(2)]
    rows += [row(f"p{n}", 1, f"person{n}", series="person") for n in range(1, 6)]
    folds = contiguous_folds(rows, 5)
    assert folds[:20].tolist() == [n for n in range(5) for _ in range(4)]
    assert folds[20:].tolist() == [0, 1, 2, 3, 4]


def test_the_audit_tells_which_property_predicts_the_label(tmp_path, draw_child):
    for name, quality in (("NORMAL", 95), ("PNEUMONIA", 40)):
        (tmp_path / name).mkdir()
        for number in range(1, 16):
            stem = f"IM-{number:04d}-0001" if name == "NORMAL" else f"person{number}_virus_{number}"
            film = draw_child(number + quality * 100)
            Image.fromarray(film).save(tmp_path / name / f"{stem}.jpeg", quality=quality)
    found = audit_files("films", tmp_path, build_manifest(tmp_path))
    skill = {s.name.partition(" (")[0]: s.auc.value for s in found.alone}
    assert (found.films, found.positives) == (30, 15)
    assert skill["compression"] == 1
    assert skill["size"] == skill["aspect"] == pytest.approx(0.5)
    assert found.together.value > 0.95
