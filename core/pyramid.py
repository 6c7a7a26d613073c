"""Halved copies of a film, so that any size of it can be shown quickly and smoothly."""

from __future__ import annotations

import numpy as np

from core.images.types import GreyPixels

_SMALLEST_SIDE = 256


def pyramid(pixels: GreyPixels) -> list[GreyPixels]:
    """``pixels`` and copies at 1/2, 1/4 ... of its size, of the same type, by averaging.

    The shorter side of the last one is 256 to 511 pixels, or that of the film if it is smaller.
    """
    levels = [pixels]
    while min(levels[-1].shape) >= 2 * _SMALLEST_SIDE:
        levels.append(_halved(levels[-1]))
    return levels


def _halved(pixels: GreyPixels) -> GreyPixels:
    height, width = pixels.shape[0] // 2 * 2, pixels.shape[1] // 2 * 2
    even = pixels[:height, :width].astype(np.uint32)
    total = even[0::2, 0::2] + even[0::2, 1::2] + even[1::2, 0::2] + even[1::2, 1::2]
    mean = (total + 2) // 4
    return mean.astype(np.uint8) if pixels.dtype == np.uint8 else mean.astype(np.uint16)
