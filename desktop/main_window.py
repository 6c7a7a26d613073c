"""The main window: puts the parts together and passes on what they tell each other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow
from typing_extensions import override

from desktop.actions import Actions
from desktop.batch_feedback import BatchFeedback
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.error_report import ErrorReportDialog
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.drop_target import DropTarget
from desktop.exporter import Exporter
from desktop.film_commands import FilmCommands
from desktop.folder_watch import FolderWatch
from desktop.last_run import LastFilm
from desktop.model_feedback import ModelFeedback
from desktop.models.case_filter import CaseFilterModel
from desktop.models.case_row import CaseRow
from desktop.opener import Opener
from desktop.pages import Pages
from desktop.report_place import ReportPlace
from desktop.samples import sample_films
from desktop.session import Session
from desktop.settings import Settings, ThemeChoice
from desktop.theme import Theme
from desktop.views.batch_bar import BatchBar
from desktop.views.case_list import CaseList
from desktop.views.empty_page import EmptyPage
from desktop.views.focus_ring import FocusRing
from desktop.views.reading_desk import ReadingDesk
from desktop.views.reading_panel import ReadingPanel
from desktop.views.result_panel import ResultPanel
from desktop.views.status_line import StatusLine
from desktop.views.strip import Strip
from desktop.views.toolbar import Toolbar
from desktop.views.viewer import Viewer
from desktop.views.watch_bar import WatchBar
from desktop.watch_feedback import WatchFeedback
from desktop.window_body import WindowBody
from desktop.wiring import connect_actions, connect_preferences
from desktop.wiring_record import connect_record
from desktop.wiring_reports import connect_reports
from desktop.wiring_site import connect_site_check
from desktop.workers.film_store import FilmStore
from desktop.workers.record_keeper import RecordKeeper
from desktop.workers.thumbnail_store import ThumbnailStore


class MainWindow(QMainWindow):
    """Owns everything that has a thread, and ends it in :meth:`shutdown`."""

    def __init__(self, settings: Settings, theme: Theme, *, model_dir: Path | None = None) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Lobar"))
        self.setMinimumSize(QSize(1024, 700) / (settings.text_percent / 100))
        self.drops = DropTarget(self)
        self.settings, self.theme = settings, theme
        self.record = RecordKeeper(self)
        self.session = Session(settings, model_dir, self.record.recall)
        self.films, self.thumbnails = FilmStore(self), ThumbnailStore(self)
        self.exporter = Exporter(self.session, settings)
        self.opener = Opener(self, settings)
        self.report_place = ReportPlace(self, self.session, settings, self.exporter)
        self.cases = CaseFilterModel(self.session.table, self)
        self.toolbar, self.strip = Toolbar(theme), Strip(theme)
        self.case_list = CaseList(theme, self.session.table, self.cases, self.thumbnails)
        self.viewer = Viewer(theme, settings, self.films)
        self.result, self.reading = ResultPanel(theme, settings), ReadingPanel(settings.reader)
        self.batch_bar = BatchBar(theme)
        self.watch, self.watch_bar = FolderWatch(self), WatchBar(theme)
        self.status = StatusLine(theme)
        self.empty_page = EmptyPage(theme, samples=len(sample_films()))
        self.desk = ReadingDesk(settings, self.case_list, self.viewer, self.result, self.reading)
        self.pages = Pages(theme, settings, self.empty_page, self.desk)
        self._shown: CaseRow | None = None
        self._feedback = BatchFeedback(
            self.session, self.exporter, self.batch_bar, self.case_list, self.status
        )
        self.watching = WatchFeedback(
            settings, self.session, self.watch, self.watch_bar, self.status
        )
        self._arrange()
        self.actions_ = Actions(self, settings)
        self.actions_.build_menus(theme=self.choose_theme, provider=self.choose_provider)
        self.film_commands = FilmCommands(
            self.session,
            self.exporter,
            self.actions_,
            self.case_list,
            self.strip,
            self.status,
        )
        connect_actions(self)
        self.recording = connect_record(self)
        self.reports = connect_reports(self)
        self.model_updates = connect_preferences(self)
        self.site_check = connect_site_check(self)
        self._model_feedback = ModelFeedback(
            self.session,
            self.actions_,
            self.strip,
            self.status,
            toolbar=self.toolbar,
            viewer=self.viewer,
            result=self.result,
        )
        self._connect()
        self._ring = FocusRing(theme, self)
        self._ring.watch()
        self._last_film = LastFilm(self.session, self.case_list, settings)
        self._restore()
        self._on_page_changed()
        self.session.open_model()

    def open_paths(self, paths: list[Path]) -> None:
        """Open files and folders; scoring starts by itself, once the terms are accepted."""
        if self.pages.is_accepted:
            self.pages.close_aside()
            self.session.open_paths(paths)
        else:
            self.pages.hold(paths)

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Keep and apply a theme."""
        self.settings.theme = choice
        self.theme.choose(choice)

    def choose_provider(self, provider: str) -> None:
        """Keep a processor and open the model on it."""
        self.settings.provider = provider
        self.session.open_model()

    def show_about(self) -> None:
        """Versions, licences, intended use."""
        AboutDialog(self, self.session.spec, self.session.provider).open()

    def show_preferences(self) -> None:
        """The settings, in place of the films; the same command goes back."""
        if self.pages.currentWidget() is self.pages.preferences:
            self.pages.close_aside()
        else:
            self.pages.open_preferences(self.session.points.site)

    def show_shortcuts(self) -> None:
        """The keyboard sheet."""
        ShortcutsDialog(self, self.actions_.all).open()

    def tell_crash(self, report: str) -> None:
        """Say that Lobar met a bug; the report is a click away."""
        self.strip.tell(
            self.tr("Something went wrong inside Lobar. What was scored before is still here."),
            self.tr("Show report"),
            lambda: ErrorReportDialog(self, report).open(),
        )

    def tell_last_crash(self, report: str) -> None:
        """Say that the last run did not end in good order."""
        self.strip.tell(
            self.tr("Lobar closed unexpectedly last time. No film was changed."),
            self.tr("Show report") if report else "",
            lambda: ErrorReportDialog(self, report).open(),
        )

    def shutdown(self) -> None:
        """Stop all work and wait for it. Safe to call twice."""
        self.watch.shutdown()
        self.site_check.shutdown()
        self.model_updates.shutdown()
        self.session.shutdown()
        self.films.shutdown()
        self.thumbnails.shutdown()
        self.exporter.shutdown()
        self.reports.shutdown()
        self.record.shutdown()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.desk.save()
        self.settings.set_layout("window", self.saveGeometry())
        self.shutdown()
        super().closeEvent(event)

    def _arrange(self) -> None:
        parts = (self.toolbar, self.strip, self.pages, self.batch_bar, self.watch_bar)
        self.setCentralWidget(WindowBody(parts, self.pages))
        self.setStatusBar(self.status)
        # A text field would take a dropped film for its path as text.
        for field in (self.case_list.search, self.result.figures.prevalence):
            field.setAcceptDrops(False)

    def _connect(self) -> None:
        session, bar = self.session, self.batch_bar
        session.crashed.connect(self.tell_crash)
        session.table.modelReset.connect(self._show_page)
        session.table.rowsInserted.connect(self._show_page)
        session.table.dataChanged.connect(self._on_data_changed)
        session.table.identity_changed.connect(self._on_identity_changed)
        session.rescored.connect(self._update_actions)
        self.case_list.case_chosen.connect(self._show_case)
        self._feedback.changed.connect(self._show_page)
        bar.folder_requested.connect(self.report_place.show)
        bar.closed.connect(self._show_page)
        self.exporter.failed.connect(self.strip.tell)
        self.exporter.crashed.connect(self.tell_crash)
        self.drops.dropped.connect(self.open_paths)
        self.drops.hovered.connect(self.empty_page.drop_area.set_hot)
        self.pages.changed.connect(self._on_page_changed)
        self.pages.accepted.connect(self._on_accepted)
        self.pages.first_run.declined.connect(self.close)
        session.model_opened.connect(self._on_model_opened)
        self.opener.chosen.connect(self.open_paths)
        self.opener.watch_chosen.connect(self.watching.start)
        self.watch.crashed.connect(self.tell_crash)
        self.watch.changed.connect(self._update_actions)
        session.arrived.connect(self._on_arrived)
        self.status.use_requested.connect(self.show_about)

    def _restore(self) -> None:
        self.session.table.set_shows_identity(self.settings.names_patients)
        geometry = self.settings.layout("window")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1440, 900)
        self.empty_page.open_folder.setFocus()
        if self.settings.watched_folder is not None:
            self.watching.start(self.settings.watched_folder)

    def _show_page(self) -> None:
        has_films = self.session.table.rowCount() > 0
        self.pages.show_for(has_films=has_films)
        if not has_films:
            self.empty_page.show_recent(self.settings.recent)
            if not self.session.is_running:
                self.batch_bar.hide()
        self.case_list.set_title(self.session.opened.title)
        # One filled button on screen: the next step.
        self.toolbar.set_filled(filled=has_films and self.batch_bar.isHidden())
        self._update_actions()

    def _on_model_opened(self) -> None:
        if self.session.spec is not None:
            self.pages.set_model(self.session.spec)

    def _on_arrived(self) -> None:
        if self._shown is None:
            self.case_list.choose_first()
        self._show_page()

    def _on_page_changed(self) -> None:
        page = self.pages.currentWidget()
        for part in (self.toolbar, self.menuBar()):
            part.setVisible(self.pages.is_accepted)
        if page is self.desk:
            self.case_list.view.setFocus()  # Qt hands it to whatever comes next in the order
        elif page is self.pages.first_run:
            self.pages.first_run.accept_and_open.setFocus()
        self._show_page()

    def _on_accepted(self, paths: list[Path], ask: bool) -> None:
        self._on_page_changed()
        if paths:
            self.open_paths(paths)
        elif ask:
            self.opener.ask_folder()

    def _update_actions(self) -> None:
        can_export = self.exporter.can_export
        self.toolbar.export.setEnabled(can_export)
        self.actions_.update(
            running=self.session.is_running,
            films=self.session.table.rowCount(),
            can_resume=self.session.can_resume,
            can_export=can_export,
            can_go_back=self.session.can_go_back,
        )
        self.actions_.stop_watching.setEnabled(self.watch.folder is not None)

    def _on_data_changed(self) -> None:
        row = self.case_list.view.chosen()
        if row is not self._shown:
            self._show_case(row)

    def _on_identity_changed(self) -> None:
        names = self.session.table.shows_identity
        self.settings.names_patients = names
        self.viewer.set_names_patients(names)
        self.result.set_names_patients(names)

    def _show_case(self, row: CaseRow | None) -> None:
        self._shown = row
        ahead = self.case_list.view.neighbours() if row is not None else []
        priors = self.session.table.priors(row) if row is not None else []
        self.viewer.show_case(row, ahead, priors)
        self.result.show_case(row)
        self.reading.show_case(row)
