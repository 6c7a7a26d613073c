"""Tells how a batch goes: the batch bar, the status line, which film is shown, where the CSV is."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, Signal

from desktop import words
from desktop.case_state import CaseState
from desktop.export import Exported
from desktop.exporter import Exporter
from desktop.opened import BatchResult
from desktop.session import Session
from desktop.views.batch_bar import BatchBar
from desktop.views.case_list import CaseList
from desktop.views.status_line import StatusLine


class BatchFeedback(QObject):
    """Between the session and what shows its progress.

    Signals:
        changed: what can be done now may be other than before.
    """

    changed: ClassVar[Signal] = Signal()

    def __init__(
        self,
        session: Session,
        exporter: Exporter,
        batch_bar: BatchBar,
        case_list: CaseList,
        status: StatusLine,
    ) -> None:
        super().__init__()
        self.session, self.exporter = session, exporter
        self.batch_bar, self.case_list, self.status = batch_bar, case_list, status
        self._chosen_by_user = False
        self._shows_run = False
        session.batch_began.connect(self._on_batch_began)
        session.batch_progressed.connect(self._on_batch_progressed)
        session.batch_ended.connect(self._on_batch_ended)
        session.operating_point_changed.connect(self._on_decided_again)
        session.rescored.connect(self._on_decided_again)
        self._last: BatchResult | None = None
        exporter.exported.connect(self._on_exported)
        case_list.view.pressed.connect(self._on_user_chose)
        case_list.view.key_pressed.connect(self._on_user_chose)
        batch_bar.pause_requested.connect(session.pause)
        batch_bar.stop_requested.connect(self._on_stop)
        batch_bar.continue_requested.connect(session.resume)
        batch_bar.export_requested.connect(exporter.save)

    def _on_batch_began(self, with_new_list: bool) -> None:
        self._chosen_by_user = False
        if with_new_list:
            self.case_list.clear_filters()  # or it could look empty
        self.case_list.view.setFocus()
        # One film comes with its result, and the end of its batch right after it: the window is
        # not laid out for a batch that runs, and at once again for one that is over.
        table = self.session.table
        is_over = bool(table.rowCount()) and not table.counts[CaseState.WAITING]
        self._shows_run = False
        if not (with_new_list and is_over):
            self._show_run()
        self.changed.emit()

    def _show_run(self) -> None:
        self._shows_run = True
        self.batch_bar.begin(self.session.opened.title)
        self.status.tell(self.tr("Scoring {title}.").format(title=self.session.opened.title))

    def _on_batch_progressed(self, done: int, total: int) -> None:
        if done < total and not self._shows_run:
            self._show_run()  # more was opened meanwhile
        if total and self._shows_run:
            self.batch_bar.set_progress(done, total)
        if done and not self.case_list.view.currentIndex().isValid():
            self.case_list.choose_first()
        self.changed.emit()

    def _on_decided_again(self) -> None:
        # The counts are others now, and a report that was exported before is out of date.
        last = self._last
        if last is None or self.session.is_running or not self.batch_bar.isVisible():
            return
        if last.paused:
            self.batch_bar.show_paused(self.session.table.counts)
        else:
            counts, nothing = self.session.table.counts, self._why_nothing(last)
            self.batch_bar.finish(counts, last.seconds, stopped=last.stopped, nothing=nothing)
            self.changed.emit()

    def _on_stop(self) -> None:
        if self.session.is_running:
            self.session.stop()
        elif self._last is not None:  # paused: nothing runs that could end
            self._on_batch_ended(replace(self._last, paused=False))

    def _on_batch_ended(self, result: BatchResult) -> None:
        self._last = result
        counts = self.session.table.counts
        if result.paused:
            self.batch_bar.show_paused(counts)
            self.changed.emit()
            self.status.tell(self.tr("Paused."))
            return
        nothing = self._why_nothing(result)
        self.batch_bar.finish(counts, result.seconds, stopped=result.stopped, nothing=nothing)
        self.batch_bar.show()
        if not self._chosen_by_user:
            self.case_list.choose_first()
        self.changed.emit()
        if nothing:
            self.batch_bar.show()
            self.status.tell(nothing)
        else:
            scored = words.films(counts.total() - counts[CaseState.WAITING])
            finished = self.tr("Finished: {films}.").format(films=scored)
            self.status.tell(finished + self._passed_over(result.ignored))
            # Enter is then enough to export; someone who types or reads keeps the focus.
            if self.batch_bar.export.isVisible() and not self._chosen_by_user:
                self.batch_bar.export.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _why_nothing(self, result: BatchResult) -> str:
        if self.session.table.rowCount() == 0:
            text = self.tr("No films were found in {title}.").format(
                title=self.session.opened.title
            )
            return text + self._passed_over(result.ignored)
        if self.session.spec is None:
            return self.tr("Nothing was scored, because there is no model.")
        return ""

    def _passed_over(self, files: int) -> str:
        if not files:
            return ""
        if files == 1:
            return self.tr(" 1 other file was passed over.")
        return self.tr(" {n} other files were passed over.", "", files).format(n=words.count(files))

    def _on_exported(self, exported: Exported) -> None:
        beside = exported.path.parent == self.session.opened.folder
        text = self.tr("Saved {films} to {name}.").format(
            films=words.films(exported.rows),
            name=exported.path.name if beside else exported.path,
        )
        self.batch_bar.show_exported(text)
        self.status.tell(text)

    def _on_user_chose(self) -> None:
        self._chosen_by_user = True
