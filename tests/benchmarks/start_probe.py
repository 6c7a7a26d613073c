"""Start a window, print when it was first painted, and end: an empty one of PySide6, or Lobar's.

Prints JSON: for each kind of window, the monotonic clock when it had painted itself.
"""

from __future__ import annotations

import json
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class PaintWatch(QObject):
    """Ends the program once a window of the ``wanted`` kind has been painted."""

    def __init__(self, wanted: str) -> None:
        super().__init__()
        self._wanted = wanted
        self._painted: dict[str, float] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes no event away."""
        if (
            event.type() == QEvent.Type.Paint
            and isinstance(watched, QWidget)
            and watched.isWindow()
        ):
            self._painted.setdefault(type(watched).__name__, time.monotonic())
            if self._wanted in self._painted:
                sys.stdout.write(json.dumps(self._painted) + "\n")
                sys.stdout.flush()
                os._exit(0)
        return False


def main() -> int:
    """``empty`` or ``lobar``."""
    wanted = "QWidget" if sys.argv[1] == "empty" else "MainWindow"
    app = QApplication(["lobar"])  # which Lobar would make, and takes where it is there
    watch = PaintWatch(wanted)
    app.installEventFilter(watch)
    if sys.argv[1] == "lobar":
        from desktop.application import run

        return run([])
    window = QWidget()
    window.resize(1440, 900)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
