"""Evidence made by hand for tests of the site check."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from core.decision import Interval, OperatingPoint
from core.model_spec import ModelSpec
from core.site_check.evidence import Evidence
from core.site_check.labels import Exclusions

SHIPPED = OperatingPoint(
    "balanced", 0.5, 0.4, 0.6, Interval(0.9, 0.85, 0.94), Interval(0.9, 0.8, 1)
)


def evidence(
    labels: Sequence[int], probabilities: Sequence[float], groups: Sequence[str] | None = None
) -> Evidence:
    """Films that count; without groups each is of a patient of its own."""
    owners = groups or [f"patient {n}" for n in range(len(labels))]
    return Evidence(
        np.array(labels, np.int64), np.array(probabilities), tuple(owners), Exclusions()
    )


def drawn(patients: int, shift: float = 0.0, films: int = 1, seed: int = 0) -> Evidence:
    """So many patients of each class; ``shift`` moves all scores, in log odds.

    The classes overlap a little: most thresholds between them miss some and alarm at some.
    """
    random = np.random.default_rng(seed)
    labels = np.repeat([0, 1], patients * films)
    log_odds = random.normal(size=len(labels)) + np.where(labels, 1.5, -1.5) + shift
    groups = [f"patient {n // films}" for n in range(len(labels))]
    return evidence(list(labels), list(1 / (1 + np.exp(-log_odds))), groups)


def measured(spec: ModelSpec) -> ModelSpec:
    """The model with a default operating point that somebody measured."""
    return replace(spec, operating_points=(SHIPPED,), default_operating_point=SHIPPED.name)


def write_csv(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    """A CSV of labels beside three files that might be films."""
    for name in ("a.png", "b.png", "c.png"):
        (folder / name).write_bytes(b"x")
    path = folder / "labels.csv"
    path.write_bytes(text.encode(encoding))
    return path
