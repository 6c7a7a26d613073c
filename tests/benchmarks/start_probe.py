"""Start a window, take the time until it can be used, and end: an empty one of PySide6, or Lobar's.

A window can be used once it has painted itself and Qt's loop has come round again. Lobar's is then
given a film to open, as a drop would, and must bring its result. Prints JSON: the monotonic clock
when the window could be used, this process's processor seconds until then, and for Lobar the clock
at the result and the longest time in between that the window answered to nothing.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6.QtWidgets
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

_BEAT_MS = 5


class StartWatch(QObject):
    """Hears of the first painting of a window, and ends the program when all is measured.

    It looks at that window alone. To look at the whole application Python would be told of every
    event of every object, and PySide would make a Python type of every class of Qt for it: that
    is a fifth of the time that Lobar's window takes, and next to nothing of an empty one's.
    """

    def __init__(self, film: Path | None) -> None:
        super().__init__()
        self._film = film
        self._window: QWidget | None = None
        self._times: dict[str, float] = {}
        self._beat, self._last = QTimer(self), 0.0
        self._beat.timeout.connect(self._on_beat)

    def watched(self, kind: type[QWidget]) -> type[QWidget]:
        """The same kind of window, with this to watch it."""
        watch = self

        class Watched(kind):  # type: ignore[valid-type,misc]  # known at run time alone
            def __init__(self) -> None:
                super().__init__()
                self.installEventFilter(watch)

        return Watched

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes no event away."""
        if not isinstance(watched, QWidget):
            return False
        if event.type() == QEvent.Type.UpdateRequest and self._window is None:
            watched.installEventFilter(self)  # to hear of the painting before Lobar does
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._window = watched
            QTimer.singleShot(0, self._on_usable)
        return False

    def _on_usable(self) -> None:
        self._times = {"window": time.monotonic(), "processor_s": time.process_time()}
        if self._film is None:
            self._end()
            return
        window = self._main_window()
        if not (window.actions_.open_folder.isEnabled() and window.empty_page.isVisible()):
            raise RuntimeError("the window cannot open anything yet")
        window.open_paths([self._film])
        self._last = time.monotonic()
        self._beat.start(_BEAT_MS)

    def _on_beat(self) -> None:
        now, window = time.monotonic(), self._main_window()
        wait = now - self._last
        self._times["longest_wait_s"] = max(self._times.get("longest_wait_s", 0.0), wait)
        self._last = now
        if window.is_furnished:
            table = window.session.table
            if table.rowCount() and table.row(0).outcome is not None:
                self._times["result"] = now
                self._end()

    def _main_window(self) -> MainWindow:
        return self._window  # type: ignore[return-value]  # what `run` has shown

    def _end(self) -> None:
        self._beat.stop()
        sys.stdout.write(json.dumps(self._times) + "\n")
        sys.stdout.flush()
        QApplication.closeAllWindows()


def main() -> int:
    """With a film, Lobar's window; else an empty one."""
    film = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    watch = StartWatch(film)
    if film is not None:
        # Before Lobar takes it from there: its modules are to be loaded in their own order.
        vars(PySide6.QtWidgets)["QMainWindow"] = watch.watched(QMainWindow)
        from desktop.__main__ import main as start_lobar

        return start_lobar([])
    app = QApplication(["empty"])
    window = watch.watched(QWidget)()
    window.resize(1440, 900)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
