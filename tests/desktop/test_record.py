"""Reading and record in the window: real widgets, a real store, a real model."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from core.case_id import CaseNamer, data_folder
from core.store.records import OwnFinding
from core.store.store import FILE_NAME, Store
from desktop.case_state import CaseState
from desktop.furnishing import open_window
from desktop.main_window import MainWindow
from tests.desktop.helpers import click
from tests.desktop.reading import chosen, filled, kinds, named, record, wait_for_readings


@pytest.fixture
def store() -> Iterator[Store]:
    """The record, looked at beside the window."""
    opened = Store.open()
    yield opened
    opened.close()


@pytest.fixture
def read(qtbot, window, cases, spec) -> MainWindow:
    """A window with a few films, the first of which is chosen, and a reader's name."""
    return filled(window, cases, spec)


def test_agreement_with_a_note_is_recorded_and_marked_in_the_list(qtbot, read, store):
    panel = read.reading
    assert not panel.record.isVisible()
    click(qtbot, panel.agree)
    qtbot.keyClicks(panel.note, "left lower zone")
    qtbot.keyClick(panel.note, Qt.Key.Key_Return)
    wait_for_readings(qtbot, read, 1)
    (reading,) = chosen(read).readings
    said = reading.opinion
    assert (said.reader, said.agrees, said.finding, said.note) == (
        "Dr Reader", True, None, "left lower zone",
    )  # fmt: skip
    assert not reading.blind
    assert "read by Dr Reader: agrees with Lobar" in chosen(read).spoken
    assert read.settings.reader == "Dr Reader"
    assert kinds(store)[-1] == "reading"
    assert store.verify().intact


def test_a_reading_is_recorded_with_the_keyboard_alone(qtbot, read):
    view = read.case_list.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_D)
    qtbot.keyClick(view, Qt.Key.Key_U)
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_for_readings(qtbot, read, 1)
    said = chosen(read).readings[0].opinion
    assert (said.agrees, said.finding) == (False, OwnFinding.UNCERTAIN)
    assert view.hasFocus()


def test_without_a_name_nothing_is_recorded_and_the_name_is_asked_for(qtbot, read):
    read.reading.reader.clear()
    click(qtbot, read.reading.agree)
    assert "name" in read.reading.record.text()
    click(qtbot, read.reading.record)
    assert read.reading.reader.hasFocus()
    assert chosen(read).readings == ()


def test_what_was_chosen_for_one_film_is_not_kept_for_the_next(qtbot, read):
    click(qtbot, read.reading.agree)
    click(qtbot, read.reading.disagree)
    assert not read.reading.agree.isChecked()
    read.case_list.view.choose(1)
    assert not read.reading.is_begun


def test_a_removed_reading_comes_back_with_undo(qtbot, read, store):
    record(qtbot, read, read.reading.disagree)
    read.reading.remove_requested.emit(chosen(read).readings[0])
    wait_for_readings(qtbot, read, 0)
    qtbot.waitUntil(lambda: "removed" in read.strip.message.text())
    click(qtbot, read.strip._action)
    wait_for_readings(qtbot, read, 1)
    assert kinds(store)[-2:] == ["reading_removed", "reading_restored"]


def test_a_film_that_failed_cannot_be_read(qtbot, read, cases):
    table = read.session.table
    table.append([cases.failed().source])
    table.place([cases.failed()])
    read.case_list.show_state(CaseState.FAILED)
    read.case_list.view.choose(0)
    assert not read.reading.agree.isVisible()
    assert not read.reading.findings[OwnFinding.UNREADABLE].isEnabled()


@pytest.fixture
def sealed(qtbot, window, cases, spec) -> MainWindow:
    """As ``read``, but scores are hidden until films are read."""
    window.recording.actions.read_first.setChecked(True)
    return filled(window, cases, spec)


def test_nothing_of_a_sealed_score_is_on_screen(qtbot, sealed):
    counts = sealed.session.table.counts
    assert counts[CaseState.SEALED] == 3
    assert counts[CaseState.SUSPECTED] == counts[CaseState.NOT_SUSPECTED] == 0
    row = chosen(sealed)
    assert (row.probability, row.state) == (None, CaseState.SEALED)
    assert sealed.result.summary.number == ""
    assert not sealed.result.summary.is_scale_shown
    assert not sealed.reading.agree.isVisible()
    model = sealed.cases
    for column in range(model.columnCount()):
        text = model.index(0, column).data(Qt.ItemDataRole.DisplayRole)
        assert "uspected" not in text
        assert "0." not in text
    assert "robability" not in row.spoken


