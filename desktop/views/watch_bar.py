"""The watch bar: which folder is watched, what came in last, and how to stop it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import words
from desktop.fonts import Role
from desktop.theme import Theme
from desktop.views.widgets import ElidedLabel, IconLabel, label, link_button


class WatchBar(QWidget):
    """Hidden while no folder is watched.

    Signals:
        stop_requested: watch no longer.
    """

    stop_requested: ClassVar[Signal] = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("watchBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = IconLabel(theme, "watch", "accent", 20)
        self._title = label(role=Role.STRONG)
        self._detail = ElidedLabel(Role.BODY, secondary=True)
        self.stop = link_button(self.tr("Stop watching"))
        self.stop.clicked.connect(self.stop_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._title)
        row.addWidget(self._detail, 1)
        row.addWidget(self.stop)
        self.hide()

    @property
    def text(self) -> str:
        """All that it says."""
        return f"{self._title.text()}. {self._detail.text()}"

    def show_folder(self, folder: Path | None, *, reachable: bool) -> None:
        """Say which folder is watched; ``None`` hides the bar."""
        self.setVisible(folder is not None)
        if folder is None:
            return
        self._icon.set_icon("watch" if reachable else "warning", "accent" if reachable else "text")
        self._title.setText(self.tr("Watching {name}").format(name=folder.name or str(folder)))
        self._detail.setText(
            self.tr("New films are scored as they arrive.")
            if reachable
            else self.tr("The folder cannot be reached. Check its connection; Lobar tries again.")
        )

    def show_arrivals(self, total: int, at: datetime) -> None:
        """Say how many films have come in since watching began, and when the last came."""
        self._detail.setText(
            self.tr("{films} so far, the last at {time}").format(
                films=words.films(total), time=words.clock(at)
            )
        )
