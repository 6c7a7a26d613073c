"""Starts Qt: application, fonts, window.

What takes long to import is imported once the window is on screen.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from core import __version__
from desktop.error_hook import ErrorHook
from desktop.fonts import load_fonts
from desktop.garbage import collect_here
from desktop.icons import app_icon
from desktop.languages import ENGLISH, speak
from desktop.last_run import LastRun
from desktop.loading import Loading
from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.theme import Theme


def has_display() -> bool:
    """Whether a window can be shown; on Linux that needs a display server."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """The one QApplication, with Lobar's name, icon and fonts."""
    existing = QApplication.instance()
    # The style by its option: as an object it would cost Python all the names of QStyle at start.
    fusion = ["lobar", "-style", "Fusion", *arguments]
    app = existing if isinstance(existing, QApplication) else QApplication(fusion)
    collect_here(app)
    app.setApplicationName("Lobar")
    app.setApplicationDisplayName("Lobar")
    app.setApplicationVersion(__version__)
    app.setOrganizationName("Lobar")
    app.setDesktopFileName("lobar")  # by which Wayland finds the menu entry and its icon
    app.setWindowIcon(app_icon())
    load_fonts()
    speak(app, ENGLISH)
    return app


def run(paths: list[Path]) -> int:
    """Show the window at once, open the paths, and stay until it is closed."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal; Qt's loop is not Python's
    settings = Settings(QSettings("Lobar", "Lobar"))
    if settings.text_percent != 100:
        os.environ["QT_SCALE_FACTOR"] = str(settings.text_percent / 100)  # read once, by Qt's start
    app = make_application()
    speak(app, settings.language)
    window = MainWindow(settings, Theme(app, settings.theme))
    window.show()
    last, hook = LastRun(), ErrorHook()
    hook.reported.connect(window.tell_crash)
    hook.reported.connect(last.keep)
    hook.install()
    if paths:
        window.open_paths(paths)
    loading = Loading(window)
    loading.began.connect(partial(_keep_watch, window, last))
    try:
        code = app.exec()
    finally:
        loading.wait()
        window.shutdown()
        hook.remove()
    last.end()
    return code


def _keep_watch(window: MainWindow, last: LastRun) -> None:
    """Log, and look at how the last run ended: what the disk has to be waited for."""
    from desktop.log_file import start_log  # which loads more than the window needs

    start_log()
    last.begin()
    if last.crashed:
        window.tell_last_crash(last.report)
