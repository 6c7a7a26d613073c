"""What takes the last change of the list back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.outcome import CaseOutcome
from desktop.models.case_row import CaseRow
from desktop.models.case_table import CaseTableModel
from desktop.opened import Opened


@dataclass(frozen=True, slots=True)
class ReplacedList:
    """A list that gave way to another."""

    opened: Opened
    rows: tuple[CaseRow, ...]

    def put_back(self, table: CaseTableModel) -> None:
        """Put its rows in place of those of the list."""
        table.reset_rows(self.rows)


class RemovedRows:
    """Rows taken out of the list, by their places; a batch may still bring their outcomes."""

    def __init__(self, rows: dict[int, CaseRow]) -> None:
        self._rows = rows
        self._places: dict[Path, int] = {row.source.path: n for n, row in rows.items()}

    def keep(self, outcome: CaseOutcome, table: CaseTableModel) -> None:
        """Store the outcome of a film if it is one of these."""
        place = self._places.get(outcome.source.path)
        if place is not None:
            self._rows[place] = self._rows[place].decided(outcome, table.operating_point)

    def put_back(self, table: CaseTableModel) -> None:
        """Put the rows back where they were."""
        rows = list(table.rows())
        for place, row in sorted(self._rows.items()):
            rows.insert(place, row)
        table.reset_rows(rows)


class ListUndo:
    """Keeps the last change of a list."""

    def __init__(self, table: CaseTableModel) -> None:
        self._table = table
        self._last: ReplacedList | RemovedRows | None = None

    def can_go_back(self, *, running: bool) -> bool:
        """Whether there is a change to take back, ``running`` if films are being scored."""
        return self._last is not None and not (running and isinstance(self._last, ReplacedList))

    def replaced(self, opened: Opened) -> None:
        """The list, called so until now, is about to give way to another."""
        rows = tuple(self._table.rows())
        self._last = ReplacedList(opened, rows) if rows else None

    def removed(self, numbers: Iterable[int]) -> None:
        """These rows are about to be taken out."""
        self._last = RemovedRows({n: self._table.row(n) for n in numbers})

    def keep(self, homeless: Sequence[CaseOutcome]) -> None:
        """Store outcomes of rows that were taken out."""
        if isinstance(self._last, RemovedRows):
            for outcome in homeless:
                self._last.keep(outcome, self._table)

    def take(self) -> ReplacedList | RemovedRows | None:
        """The last change, which is then forgotten."""
        last, self._last = self._last, None
        return last
