"""Reading films in processes of their own: crashes, hangs and greed cost one file each."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from core.errors import (
    DecoderCrashedError,
    DecoderError,
    DecoderMemoryError,
    DecoderNotStartedError,
    DecoderTimeoutError,
    ReadingStoppedError,
)
from core.isolation.limits import ReadingLimits
from core.isolation.process import Loss, ProcessLostError, ReadingProcess
from core.isolation.worker import Task
from core.outcome import InputFile

if TYPE_CHECKING:
    from core.examination import Examination, ExaminationSpec
    from core.images.types import XrayImage


class IsolatedReader:
    """Up to so many reading processes, started as they are needed and kept until `close`.

    Any number of threads may read; those that find no process free wait for one. Every method
    that reads raises the `ImageError` that `core.images.read_image` would, a `DecoderError` when
    a limit is broken or the decoder crashes, and `ReadingStoppedError` after `interrupt` or
    `close`.
    """

    def __init__(self, processes: int = 1, limits: ReadingLimits | None = None) -> None:
        self._limits = limits or ReadingLimits()
        self.processes = max(1, processes)
        self._free = threading.BoundedSemaphore(self.processes)
        self._lock = threading.Lock()  # of the two below
        self._idle: list[ReadingProcess] = []
        self._busy: set[ReadingProcess] = set()
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self.close()

    def warm_up(self) -> None:
        """Start all processes now, without waiting for them."""
        with self._lock:
            missing = self.processes - len(self._idle) - len(self._busy)
            try:
                self._idle += [ReadingProcess(self._limits) for _ in range(missing)]
            except ProcessLostError:
                return  # whoever reads will try again, and is told

    def examine(self, source: InputFile, spec: ExaminationSpec) -> Examination:
        """Read and examine a film; its pixels stay in the other process."""
        result: Examination = self._run(source.path, "examine_file", source, spec)
        return result

    def read(self, path: Path) -> XrayImage:
        """Read a film whole."""
        result: XrayImage = self._run(path, "read_film", path)
        return result

    def read_small(self, path: Path) -> XrayImage:
        """Read a film for a thumbnail: ``pixels`` is its smallest copy (`core.pyramid`)."""
        result: XrayImage = self._run(path, "read_small_film", path)
        return result

    def hash(self, path: Path) -> str:
        """SHA-256 of the file's bytes, in hexadecimal."""
        result: str = self._run(path, "hash_file", path)
        return result

    def interrupt(self) -> None:
        """End whatever is being read now: its readers get `ReadingStoppedError`."""
        with self._lock:
            for process in self._busy:
                process.kill()

    def close(self) -> None:
        """End every process, at once, whatever it does."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        self.interrupt()
        for process in idle:
            process.close()

    def _run(self, path: Path, name: str, *arguments: object) -> Any:
        """Do one of `core.isolation.tasks`."""
        # Takes long to load: done when the processes, which load it too, have been started.
        from core.isolation import tasks

        task = Task(getattr(tasks, name), arguments)
        with self._free:
            process = self._take(path)
            used_before, began = process.served > 0, time.monotonic()
            try:
                return self._use(process, task, self._limits.seconds)
            except ProcessLostError as lost:
                # An earlier film may have left damage or leaks behind: this one is to blame only
                # if a new process fails on it too. But nothing is waited for twice.
                again = used_before or lost.loss is Loss.NOT_STARTED
                if not again or lost.loss is Loss.TOO_SLOW:
                    raise self._blame(path, lost.loss) from None
            spent = time.monotonic() - began if used_before else 0.0
            try:
                return self._use(self._take(path, new=True), task, self._limits.seconds - spent)
            except ProcessLostError as lost:
                raise self._blame(path, lost.loss) from None

    def _use(self, process: ReadingProcess, task: Task, seconds: float) -> Any:
        try:
            result = process.run(task, seconds)
        except ProcessLostError:
            with self._lock:
                self._busy.discard(process)
            if process.killed:
                raise ReadingStoppedError from None
            raise
        except Exception:  # what the task raised: the process itself is sound
            self._give_back(process)
            raise
        self._give_back(process)
        return result

    def _take(self, path: Path, *, new: bool = False) -> ReadingProcess:
        with self._lock:
            if self._closed:
                raise ReadingStoppedError
            try:
                process = (
                    self._idle.pop() if self._idle and not new else ReadingProcess(self._limits)
                )
            except ProcessLostError as lost:
                raise self._blame(path, lost.loss) from lost
            self._busy.add(process)
            return process

    def _give_back(self, process: ReadingProcess) -> None:
        with self._lock:
            self._busy.discard(process)
            # `interrupt` may have come between its answer and now.
            if not self._closed and not process.killed:
                self._idle.append(process)
                return
        process.close()

    def _blame(self, path: Path, loss: Loss) -> DecoderError:
        match loss:
            case Loss.TOO_SLOW:
                return DecoderTimeoutError(path, self._limits.seconds)
            case Loss.TOO_MUCH_MEMORY:
                return DecoderMemoryError(path, self._limits.memory_bytes)
            case Loss.NOT_STARTED:
                return DecoderNotStartedError(path)
            case Loss.CRASHED:
                return DecoderCrashedError(path)
