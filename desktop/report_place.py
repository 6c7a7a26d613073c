"""Asks where a CSV goes, and shows where the last one is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.export import FILE_NAME
from desktop.exporter import Exporter
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
        dialog = QFileDialog(self._window, self.tr("Save the results"), str(folder / FILE_NAME))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("CSV (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(lambda name: self._exporter.save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show(self) -> None:
        """Open the folder that the last report was written to."""
        if self._exporter.last is not None:
            folder = self._exporter.last.path.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
