"""The shortcut audit: what can be read without the lung, and what the model makes of it.

Three questions, each answered in figures under ``audit`` of metrics.json (`audit_figures`):

1. How well do the properties of the files alone predict the label?
2. How far does the exported model's probability move when such a property is changed?
3. How well does a network do that is trained on films with the lungs blacked out?
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from training.audit_figures import Audit, LungAudit, save_audit
from training.audit_plots import plot_files, plot_lungs, plot_responses
from training.config import TrainConfig
from training.exported import ExportedModel
from training.films import FilmSet
from training.lung_control import audit_lungs
from training.lungs import load_lung_finder, lung_boxes
from training.manifest import CLASSES, ManifestRow, build_manifest
from training.model_card import write_model_card
from training.progress import say
from training.run_dir import RunDir
from training.shortcut_changes import CHANGES, Response, respond
from training.shortcuts import audit_files
from training.surroundings import surround_by


def audit(
    run: RunDir,
    config: TrainConfig,
    model: ExportedModel,
    data: Path,
    rows: list[ManifestRow],
    films: dict[str, FilmSet],
    originals: Path | None = None,
) -> None:
    """Audit a run's exported model; write figures and plots, and the model card anew.

    ``films`` are the parts by name. ``originals`` holds films as their hospital saved them
    (NORMAL and PNEUMONIA folders), when those of ``data`` were saved again by somebody.
    """
    files = [audit_files("films of the run", data, rows)]
    if originals is not None:
        files.append(audit_files("original files", originals, build_manifest(originals)))
    test = films["test"]
    responses = measure_responses(model, test)
    boxes = lung_boxes(run, config, test)
    if boxes is not None:
        responses += measure_surroundings(model, test, boxes, config.seed)
    lungs = _lungs(run, config, model, films)
    found = Audit(tuple(files), responses, lungs)
    save_audit(run, found)
    plot_files(run, found.files)
    plot_responses(run, responses)
    if (run.export / "MODEL_CARD.md").exists():
        write_model_card(run, model.spec)


def measure_responses(model: ExportedModel, films: FilmSet) -> tuple[Response, ...]:
    """How the probability of films answers to every one of `CHANGES`, made to stored films."""
    say(f"  {len(films)} test films, changed where no lung is: shift of the probability")
    before = model.probabilities(films.pixels)
    return tuple(
        _response(model, before, shortcut, name, [change(film) for film in films.pixels])
        for shortcut, changes in CHANGES.items()
        for name, change in changes.items()
    )


def measure_surroundings(
    model: ExportedModel, films: FilmSet, boxes: NDArray[np.float64], seed: int
) -> tuple[Response, ...]:
    """How it answers when lungs lie among shoulders and arms of a film of either label."""
    before = model.probabilities(films.pixels)
    return tuple(
        _response(
            model,
            before,
            "surroundings",
            f"those of a film labelled {name}",
            surround_by(
                films.pixels,
                boxes,
                np.flatnonzero(films.labels == label),
                np.random.default_rng(seed),
            ),
        )
        for name, label in CLASSES.items()
    )


def _response(
    model: ExportedModel,
    before: NDArray[np.float64],
    shortcut: str,
    name: str,
    changed: Sequence[NDArray[np.uint8]],
) -> Response:
    threshold = model.spec.operating_point().threshold
    found = respond(shortcut, name, before, model.probabilities(changed), threshold)
    say(
        f"    {name}: mean {found.mean_shift:.3f}, 95 % below {found.p95_shift:.3f}, "
        f"signed {found.signed_shift:+.3f}, {found.flipped:.1%} cross the threshold"
    )
    return found


def _lungs(
    run: RunDir, config: TrainConfig, model: ExportedModel, films: dict[str, FilmSet]
) -> LungAudit | None:
    if not run.lung_finder.exists():
        say("  no lung finder in this run: what is read outside the lungs is not measured")
        return None
    finder = load_lung_finder(run, config)
    plot_lungs(run, config, finder, films["test"])
    say("  with the lungs blacked out")
    lungs = audit_lungs(model, config, finder, films)
    if lungs.readable_outside is not None:
        say(f"    skill that can be read outside the lungs: {lungs.readable_outside:.0%}")
    return lungs
