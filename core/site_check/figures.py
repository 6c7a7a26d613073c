"""How the model does on a site's films, in figures with intervals."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.calibration import Calibration
from core.decision import Interval, OperatingPoint
from core.metrics import auc, percentile_interval, resample_patients, roc_curve, wilson
from core.reliability import Bin, measure_reliability
from core.site_check.evidence import Evidence
from core.site_check.labels import Label

_ROUNDS = 500
_GRID = 201


@dataclass(frozen=True, slots=True)
class AtThreshold:
    """What a threshold does: films counted, and both shares with their Wilson intervals."""

    threshold: float
    found: int
    with_pneumonia: int
    below: int
    without_pneumonia: int
    sensitivity: Interval
    specificity: Interval


@dataclass(frozen=True, slots=True)
class RocPoint:
    """Sensitivity (``found``) at a share of false alarms, with its 95 % bootstrap band."""

    false_alarms: float
    found: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class SiteReliability:
    """How far probabilities can be taken at their word at ``prevalence``, that of these films.

    ``slope`` and ``intercept`` are `core.reliability.calibration_line`'s; ``None`` where a
    threshold separates the classes.
    """

    prevalence: float
    bins: tuple[Bin, ...]
    slope: Interval | None
    intercept: Interval | None
    brier: Interval
    expected_calibration_error: Interval


@dataclass(frozen=True, slots=True)
class SiteFigures:
    """Measured on all films that count."""

    auc: Interval
    roc: tuple[RocPoint, ...]
    shipped: AtThreshold
    reliability: SiteReliability


def measure(evidence: Evidence, shipped: OperatingPoint, calibration: Calibration) -> SiteFigures:
    """Figures of films of both classes, at the operating point as shipped."""
    area, curve = _ranking(evidence)
    at_shipped = at_threshold(evidence, shipped.threshold)
    return SiteFigures(area, curve, at_shipped, _reliability(evidence, calibration))


def at_threshold(evidence: Evidence, threshold: float) -> AtThreshold:
    """Films found and left below at ``probability >= threshold``.

    Intervals are as wide as the number of patients says: films of one are no evidence apart.
    """
    above, sick = evidence.probabilities >= threshold, evidence.labels == 1
    found, below = int((above & sick).sum()), int((~above & ~sick).sum())
    with_pneumonia, without = int(sick.sum()), int((~sick).sum())
    return AtThreshold(
        threshold,
        found,
        with_pneumonia,
        below,
        without,
        wilson(found, with_pneumonia, evidence.patients(Label.WITH)),
        wilson(below, without, evidence.patients(Label.WITHOUT)),
    )


def _ranking(evidence: Evidence) -> tuple[Interval, tuple[RocPoint, ...]]:
    """Area under the ROC curve, and the curve with its band; patients are drawn, not films."""
    y, p = evidence.labels, evidence.probabilities
    grid = np.linspace(0.0, 1.0, _GRID)
    areas, curves = [], []
    for drawn in resample_patients(evidence.groups, y, _ROUNDS):
        areas.append(auc(y[drawn], p[drawn]))
        curves.append(_found_at(grid, y[drawn], p[drawn]))
    curve = _found_at(grid, y, p)
    low, high = np.percentile(np.array(curves), (2.5, 97.5), axis=0)
    low, high = np.minimum(low, curve), np.maximum(high, curve)
    points = (
        RocPoint(*(float(v) for v in values)) for values in zip(grid, curve, low, high, strict=True)
    )
    return percentile_interval(auc(y, p), areas), tuple(points)


def _found_at(
    grid: NDArray[np.float64], labels: NDArray[np.int64], probabilities: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Highest sensitivity that costs no more false alarms than each share of ``grid``."""
    false, true = roc_curve(labels, probabilities)
    return np.asarray(true[np.searchsorted(false, grid, side="right") - 1], np.float64)


def _reliability(evidence: Evidence, calibration: Calibration) -> SiteReliability:
    prevalence = float(evidence.labels.mean())
    here = [calibration.at_prevalence(float(p), prevalence) for p in evidence.probabilities]
    found = measure_reliability(evidence.labels, np.array(here), evidence.groups)
    return SiteReliability(
        prevalence,
        found.bins,
        _known(found.slope),
        _known(found.intercept),
        found.brier,
        found.expected_calibration_error,
    )


def _known(interval: Interval) -> Interval | None:
    values = (interval.value, interval.low, interval.high)
    return interval if all(math.isfinite(value) for value in values) else None
