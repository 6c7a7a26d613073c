"""The window's side of scoring: owns the thread, numbers jobs, drops events of stale ones."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from core.outcome import InputFile
from desktop.workers.events import (
    BatchCrashed,
    BatchFinished,
    ModelFailed,
    ModelOpened,
    ScoringEvent,
    ScoringJob,
)
from desktop.workers.scoring_worker import Recall, ScoringWorker

_PATIENCE_MS = 700
"""How long a job that was stopped may take to say so: a dead network share can hold it up."""


class ScoringRunner(QObject):
    """Starts and stops scoring. One thread, alive from construction to :meth:`shutdown`.

    Signals:
        happened: a :data:`~desktop.workers.events.ScoringEvent` of a job that is still wanted.
    """

    happened: ClassVar[Signal] = Signal(object)
    _open_requested: ClassVar[Signal] = Signal(str)
    _run_requested: ClassVar[Signal] = Signal(object)

    def __init__(
        self,
        model_dir: Path | None = None,
        parent: QObject | None = None,
        recall: Recall | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs: dict[int, ScoringJob] = {}
        self._next_id = 1
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._end_stopped)
        self._thread = QThread(self)
        self._thread.setObjectName("scoring")
        self._worker = ScoringWorker(model_dir, recall)
        self._worker.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._open_requested.connect(self._worker.open_model, queued)
        self._run_requested.connect(self._worker.run, queued)
        self._worker.happened.connect(self._on_event, queued)
        self._thread.start()

    @property
    def is_running(self) -> bool:
        """Whether any job is not finished."""
        return bool(self._jobs)

    def open_model(self, provider: str) -> None:
        """Ask for the model; answered by ``ModelOpened`` or ``ModelFailed``."""
        self._open_requested.emit(provider)

    def start(self, paths: tuple[Path, ...], known: frozenset[Path] = frozenset()) -> int:
        """Look through paths and score what is found, after the jobs before; returns its number."""
        return self._start(ScoringJob(self._take_id(), paths=paths, known=known))

    def resume(self, inputs: tuple[InputFile, ...], *, afresh: bool = False) -> int:
        """Score films that are in the list already, ``afresh`` even if the record knows them."""
        return self._start(ScoringJob(self._take_id(), inputs=inputs, afresh=afresh))

    def stop(self) -> None:
        """End every job, within a second; each still sends its ``BatchFinished``."""
        for job in self._jobs.values():
            job.cancel.set()
        self._patience.start(_PATIENCE_MS)

    def abandon(self) -> None:
        """End every job and drop whatever it may still send."""
        self.stop()
        self._jobs.clear()

    def shutdown(self) -> None:
        """Cancel, leave the thread's loop and wait for it; end the reading processes."""
        self.abandon()
        self._thread.quit()
        self._thread.wait()
        self._worker.close()

    def _take_id(self) -> int:
        self._next_id += 1
        return self._next_id - 1

    def _start(self, job: ScoringJob) -> int:
        self._jobs[job.job_id] = job
        self._run_requested.emit(job)
        return job.job_id

    @Slot()
    def _end_stopped(self) -> None:
        # The thread may still be busy with them; what it sends of them later is dropped.
        for job in [job for job in self._jobs.values() if job.cancel.is_set()]:
            self._on_event(BatchFinished(job.job_id, 0.0, stopped=True))

    @Slot(object)
    def _on_event(self, event: ScoringEvent) -> None:
        match event:
            case ModelOpened() | ModelFailed():
                self.happened.emit(event)
            case _ if event.job_id not in self._jobs:
                return
            case BatchFinished() | BatchCrashed():
                del self._jobs[event.job_id]
                self.happened.emit(event)
            case _:
                self.happened.emit(event)
