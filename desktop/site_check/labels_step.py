"""Step 2: what the labels mean, for somebody to confirm."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.site_check.labels import Label, LabelSheet, likely_meaning
from desktop import words
from desktop.fonts import Role, font
from desktop.site_check import sentences
from desktop.theme import Theme
from desktop.views.choice_box import ChoiceBox
from desktop.views.widgets import clear_layout, hairline, label

_CHOICE_WIDTH = 240


class LabelsStep(QWidget):
    """One line per label with its films and its meaning.

    Signals:
        confirmed (meaning by label): score the films.
        back_requested: choose other films.
    """

    confirmed: ClassVar[Signal] = Signal(object)
    back_requested: ClassVar[Signal] = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.boxes: dict[str, ChoiceBox] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 1)
        self._left_out = label(secondary=True, wrap=True)
        self.blind = QCheckBox(self.tr("Whoever labelled these films had not seen Lobar's score"))
        self.blind.setFont(font(Role.STRONG))
        why = label(
            self.tr(
                "Labels given after seeing the score agree with it too often: the figures would "
                "promise more than Lobar keeps."
            ),
            Role.SMALL,
            secondary=True,
            wrap=True,
        )
        self._lacking = label(secondary=True, wrap=True)
        self.score = QPushButton(self.tr("Score these films"))
        self.score.setProperty("filled", True)
        self.score.setFont(font(Role.STRONG))
        self.back = QPushButton(self.tr("Other films…"))
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.score)
        buttons.addWidget(self.back)
        buttons.addWidget(self._lacking, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(label(self.tr("What do the labels mean?"), Role.PAGE_TITLE))
        whole.addLayout(self._grid)
        whole.addWidget(self._left_out)
        whole.addWidget(hairline())
        whole.addWidget(self.blind)
        whole.addWidget(why)
        whole.addLayout(buttons)
        whole.addStretch()
        self.blind.toggled.connect(self._update)
        self.score.clicked.connect(lambda: self.confirmed.emit(self.meaning()))
        self.back.clicked.connect(self.back_requested)

    def show_sheet(self, sheet: LabelSheet) -> None:
        """Offer a meaning for each label; the likely one is chosen already."""
        clear_layout(self._grid)
        self.boxes.clear()
        self.blind.setChecked(False)
        heads = (self.tr("Label"), self.tr("Films"), self.tr("Meaning"))
        for column, text in enumerate(heads):
            self._grid.addWidget(label(text, Role.SMALL, secondary=True), 0, column)
        for line, (value, number) in enumerate(sheet.values.items(), 1):
            name, box = label(value, Role.STRONG), self._box(value)
            name.setBuddy(box)
            count = label(words.count(number))
            count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(name, line, 0)
            self._grid.addWidget(count, line, 1)
            self._grid.addWidget(box, line, 2)
        names = sheet.excluded.names.items()
        lines = [sentences.exclusion(reason, len(found), found) for reason, found in names]
        self._left_out.setText("\n".join([self.tr("Left out:"), *lines]) if lines else "")
        self._left_out.setVisible(bool(lines))
        self._update()
        self.blind.setFocus(Qt.FocusReason.OtherFocusReason)

    def meaning(self) -> Mapping[str, Label]:
        """What each label means; labels that are not used are left out."""
        chosen = {value: box.currentData() for value, box in self.boxes.items()}
        return {value: label for value, label in chosen.items() if isinstance(label, Label)}

    def _box(self, value: str) -> ChoiceBox:
        box = ChoiceBox(self._theme)
        box.add(self.tr("With pneumonia"), "", Label.WITH)
        box.add(self.tr("Without pneumonia"), "", Label.WITHOUT)
        box.add(self.tr("Not used"), "", None)
        likely = likely_meaning(value)
        box.setCurrentIndex({Label.WITH: 0, Label.WITHOUT: 1, None: 2}[likely])
        box.setFixedWidth(_CHOICE_WIDTH)
        box.setAccessibleName(self.tr("Meaning of {label}").format(label=value))
        box.activated.connect(self._update)
        self.boxes[value] = box
        return box

    def _update(self) -> None:
        both = set(self.meaning().values()) == set(Label)
        lacking = ""
        if not both:
            lacking = self.tr("Some label must mean pneumonia, and some none.")
        elif not self.blind.isChecked():
            lacking = self.tr("Confirm how the films were labelled.")
        self._lacking.setText(lacking)
        self.score.setEnabled(not lacking)
