"""Asks where a report goes or on which printer, and tells what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from core.csv_file import free_path
from desktop import words
from desktop.models.case_row import CaseRow
from desktop.pdf.actions import ReportActions
from desktop.pdf.maker import Made, ReportMaker
from desktop.pdf.setting import case_id
from desktop.pdf.writing import Form
from desktop.row_choice import RowChoice, rows_of
from desktop.save_dialog import ask_where
from desktop.session import Session
from desktop.settings import Settings
from desktop.views.case_list import CaseList
from desktop.views.report_bar import ReportBar
from desktop.views.status_line import StatusLine
from desktop.workers.record_keeper import RecordKeeper

LIST_NAME = "lobar-report.pdf"


class ReportCommands(QObject):
    """Between the menus, the maker of reports, its bar and the record."""

    def __init__(
        self,
        window: QWidget,
        maker: ReportMaker,
        actions: ReportActions,
        *,
        session: Session,
        settings: Settings,
        case_list: CaseList,
        bar: ReportBar,
        status: StatusLine,
        record: RecordKeeper,
    ) -> None:
        super().__init__(window)
        self._window, self._maker, self._session, self._settings = window, maker, session, settings
        self._list, self._bar, self._status, self._record = case_list, bar, status, record
        self._last: Path | None = None
        actions.save_case.triggered.connect(self.save_case)
        for choice, action in actions.save.items():
            action.triggered.connect(partial(self.save_list, choice))
        actions.print_case.triggered.connect(self.print_case)
        actions.print_list.triggered.connect(self.print_list)
        maker.began.connect(bar.begin)
        maker.progressed.connect(bar.set_progress)
        maker.made.connect(self._on_made)
        maker.stopped.connect(self._on_stopped)
        maker.failed.connect(bar.hide)
        maker.crashed.connect(bar.hide)
        bar.stop_requested.connect(maker.stop)
        bar.open_requested.connect(self._open)
        bar.folder_requested.connect(self._show_folder)

    @Slot()
    def save_case(self) -> None:
        """A PDF of the film on screen."""
        row = self._current()
        if row is None:
            return
        name = case_id(row)
        ask_where(
            self._window,
            self.tr("Save the report of this film"),
            self._proposed(f"lobar-{name}.pdf" if name else LIST_NAME),
            [self.tr("PDF (*.pdf)")],
            lambda path, _: self._maker.save(path, Form.CASE, [row]),
        )

    def save_list(self, choice: RowChoice, _checked: bool = False) -> None:
        """A PDF of many films; which kind is said by the type of the file in the dialog."""
        rows = rows_of(choice, self._session, self._list)
        forms = {
            self.tr("PDF: summary and table (*.pdf)"): Form.LIST,
            self.tr("PDF: also a page for each film (*.pdf)"): Form.LIST_WITH_FILMS,
        }
        ask_where(
            self._window,
            self.tr("Save the report"),
            self._proposed(LIST_NAME),
            list(forms),
            lambda path, kind: self._maker.save(path, forms[kind], rows),
        )

    @Slot()
    def print_case(self) -> None:
        """Print the film on screen."""
        row = self._current()
        if row is not None:
            self._print(self.tr("Print this film"), Form.CASE, [row])

    @Slot()
    def print_list(self) -> None:
        """Print summary and table of the films as listed."""
        rows = rows_of(RowChoice.LISTED, self._session, self._list)
        self._print(self.tr("Print the list"), Form.LIST, rows)

    def _print(self, title: str, form: Form, rows: Sequence[CaseRow]) -> None:
        # Qt looks for printers when this is imported: not while the window starts.
        from desktop.pdf.print_dialog import ask_printer

        ask_printer(self._window, title, lambda on: self._maker.print_on(on, form, rows))

    def _current(self) -> CaseRow | None:
        row = self._list.view.chosen()
        if row is not None and row.outcome is not None:
            return row
        self._status.tell(self.tr("There is no result to report yet."))
        return None

    def _proposed(self, name: str) -> Path:
        folder = self._session.opened.folder or self._settings.last_folder
        return free_path(folder / name)

    @Slot(object)
    def _on_made(self, made: Made) -> None:
        self._last = made.path
        films = words.films(made.rows)
        if made.path is None:
            self._bar.hide()
            self._status.tell(self.tr("Sent to the printer: {films}.").format(films=films))
        else:
            self._bar.show_saved(made.path)
            text = self.tr("Saved the report of {films} to {name}.")
            self._status.tell(text.format(films=films, name=made.path.name))
        kind = "print" if made.path is None else "pdf"
        self._record.note_export(kind, made.path, made.rows, identifiers=made.named)

    @Slot()
    def _on_stopped(self) -> None:
        self._bar.hide()
        self._status.tell(self.tr("The report was stopped; nothing of it was kept."))

    @Slot()
    def _open(self) -> None:
        if self._last is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._last)))

    @Slot()
    def _show_folder(self) -> None:
        if self._last is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._last.parent)))
