"""Take parts of a film away, or put them back, and watch the score.

What is put in the place of a part decides what such a test means. A black box is nothing that a
film ever shows, so the network's answer to it means little. A blurred or an even grey part, the
usual choices, are not neutral here: they look like haze, and a film blurred all over scores as
pneumonia. So a part is replaced by the same part of films without pneumonia (*donors*), with a
soft edge, and the score is averaged over the donors.

Deletion and insertion follow Petsiuk et al., RISE (BMVC 2018), with this fill.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from PIL import Image
from scipy.ndimage import gaussian_filter

Tensors = NDArray[np.float32]
Score = Callable[[Tensors], NDArray[np.float64]]
"""From prepared films (n, size, size, 1) to logits (n,)."""

SHARES = np.linspace(0.0, 1.0, 11)
"""Shares of the film that are replaced, step by step."""
PATCH = 0.3
"""Side of the patch put on a map's peak, as a share of the film's."""
_SOFT_EDGE = 1 / 80  # of the film's side: no new edge for the network to see


def occlusion_curves(
    score: Score, film: Tensors, donors: Tensors, importance: NDArray[np.float32]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Logits (steps,) while the most important part is replaced, and while it alone is kept.

    ``film`` (size, size, 1), ``donors`` (n, size, size, 1); ``importance`` (rows, columns) of any
    resolution, only its order counts.
    """
    rank = _rank(importance, film.shape[0])
    masks = np.stack([_soften(rank < share) for share in SHARES])
    deleted = _replace_part(film, donors, masks)
    inserted = _replace_part(film, donors, 1 - masks)
    logits = score(np.concatenate([deleted, inserted])).reshape(2, len(donors), len(SHARES))
    deletion, insertion = logits.mean(axis=1)
    return deletion, insertion


def patch_falls(
    score: Score,
    film: Tensors,
    donors: Tensors,
    centres: NDArray[np.float64],
    sides: NDArray[np.float64] | float = PATCH,
) -> NDArray[np.float64]:
    """Fall of the logit, (n,), when a patch at each centre is replaced.

    ``centres`` (n, 2): row and column as shares of the film; moved inwards as far as needed for
    the whole patch to lie on the film, so that every place loses equally much. ``sides``: of the
    patches, (n,) or one for all, as a share of the film's.
    """
    size = film.shape[0]
    half = np.broadcast_to(np.asarray(sides)[..., None] / 2, centres.shape)
    inside = np.clip(centres, half, 1 - half) * size
    away = np.abs(np.arange(size) + 0.5 - inside[:, :, None])  # (n, 2, size)
    near = away <= half[:, :, None] * size
    masks = np.stack([_soften(np.outer(rows, columns)) for rows, columns in near])
    logits = score(np.concatenate([film[None], _replace_part(film, donors, masks)]))
    falls: NDArray[np.float64] = logits[0] - logits[1:].reshape(len(donors), -1).mean(axis=0)
    return falls


def peak(influence_map: NDArray[np.float32]) -> NDArray[np.float64]:
    """Row and column, as shares of the film, where a patch covers the most influence.

    Not the highest cell: a patch takes its surroundings away too, which may speak against it.
    """
    covered = _mean_under_patch(_mean_under_patch(influence_map, axis=0), axis=1)
    place = np.unravel_index(int(np.argmax(covered)), covered.shape)
    spare = np.array(influence_map.shape) - covered.shape
    middle: NDArray[np.float64] = (np.array(place) + 0.5 + spare / 2) / influence_map.shape
    return middle


def _mean_under_patch(values: NDArray[np.float32], axis: int) -> NDArray[np.float32]:
    cells = max(1, round(PATCH * values.shape[axis]))
    windows: NDArray[np.float32] = sliding_window_view(values, cells, axis).mean(axis=-1)
    return windows


def _rank(importance: NDArray[np.float32], size: int) -> NDArray[np.float64]:
    """Share of the film's pixels that are more important than each, (size, size)."""
    smooth = Image.fromarray(importance).resize((size, size), Image.Resampling.BILINEAR)
    order = np.argsort(-np.asarray(smooth).ravel(), kind="stable")
    rank = np.empty(size * size)
    rank[order] = np.arange(size * size) / (size * size)
    return rank.reshape(size, size)


def _soften(mask: NDArray[np.bool_]) -> Tensors:
    soft: Tensors = gaussian_filter(mask.astype(np.float32), mask.shape[0] * _SOFT_EDGE)
    return soft[..., None]


def _replace_part(film: Tensors, donors: Tensors, masks: Tensors) -> Tensors:
    """Every donor's part in the film's place, (donors * masks, size, size, 1)."""
    mixed = film * (1 - masks) + donors[:, None] * masks
    return mixed.reshape(-1, *film.shape)
