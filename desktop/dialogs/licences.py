"""The licence texts of others' work, as the installed app carries them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.resources import resource_path
from desktop.fonts import Role, font


def licences_folder() -> Path | None:
    """Where the texts are: a folder for each part. None in a checkout, which carries none."""
    folder = resource_path("licences")
    return folder if folder.is_dir() else None


class LicencesDialog(QDialog):
    """Parts on the left, the texts of the chosen one on the right. Opened with ``open()``."""

    def __init__(self, parent: QWidget, folder: Path) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setWindowTitle(self.tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 600)
        self.parts = QListWidget()
        self.parts.setAccessibleName(self.tr("Parts of Lobar made by others"))
        self.parts.addItems(sorted(path.name for path in folder.iterdir() if path.is_dir()))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(font(Role.BODY))
        self.text.setAccessibleName(self.tr("Licence"))
        self.parts.currentTextChanged.connect(self._show)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self.parts, 1)
        columns.addWidget(self.text, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 16)
        whole.setSpacing(16)
        whole.addLayout(columns, 1)
        whole.addWidget(buttons)
        self.parts.setCurrentRow(0)

    def _show(self, part: str) -> None:
        texts = sorted((self._folder / part).glob("*.txt"))
        # Old texts are not always UTF-8; a name with a wrong letter is better than no licence.
        read = (path.read_text(encoding="utf-8", errors="replace").strip() for path in texts)
        self.text.setPlainText("\n\n\n".join(read))
