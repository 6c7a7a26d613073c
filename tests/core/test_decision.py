"""What a probability means at an operating point."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.decision import (
    CUSTOM,
    Finding,
    Interval,
    OperatingPoint,
    decide,
    predictive_intervals,
    predictive_values,
)

POINT = OperatingPoint("balanced", threshold=0.4, grey_low=0.3, grey_high=0.6)
_ORDER = (Finding.NOT_SUSPECTED, Finding.UNCERTAIN, Finding.SUSPECTED)


@pytest.mark.parametrize(
    ("probability", "finding"),
    [
        (0.0, Finding.NOT_SUSPECTED),
        (math.nextafter(0.3, 0), Finding.NOT_SUSPECTED),
        (0.3, Finding.UNCERTAIN),
        (0.4, Finding.UNCERTAIN),
        (math.nextafter(0.6, 0), Finding.UNCERTAIN),
        (0.6, Finding.SUSPECTED),
        (1.0, Finding.SUSPECTED),
    ],
)
def test_the_grey_zone_includes_its_lower_end_and_not_its_upper(probability, finding):
    assert decide(probability, POINT).finding is finding


@pytest.mark.parametrize("threshold", [0.0, 0.25, 1.0])
def test_a_probability_equal_to_the_threshold_is_above_it(threshold):
    point = OperatingPoint.custom(threshold)
    assert decide(threshold, point).finding is Finding.SUSPECTED
    if threshold:
        below = math.nextafter(threshold, 0)
        assert decide(below, point).finding is Finding.NOT_SUSPECTED


def test_a_threshold_of_ones_own_has_no_grey_zone_and_no_figures():
    point = OperatingPoint.custom(0.37)
    assert point.name == CUSTOM
    assert point.grey_low == point.threshold == point.grey_high == 0.37
    assert point.sensitivity is None
    assert point.specificity is None


def test_a_decision_keeps_what_it_depends_on():
    decision = decide(0.9, POINT)
    assert decision.probability == 0.9
    assert decision.operating_point is POINT


@pytest.mark.parametrize(
    ("threshold", "low", "high"),
    [
        (0.4, 0.5, 0.6),  # grey zone above the threshold
        (0.4, 0.2, 0.3),  # and below it
        (1.2, 0.5, 1.3),
        (-0.1, -0.2, 0.5),
        (math.nan, 0.2, 0.3),
        (0.4, math.nan, 0.6),
    ],
)
def test_thresholds_out_of_order_are_no_operating_point(threshold, low, high):
    with pytest.raises(ValueError, match="grey_low"):
        OperatingPoint("wrong", threshold, low, high)


@given(st.tuples(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1)), st.floats(0, 1), st.floats())
def test_a_higher_probability_never_gives_a_lesser_finding(limits, first, second):
    low, middle, high = sorted(limits)
    point = OperatingPoint("any", middle, low, high)
    lesser, greater = sorted((first, min(max(second, 0.0), 1.0) if second == second else first))
    findings = [_ORDER.index(decide(p, point).finding) for p in (lesser, greater)]
    assert findings == sorted(findings)


def test_predictive_values_follow_bayes():
    # 1000 films at 10 %: 90 of 100 sick above, 180 of 900 well above.
    positive, negative = predictive_values(0.9, 0.8, 0.1)
    assert positive == pytest.approx(90 / 270)
    assert negative == pytest.approx(720 / 730)


def test_a_test_that_always_says_the_same_has_one_predictive_value():
    positive, negative = predictive_values(1.0, 0.0, 0.3)
    assert positive == pytest.approx(0.3)
    assert math.isnan(negative)
    positive, negative = predictive_values(0.0, 1.0, 0.3)
    assert math.isnan(positive)
    assert negative == pytest.approx(0.7)


def test_predictive_values_lie_within_their_intervals():
    sensitivity, specificity = Interval(0.9, 0.85, 0.94), Interval(0.8, 0.7, 0.88)
    for interval in predictive_intervals(sensitivity, specificity, 0.1):
        assert interval.low < interval.value < interval.high
    ppv, npv = predictive_intervals(sensitivity, specificity, 0.1)
    assert (ppv.value, npv.value) == pytest.approx((90 / 270, 720 / 730))
