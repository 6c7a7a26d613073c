"""How memory and time grow with the queue: small files of different content, one report."""

from __future__ import annotations

import io
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import psutil
from PIL import Image

from tests.benchmarks.films import Films, remove
from tests.benchmarks.measure import ROOT, Figure, Part, run_program

_MIB = 2**20
_MOST_GROWTH = 50.0
_LOOK_SECONDS = 0.25
_SMALL_SIDE = 32  # a film of so few pixels is read, hashed and refused: a row like any other


def measure_memory(folder: Path, number: int) -> Part:
    """Resident size of `lobar score` from its first row on, for ``number`` queued paths."""
    small = _small_film(folder)
    queue = Films((small,), "small pictures, refused").copied(folder / "queue", number)
    csv = folder / "queue.csv"
    try:
        seen = _watch(queue, csv)
        rows = sum(1 for _ in csv.open("rb")) - 1
    finally:
        remove(queue)
    begin, most, seconds = seen["first_mib"], seen["most_mib"], seen["seconds"]
    detail = f"MiB; {begin:.0f} at the first row, {most:.0f} at most; {seconds:.0f} s"
    figure = Figure(
        f"memory: growth over {number:,} queued paths", most - begin, detail, _MOST_GROWTH, False
    )
    return Part((figure,), {"paths": number, "rows": rows, **seen})


def measure_growth(films: Films, folder: Path, counts: tuple[int, ...]) -> Part:
    """Seconds of `lobar score`, its start included, for more and more copies."""
    lines, numbers = [], []
    for count in counts:
        copies = films.copied(folder / f"growth-{count}", count)
        csv = str(folder / "growth.csv")
        run = run_program("-m", "core", "score", str(copies), "--csv", csv, "--quiet")
        remove(copies)
        numbers.append({"films": count, "seconds": run.wall, "cpu_seconds": run.cpu})
        detail = f"{run.wall * 1000 / count:.1f} ms a film; processor time {run.cpu:.1f} s"
        lines.append(Figure(f"growth: {count:,} films", run.wall, detail, unit="s"))
    return Part(tuple(lines), numbers)


def _small_film(folder: Path) -> Path:
    grey = np.random.default_rng(0).integers(0, 256, (_SMALL_SIDE, _SMALL_SIDE)).astype(np.uint8)
    target = folder / "small.png"
    picture = io.BytesIO()
    Image.fromarray(grey).save(picture, "PNG")
    target.write_bytes(picture.getvalue())
    return target


def _watch(queue: Path, csv: Path) -> dict[str, Any]:
    """Resident sizes in MiB of the program itself, from its first row on."""
    journal = csv.with_name(f"{csv.name}.journal")
    command = [sys.executable, "-m", "core", "score", str(queue), "--csv", str(csv), "--quiet"]
    began = time.perf_counter()
    process = psutil.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    sizes: list[float] = []
    while process.poll() is None:
        if sizes or (journal.exists() and journal.read_bytes()[:4096].count(b"\n") > 1):
            try:
                sizes.append(process.memory_info().rss / _MIB)
            except psutil.Error:  # it has just ended
                break
        time.sleep(_LOOK_SECONDS)
    if process.wait() not in (0, 1):
        raise RuntimeError(f"lobar score ended with {process.returncode}")
    seconds = time.perf_counter() - began
    return {"first_mib": sizes[0], "most_mib": max(sizes), "seconds": seconds}
