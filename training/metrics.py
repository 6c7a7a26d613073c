"""Measures of a run: those of `core.metrics`, and what only training needs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.decision import Interval
from core.metrics import (
    auc,
    auc_interval,
    brier,
    expected_calibration_error,
    percentile_interval,
    resample_patients,
    roc_curve,
    sensitivity_specificity,
    wilson,
)

__all__ = [
    "auc",
    "auc_interval",
    "average_precision",
    "brier",
    "expected_calibration_error",
    "mean_interval",
    "percentile_interval",
    "precision_recall_curve",
    "resample_patients",
    "roc_curve",
    "sensitivity_specificity",
    "wilson",
]


def precision_recall_curve(
    labels: NDArray[np.int64], scores: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Recall and precision, from the highest score (recall near 0) to the lowest (recall 1)."""
    order = np.argsort(-scores, kind="stable")
    last_of_tie = np.r_[np.flatnonzero(np.diff(scores[order])), len(scores) - 1]
    true = np.cumsum(labels[order])[last_of_tie]
    return true / max(1, int((labels == 1).sum())), true / (last_of_tie + 1)


def average_precision(labels: NDArray[np.int64], scores: NDArray[np.float64]) -> float:
    """Mean precision over the steps of recall, without interpolation."""
    recall, precision = precision_recall_curve(labels, scores)
    return float((np.diff(recall, prepend=0.0) * precision).sum())


def mean_interval(values: NDArray[np.float64], groups: Sequence[str]) -> Interval:
    """Mean of a figure per film, with a bootstrap interval by patient group."""
    rounds = resample_patients(groups, np.zeros(len(values), np.int64))
    return percentile_interval(float(values.mean()), [values[drawn].mean() for drawn in rounds])
