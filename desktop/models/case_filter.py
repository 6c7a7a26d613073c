"""Which rows the worklist shows, and in which order."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from typing_extensions import override

from desktop.case_state import CaseState
from desktop.models.case_row import CaseRow
from desktop.models.case_table import CaseRole, CaseTableModel

_Index = QModelIndex | QPersistentModelIndex


class SortOrder(Enum):
    """Orders of the worklist."""

    URGENCY = CaseRole.URGENCY
    NAME = CaseRole.NAME
    OPENED = CaseRole.ORDER


class CaseFilterModel(QSortFilterProxyModel):
    """Shows rows of one state or all, that match the search, most urgent first by default."""

    def __init__(self, cases: CaseTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cases = cases
        self._state: CaseState | None = None
        self._text = ""
        self._order = SortOrder.URGENCY
        self.setSourceModel(cases)
        self.setSortRole(SortOrder.URGENCY.value)
        self.setDynamicSortFilter(True)
        self.sort(0, Qt.SortOrder.AscendingOrder)

    @property
    def order(self) -> SortOrder:
        """Order in use."""
        return self._order

    @property
    def state(self) -> CaseState | None:
        """The one state that is shown; ``None`` for all."""
        return self._state

    def set_order(self, order: SortOrder) -> None:
        """Sort by urgency, by name or as opened."""
        self._order = order
        self.setSortRole(order.value)

    def set_state(self, state: CaseState | None) -> None:
        """Show one state only, or all."""
        self.beginFilterChange()
        self._state = state
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def set_text(self, text: str) -> None:
        """Show only rows that contain a text."""
        self.beginFilterChange()
        self._text = text.strip().casefold()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def case(self, index: _Index) -> CaseRow:
        """The row behind an index of this model."""
        return self._cases.row(self.mapToSource(index).row())

    def listed(self) -> list[CaseRow]:
        """Rows as listed: filtered and in order."""
        return [self.case(self.index(number, 0)) for number in range(self.rowCount())]

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        row = self._cases.row(source_row)
        if self._state is not None and row.state is not self._state:
            return False
        return not self._text or row.matches(self._text)
