"""Score every part and every stress once; later steps work on these numbers alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import keras
import numpy as np
from numpy.typing import NDArray

from core.preprocessing import InputSpec, prepare_pixels
from training.config import TrainConfig
from training.films import FilmSet
from training.influence import load_with_influence
from training.metrics import auc, auc_interval
from training.progress import say, track
from training.run_dir import RunDir, read_json, write_json
from training.stress import STRESSES, stress_films

BATCH = 128


@dataclass(frozen=True, slots=True)
class PartScores:
    """``logits`` (n,), ``labels`` (n,), ``peaks`` (n,): highest value of each influence map."""

    logits: NDArray[np.float64]
    labels: NDArray[np.int64]
    peaks: NDArray[np.float64]


def evaluate(run: RunDir, config: TrainConfig, parts: dict[str, FilmSet]) -> None:
    """Write scores.npz and the ranking figures of metrics.json."""
    network = load_with_influence(run, config)
    arrays: dict[str, NDArray[np.generic]] = {}
    ranking: dict[str, object] = {}
    for part, films in parts.items():
        scores = _score(network, list(films.pixels), films.labels, config.input)
        arrays |= {f"{part}.{name}": value for name, value in asdict(scores).items()}
        interval = auc_interval(films.labels, scores.logits, films.groups)
        ranking[part] = {"films": len(films), "auc": asdict(interval)} | _subgroups(films, scores)
        say(f"  {part}: AUC {interval.value:.4f} ({interval.low:.4f} to {interval.high:.4f})")
    for name in track(STRESSES, "stress"):
        for part in ("validation", "test"):
            changed = stress_films(parts[part].pixels, name)
            scores = _score(network, changed, parts[part].labels, config.input)
            arrays[f"{part}.stress.{name}"] = scores.logits
    stressed = {name: auc(parts["test"].labels, arrays[f"test.stress.{name}"]) for name in STRESSES}
    np.savez(run.scores, **arrays)  # type: ignore[arg-type]  # numpy types savez's keywords narrowly
    write_json(
        run.metrics,
        (read_json(run.metrics) if run.metrics.exists() else {})
        | {"ranking": ranking, "stress_auc": stressed},
    )
    say(f"  worst AUC under stress: {min(stressed.values()):.4f}")


def load_scores(run: RunDir, part: str) -> PartScores:
    """Scores of a part from scores.npz."""
    with np.load(run.scores) as arrays:
        return PartScores(*(arrays[f"{part}.{name}"] for name in ("logits", "labels", "peaks")))


def load_stress_logits(run: RunDir, part: str) -> dict[str, NDArray[np.float64]]:
    """Logits of the validation or test part under each stress."""
    with np.load(run.scores) as arrays:
        return {name: arrays[f"{part}.stress.{name}"] for name in STRESSES}


def _score(
    network: keras.Model,
    films: Sequence[NDArray[np.uint8]],
    labels: NDArray[np.int64],
    spec: InputSpec,
) -> PartScores:
    logits, peaks = [], []
    for start in range(0, len(films), BATCH):
        batch = np.stack([prepare_pixels(f, spec).tensor[0] for f in films[start : start + BATCH]])
        outputs = network.predict_on_batch(batch)
        logits.append(outputs["logit"][:, 0].astype(np.float64))
        peaks.append(outputs["influence_map"].max(axis=(1, 2)).astype(np.float64))
    return PartScores(np.concatenate(logits), labels, np.concatenate(peaks))


def _subgroups(films: FilmSet, scores: PartScores) -> dict[str, object]:
    """AUC of each kind of pneumonia and each series of normals against all of the other class."""

    def among(chosen: NDArray[np.bool_], label: int) -> float:
        kept = (films.labels != label) | chosen
        return auc(films.labels[kept], scores.logits[kept])

    def column(read: str) -> NDArray[np.str_]:
        return np.array([getattr(row, read) for row in films.rows])

    groups: dict[str, object] = {}
    for name, label, attribute in (
        ("bacteria", 1, "subtype"),
        ("virus", 1, "subtype"),
        ("IM", 0, "series"),
        ("NORMAL2", 0, "series"),
    ):
        chosen = (films.labels == label) & (column(attribute) == name)
        if chosen.any():
            groups[f"auc_{name}"] = among(chosen, label)
    return groups
