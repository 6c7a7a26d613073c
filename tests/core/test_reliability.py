"""The calibration line against probabilities bent in a known way."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.reliability import calibration_line, measure_reliability


def _films(count=20000):
    random = np.random.default_rng(2)
    log_odds = random.normal(0, 2, count)
    labels = (random.uniform(size=count) < 1 / (1 + np.exp(-log_odds))).astype(np.int64)
    return labels, log_odds


@pytest.mark.parametrize(("factor", "offset"), [(1.0, 0.0), (2.0, 0.0), (1.0, 1.5)])
def test_the_line_undoes_what_was_done_to_right_probabilities(factor, offset):
    labels, log_odds = _films()
    bent = 1 / (1 + np.exp(-(factor * log_odds + offset)))
    slope, intercept = calibration_line(labels, bent)
    assert slope == pytest.approx(1 / factor, abs=0.04)
    assert intercept == pytest.approx(-offset / factor, abs=0.06)


def test_no_line_is_claimed_where_a_threshold_separates_the_classes():
    slope, _ = calibration_line(np.array([0, 0, 1, 1]), np.array([0.1, 0.2, 0.8, 0.9]))
    assert math.isnan(slope)


def test_bins_hold_all_films_and_their_frequencies():
    labels, log_odds = _films(400)
    probabilities = 1 / (1 + np.exp(-log_odds))
    found = measure_reliability(labels, probabilities, [str(i) for i in range(400)])
    assert sum(b.films for b in found.bins) == 400
    assert sum(b.films * b.frequency.value for b in found.bins) == pytest.approx(labels.sum())
    assert found.slope.low < 1 < found.slope.high
