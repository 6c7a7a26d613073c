"""Turning and mirroring a film: of its pixels, of points and of boxes, and back again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

if TYPE_CHECKING:  # the window is shown before NumPy is loaded
    from numpy.typing import NDArray

_Array = TypeVar("_Array", bound="NDArray[Any]")

Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom as fractions of a film's width and height."""


@dataclass(frozen=True, slots=True)
class Orientation:
    """How a film is turned against its file: mirrored left to right first, if at all, and then
    turned clockwise by so many quarters, 0 to 3."""

    quarter_turns: int = 0
    mirrored: bool = False

    @property
    def swaps_sides(self) -> bool:
        """Whether width and height change places."""
        return self.quarter_turns % 2 == 1

    def turned(self, quarters: int) -> Orientation:
        """Turned further, clockwise as one looks at it."""
        return replace(self, quarter_turns=(self.quarter_turns + quarters) % 4)

    def flipped(self) -> Orientation:
        """Mirrored left to right as one looks at it."""
        return Orientation(-self.quarter_turns % 4, not self.mirrored)

    def applied(self, pixels: _Array) -> _Array:
        """Pixels of the file, shape (height, width), as they are shown; a view of them."""
        mirrored = pixels[:, ::-1] if self.mirrored else pixels
        return cast(_Array, _turned(mirrored, -self.quarter_turns))

    def undone(self, pixels: _Array) -> _Array:
        """Pixels as shown, put back as in the file."""
        stored = _turned(pixels, self.quarter_turns)
        return cast(_Array, stored[:, ::-1] if self.mirrored else stored)

    def shown_point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the file, in fractions of its width and height, is shown."""
        x = 1 - x if self.mirrored else x
        for _ in range(self.quarter_turns):
            x, y = 1 - y, x
        return x, y

    def stored_point(self, x: float, y: float) -> tuple[float, float]:
        """Which point of the file is shown at a point; the inverse of :meth:`shown_point`."""
        for _ in range(self.quarter_turns):
            x, y = y, 1 - x
        return (1 - x if self.mirrored else x), y

    def shown_box(self, box: Box) -> Box:
        """A box of the file as it is shown."""
        return _spanned(self.shown_point(*box[:2]), self.shown_point(*box[2:]))

    def stored_box(self, box: Box) -> Box:
        """A box as shown, put back as in the file."""
        return _spanned(self.stored_point(*box[:2]), self.stored_point(*box[2:]))


def _spanned(a: tuple[float, float], b: tuple[float, float]) -> Box:
    return min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1])


def _turned(pixels: NDArray[Any], quarters: int) -> NDArray[Any]:
    import numpy as np  # where there are pixels it is loaded already

    return np.rot90(pixels, quarters)


AS_IN_FILE = Orientation()
