"""The shortcut audit: what can be read without the lung, and what the model makes of it.

Three questions, each answered in figures under ``audit`` of metrics.json (`audit_figures`):

1. How well do the properties of the files alone predict the label?
2. How far does the exported model's probability move when such a property is changed?
3. How well does a network do that is trained on films with the lungs blacked out?
"""

from __future__ import annotations

from pathlib import Path

from training.audit_figures import Audit, LungAudit, save_audit
from training.audit_plots import plot_files, plot_lungs, plot_responses
from training.config import TrainConfig
from training.exported import ExportedModel
from training.films import FilmSet
from training.lung_control import audit_lungs
from training.lungs import load_lung_finder
from training.manifest import ManifestRow, build_manifest
from training.model_card import write_model_card
from training.progress import say, track
from training.run_dir import RunDir
from training.shortcut_changes import CHANGES, Response, respond
from training.shortcuts import audit_files


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
    responses = measure_responses(model, films["test"])
    lungs = _lungs(run, config, model, films)
    found = Audit(tuple(files), responses, lungs)
    save_audit(run, found)
    plot_files(run, found.files)
    plot_responses(run, responses)
    if (run.export / "MODEL_CARD.md").exists():
        write_model_card(run, model.spec)


def measure_responses(model: ExportedModel, films: FilmSet) -> tuple[Response, ...]:
    """How the probability of films answers to every one of `CHANGES`, made to stored films."""
    threshold = model.spec.operating_point().threshold
    before = model.probabilities(films.pixels)
    named = [
        (shortcut, name, change)
        for shortcut, changes in CHANGES.items()
        for name, change in changes.items()
    ]
    responses = tuple(
        respond(
            shortcut,
            name,
            before,
            model.probabilities([change(film) for film in films.pixels]),
            threshold,
        )
        for shortcut, name, change in track(named, "changes")
    )
    say(f"  {len(films)} test films, changed where no lung is: shift of the probability")
    for r in responses:
        say(
            f"    {r.change}: mean {r.mean_shift:.3f}, 95 % below {r.p95_shift:.3f}, "
            f"signed {r.signed_shift:+.3f}, {r.flipped:.1%} cross the threshold"
        )
    return responses


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
