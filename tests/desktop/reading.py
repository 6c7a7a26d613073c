"""Reads films in the window as a clinician does; shared by tests of the record."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from core.images.types import FilmMetadata, PatientIdentity
from desktop.main_window import MainWindow
from tests.desktop.helpers import click, fill


def named(cases, number: int):
    """A scored film with content and a patient of its own."""
    patient = PatientIdentity(f"Name^{number}", f"P-{number}")
    outcome = cases.scored(
        0.9 / (number + 1), f"{number}.dcm", metadata=FilmMetadata(patient=patient)
    )
    content = hashlib.sha256(str(number).encode()).hexdigest()
    return replace(outcome, film=replace(outcome.film, sha256=content))


def filled(window, cases, spec) -> MainWindow:
    outcomes = [named(cases, n) for n in range(3)]
    fill(window, cases, spec, count=0, extra=outcomes)
    window.session.table.remove([0, 1])  # the refused and the failed film
    window.session.placed.emit(outcomes)
    window.case_list.view.choose(0)
    window.reading.reader.setText("Dr Reader")
    return window


def chosen(window):
    return window.case_list.view.chosen()


def kinds(store) -> list[str]:
    return [entry.kind for entry in store.entries()]


def wait_for_readings(qtbot, window, number: int) -> None:
    qtbot.waitUntil(lambda: len(chosen(window).readings) == number)


def record(qtbot, window, *buttons) -> None:
    before = len(chosen(window).readings)
    for button in buttons:
        click(qtbot, button)
    click(qtbot, window.reading.record)
    wait_for_readings(qtbot, window, before + 1)
