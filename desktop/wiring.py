"""Connects the window's commands with what they do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QApplication

from desktop.model_updates import ModelUpdates
from desktop.samples import sample_films

if TYPE_CHECKING:
    from desktop.main_window import MainWindow


def connect_actions(window: MainWindow) -> None:
    """Menus, keys and the buttons that stand for the same commands."""
    a, viewer, toolbar = window.actions_, window.viewer, window.toolbar
    bar, opener, films = viewer.bar, window.opener, window.film_commands
    pairs: tuple[tuple[QAction, Callable[[], object]], ...] = (
        (a.open_folder, opener.ask_folder),
        (a.open_files, opener.ask_files),
        (a.watch, opener.ask_watched_folder),
        (a.stop_watching, window.watching.stop),
        (a.export, lambda: window.exporter.save()),
        (a.export_as, window.report_place.ask),
        (a.close_list, window.session.close_list),
        (a.quit, window.close),
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
        (a.full_screen, partial(_toggle_full_screen, window)),
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
        (a.shortcuts, window.show_shortcuts),
        (a.about, window.show_about),
    )
    for action, act in pairs:
        action.triggered.connect(_without_argument(act))
    toolbar.open_folder.clicked.connect(opener.ask_folder)
    toolbar.open_files.clicked.connect(opener.ask_files)
    toolbar.export.clicked.connect(a.export.trigger)
    toolbar.offer_exports([a.export, a.export_listed, a.export_selected, a.export_as])
    toolbar.shortcuts.clicked.connect(window.show_shortcuts)
    viewer.rescore_requested.connect(films.score_as_shown)
    window.result.change_requested.connect(films.change_current)
    a.recent.aboutToShow.connect(partial(_fill_recent, window))
    page = window.empty_page
    page.folder_requested.connect(opener.ask_folder)
    page.files_requested.connect(opener.ask_files)
    page.samples_requested.connect(lambda: window.open_paths(list(sample_films())))
    page.shortcuts_requested.connect(window.show_shortcuts)
    page.recent_requested.connect(lambda folder: window.open_paths([folder]))


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


def _without_argument(act: Callable[[], object]) -> Callable[..., None]:
    def triggered(_checked: bool = False) -> None:
        act()

    return triggered


def _step_panel(window: MainWindow, by: int) -> None:
    panels = window.desk.panels
    focused = QApplication.focusWidget()
    at = next(
        (n for n, p in enumerate(panels) if focused and (p is focused or p.isAncestorOf(focused))),
        -by,
    )
    target = panels[(at + by) % len(panels)]
    target.setFocus(Qt.FocusReason.TabFocusReason)


def _toggle_full_screen(window: MainWindow) -> None:
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()


def _fill_recent(window: MainWindow) -> None:
    menu = window.actions_.recent
    menu.clear()
    folders = window.settings.recent
    for folder in folders:
        action = menu.addAction(folder.name or str(folder))
        action.setToolTip(str(folder))
        action.triggered.connect(lambda _=False, f=folder: window.open_paths([f]))
    if folders:
        menu.addSeparator()
        menu.addAction(menu.tr("Forget these")).triggered.connect(window.settings.forget_recent)
    else:
        menu.addAction(menu.tr("None yet")).setEnabled(False)
