"""Loads the rest of a window that is on screen and in use already."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

from desktop.garbage import settle
from desktop.overriding import override

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

_LATEST_MS = 500
"""When to begin even if the window is not painted, because it came up minimized."""


class Loading(QObject):
    """Imports on a thread of its own, then puts widgets in, one step per turn of Qt's loop.

    It begins when the window has been painted: before, it would only get in the way.

    Signals:
        began: the window is on screen.
    """

    began: ClassVar[Signal] = Signal()
    _imported: ClassVar[Signal] = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._failure: BaseException | None = None
        self._steps: Iterator[None] = iter(())
        self._thread: threading.Thread | None = None
        self._imported.connect(self._begin)
        window.installEventFilter(self)
        QTimer.singleShot(_LATEST_MS, self._import)

    def wait(self) -> None:
        """Wait until nothing is being imported any more."""
        if self._thread is not None:
            self._thread.join()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._import)  # once its parts are painted too
        return False

    @Slot()
    def _import(self) -> None:
        if self._thread is None and not self._window.is_closed:
            self.began.emit()
            self._window.ring.watch()
            self._thread = threading.Thread(target=self._run, name="loading")
            self._thread.start()

    def _run(self) -> None:
        # Not swallowed: it is raised where the application hears of it.
        try:
            import_module("desktop.furnishing")
        except BaseException as error:  # noqa: BLE001 - see above
            self._failure = error
        self._imported.emit()

    @Slot()
    def _begin(self) -> None:
        if self._failure is not None:
            raise self._failure
        from desktop.furnishing import furnish

        self._steps = furnish(self._window)
        self._step()

    @Slot()
    def _step(self) -> None:
        if self._window.is_closed:
            return
        if next(self._steps, self) is None:
            QTimer.singleShot(0, self._step)
        else:
            settle()
