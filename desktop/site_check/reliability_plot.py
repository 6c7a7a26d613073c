"""How often films show pneumonia that were given a probability."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.site_check.figures import SiteReliability
from desktop import words
from desktop.overriding import override
from desktop.site_check.plot import Plot, place
from desktop.theme import Theme


class ReliabilityPlot(Plot):
    """Frequency against probability, in tenths, with Wilson intervals."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.up = self.tr("Pneumonia in the films, %")
        self.across = self.tr("Probability given, %")
        self._reliability: SiteReliability | None = None

    def show_reliability(self, reliability: SiteReliability) -> None:
        """Draw figures."""
        self._reliability = reliability
        told = "; ".join(
            self.tr("given {p}, found {f}").format(
                p=words.percent(b.mean_probability, decimals=0),
                f=words.percent(b.frequency.value, decimals=0),
            )
            for b in reliability.bins
        )
        self.setAccessibleName(self.tr("Calibration: {bins}.").format(bins=told))
        self.update()

    @override
    def paint_data(self, painter: QPainter, area: QRectF) -> None:
        if self._reliability is None:
            return
        tokens = self._theme.tokens
        flat = Qt.PenCapStyle.FlatCap
        whisker = QPen(QColor(tokens.text2), 2, Qt.PenStyle.SolidLine, flat)
        most = max(b.films for b in self._reliability.bins)
        for b in self._reliability.bins:
            low, high = b.frequency.low, b.frequency.high
            painter.setPen(whisker)
            x = b.mean_probability
            painter.drawLine(place(area, x, low), place(area, x, high))
            # A tenth with more films weighs more: its dot is larger.
            radius = 3.5 + 3.0 * (b.films / most) ** 0.5
            painter.setPen(QPen(QColor(tokens.panel), 1.5))
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(place(area, x, b.frequency.value), radius, radius)
