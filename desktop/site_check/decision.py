"""Beside the figures: the shipped threshold against the proposed one, and who stands for it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.decision import Interval
from core.site_check.check import SiteCheck
from core.site_check.figures import AtThreshold
from desktop import words
from desktop.fonts import Role, font
from desktop.site_check import sentences
from desktop.site_check.standing import today
from desktop.theme import Theme
from desktop.views.widgets import clear_layout, hairline, label


class Decision(QWidget):
    """Nothing counts before a name is given and a button is pressed.

    Signals:
        confirmed (name, whether the proposed threshold is used).
        revoked: the check in force ends.
        again: another check.
    """

    confirmed: ClassVar[Signal] = Signal(str, bool)
    revoked: ClassVar[Signal] = Signal()
    again: ClassVar[Signal] = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(0, 1)
        self.explanation = label(role=Role.SMALL, secondary=True, wrap=True)
        self.standing = label(wrap=True)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name and role"))
        self.name.setAcceptDrops(False)
        self.name.setFont(font(Role.BODY))
        self._name_label = label(self.tr("Confirmed by"))
        self._name_label.setBuddy(self.name)
        self._date = label(secondary=True)
        self._bound = label(role=Role.SMALL, secondary=True, wrap=True)
        self.use = _button(self, filled=True)
        self.keep = _button(self)
        self.revoke = _button(self)
        self.revoke.setText(self.tr("Revoke"))
        self.new = _button(self)
        self.new.setText(self.tr("Check again…"))
        self._confirming: tuple[QWidget, ...] = (
            self._name_label, self.name, self._date, self._bound, self.use, self.keep
        )  # fmt: skip
        self._arrange()
        self.name.textChanged.connect(self._update_buttons)
        self.use.clicked.connect(lambda: self.confirmed.emit(self.name.text().strip(), True))
        self.keep.clicked.connect(lambda: self.confirmed.emit(self.name.text().strip(), False))
        self.revoke.clicked.connect(self.revoked)
        self.new.clicked.connect(self.again)

    def show_check(self, check: SiteCheck, reader: str) -> None:
        """Show a check; ``reader`` is who reads here, and probably confirms."""
        clear_layout(self._grid)
        self._show_thresholds(check)
        proposal = check.proposal
        self.explanation.setText(
            sentences.target(proposal.target, proposal.chosen_on, proposal.held_out)
            if proposal is not None
            else sentences.declined(check)
        )
        decided = check.confirmation is not None
        self.standing.setText(sentences.standing_in_full(check) if decided else "")
        self.standing.setVisible(decided)
        for widget in self._confirming:
            widget.setVisible(not decided and check.can_be_confirmed)
        self.use.setVisible(not decided and proposal is not None)
        self.revoke.setVisible(check.in_force)
        if proposal is not None:
            self.use.setText(self.tr("Use {t}").format(t=sentences.choice(proposal.point)))
        self.keep.setText(self.tr("Keep {t}").format(t=sentences.choice(check.shipped)))
        self._date.setText(words.day(today()))
        text = self.tr(
            "Your name is a note of who is responsible, no electronic signature. It holds for "
            "model {model} alone: another model needs another check. You can revoke it at any "
            "time."
        )
        self._bound.setText(text.format(model=check.bound.onnx_sha256[:8]))
        self.name.setText(reader)
        self._update_buttons()

    def take_focus(self) -> None:
        """Put the focus where one goes on."""
        target = self.name if self.name.isVisibleTo(self) else self.new
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_thresholds(self, check: SiteCheck) -> None:
        figures, proposal = check.figures, check.proposal
        if figures is None:
            return
        columns: list[tuple[str, AtThreshold]] = [(self.tr("Shipped"), figures.shipped)]
        if proposal is not None:
            columns = [
                (self.tr("Shipped"), proposal.shipped), (self.tr("Proposed"), proposal.held_out)
            ]  # fmt: skip
        names = (
            "", self.tr("Threshold"), self.tr("Sensitivity"), self.tr("Specificity"),
            self.tr("Pneumonia missed"), self.tr("False alarms"),
        )  # fmt: skip
        for line, name in enumerate(names):
            self._grid.addWidget(label(name), line * 2, 0)
            if line:
                self._grid.addWidget(hairline(), line * 2 - 1, 0, 1, 1 + len(columns))
        right = Qt.AlignmentFlag.AlignRight
        for column, (title, at) in enumerate(columns, 1):
            cells: tuple[QWidget, ...] = (
                label(title, secondary=True),
                label(words.threshold(at.threshold), Role.PANEL_TITLE),
                _share(at.sensitivity),
                _share(at.specificity),
                label(self._of(at.with_pneumonia - at.found, at.with_pneumonia), Role.STRONG),
                label(self._of(at.without_pneumonia - at.below, at.without_pneumonia), Role.STRONG),
            )
            for line, cell in enumerate(cells):
                self._grid.addWidget(cell, line * 2, column, right)

    def _of(self, number: int, total: int) -> str:
        return self.tr("{n} of {all}").format(n=words.count(number), all=words.count(total))

    def _update_buttons(self) -> None:
        named = bool(self.name.text().strip())
        self.use.setEnabled(named)
        self.keep.setEnabled(named)

    def _arrange(self) -> None:
        name = QHBoxLayout()
        name.setSpacing(10)
        name.addWidget(self.name, 1)
        name.addWidget(self._date)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self.use, self.keep, self.revoke):
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(label(self.tr("Threshold for this site"), Role.PANEL_TITLE))
        whole.addLayout(self._grid)
        whole.addWidget(self.explanation)
        whole.addWidget(hairline())
        whole.addWidget(self.standing)
        whole.addWidget(self._name_label)
        whole.addLayout(name)
        whole.addWidget(self._bound)
        whole.addLayout(buttons)
        whole.addWidget(self.new)


def _share(share: Interval) -> QWidget:
    box = QWidget()
    texts = QVBoxLayout(box)
    texts.setContentsMargins(0, 0, 0, 0)
    texts.setSpacing(0)
    right = Qt.AlignmentFlag.AlignRight
    texts.addWidget(label(words.percent(share.value), Role.STRONG), 0, right)
    limits = label(words.span(share.low, share.high), Role.SMALL, secondary=True)
    texts.addWidget(limits, 0, right)
    return box


def _button(parent: QWidget, *, filled: bool = False) -> QPushButton:
    button = QPushButton(parent)
    button.setProperty("filled", filled)
    button.setFont(font(Role.STRONG if filled else Role.BODY))
    return button
