"""Erasing what is known of patients. The trail stays whole, and says nothing of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core.store import audit
from core.store.canonical import to_text
from core.store.references import ERASED


@dataclass(frozen=True, slots=True)
class Erased:
    """How much was erased."""

    cases: int
    readings: int


def of_patient(connection: sqlite3.Connection, case_id: str, now: datetime) -> Erased:
    """Erase every case and reading of a case ID."""
    rows = connection.execute("SELECT ref FROM cases WHERE case_id = ?", (case_id,))
    return _erase(connection, [row["ref"] for row in rows], "request", now)


def older_than(connection: sqlite3.Connection, limit: datetime, now: datetime) -> Erased:
    """Erase cases that were kept before a moment, with their readings."""
    rows = connection.execute("SELECT ref FROM cases WHERE kept_at < ?", (to_text(limit),))
    return _erase(connection, [row["ref"] for row in rows], "retention", now)


def identities(connection: sqlite3.Connection, now: datetime) -> int:
    """Erase names, numbers and dates of birth; cases and readings stay. Returns how many."""
    number = connection.execute("DELETE FROM identities").rowcount
    if number:
        audit.append(connection, "identities_erased", {"number": number}, now)
    return number


def _erase(
    connection: sqlite3.Connection, refs: Sequence[str], reason: str, now: datetime
) -> Erased:
    readings: list[str] = []
    for ref in refs:
        found = connection.execute("SELECT ref FROM readings WHERE case_ref = ?", (ref,))
        readings += [row["ref"] for row in found]
        # The path of a film may name the patient.
        connection.execute("DELETE FROM open_films WHERE case_ref = ?", (ref,))
        # Readings and identity go with their case, the salts of the trail's digests too.
        connection.execute("DELETE FROM cases WHERE ref = ?", (ref,))
    if refs:
        audit.append(connection, ERASED, {"refs": [*refs, *readings], "reason": reason}, now)
    return Erased(len(refs), len(readings))
