"""How far to trust the result: what was measured at the operating point, and where."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.calibration import Calibration
from core.decision import Interval, OperatingPoint, predictive_intervals
from core.model_spec import MeasuredOn
from desktop import words
from desktop.fonts import Role, font
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.views.interval_axis import IntervalAxis
from desktop.views.widgets import ElidedLabel, label, link_button


class Figures(QWidget):
    """Sensitivity and specificity with intervals; PPV, NPV and the film's probability at the
    clinic's prevalence.

    Signals:
        more_requested: show what was measured elsewhere.
    """

    more_requested: ClassVar[Signal] = Signal()

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.setMaximumWidth(480)  # wider, an interval is too far from its name
        self._settings = settings
        self._point: OperatingPoint | None = None
        self._measured: MeasuredOn | None = None
        self._calibration: Calibration | None = None
        self._probability: float | None = None
        self._film_word = label(self.tr("This film:"))
        self._film_value = label(role=Role.STRONG)
        self._film_note = ElidedLabel(Role.SMALL, secondary=True)
        self._film_word.setToolTip(
            self.tr(
                "Probability of this film where pneumonia is as common as you say, if films "
                "here look as those that Lobar was tested on"
            )
        )
        self.more = link_button(self.tr("Elsewhere, and known limits"), Role.SMALL)
        self.more.clicked.connect(self.more_requested)
        self._title = ElidedLabel(Role.STRONG)
        self._threshold = label(secondary=True)
        self._axis = label(role=Role.SMALL, secondary=True)
        self._source = label(role=Role.SMALL, secondary=True, wrap=True)
        self._source.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.site = label(role=Role.SMALL, secondary=True, wrap=True)
        self.site.hide()
        self.prevalence = QDoubleSpinBox()
        self.prevalence.lineEdit().setTextMargins(4, 0, 0, 0)
        self.prevalence.setFont(font(Role.STRONG))
        self.prevalence.setRange(0.1, 90.0)
        self.prevalence.setDecimals(1)
        self.prevalence.setSingleStep(1.0)
        self.prevalence.setSuffix(words.percent_sign())
        self.prevalence.setKeyboardTracking(False)
        self.prevalence.setValue(settings.prevalence_percent)
        self.prevalence.setAccessibleName(
            self.tr("How many of 100 children filmed here have pneumonia, in percent")
        )
        self.prevalence.setToolTip(
            self.tr("How common pneumonia is among the children filmed at this clinic")
        )
        self._rows = {
            name: (label(text), label(role=Role.STRONG), IntervalAxis(theme), label(secondary=True))
            for name, text in (
                ("sensitivity", self.tr("Sensitivity")),
                ("specificity", self.tr("Specificity")),
                ("ppv", self.tr("PPV")),
                ("npv", self.tr("NPV")),
            )
        }
        self._rows["ppv"][0].setToolTip(
            self.tr("Of the films above the threshold, the share that shows pneumonia")
        )
        self._rows["npv"][0].setToolTip(
            self.tr("Of the films below the threshold, the share that shows none")
        )
        self._arrange()
        self.prevalence.valueChanged.connect(self._on_prevalence)

    def show_point(self, point: OperatingPoint, measured: MeasuredOn) -> None:
        """Show the figures of an operating point, and on which films they were measured."""
        if (self._point, self._measured) == (point, measured):
            return
        self._point, self._measured = point, measured
        # The name alone: with the words "operating point" the longer names did not fit.
        self._title.setText(words.operating_point(point.name))
        self._threshold.setText(self.tr("threshold {t}").format(t=words.threshold(point.threshold)))
        self._source.setText(
            self.tr("From {films}, {positives} with pneumonia: {where}").format(
                films=words.films(measured.films),
                positives=words.count(measured.positives),
                where=words.measured_on(measured),
            )
        )
        self._show()

    def show_site_check(self, sentence: str) -> None:
        """Say whether, and how, the model was checked at this site."""
        self.site.setText(sentence)
        self.site.show()

    def show_film(self, probability: float | None, calibration: Calibration) -> None:
        """The film whose probability is told at the clinic's prevalence; ``None`` for none."""
        self._probability, self._calibration = probability, calibration
        self._show_film()

    @property
    def film_probability(self) -> str:
        """The film's probability at the clinic's prevalence, as shown; empty when there is none."""
        return self._film_value.text()

    def text_of(self, name: str) -> tuple[str, str]:
        """The value and the interval shown in a row: ``sensitivity``, ``ppv`` and so on."""
        _, value, _, interval = self._rows[name]
        return value.text(), interval.text()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title, 1)
        head.addWidget(self._threshold)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(2, 1)
        interval_word = label(self.tr("95\u202f% interval"), Role.SMALL, secondary=True)
        interval_word.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._axis.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        grid.addWidget(self._axis, 0, 2)
        grid.addWidget(interval_word, 0, 3)
        for line, name in ((1, "sensitivity"), (2, "specificity"), (5, "ppv"), (6, "npv")):
            self._add_row(grid, line, *self._rows[name])
        film = QHBoxLayout()
        film.setSpacing(8)
        film.addWidget(self._film_word)
        film.addWidget(self._film_value)
        film.addWidget(self._film_note, 1)
        grid.addLayout(film, 4, 0, 1, 4)
        at = QHBoxLayout()
        at.setSpacing(8)
        question = label(self.tr("At this clinic's prevalence of"))
        question.setBuddy(self.prevalence)
        at.addWidget(question)
        at.addWidget(self.prevalence)
        at.addStretch()
        grid.addLayout(at, 3, 0, 1, 4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 10)
        whole.setSpacing(4)
        whole.addLayout(head)
        whole.addLayout(grid)
        whole.addSpacing(2)
        whole.addWidget(self._source)
        whole.addWidget(self.site)
        whole.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addStretch()

    def _add_row(
        self,
        grid: QGridLayout,
        line: int,
        name: QLabel,
        value: QLabel,
        axis: IntervalAxis,
        interval: QLabel,
    ) -> None:
        interval.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column, widget in enumerate((name, value, axis, interval)):
            grid.addWidget(widget, line, column)

    def _on_prevalence(self, percent: float) -> None:
        self._settings.prevalence_percent = percent
        self._show()
        self._show_film()

    def _show_film(self) -> None:
        if self._probability is None or self._calibration is None:
            self._film_value.clear()
            self._film_note.setText(self.tr("no score"))
            return
        here = self.prevalence.value() / 100
        there = self._calibration.reference_prevalence
        value = self._calibration.at_prevalence(self._probability, here)
        self._film_value.setText(words.probability(value))
        self._film_note.setText(
            self.tr("({p} at {prevalence})").format(
                p=words.probability(self._probability),
                prevalence=words.percent(there, decimals=0),
            )
        )

    def _show(self) -> None:
        if self._point is None:
            return
        shares = self._shares(self._point)
        lowest = min((i.low for i in shares.values() if i is not None), default=0.5)
        start = 0.5 if lowest >= 0.5 else 0.0
        self._axis.setText(self.tr("50–100\u202f%") if start else self.tr("0–100\u202f%"))
        for name, (title, value, axis, text) in self._rows.items():
            interval = shares[name]
            axis.show_interval(interval, start)
            if interval is None:
                value.setText("–")
                text.setText(self.tr("not measured"))
                axis.setAccessibleName(self.tr("{name}: not measured").format(name=title.text()))
                continue
            value.setText(words.percent(interval.value))
            text.setText(words.span(interval.low, interval.high))
            axis.setAccessibleName(
                self.tr("{name} {value}, 95 % interval from {low} to {high}").format(
                    name=title.text(),
                    value=words.percent(interval.value),
                    low=words.percent(interval.low),
                    high=words.percent(interval.high),
                )
            )

    def _shares(self, point: OperatingPoint) -> dict[str, Interval | None]:
        sensitivity, specificity = point.sensitivity, point.specificity
        if sensitivity is None or specificity is None:
            return {
                "sensitivity": sensitivity, "specificity": specificity, "ppv": None, "npv": None
            }  # fmt: skip
        prevalence = self.prevalence.value() / 100
        ppv, npv = predictive_intervals(sensitivity, specificity, prevalence)
        return {"sensitivity": sensitivity, "specificity": specificity, "ppv": ppv, "npv": npv}
