"""Starts Qt: application, fonts, theme, window."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from core import __version__
from desktop.error_hook import ErrorHook
from desktop.fonts import load_fonts
from desktop.icons import app_icon
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
    app = existing if isinstance(existing, QApplication) else QApplication(["lobar", *arguments])
    app.setApplicationName("Lobar")
    app.setApplicationDisplayName("Lobar")
    app.setApplicationVersion(__version__)
    app.setOrganizationName("Lobar")
    app.setWindowIcon(app_icon())
    load_fonts()
    return app


def run(paths: list[Path]) -> int:
    """Show the window, open the paths, and stay until it is closed."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal; Qt's loop is not Python's
    app = make_application()
    settings = Settings(QSettings())
    window = MainWindow(settings, Theme(app, settings.theme))
    hook = ErrorHook()
    hook.reported.connect(window.tell_crash)
    hook.install()
    window.show()
    if paths:
        window.open_paths(paths)
    try:
        return app.exec()
    finally:
        window.shutdown()
        hook.remove()
