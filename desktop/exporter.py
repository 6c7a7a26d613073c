"""Exports the list to CSV off the GUI thread, and says where it went."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from core.decision import OperatingPoint
from core.errors import CoreError
from core.messages import describe_error
from core.model_spec import ModelSpec
from desktop import words
from desktop.export import Exported, documents_folder, export_beside, export_to
from desktop.models.case_row import CaseRow
from desktop.session import Session
from desktop.settings import Settings
from desktop.workers.background import Background, Crashed


class Exporter(QObject):
    """Writes what is scored, decided at the operating point and prevalence in use.

    Signals:
        exported: an :class:`Exported`.
        failed: a sentence.
        crashed: a report without identifiers.
        sealed_met (number of films): nothing was written, as scores would show that are hidden;
            :meth:`save_unsealed` writes it all the same.
        unsealed (outcomes): scores that were hidden go into a report.
    """

    exported: ClassVar[Signal] = Signal(object)
    failed: ClassVar[Signal] = Signal(str)
    crashed: ClassVar[Signal] = Signal(str)
    sealed_met: ClassVar[Signal] = Signal(int)
    unsealed: ClassVar[Signal] = Signal(object)

    def __init__(self, session: Session, settings: Settings, fallback: Path | None = None) -> None:
        super().__init__()
        self._session, self._settings = session, settings
        self._fallback = fallback or documents_folder()
        self._background = Background(parent=self)
        self._background.done.connect(self._on_done)
        self._held: tuple[Path | None, tuple[CaseRow, ...]] | None = None
        self.last: Exported | None = None

    @property
    def can_export(self) -> bool:
        """Whether anything has an outcome."""
        return self._session.spec is not None and any(
            row.outcome is not None for row in self._session.table.rows()
        )

    def save(self, path: Path | None = None, rows: Sequence[CaseRow] | None = None) -> None:
        """Write rows, by default all, to a path or beside the films without asking."""
        session = self._session
        spec, point = session.spec, session.table.operating_point
        if spec is None or point is None or not self.can_export:
            return
        chosen = session.table.rows() if rows is None else rows
        sealed = sum(row.is_sealed for row in chosen)
        if sealed:
            self._held = path, tuple(chosen)
            self.sealed_met.emit(sealed)
        else:
            self._write(path, chosen, spec, point)

    def save_unsealed(self) -> None:
        """Write what was held back."""
        spec, point = self._session.spec, self._session.table.operating_point
        if self._held is not None and spec is not None and point is not None:
            (path, chosen), self._held = self._held, None
            self.unsealed.emit([row.outcome for row in chosen if row.is_sealed])
            self._write(path, chosen, spec, point)

    def _write(
        self, path: Path | None, rows: Sequence[CaseRow], spec: ModelSpec, point: OperatingPoint
    ) -> None:
        outcomes = tuple(row.outcome for row in rows if row.outcome is not None)
        if not outcomes:
            return
        folder, fallback = self._session.opened.folder, self._fallback
        prevalence = self._settings.prevalence_percent / 100
        if path is None:
            self._background.submit(
                "export",
                lambda: export_beside(folder, fallback, outcomes, spec, point, prevalence),
            )
        else:
            self._background.submit(
                "export", lambda: export_to(path, outcomes, spec, point, prevalence)
            )

    def shutdown(self) -> None:
        """Wait for a report that is being written."""
        self._background.shutdown()

    @Slot(object, object)
    def _on_done(self, _key: object, result: object) -> None:
        match result:
            case Exported():
                self.last = result
                self.exported.emit(result)
            case CoreError():
                self.failed.emit(describe_error(result, words.tr))
            case Crashed(report=report):
                self.crashed.emit(report)
