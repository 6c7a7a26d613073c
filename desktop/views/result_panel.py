"""The result, under the viewer: what the score says and how far to trust it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from core.decision import SITE, OperatingPoint
from core.model_spec import MeasuredOn, ModelSpec
from core.outcome import FailedCase, RefusedCase, ScoredCase
from desktop import words
from desktop.fonts import Role, font
from desktop.models.case_row import CaseRow
from desktop.overriding import override
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.views.case_summary import CaseSummary
from desktop.views.elsewhere import Elsewhere
from desktop.views.figures import Figures
from desktop.views.film_facts import FilmFactsView
from desktop.views.widgets import ElidedLabel, hairline, link_button

_SUMMARY_WIDTH, _SUMMARY_LEAST = 416, 300
_FACTS_WIDTH = 256
_FIGURES_LEAST = 312
_WIDE = 940


@dataclass(frozen=True, slots=True)
class SiteStandingText:
    """Whether the model is checked at this site, in a sentence and with all that belongs to it.

    ``films``: those that this site's own operating point was measured on, if there is one.
    """

    short: str
    in_full: str
    holds: bool
    films: MeasuredOn | None


class ResultPanel(QWidget):
    """Three columns where there is room, otherwise two with tabs.

    Signals:
        change_requested: score the film again after a :data:`~desktop.corrections.Change`.
        site_check_requested: show how far the model is checked at this site.
    """

    change_requested: ClassVar[Signal] = Signal(object)
    site_check_requested: ClassVar[Signal] = Signal()

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._spec: ModelSpec | None = None
        self._point: OperatingPoint | None = None
        self._row: CaseRow | None = None
        self._site_films: MeasuredOn | None = None
        self.site_check = self.tr("Not checked at this site.")
        """Whether the model is checked at this site, in full sentences."""
        self._wide: bool | None = None
        self.summary = CaseSummary(theme)
        self.figures = Figures(theme, settings)
        self.facts = FilmFactsView(theme)
        self._foot = ElidedLabel(Role.SMALL, secondary=True)
        self._summary_area = _scrolling(self.summary, self.tr("Result"))
        self.elsewhere = Elsewhere()
        self._figures_scroll = _scrolling(self.figures, self.tr("Figures"))
        self._figures_area = QStackedWidget()
        self._figures_area.addWidget(self._figures_scroll)
        self._figures_area.addWidget(self.elsewhere)
        self.figures.more_requested.connect(self._show_elsewhere)
        self.elsewhere.closed.connect(self._show_figures)
        self.summary.change_requested.connect(self.change_requested)
        self.summary.anyway.asked.connect(self._bring_question_into_sight)
        self.facts.change_requested.connect(self.change_requested)
        self._facts_area = _scrolling(self.facts, self.tr("From the file"))
        self._line = hairline(vertical=True)
        self.tabs = QTabWidget()
        self.tabs.setFont(font(Role.BODY))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(0)
        self._columns.addWidget(self._summary_area)
        self._columns.addWidget(hairline(vertical=True))
        self._columns.addWidget(self.tabs, 1)
        self.site = link_button(self.site_check, Role.SMALL)
        self.site.clicked.connect(self.site_check_requested)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 12, 0)
        foot.setSpacing(16)
        foot.addWidget(self._foot, 1)
        foot.addWidget(self.site)
        self._foot.setFixedHeight(26)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._columns, 1)
        whole.addWidget(hairline())
        whole.addLayout(foot)
        self.setMinimumHeight(168)
        self._set_wide(wide=False)
        self.show_case(None)

    def set_model(self, spec: ModelSpec, folder: Path) -> None:
        """The model whose results are shown, and the folder that describes it."""
        self._spec = spec
        self.elsewhere.show_model(folder)
        self._show()

    def set_operating_point(self, point: OperatingPoint) -> None:
        """The point at which rows are decided."""
        self._point = point
        self._show()

    def show_site_check(self, standing: SiteStandingText) -> None:
        """Say whether the model is checked at this site, here and beside each result."""
        self._site_films = standing.films
        self.site.setText(standing.short)
        self.site.setToolTip(standing.in_full)
        self.site.setAccessibleDescription(standing.in_full)
        self.site_check = standing.in_full
        self.summary.set_site_check(standing.short, holds=standing.holds)
        self.figures.show_site_check(standing.in_full)
        self._show()

    def show_case(self, row: CaseRow | None) -> None:
        """Show a row, or nothing."""
        self._row = row
        self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= _WIDE
        if wide != self._wide:
            self._set_wide(wide=wide)
        self._share_width()
        super().resizeEvent(event)

    def _share_width(self) -> None:
        # Figures take what their words need in the language, with the scroll bar in their margin;
        # the summary wraps its own.
        needed = max(self.figures.minimumSizeHint().width(), _FIGURES_LEAST)
        room = self.width() - needed - (_FACTS_WIDTH if self._wide else 0)
        self._summary_area.setFixedWidth(max(min(_SUMMARY_WIDTH, room), _SUMMARY_LEAST))

    def set_names_patients(self, names: bool) -> None:
        """Whether it is shown who the patient is."""
        self.facts.set_names_patients(names)
        self._show()

    def _bring_question_into_sight(self) -> None:
        # Its buttons have their place only after the layout has made room for them.
        show = partial(self._summary_area.ensureWidgetVisible, self.summary.anyway.cancel)
        QTimer.singleShot(0, self, show)

    @property
    def measured_on(self) -> MeasuredOn | None:
        """The films that the figures were measured on; ``None`` without a model."""
        own = self._point is not None and self._point.name == SITE
        if own and self._site_films is not None:
            return self._site_films
        return self._spec.measured_on if self._spec is not None else None

    def _show_elsewhere(self) -> None:
        self._figures_area.setCurrentWidget(self.elsewhere)
        self.elsewhere.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_figures(self) -> None:
        self._figures_area.setCurrentWidget(self._figures_scroll)
        self.figures.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        row = self._row
        shown = row is not None
        self.summary.setVisible(shown)
        self.facts.setVisible(shown)
        if self._spec is not None and self._point is not None:
            self.figures.show_point(self._point, self.measured_on or self._spec.measured_on)
            self.summary.set_prevalence(self._spec.calibration.reference_prevalence)
            probability = row.probability if row is not None else None
            self.figures.show_film(probability, self._spec.calibration)
        self.figures.setVisible(self._spec is not None)
        if row is None:
            self._foot.clear()
            return
        self.summary.show_case(row, self._point)
        self.facts.show_case(row)
        self._foot.setText(self._describe(row))
        self._share_width()

    def _describe(self, row: CaseRow) -> str:
        if self._spec is None or row.outcome is None:
            return ""
        model = f"{self._spec.model_id} ({self._spec.short_hash})"
        at = row.outcome.scored_at.astimezone()
        time = words.moment(at)
        match row.outcome:
            case ScoredCase(provider=provider):
                text = self.tr("Scored by {model} on {provider}, {time}")
                return text.format(model=model, provider=words.processor(provider), time=time)
            case RefusedCase():
                return self.tr("Checked by {model}, {time}").format(model=model, time=time)
            case FailedCase():
                return self.tr("Tried on {time}").format(time=time)

    def _set_wide(self, *, wide: bool) -> None:
        self._wide = wide
        self.tabs.clear()
        if wide:
            self._columns.removeWidget(self.tabs)
            self.tabs.hide()
            self._columns.addWidget(self._figures_area, 1)
            self._columns.addWidget(self._line)
            self._columns.addWidget(self._facts_area)
            self._facts_area.setFixedWidth(_FACTS_WIDTH)
            for widget in (self._figures_area, self._line, self._facts_area):
                widget.show()
            return
        for widget in (self._figures_area, self._line, self._facts_area):
            self._columns.removeWidget(widget)
        self._line.setParent(self)
        self._line.hide()
        self._facts_area.setMinimumWidth(0)
        self._facts_area.setMaximumWidth(16777215)
        self._columns.addWidget(self.tabs, 1)
        self.tabs.addTab(self._figures_area, self.tr("Figures"))
        self.tabs.addTab(self._facts_area, self.tr("From the file"))
        self.tabs.show()


def _scrolling(widget: QWidget, name: str) -> QScrollArea:
    """Nothing is clipped when the panel is made low or the text large: it scrolls."""
    widget.setObjectName("panel")
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    return area
