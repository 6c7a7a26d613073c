"""The result's scale: 0 to 1, three named zones, the threshold and the film's marker."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.decision import OperatingPoint
from desktop import words
from desktop.overriding import override
from desktop.scale_painting import SCALE_HEIGHT, ScalePainter
from desktop.theme import Theme


class ProbabilityScale(QWidget):
    """0 is left in every language."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._point: OperatingPoint | None = None
        self._probability = 0.0
        self.setFixedHeight(SCALE_HEIGHT)
        self.setMinimumWidth(240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_score(self, probability: float, point: OperatingPoint) -> None:
        """Mark a probability on an operating point's zones."""
        self._probability, self._point = probability, point
        self.setAccessibleName(
            self.tr(
                "Probability {p} on a scale from 0 to 1; threshold {t}; uncertain from {a} to {b}."
            ).format(
                p=words.probability(probability),
                t=words.threshold(point.threshold),
                a=words.threshold(point.grey_low),
                b=words.threshold(point.grey_high),
            )
        )
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._point is not None:
            painter = QPainter(self)
            scale = ScalePainter(self._theme.tokens, self.width())
            scale.paint(painter, self._probability, self._point)
            painter.end()
