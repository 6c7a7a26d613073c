"""What the record says of films, by their content: who read them, and whether a score was seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from core.outcome import CaseOutcome, FailedCase
from core.store.records import Reading


@dataclass(frozen=True, slots=True)
class FilmMarks:
    """``shown``: somebody has seen a score of this film. ``readings`` are newest first."""

    readings: tuple[Reading, ...] = ()
    shown: bool = False


UNMARKED = FilmMarks()


@dataclass(slots=True)
class MarkBook:
    """Marks of the films of a list, and which rows show the same content."""

    read_first: bool = False
    _marks: dict[str, FilmMarks] = field(default_factory=dict)
    _rows: defaultdict[str, set[int]] = field(default_factory=lambda: defaultdict(set))

    def of(self, outcome: CaseOutcome | None) -> FilmMarks:
        """Marks of the film of an outcome."""
        if outcome is None or isinstance(outcome, FailedCase):
            return UNMARKED
        return self._marks.get(outcome.film.sha256, UNMARKED)

    def place(self, outcome: CaseOutcome | None, number: int) -> None:
        """Remember which row shows an outcome."""
        if outcome is not None and not isinstance(outcome, FailedCase):
            self._rows[outcome.film.sha256].add(number)

    def forget_rows(self) -> None:
        """The rows are to be placed anew."""
        self._rows.clear()

    def update(self, marks: Mapping[str, FilmMarks]) -> list[int]:
        """Take in what the record says; returns rows that may show it, in their order."""
        changed = [sha256 for sha256, new in marks.items() if self._marks.get(sha256) != new]
        self._marks.update(marks)
        return self.rows_of(changed)

    def rows_of(self, contents: Iterable[str]) -> list[int]:
        """Numbers of the rows that show these films."""
        found: set[int] = set()
        for sha256 in contents:
            found |= self._rows.get(sha256, set())
        return sorted(found)
