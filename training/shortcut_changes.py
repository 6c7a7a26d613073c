"""How far the model's output moves when a shortcut is changed and the lung is not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from training.file_properties import corners, without_marks
from training.stress import STRESSES, recompress

Film = NDArray[np.uint8]
Change = Callable[[Film], Film]


@dataclass(frozen=True, slots=True)
class Response:
    """What one change does to the probability of the same films.

    ``mean_shift`` and ``p95_shift`` are of its absolute change, ``signed_shift`` is the mean with
    its sign (above 0: towards pneumonia), ``flipped`` the share of films that cross the default
    threshold.
    """

    shortcut: str
    change: str
    mean_shift: float
    p95_shift: float
    signed_shift: float
    flipped: float


def respond(
    shortcut: str,
    change: str,
    before: NDArray[np.float64],
    after: NDArray[np.float64],
    threshold: float,
) -> Response:
    """Compare the probabilities (n,) of films before and after a change."""
    shift = after - before
    size = np.abs(shift)
    return Response(
        shortcut,
        change,
        mean_shift=float(size.mean()),
        p95_shift=float(np.percentile(size, 95)),
        signed_shift=float(shift.mean()),
        flipped=float(((before >= threshold) != (after >= threshold)).mean()),
    )


def _resize(factor: float) -> Change:
    """As sent through a program that keeps fewer or more pixels."""

    def change(film: Film) -> Film:
        height, width = film.shape
        smaller = (max(1, round(width * factor)), max(1, round(height * factor)))
        return np.asarray(Image.fromarray(film).resize(smaller, Image.Resampling.BILINEAR))

    return change


def _border(grey: int) -> Change:
    """An even border of 8 % at every side."""

    def change(film: Film) -> Film:
        rows, columns = (round(0.08 * side) for side in film.shape)
        return np.pad(film, ((rows, rows), (columns, columns)), constant_values=grey)

    return change


def _brightness(offset: int) -> Change:
    return lambda film: np.clip(film.astype(np.int16) + offset, 0, 255).astype(np.uint8)


def _change_corners(change: Callable[[Film], Film]) -> Change:
    def changed(film: Film) -> Film:
        result = film.copy()
        for corner in corners(film.shape[0]):
            result[corner] = change(film[corner])
        return result

    return changed


def _unmark(film: Film) -> Film:
    side = film.shape[0]
    return _change_corners(lambda corner: without_marks(corner, side))(film)


CHANGES: Mapping[str, Mapping[str, Change]] = MappingProxyType(
    {
        "compression": {
            "JPEG quality 70": recompress(70),
            "JPEG quality 30": recompress(30),
            "JPEG quality 10": STRESSES["JPEG quality 10"],
        },
        "size": {
            "half the size": _resize(0.5),
            "a third of the size": _resize(1 / 3),
            "twice the size": _resize(2.0),
        },
        "aspect": {name: STRESSES[name] for name in STRESSES if name.startswith("pad to")},
        "border": {"black border 8 %": _border(0), "white border 8 %": _border(255)},
        "brightness": {
            "darker by 10 %": _brightness(-26),
            "brighter by 10 %": _brightness(26),
            **{name: STRESSES[name] for name in ("gamma 0.6", "gamma 1.6", "contrast 30 %")},
        },
        "corners": {
            "bright marker": STRESSES["bright marker"],
            "corner markers taken out": _unmark,
            "corners blacked out": _change_corners(np.zeros_like),
        },
        "side": {"mirror": STRESSES["mirror"]},
    }
)
"""Named changes to stored films (side, side), by the shortcut that they touch."""
