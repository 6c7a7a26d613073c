"""Does the influence map show what moved the score? Measured on films the app suspects."""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

from core.classifier import Classifier, RawScore
from core.model_spec import ModelSpec
from core.scoring import golden_input
from training.config import TrainConfig
from training.films import FilmSet, prepare_all
from training.metrics import mean_interval
from training.occlusion import PATCH, SHARES, Score, Tensors, occlusion_curves, patch_falls, peak
from training.progress import say, track
from training.run_dir import RunDir, read_json, write_json

MAX_FILMS = 100
DONORS = 2
RANDOM_PLACES = 16
_BATCH = 64
OWN, OTHER, MOVED = "own", "other_film", "moved"


@dataclass(frozen=True, slots=True)
class FilmTest:
    """One film: curves (steps,) of logits for each kind of map, and falls of the logit."""

    deletion: dict[str, NDArray[np.float64]]
    insertion: dict[str, NDArray[np.float64]]
    fall_at_peak: float
    fall_elsewhere: float


def measure_faithfulness(
    run: RunDir, config: TrainConfig, films: FilmSet, without_pneumonia: FilmSet
) -> None:
    """Write ``faithfulness`` into metrics.json: the exported network on ``films``.

    Donors are films labelled normal among ``without_pneumonia``, a part that shares no patient
    with ``films``.
    """
    spec = ModelSpec.load(run.export)
    classifier = Classifier.open(run.export, spec, golden_input(run.export, spec), "cpu")
    tensors = prepare_all(films, spec.input)
    outputs = _run(classifier, tensors)
    threshold = spec.operating_point().threshold
    above = [i for i, s in enumerate(outputs) if spec.calibration.probability(s.logit) >= threshold]
    chosen = np.array(above)[_evenly(len(above), MAX_FILMS)]
    pool = prepare_all(without_pneumonia, spec.input)[without_pneumonia.labels == 0]
    figures: dict[str, object] = {"films": len(chosen)}
    if len(chosen) > 1 and len(pool) >= DONORS:
        maps = np.stack([outputs[i].influence_map for i in chosen])
        tests = check_maps(scorer_of(classifier), tensors[chosen], maps, pool, config.seed)
        groups = [films.rows[i].group for i in chosen]
        figures |= summarise(tests, groups)
    recorded = {"onnx_sha256": spec.onnx_sha256} | figures
    write_json(run.metrics, read_json(run.metrics) | {"faithfulness": recorded})
    say(f"  {len(chosen)} films above the threshold examined")


def scorer_of(classifier: Classifier) -> Score:
    """The network's logits alone."""

    def score(tensors: Tensors) -> NDArray[np.float64]:
        return np.array([s.logit for s in _run(classifier, tensors)])

    return score


def check_maps(
    score: Score, films: Tensors, maps: NDArray[np.float32], pool: Tensors, seed: int
) -> list[FilmTest]:
    """Each film's own map against another film's, and against itself moved to a random place.

    Both rivals are as smooth and as large as the map they stand against; only their place is
    not this film's. ``films`` (n, size, size, 1), ``maps`` (n, rows, columns), ``pool``: films
    without pneumonia to draw donors from.
    """
    random = np.random.default_rng(seed)
    tests = []
    for index, (film, own) in enumerate(zip(track(films, "maps"), maps, strict=True)):
        donors = pool[random.choice(len(pool), DONORS, replace=False)]
        other = (index + 1 + int(random.integers(len(maps) - 1))) % len(maps)
        shift = [int(random.integers(side // 4, side - side // 4 + 1)) for side in own.shape]
        rivals = {OWN: own, OTHER: maps[other], MOVED: np.roll(own, shift, (0, 1))}
        curves = {k: occlusion_curves(score, film, donors, m) for k, m in rivals.items()}
        places = np.concatenate([peak(own)[None], random.uniform(size=(RANDOM_PLACES, 2))])
        falls = patch_falls(score, film, donors, places)
        tests.append(
            FilmTest(
                {kind: deletion for kind, (deletion, _) in curves.items()},
                {kind: insertion for kind, (_, insertion) in curves.items()},
                float(falls[0]),
                float(falls[1:].mean()),
            )
        )
    return tests


def summarise(tests: list[FilmTest], groups: list[str]) -> dict[str, object]:
    """Mean curves, areas and paired differences with intervals by patient group, in logits."""
    figures: dict[str, object] = {
        "patient_groups": len(set(groups)),
        "donors": DONORS,
        "random_places": RANDOM_PLACES,
        "patch": PATCH,
        "shares": SHARES.tolist(),
    }
    for way in ("deletion", "insertion"):
        curves = {k: np.stack([getattr(t, way)[k] for t in tests]) for k in (OWN, OTHER, MOVED)}
        areas = {kind: np.trapezoid(c, SHARES, axis=1) for kind, c in curves.items()}
        figures[way] = {
            kind: {
                "curve": curves[kind].mean(axis=0).tolist(),
                "area": asdict(mean_interval(areas[kind], groups)),
            }
            for kind in curves
        } | {
            f"own_less_{kind}": asdict(mean_interval(areas[OWN] - areas[kind], groups))
            for kind in (OTHER, MOVED)
        }
    at_peak = np.array([t.fall_at_peak for t in tests])
    elsewhere = np.array([t.fall_elsewhere for t in tests])
    figures["peak"] = {
        "fall_at_peak": asdict(mean_interval(at_peak, groups)),
        "fall_elsewhere": asdict(mean_interval(elsewhere, groups)),
        "difference": asdict(mean_interval(at_peak - elsewhere, groups)),
        "share_of_films": float((at_peak > elsewhere).mean()),
    }
    return figures


def _run(classifier: Classifier, tensors: Tensors) -> list[RawScore]:
    """In batches that a small computer can hold."""
    parts = (tensors[i : i + _BATCH] for i in range(0, len(tensors), _BATCH))
    return [score for part in parts for score in classifier.run_batch(part)]


def _evenly(count: int, most: int) -> NDArray[np.int64]:
    """Indices of at most ``most`` of ``count``, spread over all."""
    return np.unique(np.linspace(0, count - 1, min(count, most)).round().astype(np.int64))


def is_measured(run: RunDir) -> bool:
    """Whether metrics.json has these figures for the model as it is exported now."""
    found = read_json(run.metrics).get("faithfulness", {})
    return bool(found.get("onnx_sha256") == ModelSpec.load(run.export).onnx_sha256)
