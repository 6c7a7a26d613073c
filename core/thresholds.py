"""Thresholds chosen on films whose labels are known."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.calibration import sigmoid

UNCERTAIN = 0.08
"""Share of the films on which a threshold is chosen that lie in its grey zone."""


def threshold_for_sensitivity(
    labels: NDArray[np.int64], probabilities: NDArray[np.float64], wanted: float
) -> float:
    """Highest threshold that still has the sensitivity, halfway to the next film below."""
    sick = np.sort(probabilities[labels == 1])
    missed = int((1 - wanted) * len(sick))  # so many films may lie below
    return _halfway(probabilities, float(sick[missed]))


def threshold_for_specificity(
    labels: NDArray[np.int64], probabilities: NDArray[np.float64], wanted: float
) -> float:
    """Lowest threshold that has the specificity, halfway to the next film above."""
    well = np.sort(probabilities[labels == 0])
    kept_below = min(len(well) - 1, int(np.ceil(wanted * len(well))) - 1)
    above = probabilities[probabilities > well[kept_below]]
    nearest = float(above.min()) if above.size else 1.0
    return round((float(well[kept_below]) + nearest) / 2, 4)


def grey_zone(probabilities: NDArray[np.float64], threshold: float) -> tuple[float, float]:
    """Probabilities around ``threshold``, equally far in log odds, that hold `UNCERTAIN` films."""
    distances = np.abs(_log_odds(probabilities) - _log_odds(np.array(threshold)))
    reach = float(np.quantile(distances, UNCERTAIN))
    middle = float(_log_odds(np.array(threshold)))
    return (
        min(threshold, round(sigmoid(middle - reach), 4)),
        max(threshold, round(sigmoid(middle + reach), 4)),
    )


def _log_odds(probabilities: NDArray[np.float64]) -> NDArray[np.float64]:
    inside = np.clip(probabilities, 1e-9, 1 - 1e-9)
    return np.log(inside / (1 - inside))


def _halfway(probabilities: NDArray[np.float64], value: float) -> float:
    below = probabilities[probabilities < value]
    return round((value + (float(below.max()) if below.size else 0.0)) / 2, 4)
