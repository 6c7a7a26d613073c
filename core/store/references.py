"""What the trail says of cases and readings, held against the tables."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from core.store.canonical import commitment
from core.store.records import AuditEntry, TrailProblem

SCORED, READ = "score", "reading"
REMOVED, RESTORED, ERASED = "reading_removed", "reading_restored", "erased"
CASE_COLUMNS = (
    "kept_at", "sha256", "case_id", "model_id", "model_sha256", "model_key", "correction",
    "status", "prevalence", "probability", "operating_point", "threshold", "finding", "record",
)  # fmt: skip
READING_COLUMNS = ("case_ref", "at", "blind", "opinion")


@dataclass(slots=True)
class References:
    """References that the trail gave out: the entry's number and the digest of the content."""

    _cases: dict[str, tuple[int, str]] = field(default_factory=dict)
    _readings: dict[str, tuple[int, str]] = field(default_factory=dict)
    _removed: dict[str, int] = field(default_factory=dict)

    def take(self, entry: AuditEntry) -> None:
        """Follow the next entry of the trail."""
        payload = json.loads(entry.payload)
        if entry.kind == SCORED:
            self._cases[payload["ref"]] = entry.seq, payload["digest"]
        elif entry.kind == READ:
            self._readings[payload["ref"]] = entry.seq, payload["digest"]
        elif entry.kind == REMOVED:
            self._removed[payload["ref"]] = entry.seq
        elif entry.kind == RESTORED:
            self._removed.pop(payload["ref"], None)
        elif entry.kind == ERASED:
            for ref in payload["refs"]:
                self._cases.pop(ref, None)
                self._readings.pop(ref, None)
                self._removed.pop(ref, None)

    def compare(self, connection: sqlite3.Connection) -> tuple[TrailProblem, int] | None:
        """The first entry whose case or reading is not as it was entered."""
        wrong = [
            *_compared(connection.execute("SELECT * FROM cases"), self._cases, case_content),
            *_compared(
                connection.execute("SELECT * FROM readings"), self._readings, reading_content
            ),
            *self._wrongly_removed(connection),
        ]
        return min(wrong, key=lambda found: found[1]) if wrong else None

    def _wrongly_removed(self, connection: sqlite3.Connection) -> list[tuple[TrailProblem, int]]:
        rows = connection.execute("SELECT ref, seq FROM readings WHERE removed = 1").fetchall()
        marked = {row["ref"]: row["seq"] for row in rows}
        differ = marked.keys() ^ self._removed.keys()
        return [
            (TrailProblem.RECORD_CHANGED, self._removed.get(ref, marked.get(ref, 0)))
            for ref in differ
        ]


def case_content(row: sqlite3.Row) -> dict[str, object]:
    """What the digest of a case is taken of."""
    influence: bytes | None = row["influence"]
    content = {name: row[name] for name in CASE_COLUMNS}
    return {**content, "influence": influence.hex() if influence is not None else None}


def reading_content(row: sqlite3.Row) -> dict[str, object]:
    """What the digest of a reading is taken of."""
    return {name: row[name] for name in READING_COLUMNS}


def _compared(
    rows: Iterable[sqlite3.Row],
    entered: Mapping[str, tuple[int, str]],
    content: Callable[[sqlite3.Row], dict[str, object]],
) -> Iterator[tuple[TrailProblem, int]]:
    found = set()
    for row in rows:
        seq, expected = entered.get(row["ref"], (row["seq"], ""))
        found.add(row["ref"])
        if not expected:
            yield TrailProblem.RECORD_UNKNOWN, seq
        elif commitment(row["salt"], content(row)) != expected:
            yield TrailProblem.RECORD_CHANGED, seq
    for ref in entered.keys() - found:
        yield TrailProblem.RECORD_MISSING, entered[ref][0]
