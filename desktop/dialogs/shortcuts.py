"""The keyboard sheet, made from the actions themselves so that it cannot be out of date."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.fonts import Role
from desktop.views.widgets import label


class ShortcutsDialog(QDialog):
    """Two columns of keys and what they do."""

    def __init__(self, parent: QWidget, actions: Sequence[QAction]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(800, 600)
        entries = [
            (", ".join(k.toString(QKeySequence.SequenceFormat.NativeText) for k in a.shortcuts()),
             a.text().replace("&", "").rstrip("…"))
            for a in actions if a.shortcuts()
        ]  # fmt: skip
        entries += [
            (self.tr("Down, Up"), self.tr("Next, previous film (in the list)")),
            (
                self.tr("1 to 6"),
                self.tr(
                    "Window: as stored, automatic, lung, soft tissue, bone, full range "
                    "(on the film)"
                ),
            ),
            (self.tr("Tab, Shift+Tab"), self.tr("Next, previous control")),
            (self.tr("Esc"), self.tr("Close a dialog or the settings")),
            (self.tr("Arrows"), self.tr("Move the film (on the film)")),
            (self.tr("Hold Space"), self.tr("Look under the map (on the film)")),
        ]
        page = QWidget()
        page.setObjectName("panel")
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        half = (len(entries) + 1) // 2
        for number, (keys, text) in enumerate(entries):
            row, column = number % half, number // half * 2
            grid.addWidget(label(keys, Role.STRONG), row, column)
            grid.addWidget(label(text, wrap=True), row, column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        grid.setRowStretch(half, 1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.addWidget(area, 1)
        whole.addWidget(buttons)
