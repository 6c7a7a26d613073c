"""The last net: an exception that nobody caught is logged without identifiers and shown."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType
from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from core.crash_report import crash_report

_LOG = logging.getLogger(__name__)


class ErrorHook(QObject):
    """Takes the place of ``sys.excepthook`` while installed.

    Signals:
        reported: a report without identifiers.
    """

    reported: ClassVar[Signal] = Signal(str)

    def install(self) -> None:
        """Begin to catch, in this thread and in all others."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def remove(self) -> None:
        """Give Python its own hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._report(error)

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._report(arguments.exc_value)

    def _report(self, error: BaseException) -> None:
        report = crash_report(error)
        _LOG.error("%s", report)
        self.reported.emit(report)
