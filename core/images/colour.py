"""Colour to grey, and how far the colours were from grey."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.images.types import GreyPixels

# ITU-R BT.601 luma in 1/65536; the weights add up to 65536, so that grey stays exactly as is.
_RED, _GREEN, _BLUE = 19595, 38470, 7471


def to_grey(rgb: NDArray[np.uint8] | NDArray[np.uint16]) -> tuple[GreyPixels, float]:
    """Grey values and chroma of colours with shape (height, width, 3).

    The grey values keep the type of the colours. Chroma is the mean of (max - min) over the
    channels as a share of the type's range: about 0 for a grey film stored in three channels.
    """
    height, width = rgb.shape[:2]
    grey = np.empty((height, width), dtype=rgb.dtype)
    spread = 0
    # Strips keep the wide intermediate numbers small.
    step = max(1, 4_000_000 // max(1, width))
    for top in range(0, height, step):
        strip = rgb[top : top + step]
        red, green, blue = (strip[..., i].astype(np.uint32) for i in range(3))
        # At 16 bits the sum reaches 65535 * 65536 + 32768, which uint32 still holds.
        luma = (red * _RED + green * _GREEN + blue * _BLUE + 32768) >> 16
        grey[top : top + step] = luma
        high, low = strip.max(axis=2), strip.min(axis=2)
        spread += int((high - low).sum(dtype=np.uint64))
    return grey, spread / (height * width * float(np.iinfo(rgb.dtype).max))
