"""Connects the window with the site check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from core.messages import describe_error
from desktop import words
from desktop.site_check import sentences
from desktop.site_check.flow import SiteCheckFlow
from desktop.site_check.standing import SiteStanding
from desktop.views.result_panel import SiteStandingText

if TYPE_CHECKING:
    from core.errors import CoreError
    from desktop.main_window import MainWindow


def connect_site_check(window: MainWindow) -> SiteCheckFlow:
    """Make the command, and let a confirmed check decide and be seen from now on."""
    session, pages = window.session, window.pages
    standing = SiteStanding(window.record, window)
    session.points.find_site_point = standing.point_for
    flow = SiteCheckFlow(pages.site_check, window.settings, session, window.record, standing)

    def toggle() -> None:
        if pages.currentWidget() is pages.site_check:
            pages.close_aside()
        else:
            flow.open()
            pages.open_site_check()

    def show_standing() -> None:
        check = standing.check
        window.result.show_site_check(
            SiteStandingText(
                sentences.standing(check),
                sentences.standing_in_full(check),
                holds=check is not None and check.in_force,
                films=sentences.films_of_site(check),
            )
        )

    def tell(error: CoreError) -> None:
        window.strip.tell(describe_error(error, words.tr))

    def tell_void() -> None:
        text = sentences.standing_in_full(standing.check)
        window.strip.tell(text, window.tr("Check again…"), toggle)

    # Queued: a model that was opened takes away what was said of the one before.
    standing.voided.connect(tell_void, Qt.ConnectionType.QueuedConnection)
    standing.changed.connect(show_standing)
    standing.decided.connect(session.set_site_point)
    standing.failed.connect(tell)
    standing.crashed.connect(window.tell_crash)
    flow.crashed.connect(window.tell_crash)
    window.actions_.site_check.triggered.connect(toggle)
    window.result.site_check_requested.connect(toggle)
    return flow
