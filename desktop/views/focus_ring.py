"""The focus ring: drawn outside the control, for the keyboard only, over whatever is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QComboBox, QTabBar, QWidget

from desktop.overriding import override
from desktop.theme import Theme

_OUT = 4  # 2 px gap and 2 px of line
_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
_RINGED = (QAbstractButton, QComboBox, QAbstractSlider, QTabBar)


class FocusRing(QWidget):
    """An overlay over a window that surrounds the control that has keyboard focus."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._target: QWidget | None = None
        self._around: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def watch(self) -> None:
        """Follow the focus of every control that is in the window now."""
        window = self.window()
        for kind in _RINGED:
            for control in window.findChildren(kind):
                control.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget):
            if isinstance(event, QFocusEvent):
                wanted = event.gotFocus() and event.reason() in _KEYBOARD
                self._surround(watched if wanted else None)
            elif watched is self._target and event.type() in (
                QEvent.Type.Resize,
                QEvent.Type.Move,
                QEvent.Type.Hide,
            ):
                hidden = event.type() is QEvent.Type.Hide
                self._surround(None if hidden else watched)
            elif watched in self._around and event.type() == QEvent.Type.Move:
                self._surround(self._target)
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.tokens.focus), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _surround(self, target: QWidget | None) -> None:
        if target is not self._target:
            self._follow(target)
        self._target = target
        if target is None:
            self.hide()
            return
        corner = target.mapTo(self.window(), QPoint(0, 0))
        self.setGeometry(QRect(corner, target.size()).adjusted(-_OUT, -_OUT, _OUT, _OUT))
        self.raise_()
        self.show()

    def _follow(self, target: QWidget | None) -> None:
        """Hear when something moves that the control lies in: the control itself is not told."""
        for widget in self._around:
            widget.removeEventFilter(self)
        self._around.clear()
        parent = target.parentWidget() if target is not None else None
        while parent is not None and not parent.isWindow():
            if not isinstance(parent, _RINGED):  # these are followed always
                parent.installEventFilter(self)
                self._around.append(parent)
            parent = parent.parentWidget()
