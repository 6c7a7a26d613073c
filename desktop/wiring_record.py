"""Connects the window with the record of cases and readings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.reading_flow import ReadingFlow
from desktop.record_actions import RecordActions
from desktop.record_care import RecordCare
from desktop.recording import Recording

if TYPE_CHECKING:
    from desktop.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class RecordParts:
    """What stands between the window and the record."""

    actions: RecordActions
    recording: Recording
    flow: ReadingFlow
    care: RecordCare


def connect_record(window: MainWindow) -> RecordParts:
    """Enter what happens in the window from now on."""
    actions = window.record_actions
    settings, session, keeper = window.settings, window.session, window.record
    keeper.crashed.connect(window.tell_crash)
    recording = Recording(
        settings,
        session,
        keeper,
        window.exporter,
        case_list=window.case_list,
        films=window.films,
        strip=window.strip,
        status=window.status,
    )
    flow = ReadingFlow(
        settings,
        session,
        keeper,
        window.exporter,
        panel=window.reading,
        actions=actions,
        case_list=window.case_list,
        strip=window.strip,
        status=window.status,
    )
    care = RecordCare(
        settings,
        session,
        keeper,
        actions=actions,
        case_list=window.case_list,
        strip=window.strip,
        status=window.status,
    )
    window.film_commands.offer_erase(actions.erase)
    keeper.start()
    return RecordParts(actions, recording, flow, care)
