"""What lies in a watched folder, and which of it has arrived whole. Runs off the GUI thread."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from core.discovery import is_candidate

Stamp: TypeAlias = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds."""

_UNFINISHED = frozenset(
    {".part", ".partial", ".filepart", ".tmp", ".temp", ".crdownload", ".download", ".lock", ".lck"}
)


@dataclass(frozen=True, slots=True)
class FolderScan:
    """Files in a folder. Of those not yet known, ``whole`` have arrived; some are ``films``."""

    stamps: dict[Path, Stamp]
    whole: frozenset[Path]
    films: tuple[Path, ...]


class FolderGone:
    """The folder cannot be listed: unplugged, renamed, or its server is away."""


def scan_folder(
    folder: Path, before: dict[Path, Stamp], known: frozenset[Path]
) -> FolderScan | FolderGone:
    """List a folder and those below it.

    A film is whole when it is as it was in the listing ``before``, nothing beside it says that
    it is still being written, and it can be opened.
    """
    stamps: dict[Path, Stamp] = {}
    try:
        os.scandir(folder).close()
    except OSError:
        return FolderGone()
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        locked = {name.casefold() for name in names}
        for name in names:
            if not _is_unfinished(name, locked):
                path = Path(place, name)
                stamp = _stamp(path)
                if stamp is not None:
                    stamps[path] = stamp
    steady = (p for p, s in stamps.items() if p not in known and before.get(p) == s and s[0] > 0)
    whole = frozenset(path for path in steady if _opens(path))
    return FolderScan(stamps, whole, tuple(sorted(path for path in whole if is_candidate(path))))


def _is_unfinished(name: str, beside: set[str]) -> bool:
    if name.startswith((".", "~")) or name.endswith("~"):
        return True
    folded = name.casefold()
    if Path(folded).suffix in _UNFINISHED:
        return True
    return any(f"{folded}{mark}" in beside for mark in (".lock", ".lck", ".part", ".filepart"))


def _stamp(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except OSError:  # gone again: renamed when it was whole, for example
        return None
    return found.st_size, found.st_mtime_ns


def _opens(path: Path) -> bool:
    try:
        with path.open("rb"):
            return True
    except OSError:  # another program writes it and lets nobody in
        return False
