"""Starting Lobar's window as a program."""

from __future__ import annotations

import csv
import os
import subprocess
import sys

import pytest
from PIL import Image
from PySide6.QtCore import QObject

from desktop import system_libraries


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desktop", *arguments],
        capture_output=True, text=True, timeout=120, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
    )  # fmt: skip


def test_the_self_test_scores_the_golden_film_through_the_window(model_dir) -> None:
    ended = start("--self-test")
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith("self-test passed: ")


def test_the_self_test_exports_films_from_the_window_in_any_language(
    model_dir, film_folder, tmp_path
) -> None:
    report = tmp_path / "report.csv"
    ended = start("--self-test", str(film_folder), "--csv", str(report), "--language", "fr")
    assert ended.returncode == 0, ended.stderr
    with report.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["file"] for row in rows] == [f"film{n}.png" for n in range(4)]
    assert {row["status"] for row in rows} <= {"scored", "refused"}


def test_the_self_test_fails_in_a_language_that_lobar_does_not_speak() -> None:
    ended = start("--self-test", "--language", "tlh")
    assert ended.returncode == 1
    assert "there is no catalogue of tlh" in ended.stderr


def test_a_screenshot_is_a_picture_of_the_window(model_dir, film_folder, tmp_path) -> None:
    out = tmp_path / "window.png"
    ended = start("--screenshot", str(out), "--size", "1024x700", str(film_folder))
    assert ended.returncode == 0, ended.stderr
    with Image.open(out) as picture:
        assert picture.size == (1024, 700)
        assert len(picture.convert("L").getcolors(256) or ()) > 100


def start_without_display(*arguments: str) -> subprocess.CompletedProcess[str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {k: v for k, v in os.environ.items() if k not in hidden}
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True, text=True, timeout=60, check=False, env=environment,
    )  # fmt: skip


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is a display always")


@on_linux
def test_without_a_display_the_window_says_what_to_do() -> None:
    ended = start_without_display("-m", "desktop")
    assert ended.returncode == 1
    assert "There is no display" in ended.stderr


@on_linux
def test_a_start_by_the_icon_parses_no_command_and_has_qt_read_no_sources() -> None:
    ended = start_without_display(
        "-c",
        "import desktop.__main__, linecache, sys;"
        "print(desktop.__main__.main([]), 'desktop.main_window' in sys.modules);"
        "print('locale' in sys.modules);"  # a parser translates
        "print([name for name in linecache.cache if 'desktop' in name])",
    )
    assert ended.stdout.split("\n")[:3] == ["1 True", "False", "[]"], ended.stderr


def test_missing_libraries_are_told_with_the_command_that_installs_them() -> None:
    command = system_libraries.install_command(("libegl1", "libxcb-cursor0"))
    assert command == "sudo apt-get install -y --no-install-recommends libegl1 libxcb-cursor0"


def test_a_missing_library_is_found(monkeypatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setitem(system_libraries._DEBIAN_PACKAGES, "libno-such-thing.so.9", "no-such-thing")
    assert "no-such-thing" in system_libraries.missing_packages()


def test_qt_calls_do_not_wear_out_none() -> None:
    """PySide6 6.12.0 loses a reference to None at each call, which aborts Python 3.11."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 500
