"""What the list holds: its name, and the folder that a report goes to."""

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
