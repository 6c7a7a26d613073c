"""Backup copies of the record: made by SQLite while it is in use, whole or not at all."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

KEPT = 7
_INTERVAL = timedelta(days=1)
_FOLDER = "backups"
_STAMP = "%Y%m%dT%H%M%S%fZ"


def backup_folder(path: Path) -> Path:
    """Where the copies of a record lie."""
    return path.parent / _FOLDER


def backups(path: Path) -> list[Path]:
    """Copies of a record, newest first; those made before migrations are not among them."""
    return sorted(backup_folder(path).glob(f"{path.stem}-2*{path.suffix}"), reverse=True)


def made_at(copy: Path) -> datetime:
    """When a copy was made, as its name says."""
    stamp = copy.stem.rsplit("-", 1)[-1]
    return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)


def is_due(path: Path, now: datetime) -> bool:
    """Whether the newest copy is older than a day, or there is none."""
    made = backups(path)
    return not made or now - made_at(made[0]) >= _INTERVAL


def back_up(connection: sqlite3.Connection, path: Path, now: datetime) -> Path:
    """Make a copy and remove all but the newest `KEPT`. SQLite's errors escape."""
    target = backup_folder(path) / f"{path.stem}-{now.strftime(_STAMP)}{path.suffix}"
    copy_to(connection, target)
    for old in backups(path)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def before_migration(
    connection: sqlite3.Connection, path: Path, version: int, now: datetime
) -> Path:
    """Make a copy that stays until a patient's data are erased."""
    stamp = now.strftime(_STAMP)
    target = backup_folder(path) / f"{path.stem}-version{version}-{stamp}{path.suffix}"
    copy_to(connection, target)
    return target


def replace_all(connection: sqlite3.Connection, path: Path, now: datetime) -> Path:
    """Make a copy and remove every other: what was erased must not live on in them."""
    newest = back_up(connection, path, now)
    for old in backup_folder(path).glob(f"{path.stem}-*{path.suffix}"):
        if old != newest:
            old.unlink(missing_ok=True)
    return newest


def copy_to(connection: sqlite3.Connection, target: Path) -> None:
    """Copy a record to a file that only its owner may read."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    temporary = target.with_name(f".{target.name}.tmp")
    temporary.unlink(missing_ok=True)
    try:
        os.close(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        with closing(sqlite3.connect(temporary)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without side files
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
