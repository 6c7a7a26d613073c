"""Carries out a site check: labels, scores, figures, and somebody who confirms them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from core.case_id import CaseNamer
from core.errors import CoreError, ModelError
from core.messages import describe_error
from core.model_spec import ModelSpec
from core.outcome import CaseOutcome
from core.site_check.check import SiteCheck, carry_out
from core.site_check.csv_labels import load_csv
from core.site_check.evidence import Evidence, gather, gather_readings
from core.site_check.folders import load_folders
from core.site_check.labels import Exclusion, Label, LabelSheet, Source
from desktop import words
from desktop.recording import context_of
from desktop.session import Session
from desktop.settings import Settings
from desktop.site_check.page import SiteCheckPage
from desktop.site_check.rail import Step
from desktop.site_check.scoring import SiteScoring
from desktop.site_check.standing import SiteStanding, today
from desktop.workers.background import Background, Crashed
from desktop.workers.record_keeper import RecordKeeper

_READINGS = "site check"


class SiteCheckFlow(QObject):
    """Between the page, the record and what computes. One check at a time.

    Signals:
        crashed: the report of a bug.
    """

    crashed: ClassVar[Signal] = Signal(str)

    def __init__(
        self,
        page: SiteCheckPage,
        settings: Settings,
        session: Session,
        keeper: RecordKeeper,
        standing: SiteStanding,
    ) -> None:
        super().__init__()
        self._page, self._settings, self._session = page, settings, session
        self._keeper, self.standing = keeper, standing
        self._scoring = SiteScoring(keeper.recall, self)
        self._background = Background(parent=self)
        self._sheet: LabelSheet | None = None
        self._meaning: Mapping[str, Label] = {}
        self._draft: SiteCheck | None = None
        self._left_out: Mapping[Exclusion, Sequence[str]] = {}
        page.films.paths_chosen.connect(self.load)
        page.films.readings_chosen.connect(self._ask_for_readings)
        page.drops.dropped.connect(self.load)
        page.labels.confirmed.connect(self._score)
        page.labels.back_requested.connect(self.start_again)
        page.scoring.cancelled.connect(self._scoring.stop)
        page.result.decision.confirmed.connect(self._confirm)
        page.result.decision.revoked.connect(standing.revoke)
        page.result.decision.again.connect(self.start_again)
        self._background.done.connect(self._on_done)
        self._scoring.progressed.connect(page.scoring.set_progress)
        self._scoring.scored.connect(self._on_scored)
        self._scoring.finished.connect(self._on_finished)
        self._scoring.stopped.connect(lambda: page.show_step(Step.LABELS))
        self._scoring.model_failed.connect(self._on_model_failed)
        self._scoring.crashed.connect(self._on_crashed)
        keeper.answered.connect(self._on_answered)
        standing.changed.connect(self._show_standing)

    @property
    def draft(self) -> SiteCheck | None:
        """What was measured last and nobody has confirmed yet."""
        return self._draft

    @Slot(list)
    def load(self, paths: list[Path]) -> None:
        """Take labels from a folder, from several that are the classes, or from a CSV."""
        if self._page.step is Step.SCORING or not paths:
            return
        self._settings.last_folder = paths[0] if paths[0].is_dir() else paths[0].parent

        def work() -> LabelSheet:
            is_file = len(paths) == 1 and not paths[0].is_dir()
            return load_csv(paths[0]) if is_file else load_folders(paths)

        self._background.submit(Step.FILMS, work)

    @Slot()
    def start_again(self) -> None:
        """Back to where labels come from; a check in force stays."""
        self._draft, self._sheet = None, None
        self._page.films.show_error("")
        self._page.films.start_at = self._settings.last_folder
        self._page.show_step(Step.FILMS)

    def open(self) -> None:
        """Show where things stand: a check under way, the last one, or the first step."""
        self._page.films.start_at = self._settings.last_folder
        if self._page.step is Step.FILMS:
            self._show_standing()

    def finish(self, check: SiteCheck) -> None:
        """Show what was measured, for somebody to confirm."""
        self._draft = check
        self.standing.note_measured(check)
        self._show(check)

    def shutdown(self) -> None:
        """Stop whatever runs and wait for it."""
        self._scoring.shutdown()
        self._background.shutdown()
        self.standing.shutdown()

    @Slot()
    def _ask_for_readings(self) -> None:
        spec = self._session.spec
        if spec is None:
            self._page.films.show_error(self.tr("There is no model, so nothing can be measured."))
            return
        self._keeper.ask(_READINGS, lambda store: gather_readings(store.all_readings(), spec))

    @Slot(str, object)
    def _on_answered(self, question: str, evidence: Evidence) -> None:
        spec = self._session.spec
        if question == _READINGS and spec is not None:
            self._page.show_step(Step.SCORING)
            self._page.note(Step.FILMS, self.tr("Blind readings"))
            self._measure(evidence, spec, Source.BLIND_READINGS)

    @Slot(object)
    def _score(self, meaning: Mapping[str, Label]) -> None:
        if self._sheet is None or self._session.spec is None:
            return
        self._meaning = meaning
        inputs = [film.source for film in self._sheet.used(meaning)]
        self._page.show_step(Step.SCORING)
        self._page.scoring.begin()
        self._page.note(Step.LABELS, self._counted(self._sheet, meaning))
        self._scoring.start(inputs, self._session.model_dir, self._settings.provider)

    def _counted(self, sheet: LabelSheet, meaning: Mapping[str, Label]) -> str:
        found = [meaning[film.value] for film in sheet.used(meaning)]
        text = self.tr("{with_} with, {without} without")
        return text.format(
            with_=words.count(found.count(Label.WITH)),
            without=words.count(found.count(Label.WITHOUT)),
        )

    @Slot(object)
    def _on_scored(self, outcomes: Sequence[CaseOutcome]) -> None:
        context = context_of(self._session, self._settings)
        if context is not None:
            self._keeper.keep(outcomes, context, shown=False)

    @Slot(object, object)
    def _on_finished(self, spec: ModelSpec, outcomes: Mapping[Path, CaseOutcome]) -> None:
        if self._sheet is not None:
            namer = CaseNamer.for_this_installation()
            evidence = gather(self._sheet, self._meaning, outcomes, namer)
            self._measure(evidence, spec, self._sheet.source)

    def _measure(self, evidence: Evidence, spec: ModelSpec, source: Source) -> None:
        self._page.scoring.begin_measuring()
        self._left_out = evidence.excluded.names
        self._background.submit(Step.SCORING, lambda: carry_out(evidence, spec, source, today()))

    @Slot(object, object)
    def _on_done(self, _step: Step, result: object) -> None:
        match result:
            case LabelSheet():
                self._sheet = result
                self._page.films.show_error("")
                self._page.show_step(Step.LABELS)
                self._page.note(Step.FILMS, words.films(len(result.films)))
                self._page.labels.show_sheet(result)
            case SiteCheck():
                self.finish(result)
            case CoreError():
                self.start_again()
                self._page.films.show_error(describe_error(result, words.tr))
            case Crashed(report=report):
                self._on_crashed(report)

    def _show(self, check: SiteCheck) -> None:
        names = self._left_out if check is self._draft else {}
        self._page.result.show_check(check, names, self._settings.reader)
        self._page.show_step(Step.RESULT)
        self._page.result.decision.take_focus()
        self._page.note(
            Step.SCORING, self.tr("{films} count").format(films=words.films(check.films))
        )

    @Slot()
    def _show_standing(self) -> None:
        """Show the check that stands, unless another is being made."""
        check = self.standing.check
        if check is not None and self._draft == replace(check, confirmation=None):
            self._draft = None  # it is kept now
        if self._draft is None and check is not None and self._page.step in (
            Step.FILMS, Step.RESULT
        ):  # fmt: skip
            self._show(check)

    @Slot(str, bool)
    def _confirm(self, name: str, uses_proposal: bool) -> None:
        spec = self._session.spec
        if self._draft is None or spec is None or not name:
            return
        if not self._draft.is_of(spec):
            self.start_again()
            self._page.films.show_error(
                self.tr("The model has changed since: these figures are not its own. Check again.")
            )
            return
        self.standing.confirm(self._draft, name, uses_proposal=uses_proposal)

    @Slot(object)
    def _on_model_failed(self, error: ModelError) -> None:
        self.start_again()
        self._page.films.show_error(describe_error(error, words.tr))

    @Slot(str)
    def _on_crashed(self, report: str) -> None:
        self.start_again()
        self.crashed.emit(report)
