"""What is measured of every network that is compared, at one threshold on one part."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.calibration import sigmoid
from core.decision import Interval
from training.manifest import CLASSES
from training.metrics import sensitivity_specificity


@dataclass(frozen=True, slots=True)
class ClassFigures:
    """``precision`` is None when no film was called so, ``recall`` when there was none."""

    films: int
    precision: float | None
    recall: float | None
    f1: float | None


@dataclass(frozen=True, slots=True)
class Figures:
    """``confusion``: ((true negatives, false positives), (false negatives, true positives))."""

    threshold: float
    accuracy: float
    sensitivity: Interval
    specificity: Interval
    classes: dict[str, ClassFigures]
    confusion: tuple[tuple[int, int], tuple[int, int]]


def measure(labels: NDArray[np.int64], logits: NDArray[np.float64], threshold: float) -> Figures:
    """Figures at ``logit >= threshold``; the threshold is recorded as a probability."""
    called = (logits >= threshold).astype(np.int64)
    counts = [[int(((labels == a) & (called == b)).sum()) for b in (0, 1)] for a in (0, 1)]
    (tn, fp), (fn, tp) = counts
    sensitivity, specificity = sensitivity_specificity(labels, logits, threshold)
    return Figures(
        threshold=sigmoid(threshold),
        accuracy=(tn + tp) / len(labels),
        sensitivity=sensitivity,
        specificity=specificity,
        classes={
            name: _of_class(
                counts[label][label], sum(counts[label]), counts[0][label] + counts[1][label]
            )
            for name, label in CLASSES.items()
        },
        confusion=((tn, fp), (fn, tp)),
    )


def threshold_at_sensitivity(
    labels: NDArray[np.int64], scores: NDArray[np.float64], wanted: float
) -> float:
    """Highest threshold that has the sensitivity, halfway to the next film below.

    Works on logits, where films that a sigmoid rounds to 1 still differ.
    """
    sick = np.sort(scores[labels == 1])
    lowest = float(sick[int((1.0 - wanted) * len(sick))])  # so many sick films may lie below
    below = scores[scores < lowest]
    return (lowest + float(below.max())) / 2.0 if below.size else lowest


def _of_class(right: int, films: int, called: int) -> ClassFigures:
    precision = right / called if called else None
    recall = right / films if films else None
    f1 = 2.0 * right / (films + called) if films + called else None
    return ClassFigures(films, precision, recall, f1)
