"""A batch as the clinician drives it: pause, continue, stop, and rows taken out meanwhile."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from desktop.case_state import CaseState
from desktop.main_window import MainWindow
from desktop.workers.events import BatchFinished, FilmsFound, FilmsScored
from tests.desktop.helpers import fill

FILMS = 300  # more than are done before a test has clicked


@pytest.fixture
def many_films(tmp_path: Path, film_folder: Path) -> Path:
    folder = tmp_path / "archive"
    folder.mkdir()
    content = (film_folder / "film0.png").read_bytes()
    for number in range(FILMS):
        (folder / f"{number:03}.png").write_bytes(content)
    return folder


def pause_in_the_middle(qtbot, window: MainWindow) -> None:
    """Click Pause as soon as the first films are done: a moment later all may be."""
    table, pause = window.session.table, window.batch_bar.pause

    def click() -> None:
        # Films that come with the list are done before the button is there.
        if pause.isVisible() and table.counts[CaseState.WAITING] < table.rowCount():
            table.counts_changed.disconnect(click)
            pause.click()

    table.counts_changed.connect(click)
    qtbot.waitUntil(lambda: not window.session.is_running, timeout=60_000)
    assert table.counts[CaseState.WAITING] > 0


def test_a_paused_batch_says_so_and_continues(qtbot, live_window, many_films) -> None:
    session, bar = live_window.session, live_window.batch_bar
    live_window.open_paths([many_films])
    pause_in_the_middle(qtbot, live_window)
    assert bar.headline.startswith("Paused")
    assert bar.resume.isVisible()
    assert bar.stop.isVisible()
    assert not bar.export.isVisible()
    live_window.actions_.pause.trigger()
    qtbot.waitUntil(lambda: session.is_running)
    assert bar.pause.isVisible()
    qtbot.waitUntil(lambda: not session.is_running, timeout=60_000)
    assert session.table.counts[CaseState.WAITING] == 0
    assert bar.headline.startswith(f"Done: {FILMS} films")


def test_a_paused_batch_can_be_stopped_for_good(qtbot, live_window, many_films) -> None:
    bar = live_window.batch_bar
    live_window.open_paths([many_films])
    pause_in_the_middle(qtbot, live_window)
    bar.stop.click()
    assert bar.headline.startswith("Stopped")
    assert bar.export.isVisible()


def test_rows_taken_out_during_a_batch_come_back_with_their_outcomes(
    qtbot, live_window, many_films
) -> None:
    session = live_window.session
    live_window.open_paths([many_films])
    qtbot.waitUntil(lambda: session.table.rowCount() == FILMS, timeout=60_000)
    gone = [session.table.row(n).source.path for n in (3, 57)]
    session.remove([3, 57])
    assert session.table.rowCount() == FILMS - 2
    assert live_window.actions_.go_back.isEnabled() or session.can_go_back
    qtbot.waitUntil(lambda: not session.is_running, timeout=60_000)
    rows = session.table.rows()
    assert session.table.counts[CaseState.WAITING] == 0
    assert all(row.outcome.source.path == row.source.path for row in rows)
    assert not {row.source.path for row in rows} & set(gone)
    session.go_back()
    assert [session.table.row(n).source.path for n in (3, 57)] == gone
    assert session.table.counts[CaseState.WAITING] == 0


def test_outcomes_find_their_rows_wherever_those_are_now(window, cases, spec) -> None:
    fill(window, cases, spec, count=5)
    session = window.session
    session._runner._jobs[7] = None
    late = [cases.scored(0.91, f"late{n}.png") for n in range(3)]
    session._on_event(FilmsFound(7, tuple(case.source for case in late), 0))
    session.remove([0, 1, 8])
    session._on_event(FilmsScored(7, 0, tuple(late)))
    del session._runner._jobs[7]
    assert [row.title for row in session.table.rows()[-2:]] == ["late0", "late2"]
    assert all(row.outcome is late[int(row.title[-1])] for row in session.table.rows()[-2:])
    session.go_back()
    assert session.table.row(8).outcome is late[1]


def test_a_folder_that_is_slow_to_list_does_not_hold_up_stop(
    qtbot, live_window, film_folder, monkeypatch
) -> None:
    """A network share that is away blocks whoever lists it."""
    go_on, listing = threading.Event(), os.scandir

    def slow(folder):
        go_on.wait(60)
        return listing(folder)

    monkeypatch.setattr(os, "scandir", slow)
    session = live_window.session
    live_window.open_paths([film_folder])
    live_window.batch_bar.stop.click()
    # Within a second where nothing else runs; that it does not wait for the share is the point.
    qtbot.waitUntil(lambda: not session.is_running, timeout=10_000)
    assert not go_on.is_set()
    assert session.can_resume
    go_on.set()
    monkeypatch.undo()
    session.resume()
    qtbot.waitUntil(lambda: not session.is_running, timeout=60_000)
    assert session.table.rowCount() == 4
    assert session.table.counts[CaseState.WAITING] == 0


def test_an_event_of_a_job_that_was_stopped_is_dropped(window) -> None:
    window.session._runner._on_event(BatchFinished(99, 0.0, stopped=True))
    assert not window.session.is_running


def test_a_pause_that_comes_too_late_changes_nothing(qtbot, live_window, film_folder) -> None:
    session, bar = live_window.session, live_window.batch_bar
    live_window.open_paths([film_folder])
    qtbot.waitUntil(
        lambda: bool(session.table.rowCount()) and not session.is_running, timeout=60_000
    )
    told = bar.headline
    bar.pause.click()
    session.pause()
    assert bar.headline == told
    assert bar.export.isVisible()
