"""What becomes of a folder of hostile files: crashes, hangs, the slowest, and peak memory.

Each file is given once by name, as on the command line, and the folder once as a whole.
"""

from __future__ import annotations

import argparse
import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Self

import psutil

from core.batch import read_isolated, score_all
from core.discovery import discover
from core.errors import DecoderCrashedError, DecoderMemoryError, DecoderTimeoutError
from core.isolation.reader import IsolatedReader
from core.outcome import CaseOutcome, FailedCase, InputFile
from core.report import to_row
from core.scoring import Scorer

_LOOK_SECONDS = 0.02


class MemoryWatch:
    """Highest resident sizes, in bytes, seen while it is entered."""

    def __init__(self) -> None:
        self.parent = self.workers = self.together = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        me = psutil.Process()
        while not self._ended.wait(_LOOK_SECONDS):
            parent, workers = _resident(me), [_resident(child) for child in me.children()]
            self.parent = max(self.parent, parent)
            self.workers = max(self.workers, *workers, 0)
            self.together = max(self.together, parent + sum(workers))


def main(argv: Sequence[str] | None = None) -> int:
    """Read everything in a folder and print the figures; 1 if a file had no row or took long."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seconds", type=float, default=20.0, help="what no file may take")
    arguments = parser.parse_args(argv)
    paths = sorted(path for path in arguments.folder.rglob("*") if path.is_file())
    files = [InputFile(path, path.relative_to(arguments.folder).as_posix()) for path in paths]
    scorer = Scorer.open("cpu")
    with MemoryWatch() as memory, IsolatedReader() as reader:
        reader.warm_up()
        reader.hash(Path(__file__))  # its process has loaded the decoders before the clock runs
        outcomes, seconds = [], []
        for file in files:
            began = time.perf_counter()
            outcomes.append(read_isolated(scorer, reader, file)())
            seconds.append(time.perf_counter() - began)
        found = discover([arguments.folder])
        together = list(score_all(scorer, found.inputs, reader=reader))
    slowest = max(zip(seconds, (file.label for file in files), strict=True), default=(0.0, "-"))
    _say(f"Files, each by its name: {len(files)} tried, {_counts(scorer, outcomes)}")
    _say(f"The folder as a whole:   {len(found.inputs)} tried, {found.ignored} ignored, ", end="")
    _say(_counts(scorer, together))
    _say(f"Slowest file: {slowest[0]:.2f} s ({slowest[1]})")
    _say("Peak memory: parent {:.0f} MiB, one reading process {:.0f} MiB, all {:.0f} MiB".format(
        *(size / 2**20 for size in (memory.parent, memory.workers, memory.together))
    ))  # fmt: skip
    complete = len(outcomes) == len(files) and len(together) == len(found.inputs)
    return 0 if complete and slowest[0] <= arguments.seconds else 1


def _counts(scorer: Scorer, outcomes: Sequence[CaseOutcome]) -> str:
    spec = scorer.spec
    rows = Counter(to_row(o, spec, spec.operating_point()).status for o in outcomes)
    errors = [outcome.error for outcome in outcomes if isinstance(outcome, FailedCase)]
    lost = {
        "crashes": DecoderCrashedError,
        "hangs": DecoderTimeoutError,
        "too much memory": DecoderMemoryError,
    }
    said = [f"{number} {status}" for status, number in sorted(rows.items())]
    said += [f"{sum(isinstance(e, kind) for e in errors)} {name}" for name, kind in lost.items()]
    return f"{len(outcomes)} rows: {', '.join(said)}"


def _resident(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.Error:  # it has just ended
        return 0


def _say(text: str, end: str = "\n") -> None:
    sys.stdout.write(f"{text}{end}")


if __name__ == "__main__":
    sys.exit(main())
