"""The record's file: permissions, versions, damage, locks, backups, and being killed."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from contextlib import closing

import pytest

from core.case_id import CaseNamer
from core.errors import StoreDamagedError, StoreError, StoreProblem
from core.store import database
from core.store.backup import KEPT, backup_folder, backups
from core.store.restoring import restore
from core.store.schema import MIGRATIONS, VERSION, migrate, version_of
from core.store.store import FILE_NAME, Context, Store
from tests.core.store_helpers import Clock, scored

NAMER = CaseNamer(b"k" * 32)
posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def context(model_spec) -> Context:
    return Context(model_spec, model_spec.operating_point())


def _open(folder, clock) -> Store:
    return Store.open(folder, namer=NAMER, clock=clock)


def _filled(folder, clock, context, number: int = 20) -> Store:
    store = _open(folder, clock)
    store.keep([scored(f"{n}.dcm") for n in range(number)], context, shown=True)
    return store


@posix
def test_everything_is_readable_by_its_owner_alone(tmp_path, clock, context):
    folder = tmp_path / "data"
    folder.mkdir(mode=0o755)
    store = _filled(folder, clock, context)
    store.back_up()
    for path in (folder, *folder.rglob("*")):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), path
    assert (folder / f"{FILE_NAME}-wal").exists()
    store.close()


def test_the_file_is_as_durable_as_sqlite_can_make_it(tmp_path, clock):
    store = _open(tmp_path, clock)
    with store._database.reading() as connection:
        said = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
    assert said == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
    store.close()


@pytest.mark.parametrize("version", range(VERSION))
def test_every_older_version_is_brought_up_to_date_after_a_copy(tmp_path, clock, context, version):
    path = tmp_path / FILE_NAME
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, version)
        assert version_of(connection) == version
        if version:
            connection.execute("INSERT INTO shown VALUES ('kept')")
    store = _open(tmp_path, clock)
    store.save_list("ward", None, [scored().source])
    store.keep([scored()], context, shown=True)
    assert store.verify().intact
    with store._database.reading() as connection:
        assert version_of(connection) == VERSION == len(MIGRATIONS)
        kept = connection.execute("SELECT mark FROM shown WHERE mark = 'kept'").fetchall()
        assert len(kept) == bool(version)
    store.close()
    copies = list(backup_folder(path).glob("lobar-version*"))
    assert len(copies) == bool(version)
    for copy in copies:
        with closing(sqlite3.connect(copy)) as connection:
            assert version_of(connection) == version


def test_a_migration_that_fails_changes_nothing(tmp_path, clock, monkeypatch):
    path = tmp_path / FILE_NAME
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, 1)
        connection.execute("CREATE TABLE open_films (x)")  # in the way of version 2
    with pytest.raises(sqlite3.OperationalError):
        _open(tmp_path, clock)
    with closing(sqlite3.connect(path)) as connection:
        assert version_of(connection) == 1
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert "open_list" not in tables


def test_a_record_of_a_newer_version_is_left_alone(tmp_path, clock):
    _open(tmp_path, clock).close()
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(StoreError) as caught:
        _open(tmp_path, clock)
    assert caught.value.problem is StoreProblem.NEWER
    assert (tmp_path / FILE_NAME).exists()


@pytest.mark.parametrize("start", [0, 5000], ids=["head", "middle"])
def test_a_damaged_record_is_put_aside_and_a_new_one_begins(tmp_path, clock, context, start):
    _filled(tmp_path, clock, context).close()
    path = tmp_path / FILE_NAME
    content = bytearray(path.read_bytes())
    content[start : start + 9000] = os.urandom(9000)
    path.write_bytes(content)
    with pytest.raises(StoreDamagedError) as caught:
        _open(tmp_path, clock)
    assert caught.value.moved_to.read_bytes()[: len(content)] == content
    store = _open(tmp_path, clock)
    assert store.head().seq == 0
    store.close()
    assert caught.value.moved_to.exists()


def test_the_last_sound_copy_takes_the_place_of_a_damaged_record(tmp_path, clock, context):
    store = _filled(tmp_path, clock, context, 3)
    store.back_up()
    store.keep([scored("later.dcm")], context, shown=True)
    store.close()
    (tmp_path / FILE_NAME).write_bytes(b"rubbish" * 999)
    with pytest.raises(StoreDamagedError):
        _open(tmp_path, clock)
    broken = backup_folder(tmp_path / FILE_NAME) / "lobar-29991231T000000000000Z.db"
    broken.write_bytes(b"rubbish")
    opened, made = restore(tmp_path, namer=NAMER, clock=clock)
    assert [entry.kind for entry in opened.entries()] == ["score"] * 3 + ["restored"]
    assert opened.verify().intact
    assert made < clock.now
    opened.close()


def test_without_a_copy_there_is_nothing_to_restore(tmp_path, clock):
    with pytest.raises(StoreError) as caught:
        restore(tmp_path, namer=NAMER, clock=clock)
    assert caught.value.problem is StoreProblem.NO_BACKUP


def test_a_record_that_another_program_holds_is_a_typed_error(tmp_path, clock, monkeypatch):
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0.1)
    store = _open(tmp_path, clock)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as caught:
            store.note("export", {})
        assert caught.value.problem is StoreProblem.LOCKED
        other.execute("ROLLBACK")
    assert store.note("export", {}).seq == 1
    store.close()


def test_two_programs_grow_one_chain(tmp_path, clock, context):
    one, two = _open(tmp_path, clock), _open(tmp_path, clock)
    for number in range(5):
        one.keep([scored(f"one{number}.dcm")], context, shown=True)
        two.keep([scored(f"two{number}.dcm")], context, shown=True)
    assert one.head() == two.head()
    assert one.head().seq == 10
    assert one.verify().intact
    one.close()
    two.close()


def test_a_data_folder_that_cannot_be_written_is_a_typed_error(tmp_path, clock):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError) as caught:
        _open(tmp_path / "file", clock)
    assert caught.value.problem is StoreProblem.UNWRITABLE


def test_a_copy_is_made_each_day_and_the_newest_are_kept(tmp_path, clock, context):
    path = tmp_path / FILE_NAME
    for _ in range(KEPT + 3):
        _open(tmp_path, clock).close()
        clock.pass_days(0.4)
        _open(tmp_path, clock).close()
        clock.pass_days(0.7)
    assert len(backups(path)) == KEPT
    assert all(database.is_sound(copy) for copy in backups(path))
    assert not list(backup_folder(path).glob(".*"))


_WRITER = """
import sys
from pathlib import Path
from core.store.store import Context, Store
from core.model_spec import ModelSpec
from tests.core.store_helpers import scored
spec = ModelSpec.load(Path(sys.argv[2]))
store = Store.open(Path(sys.argv[1]))
number = 0
while True:
    number += 1
    outcomes = [scored(f"{number}-{n}.dcm") for n in range(5)]
    head = store.keep(outcomes, Context(spec, spec.operating_point()), shown=True)
    print(head.seq, head.hash, flush=True)
"""


def test_a_writer_killed_at_any_moment_leaves_an_intact_chain(tmp_path, tiny_model, repository):
    model = tiny_model / "resources" / "model"
    folder, told = tmp_path / "data", ""
    for wait in (0.0, 0.013, 0.031, 0.057):
        with subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(folder), str(model)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=repository,
            env={**os.environ, "PYTHONPATH": str(repository)},
        ) as writer:
            told = writer.stdout.readline()
            time.sleep(wait)
            writer.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
            told = ([told, *writer.stdout.readlines()])[-1]
        store = Store.open(folder)
        found = store.verify(told.split()[1])
        assert found.intact, found
        assert found.head.seq % 5 == 0  # a transaction is whole or not there
        assert found.head.seq >= int(told.split()[0])
        store.close()
