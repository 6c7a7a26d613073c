"""Asks which films to open, and takes those that are dropped."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.settings import Settings


class Opener(QObject):
    """File dialogs that do not block, and paths out of a drop.

    Signals:
        chosen: a list of paths.
        watch_chosen: a folder to watch.
    """

    chosen: ClassVar[Signal] = Signal(list)
    watch_chosen: ClassVar[Signal] = Signal(object)

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings

    def ask_folder(self) -> None:
        """Ask for a folder."""
        dialog = self._dialog(self.tr("Open a folder of films"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=False)
        dialog.open()

    def ask_watched_folder(self) -> None:
        """Ask for a folder to watch."""
        dialog = QFileDialog(
            self._window, self.tr("Watch a folder"), str(self._settings.last_folder)
        )
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(lambda name: self.watch_chosen.emit(Path(name)))
        dialog.open()

    def ask_files(self) -> None:
        """Ask for files."""
        dialog = self._dialog(self.tr("Open films"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Films (*.dcm *.dicom *.png *.jpg *.jpeg)"),
                self.tr("All files (*)"),  # DICOM files often have no suffix at all
            ]
        )
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(self._settings.last_folder))
        dialog.finished.connect(dialog.deleteLater)
        dialog.filesSelected.connect(self._on_selected)
        return dialog

    def _on_selected(self, names: list[str]) -> None:
        paths = [Path(name) for name in names if name]
        if paths:
            first = paths[0]
            self._settings.last_folder = first if first.is_dir() else first.parent
            self.chosen.emit(paths)


def dropped_paths(data: QMimeData) -> list[Path]:
    """Files and folders of this computer in a drop; links to elsewhere are left out."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
