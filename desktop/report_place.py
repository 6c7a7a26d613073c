"""Asks where a CSV goes, and shows where the last one is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.export import FILE_NAME
from desktop.exporter import Exporter
from desktop.save_dialog import ask_where
from desktop.session import Session
from desktop.settings import Settings


class ReportPlace(QObject):
    """A dialog that does not block, and the folder in the system's file manager."""

    def __init__(
        self, window: QWidget, session: Session, settings: Settings, exporter: Exporter
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._settings, self._exporter = settings, exporter

    def ask(self) -> None:
        """Ask where the CSV goes, and write it there."""
        folder = self._session.opened.folder or self._settings.last_folder
        title, csv = self.tr("Save the results"), self.tr("CSV (*.csv)")
        ask_where(
            self._window,
            title,
            folder / FILE_NAME,
            [csv],
            lambda path, _: self._exporter.save(path),
        )

    def show(self) -> None:
        """Open the folder that the last report was written to."""
        if self._exporter.last is not None:
            folder = self._exporter.last.path.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
