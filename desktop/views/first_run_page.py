"""The first page of all: what Lobar is for and its limits, to be accepted once."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core import INTENDED_USE
from desktop import texts
from desktop.fonts import Role, font
from desktop.overriding import override
from desktop.terms import limits
from desktop.theme import Theme
from desktop.views.widgets import IconLabel, hairline, label

if TYPE_CHECKING:
    from core.decision import OperatingPoint
    from core.model_spec import ModelSpec

_WIDTH = 680


class FirstRunPage(QScrollArea):
    """Takes the place of everything else until it is accepted.

    Signals:
        accepted: with whether a folder is to be opened at once.
        declined: Lobar is to be closed.
    """

    accepted: ClassVar[Signal] = Signal(bool)
    declined: ClassVar[Signal] = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        page = QWidget()
        page.setObjectName("panel")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.figures = label(wrap=True)
        self.figures.hide()
        self.accept_and_open = self._button(self.tr("Accept and open a folder…"), filled=True)
        self.accept = self._button(self.tr("Accept"))
        self.decline = self._button(self.tr("Quit"))
        self.waiting = label(role=Role.SMALL, secondary=True)
        text = QVBoxLayout()
        text.setSpacing(14)
        text.addWidget(label(self.tr("Before you start"), Role.PAGE_TITLE))
        text.addWidget(label(texts.with_english(INTENDED_USE), Role.PANEL_TITLE, wrap=True))
        text.addSpacing(4)
        text.addWidget(hairline())
        text.addSpacing(4)
        text.addWidget(label(self.tr("Known limits"), Role.HEADING))
        for limit in limits():
            text.addLayout(self._point(label(limit, wrap=True)))
        self._figures_row = self._point(self.figures)
        text.addLayout(self._figures_row)
        text.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.accept_and_open, self.accept, self.decline):
            buttons.addWidget(button)
        buttons.addStretch()
        text.addLayout(buttons)
        text.addWidget(self.waiting)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        column.setLayout(text)
        across = QHBoxLayout(page)
        across.setContentsMargins(32, 40, 32, 32)
        across.addStretch(1)
        across.addWidget(column, 100, Qt.AlignmentFlag.AlignTop)
        across.addStretch(1)
        self.accept_and_open.clicked.connect(lambda: self.accepted.emit(True))
        self.accept.clicked.connect(lambda: self.accepted.emit(False))
        self.decline.clicked.connect(self.declined)

    def show_model(self, spec: ModelSpec) -> None:
        """Put the measured figures of the model among the limits."""
        point = spec.operating_point()
        self.figures.setText(self._measured(spec, point))
        self.figures.setVisible(bool(self.figures.text()))

    def show_waiting(self, number: int) -> None:
        """Say that something was opened already and waits for the acceptance."""
        self.waiting.setText(
            self.tr("What you opened is scored as soon as you accept.") if number else ""
        )

    def _measured(self, spec: ModelSpec, point: OperatingPoint) -> str:
        if point.sensitivity is None or point.specificity is None:
            return ""
        from desktop import words  # there is a model now, and so is all that they need

        text = self.tr(
            "Above the threshold “{point}” were {sensitivity} of the films with pneumonia and "
            "{false} of those without. Measured on {films}: {where}."
        )
        return text.format(
            point=words.operating_point(point.name),
            films=words.films(spec.measured_on.films),
            where=words.measured_on(spec.measured_on),
            sensitivity=words.percent(point.sensitivity.value),
            false=words.percent(1 - point.specificity.value),
        )

    def _point(self, text: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconLabel(self._theme, "info", "accent", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        return row

    def _button(self, text: str, *, filled: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("large", True)
        button.setProperty("filled", filled)
        button.setFont(font(Role.STRONG))
        return button

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        focused = self.focusWidget()
        if moved and focused is not None:
            self.ensureWidgetVisible(focused)
        return moved
