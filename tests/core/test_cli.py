"""The command line: exit codes, the CSV, and what must never be said or done."""

from __future__ import annotations

import csv
import io
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core import INTENDED_USE, __version__
from core.cli import main
from core.report import COLUMNS

# As in the frozen app: the model lies in the bundle.
_BUNDLED = "import sys; sys._MEIPASS = sys.argv.pop(1); from core.cli import main; sys.exit(main())"


@pytest.fixture
def bundled(tiny_model, monkeypatch):
    """Run `main` on the tiny model; returns the exit code."""
    monkeypatch.setattr(sys, "_MEIPASS", str(tiny_model), raising=False)

    def run(*arguments: object) -> int:
        try:
            return main([str(argument) for argument in arguments])
        except SystemExit as stop:  # argparse
            return int(stop.code or 0)

    return run


@pytest.fixture
def films(tmp_path, draw_film, make_dicom) -> Path:
    """Three films to score, one to refuse, one that fails, one file to ignore."""
    folder = tmp_path / "films"
    (folder / "ward").mkdir(parents=True)
    Image.fromarray(draw_film(seed=1)).save(folder / "film1.png")
    Image.fromarray(draw_film(seed=2)).save(folder / "film2.jpg")
    child = make_dicom(draw_film(seed=3), PatientName="Planted^Name", PatientID="PLANTED-17")
    child.save_as(folder / "ward" / "child.dcm", enforce_file_format=True)
    adult = make_dicom(draw_film(), PatientAge="034Y", PatientName="Planted^Adult")
    adult.save_as(folder / "ward" / "adult.dcm", enforce_file_format=True)
    whole = (folder / "film1.png").read_bytes()
    (folder / "broken.png").write_bytes(whole[:2000])
    (folder / "notes.txt").write_text("Planted^Name")
    return folder


def _rows(path: Path) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {row["file"]: row for row in csv.DictReader(file)}


def test_score_writes_one_row_per_film_and_says_where(bundled, films, tmp_path, capsys):
    out = tmp_path / "out.csv"
    assert bundled("score", films, "--csv", out) == 1  # one failed
    rows = _rows(out)
    assert list(rows) == [
        "broken.png",
        "film1.png",
        "film2.jpg",
        "ward/adult.dcm",
        "ward/child.dcm",
    ]
    assert tuple(rows["film1.png"]) == COLUMNS
    statuses = [row["status"] for row in rows.values()]
    assert statuses == ["failed", "scored", "scored", "refused", "scored"]
    assert rows["ward/adult.dcm"]["reason"] == "age"
    assert rows["ward/adult.dcm"]["probability"] == ""
    assert rows["film1.png"]["model_id"] == "test-model"
    assert 0 < float(rows["film1.png"]["probability"]) < 1
    said = capsys.readouterr()
    assert f"Saved 5 rows to {out}" in said.out
    assert INTENDED_USE in said.out
    assert said.err == ""


def test_the_summary_counts_every_film_once(bundled, films, tmp_path, capsys):
    bundled("score", films, "--csv", tmp_path / "out.csv", "--threshold", "0")
    lines = capsys.readouterr().out.splitlines()
    counts = {line[:-3].strip(): int(line.split()[-1]) for line in lines[:7]}
    assert counts == {
        "Scored": 3,
        "suspected": 3,
        "uncertain": 0,
        "not suspected": 0,
        "Refused": 1,
        "Failed": 1,
        "Ignored (no image)": 1,
    }


def test_the_exit_code_is_0_when_every_film_is_scored_or_refused(bundled, films, tmp_path):
    (films / "broken.png").unlink()
    assert bundled("score", films, "--csv", tmp_path / "out.csv") == 0


def test_a_missing_file_is_a_failed_row(bundled, tmp_path):
    out = tmp_path / "out.csv"
    assert bundled("score", tmp_path / "missing.dcm", "--csv", out) == 1
    (row,) = _rows(out).values()
    assert (row["status"], row["reason"]) == ("failed", "file_access")


