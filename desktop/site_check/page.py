"""The site check as a page in the window: four steps, none of them a dialog."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.drop_target import DropTarget
from desktop.overriding import override
from desktop.site_check.films_step import FilmsStep
from desktop.site_check.labels_step import LabelsStep
from desktop.site_check.rail import WIDTH as RAIL_WIDTH
from desktop.site_check.rail import Rail, Step
from desktop.site_check.result_step import ResultStep
from desktop.site_check.scoring_step import ScoringStep
from desktop.theme import Theme

_NARROW_STEP = 720


class SiteCheckPage(QWidget):
    """Shows one step at a time; what it asks for is done by ``SiteCheckFlow``.

    Signals:
        closed: back to the films; whatever runs goes on.
    """

    closed: ClassVar[Signal] = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rail = Rail(theme)
        self.films, self.labels = FilmsStep(theme), LabelsStep(theme)
        self.scoring, self.result = ScoringStep(theme), ResultStep(theme)
        self._steps: dict[Step, QWidget] = {
            Step.FILMS: self.films,
            Step.LABELS: self.labels,
            Step.SCORING: self.scoring,
            Step.RESULT: self.result,
        }
        self.step = Step.FILMS
        self._notes = [""] * len(Step)
        self.drops = DropTarget(self)
        self.drops.hovered.connect(self.films.drop_frame.set_hot)
        body = QWidget()
        body.setObjectName("panel")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(body)
        column.setContentsMargins(28, 24, 28, 28)
        for step, widget in self._steps.items():
            if step is not Step.RESULT:
                widget.setMaximumWidth(_NARROW_STEP)
            column.addWidget(widget)
        self._area = QScrollArea()
        self._area.setWidget(body)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addWidget(self._area, 1)
        self.rail.back.clicked.connect(self.closed)
        self.show_step(Step.FILMS)

    def show_step(self, step: Step) -> None:
        """Go to a step; what was noted of it and of later ones is forgotten."""
        self.step = step
        self._notes[step:] = [""] * (len(Step) - step)
        for other, widget in self._steps.items():
            widget.setVisible(other is step)
        self._area.verticalScrollBar().setValue(0)
        self.rail.show_step(step, self._notes)

    def note(self, step: Step, text: str) -> None:
        """Say at the side what was done in a step."""
        self._notes[step] = text
        self.rail.show_step(self.step, self._notes)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.result.set_room(self.width() - RAIL_WIDTH)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        focused = self.focusWidget()
        if moved and focused is not None and self._area.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused)
        return moved

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
