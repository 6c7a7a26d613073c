"""The main window: puts the parts together and passes on what they tell each other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.actions import Actions
from desktop.batch_feedback import BatchFeedback
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.error_report import ErrorReportDialog
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.export import FILE_NAME
from desktop.exporter import Exporter
from desktop.film_commands import FilmCommands
from desktop.folder_watch import FolderWatch
from desktop.model_feedback import ModelFeedback
from desktop.models.case_filter import CaseFilterModel
from desktop.models.case_row import CaseRow
from desktop.opener import Opener, dropped_paths
from desktop.samples import sample_films
from desktop.session import Session
from desktop.settings import Settings, ThemeChoice
from desktop.theme import Theme
from desktop.views.batch_bar import BatchBar
from desktop.views.case_list import CaseList
from desktop.views.empty_page import EmptyPage
from desktop.views.focus_ring import FocusRing
from desktop.views.reading_desk import ReadingDesk
from desktop.views.result_panel import ResultPanel
from desktop.views.status_line import StatusLine
from desktop.views.strip import Strip
from desktop.views.toolbar import Toolbar
from desktop.views.viewer import Viewer
from desktop.views.watch_bar import WatchBar
from desktop.watch_feedback import WatchFeedback
from desktop.wiring import connect_actions
from desktop.workers.film_store import FilmStore
from desktop.workers.thumbnail_store import ThumbnailStore


class MainWindow(QMainWindow):
    """Owns everything that has a thread, and ends it in :meth:`shutdown`."""

    def __init__(self, settings: Settings, theme: Theme, *, model_dir: Path | None = None) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Lobar"))
        self.setMinimumSize(1024, 700)
        self.setAcceptDrops(True)
        self.settings, self.theme = settings, theme
        self.session = Session(settings, model_dir)
        self.films, self.thumbnails = FilmStore(self), ThumbnailStore(self)
        self.exporter = Exporter(self.session)
        self.opener = Opener(self, settings)
        self.cases = CaseFilterModel(self.session.table, self)
        self.toolbar, self.strip = Toolbar(theme), Strip(theme)
        self.case_list = CaseList(theme, self.session.table, self.cases, self.thumbnails)
        self.viewer = Viewer(theme, settings, self.films)
        self.result = ResultPanel(theme, settings)
        self.batch_bar = BatchBar(theme)
        self.watch, self.watch_bar = FolderWatch(self), WatchBar(theme)
        self.status = StatusLine(theme)
        self.empty_page = EmptyPage(theme, samples=len(sample_films()))
        self.desk = ReadingDesk(settings, self.case_list, self.viewer, self.result)
        self._pages = QStackedWidget()
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
        self._restore()
        self._show_page()
        self.session.open_model()

    def open_paths(self, paths: list[Path]) -> None:
        """Open files and folders; scoring starts by itself."""
        self.session.open_paths(paths)

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Keep and apply a theme."""
        self.settings.theme = choice
        self.theme.choose(choice)

    def choose_provider(self, provider: str) -> None:
        """Keep a processor and open the model on it."""
        self.settings.provider = provider
        self.session.open_model()

    def export_as(self) -> None:
        """Ask where the CSV goes."""
        folder = self.session.opened.folder or self.settings.last_folder
        dialog = QFileDialog(self, self.tr("Save the results"), str(folder / FILE_NAME))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("CSV (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(lambda name: self.exporter.save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_about(self) -> None:
        """Versions, licences, intended use."""
        AboutDialog(self, self.session.spec, self.session.provider).open()

    def show_shortcuts(self) -> None:
        """The keyboard sheet."""
        ShortcutsDialog(self, self.actions_.all).open()

    def show_report_folder(self) -> None:
        """Open the folder that the last report was written to."""
        if self.exporter.last is not None:
            folder = self.exporter.last.path.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def tell_crash(self, report: str) -> None:
        """Say that Lobar met a bug; the report is a click away."""
        self.strip.tell(
            self.tr("Something went wrong inside Lobar. What was scored before is still here."),
            self.tr("Show report"),
            lambda: ErrorReportDialog(self, report).open(),
        )

    def shutdown(self) -> None:
        """Stop all work and wait for it. Safe to call twice."""
        self.watch.shutdown()
        self.session.shutdown()
        self.films.shutdown()
        self.thumbnails.shutdown()
        self.exporter.shutdown()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.desk.save()
        self.settings.set_layout("window", self.saveGeometry())
        self.shutdown()
        super().closeEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.empty_page.drop_area.set_hot(hot=True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.empty_page.drop_area.set_hot(hot=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.empty_page.drop_area.set_hot(hot=False)
        paths = dropped_paths(event.mimeData())
        if paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.open_paths(paths)

    def _arrange(self) -> None:
        for page in (self.empty_page, self.desk):
            self._pages.addWidget(page)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.strip)
        column.addWidget(self._pages, 1)
        column.addWidget(self.batch_bar)
        column.addWidget(self.watch_bar)
        self.setCentralWidget(body)
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
        bar.folder_requested.connect(self.show_report_folder)
        bar.closed.connect(self._show_page)
        self.exporter.failed.connect(self.strip.tell)
        self.exporter.crashed.connect(self.tell_crash)
        self.opener.chosen.connect(self.open_paths)
        self.opener.watch_chosen.connect(self.watching.start)
        self.watch.crashed.connect(self.tell_crash)
        self.watch.changed.connect(self._update_actions)
        session.arrived.connect(self._on_arrived)
        self.status.use_requested.connect(self.show_about)
        page = self.empty_page
        page.folder_requested.connect(self.opener.ask_folder)
        page.files_requested.connect(self.opener.ask_files)
        page.samples_requested.connect(lambda: self.open_paths(list(sample_films())))
        page.shortcuts_requested.connect(self.show_shortcuts)
        page.recent_requested.connect(lambda folder: self.open_paths([folder]))

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
        before = self._pages.currentWidget()
        self._pages.setCurrentWidget(self.desk if has_films else self.empty_page)
        if has_films and before is not self.desk:
            self.case_list.view.setFocus()  # Qt hands it to whatever comes next in the order
        if not has_films:
            self.empty_page.show_recent(self.settings.recent)
            if not self.session.is_running:
                self.batch_bar.hide()
        self.case_list.set_title(self.session.opened.title)
        # One filled button on screen: the next step.
        self.toolbar.set_filled(filled=has_films and self.batch_bar.isHidden())
        self._update_actions()

    def _on_arrived(self) -> None:
        if self._shown is None:
            self.case_list.choose_first()
        self._show_page()

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
