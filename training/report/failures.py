"""Pictures of the test films that the default operating point puts on the wrong side."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.images.reader import read_image
from core.messages import describe_error, describe_refusal
from core.outcome import FailedCase, InfluenceMap, InputFile, RefusedCase, ScoredCase
from core.scoring import Scorer
from training.films import store
from training.report.document import Html, figure, paragraph
from training.report.evidence import Evidence

MOST = 12
_SIDE = 300
_GAP = 4
_AMBER = np.array([244.0, 160.0, 28.0])
_STRONGEST = 0.6
"""Opacity of the map at its full scale: the film stays visible below."""


@dataclass(frozen=True, slots=True)
class Failures:
    """Indices into the test part, the most confident first."""

    false_negatives: list[int]
    false_positives: list[int]


def find_failures(evidence: Evidence) -> Failures:
    """By the probabilities that the confusion matrix counts."""
    test, threshold = evidence.test, evidence.spec.operating_point().threshold
    order = np.argsort(test.probabilities, kind="stable")
    above = test.probabilities >= threshold
    missed = [int(i) for i in order if test.labels[i] == 1 and not above[i]]
    false_alarms = [int(i) for i in order[::-1] if test.labels[i] == 0 and above[i]]
    return Failures(missed, false_alarms)


def draw_failures(
    evidence: Evidence, data: Path, scorer: Scorer, indices: list[int], kind: str
) -> list[Html]:
    """The film and, beside it, the film under its influence map; both as the app reads them.

    A film that the app refuses shows no map and no probability here either.
    """
    drawn = []
    evidence.run.plots.mkdir(exist_ok=True)
    for number, index in enumerate(indices[:MOST], 1):
        film = data / evidence.test.rows[index].path
        outcome = scorer.score(InputFile(film, film.name))
        match outcome:
            case ScoredCase():
                said = f"probability {outcome.probability:.3f}"
            case RefusedCase():
                said = "refused by the app. " + " ".join(map(describe_refusal, outcome.refusals))
            case FailedCase():
                drawn.append(paragraph(f"{film.name}: {describe_error(outcome.error)}"))
                continue
        picture = evidence.run.plots / f"{kind}_{number:02d}.png"
        _draw(film, outcome, scorer.spec.map_full_scale).save(picture, optimize=True)
        alternative = f"Chest film, {kind.replace('_', ' ')} number {number}"
        drawn.append(figure(picture, alternative, f"{film.name}: {said}", "film"))
    return drawn


def _draw(film: Path, outcome: ScoredCase | RefusedCase, full_scale: float) -> Image.Image:
    small = store(read_image(film).pixels, _SIDE)
    grey = np.repeat(small[..., None], 3, axis=2).astype(np.float64)
    if isinstance(outcome, RefusedCase):
        return Image.fromarray(grey.astype(np.uint8))
    gap = np.full((_SIDE, _GAP, 3), 255.0)
    parts = (grey, gap, _under_map(grey, outcome.influence_map, full_scale))
    return Image.fromarray(np.concatenate(parts, axis=1).astype(np.uint8))


def _under_map(
    grey: NDArray[np.float64], influence: InfluenceMap, full_scale: float
) -> NDArray[np.float64]:
    """Amber where the map is positive, on one scale for all films."""
    left, top, right, bottom = (round(edge * _SIDE) for edge in influence.box)
    size = (max(1, right - left), max(1, bottom - top))
    inside = Image.fromarray(influence.values).resize(size, Image.Resampling.BICUBIC)
    opacity = np.zeros(grey.shape[:2])
    opacity[top : top + size[1], left : left + size[0]] = np.asarray(inside) / full_scale
    strength = _STRONGEST * np.clip(opacity, 0, 1)[..., None]
    mixed: NDArray[np.float64] = grey * (1 - strength) + _AMBER * strength
    return mixed
