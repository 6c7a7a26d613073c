"""The four steps at the side of the page, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.fonts import Role, font
from desktop.icons import pixmap
from desktop.overriding import override
from desktop.theme import Theme
from desktop.views.widgets import label, set_margins, tool_button

WIDTH = 216
_BADGE = 24


class Step(IntEnum):
    """The steps in order."""

    FILMS = 0
    LABELS = 1
    SCORING = 2
    RESULT = 3


class Rail(QWidget):
    """Shows how far one is; ``back`` leaves the page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.back = tool_button(theme, "chevron_left", self.tr("Back to the films"), tone="text")
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.entries = [
            RailEntry(theme, number, text)
            for number, text in enumerate(
                (self.tr("Films"), self.tr("Labels"), self.tr("Scoring"), self.tr("Result")), 1
            )
        ]
        promise = label(
            self.tr(
                "Lobar never changes a threshold by itself: nothing holds before somebody "
                "confirms it."
            ),
            Role.SMALL,
            secondary=True,
            wrap=True,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 12, 8, 16)
        whole.setSpacing(4)
        whole.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addSpacing(10)
        whole.addWidget(_indented(label(self.tr("Site check"), Role.HEADING)))
        whole.addSpacing(10)
        for entry in self.entries:
            whole.addWidget(entry)
        whole.addStretch()
        whole.addWidget(_indented(promise))

    def show_step(self, step: Step, notes: Sequence[str]) -> None:
        """Mark where one is; ``notes`` say what was done in each step."""
        for number, entry in enumerate(self.entries):
            note = notes[number] if number < len(notes) else ""
            entry.show_state(note, current=number == step, done=number < step)


class RailEntry(QFrame):
    """One step: a number or a tick, its name, what was done."""

    def __init__(self, theme: Theme, number: int, text: str) -> None:
        super().__init__()
        self._theme, self._number, self._text = theme, number, text
        self._current = self._done = False
        self.note = label(role=Role.SMALL, secondary=True, wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(label(text, Role.STRONG), 0, Qt.AlignmentFlag.AlignVCenter)
        texts.addWidget(self.note)
        row = QHBoxLayout(self)
        set_margins(row, _BADGE + 18, 8, 8, 8)
        row.addLayout(texts)
        self.setMinimumHeight(_BADGE + 16)
        theme.changed.connect(self.update)

    def show_state(self, note: str, *, current: bool, done: bool) -> None:
        """Show where this step stands."""
        self._current, self._done = current, done
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.setAccessibleName(
            (self.tr("{step}, done") if done else "{step}").format(step=self._text)
        )
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.select))
            painter.drawRoundedRect(self.rect(), 6, 6)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - 10 - _BADGE if mirrored else 10
        top = 8
        painter.setPen(QPen(QColor(tokens.accent if self._current or self._done else tokens.border),
                            1.5))  # fmt: skip
        painter.setBrush(QColor(tokens.accent_fill) if self._current else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(left, top, _BADGE, _BADGE)
        if self._done:
            picture = pixmap("check", tokens.accent, 16, self.devicePixelRatioF())
            painter.drawPixmap(left + 4, top + 4, picture)
        else:
            painter.setFont(font(Role.SMALL_STRONG))
            painter.setPen(QColor(tokens.on_accent if self._current else tokens.text2))
            painter.drawText(
                left, top, _BADGE, _BADGE, Qt.AlignmentFlag.AlignCenter, str(self._number)
            )
        painter.end()


def _indented(widget: QWidget) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(8, 0, 8, 0)
    layout.addWidget(widget)
    return box
