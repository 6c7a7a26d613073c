"""Net benefit against values worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from training.decision_curve import THRESHOLDS, decision_curve, net_benefit

LABELS = np.array([1, 1, 1, 1, 0, 0, 0, 0, 0, 0])
PROBABILITIES = np.array([0.9, 0.8, 0.6, 0.2, 0.7, 0.4, 0.3, 0.1, 0.05, 0.05])


def _at(curve, threshold):
    return curve[int(np.argmin(np.abs(THRESHOLDS - threshold)))]


def test_net_benefit_is_true_alarms_less_false_ones_at_the_odds():
    # At 0.5: 3 of 4 found, 1 of 6 wrongly; odds 1. At 0.2 a film at the threshold counts.
    curve = net_benefit(LABELS, PROBABILITIES, prevalence=0.4)
    assert _at(curve, 0.5) == pytest.approx((3 - 1) / 10)
    assert _at(curve, 0.2) == pytest.approx((4 - 3 * 0.25) / 10)


def test_classes_are_weighted_to_the_prevalence():
    twice = np.repeat([1, 2], [4, 6])
    more_well = net_benefit(np.repeat(LABELS, twice), np.repeat(PROBABILITIES, twice), 0.25)
    assert more_well == pytest.approx(net_benefit(LABELS, PROBABILITIES, 0.25))


def test_acting_on_all_pays_up_to_the_prevalence():
    groups = [str(i) for i in range(10)]
    curve = decision_curve(LABELS, PROBABILITIES, groups, 0.3)
    assert curve.treat_all[THRESHOLDS < 0.295].min() > 0
    assert curve.treat_all[THRESHOLDS > 0.305].max() < 0
    assert (curve.low <= curve.model + 1e-9).all()
    assert (curve.model <= curve.high + 1e-9).all()
