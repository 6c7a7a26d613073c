"""The SQLite file: opened checked and owner-only, one writer at a time, errors typed."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from core.errors import StoreDamagedError, StoreError, StoreProblem
from core.store.backup import before_migration
from core.store.schema import VERSION, migrate, version_of

_BUSY_SECONDS = 5.0
_SIDES = ("-wal", "-shm")
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_LOCKED = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


class Database:
    """One connection for all threads of this process; they wait for one another."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self._lock = threading.RLock()

    @classmethod
    def open(cls, path: Path, now: datetime) -> Database:
        """Open, check and bring up to date; made if there is none.

        Raises `StoreError`, and of these `StoreDamagedError` after a damaged file was moved aside.
        """
        try:
            _make_private(path)
            connection = _connect(path)
        except OSError as error:
            raise StoreError(path, StoreProblem.UNWRITABLE, error.strerror or "") from error
        try:
            with translated(path):
                _prepare(path, connection, now)
        except StoreError as error:
            connection.close()
            if error.problem is StoreProblem.DAMAGED:
                raise StoreDamagedError(
                    path, put_aside(path, "damaged", now), error.detail
                ) from error
            raise
        return cls(path, connection)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, for looking. Raises `StoreError`."""
        with self._lock, translated(self.path):
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection in a transaction: all of it is kept, or nothing."""
        with self.reading() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    def close(self) -> None:
        """Close the file."""
        with self.reading() as connection:
            connection.close()


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into `StoreError`."""
    try:
        yield
    except sqlite3.Error as error:
        # Extended codes keep the primary one in the low byte.
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        if code in _DAMAGED:
            problem = StoreProblem.DAMAGED
        elif code in _LOCKED:
            problem = StoreProblem.LOCKED
        elif code in _DISK:
            problem = StoreProblem.UNWRITABLE
        else:
            raise  # a bug of ours: broken SQL, a broken constraint
        raise StoreError(path, problem, str(error)) from error


_DISK = frozenset(
    {
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_NOMEM,
    }
)


def _make_private(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.parent.chmod(0o700)
    # SQLite gives its side files the permissions of this one.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.row_factory = sqlite3.Row
    return connection


def _prepare(path: Path, connection: sqlite3.Connection, now: datetime) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")  # what is erased is overwritten
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")  # a power cut loses no entry that was told
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise StoreError(path, StoreProblem.DAMAGED, str(found))
    version = version_of(connection)
    if version > VERSION:
        raise StoreError(path, StoreProblem.NEWER, f"version {version}, known {VERSION}")
    if 0 < version < VERSION:
        before_migration(connection, path, version, now)
    migrate(connection)


def put_aside(path: Path, why: str, now: datetime) -> Path:
    """Rename a record and its side files; returns where it lies now."""
    stem = f"{path.stem}-{why}-{now:%Y%m%dT%H%M%S%f}Z"
    target = path.with_name(f"{stem}{path.suffix}")
    for side in _SIDES:
        beside = path.with_name(path.name + side)
        if beside.exists():
            beside.replace(target.with_name(target.name + side))
    path.replace(target)
    return target


def is_sound(path: Path) -> bool:
    """Whether a file is a record that passes SQLite's integrity check."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as copy:
            sound = copy.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            return sound and 0 < version_of(copy) <= VERSION
    except sqlite3.Error:
        return False
