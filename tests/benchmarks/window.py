"""The window: its start against an empty one's, one film from click to result, and idling."""

from __future__ import annotations

import json
import os
import statistics
import time
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.films import Films
from tests.benchmarks.measure import Figure, Part, run_program, spread

_MOST_START, _MOST_FILM, _MOST_IDLE = 2.0, 1.5, 0.01
_CACHES = Path("/proc/sys/vm/drop_caches")


def measure_film(films: Films, folder: Path, number: int, idle_seconds: float) -> Part:
    """Click to result over bare decoding and inference of the same film, and the idle window."""
    copies = films.copied(folder / "clicks", number)
    with TemporaryDirectory(prefix="lobar-bench-") as place:
        run = run_program(
            "-m", "tests.benchmarks.window_probe", str(copies), place, "--idle", str(idle_seconds),
            environment={"QT_QPA_PLATFORM": "offscreen"},
        )  # fmt: skip
    numbers = json.loads(run.output)
    result, bare = (statistics.median(numbers[key]) for key in ("result_ms", "bare_ms"))
    share = numbers["idle_cpu_s"] / idle_seconds
    figures = (
        Figure(
            "one film: click to result / bare decoding and inference",
            result / bare,
            f"{result:.1f} ms / {bare:.1f} ms, medians of {len(numbers['result_ms'])} films",
            _MOST_FILM,
            False,
        ),
        Figure(
            "idle window: share of one core",
            share,
            f"{numbers['idle_cpu_s'] * 1000:.0f} ms in {idle_seconds:.0f} s, all its processes",
            _MOST_IDLE,
            False,
        ),
    )
    return Part(figures, numbers)


def measure_start(rounds: int) -> Part:
    """Start of Lobar's window over an empty one's, with the system's file cache warm and empty."""
    figures: list[Figure] = []
    numbers: dict[str, object] = {}
    for name, cold in (("warm", False), ("cold", True)):
        if cold and not os.access(_CACHES, os.W_OK):
            why = "the system's file cache can be emptied by root on Linux alone"
            figures.append(Figure(f"start, {name}", None, why))
            continue
        times: dict[str, list[float]] = defaultdict(list)
        if not cold:
            _start("lobar")
        for _ in range(rounds):
            for kind in ("empty", "lobar"):
                if cold:
                    os.sync()
                    _CACHES.write_text("3")
                for window, seconds in _start(kind).items():
                    times[window].append(seconds)
        ratios = {
            window: [a / b for a, b in zip(times[window], times["QWidget"], strict=True)]
            for window in ("StartScreen", "MainWindow")
        }
        for window, words in (("StartScreen", "first window"), ("MainWindow", "main window")):
            share, seconds = spread(ratios[window]), statistics.median(times[window])
            empty = statistics.median(times["QWidget"])
            detail = f"{seconds:.2f} s / {empty:.2f} s; {share['lowest']:.2f} to "
            figures.append(
                Figure(
                    f"start, {name}: {words} / empty window",
                    share["median"],
                    f"{detail}{share['highest']:.2f}, {rounds} rounds",
                    _MOST_START,
                    False,
                )
            )
        numbers[name] = dict(times)
    return Part(tuple(figures), numbers)


def _start(kind: str) -> dict[str, float]:
    """Seconds from the start of the program until each kind of its windows was painted."""
    with TemporaryDirectory(prefix="lobar-bench-") as place:
        environment = {
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "LOBAR_DATA_DIR": place,
            "XDG_CONFIG_HOME": place,
        }
        began = time.monotonic()
        run = run_program("-m", "tests.benchmarks.start_probe", kind, environment=environment)
    painted = json.loads(run.output.splitlines()[-1])
    return {window: moment - began for window, moment in painted.items()}
