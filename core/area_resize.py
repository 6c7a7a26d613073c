"""Area-averaging reduction of a film: a triangle filter as products of small matrices.

Pillow filters floating point grey by grey, in twice to three times the time. Each product makes
a few lines of the result of the lines that they cover, so that both stay in the processor's cache.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.images.types import GreyPixels

_LINES = 8  # of the result in one product; more multiply more zeros, fewer call more often
_FINE = 3  # times the result's size down to which whole pixels are averaged first


def resize_area(pixels: GreyPixels, size: int) -> NDArray[np.float32]:
    """Resize (height, width) to (size, size) in float32, averaging over areas.

    The weights fall evenly from each new pixel's centre to those of its neighbours, as those of
    Pillow's bilinear filter; an enlargement interpolates.
    """
    grey = _reduced(pixels, size)
    height, width = grey.shape
    rows = np.empty((size, width), np.float32)
    for made, used, weights in _bands(height, size):
        np.matmul(weights, grey[used].astype(np.float32), out=rows[made])
    square = np.empty((size, size), np.float32)
    for made, used, weights in _bands(width, size):
        np.matmul(rows[:, used], weights.T, out=square[:, made])
    return square


def _reduced(pixels: GreyPixels, size: int) -> NDArray[Any]:
    """A cheap integer reduction first; the rest of the scale is left to the proper filter."""
    height, width = pixels.shape
    factor = (max(1, width // (_FINE * size)), max(1, height // (_FINE * size)))
    if factor == (1, 1):
        return pixels
    grey: NDArray[Any] = pixels if pixels.dtype == np.uint8 else pixels.astype(np.float32)
    return np.asarray(Image.fromarray(np.ascontiguousarray(grey)).reduce(factor))


def _bands(length: int, size: int) -> Iterator[tuple[slice, slice, NDArray[np.float32]]]:
    """Lines that are made together, those they are made of, and the weights (made, used)."""
    scale = length / size
    reach = max(scale, 1.0)
    number = -(-size // _LINES)
    line = np.minimum(np.arange(number * _LINES), size - 1)  # the last ones may not be needed
    centres = ((line + 0.5) * scale).reshape(number, _LINES)
    starts = np.maximum(np.floor(centres[:, 0] - reach), 0).astype(np.intp)
    ends = np.minimum(np.ceil(centres[:, -1] + reach), length).astype(np.intp)
    lines = int((ends - starts).max())
    starts = np.minimum(starts, length - lines)
    places = starts[:, None] + np.arange(0.5, lines)
    distances = (places[:, None] - centres[:, :, None]).astype(np.float32)
    weights = np.maximum(1 - np.abs(distances) / np.float32(reach), 0)
    weights /= weights.sum(axis=-1, keepdims=True)
    for band, start in enumerate(starts.tolist()):
        made = slice(band * _LINES, min((band + 1) * _LINES, size))
        yield made, slice(start, start + lines), weights[band, : made.stop - made.start]
