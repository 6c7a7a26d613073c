"""The command line when things go wrong: what was scored is kept, what was there stays."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from PIL import Image

# As in the frozen app: the model lies in the bundle.
_BUNDLED = "import sys; sys._MEIPASS = sys.argv.pop(1); from core.cli import main; sys.exit(main())"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="signals and mounts are POSIX")


@pytest.fixture
def lobar(tiny_model):
    """Start ``lobar score``; further arguments are Popen's."""

    def start(*arguments: object, **options) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", _BUNDLED, str(tiny_model), "score"]
        return subprocess.Popen(
            [*command, *(str(item) for item in arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **options,
        )

    return start


@pytest.fixture
def run(lobar):
    """Run ``lobar score`` to its end: exit code, and what it said on either stream."""

    def to_end(*arguments: object, **options) -> tuple[int, str]:
        process = lobar(*arguments, **options)
        out, err = process.communicate(timeout=120)
        return process.returncode, out + err

    return to_end


@pytest.fixture
def many(tmp_path, draw_film) -> Path:
    """A folder of forty films, each with a content of its own, and one that fails."""
    folder = tmp_path / "many"
    folder.mkdir()
    Image.fromarray(draw_film(900, 900)).save(folder / "00.png")
    film = (folder / "00.png").read_bytes()
    for number in range(1, 40):
        # What stands behind its end makes another file of it, but no other picture.
        (folder / f"{number:02}.png").write_bytes(film + bytes([number]))
    (folder / "05-broken.png").write_bytes(film[:3000])
    return folder


@pytest.fixture
def mount(tmp_path):
    """Mount a small file system of its own; needs root on Linux."""
    folder = tmp_path / "disk"
    folder.mkdir()

    def mounted(options: str) -> Path:
        if shutil.which("mount") is None or sys.platform != "linux":
            pytest.skip("mounting is tested on Linux")
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
        if subprocess.run(command, capture_output=True, check=False).returncode != 0:
            pytest.skip("mounting needs root")
        return folder

    yield mounted
    subprocess.run(["umount", str(folder)], capture_output=True, check=False)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _without_moment(path: Path) -> list[dict[str, str]]:
    return [{k: v for k, v in row.items() if k != "scored_at"} for row in _rows(path)]


def _entries(journal: Path) -> list[dict[str, object]]:
    lines = journal.read_text().splitlines()[1:] if journal.exists() else []
    return [json.loads(line) for line in lines]


def _wait_for_rows(journal: Path, number: int, process: subprocess.Popen[str]) -> None:
    until = time.monotonic() + 100
    while not journal.exists() or journal.read_bytes().count(b"\n") <= number:
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < until
        time.sleep(0.005)


@pytest.fixture
def interrupted(lobar, many, tmp_path) -> Path:
    """A report whose run was killed in the middle; its journal lies beside it."""
    out = tmp_path / "out.csv"
    out.write_text("old")
    process = lobar(many, "--csv", out, "--workers", "1")
    _wait_for_rows(tmp_path / "out.csv.journal", 10, process)
    process.kill()
    process.communicate()
    return out


@posix_only
def test_kill_9_leaves_the_old_report_and_resume_repeats_nothing(run, many, tmp_path, interrupted):
    journal = tmp_path / "out.csv.journal"
    assert interrupted.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["many", "out.csv", journal.name]
    before = _entries(journal)
    assert 10 <= len(before) < 41

    code, said = run(many, "--csv", interrupted, "--resume")
    assert code == 1  # the broken one
    assert f"Going on: {len(before)} films were scored before." in said
    assert not journal.exists()
    rows = _rows(interrupted)
    assert rows[: len(before)] == [entry["row"] for entry in before]  # with their moments

    whole = tmp_path / "whole.csv"
    run(many, "--csv", whole, "--workers", "3")
    assert _without_moment(whole) == _without_moment(interrupted)


@posix_only
def test_resume_decides_by_content_not_by_name(run, many, tmp_path, interrupted):
    entry = next(e for e in _entries(tmp_path / "out.csv.journal") if e["probability"])
    name = entry["row"]["file"]
    (many / name).rename(many / "zz.png")
    shutil.copy(many / "30.png", many / name)
    run(many, "--csv", interrupted, "--resume")
    rows = {row["file"]: row for row in _rows(interrupted)}
    assert rows["zz.png"]["scored_at"] == entry["row"]["scored_at"]
    assert rows["zz.png"]["sha256"] == entry["row"]["sha256"]
    assert rows[name]["sha256"] == rows["30.png"]["sha256"]


@posix_only
def test_resume_with_another_operating_point_decides_anew(run, many, interrupted):
    run(many, "--csv", interrupted, "--resume", "--operating-point", "sensitive")
    points = {row["operating_point"] for row in _rows(interrupted) if row["status"] == "scored"}
    assert points == {"sensitive"}


@posix_only
def test_resume_at_another_prevalence_scores_nothing_again(run, many, tmp_path, interrupted):
    before = [entry["row"] for entry in _entries(tmp_path / "out.csv.journal")]
    _, said = run(many, "--csv", interrupted, "--resume", "--prevalence", "0.1")
    assert f"Going on: {len(before)} films were scored before." in said
    rows = _rows(interrupted)
    scored = [row for row in rows if row["status"] == "scored"]
    assert {row["prevalence"] for row in scored} == {"0.1"}
    for row, kept in zip(rows, before, strict=False):
        assert (row["sha256"], row["scored_at"]) == (kept["sha256"], kept["scored_at"])
    for row in scored:
        assert float(row["probability_at_prevalence"]) < float(row["probability"])


@posix_only
@pytest.mark.parametrize("damage", ["torn line", "other model", "garbage", "other columns"])
def test_a_journal_is_used_as_far_as_it_can_be_trusted(run, many, tmp_path, interrupted, damage):
    journal = tmp_path / "out.csv.journal"
    lines, options = journal.read_bytes().splitlines(keepends=True), []
    good = len(lines) - 1
    match damage:
        case "torn line":
            lines[-1] = lines[-1][:-20]
            good -= 1
        case "other model":
            lines[0] = lines[0].replace(b"test-model", b"older-model")
            good = 0
        case "garbage":
            lines = [b"\x00\xff" * 500]
            good = 0
        case _:
            options = ["--identifiers"]
            good = 0
    journal.write_bytes(b"".join(lines))
    _, said = run(many, "--csv", interrupted, "--resume", *options)
    assert (f"Going on: {good} films" in said) == bool(good)
    assert ("scoring anew" in said) == (not good)
    assert len(_rows(interrupted)) == 41


def test_resume_without_a_journal_scores_everything_and_says_so(run, films, tmp_path):
    code, said = run(films, "--csv", tmp_path / "out.csv", "--resume")
    assert code == 1
    assert "nothing to go on with" in said
    assert len(_rows(tmp_path / "out.csv")) == 5


@posix_only
def test_ctrl_c_keeps_what_was_scored(lobar, run, many, tmp_path):
    out = tmp_path / "out.csv"
    process = lobar(many, "--csv", out, "--workers", "1")
    _wait_for_rows(tmp_path / "out.csv.journal", 5, process)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "are kept in out.csv.journal" in said
    assert "Traceback" not in said
    assert not out.exists()
    run(many, "--csv", out, "--resume")
    assert len(_rows(out)) == 41


@posix_only
def test_a_full_disk_keeps_the_old_report_and_what_was_scored(run, many, mount):
    disk = mount("size=16k")
    out = disk / "out.csv"
    out.write_text("old")
    code, said = run(many, "--csv", out)
    assert code == 1
    assert "No space left" in said
    assert "--resume goes on" in said
    assert out.read_text() == "old"
    kept = len(_entries_of_torn(disk / "out.csv.journal"))
    assert kept > 3
    subprocess.run(["mount", "-o", "remount,size=1m", str(disk)], check=True)
    _, said = run(many, "--csv", out, "--resume")
    assert f"Going on: {kept} films" in said
    assert len(_rows(out)) == 41
    assert [path.name for path in disk.iterdir()] == ["out.csv"]


def _entries_of_torn(journal: Path) -> list[bytes]:
    return [line for line in journal.read_bytes().split(b"\n")[1:-1] if line.endswith(b"}")]


@posix_only
def test_a_read_only_folder_is_said_before_anything_is_scored(run, films, mount):
    folder = mount("ro")
    code, said = run(films, "--csv", folder / "out.csv")
    assert code == 1
    assert "out.csv" in said
    assert "Read-only file system" in said
    assert "Scored" not in said


@posix_only
def test_a_report_that_another_program_holds_is_written_beside(run, films, tmp_path):
    out = tmp_path / "out.csv"
    out.write_text("old")
    # What a spreadsheet program does on Windows, an attribute of the file does here.
    if (
        shutil.which("chattr") is None
        or subprocess.run(["chattr", "+i", out], capture_output=True, check=False).returncode
    ):
        pytest.skip("needs root and a file system with attributes")
    try:
        code, said = run(films, "--csv", out)
    finally:
        subprocess.run(["chattr", "-i", out], check=True)
    assert code == 1
    assert "is open in another program or protected, and is unchanged" in said
    assert "out (2).csv" in said
    assert out.read_text() == "old"
    assert len(_rows(tmp_path / "out (2).csv")) == 5
    assert sorted(p.name for p in tmp_path.iterdir()) == ["films", "out (2).csv", "out.csv"]


@posix_only
def test_a_lost_reading_process_costs_one_film_at_most(lobar, many, tmp_path):
    out = tmp_path / "out.csv"
    process = lobar(many, "--csv", out, "--workers", "2")
    _wait_for_rows(tmp_path / "out.csv.journal", 5, process)
    for child in psutil.Process(process.pid).children():
        if "spawn_main" in " ".join(child.cmdline()):
            os.kill(child.pid, signal.SIGSEGV)
    process.communicate(timeout=120)
    rows = _rows(out)
    assert len(rows) == 41
    assert [row["file"] for row in rows if row["status"] == "failed"] == ["05-broken.png"]
