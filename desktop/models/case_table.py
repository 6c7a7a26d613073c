"""The worklist as an item model. Rows keep the order of opening; the filter model sorts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal

from core.decision import OperatingPoint
from core.outcome import CaseOutcome, InputFile, ScoredCase
from desktop import words
from desktop.case_state import CaseState
from desktop.models.case_row import CaseRow
from desktop.models.film_marks import FilmMarks, MarkBook
from desktop.models.priors import PriorIndex
from desktop.overriding import override

_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """Columns of the worklist."""

    CASE = 0
    DATE = 1
    AGE = 2
    VIEW = 3
    PROBABILITY = 4
    FINDING = 5


class CaseRole(IntEnum):
    """Roles beyond Qt's own."""

    ROW = Qt.ItemDataRole.UserRole + 1
    IDENTITY = Qt.ItemDataRole.UserRole + 2


class CaseTableModel(QAbstractTableModel):
    """Every film that was opened, and what became of it.

    Signals:
        counts_changed: the number of films in some state changed.
        identity_changed: whether rows name the patient may be other than before.
    """

    counts_changed: ClassVar[QtSignal] = QtSignal()
    identity_changed: ClassVar[QtSignal] = QtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[CaseRow] = []
        self._counts: Counter[CaseState] = Counter()
        self._operating_point: OperatingPoint | None = None
        self._patients = PriorIndex()
        self._shows_identity = True
        self._has_identity = False
        self._silent = 0
        self._numbers: dict[Path, int] = {}
        self._book = MarkBook()

    @property
    def silent(self) -> int:
        """How many scored PNG and JPEG files there are of which neither age nor view is known."""
        return self._silent

    @property
    def shows_identity(self) -> bool:
        """Whether patients are named on screen."""
        return self._shows_identity

    @property
    def names_patients(self) -> bool:
        """Whether patients are named on screen and some film names one."""
        return self._shows_identity and self._has_identity

    def set_shows_identity(self, shows: bool) -> None:
        """Name the patients on screen, or hide who they are. Nothing of it is stored."""
        self._shows_identity = shows
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.identity_changed.emit()

    @property
    def counts(self) -> Counter[CaseState]:
        """Films by state; states without films are left out."""
        return +self._counts

    @property
    def operating_point(self) -> OperatingPoint | None:
        """The point at which every row is decided."""
        return self._operating_point

    def row(self, number: int) -> CaseRow:
        """A row by its place in the order of opening."""
        return self._rows[number]

    def rows(self) -> Sequence[CaseRow]:
        """All rows in the order of opening."""
        return tuple(self._rows)

    def paths(self) -> frozenset[Path]:
        """Paths of all films in the list."""
        return frozenset(self._numbers)

    def number_of(self, path: Path) -> int | None:
        """Number of the row of a file; every file is in the list once."""
        return self._numbers.get(path)

    def priors(self, row: CaseRow) -> list[CaseRow]:
        """Earlier films of a row's patient, newest first. A film without a day is no prior."""
        taken = row.study_date
        if taken is None:
            return []
        same = (self._rows[number] for number in self._patients.numbers(row))
        earlier = [(r.study_date, r) for r in same if r.study_date is not None]
        earlier = [pair for pair in earlier if pair[0] < taken]
        return [r for _, r in sorted(earlier, key=lambda pair: pair[0], reverse=True)]

    def append(self, inputs: Iterable[InputFile]) -> int:
        """Add films at the end, waiting; returns the row of the first."""
        new = {item.path: item for item in inputs if item.path not in self._numbers}
        added = [CaseRow(source) for source in new.values()]
        first = len(self._rows)
        if added:
            self.beginInsertRows(QModelIndex(), first, first + len(added) - 1)
            self._rows += added
            self._numbers.update(zip(new, range(first, first + len(added)), strict=True))
            self._counts[CaseState.WAITING] += len(added)
            self.endInsertRows()
            self.counts_changed.emit()
        return first

    def place(self, outcomes: Iterable[CaseOutcome]) -> list[CaseOutcome]:
        """Store outcomes in the rows of their files; returns those whose row is gone."""
        homeless: list[CaseOutcome] = []
        first, run = 0, list[CaseOutcome]()
        for outcome in outcomes:
            number = self._numbers.get(outcome.source.path)
            if number is None:
                homeless.append(outcome)
                continue
            if number != first + len(run):  # views repaint once for rows that follow one another
                self.set_outcomes(first, run)
                first, run = number, []
            run.append(outcome)
        self.set_outcomes(first, run)
        return homeless

    def set_outcomes(self, first: int, outcomes: Sequence[CaseOutcome]) -> None:
        """Store the outcomes of rows that follow one another."""
        if not outcomes:
            return
        for number, outcome in enumerate(outcomes, start=first):
            self._replace(number, self._decided(self._rows[number], outcome))
        self._emit_changed(first, first + len(outcomes) - 1)

    def set_operating_point(self, operating_point: OperatingPoint) -> None:
        """Decide every scored film again; nothing is scored again."""
        if operating_point == self._operating_point:
            return
        self._operating_point = operating_point
        self._decide_scored()

    def set_marks(self, marks: Mapping[str, FilmMarks]) -> None:
        """Show what the record says of films, by the SHA-256 of their content."""
        for number in self._book.update(marks):
            row = self._rows[number]
            self._replace(number, self._decided(row, row.outcome))
            self._emit_changed(number, number)

    def set_read_first(self, read_first: bool) -> None:
        """Hide scores that nobody has seen yet, or show them all."""
        self._book.read_first = read_first
        self._decide_scored()

    def remove(self, numbers: Collection[int]) -> None:
        """Take rows out of the list; the files are not touched."""
        gone = frozenset(numbers)
        self.reset_rows([row for n, row in enumerate(self._rows) if n not in gone])

    def reset_rows(self, rows: Sequence[CaseRow] = ()) -> None:
        """Put other rows in place of all; with none given, empty the list."""
        self.beginResetModel()
        self._rows = [
            row if row.outcome is None else self._decided(row, row.outcome) for row in rows
        ]
        self._book.forget_rows()
        self._numbers = {row.source.path: n for n, row in enumerate(self._rows)}
        self._counts = Counter(row.state for row in self._rows)
        self._patients.clear()
        for number, row in enumerate(self._rows):
            self._patients.add(number, row)
            self._book.place(row.outcome, number)
        had_identity = self._has_identity
        self._has_identity = any(row.patient is not None for row in self._rows)
        self._silent = sum(row.is_silent for row in self._rows)
        self.endResetModel()
        self.counts_changed.emit()
        if self._has_identity != had_identity:
            self.identity_changed.emit()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as above
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        return self.value(index.row(), Column(index.column()), role)

    def value(self, number: int, column: Column, role: int) -> Any:
        """What :meth:`data` says of a row by its number."""
        row = self._rows[number]
        match role:
            case CaseRole.ROW:
                return row
            case CaseRole.IDENTITY:
                return words.patient(row.patient) if self._shows_identity else ""
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                named = words.patient(row.patient) if self._shows_identity else ""
                return f"{row.spoken} {named}".rstrip()
            case Qt.ItemDataRole.ToolTipRole:
                return row.source.label
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.CASE: self.tr("Case"),
            Column.DATE: self.tr("Date"),
            Column.AGE: self.tr("Age"),
            Column.VIEW: self.tr("View"),
            Column.PROBABILITY: self.tr("Probability"),
            Column.FINDING: self.tr("Finding"),
        }.get(Column(section))

    def _text(self, row: CaseRow, column: Column) -> str:
        match column:
            case Column.CASE:
                return row.title
            case Column.DATE:
                return words.day(row.study_date) if row.study_date is not None else ""
            case Column.AGE:
                known = row.film.metadata.age_years if row.film is not None else None
                return words.age(known) if known is not None else ""
            case Column.VIEW:
                view = row.film.metadata.view_position if row.film is not None else None
                return view.value if view is not None else ""
            case Column.PROBABILITY:
                return "" if row.probability is None else words.probability(row.probability)
            case Column.FINDING:
                return words.chip(row.state)

    def _decide_scored(self) -> None:
        for number, row in enumerate(self._rows):
            if isinstance(row.outcome, ScoredCase):
                self._replace(number, self._decided(row, row.outcome))
        if self._rows:
            self._emit_changed(0, len(self._rows) - 1)

    def _decided(self, row: CaseRow, outcome: CaseOutcome | None) -> CaseRow:
        marks, read_first = self._book.of(outcome), self._book.read_first
        return row.decided(outcome, self._operating_point, marks, read_first=read_first)

    def _replace(self, number: int, row: CaseRow) -> None:
        self._counts[self._rows[number].state] -= 1
        self._counts[row.state] += 1
        self._silent += row.is_silent - self._rows[number].is_silent
        self._rows[number] = row
        self._book.place(row.outcome, number)
        self._patients.add(number, row)
        if not self._has_identity and row.patient is not None:
            self._has_identity = True
            self.identity_changed.emit()

    def _emit_changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))
        self.counts_changed.emit()
