"""The percentiles of `numpy.percentile`, in a fifth of its time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.images.types import GreyPixels


def percentiles(
    values: GreyPixels | NDArray[np.float32], percentages: Sequence[float]
) -> NDArray[np.float64]:
    """Percentiles along the last axis, which comes first in the result: (percentages, ...).

    Bit for bit those of numpy, which partitions. To count is quicker for bytes in one row, and
    elsewhere to sort: by radix for integers of up to 16 bits, by vector instructions for float32.
    """
    last = values.shape[-1] - 1
    places = np.asarray(percentages, np.float64) / 100 * last
    below = np.floor(places).astype(np.intp)
    share = places - below
    above = np.minimum(below + 1, last)
    look_up = _counted if values.dtype == np.uint8 and values.ndim == 1 else _sorted
    low, high = look_up(values, below, above)
    gap: NDArray[Any] = np.subtract(high, low)
    # From the nearer neighbour, as numpy does.
    between = np.where(share < 0.5, low + gap * share, high - gap * (1 - share))
    return np.moveaxis(between, -1, 0)


def _sorted(values: NDArray[Any], *places: NDArray[np.intp]) -> list[NDArray[Any]]:
    ordered = np.sort(values, axis=-1, kind="stable" if values.dtype.kind == "u" else None)
    return [ordered[..., place] for place in places]


def _counted(values: NDArray[Any], *places: NDArray[np.intp]) -> list[NDArray[Any]]:
    # Pillow counts bytes as they are; numpy makes each of them an integer of 8 bytes first.
    counts = Image.fromarray(values[None]).histogram()
    ends = np.cumsum(counts)
    return [np.searchsorted(ends, place, side="right").astype(np.uint8) for place in places]
