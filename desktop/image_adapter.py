"""A film for the screen: windowed from its full depth, at the size that is shown."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from core.images.types import GreyPixels, XrayImage

_SMALLEST_SIDE = 256


@dataclass(frozen=True, slots=True)
class Window:
    """Grey values from ``center - width/2`` to ``center + width/2`` fill the screen's range."""

    center: float
    width: float

    def moved(self, across: float, down: float) -> Window:
        """Window after a drag by shares of its scale: across is width, down is level."""
        width = max(1.0, self.width * (1 + across))
        return Window(self.center + down * self.width, width)


class FilmImage:
    """A decoded film with halved copies of itself, so that any zoom is quick and smooth.

    ``levels[k]`` is the film at 1/2**k of its size, of the same type.
    """

    def __init__(self, image: XrayImage) -> None:
        self.image = image
        self.levels: list[GreyPixels] = [image.pixels]
        while min(self.levels[-1].shape) >= 2 * _SMALLEST_SIDE:
            self.levels.append(_halved(self.levels[-1]))
        smallest = self.levels[-1]
        self._automatic = _automatic_window(smallest)

    @property
    def full_range(self) -> Window:
        """From black to the whitest that the bits allow."""
        top = float(2**self.image.bits - 1)
        return Window(top / 2, top)

    @property
    def automatic(self) -> Window:
        """What nearly all pixels of the film use."""
        return self._automatic

    @property
    def as_stored(self) -> Window:
        """The file's own window; without one, all of 8 bits, or what deeper films use."""
        if self.image.window is not None and self.image.window.width >= 1:
            return Window(self.image.window.center, self.image.window.width)
        return self.full_range if self.image.bits <= 8 else self.automatic

    def level_for(self, zoom: float) -> int:
        """The smallest copy that is not enlarged at ``zoom`` screen pixels a film pixel."""
        level = 0
        while level + 1 < len(self.levels) and zoom * 2 ** (level + 1) <= 1:
            level += 1
        return level

    def rendered(self, level: int, window: Window, *, invert: bool) -> QImage:
        """A copy of the film as 8-bit grey, windowed and perhaps inverted."""
        grey = lookup_table(window, self.image.pixels.dtype, invert=invert)[self.levels[level]]
        return grey_image(grey)


def lookup_table(
    window: Window, depth: np.dtype[np.uint8] | np.dtype[np.uint16], *, invert: bool
) -> NDArray[np.uint8]:
    """Screen grey for every stored value: DICOM's linear function (PS3.3 C.11.2.1.2)."""
    values = np.arange(256 if depth.itemsize == 1 else 65536, dtype=np.float64)
    span = max(window.width - 1, 1e-6)
    share = np.clip((values - (window.center - 0.5)) / span + 0.5, 0, 1)
    if invert:
        share = 1 - share
    table: NDArray[np.uint8] = np.round(share * 255).astype(np.uint8)
    return table


def grey_image(grey: NDArray[np.uint8]) -> QImage:
    """An array of shape (height, width) as an image that owns its pixels."""
    grey = np.ascontiguousarray(grey)
    height, width = grey.shape
    image = QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8)
    return image.copy()


def thumbnail(image: XrayImage, size: int) -> QImage:
    """The film's middle square, ``size`` pixels a side, in the window it is shown in."""
    film = FilmImage(image)
    grey = film.rendered(len(film.levels) - 1, film.as_stored, invert=False)
    side = min(grey.width(), grey.height())
    left, top = (grey.width() - side) // 2, (grey.height() - side) // 2
    smooth = Qt.TransformationMode.SmoothTransformation
    keep = Qt.AspectRatioMode.IgnoreAspectRatio
    return grey.copy(left, top, side, side).scaled(size, size, keep, smooth)


def _halved(pixels: GreyPixels) -> GreyPixels:
    height, width = pixels.shape[0] // 2 * 2, pixels.shape[1] // 2 * 2
    even = pixels[:height, :width].astype(np.uint32)
    total = even[0::2, 0::2] + even[0::2, 1::2] + even[1::2, 0::2] + even[1::2, 1::2]
    mean = (total + 2) // 4
    return mean.astype(np.uint8) if pixels.dtype == np.uint8 else mean.astype(np.uint16)


def _automatic_window(pixels: GreyPixels) -> Window:
    low, high = (float(value) for value in np.percentile(pixels, (0.5, 99.5)))
    return Window((low + high) / 2, max(high - low, 1.0))
