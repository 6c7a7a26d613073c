"""Makes reports off the GUI thread, one after the other, and says how that goes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from core.errors import CoreError, ReadingStoppedError
from core.isolation.reader import IsolatedReader
from core.messages import describe_error
from core.model_spec import MeasuredOn
from desktop import words
from desktop.image_adapter import FilmImage
from desktop.models.case_row import CaseRow
from desktop.pdf.setting import Setting
from desktop.pdf.writing import Form, print_report, report_of, write_pdf
from desktop.session import Session
from desktop.settings import Settings
from desktop.workers.background import Background, Crashed
from desktop.workers.record_keeper import RecordKeeper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


@dataclass(frozen=True, slots=True)
class Made:
    """A report of so many films at ``path``, or on paper where that is ``None``."""

    path: Path | None
    rows: int
    named: bool


class ReportMaker(QObject):
    """Reports show what the window shows: the operating point and the prevalence in use, no score
    that is still hidden, and names only where the record keeps them.

    Signals:
        began (films): a report is being made.
        progressed (pages done, pages): from the thread that makes it.
        made (:class:`Made`), stopped, failed (a sentence), crashed (a report of a bug).
    """

    began: ClassVar[Signal] = Signal(int)
    progressed: ClassVar[Signal] = Signal(int, int)
    made: ClassVar[Signal] = Signal(object)
    stopped: ClassVar[Signal] = Signal()
    failed: ClassVar[Signal] = Signal(str)
    crashed: ClassVar[Signal] = Signal(str)

    def __init__(
        self,
        session: Session,
        settings: Settings,
        record: RecordKeeper,
        measured_on: Callable[[], MeasuredOn | None],
        site_check: Callable[[], str],
    ) -> None:
        """What the window shows: whose films gave the figures, and whether the site is checked."""
        super().__init__()
        self._measured_on, self._site_check = measured_on, site_check
        self._session, self._settings, self._record = session, settings, record
        self._reader = IsolatedReader()
        self._stop = threading.Event()
        self.is_busy = False
        self._background = Background(parent=self)
        self._background.done.connect(self._on_done)

    def save(self, path: Path, form: Form, rows: Sequence[CaseRow]) -> None:
        """Write a PDF of the rows that have an outcome."""

        def write(setting: Setting, films: Sequence[CaseRow]) -> Made:
            report = report_of(form, films, setting, self._read)
            write_pdf(path, report, setting, self._progress)
            return Made(path, len(films), setting.named)

        self._make(rows, write)

    def print_on(self, printer: QPrinter, form: Form, rows: Sequence[CaseRow]) -> None:
        """Print the rows that have an outcome."""

        def print_out(setting: Setting, films: Sequence[CaseRow]) -> Made | str:
            report = report_of(form, films, setting, self._read)
            try:
                print_report(printer, report, setting, self._progress)
            except OSError:
                return words.tr("The report could not be printed. Check the printer.")
            return Made(None, len(films), setting.named)

        self._make(rows, print_out)

    def stop(self) -> None:
        """Give up the report that is being made; nothing of it is left."""
        self._stop.set()
        self._reader.interrupt()

    def shutdown(self) -> None:
        """Give up and wait for the thread."""
        self._stop.set()
        self._reader.close()
        self._background.shutdown()

    def _make(
        self,
        rows: Sequence[CaseRow],
        work: Callable[[Setting, Sequence[CaseRow]], Made | str],
    ) -> None:
        spec, point = self._session.spec, self._session.table.operating_point
        films = [row for row in rows if row.outcome is not None]
        if self.is_busy or spec is None or point is None or not films:
            return
        setting = Setting(
            spec,
            point,
            self._measured_on() or spec.measured_on,
            self._site_check(),
            prevalence=self._settings.prevalence_percent / 100,
            map_opacity=self._settings.map_opacity_percent / 100,
            named=self._settings.keeps_identifiers,
            made_at=datetime.now(UTC),
            direction=QGuiApplication.layoutDirection(),
        )
        self.is_busy = True
        self._stop.clear()
        self.began.emit(len(films))
        # The head is that after all that was entered before the report was asked for.
        self._background.submit(
            "report", lambda: work(replace(setting, head=self._record.head()), films)
        )

    def _progress(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise ReadingStoppedError
        self.progressed.emit(done, total)

    def _read(self, row: CaseRow) -> FilmImage | str:
        try:
            image = self._reader.read(row.source.path)
        except ReadingStoppedError:
            raise
        except CoreError as error:
            return describe_error(error, words.tr)
        if row.film is None or image.sha256 != row.film.sha256:
            return words.tr("The file has changed since: it is not the film of this report.")
        return FilmImage(image)

    @Slot(object, object)
    def _on_done(self, _key: object, result: object) -> None:
        self.is_busy = False
        match result:
            case Made():
                self.made.emit(result)
            case ReadingStoppedError():
                self.stopped.emit()
            case CoreError():
                self.failed.emit(describe_error(result, words.tr))
            case str():
                self.failed.emit(result)
            case Crashed(report=report):
                self.crashed.emit(report)
