"""One reading in a line: who, when, what; and a way to take it out."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.store.records import Reading
from desktop import words
from desktop.fonts import Role
from desktop.views.widgets import ElidedLabel, link_button


class ReadingLine(QWidget):
    """A reading that is recorded.

    Signals:
        remove_requested: this :class:`Reading`.
    """

    remove_requested: ClassVar[Signal] = Signal(object)

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        text = ElidedLabel(Role.SMALL, secondary=True)
        text.setText(self._describe(reading))
        remove = link_button(self.tr("Remove"), Role.SMALL)
        remove.setAccessibleName(
            self.tr("Remove the reading by {reader}").format(reader=reading.opinion.reader)
        )
        remove.clicked.connect(lambda: self.remove_requested.emit(reading))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(text, 1)
        row.addWidget(remove)

    def _describe(self, reading: Reading) -> str:
        at, said = reading.at.astimezone(), reading.opinion
        parts = [
            said.reader,
            words.moment(at),
            words.opinion(said),
            self.tr("before seeing the score") if reading.blind else "",
            said.note,
        ]
        return words.joined(parts)
