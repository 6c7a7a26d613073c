"""Figures of ranking: ROC, precision-recall, distribution of scores, stress."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from numpy.typing import NDArray

from core.decision import Interval
from core.model_spec import ModelSpec
from training.metrics import (
    average_precision,
    percentile_interval,
    precision_recall_curve,
    resample_patients,
    roc_curve,
)
from training.model_card import interval
from training.plots import BLUE, GREY, RED, TEAL, save_figure
from training.report.evidence import Evidence, Part

_ROUNDS = 500
_GRID = np.linspace(0, 1, 401)
Values = NDArray[np.float64]
Curve = Callable[[NDArray[np.int64], Values], Values]
"""Height over `_GRID` of a curve through labels and scores."""


def plot_roc(evidence: Evidence) -> Path:
    """ROC curves of validation and test, whole and with its upper left corner enlarged."""

    def height(labels: NDArray[np.int64], scores: Values) -> Values:
        false, true = roc_curve(labels, scores)
        # The staircase's upper edge: at a given false positive rate, the best sensitivity.
        return true[np.searchsorted(false, _GRID, side="right") - 1]

    figure, axes = plt.subplots(1, 2, figsize=(9, 4.4))
    for part, colour, name in _parts(evidence):
        value = Interval(**evidence.metrics["ranking"][name]["auc"])
        for axis in axes:
            _with_band(axis, part, height, colour, f"{name}: AUC {interval(value, 4)}")
    for axis in axes:
        for point in evidence.spec.operating_points:
            if point.sensitivity and point.specificity:
                x, y = 1 - point.specificity.value, point.sensitivity.value
                axis.plot(x, y, "o", color=BLUE, markeredgecolor="white", markersize=7, zorder=5)
        axis.set(xlabel="1 − specificity", ylabel="sensitivity")
    axes[0].set(title="ROC curve", xlim=(-0.01, 1), ylim=(0, 1.01))
    axes[0].plot([0, 1], [0, 1], color=GREY, linewidth=0.9, linestyle=":")
    axes[0].legend(loc="lower right")
    axes[1].set(title="Upper left corner", xlim=(-0.005, 0.25), ylim=(0.75, 1.005))
    return save_figure(figure, evidence.run, "roc")


def plot_precision_recall(evidence: Evidence) -> tuple[Path, Interval]:
    """Precision over recall, with average precision on the test part."""

    def height(labels: NDArray[np.int64], scores: Values) -> Values:
        recall, precision = precision_recall_curve(labels, scores)
        return precision[np.minimum(np.searchsorted(recall, _GRID), len(recall) - 1)]

    test = evidence.test
    rounds = resample_patients(test.groups, test.labels)
    drawn = [average_precision(test.labels[r], test.logits[r]) for r in rounds]
    measured = percentile_interval(average_precision(test.labels, test.logits), drawn)
    figure, axes = plt.subplots(1, 2, figsize=(9, 4.0))
    for part, colour, name in _parts(evidence):
        value = average_precision(part.labels, part.logits)
        for axis in axes:
            axis.axhline(part.prevalence, color=colour, linewidth=0.9, linestyle=":")
            _with_band(axis, part, height, colour, f"{name}: average precision {value:.4f}")
    for axis in axes:
        axis.set(xlabel="recall (sensitivity)", ylabel="precision")
    axes[0].set(title="Precision and recall", xlim=(0, 1.01), ylim=(0, 1.01))
    axes[0].legend(loc="lower left")
    axes[1].set(title="Upper right corner", xlim=(0.75, 1.003), ylim=(0.75, 1.005))
    return save_figure(figure, evidence.run, "precision_recall"), measured


def plot_scores(evidence: Evidence) -> Path:
    """How probabilities of the test part are spread, by label, with thresholds and grey zone."""
    test, point = evidence.test, evidence.spec.operating_point()
    figure, axis = plt.subplots(figsize=(9, 2.9))
    axis.axvspan(point.grey_low, point.grey_high, color="#efe9da", zorder=0)
    groups = [test.probabilities[test.labels == label] for label in (0, 1)]
    axis.hist(
        groups,
        bins=40,
        range=(0, 1),
        color=[TEAL, RED],
        label=["labelled NORMAL", "labelled PNEUMONIA"],
    )
    for other in evidence.spec.operating_points:
        dash = "-" if other.name == point.name else ":"
        axis.axvline(other.threshold, color="#2b323b", linestyle=dash, linewidth=1.2)
    axis.set(
        title="Probabilities on the test part", xlabel="probability", ylabel="films (log)",
        yscale="log", xlim=(0, 1),
    )  # fmt: skip
    axis.legend(loc="upper center")
    return save_figure(figure, evidence.run, "scores")


def plot_stress(evidence: Evidence) -> Path:
    """AUC, sensitivity and specificity under each change; the untouched value as a line."""
    test = evidence.metrics["test"]
    stress: Mapping[str, Mapping[str, float]] = test["stress"]
    names = list(stress)[::-1]
    figure, axes = plt.subplots(1, 3, figsize=(9, 0.27 * len(names) + 1.2), sharey=True)
    for axis, measure, untouched in zip(
        axes, ("auc", "sensitivity", "specificity"), _untouched(evidence), strict=True
    ):
        values = [stress[name][measure] for name in names]
        axis.axvline(untouched, color=GREY, linewidth=1.2)
        axis.hlines(range(len(names)), untouched, values, color="#b9c3cf", linewidth=2)
        axis.plot(values, range(len(names)), "o", color=BLUE, markersize=6)
        axis.set(title="AUC" if measure == "auc" else measure.capitalize())
        low = min([*values, untouched])
        axis.set_xlim(low - 0.12 * (1 - low) - 0.002, 1.002)
        axis.locator_params(axis="x", nbins=4)
    axes[0].set_yticks(range(len(names)), names)
    return save_figure(figure, evidence.run, "stress")


def _untouched(evidence: Evidence) -> tuple[float, float, float]:
    point = default_point(evidence.metrics, evidence.spec)
    ranking: float = evidence.metrics["ranking"]["test"]["auc"]["value"]
    return ranking, point["sensitivity"]["value"], point["specificity"]["value"]


def default_point(metrics: dict[str, Any], spec: ModelSpec) -> dict[str, Any]:
    """The default operating point as measured on the test part."""
    points: list[dict[str, Any]] = metrics["test"]["operating_points"]
    return next(p for p in points if p["name"] == spec.default_operating_point)


def _parts(evidence: Evidence) -> tuple[tuple[Part, str, str], ...]:
    return (evidence.validation, GREY, "validation"), (evidence.test, BLUE, "test")


def _with_band(axis: Axes, part: Part, height: Curve, colour: str, label: str) -> None:
    """A curve with the middle 95 % of its bootstrap by patient group at every abscissa."""
    drawn = [
        height(part.labels[chosen], part.logits[chosen])
        for chosen in resample_patients(part.groups, part.labels, _ROUNDS)
    ]
    low, high = np.percentile(drawn, (2.5, 97.5), axis=0)
    axis.fill_between(_GRID, low, high, color=colour, alpha=0.16, linewidth=0)
    axis.plot(_GRID, height(part.labels, part.logits), color=colour, label=label)
