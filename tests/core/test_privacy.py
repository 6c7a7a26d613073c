"""Names planted in tags, file names and errors are searched for in everything that is written."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from core.crash_report import crash_report
from core.errors import CoreError
from core.isolation.reader import IsolatedReader
from core.safe_text import single_line

_BUNDLED = "import sys; sys._MEIPASS = sys.argv.pop(1); from core.cli import main; sys.exit(main())"
TAG, FILE = "Tagplanted", "Fileplanted"


@pytest.fixture
def planted(tmp_path, draw_film, make_dicom) -> Path:
    """Films that are scored, refused and failed, with a name in their tags and file names."""
    folder = tmp_path / "films"
    folder.mkdir()
    who = {
        "PatientName": f"{TAG}^Jane",
        "PatientID": f"{TAG}-17",
        "PatientBirthDate": "20230405",
        "StudyDescription": TAG,
        "InstitutionName": TAG,
        "ReferringPhysicianName": TAG,
    }
    for name, more in {"scored": {}, "refused": {"PatientAge": "040Y"}}.items():
        film = make_dicom(draw_film(), **who, **more)
        film.save_as(folder / f"{name}-{FILE}.dcm", enforce_file_format=True)
    whole = (folder / f"scored-{FILE}.dcm").read_bytes()
    (folder / f"torn-{FILE}.dcm").write_bytes(whole[:5000])
    (folder / f"bare-{FILE}.dcm").write_bytes(b"\0" * 128 + b"DICM" + TAG.encode() * 50)
    Image.fromarray(draw_film()).save(folder / f"{FILE}.png")
    return folder


def test_a_name_is_in_no_output_but_a_file_name_in_its_column(tiny_model, planted, tmp_path):
    out, data = tmp_path / "out" / "report.csv", tmp_path / "data"
    out.parent.mkdir()
    command = [sys.executable, "-c", _BUNDLED, str(tiny_model), "score", "-v"]
    done = subprocess.run(
        [*command, str(planted), "--csv", str(out)],
        capture_output=True,
        check=False,
        env={"LOBAR_DATA_DIR": str(data), "PATH": "/usr/bin:/bin", "PYTHONPATH": "."},
        cwd=Path(__file__).parents[2],
    )
    assert b"failed corrupt_image" in done.stderr  # the log of each film
    assert b"L-" in done.stderr
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["status"] for row in rows} == {"scored", "refused", "failed"}
    for row in rows:
        assert FILE in row.pop("file")
        row.pop("message")  # of a failed film: says its name, for the reader of the report
        assert FILE not in "".join(row.values())
    written = [
        path for path in tmp_path.rglob("*") if path.is_file() and planted not in path.parents
    ]
    assert {path.name for path in written} == {"report.csv", "case-id.key"}
    everything = [done.stdout, done.stderr, *(path.read_bytes() for path in written)]
    assert not any(TAG.encode() in part for part in everything)
    assert FILE.encode() not in done.stdout + done.stderr
    assert str(planted).encode() not in b"".join(everything)


def test_the_journal_holds_what_the_report_will_hold(tiny_model, planted, tmp_path):
    out = tmp_path / "report.csv"
    # The report cannot be written in the end, so its journal stays.
    stop = "import core.csv_file, core.cli_report as c; c.write_report = lambda *_: 1 / 0; "
    done = subprocess.run(
        [sys.executable, "-c", stop + _BUNDLED, str(tiny_model), "score", planted, "--csv", out],
        capture_output=True,
        check=False,
        text=True,
    )
    journal = (tmp_path / "report.csv.journal").read_text()
    assert TAG not in journal
    assert str(planted) not in journal
    # And a bug on the command line says where it was, but not what it was about.
    assert "builtins.ZeroDivisionError" in done.stderr
    assert "core/cli_report.py" in done.stderr
    for word in (TAG, FILE, str(planted), "division by zero", "Traceback"):
        assert word not in done.stderr


def test_a_crash_report_names_nobody(planted):
    def crash() -> None:
        raise ValueError(f"{TAG} in {planted}")

    try:
        crash()
    except ValueError as bug:
        report = crash_report(bug)
    assert "core/test_privacy.py" in report
    for word in (TAG, FILE, str(planted)):
        assert word not in report


def test_a_bug_in_a_reading_process_is_reported_with_both_places(planted):
    with IsolatedReader() as reader:
        try:
            reader.read(f"{planted}/{FILE}.png")  # a string: the wrong type
        except CoreError:
            pytest.fail("not a bug")
        except AttributeError as bug:
            report = crash_report(bug)
    assert "isolation/reader.py" in report
    assert "in a reading process" in report
    assert "isolation/tasks.py" in report
    assert FILE not in report
    assert str(planted) not in report


@pytest.mark.parametrize("text", ["a\x1b[31mb", "a\rb", "a\x07b", "a\x9bb"])
def test_no_control_character_reaches_a_terminal(text):
    assert single_line(text).isprintable()
