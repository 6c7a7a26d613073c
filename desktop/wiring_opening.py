"""Connects what opens films, and whatever else can be used from the first moment on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from desktop.samples import sample_films

if TYPE_CHECKING:
    from desktop.main_window import MainWindow


def connect_opening(window: MainWindow) -> None:
    """Drops, dialogs, the empty page and the first run. The other commands wait."""
    a, opener, page, toolbar = window.actions_, window.opener, window.empty_page, window.toolbar
    actions: dict[QAction, Callable[[], object]] = {
        a.open_folder: opener.ask_folder,
        a.open_files: opener.ask_files,
        a.quit: window.close,
        a.full_screen: partial(_toggle_full_screen, window),
        a.shortcuts: window.show_shortcuts,
    }
    for action, act in actions.items():
        action.triggered.connect(without_argument(act))
    a.limit_to(actions)
    window.record_actions.menu.setEnabled(False)
    a.recent.aboutToShow.connect(partial(_fill_recent, window))
    toolbar.open_folder.clicked.connect(opener.ask_folder)
    toolbar.open_files.clicked.connect(opener.ask_files)
    toolbar.offer_exports([a.export, a.export_listed, a.export_selected, a.export_as])
    toolbar.shortcuts.clicked.connect(window.show_shortcuts)
    page.folder_requested.connect(opener.ask_folder)
    page.files_requested.connect(opener.ask_files)
    page.samples_requested.connect(lambda: window.open_paths(list(sample_films())))
    page.shortcuts_requested.connect(window.show_shortcuts)
    page.recent_requested.connect(lambda folder: window.open_paths([folder]))
    opener.chosen.connect(window.open_paths)
    window.drops.dropped.connect(window.open_paths)
    window.drops.hovered.connect(page.drop_area.set_hot)

    def open_accepted(paths: list[Path], ask: bool) -> None:
        if paths:
            window.open_paths(paths)
        elif ask:
            opener.ask_folder()

    window.pages.accepted.connect(open_accepted)
    window.pages.declined.connect(window.close)


def without_argument(act: Callable[[], object]) -> Callable[..., None]:
    """For a signal that says more than anybody wants to know."""

    def triggered(_checked: bool = False) -> None:
        act()

    return triggered


def _toggle_full_screen(window: MainWindow) -> None:
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()


def _forget_recent(window: MainWindow) -> None:
    window.settings.forget_recent()
    window.empty_page.show_recent(())


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
        forget = without_argument(partial(_forget_recent, window))
        menu.addAction(menu.tr("Forget these")).triggered.connect(forget)
    else:
        menu.addAction(menu.tr("None yet")).setEnabled(False)
