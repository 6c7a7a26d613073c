"""Asks for a score of a refused film, and asks once more: inline, without a dialog."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.translation import english
from desktop import words
from desktop.fonts import Role, font
from desktop.views.widgets import label, link_button, set_margins


class ScoreAnyway(QWidget):
    """A quiet link, which opens what has to be read and agreed to first.

    Signals:
        asked: the question is open now.
        confirmed: score the film although it was refused.
    """

    asked: ClassVar[Signal] = Signal()
    confirmed: ClassVar[Signal] = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ask = link_button(self.tr("Score anyway…"))
        self.ask.clicked.connect(self._on_asked)
        self._question = QFrame()
        self._question.setProperty("reason", True)
        text = english(
            "Lobar was not made for this film and not tested on such films: its score may "
            "mean nothing. That you overruled the refusal is recorded with the score and in "
            "every export."
        )
        warning = label(words.with_english(text), wrap=True)
        self.confirm = QPushButton(self.tr("Overrule and score"))
        self.cancel = QPushButton(self.tr("Leave it refused"))
        for button in (self.confirm, self.cancel):
            button.setFont(font(Role.BODY))
        self.confirm.clicked.connect(self._on_confirmed)
        self.cancel.clicked.connect(lambda: self.offer(shown=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.confirm)
        buttons.addStretch()
        inside = QVBoxLayout(self._question)
        set_margins(inside, 10, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(warning)
        inside.addLayout(buttons)
        whole = QVBoxLayout(self)
        set_margins(whole, 32, 6, 0, 0)
        whole.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self._question)
        self.offer(shown=False)

    def offer(self, *, shown: bool) -> None:
        """Offer it, or not; the question is closed."""
        self.setVisible(shown)
        self.ask.show()
        self._question.hide()

    def _on_asked(self) -> None:
        self.ask.hide()
        self._question.show()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit()

    def _on_confirmed(self) -> None:
        self.offer(shown=False)
        self.confirmed.emit()
