"""The frame of a plot: both axes from 0 to 100 %, never mirrored."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.fonts import Role, font
from desktop.overriding import override
from desktop.theme import Theme

_LEFT, _TOP, _RIGHT, _BOTTOM = 34.0, 24.0, 14.0, 46.0
_LEAST, _MOST = 260, 420
_STEPS = (0.0, 0.25, 0.5, 0.75, 1.0)


class Plot(QWidget):
    """A square with a grid, the diagonal and the names of both axes; subclasses paint in it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.across = self.up = ""
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(_LEAST)
        self.setMaximumWidth(_MOST)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_MOST, self.heightForWidth(_MOST))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        side = min(max(width, _LEAST), _MOST) - _LEFT - _RIGHT
        return round(side + _TOP + _BOTTOM)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # 0 is at the left in every language.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        side = min(self.width() - _LEFT - _RIGHT, self.height() - _TOP - _BOTTOM)
        area = QRectF(_LEFT, _TOP, side, side)
        self._paint_frame(painter, area)
        self.paint_data(painter, area)
        painter.end()

    def paint_data(self, painter: QPainter, area: QRectF) -> None:
        """Paint what is measured; `place` says where a pair of shares lies."""

    def _paint_frame(self, painter: QPainter, area: QRectF) -> None:
        tokens = self._theme.tokens
        painter.setFont(font(Role.SMALL))
        for share in _STEPS:
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(place(area, share, 0), place(area, share, 1))
            painter.drawLine(place(area, 0, share), place(area, 1, share))
            painter.setPen(QColor(tokens.text2))
            text = f"{share * 100:.0f}"
            below, beside = place(area, share, 0), place(area, 0, share)
            painter.drawText(
                QRectF(below.x() - 20, below.y() + 5, 40, 16), Qt.AlignmentFlag.AlignHCenter, text
            )
            painter.drawText(
                QRectF(0, beside.y() - 8, _LEFT - 7, 16),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                text,
            )
        dashed = QPen(QColor(tokens.text3), 1)
        dashed.setDashPattern([4, 4])
        painter.setPen(dashed)
        painter.drawLine(place(area, 0, 0), place(area, 1, 1))
        painter.setPen(QColor(tokens.text2))
        painter.drawText(QRectF(0, 0, self.width(), 16), Qt.AlignmentFlag.AlignLeft, self.up)
        painter.drawText(
            QRectF(0, area.bottom() + 26, area.right() + _RIGHT, 16),
            Qt.AlignmentFlag.AlignRight,
            self.across,
        )


def place(area: QRectF, across: float, up: float) -> QPointF:
    """Where a pair of shares lies."""
    return QPointF(area.left() + area.width() * across, area.bottom() - area.height() * up)
