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
from training.lungs_hidden import common_box, hidden_area, hide_lungs, train_control
from training.metrics import auc_interval
from training.progress import say

FULL, HIDDEN, ONE_BOX = "full film", "lungs black", "one black box for all"
_MEASURED = ("validation", "test")

Tensors = dict[str, NDArray[np.float32]]
Scores = Callable[[str], NDArray[np.float64]]


def audit_lungs(
    model: ExportedModel, config: TrainConfig, finder: keras.Model, films: dict[str, FilmSet]
) -> LungAudit:
    """Train the controls on the training part; measure them, and the model, on the others."""
    margin, spec = config.audit.margin, model.spec.input
    boxes = {
        name: find_lungs(finder, prepare_all(part, spec)).astype(np.float64)
        for name, part in films.items()
    }
    one_box = common_box(boxes["train"])
    everywhere = {name: np.tile(one_box, (len(part), 1)) for name, part in films.items()}

    def rank(name: str, scores: Scores) -> Ranking:
        validation, test = (
            auc_interval(films[p].labels, scores(p), films[p].groups) for p in _MEASURED
        )
        say(f"    {name}: AUC {validation.value:.3f} on validation, {test.value:.3f} on test")
        return Ranking(name, validation, test)

    def hide(part: str, size: InputSpec) -> NDArray[np.float32]:
        return hide_lungs(films[part].pixels, boxes[part], size, margin)

    say("    the exported model")
    of_model = (
        rank(FULL, lambda part: model.logits(prepare_all(films[part], spec))),
        rank(HIDDEN, lambda part: model.logits(hide(part, spec))),
    )
    geometry = fit_logistic(boxes["train"], films["train"].labels)
    box_alone = rank("place of the box", lambda part: geometry.score(boxes[part]))
    small = InputSpec(config.audit.size)
    variants: dict[str, Callable[[str], NDArray[np.float32]]] = {
        FULL: lambda part: prepare_all(films[part], small),
        HIDDEN: lambda part: hide(part, small),
        ONE_BOX: lambda part: hide_lungs(films[part].pixels, everywhere[part], small, 0.0),
    }
    say(f"    small networks, {config.audit.epochs} epochs each")
    rankings: dict[str, Ranking] = {}
    for name, seen in variants.items():
        control = train_control(seen("train"), films["train"].labels, config.audit, config.seed)
        rankings[name] = rank(name, _scores(control, {part: seen(part) for part in _MEASURED}))
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


def _scores(network: keras.Model, tensors: Tensors) -> Scores:
    return lambda part: network.predict(tensors[part], batch_size=128, verbose=0)[:, 0]
