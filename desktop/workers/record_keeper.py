"""The record's thread: whatever touches the store waits its turn there, not in the window."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import ClassVar, TypeVar

from PySide6.QtCore import QObject, Signal

from core.crash_report import crash_report
from core.errors import CoreError, ReadingStoppedError, StoreDamagedError, StoreError
from core.examination import Examination, ExaminationSpec
from core.images.types import ImageFormat
from core.isolation.reader import IsolatedReader
from core.model_spec import ModelSpec
from core.outcome import CaseOutcome, FailedCase, InputFile, RefusedCase, ScoredCase
from core.store.erasure import Erased
from core.store.records import Head, OpenList, Opinion, Reading
from core.store.restoring import restore
from core.store.store import Context, Store
from desktop.models.film_marks import FilmMarks

_LOG = logging.getLogger(__name__)
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Restored:
    """The record was damaged; ``copied_at`` is of the copy that took its place, if any."""

    damage: StoreDamagedError
    copied_at: datetime | None


class RecordKeeper(QObject):
    """Opens the store and works for the window, in order. Nothing that was asked for is dropped.

    Signals, sent from the record's thread:
        restored (:class:`Restored`): the record was damaged when it was opened.
        failed (the error): something could not be recorded.
        crashed: the report of a bug.
        marked (marks by content): what the record says of films is other than before.
        list_loaded (:class:`OpenList`): what was open last.
        exported (:class:`Head`): a report was entered; it belongs to this head.
        read (:class:`Reading`), removed (:class:`Reading`): a reading was added or taken out.
        erased (case ID, :class:`Erased`): all of a patient is gone.
        verified (:class:`~core.store.records.Verification`): the trail was walked.
        answered (question, answer): what :meth:`ask` asked for.
    """

    restored: ClassVar[Signal] = Signal(object)
    failed: ClassVar[Signal] = Signal(object)
    crashed: ClassVar[Signal] = Signal(str)
    marked: ClassVar[Signal] = Signal(object)
    list_loaded: ClassVar[Signal] = Signal(object)
    exported: ClassVar[Signal] = Signal(object)
    read: ClassVar[Signal] = Signal(object)
    removed: ClassVar[Signal] = Signal(object)
    erased: ClassVar[Signal] = Signal(str, object)
    verified: ClassVar[Signal] = Signal(object)
    answered: ClassVar[Signal] = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="lobar-record")
        self._closed = False
        self._store: Future[Store | None] = Future()

    def start(self) -> None:
        """Open the record. Whoever wants to hear how that goes is connected by now."""
        self._thread.submit(lambda: self._store.set_result(self._guarded(self._open)))

    def recall(
        self,
        item: InputFile,
        spec: ModelSpec,
        reader: IsolatedReader,
        examined: Examination | None = None,
    ) -> CaseOutcome | None:
        """What the same model made of the same content before. From any thread.

        A film that is not ``examined`` yet is read only to hash it. But who a DICOM film is of,
        and its other facts, are read from the file anew.
        """
        store = self._store.result()
        if store is None:
            return None
        try:
            content = reader.hash(item.path) if examined is None else examined.film.sha256
            known = store.recall(content, item.correction, spec)
            if known is None:
                return None
            outcome = replace(known.outcome, source=item)
            if examined is None and outcome.film.format is ImageFormat.DICOM:
                examined = reader.examine(item, ExaminationSpec.of(spec))
            return outcome if examined is None else replace(outcome, film=examined.film)
        except ReadingStoppedError:
            raise
        except CoreError:
            return None  # scoring it says what is wrong

    def keep(self, outcomes: Sequence[CaseOutcome], context: Context, *, shown: bool) -> None:
        """Record outcomes, and whether their scores are on screen."""

        def work(store: Store) -> None:
            store.keep(outcomes, context, shown=shown)
            self._mark(store, _contents(outcomes))

        self._submit(work)

    def show(self, outcomes: Sequence[CaseOutcome]) -> None:
        """Record that scores were seen."""

        def work(store: Store) -> None:
            store.show(_contents(outcomes))
            self._mark(store, _contents(outcomes))

        self._submit(work)

    def add_reading(
        self, outcome: ScoredCase | RefusedCase, context: Context, opinion: Opinion
    ) -> None:
        """Record an opinion."""

        def work(store: Store) -> None:
            reading = store.read(outcome, context, opinion)
            self._mark(store, [reading.sha256])
            self.read.emit(reading)

        self._submit(work)

    def remove_reading(self, reading: Reading) -> None:
        """Take a reading out."""

        def work(store: Store) -> None:
            if store.remove_reading(reading.ref):
                self._mark(store, [reading.sha256])
                self.removed.emit(reading)

        self._submit(work)

    def restore_reading(self, reading: Reading) -> None:
        """Put a reading back."""

        def work(store: Store) -> None:
            if store.restore_reading(reading.ref):
                self._mark(store, [reading.sha256])

        self._submit(work)

    def note(self, kind: str, payload: dict[str, str | int | bool]) -> None:
        """Enter something else that happened."""
        self._submit(lambda store: store.note(kind, payload))

    def head(self) -> Head | None:
        """The newest entry, once all that was asked for is entered; ``None`` without a record.

        From any thread but the record's own.
        """
        store = self._store.result()
        if store is None or self._closed:
            return None
        return self._thread.submit(self._guarded, store.head).result()

    def note_export(
        self, kind: str, path: Path | None, rows: int, *, identifiers: bool = False
    ) -> None:
        """Enter a report; a printed one has no path."""

        def work(store: Store) -> None:
            head: Head = store.note_export(kind, path, rows, identifiers=identifiers)
            self.exported.emit(head)

        self._submit(work)

    def save_list(self, title: str, folder: Path | None, films: Sequence[InputFile]) -> None:
        """Keep which list is open."""
        self._submit(lambda store: store.save_list(title, folder, films))

    def add_to_list(self, films: Sequence[InputFile]) -> None:
        """Keep that films were added to the list."""
        self._submit(lambda store: store.add_to_list(films))

    def load_list(self, spec: ModelSpec) -> None:
        """Ask for the list that was open last, with the marks of its films first."""

        def work(store: Store) -> None:
            found: OpenList | None = store.load_list(spec)
            if found is not None:
                outcomes = [film.outcome for film in found.films if film.outcome is not None]
                self._mark(store, _contents(outcomes))
                self.list_loaded.emit(found)

        self._submit(work)

    def ask(self, question: str, work: Callable[[Store], object]) -> None:
        """Work something out from the record."""
        self._submit(lambda store: self.answered.emit(question, work(store)))

    def verify(self) -> None:
        """Walk the trail."""
        self._submit(lambda store: self.verified.emit(store.verify()))

    def erase_patient(self, case_id: str) -> None:
        """Erase all of a patient."""

        def work(store: Store) -> None:
            erased: Erased = store.erase_patient(case_id)
            self.erased.emit(case_id, erased)

        self._submit(work)

    def erase_older_than(self, days: int) -> None:
        """Erase cases that were kept longer."""
        self._submit(lambda store: store.erase_older_than(days))

    def erase_identities(self) -> None:
        """Erase who the patients are."""
        self._submit(lambda store: store.erase_identities())

    def shutdown(self) -> None:
        """Finish what was asked for, make the day's copy, close. Safe to call twice."""
        if not self._closed:
            self._submit(Store.back_up_if_due)
            self._submit(Store.close)
            self._closed = True
        self._thread.shutdown(wait=True)

    def _open(self) -> Store:
        try:
            return Store.open()
        except StoreDamagedError as damage:
            try:
                store, copied_at = restore()
            except StoreError:
                self.restored.emit(Restored(damage, None))
                return Store.open()
            self.restored.emit(Restored(damage, copied_at))
            return store

    def _submit(self, work: Callable[[Store], object]) -> None:
        def run() -> None:
            store = self._store.result()
            if store is not None:
                self._guarded(lambda: work(store))

        if not self._closed:
            self._thread.submit(run)

    def _guarded(self, work: Callable[[], _Result]) -> _Result | None:
        try:
            return work()
        except StoreError as error:
            _LOG.warning("record: %s", error.problem.value)
            self.failed.emit(error)
        # Nothing above would tell the window of a bug.
        except Exception as bug:  # noqa: BLE001 - see above
            report = crash_report(bug)
            _LOG.error("%s", report)  # not the traceback: it may quote a patient
            self.crashed.emit(report)
        return None

    def _mark(self, store: Store, contents: Iterable[str]) -> None:
        wanted = set(contents)
        readings, shown = store.readings_of(wanted), store.shown(wanted)
        self.marked.emit({c: FilmMarks(readings.get(c, ()), c in shown) for c in wanted})


def _contents(outcomes: Iterable[CaseOutcome]) -> list[str]:
    return [o.film.sha256 for o in outcomes if not isinstance(o, FailedCase)]
