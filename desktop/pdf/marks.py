"""Blocks that are drawn: lines, shapes, and the scale."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from core.decision import OperatingPoint
from desktop.case_state import CaseState
from desktop.glyphs import paint_glyph
from desktop.overriding import override
from desktop.pdf.blocks import Block
from desktop.pdf.canvas import PAPER, Canvas, paper_font
from desktop.scale_painting import SCALE_HEIGHT, ScalePainter

_BAR, _INDENT = 3.0, 10.0


@dataclass(frozen=True, slots=True)
class Rule(Block):
    """A hairline in the middle of its room."""

    room: float = 17.0
    colour: str = PAPER.line

    @override
    def height(self, canvas: Canvas, width: float) -> float:
        return self.room

    @override
    def paint(self, canvas: Canvas, painter: QPainter, place: QRectF) -> None:
        middle = place.top() + self.room / 2
        painter.setPen(QPen(QColor(self.colour), 1))
        painter.drawLine(QLineF(place.left(), middle, place.right(), middle))


@dataclass(frozen=True, slots=True)
class Marked(Block):
    """A block beside a bar, as the window shows reasons."""

    block: Block

    @override
    def height(self, canvas: Canvas, width: float) -> float:
        return self.block.height(canvas, width - _INDENT)

    @override
    def paint(self, canvas: Canvas, painter: QPainter, place: QRectF) -> None:
        high = self.height(canvas, place.width())
        bar = QRectF(place.left(), place.top(), _BAR, high)
        painter.fillRect(canvas.placed(bar, place), QColor(PAPER.border))
        inner = QRectF(place.left() + _INDENT, place.top(), place.width() - _INDENT, high)
        self.block.paint(canvas, painter, canvas.placed(inner, place))


@dataclass(frozen=True, slots=True)
class Glyph(Block):
    """The shape of a state."""

    state: CaseState
    size: float

    @override
    def height(self, canvas: Canvas, width: float) -> float:
        return self.size

    @override
    def paint(self, canvas: Canvas, painter: QPainter, place: QRectF) -> None:
        colour = PAPER.state(self.state).glyph
        paint_glyph(painter, self.state, place.left(), place.top(), self.size, colour)


@dataclass(frozen=True, slots=True)
class Scale(Block):
    """A probability on its scale."""

    probability: float
    point: OperatingPoint

    @override
    def height(self, canvas: Canvas, width: float) -> float:
        return SCALE_HEIGHT

    @override
    def paint(self, canvas: Canvas, painter: QPainter, place: QRectF) -> None:
        painter.save()
        painter.translate(place.topLeft())
        scale = ScalePainter(PAPER, place.width(), paper_font)
        scale.paint(painter, self.probability, self.point)
        painter.restore()
