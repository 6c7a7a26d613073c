"""Step 4: what was measured, whether the films suffice, and the decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.decision import Interval
from core.site_check.check import SiteCheck
from core.site_check.figures import SiteReliability
from core.site_check.labels import Exclusion
from desktop import words
from desktop.fonts import Role
from desktop.site_check import sentences
from desktop.site_check.decision import Decision
from desktop.site_check.reliability_plot import ReliabilityPlot
from desktop.site_check.roc_plot import Mark, RocPlot
from desktop.site_check.share_table import ShareTable
from desktop.theme import Theme
from desktop.views.widgets import IconLabel, hairline, label

_SIDE, _MOST = 336, 520
_WIDE_FROM = 960


class ResultStep(QWidget):
    """The decision stands beside the figures where there is room, else below them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.headline = label(role=Role.PAGE_TITLE, wrap=True)
        self.beneath = label(secondary=True, wrap=True)
        self.roc, self.reliability = RocPlot(theme), ReliabilityPlot(theme)
        self.roc_value = label(secondary=True)
        self.reliability_value = label(role=Role.SMALL, secondary=True, wrap=True)
        self.table_title = label(role=Role.PANEL_TITLE)
        self.table = ShareTable(theme)
        self.enough_icon = IconLabel(theme, "check", "accent", 20)
        self.enough = label(role=Role.STRONG)
        self.enough_why = label(wrap=True)
        self.left_out = label(secondary=True, wrap=True)
        self.source = label(role=Role.SMALL, secondary=True, wrap=True)
        self.decision = Decision(theme)
        self._figures = QWidget()
        self._arrange()

    def show_check(
        self, check: SiteCheck, names: Mapping[Exclusion, Sequence[str]], reader: str
    ) -> None:
        """Show a check. ``names`` are of the films left out; they are not kept with it."""
        self.headline.setText(sentences.headline(check))
        self.beneath.setText(sentences.beneath_headline(check))
        figures = check.figures
        self._figures.setVisible(figures is not None)
        if figures is not None:
            marks = [Mark(self.tr("Shipped"), figures.shipped, ring=True)]
            if check.proposal is not None:
                marks.append(Mark(self.tr("Proposed"), check.proposal.held_out, ring=False))
            self.roc.show_figures(figures, marks)
            self.reliability.show_reliability(figures.reliability)
            area = sentences.area_with_interval(figures.auc)
            self.roc_value.setText(self.tr("area {area}").format(area=area))
            self.reliability_value.setText(self._calibration(figures.reliability))
            text = self.tr("At the shipped threshold {t}, all films that count")
            self.table_title.setText(text.format(t=words.threshold(figures.shipped.threshold)))
            self.table.show_figures(figures)
        word, why = sentences.sufficiency(check)
        self.enough.setText(word)
        self.enough_why.setText(why)
        self.enough_icon.set_icon(
            "check" if check.patients.can_propose else "warning",
            "accent" if check.patients.can_propose else "text",
        )
        lines = sentences.exclusions(check, names)
        head = self.tr("Left out, and in none of the figures:")
        self.left_out.setText("\n".join([head, *lines]) if lines else self.tr("No film left out."))
        self.source.setText(
            self.tr(
                "{source}, {films} that count, measured on {day} with model {model}. Where no file "
                "and no label says whose a film is, it counts as a patient of its own."
            ).format(
                source=sentences.source(check),
                films=words.films(check.films),
                day=words.day(check.made_on),
                model=check.bound.onnx_sha256[:8],
            )
        )
        self.decision.show_check(check, reader)

    def set_room(self, width: int) -> None:
        """Arrange for so much room across."""
        wide = width >= _WIDE_FROM
        self._across.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self._divider.setVisible(wide)
        self.decision.setMinimumWidth(_SIDE)
        self.decision.setMaximumWidth(_SIDE if wide else _MOST)

    def _calibration(self, found: SiteReliability) -> str:
        slope = self.tr("no slope: a threshold separates the classes")
        if found.slope is not None:
            slope = self.tr("slope {value} ({low}–{high})").format(
                value=words.decimal(found.slope.value, 2),
                low=words.decimal(found.slope.low, 2),
                high=words.decimal(found.slope.high, 2),
            )
        if found.intercept is not None:
            offset = self.tr("intercept {value}").format(
                value=words.decimal(found.intercept.value, 2)
            )
            slope = f"{slope}, {offset}{self._meaning(found.slope)}"
        text = self.tr(
            "At the share of pneumonia among these films, {share}: {slope}, mean error {error} "
            "points, Brier score {brier}."
        )
        return text.format(
            share=words.percent(found.prevalence, 0),
            slope=slope,
            error=words.decimal(found.expected_calibration_error.value * 100, 1),
            brier=words.decimal(found.brier.value, 3),
        )

    def _meaning(self, slope: Interval | None) -> str:
        """What a slope means that differs from 1 by more than chance explains."""
        if slope is not None and slope.low > 1:
            return self.tr(" (probabilities too cautious)")
        if slope is not None and slope.high < 1:
            return self.tr(" (probabilities too extreme)")
        return ""

    def _arrange(self) -> None:
        plots = QGridLayout()
        plots.setHorizontalSpacing(24)
        plots.setVerticalSpacing(8)
        for column, (title, value, plot) in enumerate(
            ((self.tr("ROC curve"), self.roc_value, self.roc),
             (self.tr("Calibration"), label(), self.reliability))
        ):  # fmt: skip
            head = QHBoxLayout()
            head.addWidget(label(title, Role.PANEL_TITLE))
            head.addStretch()
            head.addWidget(value)
            plots.addLayout(head, 0, column)
            plots.addWidget(plot, 1, column, Qt.AlignmentFlag.AlignTop)
            plots.setColumnStretch(column, 1)
        plots.addWidget(self.reliability_value, 2, 1)
        figures = QVBoxLayout(self._figures)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(14)
        figures.addWidget(hairline())
        figures.addLayout(plots)
        figures.addWidget(hairline())
        figures.addWidget(self.table_title)
        figures.addWidget(self.table)
        enough = QFrame()
        enough.setProperty("reason", True)
        row = QHBoxLayout(enough)
        row.setContentsMargins(12, 4, 0, 4)
        row.setSpacing(10)
        row.addWidget(self.enough_icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(3)
        texts.addWidget(self.enough)
        texts.addWidget(self.enough_why)
        row.addLayout(texts, 1)
        main = QVBoxLayout()
        main.setSpacing(14)
        for widget in (
            self.headline, self.beneath, self._figures, enough, self.left_out, self.source
        ):  # fmt: skip
            main.addWidget(widget)
        main.addStretch()
        side = QVBoxLayout()
        side.addWidget(self.decision)
        side.addStretch()
        self._divider = hairline(vertical=True)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(24)
        self._across.addLayout(main, 1)
        self._across.addWidget(self._divider)
        self._across.addLayout(side)
