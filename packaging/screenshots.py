"""Drives the app through its screens on the synthetic samples, without a display, and saves PNGs.

    .venv/bin/python packaging/screenshots.py --out out/screenshots [--language ar] [--theme light]

Settings and data go to a folder that is removed again, so no person's are touched.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from itertools import product
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from core import __version__
from desktop.application import make_application
from desktop.case_state import CaseState
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.furnishing import open_window
from desktop.languages import ENGLISH, available_languages, speak
from desktop.samples import sample_films
from desktop.settings import Settings, ThemeChoice
from desktop.terms import terms_id
from desktop.theme import Theme
from desktop.views.viewer_bar import ViewMode

_SECONDS = 120
_BATCH_FILMS = 800


class Album:
    """Pictures of one window, in one theme and one language."""

    def __init__(
        self, out: Path, theme: ThemeChoice, language: str, app: QApplication, scratch: Path
    ) -> None:
        self.out, self.scratch = out, scratch
        self.name = theme.value if language == ENGLISH else f"{theme.value}-{language}"
        settings = Settings(QSettings(str(scratch / "lobar.ini"), QSettings.Format.IniFormat))
        settings.theme = theme
        settings.language = language
        self.window = open_window(settings, Theme(app, theme))
        self.window.resize(1440, 900)
        self.window.show()

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Save the window, or another widget, as it is now."""
        rest(0.4)
        path = self.out / f"{name}-{self.name}.png"
        if not (widget or self.window).grab().save(str(path), "PNG"):
            raise OSError(f"{path} could not be written")
        sys.stdout.write(f"{path}\n")

    def choose(self, state: CaseState) -> None:
        """Show the first film of a state, and wait for it."""
        rows = self.window.cases.listed()
        self.window.case_list.view.choose(
            next((n for n, row in enumerate(rows) if row.state is state), 0)
        )
        wait(lambda: self.window.viewer.is_settled)


def wait(done: Callable[[], bool]) -> None:
    """Let the app run until something is so."""
    deadline = QDeadlineTimer(_SECONDS * 1000)
    while not done():
        if deadline.hasExpired():
            raise TimeoutError("the window did not get that far in time")
        rest(0.02)


def rest(seconds: float) -> None:
    """Let the app run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def add_unscored(folder: Path) -> None:
    """A film that lies on its side, which is refused, and a file that breaks off."""
    upright = next(film for film in sample_films() if film.suffix == ".png")
    with Image.open(upright) as film:
        film.transpose(Image.Transpose.ROTATE_90).save(folder / "lying-film.png")
    (folder / "broken-copy.png").write_bytes(upright.read_bytes()[:4000])


def take_all(album: Album) -> None:
    """Every screen, in the order in which a person meets them."""
    window = album.window
    session, bar = window.session, window.batch_bar
    wait(lambda: session.spec is not None)
    album.take("first-run")
    window.settings.accept(terms_id(), __version__, date.today())  # noqa: DTZ011
    window.pages.show_for(has_films=False)
    album.take("empty")
    folder = album.scratch / "Samples"
    folder.mkdir(exist_ok=True)
    for film in sample_films():
        shutil.copy(film, folder)
    add_unscored(folder)
    window.open_paths([folder])
    wait(lambda: bool(session.table.rowCount()) and not session.is_running)
    album.choose(CaseState.SUSPECTED)
    album.take("scored")
    window.viewer.bar.choose_mode(ViewMode.FILM)
    album.take("film-alone")
    window.viewer.bar.choose_mode(ViewMode.MAP)
    album.choose(CaseState.REFUSED)
    album.take("refused")
    album.choose(CaseState.FAILED)
    album.take("failed")
    album.choose(CaseState.SUSPECTED)
    window.resize(1024, 700)
    album.take("narrow")
    window.setMinimumSize(0, 0)
    window.resize(720, 450)  # what a window of 1440 x 900 has at 200 % text
    album.take("large-text")
    window.resize(1440, 900)
    window.exporter.save()
    wait(lambda: window.exporter.last is not None)
    album.take("exported")
    window.show_preferences()
    album.take("settings")
    window.show_preferences()
    window.actions_.site_check.trigger()
    album.take("site-check")
    window.actions_.site_check.trigger()
    for name, dialog in (
        ("shortcuts", ShortcutsDialog(window, window.actions_.all)),
        ("about", AboutDialog(window, session.spec, session.provider)),
    ):
        dialog.open()
        album.take(name, dialog)
        dialog.close()
    archive = album.scratch / "Archive"
    archive.mkdir(exist_ok=True)
    films = [film.read_bytes() for film in sample_films() if film.suffix == ".png"]
    for number in range(_BATCH_FILMS):
        # A number behind the picture's end: what is known by its content is not scored again.
        content = films[number % len(films)] + str(number).encode()
        (archive / f"film-{number:03}.png").write_bytes(content)
    window.watching.start(folder)
    window.open_paths([archive])
    wait(lambda: session.table.counts.total() - session.table.counts[CaseState.WAITING] > 20)
    rest(3.5)  # the rate is told after three seconds
    album.take("batch-running")
    bar.pause.click()
    wait(lambda: not session.is_running)
    album.take("batch-paused")


def main() -> int:
    """Save all pictures; exit status 0."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--out", type=Path, default=Path("out/screenshots"))
    parser.add_argument("--language", choices=available_languages(), help="this one alone")
    parser.add_argument("--theme", choices=("light", "dark"), help="this one alone")
    wanted = parser.parse_args()
    wanted.out.mkdir(parents=True, exist_ok=True)
    app = make_application()
    languages = (wanted.language,) if wanted.language else available_languages()
    themes = (wanted.theme,) if wanted.theme else ("light", "dark")
    for code, theme in product(languages, themes):
        language = speak(app, code)
        with tempfile.TemporaryDirectory() as scratch:
            os.environ["LOBAR_DATA_DIR"] = str(Path(scratch) / "data")
            album = Album(wanted.out, ThemeChoice(theme), code, app, Path(scratch))
            try:
                take_all(album)
            finally:
                album.window.close()
                language.silence()
    return 0


if __name__ == "__main__":
    sys.exit(main())
