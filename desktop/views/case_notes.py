"""What stands below a finding: remarks on a score, or the reasons why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.corrections import Change
from desktop.fonts import Role
from desktop.theme import Theme
from desktop.views.widgets import IconLabel, clear_layout, label, link_button, set_margins


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence beside an icon."""

    icon: str
    text: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why there is no score, the measured detail, and what may help: words and what they do."""

    text: str
    detail: str = ""
    remedies: tuple[tuple[str, Change], ...] = ()


Note: TypeAlias = Remark | Reason


class CaseNotes(QWidget):
    """Notes below each other.

    Signals:
        change_requested: a remedy was chosen, a :data:`~desktop.corrections.Change`.
    """

    change_requested: ClassVar[Signal] = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Note, ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these in place of those before, which are mostly the same for the next film."""
        if tuple(notes) == self._shown:
            return
        self._shown = tuple(notes)
        clear_layout(self._rows)
        for note in notes:
            match note:
                case Remark(icon, text):
                    self._add_remark(icon, text)
                case Reason(text, detail, remedies):
                    self._add_reason(text, detail)
                    if remedies:
                        self._add_remedies(remedies)

    def _add_remark(self, icon: str, text: str) -> None:
        tone = "text" if icon == "warning" else "text2"
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel(self._theme, icon, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text, wrap=True), 1)
        self._rows.addLayout(row)

    def _add_reason(self, text: str, detail: str) -> None:
        frame = QFrame()
        frame.setProperty("reason", True)
        inside = QVBoxLayout(frame)
        set_margins(inside, 10, 0, 0, 0)
        inside.setSpacing(1)
        inside.addWidget(label(text, wrap=True))
        if detail:
            inside.addWidget(label(detail, Role.SMALL, secondary=True, wrap=True))
        holder = QHBoxLayout()
        set_margins(holder, 32, 0, 0, 0)
        holder.addWidget(frame, 1)
        self._rows.addLayout(holder)

    def _add_remedies(self, remedies: Sequence[tuple[str, Change]]) -> None:
        links = QHBoxLayout()
        set_margins(links, 42, 0, 0, 0)
        links.setSpacing(12)
        for text, change in remedies:
            link = link_button(text)
            link.clicked.connect(partial(self._request, change))
            links.addWidget(link)
        links.addStretch()
        self._rows.addLayout(links)

    def _request(self, change: Change, _checked: bool = False) -> None:
        self.change_requested.emit(change)
