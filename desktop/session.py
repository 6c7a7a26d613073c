"""What is open and being scored: the list, the model, the jobs. No widget here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from core.decision import OperatingPoint
from core.errors import ModelContractError
from core.model_spec import ModelSpec
from core.providers import ProviderChoice
from core.resources import resource_path
from desktop import words
from desktop.corrections import Change
from desktop.models.case_row import CaseRow
from desktop.models.case_table import CaseTableModel
from desktop.rescoring import Rescoring
from desktop.settings import Settings
from desktop.workers.events import (
    BatchCrashed,
    BatchFinished,
    FilmsFound,
    FilmsScored,
    ModelFailed,
    ModelOpened,
    ScoringEvent,
)
from desktop.workers.scoring_runner import ScoringRunner


@dataclass(frozen=True, slots=True)
class Opened:
    """What the list holds: its name, and the folder that a report goes to."""

    title: str
    folder: Path | None


@dataclass(frozen=True, slots=True)
class BatchResult:
    """How a batch ended. ``ignored`` counts files in folders that were no films."""

    seconds: float
    stopped: bool
    ignored: int


class Session(QObject):
    """The window asks it to open and to stop, and draws what it tells.

    What is opened takes the place of the list; while a batch runs, it is added to it.

    Signals:
        model_opened, model_failed (the error): whether films can be scored.
        operating_point_changed: every row is decided at another point.
        rescored (number of films): films were scored again, outside of a batch.
        batch_began, batch_progressed (done, total), batch_ended (:class:`BatchResult`).
        crashed: the report of a bug in the scoring thread.
    """

    model_opened: ClassVar[Signal] = Signal()
    model_failed: ClassVar[Signal] = Signal(object)
    operating_point_changed: ClassVar[Signal] = Signal()
    rescored: ClassVar[Signal] = Signal(int)
    batch_began: ClassVar[Signal] = Signal()
    batch_progressed: ClassVar[Signal] = Signal(int, int)
    batch_ended: ClassVar[Signal] = Signal(object)
    crashed: ClassVar[Signal] = Signal(str)

    def __init__(self, settings: Settings, model_dir: Path | None = None) -> None:
        super().__init__()
        self._settings = settings
        self.model_dir = model_dir or resource_path("model")
        self._runner = ScoringRunner(model_dir, self)
        self._runner.happened.connect(self._on_event)
        self._first_row: dict[int, int] = {}
        self._resumed: dict[int, int] = {}
        self._rescoring = Rescoring()
        self._in_batch = False
        self._done, self._ignored, self._seconds = 0, 0, 0.0
        self._previous: tuple[Opened, tuple[CaseRow, ...]] | None = None
        self.table = CaseTableModel(self)
        self.opened = Opened("", None)
        self.spec: ModelSpec | None = None
        self.provider: ProviderChoice | None = None

    @property
    def is_running(self) -> bool:
        """Whether films are being looked for or scored."""
        return self._runner.is_running

    @property
    def can_go_back(self) -> bool:
        """Whether there is a list that was replaced."""
        return self._previous is not None and not self.is_running

    def open_model(self) -> None:
        """Open the model on the processor in the settings."""
        self._runner.open_model(self._settings.provider)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Score files and folders."""
        if not paths:
            return
        if self._in_batch:
            self._runner.start(tuple(paths), self.table.paths())
            return
        self._abandon()
        rows = tuple(self.table.rows())
        self._previous = (self.opened, rows) if rows else None
        self.opened = describe(paths)
        for path in paths:
            if path.is_dir():
                self._settings.remember_folder(path.absolute())
        self.table.reset_rows()
        self._runner.start(tuple(paths))
        self._begin()

    def go_back(self) -> None:
        """Put the list that was replaced back in place."""
        if self._previous is None or self.is_running:
            return
        (self.opened, rows), self._previous = self._previous, None
        self.table.reset_rows(rows)

    def close_list(self) -> None:
        """Empty the list; films and reports are not touched."""
        self._abandon()
        rows = tuple(self.table.rows())
        self._previous = (self.opened, rows) if rows else None
        self.opened = Opened("", None)
        self.table.reset_rows()

    def remove(self, numbers: Sequence[int]) -> None:
        """Take rows out of the list; :meth:`go_back` puts them back."""
        if numbers and not self.is_running:
            self._previous = self.opened, tuple(self.table.rows())
            self.table.remove(numbers)

    def rescore(self, numbers: Sequence[int], change: Change) -> None:
        """Score rows again, with something said of them or changed. The rest goes on."""
        if self.spec is None or not numbers:
            return
        inputs = self._rescoring.inputs(
            [(number, self.table.row(number).source) for number in numbers], change
        )
        self._rescoring.jobs[self._runner.resume(inputs)] = tuple(numbers)

    def stop(self) -> None:
        """Stop scoring and keep what is scored."""
        self._runner.stop()

    def resume(self) -> None:
        """Score the films that wait."""
        waiting = [n for n, row in enumerate(self.table.rows()) if row.outcome is None]
        if not waiting or self.is_running:
            return
        done = len(self.table.rows()) - len(waiting)
        firsts: dict[int, int] = {}
        # Rows that follow one another go as one job: outcomes are stored by their first row.
        for first, last in _runs(waiting):
            inputs = tuple(self.table.row(n).source for n in range(first, last + 1))
            firsts[self._runner.resume(inputs)] = first
        self._begin(done)
        self._resumed = firsts

    def set_operating_point(self, name: str) -> None:
        """Decide every row at another point of the model's."""
        if self.spec is None:
            return
        self._settings.operating_point = name
        self.table.set_operating_point(self._point(self.spec))
        self.operating_point_changed.emit()

    def shutdown(self) -> None:
        """Stop and wait for the thread."""
        self._runner.shutdown()

    def _abandon(self) -> None:
        self._runner.abandon()
        self._rescoring = Rescoring()
        self._in_batch = False

    def _begin(self, done: int = 0) -> None:
        self._in_batch = True
        self._first_row.clear()
        self._resumed.clear()
        self._done, self._ignored, self._seconds = done, 0, 0.0
        self.batch_began.emit()

    def _point(self, spec: ModelSpec) -> OperatingPoint:
        try:
            return spec.operating_point(self._settings.operating_point or None)
        except ModelContractError:
            # The name is of an earlier model; this one's default is what it was measured with.
            return spec.operating_point()

    @Slot(object)
    def _on_event(self, event: ScoringEvent) -> None:
        match event:
            case ModelOpened(spec=spec, provider=provider):
                self.spec, self.provider = spec, provider
                self.table.set_operating_point(self._point(spec))
                self.model_opened.emit()
                self.operating_point_changed.emit()
            case ModelFailed(error=error):
                self.model_failed.emit(error)
            case FilmsFound(job_id=job) if job in self._rescoring.jobs:
                return
            case FilmsScored(job_id=job, first=first, outcomes=outcomes) if (
                job in self._rescoring.jobs
            ):
                for number, outcome in self._rescoring.placed(job, first, outcomes):
                    self.table.set_outcomes(number, [outcome])
            case BatchFinished(job_id=job) if job in self._rescoring.jobs:
                self.rescored.emit(self._rescoring.finish(job))
                self._end(stopped=False)
            case FilmsFound(job_id=job, inputs=inputs, ignored=ignored):
                self._ignored += ignored
                resumed = self._resumed.get(job)
                self._first_row[job] = self.table.append(inputs) if resumed is None else resumed
                self.batch_progressed.emit(self._done, self.table.rowCount())
            case FilmsScored(job_id=job, first=first, outcomes=outcomes):
                self.table.set_outcomes(self._first_row[job] + first, outcomes)
                self._done += len(outcomes)
                self.batch_progressed.emit(self._done, self.table.rowCount())
            case BatchFinished(seconds=seconds, stopped=stopped):
                self._seconds += seconds
                self._end(stopped=stopped)
            case BatchCrashed(job_id=job, report=report):
                if job in self._rescoring.jobs:
                    self._rescoring.finish(job)
                self.crashed.emit(report)
                self._end(stopped=True)

    def _end(self, *, stopped: bool) -> None:
        if self._in_batch and not self.is_running:
            self._in_batch = False
            waiting = any(row.outcome is None for row in self.table.rows())
            self.batch_ended.emit(BatchResult(self._seconds, stopped or waiting, self._ignored))


def describe(paths: Sequence[Path]) -> Opened:
    """Name of what is opened, and where its report goes."""
    first = paths[0].absolute()
    folder = first if first.is_dir() else first.parent
    if len(paths) == 1:
        return Opened(first.name or str(first), folder)
    if all(not path.is_dir() for path in paths):
        return Opened(words.films(len(paths)), folder)
    return Opened(
        words.tr("{first} and {n} more").format(first=first.name, n=len(paths) - 1), folder
    )


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
