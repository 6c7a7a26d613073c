"""What a file gives away before anybody looks at the lungs: the shortcuts of the shortcut audit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import grey_opening

from core.area_resize import resize_area
from core.images.reader import read_image
from core.images.types import GreyPixels
from core.preprocessing import InputSpec, find_content

Grey = TypeVar("Grey", np.uint8, np.float32)

CORNER = 0.18
"""Share of each side that counts as corner: lungs hardly ever reach there, markers lie there."""
_SIDE = 256  # markers are looked for at one size, whatever the film's own is
_MARKER_WIDTH = 15  # widest bright thing that still is a marker, in pixels of `_SIDE`
_MARKER_CONTRAST = 0.25  # of the full grey range, above what lies around it


@dataclass(frozen=True, slots=True)
class FileProperties:
    """Properties of one file. Greys and areas are shares of the possible range, in [0, 1].

    ``border`` is the share of the film that is an even black or white border, ``marks`` the share
    of the four corners that is covered by narrow bright things: side markers, text, tape.
    """

    bytes_per_pixel: float
    pixels: int
    aspect: float
    border: float
    mean_grey: float
    grey_spread: float
    marks: float


def measure_file(path: Path) -> FileProperties:
    """Properties of a film's file. Raises `core.errors.ImageError` when it cannot be read."""
    image = read_image(path)
    pixels = image.pixels.size
    left, top, right, bottom = find_content(image.pixels, InputSpec(_SIDE))
    greys = image.pixels / float(2**image.bits - 1)
    return FileProperties(
        bytes_per_pixel=path.stat().st_size / pixels,
        pixels=pixels,
        aspect=image.width / image.height,
        border=1.0 - (right - left) * (bottom - top) / pixels,
        mean_grey=float(greys.mean()),
        grey_spread=float(greys.std()),
        marks=_share_of_marks(image.pixels, image.bits),
    )


def predictors(files: Sequence[FileProperties]) -> dict[str, NDArray[np.float64]]:
    """Columns (files, k) for a regression, by what a reader would call the property."""

    def column(name: str) -> NDArray[np.float64]:
        return np.array([getattr(file, name) for file in files], np.float64)

    # Ratios and areas act by factors, hence the logarithms; most films have no mark at all.
    named = {
        "compression (bytes per pixel)": [np.log(column("bytes_per_pixel"))],
        "size (area in pixels)": [np.log(column("pixels"))],
        "aspect (width to height)": [np.log(column("aspect"))],
        "border (even share)": [column("border")],
        "brightness (mean and spread)": [column("mean_grey"), column("grey_spread")],
        "corner markers": [np.sqrt(column("marks"))],
    }
    return {name: np.stack(columns, axis=1) for name, columns in named.items()}


def corners(side: int) -> list[tuple[slice, slice]]:
    """The four corners of a square film with that many pixels a side."""
    reach = round(side * CORNER)
    ends = (slice(0, reach), slice(side - reach, side))
    return [(rows, columns) for rows in ends for columns in ends]


def without_marks(corner: NDArray[Grey], side: int) -> NDArray[Grey]:
    """A corner of a film of ``side`` pixels with narrow bright things taken out."""
    width = max(3, round(_MARKER_WIDTH * side / _SIDE))
    opened: NDArray[Grey] = grey_opening(corner, size=(width, width))
    return opened


def _share_of_marks(pixels: GreyPixels, bits: int) -> float:
    square = resize_area(pixels, _SIDE) / float(2**bits - 1)
    above = [
        square[corner] - without_marks(square[corner], _SIDE) > _MARKER_CONTRAST
        for corner in corners(_SIDE)
    ]
    return float(np.mean(above))
