"""Pictures of the shortcut audit, as PNG."""

from __future__ import annotations

import keras
import numpy as np
from matplotlib.figure import Figure

from training.audit_figures import FileAudit
from training.config import TrainConfig
from training.films import FilmSet, prepare_all
from training.lungs import find_lungs
from training.lungs_hidden import hide_lungs
from training.plots import save_figure
from training.run_dir import RunDir
from training.shortcut_changes import Response

_COLUMNS = 8  # films in the sheet of hidden lungs


def plot_files(run: RunDir, files: tuple[FileAudit, ...]) -> None:
    """AUC of the label from each file property, with intervals."""
    names = [skill.name for skill in files[0].alone] + ["all together"]
    figure = Figure(figsize=(7, 3.6))
    axis = figure.subplots()
    height = 0.8 / len(files)
    for number, found in enumerate(files):
        values = [skill.auc for skill in found.alone] + [found.together]
        middle = [v.value for v in values]
        # A bootstrap interval may leave its own estimate out by a rounding error.
        below = [max(0.0, v.value - v.low) for v in values]
        above = [max(0.0, v.high - v.value) for v in values]
        places = np.arange(len(names)) + number * height
        axis.barh(
            places,
            middle,
            height,
            xerr=(below, above),
            label=f"{found.name} ({found.films})",
            color=f"C{number}",
        )
    axis.set_yticks(np.arange(len(names)) + (len(files) - 1) * height / 2, names)
    axis.invert_yaxis()
    axis.axvline(0.5, color="0.4", linewidth=1)
    axis.set(xlim=(0.4, 1.0), xlabel="AUC of the label from the property alone (0.5: none)")
    axis.legend(loc="lower left", bbox_to_anchor=(0.0, 1.0), ncols=2, fontsize=8, frameon=False)
    save_figure(figure, run, "audit_files")


def plot_responses(run: RunDir, responses: tuple[Response, ...]) -> None:
    """Shift of the probability under each change."""
    names = [f"{r.shortcut}: {r.change}" for r in responses]
    places = np.arange(len(names))
    figure = Figure(figsize=(7, 0.27 * len(names) + 1.2))
    axis = figure.subplots()
    axis.barh(places, [r.p95_shift for r in responses], color="0.8", label="95th percentile")
    axis.barh(places, [r.mean_shift for r in responses], color="C0", label="mean")
    axis.plot([r.signed_shift for r in responses], places, "|", color="C3", ms=11, label="signed")
    axis.set_yticks(places, names, fontsize=8)
    axis.invert_yaxis()
    axis.axvline(0.0, color="0.4", linewidth=1)
    axis.set(xlabel="change of the probability, above 0 for signed: towards pneumonia")
    axis.legend(loc="best", fontsize=8)
    save_figure(figure, run, "audit_changes")


def plot_lungs(run: RunDir, config: TrainConfig, finder: keras.Model, films: FilmSet) -> None:
    """Some films as prepared, and below each the same with its lungs blacked out."""
    chosen = np.linspace(0, len(films) - 1, min(_COLUMNS, len(films))).astype(int)
    few = FilmSet(films.pixels[chosen], films.labels[chosen], tuple(films.rows[i] for i in chosen))
    tensors = prepare_all(few, config.input)
    boxes = find_lungs(finder, tensors).astype(np.float64)
    hidden = hide_lungs(few.pixels, boxes, config.input, config.audit.margin)
    figure = Figure(figsize=(1.4 * len(chosen), 3.0))
    axes = figure.subplots(2, len(chosen), squeeze=False)
    for row, pictures in zip(axes, (tensors, hidden), strict=True):
        for axis, picture in zip(row, pictures, strict=True):
            axis.imshow(picture[..., 0], cmap="gray", vmin=-2, vmax=2)
            axis.set_axis_off()
    save_figure(figure, run, "audit_lungs")
