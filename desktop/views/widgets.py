"""Small pieces that every panel is built of."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.case_state import CaseState
from desktop.fonts import Role, font
from desktop.glyphs import paint_glyph
from desktop.icons import pixmap
from desktop.overriding import override
from desktop.theme import Theme


def label(
    text: str = "", role: Role = Role.BODY, *, secondary: bool = False, wrap: bool = False
) -> QLabel:
    """A text in a type role. Never rich text: file names and messages are not markup."""
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setFont(font(role))
    result.setWordWrap(wrap)
    if wrap and is_mirrored():
        # Qt counts the space at which a line is broken, and moves the line out by it.
        result.setContentsMargins(result.fontMetrics().horizontalAdvance(" ") + 1, 0, 0, 0)
    if secondary:
        result.setProperty("tone", "secondary")
    return result


class ElidedLabel(QLabel):
    """A line of text that gives way with an ellipsis in the middle, and tells all in a tooltip."""

    def __init__(self, role: Role = Role.BODY, *, secondary: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(role))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(40)
        if secondary:
            self.setProperty("tone", "secondary")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, room.width()
        )
        self.setToolTip(self.text() if text != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment()) | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


def hairline(*, vertical: bool = False) -> QFrame:
    """A line of one pixel between sections."""
    result = QFrame()
    result.setProperty("hairline", True)
    if vertical:
        result.setFixedWidth(1)
    else:
        result.setFixedHeight(1)
    return result


def beside_icon(text: str) -> str:
    """A button's text with some room before it: Qt sets it close to the icon."""
    return f"\u2002{text}"


def tool_button(theme: Theme, icon: str, text: str, *, tone: str = "text2") -> QToolButton:
    """A flat button with an icon; its text is also its accessible name."""
    result = QToolButton()
    result.setProperty("flat", True)
    result.setText(beside_icon(text))
    result.setAccessibleName(text)
    result.setToolTip(text)
    result.setIconSize(QSize(20, 20))
    result.setFont(font(Role.BODY))
    result.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    theme.set_icon(result, icon, tone)
    return result


def link_button(text: str, role: Role = Role.BODY) -> QPushButton:
    """A button that looks like a link."""
    result = QPushButton(text)
    result.setProperty("link", True)
    result.setFont(font(role))
    result.setCursor(Qt.CursorShape.PointingHandCursor)
    return result


def is_mirrored() -> bool:
    """Whether the window runs from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Margins of a layout, from where lines begin: Qt mirrors its items, not its margins."""
    if is_mirrored():
        start, end = end, start
    layout.setContentsMargins(start, top, end, bottom)


def clear_layout(layout: QLayout) -> None:
    """Remove and delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)


class GlyphLabel(QWidget):
    """A finding's shape in its colour, or in the colour of ``tone``."""

    def __init__(self, theme: Theme, size: int, tone: str = "") -> None:
        super().__init__()
        self._theme, self._tone, self._state = theme, tone, CaseState.WAITING
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)

    def set_state(self, state: CaseState) -> None:
        """Show another state."""
        self._state = state
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        own = self._theme.tokens.state(self._state).glyph
        colour = self._theme.colour(self._tone) if self._tone else own
        paint_glyph(painter, self._state, 0, 0, self.width(), colour)
        painter.end()


class IconLabel(QWidget):
    """An icon that stands beside a text, in a token's colour."""

    def __init__(self, theme: Theme, icon: str, tone: str = "text2", size: int = 16) -> None:
        super().__init__()
        self._theme, self._icon, self._tone = theme, icon, tone
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)

    def set_icon(self, icon: str, tone: str) -> None:
        """Show another icon."""
        self._icon, self._tone = icon, tone
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._theme.colour(self._tone)
        picture: QPixmap = pixmap(self._icon, colour, self.width(), self.devicePixelRatioF())
        painter.drawPixmap(0, 0, picture)
        painter.end()
