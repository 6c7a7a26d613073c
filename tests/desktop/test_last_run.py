"""What Lobar knows of its last run, and how it starts."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from desktop.last_run import LastRun
from tests.desktop.helpers import fill


def killed_run(folder: Path, ending: str) -> None:
    """A run in a process of its own that does not come to its end."""
    code = (
        "import sys, os, faulthandler; from pathlib import Path;"
        "from desktop.last_run import LastRun;"
        f"run = LastRun(Path(sys.argv[1])); run.begin(); {ending}"
    )
    subprocess.run([sys.executable, "-c", code, str(folder)], check=False, timeout=120)


def test_an_orderly_end_leaves_nothing_to_tell(tmp_path) -> None:
    for _ in range(2):
        run = LastRun(tmp_path)
        run.begin()
        assert not run.crashed
        run.end()
    assert not list(tmp_path.iterdir())


def test_a_crash_is_told_at_the_next_start_without_folders(tmp_path) -> None:
    killed_run(tmp_path, "faulthandler._sigsegv()")
    run = LastRun(tmp_path)
    run.begin()
    run.end()
    assert run.crashed
    assert "Segmentation fault" in run.report
    assert str(Path(sys.prefix).parent) not in run.report


def test_a_power_cut_is_told_too_and_a_bug_that_came_before_it(tmp_path) -> None:
    killed_run(tmp_path, "run.keep('builtins.ValueError'); os.kill(os.getpid(), 9)")
    run = LastRun(tmp_path)
    run.begin()
    run.end()
    assert run.crashed
    assert "ValueError" in run.report


def test_a_second_lobar_does_not_take_the_first_for_crashed(tmp_path) -> None:
    first, second = LastRun(tmp_path), LastRun(tmp_path)
    first.begin()
    second.begin()
    assert not second.crashed
    second.end()
    first.end()


def test_the_film_on_screen_is_chosen_when_the_list_comes_back(
    window, cases, spec, settings
) -> None:
    fill(window, cases, spec, count=5)
    rows = window.session.table.rows()
    window.case_list.view.choose(3)
    title = window.case_list.view.chosen().title
    assert title not in settings.last_film
    window.last_film._wanted = settings.last_film
    window.session.table.reset_rows()
    window.last_film._wanted = settings.last_film
    window.session.table.reset_rows(rows)
    assert window.case_list.view.chosen().title == title


def test_nothing_that_takes_long_is_imported_before_something_is_on_screen() -> None:
    code = (
        "import sys, desktop.application;"
        "print([m for m in ('numpy', 'onnxruntime', 'pydicom', 'PIL') if m in sys.modules])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert ended.stdout.strip() == "[]"
