"""Step 3: the films are scored and measured, without holding up the window."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop import words
from desktop.fonts import Role
from desktop.theme import Theme
from desktop.views.widgets import beside_icon, label


class ScoringStep(QWidget):
    """Progress and a way out.

    Signals:
        cancelled: stop; what is scored stays in the record.
    """

    cancelled: ClassVar[Signal] = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title = label(role=Role.PAGE_TITLE)
        self._detail = label(secondary=True)
        self.progress = QProgressBar()
        self.progress.setFixedHeight(6)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the site check"))
        note = label(
            self.tr(
                "You can go back to the films meanwhile. Scores of these films are recorded, but "
                "shown to nobody."
            ),
            secondary=True,
            wrap=True,
        )
        self.cancel = QPushButton(beside_icon(self.tr("Cancel")))
        theme.set_icon(self.cancel, "stop", "text")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(self._title)
        whole.addWidget(self.progress)
        whole.addWidget(self._detail)
        whole.addWidget(note)
        whole.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addStretch()
        self.cancel.clicked.connect(self._on_cancel)

    def begin(self) -> None:
        """The first film is still to come."""
        self._title.setText(self.tr("Scoring the films"))
        self._detail.setText(self.tr("The model is being opened."))
        self.progress.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_progress(self, done: int, total: int) -> None:
        """So many films of so many are done."""
        text = self.tr("{done} of {total}")
        self._detail.setText(text.format(done=words.count(done), total=words.films(total)))
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)

    def begin_measuring(self) -> None:
        """All films are scored; figures and intervals are being worked out."""
        self._title.setText(self.tr("Measuring"))
        self._detail.setText(self.tr("Figures and their intervals are being worked out."))
        self.progress.setRange(0, 0)
        self.cancel.setEnabled(False)

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._title.setText(self.tr("Stopping"))
        self.cancelled.emit()
