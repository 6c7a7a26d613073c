"""The ROC curve with its band, and what thresholds give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from core.site_check.figures import AtThreshold, SiteFigures
from desktop import words
from desktop.fonts import Role, font
from desktop.overriding import override
from desktop.site_check import sentences
from desktop.site_check.plot import Plot, place
from desktop.theme import Theme

_BAND = 0.28


@dataclass(frozen=True, slots=True)
class Mark:
    """A threshold on the curve: a ring for the shipped one, a diamond for another."""

    name: str
    at: AtThreshold
    ring: bool


class RocPlot(Plot):
    """Sensitivity against false alarms."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.up = self.tr("Pneumonia found, %")
        self.across = self.tr("False alarms, % of films without pneumonia")
        self._figures: SiteFigures | None = None
        self._marks: Sequence[Mark] = ()

    def show_figures(self, figures: SiteFigures, marks: Sequence[Mark]) -> None:
        """Draw figures, with thresholds marked."""
        self._figures, self._marks = figures, marks
        told = "; ".join(
            self.tr("{name}: {found} found at {false} false alarms").format(
                name=mark.name,
                found=words.percent(mark.at.sensitivity.value),
                false=words.percent(1 - mark.at.specificity.value),
            )
            for mark in marks
        )
        self.setAccessibleName(
            self.tr("ROC curve, area {area}. {marks}.").format(
                area=sentences.area(figures.auc.value), marks=told
            )
        )
        self.update()

    @override
    def paint_data(self, painter: QPainter, area: QRectF) -> None:
        if self._figures is None:
            return
        curve = self._figures.roc
        accent = QColor(self._theme.tokens.accent)
        low = [place(area, point.false_alarms, point.low) for point in curve]
        high = [place(area, point.false_alarms, point.high) for point in curve]
        band = QColor(accent)
        band.setAlphaF(_BAND)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(band)
        painter.drawPolygon(QPolygonF(_steps(high) + list(reversed(_steps(low)))))
        line = [place(area, 0, 0), *(place(area, p.false_alarms, p.found) for p in curve)]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawPolyline(QPolygonF(_steps(line)))
        # The name of the mark farthest right stands highest: so their lines do not cross.
        ordered = sorted(self._marks, key=lambda mark: mark.at.specificity.value)
        for place_down, mark in enumerate(ordered, 1):
            self._paint_mark(painter, area, mark, place_down)

    def _paint_mark(self, painter: QPainter, area: QRectF, mark: Mark, place_down: int) -> None:
        tokens = self._theme.tokens
        at = place(area, 1 - mark.at.specificity.value, mark.at.sensitivity.value)
        text = f"{mark.name} {words.threshold(mark.at.threshold)}"
        painter.setFont(font(Role.SMALL_STRONG))
        room = painter.fontMetrics().horizontalAdvance(text) + 4
        left = min(max(at.x() + 34, area.left() + 60), area.right() - room)
        middle = max(at.y(), area.top()) + 22 * place_down + 14
        painter.setPen(QPen(QColor(tokens.text2), 1))
        painter.drawLine(at, QPointF(left - 4, middle))
        painter.setPen(QColor(tokens.text))
        painter.drawText(
            QRectF(left, middle - 8, room, 16),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            text,
        )
        painter.setPen(QPen(QColor(tokens.text), 2.5))
        painter.setBrush(QColor(tokens.panel))
        if mark.ring:
            painter.drawEllipse(at, 5, 5)
            return
        painter.setPen(QPen(QColor(tokens.panel), 1.5))
        painter.setBrush(QColor(tokens.text))
        corners = [(0.0, -7.0), (7.0, 0.0), (0.0, 7.0), (-7.0, 0.0)]
        painter.drawPolygon(QPolygonF([at + QPointF(*corner) for corner in corners]))


def _steps(points: list[QPointF]) -> list[QPointF]:
    """The points joined by steps: across first, then up."""
    result = points[:1]
    for before, after in pairwise(points):
        result += [QPointF(after.x(), before.y()), after]
    return result
