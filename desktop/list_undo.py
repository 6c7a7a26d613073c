"""What takes the last change of the list back."""

from __future__ import annotations

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
