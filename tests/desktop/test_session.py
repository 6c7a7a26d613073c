"""Opening, scoring, stopping: with the real model in its real thread."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.images.types import ViewPosition
from core.orientation import Orientation
from desktop.case_state import CaseState
from desktop.corrections import set_age, set_view
from desktop.main_window import MainWindow
from desktop.opened import describe

_FILMS = 640  # so many that a batch takes longer than a click


@pytest.fixture
def many_films(tmp_path: Path, film_folder: Path) -> Path:
    folder = tmp_path / "archive"
    folder.mkdir()
    content = (film_folder / "film0.png").read_bytes()
    for number in range(_FILMS):
        (folder / f"{number:03}.png").write_bytes(content)
    return folder


def wait_for_end(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.session.is_running, timeout=30_000)


def test_a_folder_is_scored_by_itself(qtbot, live_window, film_folder) -> None:
    live_window.open_paths([film_folder])
    wait_for_end(qtbot, live_window)
    session = live_window.session
    assert session.table.rowCount() == 4
    assert session.table.counts[CaseState.WAITING] == 0
    assert not live_window.batch_bar.isHidden()
    assert "4 films" in live_window.batch_bar.headline
    assert "1 other file was passed over" in live_window.status.text


def test_every_file_named_ends_as_a_row(qtbot, live_window, film_folder, tmp_path) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n then nothing")
    live_window.open_paths([broken, film_folder / "notes.txt", tmp_path / "gone.dcm"])
    wait_for_end(qtbot, live_window)
    assert live_window.session.table.counts == {CaseState.FAILED: 3}


def test_stop_ends_before_the_batch_would_and_keeps_what_is_scored(
    qtbot, live_window, many_films
) -> None:
    session = live_window.session
    live_window.open_paths([many_films])
    # The reading processes start first, which a busy computer makes slow.
    qtbot.waitUntil(
        lambda: session.table.counts[CaseState.WAITING] < session.table.rowCount(), timeout=30_000
    )
    live_window.batch_bar.stop.click()
    wait_for_end(qtbot, live_window)
    counts = session.table.counts
    scored = counts.total() - counts[CaseState.WAITING]
    assert 0 < scored < _FILMS
    assert live_window.batch_bar.headline.startswith("Stopped")
    assert live_window.batch_bar.resume.isVisible()


def test_a_stopped_batch_continues_where_it_was(qtbot, live_window, many_films) -> None:
    session = live_window.session
    live_window.open_paths([many_films])
    # The reading processes start first, which a busy computer makes slow.
    qtbot.waitUntil(
        lambda: session.table.counts[CaseState.WAITING] < session.table.rowCount(), timeout=30_000
    )
    session.stop()
    wait_for_end(qtbot, live_window)
    kept = session.table.row(0).outcome
    session.resume()
    wait_for_end(qtbot, live_window)
    assert session.table.counts[CaseState.WAITING] == 0
    assert session.table.rowCount() == _FILMS
    assert session.table.row(0).outcome is kept
    sources = [row.outcome.source for row in session.table.rows() if row.outcome]
    assert sources == [row.source for row in session.table.rows()]


def test_films_opened_during_a_batch_are_added(qtbot, live_window, many_films, film_folder) -> None:
    live_window.open_paths([many_films])
    qtbot.waitUntil(lambda: live_window.session.table.rowCount() > 0)
    live_window.open_paths([film_folder, many_films])
    wait_for_end(qtbot, live_window)
    assert live_window.session.table.rowCount() == _FILMS + 4


def test_films_opened_later_take_the_place_of_the_list_and_can_be_undone(
    qtbot, live_window, film_folder
) -> None:
    live_window.open_paths([film_folder])
    wait_for_end(qtbot, live_window)
    live_window.open_paths([film_folder / "film2.png"])
    wait_for_end(qtbot, live_window)
    assert live_window.session.table.rowCount() == 1
    live_window.actions_.go_back.trigger()
    assert live_window.session.table.rowCount() == 4
    assert live_window.session.opened.title == "ward"


def test_closing_the_window_during_a_batch_leaves_no_thread(qtbot, live_window, many_films) -> None:
    live_window.open_paths([many_films])
    qtbot.waitUntil(lambda: live_window.session.table.rowCount() > 0)
    live_window.close()
    assert not live_window.session.is_running


def test_export_writes_what_is_on_screen(qtbot, live_window, film_folder) -> None:
    live_window.open_paths([film_folder])
    wait_for_end(qtbot, live_window)
    with qtbot.waitSignal(live_window.exporter.exported):
        live_window.actions_.export.trigger()
    report = film_folder / "lobar-results.csv"
    with report.open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.DictReader(file))
    states = [row.state.value for row in live_window.session.table.rows()]
    told = [row["finding"] or row["status"] for row in written]
    assert told == states
    assert "Saved 4 films to lobar-results.csv." in live_window.status.text


def test_another_operating_point_scores_nothing_again(qtbot, live_window, film_folder) -> None:
    live_window.open_paths([film_folder])
    wait_for_end(qtbot, live_window)
    session = live_window.session
    before = [row.outcome for row in session.table.rows()]
    name = session.spec.operating_points[0].name
    live_window.toolbar.points.setCurrentIndex(0)
    live_window.toolbar.points.activated.emit(0)
    assert session.table.operating_point.name == name
    assert live_window.settings.operating_point == name
    assert all(
        a is b for a, b in zip(before, (r.outcome for r in session.table.rows()), strict=True)
    )


def test_films_can_be_dropped_on_the_window(qtbot, live_window, film_folder) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(film_folder)), QUrl("https://example.org/film.png")])
    enter = QDragEnterEvent(
        QPoint(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(live_window, enter)
    assert enter.isAccepted()
    event = QDropEvent(
        QPointF(QPoint(300, 300)), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(live_window, event)
    wait_for_end(qtbot, live_window)
    assert live_window.session.table.rowCount() == 4


def test_a_folder_without_films_says_so(qtbot, live_window, tmp_path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "letter.txt").write_text("hello")
    live_window.open_paths([tmp_path / "empty"])
    wait_for_end(qtbot, live_window)
    assert "No films were found in empty." in live_window.batch_bar.headline
    assert not live_window.batch_bar.export.isVisible()
    assert not live_window.empty_page.isHidden()


def test_without_a_model_the_films_wait_and_a_strip_says_why(qtbot, window, film_folder) -> None:
    assert "model" in window.strip.message.text()
    window.open_paths([film_folder])
    wait_for_end(qtbot, window)
    assert window.session.table.counts == {CaseState.WAITING: 4}
    assert window.batch_bar.headline == "Nothing was scored, because there is no model."
    assert not window.actions_.export.isEnabled()


def test_what_is_opened_gets_a_name_and_a_folder(tmp_path) -> None:
    (tmp_path / "ward").mkdir()
    film, other = tmp_path / "a.png", tmp_path / "b.png"
    assert describe([tmp_path / "ward"]).title == "ward"
    assert describe([tmp_path / "ward"]).folder == tmp_path / "ward"
    assert describe([film]).folder == tmp_path
    assert describe([film, other]).title == "2 films"
    assert describe([tmp_path / "ward", film]).title == "ward and 1 more"


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_H])
def test_a_stray_key_does_not_change_the_operating_point(qtbot, live_window, film_folder, key):
    live_window.open_paths([film_folder])
    wait_for_end(qtbot, live_window)
    points = live_window.toolbar.points
    before = live_window.session.table.operating_point
    points.setFocus()
    qtbot.keyClick(points, key)
    points.hidePopup()
    assert live_window.session.table.operating_point == before


def test_the_list_has_the_focus_when_films_come(qtbot, live_window, many_films) -> None:
    live_window.empty_page.open_folder.setFocus()
    live_window.open_paths([many_films])
    qtbot.waitUntil(lambda: live_window.session.table.rowCount() > 0)
    assert live_window.focusWidget() is live_window.case_list.view
    wait_for_end(qtbot, live_window)
    assert live_window.focusWidget() is live_window.batch_bar.export


def test_a_film_turned_in_the_viewer_is_scored_again_as_shown(
    qtbot, live_window, tmp_path, draw_film
) -> None:
    Image.fromarray(np.rot90(draw_film(seed=1))).save(tmp_path / "lying.png")
    live_window.open_paths([tmp_path / "lying.png"])
    wait_for_end(qtbot, live_window)
    viewer = live_window.viewer
    qtbot.waitUntil(lambda: viewer.film_pane.canvas.film is not None, timeout=20_000)
    viewer.bar.rotate.click()
    with qtbot.waitSignal(live_window.session.rescored, timeout=20_000):
        viewer.film_pane.action.click()
    row = live_window.session.table.row(0)
    assert row.outcome.override == "turned=90"
    assert row.flagged
    assert viewer.state.orientation == Orientation(1)
    assert viewer.film_pane.action.isHidden()
    assert "Scored again: 1 film." in live_window.status.text


def test_age_and_view_are_set_for_many_films_and_recorded_in_the_export(
    qtbot, live_window, film_folder
) -> None:
    live_window.open_paths([film_folder])
    wait_for_end(qtbot, live_window)
    session = live_window.session
    silent = session.table.silent
    scored = sum(row.probability is not None for row in session.table.rows())
    assert silent == scored
    live_window.case_list.view.selectAll()
    # Two changes in a row: the second must not undo the first.
    live_window.film_commands.change(set_age(3.0))
    live_window.film_commands.change(set_view(ViewPosition.AP))
    qtbot.waitUntil(lambda: not session.is_running, timeout=30_000)
    assert session.table.silent == 0
    with qtbot.waitSignal(live_window.exporter.exported):
        live_window.actions_.export_selected.trigger()
    with (film_folder / "lobar-results.csv").open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.DictReader(file))
    assert [row["override"] for row in written] == ["age=3;view=AP"] * 4


def test_an_overruled_refusal_is_recorded(qtbot, live_window, write_dicom, draw_film) -> None:
    path = write_dicom("old.dcm", draw_film(seed=1), PatientAge="034Y")
    live_window.open_paths([path])
    wait_for_end(qtbot, live_window)
    table = live_window.session.table
    assert table.counts == {CaseState.REFUSED: 1}
    ask = live_window.result.summary.anyway
    ask.ask.click()
    with qtbot.waitSignal(live_window.session.rescored, timeout=20_000):
        ask.confirm.click()
    row = table.row(0)
    assert row.probability is not None
    assert row.outcome.override.startswith("scored_anyway=age")
    assert live_window.focusWidget() is live_window.case_list.view


def test_only_what_is_listed_can_be_exported(qtbot, live_window, film_folder) -> None:
    live_window.open_paths([film_folder])
    wait_for_end(qtbot, live_window)
    live_window.case_list.search.setText("film2")
    with qtbot.waitSignal(live_window.exporter.exported) as told:
        live_window.actions_.export_listed.trigger()
    assert told.args[0].rows == 1
