"""Reports from the window: real menus, dialogs and threads, and what the record says of them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from core.store.store import Store
from desktop.pdf.canvas import UNITS_PER_INCH
from desktop.pdf.writing import Form, prepare
from desktop.views.report_bar import ReportBar
from tests.desktop.helpers import fill
from tests.desktop.pdf_files import pages_of, pictures_of, text_of


@pytest.fixture
def filled(window, cases, spec):
    """Three scored films, a refused and a failed one; none of their files is there."""
    fill(window, cases, spec, count=3)
    window.session.rescored.emit(3)  # by which the window learns that there is something to save
    window.case_list.view.choose(0)
    return window


@pytest.fixture
def store() -> Iterator[Store]:
    """The record, looked at beside the window."""
    opened = Store.open()
    yield opened
    opened.close()


def trigger(window, text: str) -> None:
    plain = {action.text().replace("&", ""): action for action in window.actions_.all}
    assert plain[text].isEnabled()
    plain[text].trigger()


def save(qtbot, window, command: str, path: Path, *, kind: int = 0) -> None:
    """Give a command that asks for a path, answer, and wait for the report."""
    trigger(window, command)
    dialog = window.findChild(QFileDialog)
    dialog.selectNameFilter(dialog.nameFilters()[kind])
    dialog.selectFile(str(path))
    with qtbot.waitSignal(window.reports.made, timeout=60_000):
        dialog.accept()
    qtbot.waitUntil(lambda: "Record: entry" in window.status.text, timeout=60_000)


def test_the_film_on_screen_is_saved_and_recorded(qtbot, filled, store, tmp_path) -> None:
    path = tmp_path / "case.pdf"
    filled.record.note("operating_point", {"name": "balanced"})
    save(qtbot, filled, "Save PDF of this film…", path)
    chosen = filled.case_list.view.chosen()
    text = text_of(path)
    assert chosen.source.label in text
    assert "Pneumonia suspected" in text
    last = store.entries()[-1]
    payload = json.loads(last.payload)
    assert (last.kind, payload["format"], payload["rows"]) == ("export", "pdf", 1)
    assert payload["identifiers"] is False
    assert payload["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    # What the page calls the newest entry is the one before that of the page itself.
    assert store.entries()[-2].hash in text.replace(" ", "")
    assert store.verify(store.entries()[-2].hash).intact
    assert filled.findChild(ReportBar).text == "Saved case.pdf"


@pytest.mark.parametrize(
    ("command", "films"),
    [
        ("Save PDF of all films…", 5),
        ("Save PDF as listed…", 3),
        ("Save PDF of the chosen films…", 1),
    ],
)
def test_all_listed_or_chosen_films_are_saved(qtbot, filled, tmp_path, command, films) -> None:
    filled.case_list.search.setText("film0")
    qtbot.waitUntil(lambda: filled.case_list.count() == 3)
    filled.case_list.view.choose(0)
    save(qtbot, filled, command, tmp_path / "list.pdf")
    assert f"Report of {films}" in text_of(tmp_path / "list.pdf")


def test_a_report_says_of_the_site_what_the_window_says(qtbot, filled, tmp_path) -> None:
    in_full = filled.result.site_check
    assert in_full.startswith("Not checked at this site")
    save(qtbot, filled, "Save PDF of this film…", path := tmp_path / "case.pdf")
    assert in_full in text_of(path)


def test_a_list_can_have_a_page_for_each_film(qtbot, filled, tmp_path) -> None:
    save(qtbot, filled, "Save PDF of all films…", tmp_path / "list.pdf", kind=1)
    assert len(pages_of(tmp_path / "list.pdf")) == 2 + 5


def test_names_are_printed_once_they_are_kept(qtbot, filled, store, tmp_path) -> None:
    filled.settings.keeps_identifiers = True
    save(qtbot, filled, "Save PDF of this film…", tmp_path / "case.pdf")
    assert json.loads(store.entries()[-1].payload)["identifiers"] is True


def test_film_and_map_are_those_of_the_file(qtbot, filled, cases, draw_film, tmp_path) -> None:
    outcome = cases.scored(0.9, "real.png")
    Image.fromarray(draw_film()).save(outcome.source.path)
    content = hashlib.sha256(outcome.source.path.read_bytes()).hexdigest()
    outcome = replace(outcome, film=replace(outcome.film, sha256=content))
    table, path = filled.session.table, tmp_path / "case.pdf"
    table.append([outcome.source])
    table.place([outcome])
    row = table.row(table.rowCount() - 1)
    with qtbot.waitSignal(filled.reports.made, timeout=60_000):
        filled.reports.save(path, Form.CASE, [row])
    assert pictures_of(path) == 3
    Image.fromarray(draw_film(seed=1)).save(outcome.source.path)
    with qtbot.waitSignal(filled.reports.made, timeout=60_000):
        filled.reports.save(path, Form.CASE, [row])
    assert pictures_of(path) == 0
    assert "The file has changed since" in text_of(path)


def test_a_report_can_be_stopped(qtbot, window, cases, spec, tmp_path) -> None:
    fill(window, cases, spec, count=300)
    path, bar = tmp_path / "list.pdf", window.findChild(ReportBar)
    with qtbot.waitSignal(window.reports.stopped, timeout=60_000):
        window.reports.save(path, Form.LIST_WITH_FILMS, list(window.session.table.rows()))
        assert bar.stop.isVisible()
        qtbot.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert "stopped" in window.status.text
    assert not path.exists()


def test_a_folder_that_takes_no_file_is_told_in_the_strip(qtbot, filled, tmp_path) -> None:
    old = tmp_path / "old.pdf"
    old.write_bytes(b"old")
    blocked = old / "case.pdf"
    with qtbot.waitSignal(filled.reports.failed, timeout=60_000):
        filled.reports.save(blocked, Form.CASE, [filled.case_list.view.chosen()])
    assert "case.pdf could not be written" in filled.strip.message.text()
    assert not filled.findChild(ReportBar).isVisible()
    assert old.read_bytes() == b"old"


def test_what_is_printed_is_recorded(qtbot, filled, store, tmp_path) -> None:
    printer = QPrinter()
    prepare(printer)
    printer.setResolution(UNITS_PER_INCH)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(filled.record.exported, timeout=60_000):
        filled.reports.print_on(printer, Form.LIST, filled.case_list.listed())
    assert "Report of 5 films" in text_of(tmp_path / "printed.pdf")
    payload = json.loads(store.entries()[-1].payload)
    assert (payload["format"], payload["rows"]) == ("print", 5)
    assert "Sent to the printer: 5 films." in filled.status.text


@pytest.mark.parametrize("command", ["Print this film…", "Print the list…"])
def test_printing_asks_for_a_printer_and_blocks_nothing(filled, command) -> None:
    trigger(filled, command)
    dialog = filled.findChild(QPrintDialog)
    assert dialog.isVisible()
    dialog.reject()
    assert not filled.reports.is_busy


def test_without_results_there_is_nothing_to_report(window) -> None:
    texts = {action.text().replace("&", ""): action for action in window.actions_.all}
    reports = {text for text in texts if text.startswith(("Save PDF", "Print"))}
    assert len(reports) == 6
    assert not any(texts[text].isEnabled() for text in reports)


def test_the_focus_ring_follows_when_the_bar_appears(qtbot, filled, tmp_path) -> None:
    ring, button = filled.ring, filled.batch_bar.export
    filled.batch_bar.begin("films")
    filled.batch_bar.finish(filled.session.table.counts, 1.0, stopped=False, nothing="")
    button.setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.waitUntil(ring.isVisible)
    filled.findChild(ReportBar).show_saved(tmp_path / "case.pdf")

    def surrounds() -> bool:
        middle = button.mapTo(filled, button.rect().center())
        return (ring.geometry().center() - middle).manhattanLength() <= 2

    qtbot.waitUntil(surrounds)
