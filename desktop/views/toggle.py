"""A switch, for what is on or off at once."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from desktop.overriding import override
from desktop.theme import Theme
from desktop.tokens import VIEWER

_WIDTH, _HEIGHT = 30, 16


class Toggle(QAbstractButton):
    """A check box drawn as a switch, on the viewer's bar."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFixedSize(_WIDTH, 24)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 24)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, enabled = self.isChecked(), self.isEnabled()
        track = QRectF(0.5, (self.height() - _HEIGHT) / 2 + 0.5, _WIDTH - 1, _HEIGHT - 1)
        painter.setPen(QColor(VIEWER.border))
        fill = VIEWER.line if not on or not enabled else self._theme.tokens.accent_fill
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(track, _HEIGHT / 2, _HEIGHT / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(VIEWER.text if enabled else VIEWER.border))
        x = track.right() - 7.5 if on else track.left() + 7.5
        painter.drawEllipse(QPointF(x, track.center().y()), 5.0, 5.0)
        painter.end()
