"""What Lobar says of the chosen film: the finding with its number, or why there is none."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

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
from desktop.views.case_notes import CaseNotes, Note, Reason, Remark
from desktop.views.probability_scale import ProbabilityScale
from desktop.views.score_anyway import ScoreAnyway
from desktop.views.widgets import GlyphLabel, label, set_margins


class CaseSummary(QWidget):
    """A refused or failed film shows no probability and no scale.

    Signals:
        change_requested: score the film again after a :data:`~desktop.corrections.Change`.
    """

    change_requested: ClassVar[Signal] = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
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
        self._notes = CaseNotes(theme)
        self._notes.change_requested.connect(self.change_requested)
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
        self._notes.show_notes(self._notes_on(row, point))
        scored = row.probability is not None and point is not None
        for widget in (self._number, self._number_word, self._scale):
            widget.setVisible(scored)
        if row.probability is not None and point is not None:
            self._show_number(words.probability(row.probability))
            self._scale.show_score(row.probability, point)
        refused = row.outcome.refusals if isinstance(row.outcome, RefusedCase) else ()
        reasons = {refusal.reason for refusal in refused}
        self.anyway.offer(
            shown=isinstance(row.outcome, RefusedCase) and UNSCORABLE.isdisjoint(reasons)
        )

    def _notes_on(self, row: CaseRow, point: OperatingPoint | None) -> list[Note]:
        match row.outcome:
            case ScoredCase() if row.is_sealed:
                return self._common_notes(row)
            case ScoredCase() as case if point is not None:
                return [*self._notes_on_score(case), *self._common_notes(row)]
            case RefusedCase(refusals=refusals):
                reasons = [
                    Reason(
                        describe_refusal(refusal, words.tr),
                        refusal_detail(refusal),
                        self._remedies(refusal),
                    )
                    for refusal in refusals
                ]
                return [*reasons, *self._common_notes(row)]
            case FailedCase(error=error):
                return [Reason(describe_error(error, words.tr))]
            case _:
                return []

    def _notes_on_score(self, case: ScoredCase) -> list[Note]:
        notes: list[Note] = []
        if case.overruled:
            notes.append(Remark("warning", overruled_sentence(case)))
        notes.append(Remark("check" if self._is_checked else "warning", self._standing))
        if case.scored_at < self._began_at:
            day = words.day(case.scored_at.astimezone().date())
            text = self.tr("Seen before: scored on {day}, and not scored again.")
            notes.append(Remark("clock", text.format(day=day)))
        return notes

    def _common_notes(self, row: CaseRow) -> list[Note]:
        changed = correction_sentence(row)
        notes: list[Note] = [Remark("edit", changed)] if changed else []
        return notes + [Remark("info", describe_warning(code, words.tr)) for code in row.warnings]

    def _remedies(self, refusal: Refusal) -> tuple[tuple[str, Change], ...]:
        match refusal.reason:
            case RefusalReason.UPSIDE_DOWN:
                return ((self.tr("Turn it and score again"), turn(2)),)
            case RefusalReason.SIDEWAYS:
                return (self.tr("Turn clockwise"), turn(1)), (self.tr("Turn back"), turn(3))
            case RefusalReason.NEGATIVE:
                return ((self.tr("Exchange them and score again"), invert),)
            case _:
                return ()

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
        whole.addWidget(self._notes)
        whole.addWidget(self.anyway)
        whole.addStretch(1)
