"""Which rows the worklist shows, and in which order.

Not Qt's own proxy: it compares two rows at a time through Python, which takes most of a minute
for 100,000 rows. Here Python sorts once by key, and rows that change are moved one by one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.case_state import CaseState
from desktop.models.case_row import CaseRow
from desktop.models.case_table import CaseTableModel, Column
from desktop.models.sort_order import SortOrder, sort_key
from desktop.overriding import override

_Index = QModelIndex | QPersistentModelIndex
_ONE_BY_ONE = 500
"""So many rows are moved singly; for more, everything is sorted again."""


class CaseFilterModel(QAbstractTableModel):
    """Shows rows of one state or all, that match the search, most urgent first by default."""

    def __init__(self, cases: CaseTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cases = cases
        self._state: CaseState | None = None
        self._text = ""
        self._order, self._descending = SortOrder.URGENCY, False
        self._key_of = sort_key(self._order, descending=False)
        self._keys: list[tuple[Any, int]] = []
        self._shown: list[int] = []
        cases.modelAboutToBeReset.connect(self.beginResetModel)
        cases.modelReset.connect(self._on_reset)
        cases.rowsInserted.connect(self._on_inserted)
        cases.dataChanged.connect(self._on_data_changed)

    @property
    def order(self) -> SortOrder:
        """Order in use."""
        return self._order

    @property
    def descending(self) -> bool:
        """Whether the largest come first."""
        return self._descending

    @property
    def state(self) -> CaseState | None:
        """The one state that is shown; ``None`` for all."""
        return self._state

    def set_order(self, order: SortOrder, *, descending: bool = False) -> None:
        """Sort by something else. The row that is current stays so."""
        self._order, self._descending = order, descending
        self._key_of = sort_key(order, descending=descending)
        self._key_all()
        self._sort_all()

    def set_state(self, state: CaseState | None) -> None:
        """Show one state only, or all."""
        if state is not self._state:
            self._state = state
            self._choose_rows(range(len(self._keys)))

    def set_text(self, text: str) -> None:
        """Show only rows that contain a text."""
        wanted = text.strip().casefold()
        if wanted != self._text:
            narrower = wanted.startswith(self._text)
            self._text = wanted
            self._choose_rows(list(self._shown) if narrower else range(len(self._keys)))

    def number(self, position: int) -> int:
        """Number in the list, in the order of opening, of the row listed at a position."""
        return self._shown[position]

    def position(self, number: int) -> int | None:
        """Where a row of the list is listed, if it is."""
        if number >= len(self._keys):
            return None
        at = bisect_left(self._shown, self._keys[number], key=self._keys.__getitem__)
        return at if at < len(self._shown) and self._shown[at] == number else None

    def case(self, index: _Index) -> CaseRow:
        """The row behind an index of this model."""
        return self._cases.row(self._shown[index.row()])

    def listed(self) -> list[CaseRow]:
        """Rows as listed: filtered and in order."""
        return [self._cases.row(number) for number in self._shown]

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as above
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        return self._cases.value(self._shown[index.row()], Column(index.column()), role)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return self._cases.headerData(section, orientation, role)

    def _accepts(self, number: int) -> bool:
        row = self._cases.row(number)
        if self._state is not None and row.state is not self._state:
            return False
        return not self._text or row.matches(self._text, self._cases.shows_identity)

    def _accepted(self, candidates: Iterable[int]) -> list[int]:
        return sorted(filter(self._accepts, candidates), key=self._keys.__getitem__)

    def _key(self, number: int) -> tuple[Any, int]:
        return self._key_of(self._cases.row(number)), number

    def _key_all(self) -> None:
        self._keys = [self._key(number) for number in range(self._cases.rowCount())]

    def _on_reset(self) -> None:
        self._key_all()
        self._shown = sorted(
            filter(self._accepts, range(len(self._keys))), key=self._keys.__getitem__
        )
        self.endResetModel()

    def _choose_rows(self, candidates: Iterable[int]) -> None:
        self.beginResetModel()
        self._shown = self._accepted(candidates)
        self.endResetModel()

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        # Rows are only ever added at the end of the list.
        self._keys += [self._key(number) for number in range(first, last + 1)]
        self._insert([number for number in range(first, last + 1) if self._accepts(number)])

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        changed = range(first.row(), last.row() + 1)
        if len(changed) > _ONE_BY_ONE:
            self._on_most_changed()
            return
        listed = {number for number in changed if self.position(number) is not None}
        accepted = {number for number in changed if self._accepts(number)}
        leaving, entering = listed - accepted, accepted - listed
        staying = listed & accepted
        for number in leaving:
            self._remove(number)
        moved = [number for number in staying if self._key(number) != self._keys[number]]
        self._move(moved)
        for number in set(changed) - staying:
            self._keys[number] = self._key(number)
        self._insert(entering)
        self._tell_changed(staying)

    def _on_most_changed(self) -> None:
        self._key_all()
        if self._state is not None or self._text:
            self._choose_rows(range(len(self._keys)))
        elif self._shown:
            self._sort_all()
            last = self.index(len(self._shown) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _tell_changed(self, numbers: Iterable[int]) -> None:
        places = [place for n in numbers if (place := self.position(n)) is not None]
        if places:
            last = self.index(max(places), len(Column) - 1)
            self.dataChanged.emit(self.index(min(places), 0), last)

    def _remove(self, number: int) -> None:
        place = self.position(number)
        if place is not None:
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._shown[place]
            self.endRemoveRows()

    def _insert(self, numbers: Iterable[int]) -> None:
        """Insert rows, those that come to stand together at once."""
        ordered = sorted(numbers, key=self._keys.__getitem__)
        at = 0
        while at < len(ordered):
            place = bisect_left(self._shown, self._keys[ordered[at]], key=self._keys.__getitem__)
            end = len(ordered)
            if place < len(self._shown):
                limit = self._keys[self._shown[place]]
                end = bisect_left(ordered, limit, lo=at, key=self._keys.__getitem__)
            self.beginInsertRows(QModelIndex(), place, place + end - at - 1)
            self._shown[place:place] = ordered[at:end]
            self.endInsertRows()
            at = end

    def _move(self, numbers: list[int]) -> None:
        """Give rows the places that their new keys ask for."""
        if not numbers:
            return
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._shown[index.row()]) for index in self.persistentIndexList()]
        for number in numbers:
            place = self.position(number)
            if place is not None:
                del self._shown[place]
        for number in numbers:
            self._keys[number] = self._key(number)
            place = bisect_left(self._shown, self._keys[number], key=self._keys.__getitem__)
            self._shown.insert(place, number)
        self._follow(kept)

    def _sort_all(self) -> None:
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._shown[index.row()]) for index in self.persistentIndexList()]
        self._shown.sort(key=self._keys.__getitem__)
        self._follow(kept)

    def _follow(self, kept: list[tuple[QModelIndex, int]]) -> None:
        """Tell Qt where the rows that it holds on to are now."""
        for index, number in kept:
            place = self.position(number)
            if place is not None:
                self.changePersistentIndex(index, self.index(place, index.column()))
        self.layoutChanged.emit()
