"""Tables of the record. A version is a function that makes it of the one before."""

from __future__ import annotations

import sqlite3

_VERSION_1 = """
CREATE TABLE audit (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;

CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;

-- REPLACE would delete without the trigger above.
CREATE TRIGGER audit_grows_at_its_end BEFORE INSERT ON audit
WHEN NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit)
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;

CREATE TABLE cases (
  ref TEXT PRIMARY KEY,
  seq INTEGER NOT NULL REFERENCES audit (seq),
  salt TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  case_id TEXT NOT NULL,
  model_id TEXT NOT NULL,
  model_sha256 TEXT NOT NULL,
  model_key TEXT NOT NULL,
  correction TEXT NOT NULL,
  status TEXT NOT NULL,
  prevalence REAL NOT NULL,
  probability REAL,
  operating_point TEXT NOT NULL,
  threshold REAL NOT NULL,
  finding TEXT,
  record TEXT NOT NULL,
  influence BLOB
) STRICT;

CREATE INDEX cases_by_content ON cases (sha256, model_key, correction, seq);
CREATE INDEX cases_by_patient ON cases (case_id);

CREATE TRIGGER cases_are_not_changed BEFORE UPDATE ON cases
BEGIN SELECT RAISE(ABORT, 'a case is never changed'); END;

CREATE TABLE identities (
  case_ref TEXT PRIMARY KEY REFERENCES cases (ref) ON DELETE CASCADE,
  patient TEXT NOT NULL
) STRICT;

CREATE TABLE readings (
  ref TEXT PRIMARY KEY,
  seq INTEGER NOT NULL REFERENCES audit (seq),
  salt TEXT NOT NULL,
  case_ref TEXT NOT NULL REFERENCES cases (ref) ON DELETE CASCADE,
  at TEXT NOT NULL,
  blind INTEGER NOT NULL,
  opinion TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX readings_by_case ON readings (case_ref);

CREATE TRIGGER readings_are_not_changed
BEFORE UPDATE OF ref, seq, salt, case_ref, at, blind, opinion ON readings
BEGIN SELECT RAISE(ABORT, 'a reading is never changed'); END;

-- Marks of films whose score somebody has seen. They outlive the case: seen is seen.
CREATE TABLE shown (mark TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
"""

_VERSION_2 = """
CREATE TABLE open_list (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  title BLOB NOT NULL,
  folder BLOB
) STRICT;

CREATE TABLE open_films (
  position INTEGER PRIMARY KEY,
  -- Names of files need not be Unicode.
  path BLOB NOT NULL,
  label BLOB NOT NULL,
  correction TEXT NOT NULL,
  case_ref TEXT REFERENCES cases (ref) ON DELETE SET NULL
) STRICT;

CREATE INDEX open_films_by_case ON open_films (case_ref);
CREATE INDEX open_films_by_path ON open_films (path);
"""


def _to_version_1(connection: sqlite3.Connection) -> None:
    """Trail, cases, readings, and what was shown."""
    _run(connection, _VERSION_1)


def _to_version_2(connection: sqlite3.Connection) -> None:
    """The list that was open last."""
    _run(connection, _VERSION_2)


MIGRATIONS = (_to_version_1, _to_version_2)
VERSION = len(MIGRATIONS)


def version_of(connection: sqlite3.Connection) -> int:
    """Version of the tables; 0 for an empty file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, version: int = VERSION) -> None:
    """Bring the tables to a version, all steps or none."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Asked again now that nobody else can migrate.
        for step in MIGRATIONS[version_of(connection) : version]:
            step(connection)
        if version_of(connection) < version:
            connection.execute(f"PRAGMA user_version = {version:d}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _run(connection: sqlite3.Connection, script: str) -> None:
    """Run statements in the transaction that is open: executescript would end it."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""
