"""The influence map as a picture: a fixed scale, a soft edge, and nothing where it is negative."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QColor, QImage

from core.orientation import AS_IN_FILE, Orientation
from core.outcome import InfluenceMap
from desktop.tokens import AMBER_STOPS

_STEPS = 256
_CELL_PIXELS = 24
_FADE_LOW, _FADE_HIGH = 0.15, 0.60


@lru_cache(maxsize=1)
def amber_ramp() -> NDArray[np.uint8]:
    """The AMBER ramp, shape (256, 3), RGB, low to high."""
    stops = [QColor(stop) for stop in AMBER_STOPS]
    rgb = np.array([(c.red(), c.green(), c.blue()) for c in stops], dtype=np.float64)
    at = np.linspace(0, len(stops) - 1, _STEPS)
    channels = [np.interp(at, np.arange(len(stops)), rgb[:, k]) for k in range(3)]
    ramp: NDArray[np.uint8] = np.round(np.stack(channels, axis=1)).astype(np.uint8)
    return ramp


def influence_image(
    influence: InfluenceMap, full_scale: float, orientation: Orientation = AS_IN_FILE
) -> QImage:
    """The map in the ramp's colours with its own transparency, for opacity 1, perhaps turned.

    ``full_scale`` is the logit per cell that counts as full influence; it comes from the model
    and is the same for every film, so a film whose score little moved shows a pale map.
    """
    share = np.clip(_enlarged(orientation.applied(influence.values)) / full_scale, 0.0, 1.0)
    colours = amber_ramp()[np.round(share * (_STEPS - 1)).astype(np.intp)]
    pixels = np.empty((*share.shape, 4), dtype=np.uint8)
    pixels[..., :3] = colours
    pixels[..., 3] = np.round(opacity_of(share) * 255)
    height, width = share.shape
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    # Premultiplied, so that smooth scaling does not bleed the colour of unseen pixels.
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def moves_little(influence: InfluenceMap, full_scale: float) -> bool:
    """Whether no part of the map is strong enough to be seen."""
    return bool(influence.values.max(initial=0.0) / full_scale <= _FADE_LOW)


def opacity_of(share: NDArray[np.float64]) -> NDArray[np.float64]:
    """Smoothstep from 0 at 0.15 of full scale to 1 at 0.60."""
    t = np.clip((share - _FADE_LOW) / (_FADE_HIGH - _FADE_LOW), 0.0, 1.0)
    smooth: NDArray[np.float64] = t * t * (3 - 2 * t)
    return smooth


def _enlarged(values: NDArray[np.float32]) -> NDArray[np.float64]:
    rows, columns = values.shape
    coarse = Image.fromarray(np.ascontiguousarray(values, dtype=np.float32))
    size = (columns * _CELL_PIXELS, rows * _CELL_PIXELS)
    return np.asarray(coarse.resize(size, Image.Resampling.BICUBIC), dtype=np.float64)
