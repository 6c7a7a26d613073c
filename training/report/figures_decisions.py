"""Figures of decisions: calibration, net benefit, confusion, faithfulness of the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.ticker import PercentFormatter

from core.reliability import Reliability
from training.decision_curve import THRESHOLDS, DecisionCurve
from training.manifest import CLASSES
from training.plots import BLUE, GREY, RED, TEAL, save_figure
from training.run_dir import RunDir


def plot_calibration(run: RunDir, measured: dict[str, Reliability]) -> Path:
    """Frequency over probability for each way of getting probabilities, one panel each."""
    figure, axes = plt.subplots(1, len(measured), figsize=(9, 3.6), sharey=True)
    for axis, (title, reliability) in zip(axes, measured.items(), strict=True):
        axis.plot([0, 1], [0, 1], color=GREY, linewidth=1, linestyle=":")
        x = [b.mean_probability for b in reliability.bins]
        y = [b.frequency.value for b in reliability.bins]
        low = [b.frequency.value - b.frequency.low for b in reliability.bins]
        high = [b.frequency.high - b.frequency.value for b in reliability.bins]
        axis.errorbar(x, y, (low, high), color=BLUE, marker="o", markersize=4, capsize=2.5)
        most = max(b.films for b in reliability.bins)
        heights = [0.12 * b.films / most for b in reliability.bins]
        axis.bar(x, heights, width=0.05, bottom=-0.16, color="#b9c3cf")
        axis.set(title=title, xlabel="probability", xlim=(-0.03, 1.03), ylim=(-0.17, 1.03))
        axis.set_yticks(np.linspace(0, 1, 6))
    axes[0].set_ylabel("share labelled PNEUMONIA")
    return save_figure(figure, run, "calibration")


def plot_decision_curves(run: RunDir, curves: list[DecisionCurve]) -> Path:
    """Net benefit over the threshold probability, one panel for each prevalence."""
    figure, axes = plt.subplots(1, len(curves), figsize=(9, 3.6))
    for axis, curve in zip(axes, curves, strict=True):
        axis.fill_between(THRESHOLDS, curve.low, curve.high, color=BLUE, alpha=0.16, linewidth=0)
        axis.plot(THRESHOLDS, curve.model, color=BLUE, label="by the model")
        axis.plot(THRESHOLDS, curve.treat_all, color=RED, linestyle="--", label="act on all")
        axis.axhline(0, color="#2b323b", linewidth=1, label="act on none")
        top = curve.prevalence
        axis.set(xlim=(0, 1), ylim=(-0.25 * top, 1.08 * top))
        axis.set(title=f"Prevalence {curve.prevalence:.0%}", xlabel="threshold probability")
        axis.xaxis.set_major_formatter(PercentFormatter(1.0))
    axes[0].set_ylabel("net benefit per film")
    axes[0].legend(loc="center left")
    return save_figure(figure, run, "decision_curve")


def plot_confusion(run: RunDir, matrices: dict[str, np.ndarray]) -> Path:
    """A confusion matrix (labels, below or above) for each operating point."""
    figure, axes = plt.subplots(1, len(matrices), figsize=(9, 3.2), squeeze=False)
    for axis, (name, counts) in zip(axes[0], matrices.items(), strict=True):
        shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
        axis.imshow(shares, cmap="Blues", vmin=0, vmax=1.25)
        for (row, column), count in np.ndenumerate(counts):
            colour = "white" if shares[row, column] > 0.6 else "#2b323b"
            axis.text(
                column,
                row,
                f"{count}\n{shares[row, column]:.1%}",
                ha="center",
                va="center",
                color=colour,
            )
        axis.set_xticks([0, 1], ["below", "at or above"])
        axis.set_yticks([0, 1], list(CLASSES) if axis is axes[0][0] else ["", ""])
        axis.set(title=name.replace("_", " "), xlabel="threshold")
        axis.grid(visible=False)
        axis.spines[:].set_visible(False)
        axis.tick_params(length=0)
    return save_figure(figure, run, "confusion")


def plot_faithfulness(run: RunDir, figures: dict[str, Any]) -> Path:
    """Mean logit while parts are replaced in the order of three maps."""
    figure, axes = plt.subplots(1, 2, figsize=(9, 3.5), sharey=True)
    named = (
        ("own", BLUE, "own map"),
        ("other_film", RED, "another film's map"),
        ("moved", TEAL, "own map, moved"),
    )
    for axis, way, title in zip(
        axes, ("deletion", "insertion"), ("Deletion", "Insertion"), strict=True
    ):
        for kind, colour, label in named:
            axis.plot(figures["shares"], figures[way][kind]["curve"], color=colour, label=label)
        axis.xaxis.set_major_formatter(PercentFormatter(1.0))
        axis.set(title=title)
    axes[0].set(xlabel="part of the film replaced, most important first", ylabel="logit (mean)")
    axes[1].set(xlabel="part of the film kept, most important first")
    axes[0].legend(loc="upper right")
    return save_figure(figure, run, "faithfulness")
