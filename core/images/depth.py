"""Values of more than 16 bits, brought down to 16: no film has more grey levels."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

SixteenBits = NDArray[np.uint8] | NDArray[np.uint16] | NDArray[np.int8] | NDArray[np.int16]


def to_16_bits(values: NDArray[Any]) -> tuple[SixteenBits, bool]:
    """``values`` as 16-bit integers at most, and whether their scale was changed for it.

    Wide integers that fit are kept. Larger ones lose their lowest bits; floating point is
    stretched from its least to its greatest value, and what is not finite becomes the least.
    """
    if values.dtype.kind == "f":
        return _stretched(values), True
    if values.dtype.itemsize <= 2:
        return values, False
    signed = values.dtype.kind == "i"
    least, greatest = int(values.min()), int(values.max())
    used = max(greatest, -least - 1).bit_length() + signed
    excess = max(0, used - 16)
    shifted = values >> excess
    return (shifted.astype(np.int16) if signed else shifted.astype(np.uint16)), excess > 0


def _stretched(values: NDArray[Any]) -> NDArray[np.uint16]:
    finite = np.isfinite(values)
    if not finite.any():
        return np.zeros(values.shape, np.uint16)
    least, greatest = values[finite].min(), values[finite].max()
    # Halved first: the distance of two numbers may be too large to be one.
    spread = max(float(greatest / 2 - least / 2), np.finfo(np.float64).tiny)
    share = (np.where(finite, values, least) / 2 - least / 2).astype(np.float64) / spread
    stretched: NDArray[np.uint16] = np.rint(share * 65535).astype(np.uint16)
    return stretched
