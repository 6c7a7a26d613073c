"""A film for the screen: windowed from its full depth, at the size that is shown."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from core.images.types import GreyPixels, VoiFunction, XrayImage
from core.orientation import AS_IN_FILE, Orientation
from core.pyramid import pyramid


@dataclass(frozen=True, slots=True)
class Window:
    """Grey values from ``center - width/2`` to ``center + width/2`` fill the screen's range.

    A sigmoid's values beyond are not cut off but approach black and white.
    """

    center: float
    width: float
    function: VoiFunction = VoiFunction.LINEAR

    def moved(self, across: float, down: float) -> Window:
        """Window after a drag by shares of its scale: across is width, down is level."""
        width = max(1.0, self.width * (1 + across))
        return replace(self, center=self.center + down * self.width, width=width)


class FilmImage:
    """A decoded film with halved copies of itself, so that any zoom is quick and smooth.

    ``levels[k]`` is the film at 1/2**k of its size, of the same type.
    """

    def __init__(self, image: XrayImage) -> None:
        self.image = image
        self.levels = pyramid(image.pixels)
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

    def part(self, low: float, high: float) -> Window:
        """A part of the automatic window, from and to shares of it, dark to light.

        A radiograph has no fixed scale as a CT has, so the named windows are parts of what the
        film itself uses.
        """
        start = self._automatic.center - self._automatic.width / 2
        width = max((high - low) * self._automatic.width, 1.0)
        return Window(start + low * self._automatic.width + width / 2, width)

    @property
    def as_stored(self) -> Window:
        """The file's own window; without one, all of 8 bits, or what deeper films use."""
        stored = self.image.window
        if stored is not None and stored.width >= 1:
            return Window(stored.center, stored.width, stored.function)
        return self.full_range if self.image.bits <= 8 else self.automatic

    def level_for(self, zoom: float) -> int:
        """The smallest copy that is not enlarged at ``zoom`` screen pixels a film pixel."""
        level = 0
        while level + 1 < len(self.levels) and zoom * 2 ** (level + 1) <= 1:
            level += 1
        return level

    def rendered(
        self,
        level: int,
        window: Window,
        *,
        invert: bool,
        orientation: Orientation = AS_IN_FILE,
    ) -> QImage:
        """A copy of the film as 8-bit grey, windowed, perhaps inverted and turned."""
        grey = lookup_table(window, self.image.pixels.dtype, invert=invert)[self.levels[level]]
        return grey_image(orientation.applied(grey))

    def shown_size(self, orientation: Orientation) -> tuple[int, int]:
        """Width and height in pixels, turned."""
        width, height = self.image.width, self.image.height
        return (height, width) if orientation.swaps_sides else (width, height)

    def pixel_at(self, x: float, y: float) -> tuple[int, int]:
        """Column and row of the pixel at a point in fractions of the film's sides."""
        column = min(max(int(x * self.image.width), 0), self.image.width - 1)
        return column, min(max(int(y * self.image.height), 0), self.image.height - 1)


def lookup_table(
    window: Window, depth: np.dtype[np.uint8] | np.dtype[np.uint16], *, invert: bool
) -> NDArray[np.uint8]:
    """Screen grey for every stored value, by the window's function."""
    values = np.arange(256 if depth.itemsize == 1 else 65536, dtype=np.float64)
    share = _share(values - window.center, window)
    if invert:
        share = 1 - share
    table: NDArray[np.uint8] = np.round(share * 255).astype(np.uint8)
    return table


def _share(away: NDArray[np.float64], window: Window) -> NDArray[np.float64]:
    """From black, 0, to white, 1, for values so far from the centre (PS3.3 C.11.2.1.2, .3)."""
    match window.function:
        case VoiFunction.SIGMOID:
            exponent = np.clip(-4.0 * away / window.width, -700.0, 700.0)  # beyond, exp overflows
            return 1.0 / (1.0 + np.exp(exponent))
        case VoiFunction.LINEAR_EXACT:
            share = away / window.width + 0.5
        case VoiFunction.LINEAR:
            share = (away + 0.5) / max(window.width - 1, 1e-6) + 0.5
    return np.clip(share, 0.0, 1.0)


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


def _automatic_window(pixels: GreyPixels) -> Window:
    low, high = (float(value) for value in np.percentile(pixels, (0.5, 99.5)))
    return Window((low + high) / 2, max(high - low, 1.0))
