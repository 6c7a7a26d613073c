"""The window before all of it is there: used at once, finished meanwhile."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from core import __version__
from desktop.furnishing import furnish
from desktop.loading import Loading
from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.terms import terms_id
from desktop.views.empty_page import Picture


@pytest.fixture
def bare_window(qtbot, settings, theme):
    """What is on screen first."""
    made = MainWindow(settings, theme)
    qtbot.addWidget(made)
    yield made
    made.shutdown()


def _drop(window: MainWindow, path) -> None:
    data, point, action = QMimeData(), QPointF(9, 9), Qt.DropAction.CopyAction
    data.setUrls([QUrl.fromLocalFile(str(path))])
    held = data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(point.toPoint(), action, *held))
    QApplication.sendEvent(window, QDropEvent(point, action, *held))


def test_at_first_films_can_be_opened_and_the_other_commands_wait(bare_window) -> None:
    bare_window.show()
    actions = bare_window.actions_
    assert bare_window.pages.currentWidget() is bare_window.empty_page
    assert bare_window.empty_page.open_folder.isEnabled()
    usable = {action for action in actions.all if action.isEnabled()}
    assert {actions.open_folder, actions.open_files, actions.shortcuts, actions.quit} <= usable
    assert not usable & {actions.export, actions.preferences, actions.about, actions.site_check}


def test_a_folder_dropped_at_once_is_opened_when_all_is_there(
    qtbot, bare_window, film_folder, model_dir
) -> None:
    bare_window.show()
    _drop(bare_window, film_folder)
    assert bare_window.status.text.startswith("Starting")
    loading = Loading(bare_window)
    qtbot.waitUntil(lambda: bare_window.is_furnished, timeout=20_000)
    loading.wait()
    session = bare_window.session
    qtbot.waitUntil(lambda: session.table.rowCount() == 4, timeout=20_000)
    qtbot.waitUntil(lambda: not session.is_running, timeout=60_000)
    assert all(row.outcome is not None for row in session.table.rows())
    assert bare_window.pages.currentWidget() is bare_window.desk


def test_every_command_can_be_used_once_all_is_there(bare_window) -> None:
    for _ in furnish(bare_window):
        pass
    actions, records = bare_window.actions_, bare_window.record_actions
    for action in (actions.preferences, actions.about, actions.site_check, records.read_first):
        assert action.isEnabled()
    assert records.menu.isEnabled()
    assert actions.processors.actions()
    assert not actions.export.isEnabled()  # nothing is scored yet


def test_a_window_closed_while_it_is_being_finished_stops_what_it_has_begun(bare_window) -> None:
    bare_window.show()
    steps = furnish(bare_window)
    next(steps)
    bare_window.close()
    loading = Loading(bare_window)
    QApplication.processEvents()
    loading.wait()
    assert not bare_window.is_furnished  # and no thread is left, as is seen after every test


def test_what_cannot_be_loaded_is_told_and_not_swallowed(qtbot, bare_window, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "desktop.furnishing", None)
    bare_window.show()
    with qtbot.captureExceptions() as raised:
        loading = Loading(bare_window)
        qtbot.waitUntil(lambda: bool(raised), timeout=20_000)
    loading.wait()
    assert raised[0][0] is ModuleNotFoundError


def test_each_part_of_the_first_window_is_styled_once(settings, theme, qtbot, monkeypatch) -> None:
    styled = []

    class Watched(Picture):
        def changeEvent(self, event: QEvent) -> None:
            if event.type() is QEvent.Type.StyleChange:
                styled.append(self)
            super().changeEvent(event)

    monkeypatch.setattr("desktop.views.empty_page.Picture", Watched)
    window = MainWindow(settings, theme)
    qtbot.addWidget(window)
    window.show()
    QApplication.processEvents()
    window.shutdown()
    assert len(styled) == 1  # and not again with each widget that it lies in


def test_the_first_window_needs_neither_numpy_nor_the_model_nor_much_else(
    tmp_path, repository
) -> None:
    file = str(tmp_path / "lobar.ini")
    store = QSettings(file, QSettings.Format.IniFormat)
    Settings(store).accept(terms_id(), __version__, date(2026, 11, 20))
    store.sync()
    code = (
        "from PySide6.QtCore import QSettings;"
        "from desktop.application import make_application;"
        "from desktop.main_window import MainWindow;"
        "from desktop.settings import Settings;"
        "from desktop.theme import Theme;"
        "import sys;"
        "app = make_application();"
        "settings = Settings(QSettings(sys.argv[1], QSettings.Format.IniFormat));"
        "window = MainWindow(settings, Theme(app, settings.theme));"
        "window.show();"
        "app.processEvents();"
        "print(*sys.modules)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, file],
        capture_output=True, text=True, check=True, timeout=60, cwd=repository,
    )  # fmt: skip
    loaded = set(ended.stdout.split())
    heavy = {"numpy", "onnxruntime", "pydicom", "PIL", "sqlite3", "multiprocessing"}
    # A few milliseconds each.
    slow = {"dataclasses", "hashlib", "locale", "socket", "typing_extensions"}
    assert sorted(loaded & (heavy | slow)) == []
    assert len([name for name in loaded if name.startswith(("core.", "desktop."))]) < 45
