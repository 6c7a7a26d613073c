"""Figures against values worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.metrics import (
    auc,
    auc_interval,
    average_precision,
    brier,
    expected_calibration_error,
    mean_interval,
    resample_patients,
    roc_curve,
    sensitivity_specificity,
    wilson,
)

LABELS = np.array([0, 0, 1, 1])


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([0.1, 0.2, 0.8, 0.9], 1.0),
        ([0.9, 0.8, 0.2, 0.1], 0.0),
        ([0.1, 0.4, 0.35, 0.8], 0.75),  # one of four pairs the wrong way round
        ([0.5, 0.5, 0.5, 0.5], 0.5),
        ([0.1, 0.5, 0.5, 0.9], 0.875),  # a tie counts half
    ],
)
def test_auc_is_the_share_of_pairs_in_order(scores, expected):
    assert auc(LABELS, scores) == pytest.approx(expected)


def test_auc_of_one_class_is_no_number():
    assert math.isnan(auc([1, 1], [0.2, 0.3]))


@given(st.lists(st.tuples(st.booleans(), st.integers(-20, 20)), min_size=2, max_size=30))
def test_auc_is_the_area_under_the_curve_and_blind_to_scale(films):
    labels = np.array([int(sick) for sick, _ in films])
    scores = np.array([score for _, score in films], np.float64)
    if len(set(labels)) < 2:
        assert math.isnan(auc(labels, scores))
        return
    false, true = roc_curve(labels, scores)
    assert (false[0], true[0], false[-1], true[-1]) == (0, 0, 1, 1)
    assert auc(labels, scores) == pytest.approx(float(np.trapezoid(true, false)))
    assert auc(labels, 3 * scores - 7) == pytest.approx(auc(labels, scores))
    assert auc(labels, -scores) == pytest.approx(1 - auc(labels, scores))


def test_the_interval_of_auc_holds_its_value_and_narrows_with_films():
    random = np.random.default_rng(0)

    def interval(films: int):
        labels = np.arange(films) % 2
        return auc_interval(labels, labels + random.normal(size=films), rounds=300)

    few, many = interval(40), interval(1000)
    assert few.low < few.value < few.high
    assert many.high - many.low < few.high - few.low
    assert many.low < 0.760 < many.high  # of two normals one deviation apart: Phi(1 / sqrt 2)


def test_the_interval_of_auc_is_the_same_every_time():
    labels, scores = np.arange(30) % 2, np.sin(np.arange(30))
    assert auc_interval(labels, scores) == auc_interval(labels, scores)


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),  # Newcombe, Stat Med 1998;17:857, table I
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (29, 29, 0.8830, 1.0),
    ],
)
def test_wilsons_interval_is_that_of_the_literature(successes, trials, low, high):
    interval = wilson(successes, trials)
    assert interval.value == successes / trials
    assert interval.low == pytest.approx(low, abs=5e-5)
    assert interval.high == pytest.approx(high, abs=5e-5)


def test_of_no_films_nothing_is_known():
    interval = wilson(0, 0)
    assert math.isnan(interval.value)
    assert (interval.low, interval.high) == (0.0, 1.0)


def test_a_film_at_the_threshold_counts_as_above():
    labels = np.array([1, 1, 1, 0, 0, 0, 0])
    probabilities = np.array([0.9, 0.5, 0.1, 0.5, 0.4, 0.2, 0.0])
    sensitivity, specificity = sensitivity_specificity(labels, probabilities, 0.5)
    assert sensitivity == wilson(2, 3)
    assert specificity == wilson(3, 4)


def test_the_calibration_error_is_the_weighted_gap_of_the_bins():
    # Bin 0.1-0.2: mean 0.15, none sick, gap 0.15, half of the films. Bin 0.8-0.9: 0.85, 1 of 2.
    labels = np.array([0, 0, 0, 1])
    probabilities = np.array([0.1, 0.19999, 0.85, 0.85])
    expected = 0.5 * 0.15 + 0.5 * 0.35
    assert expected_calibration_error(labels, probabilities) == pytest.approx(expected, abs=1e-4)


def test_certainty_falls_into_the_last_bin():
    ones = np.array([1, 1])
    assert expected_calibration_error(ones, ones.astype(float)) == 0.0
    assert expected_calibration_error(np.zeros(2, int), ones.astype(float)) == 1.0


def test_the_brier_score_is_the_mean_square():
    labels, probabilities = np.array([1, 0]), np.array([0.8, 0.4])
    assert brier(labels, probabilities) == pytest.approx((0.04 + 0.16) / 2)


def test_average_precision_is_the_mean_over_the_steps_of_recall():
    # Sorted: sick, well, sick, well: precision 1 at recall 1/2, 2/3 at recall 1.
    labels, scores = np.array([1, 0, 1, 0]), np.array([0.9, 0.8, 0.7, 0.1])
    assert average_precision(labels, scores) == pytest.approx((1 + 2 / 3) / 2)


def test_whole_patients_are_drawn_and_every_round_has_both_classes():
    groups = ["a", "a", "b", "c", "c", "c", "d"]
    labels = np.array([1, 1, 1, 0, 0, 0, 0])
    for drawn in resample_patients(groups, labels, rounds=50):
        assert set(labels[drawn]) == {0, 1}
        assert np.count_nonzero(drawn == 0) == np.count_nonzero(drawn == 1)


def test_films_of_one_patient_are_no_independent_evidence():
    values = np.repeat(np.random.default_rng(1).normal(size=20), 10)
    alone = mean_interval(values, [str(i) for i in range(200)])
    together = mean_interval(values, [str(i // 10) for i in range(200)])
    assert together.high - together.low > 2 * (alone.high - alone.low)
