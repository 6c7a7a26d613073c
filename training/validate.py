"""Is the exported model the trained one, and does the app get the same from it?"""

from __future__ import annotations

import shutil
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.batch import score_all
from core.classifier import OUTPUTS, Classifier
from core.errors import ModelError
from core.model_spec import ModelSpec
from core.outcome import FailedCase, InputFile, RefusedCase, ScoredCase
from core.scoring import Scorer, golden_input
from training.config import TrainConfig
from training.elsewhere import measure_elsewhere
from training.films import FilmSet, prepare_all
from training.influence import load_with_influence
from training.manifest import ManifestRow
from training.metrics import auc, sensitivity_specificity
from training.model_card import write_model_card
from training.progress import say
from training.run_dir import RunDir, read_json, write_json
from training.scope_figures import measure_scope

PARITY = 1e-4
END_TO_END = 0.01
"""Probability: the app reads the original file, training a copy at its own resolution."""
MAX_MODEL_MB = 12.0
PUBLISHED = ("model.onnx", "model.json", "scope.npz", "golden.png", "MODEL_CARD.md")


@dataclass(frozen=True, slots=True)
class Check:
    """One check of `validate` with what was measured and what is allowed."""

    name: str
    passed: bool
    measured: float
    limit: float


def validate(
    run: RunDir,
    config: TrainConfig,
    data: Path,
    rows: list[ManifestRow],
    films: FilmSet,
    elsewhere: Path | None = None,
) -> bool:
    """Run all checks on the test part (``films``), write validation.json and the model card.

    ``elsewhere`` is another hospital's folder; its figures decide nothing here.
    """
    try:
        scorer = Scorer.open("cpu", run.export)
    except ModelError as error:
        say(f"  the app refuses the model: {error}")
        run.validation.unlink(missing_ok=True)  # an older record is of another model
        return False
    spec = scorer.spec
    checks = [
        _at_most(
            "model size in MB", (run.export / "model.onnx").stat().st_size / 1e6, MAX_MODEL_MB
        ),
        *_compare_with_keras(run, config, spec, films),
        *_score_through_core(run, scorer, data, rows, spec),
    ]
    for check in checks:
        mark = "ok" if check.passed else "FAILED"
        say(f"  {mark:6} {check.name}: {check.measured:.2g} (limit {check.limit:g})")
    passed = all(check.passed for check in checks)
    record = {
        "onnx_sha256": spec.onnx_sha256,
        "passed": passed,
        "validated_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "checks": [asdict(check) for check in checks],
    }
    write_json(run.validation, record)
    if passed and elsewhere:
        measure_elsewhere(run, elsewhere)
    if passed:
        measure_scope(run, spec, films)
        write_model_card(run, spec)
    return passed


def publish_model(run: RunDir, folder: Path) -> None:
    """Copy the validated model and its record to where the app looks."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in PUBLISHED:
        shutil.copyfile(run.export / name, folder / name)
    shutil.copyfile(run.validation, folder / run.validation.name)
    say(f"published to {folder}")


def _at_most(name: str, measured: float, limit: float) -> Check:
    return Check(name, bool(measured <= limit), float(measured), limit)


def _compare_with_keras(
    run: RunDir, config: TrainConfig, spec: ModelSpec, films: FilmSet
) -> list[Check]:
    """Each output of Keras against ONNX Runtime on real films."""
    network = load_with_influence(run, config)
    tensors = prepare_all(films, config.input)[:256]
    expected = network.predict(tensors, batch_size=64, verbose=0)
    classifier = Classifier.open(run.export, spec, golden_input(run.export, spec), "cpu")
    scores = [
        s for i in range(0, len(tensors), 64) for s in classifier.run_batch(tensors[i : i + 64])
    ]
    measured: dict[str, NDArray[np.float32]] = {
        "logit": np.array([[s.logit] for s in scores], np.float32),
        "influence_map": np.stack([s.influence_map for s in scores]),
        "embedding": np.stack([s.embedding for s in scores]),
    }
    checks = [
        _at_most(
            f"Keras against ONNX Runtime, {name}",
            np.abs(expected[name] - measured[name]).max(),
            PARITY,
        )
        for name in OUTPUTS
    ]
    differ = min(
        float(np.abs(a - b).max())
        for a, b in zip(measured["influence_map"], measured["influence_map"][1:], strict=False)
    )
    checks.append(Check("maps of different films differ by at least", differ > 1e-3, differ, 1e-3))
    return checks


def _score_through_core(
    run: RunDir, scorer: Scorer, data: Path, rows: list[ManifestRow], spec: ModelSpec
) -> list[Check]:
    """Files of the test part through the app's own path, against the figures of `evaluate`."""
    test = [row for row in rows if row.split == "test"]
    with np.load(run.scores) as arrays:
        logits = arrays["test.logits"]
    expected = [spec.calibration.probability(float(z)) for z in logits]
    outcomes = list(score_all(scorer, [InputFile(data / r.path, r.path) for r in test]))
    failed = sum(isinstance(o, FailedCase) for o in outcomes)
    refused = sum(isinstance(o, RefusedCase) for o in outcomes)
    scored = [
        (o.probability, e, row.label)
        for o, e, row in zip(outcomes, expected, test, strict=True)
        if isinstance(o, ScoredCase)
    ]
    app, trained, labels = (np.array(column, np.float64) for column in zip(*scored, strict=True))
    default = spec.operating_point()
    sensitivity, specificity = sensitivity_specificity(
        labels.astype(np.int64), app, default.threshold
    )
    write_json(
        run.metrics,
        read_json(run.metrics)
        | {
            "through_the_app": {
                "films": len(test),
                "refused": refused,
                "failed": failed,
                "auc": auc(labels, app),
                "sensitivity": asdict(sensitivity),
                "specificity": asdict(specificity),
            }
        },
    )
    return [
        _at_most(
            "median difference between app and training",
            np.median(np.abs(app - trained)),
            END_TO_END,
        ),
        _at_most("films failed", failed, 0),
        _at_most("share of films refused", refused / len(test), 0.05),
    ]
