"""Puts into the window what takes long to load: what reads, scores, shows and keeps films."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from core.providers import available_choices
from desktop.batch_feedback import BatchFeedback
from desktop.desk_flow import DeskFlow
from desktop.exporter import Exporter
from desktop.film_commands import FilmCommands
from desktop.folder_watch import FolderWatch
from desktop.last_film import LastFilm
from desktop.main_window import MainWindow
from desktop.model_feedback import ModelFeedback
from desktop.models.case_filter import CaseFilterModel
from desktop.report_place import ReportPlace
from desktop.session import Session
from desktop.settings import Settings
from desktop.site_check.page import SiteCheckPage
from desktop.theme import Theme
from desktop.views.batch_bar import BatchBar
from desktop.views.case_list import CaseList
from desktop.views.preferences_page import PreferencesPage
from desktop.views.reading_desk import ReadingDesk
from desktop.views.reading_panel import ReadingPanel
from desktop.views.result_panel import ResultPanel
from desktop.views.viewer import Viewer
from desktop.views.watch_bar import WatchBar
from desktop.watch_feedback import WatchFeedback
from desktop.wiring import connect_actions, connect_preferences
from desktop.wiring_record import connect_record
from desktop.wiring_reports import connect_reports
from desktop.wiring_site import connect_site_check
from desktop.workers.film_store import FilmStore
from desktop.workers.record_keeper import RecordKeeper
from desktop.workers.thumbnail_store import ThumbnailStore


def open_window(settings: Settings, theme: Theme, *, model_dir: Path | None = None) -> MainWindow:
    """A window that has everything at once, for what runs without a person."""
    window = MainWindow(settings, theme)
    for _ in furnish(window, model_dir):
        pass
    return window


def furnish(window: MainWindow, model_dir: Path | None = None) -> Iterator[None]:
    """Put everything in, in steps; the window's events may be handled between them."""
    settings, theme = window.settings, window.theme
    window.record = RecordKeeper(window)
    window.session = window.own(Session(settings, model_dir, window.record.recall))
    window.films, window.thumbnails = window.own(FilmStore(window)), ThumbnailStore(window)
    window.own(window.thumbnails)
    window.exporter = window.own(Exporter(window.session, settings))
    window.report_place = ReportPlace(window, window.session, settings, window.exporter)
    yield
    window.cases = CaseFilterModel(window.session.table, window)
    window.case_list = CaseList(theme, window.session.table, window.cases, window.thumbnails)
    yield
    window.viewer = Viewer(theme, settings, window.films)
    yield
    window.toolbar.put_points_in()
    window.result, window.reading = ResultPanel(theme, settings), ReadingPanel(settings.reader)
    # A text field would take a dropped film for its path as text.
    for field in (window.case_list.search, window.result.figures.prevalence):
        field.setAcceptDrops(False)
    window.desk = ReadingDesk(
        settings, window.case_list, window.viewer, window.result, window.reading
    )
    yield
    preferences = PreferencesPage(theme, settings)
    yield
    site_check = SiteCheckPage(theme)
    yield
    window.pages.put_in(window.desk, preferences, site_check)
    yield
    window.batch_bar, window.watch_bar = BatchBar(theme), WatchBar(theme)
    window.watch = window.own(FolderWatch(window))
    for bar in (window.batch_bar, window.watch_bar):
        window.body.append(bar)
    yield
    _connect(window)
    window.session.open_model()
    window.finish()


def _connect(window: MainWindow) -> None:
    session, actions = window.session, window.actions_
    actions.allow_all()
    actions.offer_processors(available_choices(), window.choose_provider)
    window.record_actions.menu.setEnabled(True)
    window.watching = WatchFeedback(
        window.settings, session, window.watch, window.watch_bar, window.status
    )
    window.batch_feedback = BatchFeedback(
        session, window.exporter, window.batch_bar, window.case_list, window.status
    )
    window.film_commands = FilmCommands(
        session, window.exporter, actions, window.case_list, window.strip, window.status
    )
    connect_actions(window)
    window.recording = connect_record(window)
    window.own(window.record, last=True)  # it runs from now on, and the others write to it
    window.reports = window.own(connect_reports(window))
    window.model_updates = window.own(connect_preferences(window))
    window.site_check = window.own(connect_site_check(window))
    window.model_feedback = ModelFeedback(
        session,
        actions,
        window.strip,
        window.status,
        toolbar=window.toolbar,
        viewer=window.viewer,
        result=window.result,
    )
    window.desk_flow = DeskFlow(window)
    window.batch_bar.folder_requested.connect(window.report_place.show)
    window.exporter.failed.connect(window.strip.tell)
    for part in (session, window.exporter, window.watch):
        part.crashed.connect(window.tell_crash)
    window.opener.watch_chosen.connect(window.watching.start)
    window.status.use_requested.connect(window.show_about)
    window.ring.watch()
    window.last_film = LastFilm(session, window.case_list, window.settings)
    session.table.set_shows_identity(window.settings.names_patients)
    if window.settings.watched_folder is not None:
        window.watching.start(window.settings.watched_folder)
    window.desk_flow.show_page()
