"""The trail: what it is made of, and that every way of changing it shows."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing

import pytest

from core.case_id import CaseNamer
from core.store.audit import GENESIS
from core.store.records import Opinion, OwnFinding, TrailProblem
from core.store.store import Context, Store
from tests.core.store_helpers import Clock, scored


@pytest.fixture
def path(tmp_path, model_spec):
    """A record of three scores, a reading and a note: entries 1 to 5."""
    store = Store.open(tmp_path, namer=CaseNamer(b"k" * 32), clock=Clock())
    context = Context(model_spec, model_spec.operating_point())
    store.keep([scored(f"{n}.dcm") for n in range(3)], context, shown=False)
    store.read(scored("0.dcm"), context, Opinion("R", OwnFinding.UNCERTAIN))
    store.note("export", {"rows": 3})
    store.close()
    return store.path


def _verify(path):
    store = Store.open(path.parent, namer=CaseNamer(b"k" * 32))
    try:
        return store.verify()
    finally:
        store.close()


def _tamper(path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_every_entry_can_be_checked_without_lobar(path):
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT * FROM audit ORDER BY seq").fetchall()
    previous = GENESIS
    for seq, at, kind, payload, before, found in rows:
        assert before == previous
        text = json.dumps([seq, at, kind, payload, before], separators=(",", ":"))
        assert hashlib.sha256(text.encode()).hexdigest() == found
        previous = found
    assert [row[0] for row in rows] == [1, 2, 3, 4, 5]
    assert _verify(path).intact
    assert _verify(path).head.hash == previous


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET payload = '{}' WHERE seq = 2",
        "DELETE FROM audit WHERE seq = 5",
        "INSERT OR REPLACE INTO audit VALUES (2, '', '', '{}', '', '')",
        "INSERT INTO audit VALUES (9, '', '', '{}', '', '')",
        "UPDATE cases SET probability = 0.1",
        "UPDATE readings SET blind = 1 - blind",
    ],
)
def test_the_tables_themselves_refuse_to_be_changed(path, statement):
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)


@pytest.mark.parametrize(
    ("statement", "problem", "entry"),
    [
        ("UPDATE audit SET payload = '{}' WHERE seq = 5", TrailProblem.CHANGED, 5),
        ("UPDATE audit SET at = '2020' WHERE seq = 2", TrailProblem.CHANGED, 2),
        ("UPDATE audit SET hash = previous WHERE seq = 3", TrailProblem.CHANGED, 3),
        ("UPDATE audit SET previous = hash WHERE seq = 3", TrailProblem.UNCHAINED, 3),
        ("DELETE FROM audit WHERE seq = 5", None, None),
        ("UPDATE cases SET probability = 0.1 WHERE seq = 2", TrailProblem.RECORD_CHANGED, 2),
        ("UPDATE cases SET influence = x'00' WHERE seq = 1", TrailProblem.RECORD_CHANGED, 1),
        ("UPDATE cases SET salt = 'x' WHERE seq = 3", TrailProblem.RECORD_CHANGED, 3),
        ("DELETE FROM cases WHERE seq = 2", TrailProblem.RECORD_MISSING, 2),
        ("UPDATE cases SET ref = 'x' WHERE seq = 2", TrailProblem.RECORD_UNKNOWN, 2),
        ("UPDATE readings SET blind = 0", TrailProblem.RECORD_CHANGED, 4),
        ("UPDATE readings SET removed = 1", TrailProblem.RECORD_CHANGED, 4),
        ("DELETE FROM readings", TrailProblem.RECORD_MISSING, 4),
    ],
)
def test_whatever_is_changed_shows_at_its_entry(path, statement, problem, entry):
    _tamper(path, "PRAGMA foreign_keys = OFF", statement)
    found = _verify(path)
    assert (found.problem, found.broken_at) == (problem, entry)


def test_an_entry_taken_out_shows(path):
    _tamper(path, "DELETE FROM audit WHERE seq = 2")
    assert _verify(path).problem is TrailProblem.MISSING
    assert _verify(path).broken_at == 2


def test_an_end_cut_off_shows_where_a_reading_is_left(path):
    _tamper(path, "DELETE FROM audit WHERE seq >= 4")
    assert _verify(path).problem is TrailProblem.RECORD_UNKNOWN
