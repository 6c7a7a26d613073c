"""Step 1: where labelled films come from."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.fonts import Role, font
from desktop.theme import Theme
from desktop.views.drop_frame import DropFrame
from desktop.views.widgets import IconLabel, beside_icon, hairline, label


class FilmsStep(QWidget):
    """Three sources; folders and CSV can be dropped as well.

    Signals:
        paths_chosen (paths): a folder per class, or a CSV.
        readings_chosen: readings in the record.
    """

    paths_chosen: ClassVar[Signal] = Signal(list)
    readings_chosen: ClassVar[Signal] = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.start_at = Path.home()
        self.folder = self._button("folder", self.tr("Choose a folder…"), filled=True)
        self.csv = self._button("file", self.tr("Choose a CSV…"))
        self.readings = self._button("lock", self.tr("Use blind readings"))
        self.error = label(role=Role.STRONG, wrap=True)
        self._error_row = QFrame()
        self._error_row.setProperty("reason", True)
        row = QHBoxLayout(self._error_row)
        row.setContentsMargins(12, 4, 0, 4)
        row.addWidget(self.error)
        self._error_row.hide()
        self.drop_frame = DropFrame(theme)
        sources = QVBoxLayout(self.drop_frame)
        sources.setContentsMargins(24, 20, 24, 20)
        sources.setSpacing(16)
        for icon, name, text, button in (
            (
                "folder",
                self.tr("A folder per class"),
                self.tr(
                    "One folder with the films that show pneumonia, one with those that do not, "
                    "both in a folder that you choose or drop here."
                ),
                self.folder,
            ),
            (
                "file",
                self.tr("A CSV"),
                self.tr(
                    "With the columns file and label in its first line, and patient where films of "
                    "one child are to be kept together."
                ),
                self.csv,
            ),
            (
                "lock",
                self.tr("Blind readings"),
                self.tr(
                    "Readings in the record that were made before anybody saw the score. Agreement "
                    "after seeing it would make Lobar look better than it is: it does not count."
                ),
                self.readings,
            ),
        ):
            if sources.count():
                sources.addWidget(hairline())
            sources.addLayout(self._source(icon, name, text, button))
        intro = label(
            self.tr(
                "Films from another hospital or another X-ray machine can be harder for Lobar. "
                "Here it is measured on films of this clinic whose diagnosis is known. They are "
                "scored on this computer, and nothing leaves it."
            ),
            wrap=True,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(label(self.tr("Does Lobar hold at this clinic?"), Role.PAGE_TITLE))
        whole.addWidget(intro)
        whole.addWidget(self._error_row)
        whole.addWidget(self.drop_frame)
        whole.addStretch()
        self.folder.clicked.connect(self._ask_folder)
        self.csv.clicked.connect(self._ask_csv)
        self.readings.clicked.connect(self.readings_chosen)

    def show_error(self, sentence: str) -> None:
        """Say why the last choice gave no labels; empty for nothing to say."""
        self.error.setText(sentence)
        self._error_row.setVisible(bool(sentence))

    def _source(self, icon: str, name: str, text: str, button: QPushButton) -> QHBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(3)
        texts.addWidget(label(name, Role.PANEL_TITLE))
        texts.addWidget(label(text, secondary=True, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(IconLabel(self._theme, icon, "accent", 24), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _button(self, icon: str, text: str, *, filled: bool = False) -> QPushButton:
        button = QPushButton(beside_icon(text))
        button.setAccessibleName(text)
        button.setProperty("filled", filled)
        button.setIconSize(QSize(18, 18))
        button.setFont(font(Role.STRONG if filled else Role.BODY))
        button.setMinimumWidth(190)
        self._theme.set_icon(button, icon, "on_accent" if filled else "text")
        return button

    def _ask_folder(self) -> None:
        dialog = self._dialog(self.tr("Choose the folder that holds the classes"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.open()

    def _ask_csv(self) -> None:
        dialog = self._dialog(self.tr("Choose a CSV of labels"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("CSV (*.csv)"), self.tr("All files (*)")])
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, str(self.start_at))
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(lambda name: self.paths_chosen.emit([Path(name)]))
        return dialog
