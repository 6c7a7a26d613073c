"""Pictures of a run, as PNG, in one style."""

from __future__ import annotations

import csv
from pathlib import Path

import matplotlib as mpl

mpl.use("Agg")
import matplotlib.pyplot as plt
from matplotlib.figure import Figure

from training.run_dir import RunDir

BLUE, RED, GREY, TEAL = "#1f5a96", "#c2512f", "#8b939e", "#2a8a7f"
"""Told apart by people with any colour vision, and in print by their lightness."""

_STYLE = {
    "font.family": "sans-serif",
    "font.size": 9.5,
    "axes.titlesize": 10.5,
    "axes.titlelocation": "left",
    "axes.titleweight": "bold",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": "#5b6470",
    "axes.labelcolor": "#2b323b",
    "axes.grid": True,
    "grid.color": "#e4e7eb",
    "grid.linewidth": 0.8,
    "axes.axisbelow": True,
    "xtick.color": "#5b6470",
    "ytick.color": "#5b6470",
    "lines.linewidth": 1.8,
    "legend.frameon": False,
    "legend.fontsize": 8.5,
}
mpl.rcParams.update(_STYLE)


def plot_history(run: RunDir) -> Path | None:
    """Loss and AUC by epoch; ``None`` when the run has no history."""
    if not run.history.exists():
        return None
    with run.history.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    epochs = [int(row["epoch"]) for row in rows]
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4))
    left.plot(epochs, [float(r["loss"]) for r in rows], color=GREY, label="training")
    left.plot(epochs, [float(r["validation_loss"]) for r in rows], color=BLUE, label="validation")
    left.set(title="Loss", xlabel="epoch", ylabel="loss", yscale="log")
    left.legend()
    right.plot(epochs, [float(r["validation_auc"]) for r in rows], color=BLUE)
    right.set(title="Ranking", xlabel="epoch", ylabel="AUC on validation")
    return save_figure(figure, run, "history")


def save_figure(figure: Figure, run: RunDir, name: str) -> Path:
    """Write ``name``.png into the run's plots, the same bytes every time, and close the figure."""
    run.plots.mkdir(exist_ok=True)
    path = run.plots / f"{name}.png"
    figure.tight_layout()
    figure.savefig(path, dpi=144, metadata={"Software": None})
    plt.close(figure)
    return path
