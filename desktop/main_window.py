"""The main window: what is on screen at once, and what it does before the rest is there."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from desktop.actions import Actions
from desktop.drop_target import DropTarget
from desktop.opener import Opener
from desktop.overriding import override
from desktop.pages import Pages
from desktop.record_actions import RecordActions
from desktop.samples import sample_films
from desktop.settings import Settings, ThemeChoice
from desktop.theme import Theme
from desktop.views.empty_page import EmptyPage
from desktop.views.status_line import StatusLine
from desktop.views.strip import Strip
from desktop.views.toolbar import Toolbar
from desktop.window_body import WindowBody
from desktop.wiring_opening import connect_opening

if TYPE_CHECKING:
    from desktop.batch_feedback import BatchFeedback
    from desktop.desk_flow import DeskFlow
    from desktop.exporter import Exporter
    from desktop.film_commands import FilmCommands
    from desktop.folder_watch import FolderWatch
    from desktop.last_film import LastFilm
    from desktop.model_feedback import ModelFeedback
    from desktop.model_updates import ModelUpdates
    from desktop.models.case_filter import CaseFilterModel
    from desktop.pdf.maker import ReportMaker
    from desktop.report_place import ReportPlace
    from desktop.session import Session
    from desktop.site_check.flow import SiteCheckFlow
    from desktop.views.batch_bar import BatchBar
    from desktop.views.case_list import CaseList
    from desktop.views.focus_ring import FocusRing
    from desktop.views.reading_desk import ReadingDesk
    from desktop.views.reading_panel import ReadingPanel
    from desktop.views.result_panel import ResultPanel
    from desktop.views.viewer import Viewer
    from desktop.views.watch_bar import WatchBar
    from desktop.watch_feedback import WatchFeedback
    from desktop.wiring_record import RecordParts
    from desktop.workers.film_store import FilmStore
    from desktop.workers.record_keeper import RecordKeeper
    from desktop.workers.thumbnail_store import ThumbnailStore


class Stoppable(Protocol):
    """Something with a thread or processes of its own."""

    def shutdown(self) -> None:
        """Stop and wait for it. Safe to call twice."""


_Part = TypeVar("_Part", bound=Stoppable)


class MainWindow(QMainWindow):
    """Menus, toolbar and the page that films are opened on; owns whatever has a thread.

    What reads, scores, shows and keeps films takes long to load. It is put in by
    :func:`desktop.furnishing.furnish` while the window is in use already; what is opened before
    that waits.
    """

    # Put in by `furnish`.
    record: RecordKeeper
    session: Session
    films: FilmStore
    thumbnails: ThumbnailStore
    exporter: Exporter
    report_place: ReportPlace
    cases: CaseFilterModel
    case_list: CaseList
    viewer: Viewer
    result: ResultPanel
    reading: ReadingPanel
    desk: ReadingDesk
    batch_bar: BatchBar
    watch: FolderWatch
    watch_bar: WatchBar
    watching: WatchFeedback
    film_commands: FilmCommands
    recording: RecordParts
    reports: ReportMaker
    model_updates: ModelUpdates
    site_check: SiteCheckFlow
    batch_feedback: BatchFeedback
    model_feedback: ModelFeedback
    desk_flow: DeskFlow
    last_film: LastFilm

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Lobar"))
        self.setMinimumSize(QSize(1024, 700) / (settings.text_percent / 100))
        self.settings, self.theme = settings, theme
        self.is_furnished = self.is_closed = False
        self._waiting: list[Path] = []
        self._running: list[Stoppable] = []
        self.drops = DropTarget(self)
        self.opener = Opener(self, settings)
        self.body = WindowBody()
        self.setCentralWidget(self.body)
        self.toolbar, self.strip = Toolbar(theme), Strip(theme)
        self.pages = Pages(theme, settings)
        self.body.append(self.toolbar)
        self.body.append(self.strip)
        self.body.append(self.pages, takes_spare_height=True)
        self.empty_page = EmptyPage(theme, self.pages, samples=len(sample_films()))
        self.pages.start_with(self.empty_page)
        self.status = StatusLine(theme)
        self.setStatusBar(self.status)
        self.actions_ = Actions(self, settings)
        self.actions_.build_menus(self.choose_theme)
        self.record_actions = RecordActions(self, settings, self.actions_)
        self.toolbar.offer_read_first(self.record_actions.read_first)
        self.toolbar.export.setEnabled(False)
        connect_opening(self)
        self.pages.changed.connect(self._on_page_changed)
        geometry = settings.layout("window")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1440, 900)
        self.empty_page.show_recent(settings.recent)
        self.empty_page.open_folder.setFocus()
        self.pages.show_for(has_films=False)
        self._on_page_changed()
        self.status.tell(self.tr("Starting. Films and results stay on this computer."))

    @cached_property
    def ring(self) -> FocusRing:
        """Shows where the keyboard is: wanted once somebody has seen the window."""
        from desktop.views.focus_ring import FocusRing

        return FocusRing(self.theme, self)

    def own(self, part: _Part, *, last: bool = False) -> _Part:
        """Take over something that is to be stopped when the window is closed, ``last`` of all."""
        self._running.insert(0 if last else len(self._running), part)
        return part

    def finish(self) -> None:
        """Everything is there: open what was opened meanwhile."""
        self.is_furnished = True
        self.status.tell(self.tr("Ready."))
        waiting, self._waiting = self._waiting, []
        if waiting:
            self.open_paths(waiting)

    def open_paths(self, paths: list[Path]) -> None:
        """Open files and folders; scoring starts by itself, once the terms are accepted."""
        if not self.pages.is_accepted:
            self.pages.hold(paths)
        elif self.is_furnished:
            self.pages.close_aside()
            self.session.open_paths(paths)
        else:
            self._waiting += paths

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
        from desktop.dialogs.about import AboutDialog

        AboutDialog(self, self.session.spec, self.session.provider).open()

    def show_preferences(self) -> None:
        """The settings, in place of the films; the same command goes back."""
        if self.pages.currentWidget() is self.pages.preferences:
            self.pages.close_aside()
        else:
            self.pages.open_preferences(self.session.points.site)

    def show_shortcuts(self) -> None:
        """The keyboard sheet."""
        from desktop.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self, self.actions_.all).open()

    def tell_crash(self, report: str) -> None:
        """Say that Lobar met a bug; the report is a click away."""
        self.strip.tell(
            self.tr("Something went wrong inside Lobar. What was scored before is still here."),
            self.tr("Show report"),
            lambda: self._show_report(report),
        )

    def tell_last_crash(self, report: str) -> None:
        """Say that the last run did not end in good order."""
        self.strip.tell(
            self.tr("Lobar closed unexpectedly last time. No film was changed."),
            self.tr("Show report") if report else "",
            lambda: self._show_report(report),
        )

    def shutdown(self) -> None:
        """Stop all work and wait for it, what depends on others first. Safe to call twice."""
        for part in reversed(self._running):
            part.shutdown()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_furnished:
            self.desk.save()
        self.settings.set_layout("window", self.saveGeometry())
        self.is_closed = True
        self.shutdown()
        super().closeEvent(event)

    def _show_report(self, report: str) -> None:
        from desktop.dialogs.error_report import ErrorReportDialog

        ErrorReportDialog(self, report).open()

    def _on_page_changed(self) -> None:
        for part in (self.toolbar, self.menuBar()):
            part.setVisible(self.pages.is_accepted)
        if not self.pages.is_accepted:
            self.pages.first_run.accept_and_open.setFocus()
