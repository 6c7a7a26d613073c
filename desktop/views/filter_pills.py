"""Pills that filter the worklist by state; with their counts they are its summary too."""

from __future__ import annotations

from collections import Counter
from typing import ClassVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from desktop import words
from desktop.case_state import CaseState
from desktop.fonts import Role, font
from desktop.glyphs import glyph_pixmap
from desktop.theme import Theme
from desktop.views.flow_layout import FlowLayout

SHOWN = (
    CaseState.SUSPECTED,
    CaseState.UNCERTAIN,
    CaseState.NOT_SUSPECTED,
    CaseState.REFUSED,
    CaseState.FAILED,
    CaseState.SEALED,
    CaseState.WAITING,
)
"""States with a pill, in the order of the mock-ups; one without films has none."""


class FilterPills(QWidget):
    """All, and one pill for each state that occurs.

    Signals:
        state_chosen: a :class:`CaseState`, or ``None`` for all.
    """

    state_chosen: ClassVar[Signal] = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._group = QButtonGroup(self)
        self._layout = FlowLayout(self, spacing=6)
        self._counts: Counter[CaseState] = Counter()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._pills: dict[CaseState | None, QPushButton] = {}
        self._told: dict[CaseState | None, tuple[int, bool]] = {}
        for state in (None, *SHOWN):
            pill = QPushButton()
            pill.setProperty("pill", True)
            pill.setCheckable(True)
            pill.setFont(font(Role.SMALL))
            pill.setIconSize(QSize(12, 12))
            pill.setVisible(state is None)
            self._group.addButton(pill)
            self._layout.addWidget(pill)
            self._pills[state] = pill
        self._pills[None].setChecked(True)
        self._group.buttonClicked.connect(self._on_clicked)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.set_counts(self._counts)

    def set_counts(self, counts: Counter[CaseState]) -> None:
        """Show how many films are in each state."""
        self._counts = counts
        changed = [self._set_count(state, pill) for state, pill in self._pills.items()]
        if any(changed):
            self._layout.invalidate()
            self.updateGeometry()

    def _set_count(self, state: CaseState | None, pill: QPushButton) -> bool:
        """Whether the pill is another than before."""
        number = self._counts.total() if state is None else self._counts[state]
        # The chosen one stays although it is empty now, or the filter could not be undone.
        shown = state is None or number > 0 or pill.isChecked()
        if self._told.get(state) == (number, shown):
            return False
        self._told[state] = (number, shown)
        name = self.tr("All") if state is None else words.chip(state)
        text = f"{name}  {words.count(number)}"
        pill.setText(text if state is None else f"\u2009 {text}")
        pill.setAccessibleName(
            self.tr("Show {name}: {films}").format(name=name, films=words.films(number))
        )
        pill.setVisible(shown)
        return True

    def choose(self, state: CaseState | None) -> None:
        """Choose a pill as if it had been clicked."""
        self._pills[state].setChecked(True)
        self.set_counts(self._counts)
        self.state_chosen.emit(state)

    def _on_clicked(self, clicked: QPushButton) -> None:
        state = next(state for state, pill in self._pills.items() if pill is clicked)
        self.choose(state)

    def _on_theme_changed(self) -> None:
        for state, pill in self._pills.items():
            if state is not None:
                colour = self._theme.tokens.state(state).glyph
                pill.setIcon(QIcon(glyph_pixmap(state, 12, colour, 2.0)))
