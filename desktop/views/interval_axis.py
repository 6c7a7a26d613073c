"""A measured share with its interval, as a dot on a line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.decision import Interval
from desktop.overriding import override
from desktop.theme import Theme


class IntervalAxis(QWidget):
    """Every row of a table has one, all with the same start, so that they can be compared."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._interval: Interval | None = None
        self._start = 0.5
        self.setFixedHeight(18)
        self.setMinimumWidth(64)
        self.setMaximumWidth(220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, 18)

    def show_interval(self, interval: Interval | None, start: float) -> None:
        """Mark an interval on an axis from ``start`` to 1; ``None`` leaves it empty."""
        self._interval, self._start = interval, start
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, left, right = self.height() / 2, 4.0, self.width() - 4.0
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        for end in (left, right):
            painter.drawLine(QPointF(end, middle - 3), QPointF(end, middle + 3))
        if self._interval is not None:
            ink = QColor(tokens.text)
            low, at, high = (
                left + (right - left) * (value - self._start) / (1 - self._start)
                for value in (self._interval.low, self._interval.value, self._interval.high)
            )
            painter.setPen(QPen(ink, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(low, middle), QPointF(high, middle))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(QPointF(at, middle), 3.5, 3.5)
        painter.end()
