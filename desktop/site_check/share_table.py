"""Shares with their intervals as numbers and as marks on one axis."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from core.decision import Interval
from core.site_check.figures import SiteFigures
from desktop import words
from desktop.fonts import Role
from desktop.theme import Theme
from desktop.views.interval_axis import IntervalAxis
from desktop.views.widgets import clear_layout, label


class ShareTable(QWidget):
    """Sensitivity and specificity at the shipped threshold, with the films behind them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(2, 1)

    def show_figures(self, figures: SiteFigures) -> None:
        """Show figures."""
        clear_layout(self._grid)
        at = figures.shipped
        rows = (
            (
                self.tr("Sensitivity"),
                at.sensitivity,
                self.tr("{n} of {all} with pneumonia missed").format(
                    n=words.count(at.with_pneumonia - at.found), all=words.count(at.with_pneumonia)
                ),
            ),
            (
                self.tr("Specificity"),
                at.specificity,
                self.tr("{n} of {all} without are false alarms").format(
                    n=words.count(at.without_pneumonia - at.below),
                    all=words.count(at.without_pneumonia),
                ),
            ),
        )
        lowest = min(interval.low for _, interval, _ in rows)
        start = 0.5 if lowest >= 0.5 else 0.0
        heads = {
            2: self.tr("50–100\u202f%") if start else self.tr("0–100\u202f%"),
            3: self.tr("95\u202f% interval"),
        }
        for column, text in heads.items():
            head = label(text, Role.SMALL, secondary=True)
            right = Qt.AlignmentFlag.AlignRight if column == 3 else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(head, 0, column, right)
        for line, (name, interval, detail) in enumerate(rows, 1):
            self._add(line, name, interval, detail, start)

    def _add(self, line: int, name: str, interval: Interval, detail: str, start: float) -> None:
        value, limits = words.percent(interval.value), words.span(interval.low, interval.high)
        axis = IntervalAxis(self._theme)
        axis.show_interval(interval, start)
        axis.setAccessibleName(
            self.tr("{name} {value}, 95 % interval {limits}").format(
                name=name, value=value, limits=limits
            )
        )
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label(name), line, 0)
        self._grid.addWidget(label(value, Role.STRONG), line, 1, right)
        self._grid.addWidget(axis, line, 2)
        self._grid.addWidget(label(limits, secondary=True), line, 3, right)
        self._grid.addWidget(label(detail, secondary=True), line, 4)
