"""The trail: entries that are added and never changed, each bound to the one before.

``hash`` is the SHA-256 of the canonical JSON of ``[seq, at, kind, payload, previous]``. Anybody can
check it with the exported trail alone. Whoever can write the file could write a whole new trail;
that shows by a head that was printed on a report before and is in it no more.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from core.store.canonical import digest, to_json, to_text
from core.store.records import AuditEntry, Head, TrailProblem, Verification
from core.store.references import References

GENESIS = "0" * 64


def head_of(connection: sqlite3.Connection) -> Head:
    """The newest entry."""
    row = connection.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return Head(row["seq"], row["hash"]) if row is not None else Head(0, GENESIS)


def append(connection: sqlite3.Connection, kind: str, payload: Any, now: datetime) -> Head:
    """Add an entry, within a transaction that is open. ``payload`` holds no personal data."""
    before = head_of(connection)
    seq, at, text = before.seq + 1, to_text(now), to_json(payload)
    found = digest([seq, at, kind, text, before.hash])
    connection.execute(
        "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?)", (seq, at, kind, text, before.hash, found)
    )
    return Head(seq, found)


def entries(connection: sqlite3.Connection) -> Iterator[AuditEntry]:
    """Every entry, oldest first."""
    for row in connection.execute("SELECT * FROM audit ORDER BY seq"):
        yield AuditEntry(**dict(row))


def verify(connection: sqlite3.Connection, known_head: str = "") -> Verification:
    """Walk the trail and hold cases and readings against it; names the first wrong entry.

    ``known_head`` is the hash, or its beginning, that a report was printed with: it must occur.
    """
    previous, seen, known = GENESIS, 0, not known_head
    references = References()
    for entry in entries(connection):
        head = Head(seen, previous)
        if entry.seq != seen + 1:
            return Verification(head, TrailProblem.MISSING, seen + 1)
        if entry.previous != previous:
            return Verification(head, TrailProblem.UNCHAINED, entry.seq)
        if entry.hash != digest([entry.seq, entry.at, entry.kind, entry.payload, previous]):
            return Verification(head, TrailProblem.CHANGED, entry.seq)
        seen, previous = entry.seq, entry.hash
        known = known or previous.startswith(known_head.casefold())
        references.take(entry)
    head = Head(seen, previous)
    wrong = references.compare(connection)
    if wrong is not None:
        return Verification(head, *wrong)
    if not known:
        return Verification(head, TrailProblem.HEAD_UNKNOWN)
    return Verification(head)
