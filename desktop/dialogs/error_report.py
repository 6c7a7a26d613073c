"""What to send when Lobar has met a bug: lines of code and versions, no identifiers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.fonts import Role, font
from desktop.views.widgets import label


class ErrorReportDialog(QDialog):
    """Shows a report and copies it."""

    def __init__(self, parent: QWidget, report: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Error report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(600, 400)
        self._report = report
        text = self.tr(
            "This says where Lobar failed. It holds no names, no file names and no images. "
            "Please send it to whoever looks after Lobar at your clinic."
        )
        view = QPlainTextEdit(report)
        view.setReadOnly(True)
        view.setFont(font(Role.SMALL))
        view.setAccessibleName(self.tr("Error report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        copy.clicked.connect(self._on_copy)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.setSpacing(12)
        whole.addWidget(label(text, wrap=True))
        whole.addWidget(view, 1)
        whole.addWidget(buttons)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
