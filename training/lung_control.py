"""How much of the label can be read outside the lungs, and does the model read it there?"""

from __future__ import annotations

from collections.abc import Callable

import keras
import numpy as np
from numpy.typing import NDArray

from core.preprocessing import InputSpec
from training.audit_figures import LungAudit, Ranking
from training.config import TrainConfig
from training.exported import ExportedModel
from training.films import FilmSet, prepare_all
from training.logistic import fit_logistic
from training.lungs import find_lungs
from training.lungs_hidden import PreparedFilms, common_box, hidden_area, hide_lungs, train_control
from training.metrics import auc_interval
from training.progress import say

FULL, HIDDEN, ONE_BOX = "full film", "lungs black", "one black box for all"
_MEASURED = ("validation", "test")

Parts = dict[str, PreparedFilms]
Scores = Callable[[PreparedFilms], NDArray[np.float64]]


def audit_lungs(
    model: ExportedModel, config: TrainConfig, finder: keras.Model, films: dict[str, FilmSet]
) -> LungAudit:
    """Train the controls on the training part; measure them, and the model, on the others."""
    margin = config.audit.margin
    rankings: dict[str, Ranking] = {}
    boxes: dict[str, NDArray[np.float64]] = {}
    measured: Parts = {}
    for name, part in films.items():
        tensors = prepare_all(part, model.spec.input)
        boxes[name] = find_lungs(finder, tensors).astype(np.float64)
        if name in _MEASURED:
            measured[name] = PreparedFilms(tensors, part.labels, boxes[name])
        del tensors  # of the training part, the largest: only its boxes are needed at this size
    of_model = (
        _rank(FULL, measured, lambda part: model.logits(part.tensors)),
        _rank(HIDDEN, _hide(measured, margin), lambda part: model.logits(part.tensors)),
    )
    small = {
        name: PreparedFilms(
            prepare_all(part, InputSpec(config.audit.size)), part.labels, boxes[name]
        )
        for name, part in films.items()
    }
    geometry = fit_logistic(boxes["train"], films["train"].labels)
    box_alone = _rank("place of the box", small, lambda part: geometry.score(part.boxes))
    one_box = common_box(boxes["train"])
    everywhere = {
        name: PreparedFilms(part.tensors, part.labels, np.tile(one_box, (len(part.labels), 1)))
        for name, part in small.items()
    }
    variants = {FULL: small, HIDDEN: _hide(small, margin), ONE_BOX: _hide(everywhere, 0.0)}
    for name, parts in variants.items():
        control = train_control(
            parts["train"].tensors, parts["train"].labels, config.audit, config.seed
        )
        rankings[name] = _rank(name, parts, _scores_of(control))
    full = rankings[FULL].test.value
    return LungAudit(
        size=config.audit.size,
        epochs=config.audit.epochs,
        hidden_area=hidden_area(boxes["test"], margin),
        one_box_area=hidden_area(one_box[None], 0.0),
        controls=tuple(rankings.values()),
        box_alone=box_alone,
        model=of_model,
        readable_outside=share_of_skill(rankings[HIDDEN].test.value, full),
        readable_outside_one_box=share_of_skill(rankings[ONE_BOX].test.value, full),
    )


def share_of_skill(part: float, full: float) -> float | None:
    """Which share of an AUC's distance from chance another AUC reaches; at least 0.

    ``None`` when the full one is no better than chance.
    """
    return max(0.0, part - 0.5) / (full - 0.5) if full > 0.5 else None


def _hide(parts: Parts, margin: float) -> Parts:
    return {
        name: PreparedFilms(hide_lungs(part.tensors, part.boxes, margin), part.labels, part.boxes)
        for name, part in parts.items()
    }


def _scores_of(network: keras.Model) -> Scores:
    return lambda part: network.predict(part.tensors, batch_size=128, verbose=0)[:, 0]


def _rank(name: str, parts: Parts, scores: Scores) -> Ranking:
    validation, test = (auc_interval(parts[part].labels, scores(parts[part])) for part in _MEASURED)
    say(f"    {name}: AUC {validation.value:.3f} on validation, {test.value:.3f} on test")
    return Ranking(name, validation, test)
