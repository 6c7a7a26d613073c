"""Run inside Lobar's window, without a display: one film after the other, then nothing at all.

Prints JSON: milliseconds from opening a film to its row's result and to its painting, those of a
bare loop on the same film, taken in turns, and the processor seconds of an idle minute or less.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings, QTimer

from core import __version__
from core.resources import resource_path
from desktop.application import make_application
from desktop.furnishing import open_window
from desktop.garbage import settle
from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.terms import terms_id
from desktop.theme import Theme
from tests.benchmarks.bare import open_session, score

_WARM_UP = 3
_SECONDS = 600.0
_REST_SECONDS = 0.3


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("place", type=Path, help="for settings and the record")
    parser.add_argument("--idle", type=float, default=20.0, help="seconds")
    arguments = parser.parse_args()
    paths = sorted(path for path in arguments.folder.rglob("*") if path.is_file())
    window = _window(arguments.place)
    window.show()
    _wait(lambda: window.session.spec is not None)
    settle()  # as `desktop.loading` does
    bare = open_session(str(resource_path("model", "model.onnx")), threads=0)
    results, paintings, yardstick = [], [], []
    for number, path in enumerate(paths):
        began = time.perf_counter()
        score(bare, str(path))
        ended = time.perf_counter()
        # The yardstick's threads spin on for some 50 ms, on a core that Lobar would be without.
        _rest(_REST_SECONDS)
        clicked = time.perf_counter()
        window.open_paths([path])
        _wait(partial(_is_done, window, path))
        known = time.perf_counter()
        QCoreApplication.sendPostedEvents()  # what is to be painted, is
        painted = time.perf_counter()
        if number >= _WARM_UP:
            yardstick.append((ended - began) * 1000)
            results.append((known - clicked) * 1000)
            paintings.append((painted - clicked) * 1000)
        _rest(_REST_SECONDS)  # film, thumbnail and record, which nobody waits for
    del bare  # its threads would be counted as the window's
    _rest(3.0)
    before = _processor_seconds()
    _rest(arguments.idle)
    idle = _processor_seconds() - before
    window.close()
    numbers = {
        "result_ms": results,
        "painted_ms": paintings,
        "bare_ms": yardstick,
        "idle_cpu_s": idle,
    }
    sys.stdout.write(json.dumps(numbers) + "\n")
    return 0


def _is_done(window: MainWindow, path: Path) -> bool:
    table = window.session.table  # opening a film begins a new list
    if not table.rowCount():
        return False
    row = table.row(0)
    return row.source.path == path and row.outcome is not None


def _window(place: Path) -> MainWindow:
    os.environ["LOBAR_DATA_DIR"] = str(place / "data")
    app = make_application()
    settings = Settings(QSettings(str(place / "lobar.ini"), QSettings.Format.IniFormat))
    settings.accept(terms_id(), __version__, datetime.now(UTC).date())
    return open_window(settings, Theme(app, settings.theme))


def _wait(done: Callable[[], bool]) -> None:
    """Let Qt work until it is done, asked after each event, so that nothing waits for a timer."""
    loop, heartbeat, until = QEventLoop(), QTimer(), time.monotonic() + _SECONDS
    heartbeat.start(50)
    while not done():
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.monotonic() > until:
            raise TimeoutError


def _rest(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def _processor_seconds() -> float:
    """Of the window and its reading processes."""
    me = psutil.Process()
    times = [process.cpu_times() for process in (me, *me.children(recursive=True))]
    return sum(used.user + used.system for used in times)


if __name__ == "__main__":
    sys.exit(main())
