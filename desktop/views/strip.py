"""A strip under the toolbar: one sentence, one action, close. It stays until handled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.fonts import Role, font
from desktop.theme import Theme
from desktop.views.widgets import IconLabel, label, tool_button

_UNDO_MS = 10_000


class Strip(QWidget):
    """Tells what concerns the whole app. Never a code alone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(44)
        self._act: Callable[[], None] | None = None
        self._icon = IconLabel(theme, "warning", "text", 20)
        self.message = label(wrap=True)
        self._action = QPushButton()
        self._action.setFont(font(Role.BODY))
        self._close = tool_button(theme, "close", self.tr("Close this message"), tone="text")
        self._close.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self.message, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._action.clicked.connect(self._on_action)
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def tell(self, message: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show a sentence, perhaps with something to do about it, and announce it."""
        self._timer.stop()
        self.message.setText(message)
        self._act = act
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # their names are many

        announcement = QAccessibleAnnouncementEvent(self, message)
        QAccessible.updateAccessibility(announcement)

    def offer_undo(self, message: str, action: str, act: Callable[[], None]) -> None:
        """Show what was done and how to undo it, for a while."""
        self.tell(message, action, act)
        self._timer.start(_UNDO_MS)

    def _on_action(self) -> None:
        act = self._act
        self.hide()
        if act is not None:
            act()
