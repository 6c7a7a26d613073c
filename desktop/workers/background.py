"""Short pieces of work off the GUI thread: decoding one film, writing one file."""

from __future__ import annotations

import logging
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, Signal

from core.crash_report import crash_report
from core.errors import CoreError

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Crashed:
    """The work ended in a bug; ``report`` holds no identifiers."""

    report: str


class Background(QObject):
    """A small pool of its own.

    Signals:
        done: (key, result); the result is what the work returned, the ``CoreError`` that it
            raised, or :class:`Crashed`.
    """

    done: ClassVar[Signal] = Signal(object, object)

    def __init__(self, threads: int = 1, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(threads)
        self._pool.setThreadPriority(QThread.Priority.LowPriority)
        self._shut = False

    def submit(self, key: Hashable, work: Callable[[], object]) -> None:
        """Do some work; ``done`` follows in this object's thread. After `shutdown`, do nothing.

        A window that closes is still painted, and asks for what it shows. Work begun then would
        report to an object that Qt deletes meanwhile.
        """
        if not self._shut:
            self._pool.start(_Task(self, key, work))

    def shutdown(self) -> None:
        """Drop what has not begun and wait for what has; nothing begins any more."""
        self._shut = True
        self._pool.clear()
        self._pool.waitForDone()


class _Task(QRunnable):
    def __init__(self, owner: Background, key: Hashable, work: Callable[[], object]) -> None:
        super().__init__()
        self._owner, self._key, self._work = owner, key, work

    def run(self) -> None:
        try:
            result: object = self._work()
        except CoreError as error:
            result = error
        # A bug must reach the window as a result: nothing above a pool's task would report it.
        except Exception as bug:  # noqa: BLE001 - see above
            result = Crashed(crash_report(bug))
            _LOG.error("%s", result.report)  # not the traceback: it may quote a patient
        self._owner.done.emit(self._key, result)
