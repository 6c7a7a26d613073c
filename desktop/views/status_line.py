"""The status bar: the last event, the processor if it is not as chosen, what Lobar is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStatusBar, QWidget

from core import INTENDED_USE
from desktop import texts
from desktop.fonts import Role, font
from desktop.theme import Theme
from desktop.views.widgets import ElidedLabel, IconLabel, label, link_button

if TYPE_CHECKING:
    from core.providers import ProviderChoice


class StatusLine(QStatusBar):
    """26 pixels at the foot of the window.

    Signals:
        use_requested: show the intended use in full.
    """

    use_requested: ClassVar[Signal] = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setFixedHeight(28)
        self._event = ElidedLabel(Role.SMALL, secondary=True)
        self._processor = label(role=Role.SMALL, secondary=True)
        self._processor_icon = IconLabel(theme, "processor", "text2", 14)
        use = link_button(self.tr("Research software, not a cleared medical device"), Role.SMALL)
        intended_use = texts.with_english(INTENDED_USE)
        use.setToolTip(intended_use)
        use.setAccessibleDescription(intended_use)
        use.setFont(font(Role.SMALL))
        use.clicked.connect(self.use_requested)
        self.addWidget(_padded(self._event), 1)
        self.addPermanentWidget(_padded(self._processor_icon, self._processor))
        self.addPermanentWidget(_padded(use))
        offline = label(self.tr("Offline: no network used"), Role.SMALL, secondary=True)
        self.addPermanentWidget(_padded(IconLabel(theme, "lock", "text2", 14), offline, right=12))
        self.show_provider(None)
        self.tell(self.tr("Ready."))

    @property
    def text(self) -> str:
        """What happened last."""
        return self._event.text()

    def tell(self, event: str) -> None:
        """Say what happened last."""
        self._event.setText(event)

    def show_provider(self, choice: ProviderChoice | None) -> None:
        """Name the processor, but only when it is not the one that was chosen."""
        other = choice is not None and not choice.is_as_asked
        for widget in (self._processor, self._processor_icon):
            widget.setVisible(other)
        if choice is not None and other:
            used = texts.processor(choice.used)
            self._processor.setText(self.tr("Running on {name}").format(name=used))
            self._processor.setToolTip(choice.note)


def _padded(*widgets: QWidget, right: int = 6) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(10, 0, right, 0)
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, ElidedLabel) else 0)
    return holder
