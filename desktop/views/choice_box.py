"""A combo box that shows a choice in bold with a quieter detail beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle

from desktop.fonts import Role, font
from desktop.icons import pixmap
from desktop.overriding import override
from desktop.theme import Theme

_DETAIL = Qt.ItemDataRole.UserRole + 40
_OPENING = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter,
        Qt.Key.Key_F4,
    }
)  # fmt: skip
_PAD, _GAP, _CHEVRON = 10, 8, 20


class ChoiceBox(QComboBox):
    """Items are (name, detail, data). ``viewer`` takes the viewer's colours."""

    def __init__(
        self, theme: Theme, *, strong: bool = False, viewer: bool = False, height: int = 32
    ) -> None:
        super().__init__()
        self._theme, self._viewer = theme, viewer
        self._font = font(Role.STRONG if strong else Role.BODY)
        self.setFont(font(Role.BODY))
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def add(self, name: str, detail: str, data: object) -> None:
        """Add an item."""
        self.addItem(f"{name}  {detail}" if detail else name, data)
        self.setItemData(self.count() - 1, (name, detail), _DETAIL)
        self.updateGeometry()

    def shown(self) -> tuple[str, str]:
        """Name and detail of the current item."""
        value = self.itemData(self.currentIndex(), _DETAIL)
        return (str(value[0]), str(value[1])) if value else ("", "")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list where Qt would change the choice unseen: a stray key decides nothing."""
        if event.key() in _OPENING:
            self.showPopup()
        else:
            event.ignore()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whatever scrolls around the box."""
        event.ignore()

    @override
    def sizeHint(self) -> QSize:
        width = 0
        for row in range(self.count()):
            name, detail = self.itemData(row, _DETAIL) or ("", "")
            space = _GAP + self.fontMetrics().horizontalAdvance(detail) if detail else 0
            width = max(width, QFontMetrics(self._font).horizontalAdvance(name) + space)
        return QSize(width + 2 * _PAD + _GAP + _CHEVRON, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 96), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colour = self._theme.colour
        prefix = "viewer." if self._viewer else ""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        enabled = self.isEnabled()
        outline = "border" if not self.underMouse() else "text2"
        painter.setPen(QPen(QColor(colour(prefix + outline)), 1))
        painter.setBrush(QColor(colour("viewer.bar" if self._viewer else "raised")))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        name, detail = self.shown()
        # Places are given from the left; where the window runs from the right, they are mirrored.
        place = partial(QStyle.visualRect, self.layoutDirection(), self.rect())
        room = self.rect().adjusted(_PAD, 0, -_PAD - _CHEVRON, 0)
        painter.setFont(self._font)
        faint = "viewer.border" if self._viewer else "text3"
        painter.setPen(QColor(colour(prefix + "text") if enabled else colour(faint)))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(place(room), Qt.AlignmentFlag.AlignVCenter, shown)
        room.adjust(metrics.horizontalAdvance(shown) + _GAP, 0, 0, 0)
        painter.setFont(self.font())
        painter.setPen(QColor(colour(prefix + "text2")))
        shown = painter.fontMetrics().elidedText(detail, Qt.TextElideMode.ElideRight, room.width())
        if detail and room.width() > 24:
            painter.drawText(place(room), Qt.AlignmentFlag.AlignVCenter, shown)
        chevron = pixmap("chevron_down", colour(prefix + "text2"), 16, self.devicePixelRatioF())
        at = QRect(self.width() - _PAD - 16, (self.height() - 16) // 2, 16, 16)
        painter.drawPixmap(place(at), chevron)
        painter.end()
