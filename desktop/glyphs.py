"""Finding glyphs as painted paths, so that no font can lack or restyle them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from desktop.case_state import CaseState

_GRID = 16.0


def paint_glyph(
    painter: QPainter, state: CaseState, left: float, top: float, size: float, colour: str
) -> None:
    """Draw a state's shape in a square of ``size`` with its top left corner given."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(left, top)
    painter.scale(size / _GRID, size / _GRID)
    ink = QColor(colour)
    match state:
        case CaseState.SUSPECTED:
            _fill(painter, _polygon((8, 1.8), (15, 14.2), (1, 14.2)), ink, round_by=1.2)
        case CaseState.UNCERTAIN:
            diamond = _polygon((8, 1.6), (14.4, 8), (8, 14.4), (1.6, 8))
            _stroke(painter, diamond, ink, 1.7)
            _fill(painter, _polygon((8, 1.6), (8, 14.4), (1.6, 8)), ink)
        case CaseState.NOT_SUSPECTED:
            ring = QPainterPath()
            ring.addEllipse(QRectF(2.3, 2.3, 11.4, 11.4))
            _stroke(painter, ring, ink, 2.2)
        case CaseState.REFUSED:
            square, bar = QPainterPath(), QPainterPath()
            square.addRoundedRect(QRectF(1.6, 1.6, 12.8, 12.8), 3, 3)
            bar.addRoundedRect(QRectF(4, 6.7, 8, 2.6), 0.6, 0.6)
            _fill(painter, square.subtracted(bar), ink)
        case CaseState.FAILED:
            cross = QPainterPath(QPointF(3.2, 3.2))
            cross.lineTo(12.8, 12.8)
            cross.moveTo(12.8, 3.2)
            cross.lineTo(3.2, 12.8)
            _stroke(painter, cross, ink, 2.6)
        case CaseState.SEALED:
            for middle in (3.2, 8.0, 12.8):
                dot = QPainterPath()
                dot.addEllipse(QPointF(middle, 8), 1.7, 1.7)
                _fill(painter, dot, ink)
        case CaseState.WAITING:
            dot = QPainterPath()
            dot.addEllipse(QPointF(8, 8), 2.6, 2.6)
            _fill(painter, dot, ink)
        case CaseState.SCORING:
            arc = QPainterPath()
            arc.arcMoveTo(QRectF(2.3, 2.3, 11.4, 11.4), 0)
            arc.arcTo(QRectF(2.3, 2.3, 11.4, 11.4), 0, 90)
            _stroke(painter, arc, ink, 2.2)
    painter.restore()


def glyph_pixmap(state: CaseState, size: int, colour: str, ratio: float) -> QPixmap:
    """A state's glyph as a pixmap of ``size`` logical pixels."""
    result = QPixmap(round(size * ratio), round(size * ratio))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    paint_glyph(painter, state, 0, 0, size, colour)
    painter.end()
    return result


def _polygon(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _fill(painter: QPainter, path: QPainterPath, ink: QColor, round_by: float = 0.0) -> None:
    pen = QPen(ink, round_by, Qt.PenStyle.SolidLine)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen if round_by else Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPath(path)


def _stroke(painter: QPainter, path: QPainterPath, ink: QColor, width: float) -> None:
    pen = QPen(ink, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
