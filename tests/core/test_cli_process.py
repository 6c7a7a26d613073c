"""The command line as a program of its own: streams, signals, sockets, imports."""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from core import __version__
from core.report import columns

# As in the frozen app: the model lies in the bundle.
_BUNDLED = "import sys; sys._MEIPASS = sys.argv.pop(1); from core.cli import main; sys.exit(main())"


def _command(bundle: Path, *arguments: object) -> list[str]:
    return [sys.executable, "-c", _BUNDLED, str(bundle), *(str(item) for item in arguments)]


def test_rows_on_standard_output_are_csv_and_nothing_else(tiny_model, films):
    done = subprocess.run(
        _command(tiny_model, "score", films, "--csv", "-"), capture_output=True, check=False
    )
    assert done.returncode == 1
    rows = list(csv.reader(io.StringIO(done.stdout.decode("utf-8"), newline="")))
    assert tuple(rows[0]) == columns()
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


def test_a_reading_process_of_the_command_does_not_load_the_command_line():
    # Such a process loads the program's main module under another name.
    (script,) = entry_points(group="console_scripts", name="lobar")
    code = f"import sys, {script.module}; sys.exit('core.cli' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_command_line_loads_neither_qt_nor_tensorflow():
    code = "import core.cli, sys; print(sorted({m.split('.')[0] for m in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert "'core'" in done.stdout
    for forbidden in ("PySide6", "tensorflow", "keras", "desktop", "training"):
        assert f"'{forbidden}'" not in done.stdout
