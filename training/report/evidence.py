"""What the report is made of: files that the steps of the run wrote, checked to fit together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.calibration import sigmoid
from core.model_spec import ModelSpec
from training.config import TrainConfig
from training.evaluate import load_scores
from training.manifest import ManifestRow
from training.platt import apply
from training.run_dir import RunDir, read_json


class EvidenceError(ValueError):
    """The files of the run do not belong together."""


@dataclass(frozen=True, slots=True)
class Part:
    """The scored films of one part. Arrays are (n,), in the order of ``rows``.

    ``raw``: the network's own output as a probability; ``probabilities``: calibrated, at the
    model's reference prevalence.
    """

    rows: tuple[ManifestRow, ...]
    labels: NDArray[np.int64]
    logits: NDArray[np.float64]
    raw: NDArray[np.float64]
    probabilities: NDArray[np.float64]

    @property
    def groups(self) -> list[str]:
        """Patient group of each film."""
        return [row.group for row in self.rows]

    @property
    def prevalence(self) -> float:
        """Share of films with pneumonia."""
        return float(self.labels.mean())

    def at_prevalence(self, spec: ModelSpec, prevalence: float) -> NDArray[np.float64]:
        """Probabilities as meant where the share of pneumonia is another one."""
        calibration = spec.calibration
        return np.array(
            [calibration.at_prevalence(float(p), prevalence) for p in self.probabilities]
        )


@dataclass(frozen=True, slots=True)
class Evidence:
    """A run that has been evaluated, calibrated, exported and validated."""

    run: RunDir
    config: TrainConfig
    spec: ModelSpec
    rows: tuple[ManifestRow, ...]
    metrics: dict[str, Any]
    environment: dict[str, Any]
    validation: Part
    test: Part

    @classmethod
    def load(cls, run: RunDir, config: TrainConfig, rows: list[ManifestRow]) -> Evidence:
        """Read everything; `EvidenceError` when scores are of other films than the manifest's."""
        spec = ModelSpec.load(run.export)
        return cls(
            run=run,
            config=config,
            spec=spec,
            rows=tuple(rows),
            metrics=read_json(run.metrics),
            environment=read_json(run.environment),
            validation=_part(run, spec, rows, "validation"),
            test=_part(run, spec, rows, "test"),
        )


def _part(run: RunDir, spec: ModelSpec, rows: list[ManifestRow], name: str) -> Part:
    scores = load_scores(run, name)
    chosen = tuple(row for row in rows if row.split == name)
    if [row.label for row in chosen] != scores.labels.tolist():
        raise EvidenceError(f"scores.npz is of other {name} films than manifest.csv")
    return Part(
        rows=chosen,
        labels=scores.labels,
        logits=scores.logits,
        raw=np.array([sigmoid(float(logit)) for logit in scores.logits]),
        probabilities=apply(spec.calibration, scores.logits),
    )
