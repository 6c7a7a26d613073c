"""Scores the films of a site check beside whatever else the window does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from core.model_spec import ModelSpec
from core.outcome import CaseOutcome, InputFile
from desktop.workers.events import (
    BatchCrashed,
    BatchFinished,
    FilmsScored,
    ModelFailed,
    ModelOpened,
    ScoringEvent,
)
from desktop.workers.scoring_runner import ScoringRunner
from desktop.workers.scoring_worker import Recall


class SiteScoring(QObject):
    """One job at a time, in a thread of its own that lasts as long as the job.

    The films do not come into the worklist, and nobody sees their scores.

    Signals:
        progressed (done, total).
        scored (outcomes): films were scored, or known from the record.
        finished (the model's :class:`ModelSpec`, outcomes by path): all are done.
        stopped: the job was cancelled.
        model_failed (the error): nothing can be scored.
        crashed: the report of a bug.
    """

    progressed: ClassVar[Signal] = Signal(int, int)
    scored: ClassVar[Signal] = Signal(object)
    finished: ClassVar[Signal] = Signal(object, object)
    stopped: ClassVar[Signal] = Signal()
    model_failed: ClassVar[Signal] = Signal(object)
    crashed: ClassVar[Signal] = Signal(str)

    def __init__(self, recall: Recall | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recall = recall
        self._runner: ScoringRunner | None = None
        self._spec: ModelSpec | None = None
        self._outcomes: dict[Path, CaseOutcome] = {}
        self._total = 0

    @property
    def is_running(self) -> bool:
        """Whether films are being scored."""
        return self._runner is not None

    def start(self, inputs: Sequence[InputFile], model_dir: Path, provider: str) -> None:
        """Score films with a model."""
        self.shutdown()
        self._outcomes, self._total, self._spec = {}, len(inputs), None
        self._runner = ScoringRunner(model_dir, self, self._recall)
        self._runner.happened.connect(self._on_event)
        self._runner.open_model(provider)
        self._runner.resume(tuple(inputs))

    def stop(self) -> None:
        """Cancel, within a second; what is scored is recorded and need not be scored again."""
        if self._runner is not None:
            self._runner.stop()

    def shutdown(self) -> None:
        """End the thread and wait for it."""
        if self._runner is not None:
            runner, self._runner = self._runner, None
            runner.shutdown()
            runner.deleteLater()

    @Slot(object)
    def _on_event(self, event: ScoringEvent) -> None:
        match event:
            case ModelOpened(spec=spec):
                self._spec = spec
            case ModelFailed(error=error):
                self.shutdown()
                self.model_failed.emit(error)
            case FilmsScored(outcomes=outcomes):
                self._outcomes.update({outcome.source.path: outcome for outcome in outcomes})
                self.scored.emit(outcomes)
                self.progressed.emit(len(self._outcomes), self._total)
            case BatchFinished(stopped=stopped):
                self.shutdown()
                if stopped or self._spec is None:
                    self.stopped.emit()
                else:
                    self.finished.emit(self._spec, dict(self._outcomes))
            case BatchCrashed(report=report):
                self.shutdown()
                self.crashed.emit(report)
            case _:
                return
