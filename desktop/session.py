"""What is open and being scored: the list, the model, the jobs. No widget here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.decision import OperatingPoint
from core.model_spec import ModelSpec
from core.outcome import CaseOutcome, InputFile
from core.providers import ProviderChoice
from core.resources import resource_path
from desktop.batch_tally import BatchTally
from desktop.case_state import CaseState
from desktop.corrections import Change
from desktop.list_undo import ListUndo, ReplacedList
from desktop.models.case_row import CaseRow
from desktop.models.case_table import CaseTableModel
from desktop.opened import Opened
from desktop.opening import Opening
from desktop.operating_points import OperatingPoints
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
from desktop.workers.scoring_worker import Recall


class Session(QObject):
    """The window asks it to open and to stop, and draws what it tells.

    What is opened takes the place of the list; while a batch runs, it is added to it.

    Signals:
        model_opened, model_failed (the error): whether films can be scored.
        points_changed: other points than before can be chosen.
        operating_point_changed: every row is decided at another point.
        placed (outcomes): films were scored, or known from the record.
        rescored (number of films): films were scored again, outside of a batch.
        arrived (number of films): films that came by themselves were scored.
        batch_began (whether with a new list), batch_progressed (done, total),
            batch_ended (:class:`~desktop.opened.BatchResult`).
        crashed: the report of a bug in the scoring thread.
    """

    model_opened: ClassVar[Signal] = Signal()
    model_failed: ClassVar[Signal] = Signal(object)
    points_changed: ClassVar[Signal] = Signal()
    operating_point_changed: ClassVar[Signal] = Signal()
    placed: ClassVar[Signal] = Signal(object)
    rescored: ClassVar[Signal] = Signal(int)
    arrived: ClassVar[Signal] = Signal(int)
    batch_began: ClassVar[Signal] = Signal(bool)
    batch_progressed: ClassVar[Signal] = Signal(int, int)
    batch_ended: ClassVar[Signal] = Signal(object)
    crashed: ClassVar[Signal] = Signal(str)

    def __init__(
        self, settings: Settings, model_dir: Path | None = None, recall: Recall | None = None
    ) -> None:
        super().__init__()
        self._settings = settings
        self.points = OperatingPoints(settings)
        self.model_dir = model_dir or resource_path("model")
        self._runner = ScoringRunner(model_dir, self, recall)
        self._runner.happened.connect(self._on_event)
        self._opening = Opening(self)
        self._opening.due.connect(self._on_due)
        self._arrivals: dict[int, int] = {}
        self._rescoring = Rescoring()
        self._batch = BatchTally()
        self.table = CaseTableModel(self)
        self._undo = ListUndo(self.table)
        self.opened = Opened("", None)
        self.spec: ModelSpec | None = None
        self.provider: ProviderChoice | None = None

    @property
    def is_running(self) -> bool:
        """Whether films are being looked for or scored."""
        return self._runner.is_running

    @property
    def can_go_back(self) -> bool:
        """Whether the last change of the list can be taken back now."""
        return self._undo.can_go_back(running=self.is_running)

    @property
    def can_resume(self) -> bool:
        """Whether films wait and nothing is being scored."""
        waits = bool(self.table.counts[CaseState.WAITING] or self._batch.not_looked)
        return waits and not self.is_running

    def open_model(self) -> None:
        """Open the model on the processor in the settings."""
        self._runner.open_model(self._settings.provider)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Score files and folders."""
        if not paths:
            return
        if self._batch.is_open:
            self._look_through(paths, self.table.paths())
            return
        self._drop_jobs()
        self._batch = BatchTally.begun()
        self._opening.begin(paths, self._look_through(paths))

    def add_arrivals(self, inputs: Sequence[InputFile], opened: Opened) -> None:
        """Score films that came by themselves; a list that is empty gets a name."""
        if not self.table.rowCount() and not self.is_running:
            self.opened = opened
        known = self.table.paths()
        new = tuple(item for item in inputs if item.path not in known)
        if new:
            self._arrivals[self._runner.resume(new)] = 0

    def go_back(self) -> None:
        """Take back the last change of the list."""
        if not self.can_go_back:
            return
        change = self._undo.take()
        if isinstance(change, ReplacedList):
            self.opened = change.opened
        if change is not None:
            change.put_back(self.table)

    def restore(self, opened: Opened, rows: Sequence[CaseRow]) -> None:
        """Put the list of an earlier start in place, unless there is one already."""
        if not self.table.rowCount() and not self.is_running:
            self.opened = opened
            self.table.reset_rows(rows)

    def close_list(self) -> None:
        """Empty the list; films and reports are not touched."""
        self._drop_jobs()
        self._replace_list(Opened("", None))

    def remove(self, numbers: Sequence[int]) -> None:
        """Take rows out of the list, also during a batch; :meth:`go_back` puts them back."""
        if numbers:
            self._undo.removed(numbers)
            self.table.remove(numbers)

    def forget(self, numbers: Sequence[int]) -> None:
        """Take rows out of the list for good: what was before cannot come back."""
        self._undo.take()
        self.table.remove(numbers)

    def rescore(self, numbers: Sequence[int], change: Change) -> None:
        """Score rows again, with something said of them or changed. The rest goes on."""
        if self.spec is None or not numbers:
            return
        inputs = self._rescoring.inputs([self.table.row(n).source for n in numbers], change)
        self._rescoring.jobs[self._runner.resume(inputs, afresh=True)] = 0

    def pause(self) -> None:
        """Stop for now: what is left is to be continued."""
        self._batch.pausing = self.is_running  # not the next batch, if this one has just ended
        self._runner.stop()

    def stop(self) -> None:
        """Stop scoring and keep what is scored."""
        self._batch.pausing = False
        self._runner.stop()

    def resume(self) -> None:
        """Score the films that wait."""
        if not self.can_resume:
            return
        waiting = tuple(row.source for row in self.table.rows() if row.outcome is None)
        paths = self._batch.not_looked
        self._batch = BatchTally.begun(self.table.rowCount() - len(waiting))
        if waiting:
            self._runner.resume(waiting)
        if paths:
            self._look_through(paths, self.table.paths())
        self.batch_began.emit(False)

    def set_operating_point(self, name: str) -> None:
        """Decide every row at another point of the model's."""
        if self.spec is None:
            return
        self._settings.operating_point = name
        self.table.set_operating_point(self.points.chosen(self.spec))
        self.operating_point_changed.emit()

    def set_site_point(self, point: OperatingPoint | None) -> None:
        """Decide every row at the site's own point from now on, or no more at it."""
        if point != self.points.site:
            self.points.site = point
            self.points_changed.emit()
            self.set_operating_point(point.name if point is not None else "")

    def shutdown(self) -> None:
        """Stop and wait for the thread."""
        self._runner.shutdown()

    def _look_through(self, paths: Sequence[Path], known: frozenset[Path] = frozenset()) -> int:
        job = self._runner.start(tuple(paths), known)
        self._batch.looking[job] = tuple(paths)
        return job

    def _drop_jobs(self) -> None:
        self._runner.abandon()
        self._opening.take()
        self._rescoring = Rescoring()
        self._arrivals.clear()
        self._batch = BatchTally()

    def _replace_list(self, opened: Opened, new: Sequence[CaseRow] = ()) -> None:
        self._undo.replaced(self.opened)
        self.opened = opened
        self.table.reset_rows(new)

    def _show_opened(self, outcomes: Sequence[CaseOutcome] = ()) -> bool:
        """Show what was opened, and only then remember it; False if that was done before."""
        found = self._opening.take()
        if found is None:
            return False
        QTimer.singleShot(0, self, partial(self._settings.remember, *found.paths))
        self._replace_list(found.opened, found.rows(outcomes))
        self.batch_began.emit(True)
        return True

    @Slot()
    def _on_due(self) -> None:
        self._show_opened()
        self._progress()

    @Slot(object)
    def _on_event(self, event: ScoringEvent) -> None:
        match event:
            case ModelOpened(spec=spec, provider=provider, folder=folder):
                self.spec, self.provider, self.model_dir = spec, provider, folder
                self.points.adopt(spec)
                self.table.set_operating_point(self.points.chosen(spec))
                self.model_opened.emit()
                self.operating_point_changed.emit()
            case ModelFailed(error=error):
                self.model_failed.emit(error)
            case FilmsFound(job_id=job) if job in self._rescoring.jobs:
                return
            case FilmsFound(job_id=job, inputs=inputs) if job in self._arrivals:
                self.table.append(inputs)
            case FilmsFound(job_id=job, inputs=inputs, ignored=ignored):
                self._batch.found(job, len(inputs), ignored)
                if not self._opening.hold(job, inputs):
                    self.table.append(inputs)
                    self._progress()
            case FilmsScored(job_id=job, outcomes=outcomes):
                if not self._show_opened(outcomes):
                    self._undo.keep(self.table.place(outcomes))
                    self.placed.emit(outcomes)
                self._count(job, len(outcomes))
            case BatchFinished(job_id=job) if job in self._rescoring.jobs:
                self.rescored.emit(self._rescoring.finish(job))
                self._end(stopped=False)
            case BatchFinished(job_id=job) if job in self._arrivals:
                self.arrived.emit(self._arrivals.pop(job))
                self._end(stopped=False)
            case BatchFinished(job_id=job, seconds=seconds, stopped=stopped):
                self._show_opened()
                self._batch.finished(job, seconds)
                self._end(stopped=stopped)
            case BatchCrashed(job_id=job, report=report):
                if job in self._rescoring.jobs:
                    self._rescoring.finish(job)
                self._arrivals.pop(job, None)
                self._show_opened()
                self.crashed.emit(report)
                self._end(stopped=True)

    def _count(self, job: int, films: int) -> None:
        if job in self._rescoring.jobs:
            self._rescoring.jobs[job] += films
        elif job in self._arrivals:
            self._arrivals[job] += films
        else:
            self._batch.done += films
            self._progress()

    def _progress(self) -> None:
        self.batch_progressed.emit(self._batch.done, self._batch.total)

    def _end(self, *, stopped: bool) -> None:
        if self._batch.is_open and not self.is_running:
            self.batch_ended.emit(self._batch.end(stopped=stopped, waiting=self.can_resume))
