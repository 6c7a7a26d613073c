"""What readers said of films, and which films they could not have seen a score of."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime

from core.case_id import CaseNamer
from core.store import audit
from core.store.canonical import commitment, random_ref, to_json, to_text
from core.store.records import Opinion, OwnFinding, Reading
from core.store.references import READ, READING_COLUMNS, REMOVED, RESTORED

JOINED = "SELECT r.*, c.sha256 FROM readings r JOIN cases c ON c.ref = r.case_ref"


def show(connection: sqlite3.Connection, contents: Iterable[str], namer: CaseNamer) -> None:
    """Note that the scores of films (SHA-256 of their content) have been seen."""
    marks = ((namer.of_content(sha256),) for sha256 in contents)
    connection.executemany("INSERT OR IGNORE INTO shown VALUES (?)", marks)


def is_shown(connection: sqlite3.Connection, sha256: str, namer: CaseNamer) -> bool:
    """Whether anybody has seen a score of a film."""
    mark = namer.of_content(sha256)
    return connection.execute("SELECT 1 FROM shown WHERE mark = ?", (mark,)).fetchone() is not None


def insert(
    connection: sqlite3.Connection,
    case_ref: str,
    sha256: str,
    opinion: Opinion,
    namer: CaseNamer,
    now: datetime,
) -> Reading:
    """Add a reading and its entry in the trail; from now on the film's score counts as seen."""
    blind = opinion.finding is not None and not is_shown(connection, sha256, namer)
    content: dict[str, object] = {
        "case_ref": case_ref,
        "at": to_text(now),
        "blind": int(blind),
        "opinion": _opinion_to_json(opinion),
    }
    ref, salt = random_ref(), random_ref()
    payload = {
        "ref": ref,
        "case": case_ref,
        "digest": commitment(salt, content),
        "blind": blind,
    }
    head = audit.append(connection, READ, payload, now)
    connection.execute(
        "INSERT INTO readings (ref, seq, salt, case_ref, at, blind, opinion)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (ref, head.seq, salt, *(content[name] for name in READING_COLUMNS)),
    )
    show(connection, (sha256,), namer)
    return Reading(ref, case_ref, sha256, now, blind, opinion)


def set_removed(connection: sqlite3.Connection, ref: str, now: datetime, *, removed: bool) -> bool:
    """Take a reading out, or put it back; returns whether that changed anything."""
    changed = connection.execute(
        "UPDATE readings SET removed = ? WHERE ref = ? AND removed <> ?",
        (int(removed), ref, int(removed)),
    ).rowcount
    if changed:
        audit.append(connection, REMOVED if removed else RESTORED, {"ref": ref}, now)
    return bool(changed)


def of_film(connection: sqlite3.Connection, sha256: str) -> tuple[Reading, ...]:
    """Readings of a film by its content, newest first."""
    rows = connection.execute(
        f"{JOINED} WHERE c.sha256 = ? AND r.removed = 0 ORDER BY r.seq DESC", (sha256,)
    )
    return tuple(to_reading(row) for row in rows)


def every(connection: sqlite3.Connection) -> tuple[Reading, ...]:
    """All readings, oldest first."""
    rows = connection.execute(f"{JOINED} WHERE r.removed = 0 ORDER BY r.seq")
    return tuple(to_reading(row) for row in rows)


def to_reading(row: sqlite3.Row) -> Reading:
    """A row of `JOINED` as a value."""
    raw = json.loads(row["opinion"])
    finding = raw["finding"]
    opinion = Opinion(
        raw["reader"], OwnFinding(finding) if finding else None, raw["agrees"], raw["note"]
    )
    at = datetime.fromisoformat(row["at"])
    return Reading(row["ref"], row["case_ref"], row["sha256"], at, bool(row["blind"]), opinion)


def _opinion_to_json(opinion: Opinion) -> str:
    return to_json(
        {
            "reader": opinion.reader,
            "finding": opinion.finding.value if opinion.finding else None,
            "agrees": opinion.agrees,
            "note": opinion.note,
        }
    )
