"""Pictures of a run, as PNG."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import matplotlib as mpl

mpl.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from training.metrics import auc, roc_curve
from training.run_dir import RunDir

if TYPE_CHECKING:
    from training.evaluate import PartScores


def plot_history(run: RunDir) -> None:
    """Loss and AUC by epoch."""
    if not run.history.exists():
        return
    with run.history.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    epochs = [int(row["epoch"]) for row in rows]
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.5))
    left.plot(epochs, [float(r["loss"]) for r in rows], label="training (augmented, weighted)")
    left.plot(epochs, [float(r["validation_loss"]) for r in rows], label="validation")
    left.set(xlabel="epoch", ylabel="cross-entropy", yscale="log")
    left.legend()
    right.plot(epochs, [float(r["validation_auc"]) for r in rows])
    right.set(xlabel="epoch", ylabel="validation AUC")
    save_figure(figure, run, "history")


def plot_roc(run: RunDir, parts: dict[str, PartScores]) -> None:
    """ROC curves, the corner that matters enlarged by the axis limits."""
    figure, axis = plt.subplots(figsize=(4.5, 4.5))
    for name, scores in parts.items():
        false, true = roc_curve(scores.labels, scores.logits)
        axis.plot(false, true, label=f"{name}: AUC {auc(scores.labels, scores.logits):.4f}")
    axis.set(xlabel="1 - specificity", ylabel="sensitivity", xlim=(-0.01, 0.5), ylim=(0.5, 1.01))
    axis.legend(loc="lower right")
    save_figure(figure, run, "roc")


def plot_calibration(
    run: RunDir, probabilities: NDArray[np.float64], labels: NDArray[np.int64]
) -> None:
    """Frequency against probability in ten bins, with the number of films."""
    index = np.minimum((probabilities * 10).astype(int), 9)
    used = [b for b in range(10) if (index == b).any()]
    figure, axis = plt.subplots(figsize=(4.5, 4.5))
    axis.plot([0, 1], [0, 1], color="0.7")
    x = [probabilities[index == b].mean() for b in used]
    y = [labels[index == b].mean() for b in used]
    axis.plot(x, y, "o-")
    for b, px, py in zip(used, x, y, strict=True):
        axis.annotate(
            str(int((index == b).sum())), (px, py), textcoords="offset points", xytext=(6, -9)
        )
    axis.set(xlabel="probability", ylabel="share with pneumonia", title="test part")
    save_figure(figure, run, "calibration")


def plot_confusion(run: RunDir, name: str, counts: NDArray[np.int64]) -> None:
    """Confusion matrix at one operating point; rows are labels."""
    figure, axis = plt.subplots(figsize=(3.6, 3.4))
    axis.imshow(counts, cmap="Greys", vmin=0, vmax=counts.max() * 1.6)
    for (row, column), count in np.ndenumerate(counts):
        axis.text(column, row, str(count), ha="center", va="center", fontsize=13)
    axis.set_xticks([0, 1], ["below", "above"])
    axis.set_yticks([0, 1], ["NORMAL", "PNEUMONIA"], rotation=90, va="center")
    axis.set(xlabel="threshold", ylabel="label", title=name.replace("_", " "))
    save_figure(figure, run, f"confusion_{name}")


def save_figure(figure: Figure, run: RunDir, name: str) -> None:
    """Write ``name``.png into the run's plots and close the figure."""
    run.plots.mkdir(exist_ok=True)
    figure.tight_layout()
    figure.savefig(run.plots / f"{name}.png", dpi=130)
    plt.close(figure)
