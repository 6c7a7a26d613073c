"""The worklist panel: title, search, order, filters, table."""

from __future__ import annotations

from collections import Counter
from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop import words
from desktop.case_state import CaseState
from desktop.fonts import Role, font
from desktop.icons import icon
from desktop.models.case_filter import CaseFilterModel
from desktop.models.case_row import CaseRow
from desktop.models.case_table import CaseTableModel
from desktop.models.sort_order import SortOrder
from desktop.theme import Theme
from desktop.views.batch_note import BatchNote
from desktop.views.case_table_view import CaseTableView
from desktop.views.choice_box import ChoiceBox
from desktop.views.filter_pills import SHOWN, FilterPills
from desktop.views.widgets import ElidedLabel, label
from desktop.workers.thumbnail_store import ThumbnailStore

_LONG = 5000
_SEARCH_MS = 150


class CaseList(QWidget):
    """What to read next.

    Signals:
        case_chosen: as :attr:`CaseTableView.case_chosen`.
    """

    case_chosen: ClassVar[Signal] = Signal(object)

    def __init__(
        self,
        theme: Theme,
        table: CaseTableModel,
        cases: CaseFilterModel,
        thumbnails: ThumbnailStore,
    ) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(236)
        self._theme, self._table, self._cases = theme, table, cases
        self._title = ElidedLabel(Role.PANEL_TITLE)
        self._count = label(role=Role.BODY, secondary=True)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search case, date or file name"))
        self.search.setAccessibleName(self.tr("Search case, date or file name"))
        self.search.setObjectName("search")
        self.search.setClearButtonEnabled(True)
        self.search.setFont(font(Role.BODY))
        self._search_icon = self.search.addAction(
            icon("search", theme.tokens.text2, theme.tokens.text3),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        theme.set_icon(self._search_icon, "search")
        self._order = ChoiceBox(theme)
        self._order.setAccessibleName(self.tr("Order of the worklist"))
        for text, order in (
            (self.tr("Most urgent first"), SortOrder.URGENCY),
            (self.tr("By name"), SortOrder.NAME),
            (self.tr("Newest first"), SortOrder.DATE),
            (self.tr("By age"), SortOrder.AGE),
            (self.tr("By view"), SortOrder.VIEW),
            (self.tr("Highest probability"), SortOrder.PROBABILITY),
            (self.tr("As opened"), SortOrder.OPENED),
        ):
            self._order.add(text, "", order)
        self._pills = FilterPills(theme)
        self._states = ChoiceBox(theme)
        self._states.setAccessibleName(self.tr("Which findings to show"))
        self._offered: tuple[Counter[CaseState], CaseState | None] | None = None
        self.note = BatchNote(theme)
        self._nothing = label("", Role.BODY, secondary=True, wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(16, 24, 16, 24)
        self._nothing.hide()
        self.above = QPushButton()
        self.above.setProperty("above", True)
        self.above.setFont(font(Role.SMALL_STRONG))
        theme.set_icon(self.above, "chevron_up", "accent")
        self.above.hide()
        self.view = CaseTableView(theme, table, cases, thumbnails)
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.timeout.connect(self._search)
        self._arrange()
        self.search.textChanged.connect(self._on_search)
        self._order.activated.connect(self._on_order)
        self._states.activated.connect(self._on_state_activated)
        self._pills.state_chosen.connect(self._on_state)
        self.view.case_chosen.connect(self.case_chosen)
        self.view.order_changed.connect(self._on_order_clicked)
        self.view.compact_changed.connect(self._on_compact)
        self.view.arrived_above.connect(self._on_arrived_above)
        self.above.clicked.connect(self.view.scrollToTop)
        table.counts_changed.connect(self._on_counts)
        self._on_counts()
        self._on_compact(compact=False)
        self.view.show_order()

    def set_title(self, title: str) -> None:
        """Name what was opened."""
        self._title.setText(title)

    def show_state(self, state: CaseState | None) -> None:
        """Show one state only, or all."""
        self._pills.choose(state)

    def clear_filters(self) -> None:
        """Show every film again."""
        self.search.clear()
        if self._cases.state is not None:
            self._pills.choose(None)

    def count(self) -> int:
        """How many films are listed."""
        return self._cases.rowCount()

    def listed(self) -> list[CaseRow]:
        """The films that are listed, in their order."""
        return self._cases.listed()

    def number(self, index: QModelIndex) -> int:
        """Number of a listed film in the order of opening."""
        return self._cases.number(index.row())

    def choose_first(self) -> None:
        """Make the first listed row current."""
        if self._cases.rowCount():
            self.view.choose(0)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.search, 1)
        tools.addWidget(self._order)
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 10)
        top.setSpacing(10)
        top.addLayout(head)
        top.addLayout(tools)
        top.addWidget(self._pills)
        top.addWidget(self._states)
        top.addWidget(self.note)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._nothing)
        whole.addWidget(self.above)
        whole.addWidget(self.view, 1)

    def _on_counts(self) -> None:
        counts = self._table.counts
        self._pills.set_counts(counts)
        self.note.show_number(self._table.silent)
        self._count.setText(words.films(counts.total()))
        self._offer_states(counts, self._cases.state)
        self._tell_if_empty()

    def _offer_states(self, counts: Counter[CaseState], chosen: CaseState | None) -> None:
        if self._offered == (counts, chosen):
            return
        self._offered = counts, chosen
        self._states.blockSignals(True)
        self._states.clear()
        self._states.add(self.tr("All findings"), words.count(counts.total()), None)
        for state in SHOWN:
            if counts[state] or state is chosen:
                self._states.add(words.chip(state), words.count(counts[state]), state)
                if state is chosen:
                    self._states.setCurrentIndex(self._states.count() - 1)
        self._states.blockSignals(False)

    def _on_search(self) -> None:
        # A long list takes a moment to look through: not at every key of a quick typist.
        if self._table.rowCount() > _LONG:
            self._search_timer.start(_SEARCH_MS)
        else:
            self._search()

    def _search(self) -> None:
        self._cases.set_text(self.search.text())
        self._tell_if_empty()

    def _on_order(self, _index: int) -> None:
        order: SortOrder = self._order.currentData()
        self._cases.set_order(order, descending=order.best_first_is_descending)
        self.view.show_order()

    def _on_order_clicked(self) -> None:
        self._order.setCurrentIndex(self._order.findData(self._cases.order))
        self.view.show_order()

    def _on_state_activated(self, _index: int) -> None:
        self._pills.choose(self._states.currentData())

    def _on_state(self, state: CaseState | None) -> None:
        self._cases.set_state(state)
        self._on_counts()

    def _on_compact(self, compact: bool) -> None:
        self._pills.setVisible(not compact)
        self._states.setVisible(compact)
        self._order.setVisible(not compact)
        self._count.setVisible(not compact)
        self.search.setPlaceholderText(
            self.tr("Search") if compact else self.tr("Search case, date or file name")
        )

    def _on_arrived_above(self, number: int) -> None:
        one, many = (
            self.tr("1 more urgent film above"),
            self.tr("{n} more urgent films above", "", number),
        )
        self.above.setText(one if number == 1 else many.format(n=words.count(number)))
        self.above.setVisible(number > 0)

    def _tell_if_empty(self) -> None:
        empty = bool(self._table.rowCount()) and not self._cases.rowCount()
        self._nothing.setText(self.tr("No film in the list matches."))
        self._nothing.setVisible(empty)
