"""The model among the settings: which one is in use, bringing another, going back."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.model_spec import ModelSpec
from desktop.fonts import Role, font
from desktop.views.widgets import label, link_button

_PROGRESS_WIDTH = 120


class ModelSettings(QWidget):
    """Tells and asks; does nothing itself.

    Signals:
        import_requested: bring another model.
        back_requested: use the one before again.
    """

    import_requested: ClassVar[Signal] = Signal()
    back_requested: ClassVar[Signal] = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.in_use = label(wrap=True)
        self.next = label(role=Role.SMALL, secondary=True, wrap=True)
        self.bring = link_button(self.tr("Import from a USB stick…"))
        self.back = link_button("")
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)  # how long a test takes is not known
        self.busy.setTextVisible(False)
        self.busy.setFixedWidth(_PROGRESS_WIDTH)
        self.busy.setAccessibleName(self.tr("The model is being tested"))
        self.busy_text = label(role=Role.SMALL, secondary=True)
        explained = label(
            self.tr(
                "A folder or a zip archive with model.json. It is tested on a known film before "
                "it is kept, and the model in use stays on this computer."
            ),
            Role.SMALL,
            secondary=True,
            wrap=True,
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(24)
        for widget in (self.bring, self.back, self.busy, self.busy_text):
            widget.setFont(font(Role.SMALL if widget is self.busy_text else Role.BODY))
            buttons.addWidget(widget)
        buttons.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        for line in (self.in_use, self.next, explained):
            whole.addWidget(line)
        whole.addLayout(buttons)
        self.bring.clicked.connect(self.import_requested)
        self.back.clicked.connect(self.back_requested)
        self.show_models(None, None, None)
        self.show_busy("")

    def show_models(
        self, now: ModelSpec | None, chosen: ModelSpec | None, earlier: ModelSpec | None
    ) -> None:
        """The model that scores ``now``, the one from the next start, and the one before that."""
        self.in_use.setText(identity(now) if now else self.tr("No model is loaded."))
        other = chosen is not None and chosen != now
        text = self.tr("From the next start: {model}")
        self.next.setText(text.format(model=identity(chosen)) if chosen and other else "")
        self.next.setVisible(other)
        text = self.tr("Go back to {model}")
        self.back.setText(text.format(model=identity(earlier)) if earlier else "")
        self.back.setVisible(earlier is not None)

    def show_busy(self, text: str) -> None:
        """Show that something is being done; nothing else can be asked for meanwhile."""
        self.busy_text.setText(text)
        for widget in (self.busy, self.busy_text):
            widget.setVisible(bool(text))
        for button in (self.bring, self.back):
            button.setEnabled(not text)


def identity(spec: ModelSpec) -> str:
    """A model's name, the day when its training ended, and the beginning of its hash."""
    day = spec.training.finished_at.partition("T")[0]
    return ", ".join(part for part in (spec.model_id, day, spec.short_hash) if part)
