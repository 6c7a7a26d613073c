"""Between the session and the record: what happens is entered, and is there at the next start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, Slot

from core.errors import StoreError
from core.messages import describe_error
from core.outcome import CaseOutcome, RefusedCase, ScoredCase
from core.store.records import Head, OpenList
from core.store.store import Context
from desktop import words
from desktop.export import Exported
from desktop.exporter import Exporter
from desktop.image_adapter import FilmImage
from desktop.models.case_row import CaseRow
from desktop.opened import Opened
from desktop.session import Session
from desktop.settings import Settings
from desktop.views.case_list import CaseList
from desktop.views.status_line import StatusLine
from desktop.views.strip import Strip
from desktop.workers.film_store import FilmStore, LoadResult
from desktop.workers.record_keeper import RecordKeeper, Restored

HEAD_DIGITS = 16


def context_of(session: Session, settings: Settings) -> Context | None:
    """What cases are recorded with now; ``None`` without a model."""
    spec, point = session.spec, session.table.operating_point
    if spec is None or point is None:
        return None
    return Context(spec, point, settings.keeps_identifiers)


class Recording(QObject):
    """Enters scores, exports and the list; says when the record itself is in trouble."""

    def __init__(
        self,
        settings: Settings,
        session: Session,
        keeper: RecordKeeper,
        exporter: Exporter,
        *,
        case_list: CaseList,
        films: FilmStore,
        strip: Strip,
        status: StatusLine,
    ) -> None:
        super().__init__()
        self._settings, self._session, self._keeper = settings, session, keeper
        self._list, self._strip, self._status = case_list, strip, status
        self._point = ""
        session.placed.connect(self._on_placed)
        session.model_opened.connect(self._on_model)
        session.operating_point_changed.connect(self._on_point)
        session.table.modelReset.connect(self._on_list)
        session.table.rowsInserted.connect(self._on_inserted)
        films.loaded.connect(self._on_film)
        exporter.exported.connect(self._on_exported)
        exporter.unsealed.connect(keeper.show)
        keeper.marked.connect(session.table.set_marks)
        keeper.list_loaded.connect(self._on_list_loaded)
        keeper.exported.connect(self._on_entered)
        keeper.restored.connect(self._on_restored)
        keeper.failed.connect(self._on_failed)

    @Slot(object)
    def _on_placed(self, outcomes: Sequence[CaseOutcome]) -> None:
        context = context_of(self._session, self._settings)
        if context is not None:
            self._keeper.keep(outcomes, context, shown=not self._settings.read_first)

    @Slot()
    def _on_model(self) -> None:
        if self._settings.retention_days:
            self._keeper.erase_older_than(self._settings.retention_days)
        if self._session.spec is not None and not self._session.table.rowCount():
            self._keeper.load_list(self._session.spec)

    @Slot()
    def _on_point(self) -> None:
        context = context_of(self._session, self._settings)
        if context is None:
            return
        before, self._point = self._point, context.point.name
        if before not in ("", self._point):
            chosen = {"name": self._point, "threshold": f"{context.point.threshold:.6f}"}
            self._keeper.note("operating_point", {**chosen, "model": context.spec.onnx_sha256})

    @Slot()
    def _on_list(self) -> None:
        opened, rows = self._session.opened, self._session.table.rows()
        self._keeper.save_list(opened.title, opened.folder, [row.source for row in rows])
        # What is recorded already is only found again.
        self._on_placed([row.outcome for row in rows if row.outcome is not None])

    @Slot(QModelIndex, int, int)
    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        table = self._session.table
        self._keeper.add_to_list([table.row(n).source for n in range(first, last + 1)])

    @Slot(object)
    def _on_list_loaded(self, found: OpenList) -> None:
        table = self._session.table
        rows = [
            CaseRow(f.source).decided(f.outcome, table.operating_point if f.outcome else None)
            for f in found.films
        ]
        self._session.restore(Opened(found.title, found.folder), rows)
        waiting = sum(film.outcome is None for film in found.films)
        said = self.tr("The last list is open again: {films}.").format(films=words.films(len(rows)))
        if waiting and self._session.can_resume:
            some = self.tr("{films} still to be scored.").format(films=words.films(waiting))
            self._strip.tell(f"{said} {some}", self.tr("Continue"), self._session.resume)
        else:
            self._status.tell(said)
        self._list.choose_first()

    @Slot(object, object)
    def _on_film(self, path: Path, result: LoadResult) -> None:
        """Name the patient of a film whose names are not in the record, now that it was read."""
        table = self._session.table
        number = table.number_of(path)
        outcome = table.row(number).outcome if number is not None else None
        if not isinstance(result, FilmImage) or not isinstance(outcome, ScoredCase | RefusedCase):
            return
        known, patient = outcome.film.metadata, result.image.metadata.patient
        same = result.image.sha256 == outcome.film.sha256
        if same and patient is not None and known.patient is None:
            film = replace(outcome.film, metadata=replace(known, patient=patient))
            table.place([replace(outcome, film=film)])

    @Slot(object)
    def _on_exported(self, exported: Exported) -> None:
        self._keeper.note_export("csv", exported.path, exported.rows)

    @Slot(object)
    def _on_entered(self, head: Head) -> None:
        text = self.tr("Record: entry {n}, head {head}")
        self._status.tell(
            f"{self._status.text} "
            + text.format(n=words.count(head.seq), head=head.hash[:HEAD_DIGITS])
        )

    @Slot(object)
    def _on_restored(self, found: Restored) -> None:
        name = found.damage.moved_to.name
        text = self.tr(
            "The record of cases and readings was damaged and put aside as {name}. A new one "
            "begins."
        )
        if found.copied_at is not None:
            text = self.tr(
                "The record of cases and readings was damaged and put aside as {name}. Lobar goes "
                "on from the copy of {day}."
            )
        day = words.day(found.copied_at.date()) if found.copied_at is not None else ""
        self._strip.tell(text.format(name=name, day=day))

    @Slot(object)
    def _on_failed(self, error: StoreError) -> None:
        self._strip.tell(describe_error(error, words.tr))
