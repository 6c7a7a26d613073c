"""From logits to probabilities."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.calibration import Calibration, sigmoid
from core.errors import InferenceError

PLATT = Calibration(slope=0.8, intercept=-0.5, reference_prevalence=0.5)


@pytest.mark.parametrize(
    ("logit", "probability"),
    [
        (0.0, 1 / (1 + math.exp(0.5))),
        (0.625, 0.5),  # where slope * logit + intercept is 0
        (10.0, 1 / (1 + math.exp(-7.5))),
        (-10.0, 1 / (1 + math.exp(8.5))),
    ],
)
def test_a_probability_is_the_sigmoid_of_the_scaled_logit(logit, probability):
    assert PLATT.probability(logit) == pytest.approx(probability)


@pytest.mark.parametrize("logit", [math.nan, math.inf, -math.inf])
def test_what_is_not_finite_has_no_probability(logit):
    with pytest.raises(InferenceError):
        PLATT.probability(logit)


@pytest.mark.parametrize(("logit", "end"), [(1e6, 1.0), (-1e6, 0.0), (1e300, 1.0), (-1e300, 0.0)])
def test_extreme_logits_do_not_overflow(logit, end):
    assert PLATT.probability(logit) == pytest.approx(end)


@given(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9))
def test_the_order_of_logits_is_kept(first, second):
    low, high = sorted((first, second))
    assert 0.0 <= PLATT.probability(low) <= PLATT.probability(high) <= 1.0


@given(st.floats(-700, 700))
def test_the_sigmoid_is_symmetric(x):
    assert sigmoid(x) + sigmoid(-x) == pytest.approx(1.0)


def test_a_probability_moves_with_the_prevalence() -> None:
    calibration = Calibration(1.0, 0.0, 0.5)
    assert calibration.at_prevalence(0.8, 0.5) == pytest.approx(0.8)
    # Odds of 4 at evens are odds of 1 where one film in five shows pneumonia.
    assert calibration.at_prevalence(0.8, 0.2) == pytest.approx(0.5)
    assert calibration.at_prevalence(0.0, 0.2) == 0.0
    assert calibration.at_prevalence(1.0, 0.2) == 1.0
