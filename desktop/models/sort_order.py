"""Orders of the worklist: a key for every row, smallest first."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any

from desktop.models.case_row import CaseRow


class SortOrder(Enum):
    """What the worklist can be sorted by."""

    URGENCY = "urgency"
    NAME = "name"
    DATE = "date"
    AGE = "age"
    VIEW = "view"
    PROBABILITY = "probability"
    OPENED = "opened"

    @property
    def best_first_is_descending(self) -> bool:
        """Whether one wants the largest first: the newest film, the highest probability."""
        return self in (SortOrder.DATE, SortOrder.PROBABILITY)


class _Turned:
    """A key that sorts the other way round."""

    __slots__ = ("key",)

    def __init__(self, key: Any) -> None:
        self.key = key

    def __lt__(self, other: _Turned) -> bool:
        return bool(other.key < self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Turned) and bool(self.key == other.key)

    def __hash__(self) -> int:
        return hash(self.key)


def sort_key(order: SortOrder, *, descending: bool) -> Callable[[CaseRow], Any]:
    """Key of a row; what is unknown comes last in both directions."""
    value = _VALUES[order]

    def key(row: CaseRow) -> tuple[bool, Any]:
        known = value(row)
        if known is None:
            return True, 0
        return False, _Turned(known) if descending else known

    return key


def _date(row: CaseRow) -> int | None:
    return row.study_date.toordinal() if row.study_date is not None else None


def _age(row: CaseRow) -> float | None:
    return row.film.metadata.age_years if row.film is not None else None


def _view(row: CaseRow) -> str | None:
    view = row.film.metadata.view_position if row.film is not None else None
    return view.value if view is not None else None


_VALUES: dict[SortOrder, Callable[[CaseRow], Any]] = {
    SortOrder.URGENCY: lambda row: row.urgency,
    SortOrder.NAME: lambda row: row.source.label.casefold(),
    SortOrder.DATE: _date,
    SortOrder.AGE: _age,
    SortOrder.VIEW: _view,
    SortOrder.PROBABILITY: lambda row: row.probability,
    SortOrder.OPENED: lambda _: 0,
}
