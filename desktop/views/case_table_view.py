"""The table of the worklist: fixed rows, one selected, and steady while a batch runs."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView
from typing_extensions import override

from desktop.fonts import Role, font
from desktop.models.case_filter import CaseFilterModel
from desktop.models.case_row import CaseRow
from desktop.models.case_table import Column
from desktop.theme import Theme
from desktop.views.case_delegate import COMPACT_HEIGHT, ROW_HEIGHT, CaseDelegate
from desktop.workers.thumbnail_store import ThumbnailStore

_COMPACT_BELOW = 400
_WIDTHS = {Column.PROBABILITY: 80, Column.FINDING: 124}


class CaseTableView(QTableView):
    """Shows the filter model's rows.

    Signals:
        case_chosen: the row that is current now, a :class:`CaseRow`, or ``None``.
        compact_changed: whether the rows are drawn in the narrow form.
        key_pressed: somebody works in the list by keyboard.
        arrived_above: so many rows came in above those on screen since one last scrolled.
    """

    case_chosen: ClassVar[Signal] = Signal(object)
    compact_changed: ClassVar[Signal] = Signal(bool)
    key_pressed: ClassVar[Signal] = Signal()
    arrived_above: ClassVar[Signal] = Signal(int)

    def __init__(self, theme: Theme, cases: CaseFilterModel, thumbnails: ThumbnailStore) -> None:
        super().__init__()
        self._cases = cases
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
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
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
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(48)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.CASE, QHeaderView.ResizeMode.Stretch)
        thumbnails.ready.connect(self.viewport().update)
        theme.changed.connect(self.viewport().update)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        cases.layoutAboutToBeChanged.connect(self._on_layout_about_to_change)
        cases.layoutChanged.connect(self._on_layout_changed)
        self._set_compact(compact=False)

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
        compact = self.width() < _COMPACT_BELOW
        if compact != self._delegate.compact:
            self._set_compact(compact=compact)
        super().resizeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self.key_pressed.emit()

    def _set_compact(self, *, compact: bool) -> None:
        self._delegate.compact = compact
        self.setColumnHidden(Column.FINDING, compact)
        self.horizontalHeader().setVisible(not compact)
        self.setColumnWidth(Column.PROBABILITY, 62 if compact else _WIDTHS[Column.PROBABILITY])
        self.setColumnWidth(Column.FINDING, _WIDTHS[Column.FINDING])
        self.verticalHeader().setDefaultSectionSize(COMPACT_HEIGHT if compact else ROW_HEIGHT)
        self.compact_changed.emit(compact)

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.case_chosen.emit(self._cases.case(current) if current.isValid() else None)

    def _on_layout_about_to_change(self) -> None:
        # Rows that arrive above must not shift what is being looked at. At the very top there
        # is nothing to keep in place: there the most urgent film is what one wants to see.
        top = self.indexAt(self.viewport().rect().topLeft())
        if self.verticalScrollBar().value() == 0 or not top.isValid():
            self._anchor = None
        else:
            self._anchor = QPersistentModelIndex(top), self.rowViewportPosition(top.row())

    def _on_layout_changed(self) -> None:
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
