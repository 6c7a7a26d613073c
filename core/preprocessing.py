"""`prepare()`: a film as the network sees it. Training and the app share this one function.

The network must see a film in the same way whatever program exported it. So everything that a
program can change without touching the lung is taken out first, in this order:

1. *Border*: rows and columns of one single grey at the edges (collimator, padding) are cut.
2. *Size*: area-averaged to a square; the public training films have lost their aspect ratio,
   so the film's own is not kept either.
3. *Tone*: the histogram of the central part is moved to fixed landmarks, so that brightness,
   contrast, gamma and the viewer's window cancel out.

Source of the parameters: `InputSpec`, which is stored in model.json.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.area_resize import resize_area
from core.images.types import GreyPixels, XrayImage
from core.percentiles import GreyEnds, percentiles, sampling_step

_LINES = 16  # lines looked at together when a border is searched
_MARGIN = 0.1  # share of each side left out when the landmarks are measured
_PERCENTILES = (1.0, 10.0, 30.0, 50.0, 70.0, 90.0, 99.0)
_EVEN = 1e-5  # share of the brightest grey: below it differences are the rounding of averages
_GREYS = (0.0, 0.15, 0.34, 0.5, 0.66, 0.85, 1.0)


@dataclass(frozen=True, slots=True)
class InputSpec:
    """How films are prepared for one model.

    ``size`` is the side of the square input in pixels. ``border_tolerance`` is the spread, as a
    share of the film's range, up to which an edge row or column counts as border, and
    ``border_limit`` the share of each dimension that may be cut at each side.
    """

    size: int
    border_tolerance: float = 0.03
    border_limit: float = 0.35


@dataclass(frozen=True, slots=True)
class ModelInput:
    """``tensor``: float32 (1, size, size, 1) around 0; ``box``: its part of the film, fractions."""

    tensor: NDArray[np.float32]
    box: tuple[float, float, float, float]


def prepare(image: XrayImage, spec: InputSpec, ends: GreyEnds | None = None) -> ModelInput:
    """Prepare a film for the network; ``ends`` are its own, if they are known."""
    return prepare_pixels(image.pixels, spec, ends)


def prepare_pixels(pixels: GreyPixels, spec: InputSpec, ends: GreyEnds | None = None) -> ModelInput:
    """Prepare grey values of shape (height, width), MONOCHROME2, any bit depth."""
    height, width = pixels.shape
    left, top, right, bottom = find_content(pixels, spec, ends)
    square = resize_area(pixels[top:bottom, left:right], spec.size)
    tensor = normalise_tone(square)
    tensor -= 0.5
    tensor *= 4.0  # roughly unit variance
    box = (left / width, top / height, right / width, bottom / height)
    return ModelInput(np.ascontiguousarray(tensor[None, :, :, None], dtype=np.float32), box)


def find_content(
    pixels: GreyPixels, spec: InputSpec, ends: GreyEnds | None = None
) -> tuple[int, int, int, int]:
    """Box (left, top, right, bottom) in pixels that is left when even borders are cut.

    An edge line is border when nearly all of it (2nd to 98th percentile) keeps to one grey, and
    this grey is that of the image's darkest or brightest end: padding and collimation, not
    evenly exposed skin. Borders are looked for at both ends of each axis up to the limit.
    """
    height, width = pixels.shape
    step = sampling_step(pixels)
    ends = ends or GreyEnds.of(pixels)
    tolerance = max((ends.brightest - ends.darkest) * spec.border_tolerance, 1.0)
    dark, bright = ends.darkest + tolerance, ends.brightest - tolerance

    def run(lines: GreyPixels, limit: int) -> int:
        start, number = 0, 1  # most films have no border: their first line tells
        while start < limit:
            sampled = lines[start : min(start + number, limit), ::step]
            p_low, p_high = percentiles(sampled, (2, 98))
            even = p_high - p_low <= tolerance
            inside = np.flatnonzero(~(even & ((p_low <= dark) | (p_high >= bright))))
            if inside.size:
                return start + int(inside[0])
            start, number = start + number, _LINES
        return 0  # nothing but border: a blank film, keep it

    rows, columns = int(height * spec.border_limit), int(width * spec.border_limit)
    top, bottom = run(pixels, rows), height - run(pixels[::-1], rows)
    middle = pixels[top:bottom]
    left, right = run(middle.T, columns), width - run(middle.T[::-1], columns)
    return left, top, right, bottom


def normalise_tone(square: NDArray[np.float32]) -> NDArray[np.float32]:
    """Standardise grey values to [0, 1] by landmarks of the histogram.

    Percentiles of the central part are moved to fixed grey values, piecewise linearly (the
    landmark method of Nyul and Udupa, Magn Reson Med 1999;42:1072). Any increasing change of
    the grey scale (contrast, gamma, window) therefore cancels out up to the bend between two
    landmarks.
    """
    margin = round(square.shape[0] * _MARGIN)
    centre = square[margin : square.shape[0] - margin, margin : square.shape[1] - margin]
    landmarks = percentiles(centre.ravel(), _PERCENTILES)
    spread = landmarks[-1] - landmarks[0]
    if spread <= _EVEN * landmarks[-1]:
        return np.full_like(square, 0.5)
    # Equal landmarks (large even areas) are moved apart so that the map stays increasing.
    landmarks = np.maximum.accumulate(landmarks) + np.arange(len(landmarks)) * spread * 1e-4
    return _between_landmarks(square, landmarks.tolist())


def _between_landmarks(square: NDArray[np.float32], landmarks: list[float]) -> NDArray[np.float32]:
    """Linear interpolation of `_GREYS`: the sum of what each segment adds, in float32.

    The same as `numpy.interp` to a millionth, which searches a segment for each pixel.
    """
    toned, part = np.full_like(square, _GREYS[0]), np.empty_like(square)
    for (low, high), (dark, bright) in zip(pairwise(landmarks), pairwise(_GREYS), strict=True):
        np.clip(square, low, high, out=part)
        part -= low
        part *= (bright - dark) / (high - low)
        toned += part
    return np.minimum(toned, _GREYS[-1], out=toned)  # which rounding may exceed
