"""The whole app without a person: the self-test and the screenshot."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import (
    QDeadlineTimer,
    QEventLoop,
    QMessageLogContext,
    QSettings,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from core import __version__
from core.outcome import ScoredCase
from core.resources import resource_path
from desktop.application import make_application
from desktop.case_state import CaseState
from desktop.furnishing import open_window
from desktop.languages import available_languages, speak
from desktop.log_file import start_log
from desktop.main_window import MainWindow
from desktop.settings import Settings, ThemeChoice
from desktop.terms import terms_id
from desktop.theme import Theme

_MODEL_SECONDS = 60
_BATCH_SECONDS = 600
_FILM_SECONDS = 30


def _drop_plugin_chatter(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    # Without a screen there is no window manager either, and Qt says so at every window.
    if not text.startswith("This plugin does not support"):
        sys.stderr.write(f"{text}\n")


def self_test(paths: list[Path], csv: Path | None, language: str) -> int:
    """Score the golden film through the window's own worker; 0 when the number is the model's.

    With ``csv`` the films of ``paths`` are scored too, and exported from the window.
    """
    start_log()
    app = make_application()
    if language not in available_languages() or not speak(app, language).is_complete:
        sys.stderr.write(f"self-test failed: there is no catalogue of {language}\n")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        window = _window(app, Path(folder), ThemeChoice.DARK)
        try:
            window.show()
            problem = _test(window) or (_export(window, paths, csv) if csv is not None else "")
        finally:
            window.close()
    if problem:
        sys.stderr.write(f"self-test failed: {problem}\n")
        return 1
    return 0


def _test(window: MainWindow) -> str:
    session = window.session
    if not _wait(lambda: session.spec is not None or not window.strip.isHidden(), _MODEL_SECONDS):
        return "the model did not open in time"
    spec = session.spec
    if spec is None:
        return window.strip.message.text()
    golden = spec.golden
    folders = (resource_path("model"), resource_path("samples"))
    film = next((p for f in folders if (p := f / golden.image).is_file()), None)
    if film is None:
        return f"the golden film {golden.image} is missing"
    window.open_paths([film])
    if not _wait(lambda: not session.is_running, _MODEL_SECONDS):
        return "the golden film was not scored in time"
    outcome = session.table.row(0).outcome
    if not isinstance(outcome, ScoredCase):
        return "the golden film got no score"
    if abs(outcome.logit - golden.logit) > golden.tolerance:
        return f"probability {outcome.probability:.6f}, expected {golden.probability:.6f}"
    sys.stdout.write(
        f"self-test passed: {golden.image} scored {outcome.probability:.6f} "
        f"(expected {golden.probability:.6f}) by {spec.model_id} ({spec.short_hash}) "
        f"on {outcome.provider}\n"
    )
    return ""


def _export(window: MainWindow, paths: list[Path], csv: Path) -> str:
    session, exporter = window.session, window.exporter
    window.open_paths(paths)
    if not _wait(lambda: not session.is_running, _BATCH_SECONDS):
        return "scoring did not end in time"
    problems: list[str] = []
    exporter.failed.connect(problems.append)
    exporter.save(csv)
    if not _wait(lambda: exporter.last is not None or bool(problems), _FILM_SECONDS):
        return "the report was not written in time"
    return "".join(problems)


def screenshot(out: Path, paths: list[Path], theme: ThemeChoice, size: tuple[int, int]) -> int:
    """Open paths, wait for the scores, show the first suspected film, save the window as PNG."""
    start_log()
    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        window = _window(app, Path(folder), theme)
        try:
            window.resize(*size)
            window.show()
            problem = _picture(window, out, paths)
        finally:
            window.close()
    if problem:
        sys.stderr.write(f"screenshot failed: {problem}\n")
        return 1
    sys.stdout.write(f"{out}\n")
    return 0


def _picture(window: MainWindow, out: Path, paths: list[Path]) -> str:
    session = window.session
    _wait(lambda: session.spec is not None or not window.strip.isHidden(), _MODEL_SECONDS)
    if paths:
        window.open_paths(paths)
        if not _wait(lambda: not session.is_running, _BATCH_SECONDS):
            return "scoring did not end in time"
        _choose(window)
        _wait(lambda: window.viewer.is_settled, _FILM_SECONDS)
    _rest(0.6)  # thumbnails of the rows on screen
    return "" if window.grab().save(str(out), "PNG") else f"{out} could not be written"


def _choose(window: MainWindow) -> None:
    listed = window.cases.listed()
    wanted = (n for n, row in enumerate(listed) if row.state is CaseState.SUSPECTED)
    if listed:
        window.case_list.view.choose(next(wanted, 0))


def _window(app: QApplication, folder: Path, theme: ThemeChoice) -> MainWindow:
    qInstallMessageHandler(_drop_plugin_chatter)
    # Settings and a record of its own: a test must neither follow nor change those of a person.
    os.environ["LOBAR_DATA_DIR"] = str(folder / "data")
    store = QSettings(str(folder / "lobar.ini"), QSettings.Format.IniFormat)
    settings = Settings(store)
    settings.theme = theme
    settings.accept(terms_id(), __version__, datetime.now(UTC).date())
    return open_window(settings, Theme(app, theme))


def _wait(done: Callable[[], bool], seconds: float) -> bool:
    deadline = QDeadlineTimer(int(seconds * 1000))
    while not done() and not deadline.hasExpired():
        _rest(0.02)
    return done()


def _rest(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