def test_a_blind_reading_opens_that_film_and_no_other(qtbot, sealed, store):
    record(qtbot, sealed, sealed.reading.findings[OwnFinding.SUSPECTED])
    row = chosen(sealed)
    assert row.readings[0].blind
    assert row.probability is not None
    assert sealed.result.summary.is_scale_shown
    assert sealed.session.table.counts[CaseState.SEALED] == 2
    record(qtbot, sealed, sealed.reading.agree)
    assert not chosen(sealed).readings[0].blind
    sealed.recording.actions.next_to_read.trigger()
    assert chosen(sealed).state is CaseState.SEALED


def test_scores_seen_before_stay_in_sight_and_never_count_as_blind(qtbot, read):
    table = read.session.table
    read.recording.actions.read_first.setChecked(True)
    qtbot.waitUntil(lambda: table.counts[CaseState.SEALED] == 0)
    record(qtbot, read, read.reading.findings[OwnFinding.SUSPECTED])
    assert not chosen(read).readings[0].blind


def test_showing_scores_again_ends_blindness(qtbot, sealed, store):
    sealed.recording.actions.read_first.setChecked(False)
    assert sealed.session.table.counts[CaseState.SEALED] == 0
    sealed.recording.actions.read_first.setChecked(True)
    qtbot.waitUntil(lambda: sealed.session.table.counts[CaseState.SEALED] == 0)


def test_an_export_asks_before_it_shows_sealed_scores(qtbot, sealed, store, tmp_path):
    out = tmp_path / "out.csv"
    sealed.exporter.save(out)
    assert "3 films" in sealed.strip.message.text()
    assert not out.exists()
    click(qtbot, sealed.strip._action)
    qtbot.waitUntil(lambda: out.exists() and sealed.session.table.counts[CaseState.SEALED] == 0)
    qtbot.waitUntil(lambda: kinds(store)[-1] == "export")


def test_an_export_is_entered_and_its_head_is_told(qtbot, read, store, tmp_path):
    out = tmp_path / "out.csv"
    read.exporter.save(out)
    qtbot.waitUntil(lambda: "head" in read.status.text)
    assert store.head().hash[:16] in read.status.text
    payload = json.loads(store.entries()[-1].payload)
    assert payload["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert payload["rows"] == 3


def test_a_chosen_operating_point_is_entered(qtbot, read, store):
    read.session.set_operating_point("high_sensitivity")
    qtbot.waitUntil(lambda: kinds(store)[-1] == "operating_point")
    assert json.loads(store.entries()[-1].payload)["name"] == "high_sensitivity"


def test_a_patient_is_erased_after_a_question_and_leaves_the_list(qtbot, read, store):
    record(qtbot, read, read.reading.agree)
    case_id = CaseNamer.for_this_installation().of_film(chosen(read).film)
    read.recording.actions.erase.trigger()
    assert case_id in read.strip.message.text()
    assert read.session.table.rowCount() == 3
    click(qtbot, read.strip._action)
    qtbot.waitUntil(lambda: read.session.table.rowCount() == 2)
    assert not read.session.can_go_back
    assert "scores 1, readings 1" in read.status.text
    assert store.all_readings() == ()
    assert store.verify().intact


def test_names_are_kept_only_while_that_is_switched_on(qtbot, read, cases):
    action = read.recording.actions.identifiers
    action.setChecked(True)
    read.session.placed.emit([replace(named(cases, 7), provider="cpu")])
    folder = data_folder()

    def stored() -> bytes:
        return b"".join(p.read_bytes() for p in folder.glob("lobar.db*"))

    qtbot.waitUntil(lambda: b"Name^7" in stored())
    action.setChecked(False)
    qtbot.waitUntil(lambda: b"Name^7" not in stored())


def test_the_record_is_checked_from_the_menu(qtbot, read):
    read.recording.actions.verify.trigger()
    qtbot.waitUntil(lambda: "intact" in read.status.text)


def test_a_damaged_record_is_told_in_a_sentence(qtbot, settings, theme, model_dir):
    data_folder().mkdir(parents=True, exist_ok=True)
    (data_folder() / FILE_NAME).write_bytes(b"rubbish" * 999)
    window = open_window(settings, theme, model_dir=model_dir)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "A new one begins" in window.strip.message.text(), timeout=20_000)
    window.shutdown()
    assert list(data_folder().glob("lobar-damaged-*.db"))
