"""The table of the worklist: fixed rows, one selected, and steady while a batch runs."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from desktop.fonts import Role, font
from desktop.models.case_filter import CaseFilterModel
from desktop.models.case_row import CaseRow
from desktop.models.case_table import CaseTableModel, Column
from desktop.models.sort_order import SortOrder
from desktop.overriding import override
from desktop.theme import Theme
from desktop.views.case_delegate import COMPACT_HEIGHT, NAMED_HEIGHT, ROW_HEIGHT, CaseDelegate
from desktop.workers.thumbnail_store import ThumbnailStore

_COMPACT_BELOW = 400
_WIDE_FROM = 620
_WIDTHS = {
    Column.DATE: 92,
    Column.AGE: 52,
    Column.VIEW: 52,
    Column.PROBABILITY: 80,
    Column.FINDING: 124,
}
_HEADER_PAD = 12
_ORDERS = {
    Column.CASE: SortOrder.NAME,
    Column.DATE: SortOrder.DATE,
    Column.AGE: SortOrder.AGE,
    Column.VIEW: SortOrder.VIEW,
    Column.PROBABILITY: SortOrder.PROBABILITY,
    Column.FINDING: SortOrder.URGENCY,
}


class CaseTableView(QTableView):
    """Shows the filter model's rows.

    Signals:
        case_chosen: the row that is current now, a :class:`CaseRow`, or ``None``.
        compact_changed: whether the rows are drawn in the narrow form.
        order_changed: a click on the header chose another order.
        key_pressed: somebody works in the list by keyboard.
        arrived_above: so many rows came in above those on screen since one last scrolled.
    """

    case_chosen: ClassVar[Signal] = Signal(object)
    compact_changed: ClassVar[Signal] = Signal(bool)
    order_changed: ClassVar[Signal] = Signal()
    key_pressed: ClassVar[Signal] = Signal()
    arrived_above: ClassVar[Signal] = Signal(int)

    def __init__(
        self,
        theme: Theme,
        table: CaseTableModel,
        cases: CaseFilterModel,
        thumbnails: ThumbnailStore,
    ) -> None:
        super().__init__()
        self._table, self._cases = table, cases
        self._kept: tuple[Path, tuple[Path, ...]] | None = None
        self._delegate = CaseDelegate(theme, thumbnails, self)
        self._anchor: tuple[QPersistentModelIndex, int] | None = None
        self._top_row = 0
        self._keeping = False
        self.setModel(cases)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Worklist, most urgent first"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(COMPACT_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT // 2)
        header = self.horizontalHeader()
        header.setFont(font(Role.SMALL))
        header.setFixedHeight(28)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._on_header_clicked)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(48)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.CASE, QHeaderView.ResizeMode.Stretch)
        thumbnails.ready.connect(self.viewport().update)
        theme.changed.connect(self.viewport().update)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        for about, done in (
            (cases.layoutAboutToBeChanged, cases.layoutChanged),
            (cases.rowsAboutToBeInserted, cases.rowsInserted),
            (cases.rowsAboutToBeRemoved, cases.rowsRemoved),
        ):
            about.connect(self._on_about_to_move)
            done.connect(self._on_moved)
        cases.modelAboutToBeReset.connect(self._on_about_to_reset)
        cases.modelReset.connect(self._on_reset)
        table.identity_changed.connect(self._set_height)
        self._set_form(compact=False, wide=False)

    @property
    def is_compact(self) -> bool:
        """Whether rows are drawn in the narrow form."""
        return self._delegate.compact

    def chosen(self) -> CaseRow | None:
        """The current row."""
        index = self.currentIndex()
        return self._cases.case(index) if index.isValid() else None

    def choose(self, number: int) -> None:
        """Make a listed row current and bring it into sight."""
        index = self._cases.index(number, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | (
            QItemSelectionModel.SelectionFlag.Rows
        )
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def selected_numbers(self) -> list[int]:
        """Numbers in the list of the rows that are selected, as they are listed."""
        # By ranges: with all of 100,000 rows selected, an index for each would take seconds.
        parts = self.selectionModel().selection().toList()
        rows = {row for part in parts for row in range(part.top(), part.bottom() + 1)}
        return [self._cases.number(row) for row in sorted(rows)]

    def step(self, by: int) -> None:
        """Go to the next or a previous row."""
        if self._cases.rowCount():
            number = self.currentIndex().row() + by
            self.choose(min(max(number, 0), self._cases.rowCount() - 1))

    def neighbours(self, reach: int = 2) -> list[CaseRow]:
        """Rows around the current one, the nearest first."""
        here = self.currentIndex().row()
        places = [here + sign * by for by in range(1, reach + 1) for sign in (1, -1)]
        count = self._cases.rowCount()
        return [self._cases.case(self._cases.index(n, 0)) for n in places if 0 <= n < count]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        compact, wide = self.width() < _COMPACT_BELOW, self.width() >= _WIDE_FROM
        if (compact, wide) != (self._delegate.compact, self._delegate.wide):
            self._set_form(compact=compact, wide=wide)
        super().resizeEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        # Home belongs to the list while it has the focus, not to the viewer's reset.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End)
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt's Home and End go to the first and last column, which here is the same row.
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self._cases.rowCount() - 1}
        number = ends.get(Qt.Key(event.key()))
        if number is not None and number >= 0 and not event.modifiers():
            self.choose(number)
        else:
            super().keyPressEvent(event)
        self.key_pressed.emit()

    def show_order(self) -> None:
        """Mark the column that the list is sorted by."""
        column = next((c for c, order in _ORDERS.items() if order is self._cases.order), None)
        header = self.horizontalHeader()
        header.setSortIndicatorShown(column is not None)
        if column is not None:
            up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
            header.setSortIndicator(column, down if self._cases.descending else up)

    def _on_header_clicked(self, section: int) -> None:
        order = _ORDERS[Column(section)]
        again = order is self._cases.order
        first = order.best_first_is_descending
        self._cases.set_order(order, descending=not self._cases.descending if again else first)
        self.order_changed.emit()

    def _set_form(self, *, compact: bool, wide: bool) -> None:
        self._delegate.compact, self._delegate.wide = compact, wide
        self.setColumnHidden(Column.FINDING, compact)
        for column in (Column.DATE, Column.AGE, Column.VIEW):
            self.setColumnHidden(column, not wide)
        for column, width in _WIDTHS.items():
            title = self._cases.headerData(column, Qt.Orientation.Horizontal)
            room = self.horizontalHeader().fontMetrics().horizontalAdvance(title) + _HEADER_PAD
            self.setColumnWidth(column, max(width, room))
        if compact:
            self.setColumnWidth(Column.PROBABILITY, 58)
        self.horizontalHeader().setVisible(not compact)
        self._set_height()
        self.compact_changed.emit(compact)

    def _set_height(self) -> None:
        if self._table.names_patients:
            height = NAMED_HEIGHT
        else:
            height = COMPACT_HEIGHT if self._delegate.compact else ROW_HEIGHT
        if height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setDefaultSectionSize(height)

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.case_chosen.emit(self._cases.case(current) if current.isValid() else None)

    def _on_about_to_move(self) -> None:
        # Rows that arrive above must not shift what is being looked at. At the very top there
        # is nothing to keep in place: there the most urgent film is what one wants to see.
        top = self.indexAt(self.viewport().rect().topLeft())
        if self.verticalScrollBar().value() == 0 or not top.isValid():
            self._anchor = None
        else:
            self._anchor = QPersistentModelIndex(top), self.rowViewportPosition(top.row())

    def _on_moved(self) -> None:
        if self._anchor is None or not self._anchor[0].isValid():
            return
        index, offset = self._anchor
        height = self.verticalHeader().defaultSectionSize()
        self._keeping = True
        self.verticalScrollBar().setValue(index.row() * height - offset)
        self._keeping = False
        self.arrived_above.emit(max(index.row() - self._top_row, 0))

    def _on_scrolled(self, _value: int) -> None:
        if not self._keeping:
            self._top_row = max(self.rowAt(0), 0)
            self.arrived_above.emit(0)

    def _on_about_to_reset(self) -> None:
        """Another filter resets the list; what is chosen stays so where it is still listed."""
        chosen = self.chosen()
        if chosen is not None:
            rows = (self._table.row(number) for number in self.selected_numbers())
            self._kept = chosen.source.path, tuple(row.source.path for row in rows)

    def _on_reset(self) -> None:
        kept, self._kept = self._kept, None
        if kept is None:
            return
        place = self._place_of(kept[0])
        if place is None:
            return
        self.choose(place)
        select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for path in kept[1]:
            place = self._place_of(path)
            if place is not None:
                self.selectionModel().select(self._cases.index(place, 0), select)

    def _place_of(self, path: Path) -> int | None:
        number = self._table.number_of(path)
        return None if number is None else self._cases.position(number)
