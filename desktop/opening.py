"""What was opened last, until it takes the place of the list before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Signal

from core.outcome import CaseOutcome, InputFile
from desktop.models.case_row import CaseRow
from desktop.opened import Opened, describe

_MOMENT_MS = 100
"""A change within this time looks immediate."""


@dataclass(frozen=True, slots=True)
class OpenedList:
    """A list to be shown: what was opened, and the films found so far."""

    paths: tuple[Path, ...]
    inputs: tuple[InputFile, ...]

    @property
    def opened(self) -> Opened:
        """Its name, and the folder that a report goes to."""
        return describe(self.paths)

    def rows(self, outcomes: Iterable[CaseOutcome]) -> list[CaseRow]:
        """One row a film, those with their outcomes that are scored already."""
        scored = {outcome.source.path: outcome for outcome in outcomes}
        return [CaseRow(item, scored.get(item.path)) for item in self.inputs]


class Opening(QObject):
    """Holds a new list back for a moment.

    One film is scored by then, so that the window is laid out and painted once, with its result,
    and works on nothing else while it is being scored.

    Signals:
        due: the moment is over; the list is to be shown as far as it is known.
    """

    due: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: int | None = None
        self._list = OpenedList((), ())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.due)

    def begin(self, paths: Sequence[Path], job: int) -> None:
        """Wait for the films of a job that looks through paths."""
        self._job, self._list = job, OpenedList(tuple(paths), ())
        self._timer.start(_MOMENT_MS)

    def hold(self, job: int, inputs: Sequence[InputFile]) -> bool:
        """Keep the films of a job, if it is the one that is waited for."""
        if job != self._job:
            return False
        films = {item.path: item for item in inputs}
        self._list = OpenedList(self._list.paths, tuple(films.values()))
        return True

    def take(self) -> OpenedList | None:
        """The list that is waited for, to be shown now; None if there is none."""
        self._timer.stop()
        job, self._job = self._job, None
        return self._list if job is not None else None
