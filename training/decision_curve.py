"""Decision curves: is acting on the probability better than acting on every child, or on none?

Net benefit is the share of films rightly acted on, less the share wrongly acted on weighted by
the odds of the threshold probability: whoever acts at 10 % accepts nine false alarms for one
pneumonia found (Vickers and Elkin, Med Decis Making 2006;26:565).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from training.metrics import resample_patients

THRESHOLDS = np.linspace(0.01, 0.99, 99)
_ROUNDS = 300


@dataclass(frozen=True, slots=True)
class DecisionCurve:
    """Net benefit per film at `THRESHOLDS`, (99,) each; acting on none is 0 everywhere.

    ``low`` and ``high`` bound 95 % of a bootstrap by patient group, point by point.
    """

    prevalence: float
    model: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    treat_all: NDArray[np.float64]


def decision_curve(
    labels: NDArray[np.int64],
    probabilities: NDArray[np.float64],
    groups: Sequence[str],
    prevalence: float,
) -> DecisionCurve:
    """The curve where ``prevalence`` of the films show pneumonia.

    ``probabilities`` must be meant at that prevalence; the labels' own share does not count,
    since both classes are weighted to it.
    """
    drawn = [
        net_benefit(labels[chosen], probabilities[chosen], prevalence)
        for chosen in resample_patients(groups, labels, _ROUNDS)
    ]
    low, high = np.percentile(drawn, (2.5, 97.5), axis=0)
    return DecisionCurve(
        prevalence,
        net_benefit(labels, probabilities, prevalence),
        low,
        high,
        net_benefit(np.array([0, 1]), np.ones(2), prevalence),
    )


def net_benefit(
    labels: NDArray[np.int64], probabilities: NDArray[np.float64], prevalence: float
) -> NDArray[np.float64]:
    """Net benefit, (99,), of acting on films whose probability reaches each threshold."""
    sensitivity = _share_above(probabilities[labels == 1])
    false_alarms = _share_above(probabilities[labels == 0])
    odds = THRESHOLDS / (1 - THRESHOLDS)
    benefit: NDArray[np.float64] = sensitivity * prevalence - false_alarms * (1 - prevalence) * odds
    return benefit


def _share_above(probabilities: NDArray[np.float64]) -> NDArray[np.float64]:
    below = np.searchsorted(np.sort(probabilities), THRESHOLDS, side="left")
    return 1 - below / max(1, len(probabilities))
