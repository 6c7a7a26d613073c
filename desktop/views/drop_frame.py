"""A dashed frame that shows where something can be dropped."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.overriding import override
from desktop.theme import Theme


class DropFrame(QWidget):
    """Takes nothing itself: whoever takes drops says when something hovers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hot = False
        theme.changed.connect(self.update)

    def set_hot(self, hot: bool) -> None:
        """Whether something is being dragged over it."""
        self._hot = hot
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tokens.select if self._hot else tokens.window))
        pen = QPen(QColor(tokens.accent if self._hot else tokens.border), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.end()
