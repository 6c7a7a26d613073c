"""Whose work Lobar contains: the bill of materials, and the licence texts that came with it."""

from __future__ import annotations

import json
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

_BILL = "sbom.cdx.json"


def licences_folder() -> Path | None:
    """Where the texts are: a folder for each part. None in a checkout, which carries none."""
    folder = resource_path("licences")
    return folder if folder.is_dir() else None


def materials(path: Path) -> str:
    """A bill of materials (CycloneDX) as text: a line for each part, its version and licence.

    Empty where there is none.
    """
    try:
        components = json.loads(path.read_bytes())["components"]
    except (OSError, ValueError, KeyError):
        return ""
    lines = []
    for part in components:
        stated = (entry.get("license") or entry for entry in part.get("licenses", ()))
        licence = next((i.get("id") or i.get("name") or i.get("expression") for i in stated), "")
        words = (part["name"], part.get("version"), licence)
        lines.append("  ".join(str(word) for word in words if word))
    return "\n".join(lines)


class LicencesDialog(QDialog):
    """Parts on the left, the texts of the chosen one on the right. Opened with ``open()``.

    First of all, the bill of materials, which lies beside ``folder``.
    """

    def __init__(self, parent: QWidget, folder: Path) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setWindowTitle(self.tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 600)
        self.parts = QListWidget()
        self.parts.setAccessibleName(self.tr("Parts of Lobar made by others"))
        self._materials = materials(folder.parent / _BILL)
        if self._materials:
            self.parts.addItem(self.tr("All parts (SBOM)"))
        self.parts.addItems(sorted(path.name for path in folder.iterdir() if path.is_dir()))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(font(Role.BODY))
        self.text.setAccessibleName(self.tr("Licence"))
        self.parts.currentRowChanged.connect(self._show)
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

    def _show(self, row: int) -> None:
        if self._materials and row == 0:
            self.text.setPlainText(f"{self._folder.parent / _BILL}\n\n{self._materials}")
            return
        texts = sorted((self._folder / self.parts.item(row).text()).glob("*.txt"))
        # Old texts are not always UTF-8; a name with a wrong letter is better than no licence.
        read = (path.read_text(encoding="utf-8", errors="replace").strip() for path in texts)
        self.text.setPlainText("\n\n\n".join(read))
