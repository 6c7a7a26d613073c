"""What a run has scored so far, on disk beside its report: nothing of it is lost, or done twice.

One line of JSON per film, after a first line that says which model and settings made them. Lines
are added and never changed. A crash may leave the last one torn, which is then forgotten. The
journal holds what the report will hold, no more, and goes when the report is complete.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Self

from core.errors import ReportError
from core.report import ReportRow, cells, columns

_FORMAT = 1
_SYNC_SECONDS = 1.0  # a power cut costs what was scored in this time; a crash of Lobar nothing


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One film: its row, and its ``probability`` with every digit, if it has one.

    ``key`` is of its content and of what the clinician said of it; empty if it is to be read
    again in any case.
    """

    key: str
    row: ReportRow
    probability: float | None


class Journal:
    """The journal of one report, open for adding and reading. Failures are `ReportError`."""

    def __init__(self, path: Path, settings: Mapping[str, str], kind: type[ReportRow]) -> None:
        self.path = path
        self.kind = kind
        self._offsets: dict[str, int] = {}
        self._head = {"lobar_journal": _FORMAT, **settings}
        self._synced_at = time.monotonic()
        self._file: BinaryIO

    @classmethod
    def start(cls, path: Path, settings: Mapping[str, str], kind: type[ReportRow]) -> Self:
        """Begin anew; what an earlier run left is removed."""
        journal = cls(path, settings, kind)
        try:
            path.unlink(missing_ok=True)  # also a link, which would lead us elsewhere
            journal._file = path.open("x+b")
        except OSError as error:
            raise journal._failure(error) from error
        journal._add_line(journal._head)
        return journal

    @classmethod
    def resume(cls, path: Path, settings: Mapping[str, str], kind: type[ReportRow]) -> Self | None:
        """Go on with what an earlier run left; ``None`` if there is nothing, or of other settings.

        A torn or damaged line ends what is used; the rest is cut off.
        """
        journal = cls(path, settings, kind)
        try:
            if path.is_symlink() or not path.is_file():
                return None
            journal._file = path.open("r+b")
            if _parsed(journal._file.readline()) != journal._head:
                journal._file.close()
                return None
            journal._load()
        except OSError as error:
            raise journal._failure(error) from error
        return journal

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self.close()

    def __len__(self) -> int:
        """How many different films can be reused."""
        return len(self._offsets)

    def find(self, key: str) -> int | None:
        """Where the entry of a film begins, if there is one. From any thread."""
        return self._offsets.get(key) if key else None

    def add(self, entry: JournalEntry) -> int:
        """Write an entry; returns where it begins."""
        offset = self._add_line(
            {"key": entry.key, "probability": entry.probability, "row": cells(entry.row)}
        )
        if entry.key:
            self._offsets[entry.key] = offset
        return offset

    def read(self, offset: int) -> JournalEntry:
        """The entry that begins at ``offset``."""
        try:
            self._file.seek(offset)
            line = self._file.readline()
        except OSError as error:
            raise self._failure(error) from error
        entry = self._entry(_parsed(line))
        if entry is None:
            raise ReportError(self.path, "was changed meanwhile")
        return entry

    def close(self) -> None:
        """Close the file, which stays."""
        try:
            self._file.close()
        except OSError as error:  # the disk is full: the last line was not written
            raise self._failure(error) from error

    def remove(self) -> None:
        """Close and delete: the report is complete."""
        self.close()
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise self._failure(error) from error

    def _load(self) -> None:
        offset = self._file.tell()
        while line := self._file.readline():
            entry = self._entry(_parsed(line))
            if entry is None:
                break
            if entry.key:
                self._offsets[entry.key] = offset
            offset += len(line)
        self._file.truncate(offset)

    def _add_line(self, content: Mapping[str, Any]) -> int:
        try:
            offset = self._file.seek(0, os.SEEK_END)
            self._file.write(json.dumps(content).encode() + b"\n")
            self._file.flush()
            if time.monotonic() - self._synced_at >= _SYNC_SECONDS:
                os.fsync(self._file.fileno())
                self._synced_at = time.monotonic()
        except OSError as error:
            raise self._failure(error) from error
        return offset

    def _entry(self, content: object) -> JournalEntry | None:
        match content:
            case {"key": str(key), "probability": float() | None as probability, "row": dict(row)}:
                if row.keys() == set(columns(self.kind)) and _all_text(row):
                    return JournalEntry(key, self.kind(**row), probability)
        return None

    def _failure(self, error: OSError) -> ReportError:
        return ReportError(self.path, error.strerror or type(error).__name__)


def _all_text(row: Mapping[str, object]) -> bool:
    return all(isinstance(value, str) for value in row.values())


def _parsed(line: bytes) -> object:
    if not line.endswith(b"\n"):
        return None
    try:
        return json.loads(line)
    except ValueError:  # bytes that are no text included
        return None
