"""How far probabilities can be taken at their word, in figures with intervals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.decision import Interval
from core.metrics import (
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
_STEPS, _HALVINGS, _DONE = 50, 30, 1e-10
_RIDGE = 1e-12  # keeps Newton's step defined where all films have one probability


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

    design = np.stack([log_odds, np.ones_like(log_odds)], axis=1)

    def loss(line: NDArray[np.float64]) -> float:
        z = design @ line
        return float((np.logaddexp(0.0, z) - labels * z).mean())

    line = np.array([1.0, 0.0])
    now = loss(line)
    for _ in range(_STEPS):
        fitted = 0.5 * (1 + np.tanh(design @ line / 2))
        gradient = design.T @ (fitted - labels) / len(labels)
        weighted = design * (fitted * (1 - fitted))[:, np.newaxis]
        curvature = design.T @ weighted / len(labels) + _RIDGE * np.eye(2)
        step = np.linalg.solve(curvature, gradient)
        # The loss is convex: a full step may go too far, some part of it never does.
        for _ in range(_HALVINGS):
            if loss(line - step) <= now:
                break
            step = step / 2
        before, line = now, line - step
        now = loss(line)
        if before - now < _DONE:
            break
    return float(line[0]), float(line[1])


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
