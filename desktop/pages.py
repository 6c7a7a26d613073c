"""What fills the window: the first run, the empty page, the reading desk or a page aside."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from core import __version__
from desktop.settings import Settings
from desktop.terms import terms_id
from desktop.theme import Theme

if TYPE_CHECKING:
    from core.decision import OperatingPoint
    from core.model_spec import ModelSpec
    from desktop.site_check.page import SiteCheckPage
    from desktop.views.empty_page import EmptyPage
    from desktop.views.first_run_page import FirstRunPage
    from desktop.views.preferences_page import PreferencesPage
    from desktop.views.reading_desk import ReadingDesk


class Pages(QStackedWidget):
    """Shows one page; nothing else before the terms are accepted.

    At first there is the empty page and, where it is needed, the first run; :meth:`put_in` brings
    the others.

    Signals:
        accepted: paths that were opened before, and whether to ask for a folder.
        declined: Lobar is to be closed.
        changed: another page is shown.
    """

    accepted: ClassVar[Signal] = Signal(list, bool)
    declined: ClassVar[Signal] = Signal()
    changed: ClassVar[Signal] = Signal()

    empty: EmptyPage
    desk: ReadingDesk
    preferences: PreferencesPage
    site_check: SiteCheckPage

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._waiting: list[Path] = []
        self._has_films = False
        self._aside: QWidget | None = None
        self._spec: ModelSpec | None = None
        self._theme = theme

    def start_with(self, empty: EmptyPage) -> None:
        """Show this page for as long as there are no films."""
        self.empty = empty
        self.addWidget(empty)

    @cached_property
    def first_run(self) -> FirstRunPage:
        """The page of the terms; most starts do without it."""
        from desktop.views.first_run_page import FirstRunPage

        page = FirstRunPage(self._theme)
        self.addWidget(page)
        page.accepted.connect(self._on_accepted)
        page.declined.connect(self.declined)
        return page

    def put_in(
        self, desk: ReadingDesk, preferences: PreferencesPage, site_check: SiteCheckPage
    ) -> None:
        """Add what can be shown from now on."""
        self.desk, self.preferences, self.site_check = desk, preferences, site_check
        for page in (desk, preferences, site_check):
            self.addWidget(page)
        preferences.closed.connect(self.close_aside)
        site_check.closed.connect(self.close_aside)

    @property
    def is_accepted(self) -> bool:
        """Whether the terms, as they are worded now, were accepted."""
        return self._settings.has_accepted(terms_id())

    def set_model(self, spec: ModelSpec) -> None:
        """Whose figures and operating points to tell."""
        self._spec = spec
        if not self.is_accepted:
            self.first_run.show_model(spec)

    def hold(self, paths: list[Path]) -> None:
        """Keep what is opened until the terms are accepted."""
        self._waiting += paths
        self.first_run.show_waiting(len(self._waiting))

    def show_for(self, *, has_films: bool) -> QWidget:
        """Show what fits, and return it."""
        self._has_films = has_films
        before, now = self.currentWidget(), self._wanted()
        if now is not before:
            self.setCurrentWidget(now)
            self.changed.emit()
        return now

    def open_preferences(self, site: OperatingPoint | None = None) -> None:
        """Show the settings in place of the rest; ``site`` is this site's own operating point."""
        self.preferences.show_settings(self._spec, site)
        self._open_aside(self.preferences)

    def open_site_check(self) -> None:
        """Show the site check in place of the rest."""
        self._open_aside(self.site_check)

    def close_aside(self) -> None:
        """Go back to the films."""
        self._aside = None
        self.show_for(has_films=self._has_films)

    def _open_aside(self, page: QWidget) -> None:
        self._aside = page
        self.show_for(has_films=self._has_films)

    def _wanted(self) -> QWidget:
        if not self.is_accepted:
            return self.first_run
        if self._aside is not None:
            return self._aside
        return self.desk if self._has_films else self.empty

    def _on_accepted(self, ask: bool) -> None:
        # The day is the clinic's own: it says when somebody accepted, on that person's calendar.
        from datetime import date

        today = date.today()  # noqa: DTZ011
        self._settings.accept(terms_id(), __version__, today)
        waiting, self._waiting = self._waiting, []
        self.show_for(has_films=self._has_films)
        self.accepted.emit(waiting, ask and not waiting)
