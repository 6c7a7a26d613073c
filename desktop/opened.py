"""What the list holds, and how a batch of it ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop import words


@dataclass(frozen=True, slots=True)
class Opened:
    """What the list holds: its name, and the folder that a report goes to."""

    title: str
    folder: Path | None


@dataclass(frozen=True, slots=True)
class BatchResult:
    """How a batch ended. ``ignored`` counts files in folders that were no films.

    A batch is ``paused`` where somebody asked for a pause and films are left.
    """

    seconds: float
    stopped: bool
    ignored: int
    paused: bool = False


def describe(paths: Sequence[Path]) -> Opened:
    """Name of what is opened, and where its report goes."""
    first = paths[0].absolute()
    folder = first if first.is_dir() else first.parent
    if len(paths) == 1:
        return Opened(first.name or str(first), folder)
    if all(not path.is_dir() for path in paths):
        return Opened(words.films(len(paths)), folder)
    return Opened(
        words.tr("{first} and {n} more").format(first=first.name, n=len(paths) - 1), folder
    )
