"""The object that lives in the scoring thread and owns the model. It touches no widget."""

from __future__ import annotations

import logging
import math
import time
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import ClassVar, Protocol

from psutil import cpu_count
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.batch import default_workers, read_isolated
from core.crash_report import crash_report
from core.discovery import discover
from core.errors import ModelError
from core.examination import Examination
from core.in_order import Rest, already, map_in_order
from core.isolation.reader import IsolatedReader
from core.model_import.library import model_folder
from core.model_spec import ModelSpec
from core.outcome import CaseOutcome, InputFile
from core.providers import CPU
from core.scoring import Scorer
from desktop.workers.events import (
    BatchCrashed,
    BatchFinished,
    FilmsFound,
    FilmsScored,
    ModelFailed,
    ModelOpened,
    ScoringJob,
)

_EVENT_SECONDS = 0.1
"""Outcomes are sent at most this often, so that a fast batch does not flood the window."""
_EVENT_OUTCOMES = 256
_MOST_THREADS = 4
"""For one film: layers are too short to be shared by more."""


class Recall(Protocol):
    """The record, asked for films that were scored before."""

    def __call__(
        self,
        item: InputFile,
        spec: ModelSpec,
        reader: IsolatedReader,
        examined: Examination | None = None,
    ) -> CaseOutcome | None:
        """What is known of a film under a model; ``None`` when it has to be scored."""
        ...


_LOG = logging.getLogger(__name__)


class ScoringWorker(QObject):
    """Opens the model and scores jobs one after the other.

    Signals:
        happened: a :data:`~desktop.workers.events.ScoringEvent`.
    """

    happened: ClassVar[Signal] = Signal(object)

    def __init__(self, model_dir: Path | None = None, recall: Recall | None = None) -> None:
        super().__init__()
        self._recall = recall
        self._model_dir = model_dir
        self._scorer: Scorer | None = None
        self._for_one: Scorer | None = None
        # Kept from job to job: a film dropped on the window is then read at once.
        self._reader = IsolatedReader(default_workers())

    @property
    def is_ready_for_one(self) -> bool:
        """Whether a film that is alone is scored on several cores."""
        return self._for_one is not None

    def close(self) -> None:
        """End the reading processes. From any thread, when no job runs any more."""
        self._reader.close()

    @Slot(str)
    def open_model(self, provider: str) -> None:
        """Open the model on a provider, and say how that went."""
        self._scorer = self._for_one = None
        self._reader.warm_up()  # ready by the time the model is
        try:
            folder = self._model_dir or model_folder()
            # Threads within a film wait for each other at every layer: not while other films wait.
            self._scorer = Scorer.open(provider, folder, threads=1)
        except ModelError as error:
            _LOG.warning("model not opened: %s", error.code)
            self.happened.emit(ModelFailed(error))
        else:
            # For good: what is scored from now on must not mix with another model's scores.
            self._model_dir = folder
            self.happened.emit(ModelOpened(self._scorer.spec, self._scorer.provider, folder))
            QTimer.singleShot(0, self, self._open_for_one)  # what was opened meanwhile goes first

    @Slot()
    def _open_for_one(self) -> None:
        """Open the model once more, for a film that is alone: on all cores."""
        threads = min(cpu_count(logical=False) or 1, _MOST_THREADS)
        if self._scorer is None or self._scorer.provider.used != CPU or threads == 1:
            return
        try:
            self._for_one = Scorer.open(CPU, self._model_dir, threads)
        except ModelError as error:  # as it was opened before: the file has changed since
            _LOG.warning("model not opened again: %s", error.code)

    @Slot(object)
    def run(self, job: ScoringJob) -> None:
        """Find and score the films of a job until its end or until it is cancelled."""
        try:
            self._run(job)
        # A bug must end as an event: an exception that leaves a slot is printed and forgotten,
        # and the window would wait for the rest of the batch for ever.
        except Exception as bug:  # noqa: BLE001 - see above
            report = crash_report(bug)
            _LOG.error("job %d crashed\n%s", job.job_id, report)
            self.happened.emit(BatchCrashed(job.job_id, report))

    def _run(self, job: ScoringJob) -> None:
        inputs, ignored = job.inputs, 0
        if job.cancel.is_set():
            self.happened.emit(BatchFinished(job.job_id, 0.0, stopped=True))
            return
        if job.paths:
            found = discover(job.paths)
            inputs = tuple(item for item in found.inputs if item.path not in job.known)
            ignored = found.ignored
        self.happened.emit(FilmsFound(job.job_id, inputs, ignored))
        started = time.monotonic()
        scorer = self._for_one if self._for_one and len(inputs) == 1 else self._scorer
        done = self._score(scorer, job, inputs) if scorer else 0
        seconds = time.monotonic() - started
        self.happened.emit(BatchFinished(job.job_id, seconds, stopped=done < len(inputs)))

    def _score(self, scorer: Scorer, job: ScoringJob, inputs: tuple[InputFile, ...]) -> int:
        first, ready = 0, list[CaseOutcome]()
        sent_at = -math.inf  # the first is what somebody waits for

        recall, reader, spec = self._recall, self._reader, scorer.spec
        # Of many films, those that are known need no more than a hash. One film is read once.
        few = len(inputs) <= reader.processes

        def begin(item: InputFile) -> Rest[CaseOutcome]:
            if recall is None or job.afresh:
                return read_isolated(scorer, reader, item)
            if few:
                return read_isolated(scorer, reader, item, partial(recall, item, spec, reader))
            known = recall(item, spec, reader)
            return already(known) if known else read_isolated(scorer, reader, item)

        outcomes = map_in_order(begin, inputs, self._reader, job.cancel)
        with closing(outcomes):
            for outcome in outcomes:
                ready.append(outcome)
                now = time.monotonic()
                if now - sent_at >= _EVENT_SECONDS or len(ready) >= _EVENT_OUTCOMES:
                    self.happened.emit(FilmsScored(job.job_id, first, tuple(ready)))
                    first, ready, sent_at = first + len(ready), [], now
                if job.cancel.is_set():
                    break
        if ready:
            self.happened.emit(FilmsScored(job.job_id, first, tuple(ready)))
        return first + len(ready)