def test_an_empty_folder_gives_an_empty_report_and_says_so(bundled, tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    assert bundled("score", tmp_path / "empty", "--csv", tmp_path / "out.csv") == 0
    assert _rows(tmp_path / "out.csv") == {}
    assert "No films were found." in capsys.readouterr().out


def test_a_threshold_of_ones_own_decides(bundled, films, tmp_path):
    out = tmp_path / "out.csv"
    for threshold, finding in (("1", "not_suspected"), ("0", "suspected")):
        bundled("score", films / "film1.png", "--csv", out, "--threshold", threshold)
        (row,) = _rows(out).values()
        assert (row["finding"], row["operating_point"]) == (finding, "custom")


def test_a_named_operating_point_decides(bundled, films, tmp_path):
    out = tmp_path / "out.csv"
    bundled("score", films / "film1.png", "--csv", out, "--operating-point", "sensitive")
    (row,) = _rows(out).values()
    assert (row["operating_point"], row["threshold"]) == ("sensitive", "0.000000")


def test_sub_folders_can_be_left_out(bundled, films, tmp_path):
    bundled("score", films, "--csv", tmp_path / "out.csv", "--no-recursive")
    assert "ward/child.dcm" not in _rows(tmp_path / "out.csv")


def test_quiet_says_nothing(bundled, films, tmp_path, capsys):
    assert bundled("score", films / "film1.png", "--csv", tmp_path / "out.csv", "--quiet") == 0
    assert "".join(capsys.readouterr()) == ""


def test_the_same_films_give_the_same_report_with_any_number_of_workers(bundled, films, tmp_path):
    reports = []
    for workers in ("1", "4"):
        out = tmp_path / f"{workers}.csv"
        bundled("score", films, "--csv", out, "--workers", workers)
        rows = _rows(out)
        for row in rows.values():
            del row["scored_at"]
        reports.append(rows)
    assert reports[0] == reports[1]


@pytest.mark.parametrize(
    "wrong",
    [
        ["--threshold", "1.5"],
        ["--threshold", "nan"],
        ["--threshold", "high"],
        ["--threshold", "0.5", "--operating-point", "balanced"],
        ["--operating-point", "missing"],
        ["--provider", "missing"],
        ["--workers", "0"],
        ["--csv", "/missing/folder/out.csv"],
        ["--csv", "."],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_exit_code_2_and_changes_nothing(bundled, films, tmp_path, capsys, wrong):
    out = tmp_path / "out.csv"
    out.write_text("old")
    assert bundled("score", films, "--csv", out, *wrong) == 2
    assert out.read_text() == "old"
    assert "lobar" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["score"], ["score", "x"], ["other"]], ids=str)
def test_incomplete_commands_are_exit_code_2(bundled, arguments):
    assert bundled(*arguments) == 2


def test_the_version_is_printed(bundled, capsys):
    assert bundled("--version") == 0
    assert capsys.readouterr().out == f"lobar {__version__}\n"


def test_info_names_model_points_and_versions(bundled, capsys):
    assert bundled("info") == 0
    said = capsys.readouterr().out
    for word in ("test-model", "balanced (default)", "onnxruntime", "pydicom", "cpu", "none"):
        assert word in said
    assert INTENDED_USE in said


def test_the_self_test_passes_on_a_sound_model(bundled, capsys):
    assert bundled("self-test") == 0
    assert "Self-test passed." in capsys.readouterr().out


@pytest.mark.parametrize("file", ["model.onnx", "golden.png", "scope.npz", "model.json"])
def test_a_tampered_model_scores_nothing(tiny_model, monkeypatch, films, tmp_path, capsys, file):
    bundle = tmp_path / "bundle"
    shutil.copytree(tiny_model, bundle)
    target = bundle / "resources" / "model" / file
    target.write_bytes(target.read_bytes()[:-3] + b"xyz")
    monkeypatch.setattr(sys, "_MEIPASS", str(bundle), raising=False)
    out = tmp_path / "out.csv"
    assert main(["score", str(films), "--csv", str(out)]) == 1
    assert not out.exists()
    assert main(["self-test"]) == 1
    assert main(["info"]) == 1
    assert "Install Lobar again." in capsys.readouterr().err


def _command(bundle: Path, *arguments: object) -> list[str]:
    return [sys.executable, "-c", _BUNDLED, str(bundle), *(str(item) for item in arguments)]


def test_rows_on_standard_output_are_csv_and_nothing_else(tiny_model, films):
    done = subprocess.run(
        _command(tiny_model, "score", films, "--csv", "-"), capture_output=True, check=False
    )
    assert done.returncode == 1
    rows = list(csv.reader(io.StringIO(done.stdout.decode("utf-8"), newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == 6
    assert b"Scored" in done.stderr


def test_no_patient_data_reaches_the_csv_or_the_terminal(tiny_model, films, tmp_path):
    out = tmp_path / "out.csv"
    done = subprocess.run(
        _command(tiny_model, "score", films, "--csv", out), capture_output=True, check=False
    )
    said = done.stdout + done.stderr + out.read_bytes()
    assert b"child.dcm" in said
    assert b"planted" not in said.lower()


def test_a_name_that_the_terminal_cannot_show_does_not_end_the_batch(tiny_model, films, tmp_path):
    folder = tmp_path / "Zähne"
    folder.mkdir()
    out = folder / "rés\u202eumé.csv"
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(
        _command(tiny_model, "score", films / "film1.png", "--csv", out),
        capture_output=True,
        check=False,
        env=environment,
    )
    assert done.returncode == 0, done.stderr
    assert out.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT is sent otherwise on Windows")
def test_ctrl_c_keeps_the_old_report_and_leaves_nothing_behind(tiny_model, tmp_path):
    folder = tmp_path / "films"
    folder.mkdir()
    noise = np.random.default_rng(0).integers(0, 255, (1500, 1500), dtype=np.uint8)
    Image.fromarray(noise).save(folder / "0.png")
    for index in range(1, 400):
        (folder / f"{index}.png").symlink_to(folder / "0.png")
    out = tmp_path / "out.csv"
    out.write_text("old")
    process = subprocess.Popen(
        _command(tiny_model, "score", folder, "--csv", out, "--workers", "1"),
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + 60
    while not list(tmp_path.glob(".lobar-*")) and time.monotonic() < deadline:
        time.sleep(0.02)
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert b"stopped" in said
    assert b"Traceback" not in said
    assert out.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["films", "out.csv"]


def test_scoring_opens_no_socket(tiny_model, films, tmp_path):
    watch = (
        "import sys\n"
        "def hook(event, _):\n"
        "    if event.startswith(('socket.', 'urllib.', 'http.', 'ftplib.', 'smtplib.')):\n"
        "        raise SystemExit('network: ' + event)\n"
        "sys.addaudithook(hook)\n"
    )
    command = _command(tiny_model, "score", films, "--csv", tmp_path / "out.csv")
    command[2] = watch + _BUNDLED
    done = subprocess.run(command, capture_output=True, check=False)
    assert b"network" not in done.stderr
    assert done.returncode == 1
    assert b"Saved 5 rows" in done.stdout


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_scoring_makes_no_network_call_in_native_code_either(tiny_model, films, tmp_path):
    trace = tmp_path / "trace.txt"
    probe = subprocess.run(
        ["strace", "-f", "-o", str(trace), "-e", "trace=network", "true"],
        capture_output=True,
        check=False,
    )
    if probe.returncode != 0:
        pytest.skip("strace may not trace here")
    command = _command(tiny_model, "score", films, "--csv", tmp_path / "out.csv")
    done = subprocess.run(
        ["strace", "-f", "-o", str(trace), "-e", "trace=network", *command],
        capture_output=True,
        check=False,
    )
    assert b"Saved 5 rows" in done.stdout, done.stderr
    calls = [
        line for line in trace.read_text().splitlines() if "socket(" in line or "connect(" in line
    ]
    assert [line for line in calls if "AF_UNIX" not in line] == []


def test_python_dash_m_core_is_the_same_program():
    done = subprocess.run(
        [sys.executable, "-m", "core", "--version"], capture_output=True, check=False, text=True
    )
    assert done.stdout == f"lobar {__version__}\n"


def test_the_command_line_loads_neither_qt_nor_tensorflow():
    code = "import core.cli, sys; print(sorted({m.split('.')[0] for m in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert "'core'" in done.stdout
    for forbidden in ("PySide6", "tensorflow", "keras", "desktop", "training"):
        assert f"'{forbidden}'" not in done.stdout


def test_the_shipped_model_scores_its_golden_film(model_dir, tmp_path):
    from core.model_spec import ModelSpec

    golden = model_dir / ModelSpec.load(model_dir).golden.image
    out = tmp_path / "out.csv"
    assert main(["score", str(golden), "--csv", str(out), "--quiet"]) == 0
    (row,) = _rows(out).values()
    expected = ModelSpec.load(model_dir).golden.probability
    assert float(row["probability"]) == pytest.approx(expected, abs=1e-3)
