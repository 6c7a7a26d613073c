"""The result's scale as a drawing: 0 to 1, three named zones, the threshold and the marker."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from core.decision import OperatingPoint
from desktop import words
from desktop.fonts import Role, font
from desktop.tokens import Tokens

SCALE_HEIGHT = 76
_TOP, _HEIGHT = 26.0, 14.0
_HATCH_STEP, _HATCH_WIDTH = 6.0, 2.0


class ScalePainter:
    """Draws on screen and on paper, ``width`` by `SCALE_HEIGHT`. 0 is left in every language."""

    def __init__(
        self, tokens: Tokens, width: float, typeface: Callable[[Role], QFont] = font
    ) -> None:
        self._tokens, self._width, self._font = tokens, width, typeface

    def paint(self, painter: QPainter, probability: float, point: OperatingPoint) -> None:
        """Mark a probability on an operating point's zones, from the painter's origin."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(5.5, _TOP + 0.5, self._width - 11, _HEIGHT - 1)
        self._paint_zones(painter, bar, point)
        self._paint_words(painter, bar, point)
        self._paint_numbers(painter, bar, point)
        self._paint_marker(painter, bar, probability)
        painter.restore()

    def _paint_zones(self, painter: QPainter, bar: QRectF, point: OperatingPoint) -> None:
        tokens = self._tokens
        outline = QPainterPath()
        outline.addRoundedRect(bar, 3, 3)
        painter.save()
        painter.setClipPath(outline)
        low, high = _x(bar, point.grey_low), _x(bar, point.grey_high)
        painter.fillRect(bar, QColor(tokens.panel))
        below = QRectF(bar.left(), bar.top(), low - bar.left(), bar.height())
        above = QRectF(high, bar.top(), bar.right() - high, bar.height())
        painter.fillRect(below, QColor(tokens.not_suspected.tint))
        painter.fillRect(above, QColor(tokens.suspected.tint))
        grey = QRectF(low, bar.top(), high - low, bar.height())
        painter.setClipRect(grey, Qt.ClipOperation.IntersectClip)
        hatch = QColor(tokens.border)
        hatch.setAlphaF(0.6)
        painter.setPen(QPen(hatch, _HATCH_WIDTH))
        x = low - bar.height()
        while x < high:
            painter.drawLine(QPointF(x, bar.bottom() + 1), QPointF(x + bar.height() + 1, bar.top()))
            x += _HATCH_STEP * 2**0.5
        painter.restore()
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        if high > low:
            for edge in (low, high):
                painter.drawLine(QPointF(edge, bar.top()), QPointF(edge, bar.bottom()))

    def _paint_words(self, painter: QPainter, bar: QRectF, point: OperatingPoint) -> None:
        painter.setPen(QColor(self._tokens.text2))
        painter.setFont(self._font(Role.SMALL))
        metrics = QFontMetricsF(painter.font(), painter.device())
        zones = [
            (words.tr("not suspected"), 0.0, point.grey_low),
            (words.tr("uncertain"), point.grey_low, point.grey_high),
            (words.tr("suspected"), point.grey_high, 1.0),
        ]
        wanted = []
        for text, low, high in zones:
            if high <= low:
                continue
            width = metrics.horizontalAdvance(text)
            middle = (_x(bar, low) + _x(bar, high)) / 2
            left = min(max(middle - width / 2, 0.0), self._width - width)
            wanted.append((left, width, text))
        for left, width, text in _spread(wanted, self._width):
            painter.drawText(QRectF(left, 0, width + 1, 16), Qt.AlignmentFlag.AlignLeft, text)

    def _paint_numbers(self, painter: QPainter, bar: QRectF, point: OperatingPoint) -> None:
        tokens = self._tokens
        quiet, strong = self._font(Role.SMALL), self._font(Role.SMALL_STRONG)
        top = bar.bottom() + 6
        at = _x(bar, point.threshold)
        painter.fillRect(
            QRectF(at - 2.5, bar.top() - 6, 5, bar.height() + 12), QColor(tokens.panel)
        )
        painter.fillRect(QRectF(at - 1, bar.top() - 6, 2, bar.height() + 12), QColor(tokens.text))
        painter.setPen(QColor(tokens.text))
        taken = self._number(painter, at, top, words.threshold(point.threshold), strong)
        word = words.tr("threshold")
        painter.setFont(quiet)
        painter.setPen(QColor(tokens.text2))
        width = QFontMetricsF(quiet, painter.device()).horizontalAdvance(word)
        left = min(max(at - width / 2, 0.0), self._width - width)
        painter.drawText(QRectF(left, top + 14, width + 1, 16), Qt.AlignmentFlag.AlignLeft, word)
        for value, text in (
            (0.0, "0"),
            (1.0, "1"),
            (point.grey_low, words.threshold(point.grey_low)),
            (point.grey_high, words.threshold(point.grey_high)),
        ):
            place = self._number_rect(painter, _x(bar, value), top, text, quiet)
            place.adjust(-4, 0, 4, 0)
            if any(place.intersects(other) for other in taken):
                continue
            taken += self._number(painter, _x(bar, value), top, text, quiet)

    def _number(
        self, painter: QPainter, at: float, top: float, text: str, used: QFont
    ) -> list[QRectF]:
        place = self._number_rect(painter, at, top, text, used)
        painter.setFont(used)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        return [place]

    def _number_rect(
        self, painter: QPainter, at: float, top: float, text: str, used: QFont
    ) -> QRectF:
        width = QFontMetricsF(used, painter.device()).horizontalAdvance(text) + 1
        left = min(max(at - width / 2, 0.0), self._width - width)
        return QRectF(left, top, width, 15)

    def _paint_marker(self, painter: QPainter, bar: QRectF, probability: float) -> None:
        tokens = self._tokens
        at = _x(bar, probability)
        painter.fillRect(
            QRectF(at - 2.75, bar.top() - 2, 5.5, bar.height() + 4), QColor(tokens.panel)
        )
        painter.fillRect(
            QRectF(at - 1.25, bar.top() - 2, 2.5, bar.height() + 4), QColor(tokens.text)
        )
        painter.setPen(QPen(QColor(tokens.panel), 1.5))
        painter.setBrush(QColor(tokens.text))
        tip = bar.top() - 2
        triangle = [QPointF(at - 6, tip - 8), QPointF(at + 6, tip - 8), QPointF(at, tip)]
        painter.drawPolygon(QPolygonF(triangle))


def _x(bar: QRectF, value: float) -> float:
    return bar.left() + bar.width() * value


def _spread(
    items: list[tuple[float, float, str]], room: float, gap: float = 10.0
) -> list[tuple[float, float, str]]:
    """Push texts apart that would touch: first to the right, then back from the end."""
    placed: list[tuple[float, float, str]] = []
    edge = 0.0
    for left, width, text in items:
        start = max(left, edge)
        placed.append((start, width, text))
        edge = start + width + gap
    edge = room
    for number in range(len(placed) - 1, -1, -1):
        left, width, text = placed[number]
        start = min(left, edge - width)
        placed[number] = (start, width, text)
        edge = start - gap
    return placed
