"""The percentiles of `numpy.percentile`, in a fifth of its time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.images.types import GreyPixels

_SAMPLED_SIDE = 256


@dataclass(frozen=True, slots=True)
class GreyEnds:
    """Where the greys of a film begin and end: their percentiles 0.5, 2, 98 and 99.5."""

    darkest: float
    dark: float
    bright: float
    brightest: float

    @classmethod
    def of(cls, pixels: GreyPixels) -> Self:
        """Of (height, width), by a sample of it."""
        step = sampling_step(pixels)
        return cls(*percentiles(pixels[::step, ::step].ravel(), (0.5, 2, 98, 99.5)).tolist())


def sampling_step(pixels: GreyPixels) -> int:
    """Every which row and column are enough to tell how greys are spread."""
    height, width = pixels.shape
    return max(1, int(min(height, width)) // _SAMPLED_SIDE)


def percentiles(
    values: GreyPixels | NDArray[np.float32], percentages: tuple[float, ...]
) -> NDArray[np.float64]:
    """Percentiles along the last axis, which comes first in the result: (percentages, ...).

    Bit for bit those of numpy, which partitions. To count is quicker for bytes in one row, and
    elsewhere to sort: by radix for integers of up to 16 bits, by vector instructions for float32.
    """
    below, above, share = _places(values.shape[-1], percentages)
    look_up = _counted if values.dtype == np.uint8 and values.ndim == 1 else _sorted
    low, high = look_up(values, below, above)
    gap: NDArray[Any] = high - low
    # From the nearer neighbour, as numpy does.
    between = np.where(share < 0.5, low + gap * share, high - gap * (1 - share))
    return between.transpose(-1, *range(values.ndim - 1))


@lru_cache(maxsize=64)
def _places(
    count: int, percentages: tuple[float, ...]
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """The neighbours of each percentile among so many, and how far it is from the first."""
    places = np.asarray(percentages, np.float64) / 100 * (count - 1)
    below = np.floor(places).astype(np.intp)
    return below, np.minimum(below + 1, count - 1), places - below


def _sorted(values: NDArray[Any], *places: NDArray[np.intp]) -> list[NDArray[Any]]:
    ordered = values.copy()
    ordered.sort(axis=-1, kind="stable" if values.dtype.kind == "u" else None)
    return [ordered.take(place, axis=-1) for place in places]


def _counted(values: NDArray[Any], *places: NDArray[np.intp]) -> list[NDArray[Any]]:
    # Pillow counts bytes as they are; numpy makes each of them an integer of 8 bytes first.
    counts = Image.fromarray(values[None]).histogram()
    ends = np.cumsum(counts)
    return [ends.searchsorted(place, side="right").astype(np.uint8) for place in places]
