"""One row per network of the comparison: what was measured, and whether it may be ranked."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from core.decision import Interval
from training.compare_approaches import Approach
from training.compare_figures import Figures, measure, threshold_at_sensitivity
from training.compare_fit import Ending, Progress, read_history
from training.config import TrainConfig
from training.evaluate import load_scores
from training.metrics import auc_interval
from training.run_dir import RunDir, read_json
from training.train import load_network

OURS = "lobar"
AT_HALF, AT_TARGET, AT_POINT = "threshold_0.5", "validation_sensitivity", "operating_point"


class Status(StrEnum):
    """Whether a row is a result. Only finished ones have a rank."""

    FINISHED = "finished"
    STOPPED = "stopped_by_the_budget"
    NO_WEIGHTS = "no_weights_file"
    NOT_EVALUATED = "not_evaluated"


@dataclass(frozen=True, slots=True)
class Scores:
    """Labels and logits, (n,) each, of the validation and the test part."""

    validation_labels: NDArray[np.int64]
    validation_logits: NDArray[np.float64]
    test_labels: NDArray[np.int64]
    test_logits: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Row:
    """``figures`` by the rule that set the threshold; ``auc`` and they are of the test part."""

    name: str
    title: str
    status: Status
    note: str
    rank: int | None = None
    parameters: int | None = None
    epochs: int = 0
    films: int = 0
    seconds: float = 0.0
    auc: Interval | None = None
    figures: dict[str, Figures] = field(default_factory=dict)


def row_of(
    approach: Approach,
    progress: Progress,
    films: int,
    parameters: int | None,
    scores: Scores | None,
    target_sensitivity: float,
) -> Row:
    """The row of an approach that was trained, to its end or not."""
    row = Row(
        approach.name,
        approach.title,
        Status.FINISHED if progress.finished else Status.STOPPED,
        _ending(progress),
        parameters=parameters,
        epochs=progress.epochs,
        films=films if progress.epochs else 0,
        seconds=progress.seconds,
    )
    return _measured(row, scores, target_sensitivity) if scores else row


def without_weights(approach: Approach) -> Row:
    """The row of an approach whose published weights were not given."""
    return Row(approach.name, approach.title, Status.NO_WEIGHTS, "no weights file")


def our_row(run: RunDir, config: TrainConfig, films: int) -> Row:
    """Lobar's own network, from the run's scores."""
    if not run.scores.exists():
        note = "not evaluated yet: run `lobar-train evaluate`"
        return Row(OURS, "Lobar", Status.NOT_EVALUATED, note)
    validation, test = load_scores(run, "validation"), load_scores(run, "test")
    scores = Scores(validation.labels, validation.logits, test.labels, test.logits)
    history = read_history(run)
    row = Row(
        OURS,
        "Lobar",
        Status.FINISHED,
        "its whole schedule",
        parameters=load_network(run, config).count_params(),
        epochs=len(history),
        films=films,
        seconds=sum(float(epoch["seconds"]) for epoch in history),
    )
    row = _measured(row, scores, config.target_sensitivity)
    if run.calibration.exists():
        figures = measure(test.labels, test.logits, _operating_point(run))
        row = replace(row, figures=row.figures | {AT_POINT: figures})
    return row


def rank(rows: list[Row]) -> list[Row]:
    """Finished rows with their rank by AUC first, then the others as they came."""
    finished = [row for row in rows if row.status is Status.FINISHED and row.auc]
    finished.sort(key=lambda row: row.auc.value if row.auc else 0.0, reverse=True)
    ranked = [replace(row, rank=place) for place, row in enumerate(finished, 1)]
    return ranked + [row for row in rows if row not in finished]


def _measured(row: Row, scores: Scores, target: float) -> Row:
    threshold = threshold_at_sensitivity(scores.validation_labels, scores.validation_logits, target)
    return replace(
        row,
        auc=auc_interval(scores.test_labels, scores.test_logits),
        figures={
            AT_HALF: measure(scores.test_labels, scores.test_logits, 0.0),
            AT_TARGET: measure(scores.test_labels, scores.test_logits, threshold),
        },
    )


def _ending(progress: Progress) -> str:
    match progress.ending:
        case Ending.BUDGET:
            plural = "" if progress.epochs == 1 else "s"
            return f"stopped by the budget after {progress.epochs} epoch{plural}"
        case Ending.EARLY_STOPPING:
            return f"stopped early, best epoch {progress.best_epoch} of {progress.epochs}"
        case Ending.LAST_EPOCH:
            improving = progress.best_epoch == progress.epochs
            return f"its own limit of {progress.epochs} epochs" + (
                ", still improving" if improving else f", best epoch {progress.best_epoch}"
            )


def _operating_point(run: RunDir) -> float:
    """Threshold of the default operating point as a logit of the network."""
    saved = read_json(run.calibration)
    named = {point["name"]: float(point["threshold"]) for point in saved["operating_points"]}
    threshold = named[saved["default_operating_point"]]
    platt = saved["calibration"]
    return float((math.log(threshold / (1 - threshold)) - platt["intercept"]) / platt["slope"])
