"""What pages are built of. A block knows its height at a width, and paints itself in a place."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop.fonts import Role
from desktop.overriding import override
from desktop.pdf.canvas import PAPER, Canvas


class Block(ABC):
    """Anything that stands on a page and is not cut in two."""

    __slots__ = ()

    @abstractmethod
    def height(self, canvas: Canvas, width: float) -> float:
        """Room that it needs when it is so wide."""

    @abstractmethod
    def paint(self, canvas: Canvas, painter: QPainter, place: QRectF) -> None:
        """Draw it; ``place`` has the height that was asked for, or more."""


@dataclass(frozen=True, slots=True)
class Text(Block):
    """Plain text that wraps; an empty one takes no room."""

    text: str
    role: Role = Role.BODY
    colour: str = PAPER.text
    end: bool = False

    @override
    def height(self, canvas: Canvas, width: float) -> float:
        return canvas.height(self.text, self.role, width) if self.text else 0.0

    @override
    def paint(self, canvas: Canvas, painter: QPainter, place: QRectF) -> None:
        canvas.draw(painter, place, self.text, self.role, self.colour, end=self.end)


def note(text: str, *, end: bool = False) -> Text:
    """Text that stands back."""
    return Text(text, Role.SMALL, PAPER.text2, end)


@dataclass(frozen=True, slots=True)
class Gap(Block):
    """Nothing, so high."""

    size: float

    @override
    def height(self, canvas: Canvas, width: float) -> float:
        return self.size

    @override
    def paint(self, canvas: Canvas, painter: QPainter, place: QRectF) -> None:
        """There is nothing to draw."""


@dataclass(frozen=True, slots=True)
class Stack(Block):
    """Blocks one under the other, kept together."""

    blocks: tuple[Block, ...]
    spacing: float = 0.0

    @override
    def height(self, canvas: Canvas, width: float) -> float:
        between = self.spacing * max(len(self.blocks) - 1, 0)
        return sum(block.height(canvas, width) for block in self.blocks) + between

    @override
    def paint(self, canvas: Canvas, painter: QPainter, place: QRectF) -> None:
        top = place.top()
        for block in self.blocks:
            high = block.height(canvas, place.width())
            block.paint(canvas, painter, QRectF(place.left(), top, place.width(), high))
            top += high + self.spacing


@dataclass(frozen=True, slots=True)
class Columns(Block):
    """Blocks side by side, each with its width; those with width 0 share what is left."""

    cells: tuple[tuple[float, Block], ...]
    gap: float = 12.0

    @override
    def height(self, canvas: Canvas, width: float) -> float:
        return max(block.height(canvas, wide) for wide, block in self._widths(width))

    @override
    def paint(self, canvas: Canvas, painter: QPainter, place: QRectF) -> None:
        left = place.left()
        for wide, block in self._widths(place.width()):
            cell = QRectF(left, place.top(), wide, place.height())
            block.paint(canvas, painter, canvas.placed(cell, place))
            left += wide + self.gap

    def _widths(self, width: float) -> Iterator[tuple[float, Block]]:
        fixed = sum(wide for wide, _ in self.cells) + self.gap * (len(self.cells) - 1)
        shares = sum(wide == 0 for wide, _ in self.cells)
        for wide, block in self.cells:
            yield wide or (width - fixed) / shares, block


def facts(rows: Iterable[tuple[str, str]], name_width: float) -> Stack:
    """Names and values, one pair a line."""
    return Stack(
        tuple(
            Columns(((name_width, note(name)), (0, Text(value, Role.SMALL))))
            for name, value in rows
            if value
        ),
        spacing=3,
    )
