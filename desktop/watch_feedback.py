"""Starts and stops watching a folder, hands its films to the session and tells of them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from core.discovery import Discovery
from desktop import words
from desktop.folder_watch import FolderWatch
from desktop.opened import Opened
from desktop.session import Session
from desktop.settings import Settings
from desktop.views.status_line import StatusLine
from desktop.views.watch_bar import WatchBar


class WatchFeedback(QObject):
    """Between the watched folder, the session and the watch bar."""

    def __init__(
        self,
        settings: Settings,
        session: Session,
        watch: FolderWatch,
        bar: WatchBar,
        status: StatusLine,
    ) -> None:
        super().__init__()
        self._settings, self._session = settings, session
        self._watch, self._bar, self._status = watch, bar, status
        self._total = 0
        watch.changed.connect(self._on_changed)
        watch.found.connect(self._on_found)
        session.arrived.connect(self._on_arrived)
        bar.stop_requested.connect(self.stop)

    def start(self, folder: Path) -> None:
        """Watch a folder from now on, and after the next start too."""
        self._total = 0
        self._settings.watched_folder = folder
        self._watch.start(folder)

    def stop(self) -> None:
        """Watch nothing any more."""
        self._settings.watched_folder = None
        self._watch.stop()
        self._status.tell(self.tr("The folder is no longer watched."))

    @Slot()
    def _on_changed(self) -> None:
        self._bar.show_folder(self._watch.folder, reachable=self._watch.is_reachable)

    @Slot(object)
    def _on_found(self, films: Discovery) -> None:
        folder = self._watch.folder
        if folder is not None:
            opened = Opened(folder.name or str(folder), folder)
            self._session.add_arrivals(films.inputs, opened)

    @Slot(int)
    def _on_arrived(self, films: int) -> None:
        self._total += films
        self._bar.show_arrivals(self._total, datetime.now().astimezone())
        self._status.tell(self.tr("Scored as they came: {films}.").format(films=words.films(films)))
