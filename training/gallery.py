"""What a run's films and scores look like: balance, samples, right and wrong answers, curves.

The pictures show films of the data set and stay in the run folder.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.ticker import MaxNLocator
from numpy.typing import NDArray

from core.calibration import Calibration
from training.compare_approaches import APPROACHES
from training.compare_fit import approach_folder, read_history
from training.evaluate import load_scores
from training.films import FilmSet
from training.gallery_sheets import Cell, draw_sheet, gallery_folder
from training.manifest import CLASSES, ManifestRow
from training.platt import apply
from training.plots import BLUE, GREY, RED, save_figure
from training.progress import say
from training.run_dir import RunDir, read_json
from training.split import SPLITS

_SHOWN, _COLUMNS, _CELL = 24, 6, 160


def make_gallery(
    run: RunDir, rows: list[ManifestRow], load: Callable[[str], FilmSet], seed: int
) -> None:
    """Draw what the run allows so far; sheets of answers need `calibrate`."""
    plot_class_balance(run, rows)
    plot_approaches(run)
    draw_samples(run, load("train"), seed)
    if run.scores.exists() and run.calibration.exists():
        draw_answers(run, load("test"))
    else:
        say("  no sheets of right and wrong answers: evaluate and calibrate first")
    say(f"  sheets in {gallery_folder(run)}, plots in {run.plots}")


def plot_class_balance(run: RunDir, rows: list[ManifestRow]) -> None:
    """Films of each class in each part."""
    figure, axis = plt.subplots(figsize=(5.5, 3.2))
    width = 0.8 / len(CLASSES)
    for name, label in CLASSES.items():
        counts = [sum(r.split == part and r.label == label for r in rows) for part in SPLITS]
        places = np.arange(len(SPLITS)) + (label - 0.5) * width
        bars = axis.bar(places, counts, width, label=name, color=(GREY, RED)[label])
        axis.bar_label(bars)
    axis.set_xticks(range(len(SPLITS)), SPLITS)
    axis.set(title="Class balance", ylabel="films")
    axis.legend()
    save_figure(figure, run, "class_balance")


def plot_approaches(run: RunDir) -> None:
    """Learning curves of Lobar's network and of all approaches that were begun, one axis each."""
    begun = {"Lobar": read_history(run)}
    begun |= {a.title: read_history(approach_folder(run, a)) for a in APPROACHES}
    begun = {title: history for title, history in begun.items() if history}
    if not begun:
        return
    columns = min(3, len(begun))
    lines = -(-len(begun) // columns)
    figure, axes = plt.subplots(lines, columns, figsize=(3.4 * columns, 2.8 * lines), squeeze=False)
    for axis in axes.flat[len(begun) :]:
        axis.set_axis_off()
    for axis, (title, history) in zip(axes.flat, begun.items(), strict=False):
        epochs = [int(row["epoch"]) for row in history]
        for column, label, colour in (
            ("loss", "training", GREY),
            ("validation_loss", "validation", BLUE),
        ):
            losses = [float(row[column]) for row in history]
            axis.plot(epochs, losses, "o-", ms=3, label=label, color=colour)
        axis.set(title=title, xlabel="epoch", ylabel="loss", ylim=(0, None))
        axis.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.flat[0].legend()
    save_figure(figure, run, "learning_curves")


def draw_samples(run: RunDir, films: FilmSet, seed: int) -> None:
    """Films of each class, drawn by lot."""
    random = np.random.default_rng(seed)
    for name, label in CLASSES.items():
        of_class = np.flatnonzero(films.labels == label)
        chosen = random.permutation(of_class)[:_SHOWN]
        cells = [Cell(films.pixels[i], (Path(films.rows[i].path).stem,)) for i in chosen]
        title = f"label {name}: {len(cells)} of {len(of_class)} training films, drawn by lot"
        path = gallery_folder(run) / f"samples_{name.lower()}.png"
        draw_sheet(cells, title, _COLUMNS, _CELL, path)


def draw_answers(run: RunDir, films: FilmSet) -> None:
    """True and false positives and negatives of the test part at the default operating point.

    The surest answers come first: among the wrong ones, the worst mistakes.
    """
    saved = read_json(run.calibration)
    calibration = Calibration(**saved["calibration"])
    points = {point["name"]: point["threshold"] for point in saved["operating_points"]}
    threshold = float(points[saved["default_operating_point"]])
    probabilities = apply(calibration, load_scores(run, "test").logits)
    for name, chosen in sort_answers(films.labels, probabilities, threshold).items():
        cells = [
            Cell(
                films.pixels[i],
                (f"probability {probabilities[i]:.4f}", Path(films.rows[i].path).stem),
            )
            for i in chosen[:_SHOWN]
        ]
        title = (
            f"{name.replace('_', ' ')}: {len(cells)} of {len(chosen)} test films, surest first; "
            f"threshold {threshold:.4f}"
        )
        draw_sheet(cells, title, _COLUMNS, _CELL, gallery_folder(run) / f"{name}.png")


def sort_answers(
    labels: NDArray[np.int64], probabilities: NDArray[np.float64], threshold: float
) -> dict[str, list[int]]:
    """Indices of the films of each kind of answer, the surest first."""
    above, sick = probabilities >= threshold, labels == 1
    kinds = {
        "true_positives": above & sick,
        "false_positives": above & ~sick,
        "true_negatives": ~above & ~sick,
        "false_negatives": ~above & sick,
    }
    downwards = np.argsort(-probabilities, kind="stable")
    upwards = np.argsort(probabilities, kind="stable")
    return {
        name: [int(i) for i in (downwards if "positives" in name else upwards) if chosen[i]]
        for name, chosen in kinds.items()
    }
