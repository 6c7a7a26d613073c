"""Write the model folder as the app takes it: network, contract, scope, golden film, card."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import onnxruntime
from PIL import Image

from core import __version__
from core.calibration import Calibration
from core.decision import Interval, OperatingPoint
from core.images.reader import read_image
from core.model_spec import SCHEMA, Golden, MeasuredOn, ModelSpec, ScopeSpec, Training
from core.preprocessing import prepare
from core.scope import check_score, scope_features, score_scope
from training.config import TrainConfig
from training.films import FilmSet
from training.influence import load_with_influence
from training.manifest import ManifestRow, fingerprint
from training.onnx_export import export_onnx
from training.progress import say
from training.run_dir import RunDir, git_revision, read_json
from training.scope_fit import fit_scope
from training.synthetic import draw_film, fit_distribution

DATA = (
    "Kermany D, Zhang K, Goldbaum M: Large dataset of labeled optical coherence tomography (OCT) "
    "and chest X-ray images, Mendeley Data rscbjbr9sj, CC BY 4.0"
)
_GOLDEN_TOLERANCE = 0.02  # logits: wider than any provider's rounding, narrower than any harm
_GOLDEN_SIZE = (960, 768)


class ExportError(Exception):
    """The model folder cannot be made."""


def export(
    run: RunDir,
    config: TrainConfig,
    rows: list[ManifestRow],
    films: FilmSet,
    validation: FilmSet,
    frontal: FilmSet | None,
) -> None:
    """Write everything into ``run.export``; ``frontal`` are other frontal films for the scope."""
    folder = run.export
    folder.mkdir(exist_ok=True)
    say("  network")
    export_onnx(load_with_influence(run, config), folder / "model.onnx")
    onnx_hash = _sha256(folder / "model.onnx")
    say("  scope check")
    arrays, least = fit_scope(films, validation, frontal, config)
    (folder / "scope.npz").write_bytes(arrays.to_bytes())
    scope = ScopeSpec(
        file="scope.npz",
        sha256=_sha256(folder / "scope.npz"),
        max_distance=1.0,
        min_film_score=round(least, 4),
        max_chroma=0.06,
        min_side=128,
        min_age_years=1.0,
        max_age_years=5.0,
    )
    say("  golden film")
    golden_path = folder / "golden.png"
    distribution = fit_distribution(films, 1, config.seed)
    for seed in range(100):
        Image.fromarray(draw_film(distribution, seed, _GOLDEN_SIZE)).save(golden_path)
        tensor = prepare(read_image(golden_path), config.input)
        looks = score_scope(arrays, scope_features(tensor.tensor))[0]
        if not check_score(looks, scope):
            break
    else:
        raise ExportError("no synthetic film passes the scope check")
    measured = read_json(run.calibration)
    calibration = Calibration(**measured["calibration"])
    logit = _logit(folder / "model.onnx", tensor.tensor)
    figures = read_json(run.metrics)["test"]
    spec = ModelSpec(
        schema=SCHEMA,
        model_id=f"lobar-{config.name}-{onnx_hash[:8]}",
        onnx_sha256=onnx_hash,
        input=config.input,
        calibration=calibration,
        operating_points=tuple(_point(raw) for raw in measured["operating_points"]),
        default_operating_point=measured["default_operating_point"],
        measured_on=MeasuredOn(
            "films of patients kept apart (highest patient numbers) of the same hospital; "
            "not another hospital",
            figures["films"],
            figures["positives"],
        ),
        map_full_scale=measured["map_full_scale"],
        golden=Golden(
            "golden.png",
            _sha256(golden_path),
            logit,
            calibration.probability(logit),
            _GOLDEN_TOLERANCE,
        ),
        scope=scope,
        training=Training(
            run=f"{config.name}-{fingerprint(rows)[:8]}",
            finished_at=datetime.now(UTC).isoformat(timespec="seconds"),
            git_revision=git_revision(),
            data_fingerprint=fingerprint(rows),
            data=DATA,
        ),
        min_app_version=__version__,  # an earlier app may prepare films otherwise
    )
    (folder / "model.json").write_text(spec.to_json(), "utf-8")
    say(f"  {spec.model_id}: {(folder / 'model.onnx').stat().st_size / 1e6:.1f} MB")


def _point(raw: dict[str, object]) -> OperatingPoint:
    point = OperatingPoint(**raw)  # type: ignore[arg-type]  # written by calibrate from this class
    sensitivity, specificity = raw["sensitivity"], raw["specificity"]
    return replace(
        point,
        sensitivity=Interval(**sensitivity),  # type: ignore[arg-type]  # as above
        specificity=Interval(**specificity),  # type: ignore[arg-type]  # as above
    )


def _logit(path: Path, tensor: object) -> float:
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    return float(session.run(["logit"], {"film": tensor})[0][0, 0])


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
