"""A list that is opened waits a moment for its first result before it takes the other's place."""

from __future__ import annotations

import os
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.errors import AccessProblem, FileAccessError
from core.outcome import FailedCase, InputFile
from desktop.case_state import CaseState
from desktop.main_window import MainWindow
from desktop.opening import Opening


@pytest.fixture
def opened(qtbot: QtBot, live_window: MainWindow, film_folder: Path) -> MainWindow:
    live_window.open_paths([film_folder])
    qtbot.waitUntil(lambda: not live_window.session.is_running, timeout=60_000)
    return live_window


def test_one_film_comes_with_its_result_in_one_change_of_the_list(
    qtbot: QtBot, opened: MainWindow, film_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.opening._MOMENT_MS", 60_000)
    session, seen = opened.session, list[int]()
    session.table.modelReset.connect(lambda: seen.append(session.table.counts[CaseState.WAITING]))
    session.table.rowsInserted.connect(lambda: seen.append(-1))
    opened.open_paths([film_folder / "film2.png"])
    assert session.table.rowCount() == 4
    qtbot.waitUntil(lambda: not session.is_running, timeout=60_000)
    assert seen == [0]
    (row,) = session.table.rows()
    assert row.outcome is not None
    assert session.opened.title == "film2.png"


def test_a_list_that_takes_longer_is_shown_without_results_or_films(
    qtbot: QtBot, opened: MainWindow, film_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, listing = threading.Event(), os.scandir

    def slow(folder: Path) -> object:
        go_on.wait(60)
        return listing(folder)

    monkeypatch.setattr(os, "scandir", slow)
    session = opened.session
    opened.open_paths([film_folder])
    qtbot.waitUntil(lambda: session.table.rowCount() == 0, timeout=20_000)
    assert "Looking for films" in opened.batch_bar.headline
    go_on.set()
    qtbot.waitUntil(lambda: not session.is_running, timeout=60_000)
    assert session.table.rowCount() == 4


def test_closing_the_list_gives_up_what_was_being_opened(
    qtbot: QtBot, opened: MainWindow, film_folder: Path
) -> None:
    opened.open_paths([film_folder / "film2.png"])
    opened.session.close_list()
    qtbot.wait(300)
    assert opened.session.table.rowCount() == 0
    assert opened.session.opened.title == ""


def test_only_the_films_of_the_job_that_is_waited_for_are_held(qtbot: QtBot) -> None:
    opening, film = Opening(), InputFile(Path("a.png"), "a.png")
    opening.begin([Path("ward")], 7)
    assert not opening.hold(6, [film])
    assert opening.hold(7, [film, film])
    found = opening.take()
    assert found is not None
    failed = FailedCase(film, FileAccessError(film.path, AccessProblem.MISSING), datetime.now(UTC))
    (row,) = found.rows([failed])
    assert row.outcome is failed
    assert found.opened.title == "ward"
    assert opening.take() is None
    with qtbot.assertNotEmitted(opening.due, wait=200):
        pass
