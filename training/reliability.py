"""How far probabilities can be taken at their word, in figures with intervals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from core.decision import Interval
from training.metrics import (
    auc,
    brier,
    expected_calibration_error,
    percentile_interval,
    resample_patients,
    wilson,
)

BINS = 10
_ROUNDS = 300
_CERTAIN = 1e-9


@dataclass(frozen=True, slots=True)
class Bin:
    """Films whose probability lies in one tenth of [0, 1]."""

    films: int
    mean_probability: float
    frequency: Interval


@dataclass(frozen=True, slots=True)
class Reliability:
    """Of one set of probabilities. ``slope`` and ``intercept`` are `calibration_line`'s."""

    bins: tuple[Bin, ...]
    slope: Interval
    intercept: Interval
    brier: Interval
    expected_calibration_error: Interval


def measure_reliability(
    labels: NDArray[np.int64], probabilities: NDArray[np.float64], groups: Sequence[str]
) -> Reliability:
    """Figures with 95 % bootstrap intervals by patient group; bins with Wilson's."""
    drawn = []
    for chosen in resample_patients(groups, labels, _ROUNDS):
        y, p = labels[chosen], probabilities[chosen]
        drawn.append((*calibration_line(y, p), brier(y, p), expected_calibration_error(y, p)))
    values = (
        *calibration_line(labels, probabilities),
        brier(labels, probabilities),
        expected_calibration_error(labels, probabilities),
    )
    columns = np.array(drawn).T
    intervals = [percentile_interval(v, c) for v, c in zip(values, columns, strict=True)]
    return Reliability(_bins(labels, probabilities), *intervals)


def calibration_line(
    labels: NDArray[np.int64], probabilities: NDArray[np.float64]
) -> tuple[float, float]:
    """Slope and intercept of the labels' logistic regression on the predicted log odds.

    1 and 0 where probabilities are right; a slope below 1 means too extreme ones (Cox, 1958).
    Both are NaN where a threshold separates the classes: no finite line fits best.
    """
    if not 0.0 < auc(labels, probabilities) < 1.0:
        return float("nan"), float("nan")
    inside = np.clip(probabilities, _CERTAIN, 1 - _CERTAIN)
    log_odds = np.log(inside / (1 - inside))

    def loss(line: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        z = line[0] * log_odds + line[1]
        residual = 0.5 * (1 + np.tanh(z / 2)) - labels
        value = float((np.logaddexp(0.0, z) - labels * z).mean())
        return value, np.array([(residual * log_odds).mean(), residual.mean()])

    slope, intercept = minimize(loss, np.array([1.0, 0.0]), jac=True, method="BFGS").x
    return float(slope), float(intercept)


def _bins(labels: NDArray[np.int64], probabilities: NDArray[np.float64]) -> tuple[Bin, ...]:
    index = np.minimum((probabilities * BINS).astype(int), BINS - 1)
    return tuple(
        Bin(
            int((index == b).sum()),
            float(probabilities[index == b].mean()),
            wilson(int(labels[index == b].sum()), int((index == b).sum())),
        )
        for b in range(BINS)
        if (index == b).any()
    )
