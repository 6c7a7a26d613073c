"""``lobar score --store`` and ``lobar store``."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import sys
from contextlib import closing

import pytest

from core.case_id import CaseNamer, data_folder
from core.cli import main
from core.store.backup import backups
from core.store.store import FILE_NAME, Store


@pytest.fixture
def bundled(tiny_model, monkeypatch):
    """The command line of a bundle with the tiny model."""
    monkeypatch.setattr(sys, "_MEIPASS", str(tiny_model), raising=False)
    return lambda *arguments: main([str(argument) for argument in arguments])


@pytest.fixture
def scored(bundled, films, tmp_path, capsys):
    """Five films scored with ``--store``; gives what was said."""
    assert bundled("score", films, "--csv", tmp_path / "out.csv", "--store") == 1
    return capsys.readouterr().out


def _entries():
    store = Store.open()
    try:
        return store.entries()
    finally:
        store.close()


def test_scores_are_recorded_only_when_that_is_asked_for(bundled, films, tmp_path):
    bundled("score", films, "--csv", tmp_path / "out.csv")
    assert not (data_folder() / FILE_NAME).exists()


def test_every_film_and_the_report_are_entered_and_the_head_is_said(scored, tmp_path):
    kinds = [entry.kind for entry in _entries()]
    assert sorted(kinds[:-1]) == ["failure", "score", "score", "score", "score"]
    assert kinds[-1] == "export"
    report = json.loads(_entries()[-1].payload)
    content = (tmp_path / "out.csv").read_bytes()
    assert report == {
        "format": "csv",
        "rows": 5,
        "identifiers": False,
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    assert f"Record: entry 6, head {_entries()[-1].hash}" in scored
    assert _entries()[-1].hash.encode() not in content


def test_films_scored_at_the_command_line_are_not_blind(scored, films):
    content = hashlib.sha256((films / "film1.png").read_bytes()).hexdigest()
    store = Store.open()
    assert store.shown([content]) == {content}
    store.close()


@pytest.mark.parametrize("wanted", [True, False])
def test_names_are_recorded_only_with_identifiers(bundled, films, tmp_path, wanted):
    flags = ["--identifiers"] if wanted else []
    bundled("score", films, "--csv", tmp_path / "out.csv", "--store", *flags)
    everything = b"".join(p.read_bytes() for p in data_folder().rglob("*") if p.is_file())
    assert (b"Planted^Name" in everything) is wanted


def test_a_stream_of_rows_is_recorded_too(bundled, films, capsys):
    bundled("score", films / "film1.png", "--csv", "-", "--store")
    said = capsys.readouterr()
    assert "Record: entry 2, head " in said.err
    assert "Record" not in said.out
    assert "sha256" not in json.loads(_entries()[-1].payload)


def test_an_intact_record_is_verified_with_the_head_that_was_said(bundled, scored, capsys):
    head = re.search(r"head ([0-9a-f]{64})", scored).group(1)
    assert bundled("store", "verify", "--head", head[:16]) == 0
    assert "The record is intact." in capsys.readouterr().out
    assert bundled("store", "verify", "--head", "f" * 16) == 1
    assert "does not occur" in capsys.readouterr().err


def test_a_changed_record_is_told_with_the_entry(bundled, scored, capsys):
    with closing(sqlite3.connect(data_folder() / FILE_NAME)) as connection:
        connection.execute("DROP TRIGGER cases_are_not_changed")
        connection.execute("UPDATE cases SET probability = 0.01 WHERE seq = 2")
        connection.commit()
    assert bundled("store", "verify") == 1
    assert "not intact: entry 2 is not what" in capsys.readouterr().err


def test_a_patient_is_erased_by_the_case_id_of_the_report(bundled, scored, films, capsys):
    import csv

    with (films.parent / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["file"]: row for row in csv.DictReader(file)}
    case_id = rows["ward/child.dcm"]["case_id"]
    assert bundled("store", "erase", case_id) == 0
    assert "Cases: 1, readings: 0." in capsys.readouterr().out
    assert bundled("store", "erase", case_id) == 1
    assert bundled("store", "verify") == 0


def test_the_trail_is_exported_line_by_line_and_over_nothing(bundled, scored, tmp_path, capsys):
    out = tmp_path / "trail.jsonl"
    assert bundled("store", "export-audit", out) == 0
    lines = [json.loads(line) for line in out.read_text("ascii").splitlines()]
    assert [line["seq"] for line in lines] == [1, 2, 3, 4, 5, 6]
    assert lines[-1]["hash"] == _entries()[-1].hash
    assert bundled("store", "export-audit", out) == 1
    assert "trail.jsonl could not be written" in capsys.readouterr().err


def test_a_damaged_record_is_told_and_restored(bundled, scored, capsys):
    assert bundled("store", "backup") == 0
    path = data_folder() / FILE_NAME
    assert len(backups(path)) == 2
    path.write_bytes(b"rubbish" * 999)
    assert bundled("store", "verify") == 1
    said = capsys.readouterr().err
    assert "was put aside as lobar-damaged-" in said
    assert bundled("store", "restore") == 0
    assert bundled("store", "verify") == 0
    assert "The record is intact." in capsys.readouterr().out


def test_a_damaged_record_stops_a_run_before_anything_is_scored(bundled, films, tmp_path, capsys):
    data_folder().mkdir(parents=True, exist_ok=True)
    (data_folder() / FILE_NAME).write_bytes(b"rubbish" * 999)
    CaseNamer.for_this_installation()
    assert bundled("score", films, "--csv", tmp_path / "out.csv", "--store") == 1
    assert not (tmp_path / "out.csv").exists()
    assert "was damaged" in capsys.readouterr().err
