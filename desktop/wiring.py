"""Connects the window's commands with what they do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QApplication

from desktop.model_updates import ModelUpdates
from desktop.wiring_opening import without_argument

if TYPE_CHECKING:
    from desktop.main_window import MainWindow


def connect_actions(window: MainWindow) -> None:
    """Menus, keys and the buttons that stand for the same commands."""
    a, viewer = window.actions_, window.viewer
    bar, opener, films = viewer.bar, window.opener, window.film_commands
    pairs: tuple[tuple[QAction, Callable[[], object]], ...] = (
        (a.watch, opener.ask_watched_folder),
        (a.stop_watching, window.watching.stop),
        (a.export, lambda: window.exporter.save()),
        (a.export_as, window.report_place.ask),
        (a.close_list, window.session.close_list),
        (a.go_back, window.session.go_back),
        (a.find, lambda: window.case_list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)),
        (a.fit, bar.fit.click),
        (a.one_to_one, bar.one_to_one.click),
        (a.zoom_in, partial(viewer.tools.zoom, 1)),
        (a.zoom_out, partial(viewer.tools.zoom, -1)),
        (a.invert, bar.invert.click),
        (a.flip, bar.flip.click),
        (a.rotate, bar.rotate.click),
        (a.rotate_back, partial(viewer.tools.rotate, -1)),
        (a.ruler, bar.ruler.click),
        (a.reset, bar.reset.click),
        (a.link, bar.link.click),
        (a.map, bar.map_on.click),
        (a.map_less, partial(viewer.change_opacity, -5)),
        (a.map_more, partial(viewer.change_opacity, 5)),
        (a.next_view, viewer.next_view),
        (a.next_panel, partial(_step_panel, window, 1)),
        (a.previous_panel, partial(_step_panel, window, -1)),
        (a.next_film, partial(window.case_list.view.step, 1)),
        (a.previous_film, partial(window.case_list.view.step, -1)),
        (a.show_in_folder, films.show_in_folder),
        (a.copy_case, films.copy),
        (a.remove, films.remove),
        (a.identity, films.toggle_identity),
        (a.export_listed, films.export_listed),
        (a.export_selected, films.export_selected),
        (a.stop, window.batch_bar.stop.click),
        (a.pause, window.batch_bar.pause_or_continue),
        (a.preferences, window.show_preferences),
        (a.about, window.show_about),
    )
    for action, act in pairs:
        action.triggered.connect(without_argument(act))
    window.toolbar.export.clicked.connect(a.export.trigger)
    viewer.rescore_requested.connect(films.score_as_shown)
    window.result.change_requested.connect(films.change_current)


def connect_preferences(window: MainWindow) -> ModelUpdates:
    """The settings page and what else shows the same settings; returns what has a thread."""
    page, prevalence = window.pages.preferences, window.result.figures.prevalence
    page.theme_chosen.connect(window.choose_theme)
    page.provider_chosen.connect(window.choose_provider)
    page.operating_point_chosen.connect(window.session.set_operating_point)
    page.prevalence_chosen.connect(prevalence.setValue)
    page.identity_chosen.connect(window.session.table.set_shows_identity)
    record = window.recording.actions
    page.keeping_chosen.connect(record.identifiers.setChecked)
    page.retention_chosen.connect(lambda days: record.retention[days].trigger())
    page.folder_requested.connect(
        lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
    )
    updates = ModelUpdates(
        window,
        window.settings,
        window.session,
        window.record,
        page=page.model,
        strip=window.strip,
    )
    updates.crashed.connect(window.tell_crash)
    return updates


def _step_panel(window: MainWindow, by: int) -> None:
    panels = window.desk.panels
    focused = QApplication.focusWidget()
    at = next(
        (n for n, p in enumerate(panels) if focused and (p is focused or p.isAncestorOf(focused))),
        -by,
    )
    target = panels[(at + by) % len(panels)]
    target.setFocus(Qt.FocusReason.TabFocusReason)
