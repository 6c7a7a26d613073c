"""Whether the model is checked at this site: the confirmed check, kept and ended."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from core.decision import OperatingPoint
from core.errors import CoreError
from core.model_spec import ModelSpec
from core.site_check import record
from core.site_check.check import Ending, SiteCheck
from desktop.workers.background import Background, Crashed
from desktop.workers.record_keeper import RecordKeeper


def today() -> date:
    """The day on the clinic's own calendar."""
    return date.today()  # noqa: DTZ011 - see above


class SiteStanding(QObject):
    """Holds the check that was confirmed last; what changes it is written before it counts.

    Signals:
        changed: another check, or it ended.
        decided (:class:`OperatingPoint` or ``None``): somebody confirmed or revoked one; the
            site's own point is this now.
        voided: the check in force ended, because the model is another.
        failed (the error): it could not be read or kept.
        crashed: the report of a bug.
    """

    changed: ClassVar[Signal] = Signal()
    decided: ClassVar[Signal] = Signal(object)
    voided: ClassVar[Signal] = Signal()
    failed: ClassVar[Signal] = Signal(object)
    crashed: ClassVar[Signal] = Signal(str)

    def __init__(self, keeper: RecordKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._background = Background(parent=self)
        self._background.done.connect(self._on_done)
        self.check: SiteCheck | None = None

    def point_for(self, spec: ModelSpec) -> OperatingPoint | None:
        """The site's own operating point under a model that was opened; a check of another ends."""
        try:
            void = record.void_if_model_changed(spec, today())
            self.check = record.load()
        except CoreError as error:
            self.check = None
            self.failed.emit(error)
            return None
        if void is not None:
            self._keeper.note(record.VOID, record.audit_payload(void))
            self.voided.emit()
        self.changed.emit()
        return self.check.point if self.check is not None else None

    def note_measured(self, check: SiteCheck) -> None:
        """Enter that a check was carried out, whatever becomes of it."""
        self._keeper.note(record.MEASURED, record.audit_payload(check))

    def confirm(self, check: SiteCheck, name: str, *, uses_proposal: bool) -> None:
        """Let a check count, in somebody's name, from today on."""
        self._keep(record.CONFIRMED, check.confirmed(name, today(), uses_proposal=uses_proposal))

    def revoke(self) -> None:
        """End the check in force."""
        if self.check is not None and self.check.in_force:
            self._keep(record.REVOKED, self.check.ended(Ending.REVOKED, today()))

    def shutdown(self) -> None:
        """Wait for what is being written."""
        self._background.shutdown()

    def _keep(self, kind: str, check: SiteCheck) -> None:
        def work() -> SiteCheck:
            record.save(check)
            return check

        self._background.submit(kind, work)

    @Slot(object, object)
    def _on_done(self, kind: str, result: object) -> None:
        match result:
            case SiteCheck():
                self.check = result
                self._keeper.note(kind, record.audit_payload(result))
                self.changed.emit()
                self.decided.emit(result.point)
            case CoreError():
                self.failed.emit(result)
            case Crashed(report=report):
                self.crashed.emit(report)
