"""Connects the window with what puts films on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.pdf.actions import ReportActions
from desktop.pdf.commands import ReportCommands
from desktop.pdf.maker import ReportMaker
from desktop.views.report_bar import ReportBar

if TYPE_CHECKING:
    from desktop.main_window import MainWindow


def connect_reports(window: MainWindow) -> ReportMaker:
    """Menu entries, the bar under the films, and the maker, which the window shuts down."""
    actions = ReportActions(window, window.actions_)
    maker = ReportMaker(
        window.session,
        window.settings,
        window.record,
        measured_on=lambda: window.result.measured_on,
        site_check=lambda: window.result.site_check,
    )
    bar = ReportBar(window.theme)
    window.body.append(bar)
    ReportCommands(
        window,
        maker,
        actions,
        session=window.session,
        settings=window.settings,
        case_list=window.case_list,
        bar=bar,
        status=window.status,
        record=window.record,
    )
    maker.failed.connect(window.strip.tell)
    maker.crashed.connect(window.tell_crash)
    window.film_commands.offer_reports(actions.for_films)
    menu = window.toolbar.export.menu()
    menu.addSeparator()
    menu.addActions(actions.every)
    return maker
