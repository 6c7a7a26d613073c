"""Looking after the record: erasing, retention, names of patients, checks."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from core.case_id import CaseNamer
from core.store.erasure import Erased
from core.store.records import Verification
from desktop import words
from desktop.record_actions import RecordActions
from desktop.recording import HEAD_DIGITS
from desktop.session import Session
from desktop.settings import Settings
from desktop.views.case_list import CaseList
from desktop.views.status_line import StatusLine
from desktop.views.strip import Strip
from desktop.workers.record_keeper import RecordKeeper


class RecordCare(QObject):
    """Commands of the menu that change or check the record as a whole."""

    def __init__(
        self,
        settings: Settings,
        session: Session,
        keeper: RecordKeeper,
        *,
        actions: RecordActions,
        case_list: CaseList,
        strip: Strip,
        status: StatusLine,
    ) -> None:
        super().__init__()
        self._settings, self._session, self._keeper = settings, session, keeper
        self._list, self._strip, self._status = case_list, strip, status
        keeper.erased.connect(self._on_erased)
        keeper.verified.connect(self._on_verified)
        actions.identifiers.toggled.connect(self._on_identifiers)
        actions.verify.triggered.connect(self._verify)
        actions.erase.triggered.connect(self._ask_to_erase)
        for days, action in actions.retention.items():
            action.triggered.connect(partial(self._on_retention, days))

    @Slot()
    def _verify(self) -> None:
        self._keeper.verify()

    @Slot(bool)
    def _on_identifiers(self, on: bool) -> None:
        self._settings.keeps_identifiers = on
        if on:
            self._status.tell(self.tr("Names of patients are kept in the record from now on."))
        else:
            self._keeper.erase_identities()
            self._status.tell(self.tr("Names of patients are erased from the record."))

    def _on_retention(self, days: int, _checked: bool = False) -> None:
        self._settings.retention_days = days
        if days:
            self._keeper.erase_older_than(days)

    @Slot()
    def _ask_to_erase(self) -> None:
        row = self._list.view.chosen()
        if row is None or row.film is None:
            return
        case_id = CaseNamer.for_this_installation().of_film(row.film)
        text = self.tr(
            "Erase all scores and readings of {case} ({id}) from the record and its backup "
            "copies? This cannot be undone. Files of films are not touched."
        )
        self._strip.tell(
            text.format(case=row.title, id=case_id),
            self.tr("Erase"),
            lambda: self._keeper.erase_patient(case_id),
        )

    @Slot(str, object)
    def _on_erased(self, case_id: str, erased: Erased) -> None:
        namer, rows = CaseNamer.for_this_installation(), self._session.table.rows()
        self._session.forget(
            [
                n
                for n, r in enumerate(rows)
                if r.film is not None and namer.of_film(r.film) == case_id
            ]
        )
        text = self.tr("Erased from the record: scores {cases}, readings {readings}.")
        self._status.tell(text.format(cases=erased.cases, readings=erased.readings))

    @Slot(object)
    def _on_verified(self, found: Verification) -> None:
        if found.intact:
            text = self.tr("The record is intact: {n} entries, head {head}.")
            head = found.head.hash[:HEAD_DIGITS]
            self._status.tell(text.format(n=words.count(found.head.seq), head=head))
        else:
            text = self.tr("The record was changed by something other than Lobar, at entry {n}.")
            self._strip.tell(text.format(n=found.broken_at))
