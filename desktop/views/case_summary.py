"""What Lobar says of the chosen film: the finding with its number, or why there is none."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.decision import OperatingPoint
from core.messages import describe_error, describe_refusal, describe_warning
from core.outcome import (
    UNSCORABLE,
    FailedCase,
    Refusal,
    RefusalReason,
    RefusedCase,
    ScoredCase,
)
from desktop import words
from desktop.corrections import Change, invert, score_anyway, turn
from desktop.fonts import Role, font
from desktop.models.case_row import CaseRow
from desktop.reasons import correction_sentence, overruled_sentence, refusal_detail
from desktop.theme import Theme
from desktop.views.probability_scale import ProbabilityScale
from desktop.views.score_anyway import ScoreAnyway
from desktop.views.widgets import (
    GlyphLabel,
    IconLabel,
    clear_layout,
    label,
    link_button,
    set_margins,
)


class CaseSummary(QWidget):
    """A refused or failed film shows no probability and no scale.

    Signals:
        change_requested: score the film again after a :data:`~desktop.corrections.Change`.
    """

    change_requested: ClassVar[Signal] = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._began_at = datetime.now(UTC)  # what was scored earlier is recalled, not scored
        self._glyph = GlyphLabel(theme, 22)
        self._heading = label(role=Role.HEADING, wrap=True)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._sentence = label(secondary=True, wrap=True)
        self._number = label(role=Role.PROBABILITY)
        self._number_word = label(role=Role.SMALL, secondary=True)
        self._scale = ProbabilityScale(theme)
        self.anyway = ScoreAnyway()
        self.anyway.confirmed.connect(lambda: self.change_requested.emit(score_anyway))
        self._standing, self._is_checked = self.tr("Not checked at this site."), False
        self._notes = QVBoxLayout()
        self._notes.setSpacing(6)
        for line in (self._number, self._number_word):
            line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._number.setToolTip(
            self.tr(
                "Of films like those Lobar was tested on, where as many show pneumonia as stands "
                "below the number. Where pneumonia is rarer, fewer films with this number will "
                "show it."
            )
        )
        self._arrange()

    @property
    def number(self) -> str:
        """The probability that is shown; empty when there is none."""
        return self._number.text() if not self._number.isHidden() else ""

    @property
    def is_scale_shown(self) -> bool:
        """Whether the scale is there."""
        return not self._scale.isHidden()

    def set_prevalence(self, share: float) -> None:
        """The share of pneumonia at which the probability is meant."""
        text = self.tr("probability at {n}")
        self._number_word.setText(text.format(n=words.percent(share, decimals=0)))

    def set_site_check(self, standing: str, *, holds: bool) -> None:
        """Whether the model is checked at this site, in a sentence; takes effect with a case."""
        self._standing, self._is_checked = standing, holds

    def show_case(self, row: CaseRow, point: OperatingPoint | None) -> None:
        """Show a row, decided at an operating point."""
        self._glyph.set_state(row.state)
        self._heading.setText(words.heading(row.state))
        self._sentence.setText(words.sentence(row.state))
        clear_layout(self._notes)
        self.anyway.offer(shown=False)
        scored = row.probability is not None and point is not None
        for widget in (self._number, self._number_word, self._scale):
            widget.setVisible(scored)
        match row.outcome:
            case ScoredCase() if row.is_sealed:
                self._add_common(row)
            case ScoredCase() as case if point is not None:
                self._show_number(words.probability(case.probability))
                self._scale.show_score(case.probability, point)
                if case.overruled:
                    self._add_note("warning", overruled_sentence(case))
                self._add_note("check" if self._is_checked else "warning", self._standing)
                if case.scored_at < self._began_at:
                    day = words.day(case.scored_at.astimezone().date())
                    text = self.tr("Seen before: scored on {day}, and not scored again.")
                    self._add_note("clock", text.format(day=day))
                self._add_common(row)
            case RefusedCase() as case:
                for refusal in case.refusals:
                    self._add_reason(describe_refusal(refusal, words.tr), refusal_detail(refusal))
                    self._add_remedies(refusal)
                self._add_common(row)
                reasons_found = {refusal.reason for refusal in case.refusals}
                self.anyway.offer(shown=UNSCORABLE.isdisjoint(reasons_found))
            case FailedCase(error=error):
                self._add_reason(describe_error(error, words.tr), "")
            case _:
                pass

    def _add_common(self, row: CaseRow) -> None:
        changed = correction_sentence(row)
        if changed:
            self._add_note("edit", changed)
        for code in row.warnings:
            self._add_note("info", describe_warning(code, words.tr))

    def _add_remedies(self, refusal: Refusal) -> None:
        remedies: dict[RefusalReason, tuple[tuple[str, Change], ...]] = {
            RefusalReason.UPSIDE_DOWN: ((self.tr("Turn it and score again"), turn(2)),),
            RefusalReason.SIDEWAYS: (
                (self.tr("Turn clockwise"), turn(1)),
                (self.tr("Turn back"), turn(3)),
            ),
            RefusalReason.NEGATIVE: ((self.tr("Exchange them and score again"), invert),),
        }
        links = QHBoxLayout()
        set_margins(links, 42, 0, 0, 0)
        links.setSpacing(12)
        for text, change in remedies.get(refusal.reason, ()):
            link = link_button(text)
            link.clicked.connect(partial(self._request, change))
            links.addWidget(link)
        links.addStretch()
        self._notes.addLayout(links)

    def _request(self, change: Change, _checked: bool = False) -> None:
        self.change_requested.emit(change)

    def _show_number(self, text: str) -> None:
        # "above 0.99" is words and a number: as large as a number alone it crowds the heading.
        short = text[:1].isdigit()
        self._number.setFont(font(Role.PROBABILITY if short else Role.HEADING))
        self._number.setText(text)

    def _arrange(self) -> None:
        head, below = QHBoxLayout(), QHBoxLayout()
        top = Qt.AlignmentFlag.AlignTop
        head.setSpacing(10)
        head.addWidget(self._glyph, 0, top)
        head.addWidget(self._heading, 1)
        head.addWidget(self._number, 0, top)
        # The sentence runs on under a wide number: only the word below that is in its way.
        below.setSpacing(10)
        set_margins(below, 32, 0, 0, 0)
        below.addWidget(self._sentence, 1)
        below.addWidget(self._number_word, 0, top)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 10)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(below)
        whole.addSpacing(10)
        whole.addWidget(self._scale)
        whole.addSpacing(6)
        whole.addLayout(self._notes)
        whole.addWidget(self.anyway)
        whole.addStretch(1)

    def _add_note(self, icon: str, text: str) -> None:
        tone = "text" if icon == "warning" else "text2"
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel(self._theme, icon, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text, wrap=True), 1)
        self._notes.addLayout(row)

    def _add_reason(self, text: str, detail: str) -> None:
        frame = QFrame()
        frame.setProperty("reason", True)
        inside = QVBoxLayout(frame)
        set_margins(inside, 10, 0, 0, 0)
        inside.setSpacing(1)
        inside.addWidget(label(text, wrap=True))
        if detail:
            inside.addWidget(label(detail, Role.SMALL, secondary=True, wrap=True))
        holder = QHBoxLayout()
        set_margins(holder, 32, 0, 0, 0)
        holder.addWidget(frame, 1)
        self._notes.addLayout(holder)
