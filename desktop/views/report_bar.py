"""The report bar: how far a report is, how to stop it, and where it went."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop import words
from desktop.fonts import Role
from desktop.theme import Theme
from desktop.views.widgets import ElidedLabel, IconLabel, link_button, tool_button


class ReportBar(QWidget):
    """Hidden until a report is made.

    Signals:
        stop_requested, open_requested, folder_requested: as the buttons say.
    """

    stop_requested: ClassVar[Signal] = Signal()
    open_requested: ClassVar[Signal] = Signal()
    folder_requested: ClassVar[Signal] = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("reportBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = ElidedLabel(Role.STRONG)
        self._progress = QProgressBar()
        self._progress.setFixedSize(160, 6)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress of the report"))
        self.stop = link_button(self.tr("Stop"))
        self.stop.setAccessibleName(self.tr("Stop making the report"))
        self.open = link_button(self.tr("Open"))
        self.open.setAccessibleName(self.tr("Open the report"))
        self.folder = link_button(self.tr("Show in folder"))
        self._close = tool_button(theme, "close", self.tr("Close this message"))
        self._close.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(10)
        row.addWidget(IconLabel(theme, "file", "accent", 20))
        row.addWidget(self._text, 1)
        for widget in (self._progress, self.stop, self.open, self.folder, self._close):
            row.addWidget(widget)
        self.stop.clicked.connect(self.stop_requested)
        self.open.clicked.connect(self.open_requested)
        self.folder.clicked.connect(self.folder_requested)
        self._close.clicked.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def begin(self, films: int) -> None:
        """A report of so many films is being made."""
        self._show(running=True, saved=False)
        text = self.tr("Making the report of {films}")
        self._text.setText(text.format(films=words.films(films)))
        self._progress.setRange(0, 0)

    def set_progress(self, done: int, total: int) -> None:
        """So many pages of so many are done; 0 while they are counted."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def show_saved(self, path: Path) -> None:
        """The report lies at a path."""
        self._show(running=False, saved=True)
        self._text.setText(self.tr("Saved {name}").format(name=path.name))

    def _show(self, *, running: bool, saved: bool) -> None:
        for widget in (self._progress, self.stop):
            widget.setVisible(running)
        for widget in (self.open, self.folder):
            widget.setVisible(saved)
        self._close.setVisible(not running)
        self.show()
