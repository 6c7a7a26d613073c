"""Start of the packaged app: until its window is mapped, over an empty PySide6 window.

The packaged app cannot be looked into, so both are watched from outside: a display of their own,
and the X server's word that a window of theirs was put on it.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.measure import ROOT, Figure, Part, spread
from tests.benchmarks.window import accept_terms, empty_caches, why_not_cold

APP = ROOT / "dist" / "lobar" / "lobar-desktop"
_LIMIT = 2.0
_NEEDED = ("Xvfb", "xev", "stdbuf")
_LONGEST = 60.0  # seconds to wait for a window
_EMPTY = (
    "from PySide6.QtWidgets import QApplication, QWidget;"
    "app = QApplication([]); window = QWidget(); window.resize(1440, 900); window.show();"
    "app.exec()"
)


def measure_package(rounds: int) -> Part:
    """Window of the packaged app over an empty one, with the system's file cache warm and empty."""
    title = "packaged app: window on screen / empty one"
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    if not APP.is_file() or missing:
        why = f"needs {', '.join(missing)}" if missing else "no package: make build"
        return Part((Figure(title, None, why),), {})
    figures, numbers = [], {}
    contenders = {"empty": [sys.executable, "-c", _EMPTY], "lobar": [str(APP)]}
    with _display() as display:
        for name, cold in (("warm", False), ("cold", True)):
            if cold and why_not_cold():
                figures.append(Figure(f"{title}, {name}", None, why_not_cold()))
                continue
            if not cold:
                _ = [_until_mapped(command, display) for command in contenders.values()]
            taken: dict[str, list[float]] = {kind: [] for kind in contenders}
            for _ in range(rounds):
                for kind, command in contenders.items():
                    if cold:
                        empty_caches()
                    taken[kind].append(_until_mapped(command, display))
            figures.append(_figure(f"{title}, {name}", taken))
            numbers[name] = taken
    return Part(tuple(figures), numbers)


def _figure(title: str, taken: dict[str, list[float]]) -> Figure:
    share = spread([a / b for a, b in zip(taken["lobar"], taken["empty"], strict=True)])
    middle = {kind: statistics.median(times) for kind, times in taken.items()}
    detail = (
        f"{middle['lobar']:.2f} s / {middle['empty']:.2f} s; "
        f"{share['lowest']:.2f} to {share['highest']:.2f}, {len(taken['empty'])} rounds"
    )
    return Figure(title, share["median"], detail, _LIMIT, False)


@contextmanager
def _display() -> Iterator[str]:
    """A display that nothing else is on."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            yield f":{said.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def _until_mapped(command: Sequence[str], display: str) -> float:
    """Seconds from the start of a program until a window of its is on the display."""
    watching = ["stdbuf", "-oL", "xev", "-root", "-event", "substructure"]
    with TemporaryDirectory(prefix="lobar-bench-") as place:
        accept_terms(Path(place))
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "LOBAR_DATA_DIR": place,
            "XDG_CONFIG_HOME": place,
        }
        watch = subprocess.Popen(
            watching, env=environment, stdout=subprocess.PIPE, text=True, bufsize=1
        )
        time.sleep(0.3)  # until it watches
        began = time.monotonic()
        program = subprocess.Popen(
            command,
            env=environment,
            cwd=place,
            stderr=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        try:
            return _first_window(watch, began)
        finally:
            for process in (program, watch):
                process.kill()
                process.wait()


def _first_window(watch: subprocess.Popen[str], began: float) -> float:
    assert watch.stdout is not None
    for line in watch.stdout:
        if line.startswith("MapNotify"):
            return time.monotonic() - began
        if time.monotonic() - began > _LONGEST:
            break
    raise RuntimeError("no window came")
