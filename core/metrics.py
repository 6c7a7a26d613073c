"""Measures of ranking, decisions and calibration, in plain NumPy."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.decision import Interval

_Z = 1.959963984540054  # two-sided 95 %


def auc(labels: ArrayLike, scores: ArrayLike) -> float:
    """Area under the ROC curve: the Mann-Whitney statistic, ties counted half."""
    y, s = np.asarray(labels), np.asarray(scores, np.float64)
    positives, negatives = int((y == 1).sum()), int((y == 0).sum())
    if not positives or not negatives:
        return float("nan")
    _, inverse, counts = np.unique(s, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    ranks = (last - (counts - 1) / 2.0)[inverse]
    return float((ranks[y == 1].sum() - positives * (positives + 1) / 2) / (positives * negatives))


def auc_interval(
    labels: ArrayLike,
    scores: ArrayLike,
    groups: Sequence[str] | None = None,
    rounds: int = 1000,
) -> Interval:
    """AUC with a 95 % bootstrap interval over patient ``groups``, see `resample_patients`.

    Without groups every film counts as a patient of its own.
    """
    y, s = np.asarray(labels), np.asarray(scores, np.float64)
    owners = [str(index) for index in range(len(y))] if groups is None else groups
    drawn = [auc(y[films], s[films]) for films in resample_patients(owners, y, rounds)]
    return percentile_interval(auc(y, s), drawn)


def wilson(successes: int, trials: int, independent: int | None = None) -> Interval:
    """A proportion with its 95 % Wilson score interval.

    ``independent``: how many of the trials count as evidence of their own, such as patients of
    whom there are several films; the interval is as wide as for so many.
    """
    number = trials if independent is None else independent
    if trials == 0 or number == 0:
        return Interval(float("nan"), 0.0, 1.0)
    return wilson_of_share(successes / trials, number)


def wilson_of_share(share: float, trials: int) -> Interval:
    """The 95 % Wilson score interval of a share of ``trials``, of which there is one at least."""
    centre = share + _Z**2 / (2 * trials)
    spread = _Z * math.sqrt(share * (1 - share) / trials + _Z**2 / (4 * trials**2))
    scale = 1 + _Z**2 / trials
    low, high = max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale)
    # At 0 and 1 an end is the share itself, but for rounding.
    return Interval(share, min(share, low), max(share, high))


def sensitivity_specificity(
    labels: NDArray[np.int64], probabilities: NDArray[np.float64], threshold: float
) -> tuple[Interval, Interval]:
    """Both at ``probability >= threshold``, with Wilson intervals."""
    above = probabilities >= threshold
    sick, well = labels == 1, labels == 0
    return (
        wilson(int((above & sick).sum()), int(sick.sum())),
        wilson(int((~above & well).sum()), int(well.sum())),
    )


def expected_calibration_error(
    labels: NDArray[np.int64], probabilities: NDArray[np.float64], bins: int = 10
) -> float:
    """Mean gap between probability and frequency over equally wide bins, weighted by films."""
    index = np.minimum((probabilities * bins).astype(int), bins - 1)
    gap = 0.0
    for b in range(bins):
        inside = index == b
        if inside.any():
            gap += abs(labels[inside].mean() - probabilities[inside].mean()) * inside.mean()
    return float(gap)


def brier(labels: NDArray[np.int64], probabilities: NDArray[np.float64]) -> float:
    """Mean squared error of the probability."""
    return float(np.mean((probabilities - labels) ** 2))


def roc_curve(
    labels: NDArray[np.int64], scores: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """False and true positive rates from (0, 0) to (1, 1)."""
    order = np.argsort(-scores, kind="stable")
    y = labels[order]
    last_of_tie = np.r_[np.flatnonzero(np.diff(scores[order])), len(y) - 1]
    true = np.cumsum(y)[last_of_tie] / max(1, (y == 1).sum())
    false = np.cumsum(1 - y)[last_of_tie] / max(1, (y == 0).sum())
    return np.r_[0.0, false], np.r_[0.0, true]


def resample_patients(
    groups: Sequence[str], labels: NDArray[np.int64], rounds: int = 1000, seed: int = 0
) -> Iterator[NDArray[np.int64]]:
    """Indices of films for a bootstrap: whole patient groups are drawn, with replacement.

    Films of one patient are no independent evidence; an interval that takes them for it is too
    narrow. Groups with and without pneumonia are drawn apart, so that every round has both.
    """
    members: dict[str, list[int]] = {}
    for index, group in enumerate(groups):
        members.setdefault(group, []).append(index)
    strata = [
        [np.array(m, np.int64) for m in members.values() if labels[m].max() == label]
        for label in (0, 1)
    ]
    random = np.random.default_rng(seed)
    for _ in range(rounds):
        drawn = [s[i] for s in strata for i in random.integers(0, max(1, len(s)), len(s))]
        yield np.concatenate(drawn)


def percentile_interval(value: float, drawn: ArrayLike) -> Interval:
    """A figure with the middle 95 % of its values in a bootstrap; undefined ones are left out."""
    known = np.asarray(drawn, np.float64)
    known = known[np.isfinite(known)]
    if not known.size:
        return Interval(value, float("nan"), float("nan"))
    low, high = np.percentile(known, (2.5, 97.5))
    return Interval(value, float(low), float(high))
