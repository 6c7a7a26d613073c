"""Is this a frontal chest film that Lobar was built for? If not, why not.

Two looks at the picture, neither of them at the score:

* *distance*: how far the film's thumbnail and texture are from the training films (principal
  components: Mahalanobis distance within them and residual outside, each over its limit);
* *kind*: a small perceptron tells an upright frontal film from a sideways, upside-down or
  negative one, from a photograph of a film and from anything else.

And the file's own statements (modality, body part, view, age). Only a contradiction refuses:
what the file does not say is unknown, which warns.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, fields, replace
from enum import Enum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.errors import ModelContractError
from core.images.types import FilmMetadata, ViewPosition, XrayImage
from core.model_spec import ScopeSpec, checked_bytes
from core.outcome import Refusal, RefusalReason
from core.percentiles import GreyEnds

THUMBNAIL = 32
TEXTURE = 8
ORIENTATIONS = 6
_EDGES = TEXTURE**2 * ORIENTATIONS
FEATURES = THUMBNAIL**2 + TEXTURE**2 + _EDGES
_RADIOGRAPHY = frozenset({"CR", "DX", "DR", "RG", "RF", "XA", "OT", "SC", "PX"})
_CHEST = (
    "CHEST", "CXR", "THORAX", "LUNG", "PULM", "RIB", "TORAX", "TÓRAX", "POUMON", "PECHO", "BRUST",
)  # fmt: skip
_UNSTATED = frozenset({"UNKNOWN", "OTHER", "NONE", "UNDEFINED", "UNSPECIFIED", "N/A"})


class FilmKind(Enum):
    """What the perceptron can tell apart; the order is that of its outputs.

    Older models have no output for the last.
    """

    FRONTAL = "frontal"
    SIDEWAYS = "sideways"
    UPSIDE_DOWN = "upside_down"
    NEGATIVE = "negative"
    OTHER = "other"
    PHOTOGRAPH = "photograph"


KINDS = tuple(FilmKind)
_REASONS = {
    FilmKind.SIDEWAYS: RefusalReason.SIDEWAYS,
    FilmKind.UPSIDE_DOWN: RefusalReason.UPSIDE_DOWN,
    FilmKind.NEGATIVE: RefusalReason.NEGATIVE,
    FilmKind.PHOTOGRAPH: RefusalReason.PHOTOGRAPH,
}


@dataclass(frozen=True, slots=True)
class ScopeArrays:
    """Fitted parameters, float32; f = features, c = components, h = hidden units, k = kinds."""

    mean: NDArray[np.float32]  # (f,)
    components: NDArray[np.float32]  # (c, f)
    deviations: NDArray[np.float32]  # (c,)
    limits: NDArray[np.float32]  # (2,): Mahalanobis, residual
    weights1: NDArray[np.float32]  # (f, h)
    bias1: NDArray[np.float32]  # (h,)
    weights2: NDArray[np.float32]  # (h, k)
    bias2: NDArray[np.float32]  # (k,)

    def to_bytes(self) -> bytes:
        """As an npz file, the same bytes for the same arrays."""
        buffer = io.BytesIO()
        np.savez(buffer, **{f.name: getattr(self, f.name) for f in fields(self)})
        return buffer.getvalue()

    @classmethod
    def load(cls, model_dir: Path, spec: ScopeSpec) -> ScopeArrays:
        """Read and check against the hash in model.json."""
        content = checked_bytes(model_dir / spec.file, spec.sha256)
        try:
            with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
                loaded = cls(**{f.name: arrays[f.name].astype(np.float32) for f in fields(cls)})
            # One blank film shows whether the shapes fit each other and this version's features.
            score_scope(loaded, np.zeros((1, FEATURES), np.float32))
        except (KeyError, ValueError, OSError, EOFError, zipfile.BadZipFile) as error:
            raise ModelContractError("scope", str(error)) from error
        return loaded


@dataclass(frozen=True, slots=True)
class ScopeScore:
    """``distance`` 1 is the limit measured in training; ``film_score`` in [0, 1]."""

    distance: float
    kind: FilmKind
    film_score: float


def scope_features(tensor: NDArray[np.float32]) -> NDArray[np.float32]:
    """Describe prepared films (n, size, size, 1) as float32 (n, 1472).

    A thumbnail (32 x 32), the texture finer than it (8 x 8), and the directions of edges in
    8 x 8 cells: ribs, letters and leaves differ in these where thumbnails agree.
    """
    films = tensor[..., 0]
    thumbnails = _block_means(films, THUMBNAIL)
    step = films.shape[1] // THUMBNAIL
    cut = step * THUMBNAIL
    smooth = np.repeat(np.repeat(thumbnails, step, axis=1), step, axis=2)
    detail = np.square(films[:, :cut, :cut] - smooth)
    texture = np.log10(_block_means(detail, TEXTURE) + 1e-3) * 0.5
    n = len(films)
    parts = (thumbnails.reshape(n, -1), texture.reshape(n, -1), _edges(films))
    return np.concatenate(parts, axis=1).astype(np.float32)


def _edges(films: NDArray[np.float32]) -> NDArray[np.float32]:
    """Share of edge strength by direction and cell, (n, 384), 1 where all are equal."""
    side = films.shape[1] // 2 * 2
    rows = films[:, 0:side:2, :side] + films[:, 1:side:2, :side]
    half = (rows[:, :, 0::2] + rows[:, :, 1::2]) / np.float32(4)
    across = half[:, 1:-1, 2:] - half[:, 1:-1, :-2]
    down = half[:, 2:, 1:-1] - half[:, :-2, 1:-1]
    strength = np.sqrt(across * across + down * down)
    cells = _cell_means(strength, _directions(across, down))
    shares = cells / (cells.mean(axis=1, keepdims=True) + 1e-6)
    edges: NDArray[np.float32] = np.sqrt(shares).astype(np.float32)
    return edges


def _directions(across: NDArray[np.floating], down: NDArray[np.floating]) -> NDArray[np.intp]:
    """Which sixth of half a turn each edge points to: how many of their borders it has passed.

    An arc tangent would take longer than all else that is measured of edges.
    """
    backwards = (down < 0) | ((down == 0) & (across < 0))
    across, down = np.where(backwards, -across, across), np.abs(down)
    passed = np.zeros(across.shape, np.intp)
    for border in np.arange(1, ORIENTATIONS) * (np.pi / ORIENTATIONS):
        passed += down * np.float32(np.cos(border)) >= across * np.float32(np.sin(border))
    return passed


def _cell_means(strength: NDArray[np.float32], bins: NDArray[np.intp]) -> NDArray[np.float64]:
    """Mean strength of each direction and cell, (n, 384), in one pass over the films."""
    step, n = strength.shape[1] // TEXTURE, len(strength)
    cut = step * TEXTURE
    cell, film = np.arange(cut) // step, np.arange(n)[:, None, None]
    place = ((film * ORIENTATIONS + bins[:, :cut, :cut]) * TEXTURE + cell[:, None]) * TEXTURE + cell
    sums = np.bincount(place.ravel(), strength[:, :cut, :cut].ravel(), n * _EDGES)
    means: NDArray[np.float64] = sums.reshape(n, _EDGES) / step**2
    return means


def _block_means(films: NDArray[np.float32], cells: int) -> NDArray[np.float32]:
    step = films.shape[1] // cells
    cut = films[:, : step * cells, : step * cells]
    # One axis after the other: numpy takes both at once twice as slowly.
    rows = np.add.reduce(cut.reshape(-1, cells, step, step * cells), axis=2)
    blocks: NDArray[np.float32] = np.add.reduce(rows.reshape(-1, cells, cells, step), axis=3)
    return blocks / np.float32(step * step)


def score_scope(arrays: ScopeArrays, features: NDArray[np.float32]) -> list[ScopeScore]:
    """Score features (n, f)."""
    centred = features - arrays.mean
    inside = centred @ arrays.components.T
    mahalanobis = np.sqrt(np.square(inside / arrays.deviations).mean(axis=1))
    residual = np.sqrt(np.square(centred - inside @ arrays.components).mean(axis=1))
    distances = np.maximum(mahalanobis / arrays.limits[0], residual / arrays.limits[1])
    hidden = np.maximum(centred @ arrays.weights1 + arrays.bias1, 0.0)
    logits = hidden @ arrays.weights2 + arrays.bias2
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    return [
        ScopeScore(float(d), KINDS[int(np.argmax(share))], float(share[0]))
        for d, share in zip(distances, shares, strict=True)
    ]


def check_picture(
    image: XrayImage, spec: ScopeSpec, ends: GreyEnds | None = None
) -> tuple[Refusal, ...]:
    """Refusal that needs no network, what cannot be overruled first: size, blank, then the rest.

    ``ends`` are the film's own, if they are known.
    """
    width, height = image.full_size
    if min(width, height) < spec.min_side:
        return (Refusal(RefusalReason.TOO_SMALL, f"{width} x {height}", str(spec.min_side)),)
    ends = ends or GreyEnds.of(image.pixels)
    if ends.bright - ends.dark < max(2.0, 0.01 * (2**image.bits - 1)):
        return (Refusal(RefusalReason.BLANK),)
    if image.frames > 1:
        # Which of them is the film, only a person can tell.
        return (Refusal(RefusalReason.MULTI_FRAME, f"{image.frames}", "1"),)
    if image.photographed:
        return (Refusal(RefusalReason.PHOTOGRAPH),)
    if image.chroma > spec.max_chroma:
        return (
            Refusal(
                RefusalReason.COLOUR_PHOTOGRAPH, f"{image.chroma:.3f}", f"{spec.max_chroma:.3f}"
            ),
        )
    return ()


def check_metadata(metadata: FilmMetadata, spec: ScopeSpec) -> tuple[Refusal, ...]:
    """Refusals for what the file states about itself."""
    refusals = []
    modality, body_part = metadata.modality, metadata.body_part
    if modality is not None and modality.upper() not in _RADIOGRAPHY:
        refusals.append(Refusal(RefusalReason.MODALITY, modality))
    if body_part is not None and _is_elsewhere(body_part.upper()):
        refusals.append(Refusal(RefusalReason.BODY_PART, body_part))
    if metadata.view_position is ViewPosition.LATERAL:
        refusals.append(Refusal(RefusalReason.LATERAL_VIEW))
    age = metadata.age_years
    # Ages are whole years in most files: a child of 5 years and 11 months says 5.
    if age is not None and not spec.min_age_years <= age < spec.max_age_years + 1:
        limit = f"{spec.min_age_years:g} to {spec.max_age_years:g}"
        refusals.append(Refusal(RefusalReason.AGE, f"{age:.2g}" if age < 1 else f"{age:g}", limit))
    return tuple(refusals)


def _is_elsewhere(body_part: str) -> bool:
    """Whether a body part contradicts a chest film; filler words of devices say nothing."""
    return body_part not in _UNSTATED and not any(word in body_part for word in _CHEST)


def check_score(score: ScopeScore, spec: ScopeSpec) -> tuple[Refusal, ...]:
    """Refusal for a picture that does not look like an upright frontal chest film."""
    if score.film_score < spec.min_film_score:
        reason = _REASONS.get(score.kind, RefusalReason.NOT_A_CHEST_FILM)
        return (Refusal(reason, f"{score.film_score:.3f}", f"{spec.min_film_score:.3f}"),)
    if score.distance > spec.max_distance:
        return (
            Refusal(
                RefusalReason.NOT_A_CHEST_FILM, f"{score.distance:.2f}", f"{spec.max_distance:.2f}"
            ),
        )
    return ()


def all_refusals(
    found: tuple[Refusal, ...], score: ScopeScore, spec: ScopeSpec
) -> tuple[Refusal, ...]:
    """Refusals of the file and of the picture, ``found``, with those for how it looks.

    A colour picture that shows a film is a photograph of it. Of any other colour picture, its
    colours say enough.
    """
    looks = check_score(score, spec)
    colour = next((r for r in found if r.reason is RefusalReason.COLOUR_PHOTOGRAPH), None)
    if colour is None:
        return found + looks
    if all(refusal.reason is RefusalReason.PHOTOGRAPH for refusal in looks):
        return tuple(
            replace(refusal, reason=RefusalReason.PHOTOGRAPH) if refusal is colour else refusal
            for refusal in found
        )
    return found
