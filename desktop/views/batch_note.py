"""What applies to every PNG and JPEG of a list, said once over it and not on each film."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop import words
from desktop.corrections import Change, fill_age_menu, fill_view_menu
from desktop.fonts import Role
from desktop.theme import Theme
from desktop.views.flow_layout import FlowLayout
from desktop.views.widgets import IconLabel, label, link_button


class BatchNote(QWidget):
    """Such files say neither age nor view; the clinician can say it for all of them.

    Signals:
        change_requested: score all of these films again after a change.
    """

    change_requested: ClassVar[Signal] = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.message = label(role=Role.SMALL, secondary=True, wrap=True)
        links = FlowLayout(spacing=12)
        links.addWidget(self._link(self.tr("Set age"), fill_age_menu))
        links.addWidget(self._link(self.tr("Set view"), fill_view_menu))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.message)
        texts.addLayout(links)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(theme, "info", "text2", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.show_number(0)

    def show_number(self, silent: int) -> None:
        """How many films are meant; with none there is nothing to say."""
        self.setVisible(silent > 0)
        self.message.setText(
            self.tr(
                "{films} as PNG or JPEG, without age and view: taken as frontal, 1 to 5 years."
            ).format(films=words.films(silent))
        )

    def _link(self, text: str, fill: Callable[[QMenu, Callable[[Change], None]], None]) -> QWidget:
        button = link_button(text, Role.SMALL)
        button.setAccessibleName(self.tr("{text} of all these films").format(text=text))
        menu = QMenu(button)
        fill(menu, self.change_requested.emit)
        button.setMenu(menu)
        return button
