"""What the record brings back at the next start."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from core.store.records import OwnFinding
from core.store.store import Store
from desktop.furnishing import open_window
from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.theme import Theme
from tests.desktop.reading import chosen, record


def _window(qtbot: QtBot, settings: Settings, theme: Theme, model_dir: Path) -> MainWindow:
    made = open_window(settings, theme, model_dir=model_dir)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.session.spec is not None, timeout=60_000)
    return made


def test_list_scores_and_readings_are_there_after_a_restart(
    qtbot, settings, theme, model_dir, film_folder
):
    first = _window(qtbot, settings, theme, model_dir)
    first.open_paths([film_folder])
    qtbot.waitUntil(lambda: not first.session.is_running, timeout=60_000)
    first.case_list.view.choose(0)
    first.reading.reader.setText("Dr Reader")
    record(qtbot, first, first.reading.findings[OwnFinding.UNREADABLE])
    before = {row.source.path: row.probability for row in first.session.table.rows()}
    title = chosen(first).title
    first.close()

    second = _window(qtbot, settings, theme, model_dir)
    qtbot.waitUntil(lambda: second.session.table.rowCount() == 4, timeout=20_000)
    rows = second.session.table.rows()
    assert {row.source.path: row.probability for row in rows} == before
    assert [row.title for row in rows if row.readings] == [title]
    assert second.session.opened.folder == film_folder
    # The same content under another name is known, and is not scored again.
    copy = film_folder.parent / "copy.png"
    copy.write_bytes((film_folder / "film2.png").read_bytes())
    entered = sum(e.kind == "score" for e in _entries())
    second.open_paths([copy])
    qtbot.waitUntil(lambda: not second.session.is_running, timeout=60_000)
    (row,) = second.session.table.rows()
    assert row.probability == before[film_folder / "film2.png"]
    second.shutdown()
    assert sum(e.kind == "score" for e in _entries()) == entered


def test_a_restored_film_is_named_again_once_it_was_read(
    qtbot, settings, theme, model_dir, tmp_path, draw_film, make_dicom
):
    film = tmp_path / "child.dcm"
    make_dicom(draw_film(seed=3)).save_as(film, enforce_file_format=True)
    first = _window(qtbot, settings, theme, model_dir)
    first.open_paths([film])
    qtbot.waitUntil(lambda: not first.session.is_running, timeout=60_000)
    first.close()
    second = _window(qtbot, settings, theme, model_dir)
    qtbot.waitUntil(lambda: second.session.table.rowCount() == 1, timeout=20_000)
    qtbot.waitUntil(lambda: second.session.table.row(0).patient is not None, timeout=30_000)
    assert second.session.table.row(0).patient.patient_number == "4711"
    second.shutdown()


def _entries():
    store = Store.open()
    try:
        return store.entries()
    finally:
        store.close()
