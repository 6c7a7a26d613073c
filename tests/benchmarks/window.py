"""The window: its start against an empty one's, one film from click to result, and idling."""

from __future__ import annotations

import json
import os
import statistics
import time
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings

from core import __version__
from desktop.settings import Settings
from desktop.terms import terms_id
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
    result, painted, bare = (
        statistics.median(numbers[key]) for key in ("result_ms", "painted_ms", "bare_ms")
    )
    share = numbers["idle_cpu_s"] / idle_seconds
    figures = (
        Figure(
            "one film: click to result / bare decoding and inference",
            result / bare,
            f"{result:.1f} ms / {bare:.1f} ms, medians of {len(numbers['result_ms'])} films; "
            f"painted after {painted:.1f} ms",
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


def measure_start(films: Films, rounds: int) -> Part:
    """Start of Lobar's window over an empty one's, with the system's file cache warm and empty."""
    figures: list[Figure] = []
    numbers: dict[str, object] = {}
    for name, cold in (("warm", False), ("cold", True)):
        if cold and why_not_cold():
            figures.append(Figure(f"start, {name}", None, why_not_cold()))
            continue
        if not cold:
            _start(films.paths[0])
        starts: dict[str, list[dict[str, float]]] = {"empty": [], "lobar": []}
        for _ in range(rounds):
            for kind, film in (("empty", None), ("lobar", films.paths[0])):
                if cold:
                    empty_caches()
                starts[kind].append(_start(film))
        figures += _start_figures(name, starts["empty"], starts["lobar"])
        numbers[name] = starts
    return Part(tuple(figures), numbers)


def why_not_cold() -> str:
    """Why the system's file cache cannot be emptied; empty where it can."""
    if os.access(_CACHES, os.W_OK):
        return ""
    return "the system's file cache can be emptied by root on Linux alone"


def empty_caches() -> None:
    """Let the system forget every file, so that what starts next is read from the disk."""
    os.sync()
    _CACHES.write_text("3")


def _start_figures(
    name: str, empty: list[dict[str, float]], lobar: list[dict[str, float]]
) -> list[Figure]:
    def middle(starts: list[dict[str, float]], key: str) -> float:
        return statistics.median(start[key] for start in starts)

    figures = []
    whats = (("window", "", _MOST_START), ("processor_s", ", processor time", None))
    for key, what, limit in whats:
        share = spread([a[key] / b[key] for a, b in zip(lobar, empty, strict=True)])
        detail = (
            f"{middle(lobar, key):.2f} s / {middle(empty, key):.2f} s; "
            f"{share['lowest']:.2f} to {share['highest']:.2f}, {len(empty)} rounds"
        )
        title = f"start, {name}: window to use / empty one{what}"
        figures.append(Figure(title, share["median"], detail, limit, False))
    wait = middle(lobar, "longest_wait_s") * 1000
    title, detail = f"start, {name}: result of a film opened at once", f"window busy {wait:.0f} ms"
    figures.append(Figure(title, middle(lobar, "result"), f"{detail} on end at most", unit=" s"))
    return figures


def _start(film: Path | None) -> dict[str, float]:
    """What the probe says, its clock counted from the start of the program."""
    with TemporaryDirectory(prefix="lobar-bench-") as place:
        accept_terms(Path(place))
        environment = {
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "LOBAR_DATA_DIR": place,
            "XDG_CONFIG_HOME": place,
        }
        arguments = [] if film is None else [str(film)]
        began = time.monotonic()
        run = run_program("-m", "tests.benchmarks.start_probe", *arguments, environment=environment)
    said: dict[str, float] = json.loads(run.output.splitlines()[-1])
    return {key: v - began if key in ("window", "result") else v for key, v in said.items()}


def accept_terms(place: Path) -> None:
    """Settings below ``place``, as XDG_CONFIG_HOME, of somebody who has accepted the terms."""
    store = QSettings(str(place / "Lobar" / "Lobar.conf"), QSettings.Format.IniFormat)
    Settings(store).accept(terms_id(), __version__, datetime.now(UTC).date())
    store.sync()
