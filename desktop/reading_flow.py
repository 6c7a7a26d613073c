"""Reading films: the panel, its commands, and reading before the score is seen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QAbstractButton

from core.outcome import CaseOutcome, RefusedCase, ScoredCase
from core.store.records import Opinion, Reading
from desktop import words
from desktop.exporter import Exporter
from desktop.record_actions import RecordActions
from desktop.recording import context_of
from desktop.session import Session
from desktop.settings import Settings
from desktop.views.case_list import CaseList
from desktop.views.reading_panel import ReadingPanel
from desktop.views.status_line import StatusLine
from desktop.views.strip import Strip
from desktop.workers.record_keeper import RecordKeeper


class ReadingFlow(QObject):
    """Passes readings on to the record, and hides scores while they are to be read first."""

    def __init__(
        self,
        settings: Settings,
        session: Session,
        keeper: RecordKeeper,
        exporter: Exporter,
        *,
        panel: ReadingPanel,
        actions: RecordActions,
        case_list: CaseList,
        strip: Strip,
        status: StatusLine,
    ) -> None:
        super().__init__()
        self._settings, self._session, self._keeper = settings, session, keeper
        self._exporter = exporter
        self._list, self._strip, self._status = case_list, strip, status
        session.table.set_read_first(settings.read_first)
        panel.recorded.connect(self._on_recorded)
        panel.remove_requested.connect(keeper.remove_reading)
        panel.reader_named.connect(self._on_named)
        keeper.read.connect(self._on_read)
        keeper.removed.connect(self._on_removed)
        exporter.sealed_met.connect(self._ask_to_unseal)
        buttons = {actions.agree: panel.agree, actions.disagree: panel.disagree}
        buttons |= {actions.findings[finding]: pill for finding, pill in panel.findings.items()}
        for action, button in {**buttons, actions.record: panel.record}.items():
            action.triggered.connect(partial(_click, button))
        actions.next_to_read.triggered.connect(self._next_to_read)
        actions.read_first.toggled.connect(self._on_read_first)

    @Slot(object)
    def _on_recorded(self, opinion: Opinion) -> None:
        row, context = self._list.view.chosen(), context_of(self._session, self._settings)
        if row is not None and context is not None:
            outcome = row.outcome
            if isinstance(outcome, ScoredCase | RefusedCase):
                self._keeper.add_reading(outcome, context, opinion)
        self._list.view.setFocus()

    @Slot(str)
    def _on_named(self, name: str) -> None:
        self._settings.reader = name

    @Slot(object)
    def _on_read(self, reading: Reading) -> None:
        left = sum(row.is_sealed for row in self._session.table.rows())
        said = self.tr("Reading recorded.")
        if reading.blind:
            said = self.tr("Reading recorded, before the score was seen.")
        if left:
            more = self.tr("{films} left to read (Ctrl+J).").format(films=words.films(left))
            said = f"{said} {more}"
        self._status.tell(said)

    @Slot(object)
    def _on_removed(self, reading: Reading) -> None:
        text = self.tr("The reading by {reader} was removed.")
        self._strip.offer_undo(
            text.format(reader=reading.opinion.reader),
            self.tr("Undo"),
            lambda: self._keeper.restore_reading(reading),
        )

    @Slot()
    def _next_to_read(self) -> None:
        for place, row in enumerate(self._list.listed()):
            if row.is_sealed or (row.film is not None and not row.readings):
                self._list.view.choose(place)
                return
        self._status.tell(self.tr("Every film in the list was read."))

    @Slot(bool)
    def _on_read_first(self, on: bool) -> None:
        self._settings.read_first = on
        if not on:
            self._keeper.show(self._sealed())
        self._session.table.set_read_first(on)
        self._status.tell(
            self.tr("Scores are hidden until a film was read. Those seen before stay in sight.")
            if on
            else self.tr("Scores are shown at once. Readings count as made after seeing them.")
        )

    def _sealed(self) -> list[CaseOutcome]:
        rows = self._session.table.rows()
        return [row.outcome for row in rows if row.is_sealed and row.outcome is not None]

    @Slot(int)
    def _ask_to_unseal(self, number: int) -> None:
        text = self.tr(
            "The CSV would show scores that nobody has seen: {films}. Readings of these films "
            "would no longer count as made before seeing the score."
        )
        self._strip.tell(
            text.format(films=words.films(number)),
            self.tr("Export all the same"),
            self._exporter.save_unsealed,
        )


def _click(button: QAbstractButton, _checked: bool = False) -> None:
    # A button that is hidden or disabled has nothing to do for this film.
    if button.isVisible() and button.isEnabled():
        button.click()
