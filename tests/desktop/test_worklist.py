"""The worklist at its full size, by hand and by keyboard: order, identity, selection, removal."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from core.images.types import FilmMetadata, PatientIdentity
from core.outcome import InputFile
from desktop.case_state import CaseState
from desktop.models.case_filter import CaseFilterModel
from desktop.models.case_row import CaseRow
from desktop.models.case_table import CaseTableModel, Column
from desktop.models.sort_order import SortOrder, sort_key
from desktop.words import patient, person
from tests.calls import calls_made
from tests.desktop.helpers import fill

FAIL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def table(qapp, spec) -> CaseTableModel:
    model = CaseTableModel()
    model.set_operating_point(spec.operating_point())
    return model


def film_of(cases, name: str, number: str, day: date | None, probability: float = 0.5):
    metadata = FilmMetadata(
        patient=PatientIdentity("Doe^Jane", number, date(2022, 3, 12)), study_date=day
    )
    return cases.scored(probability, name, metadata=metadata)


def test_the_order_stays_right_whatever_changes(table, cases, spec) -> None:
    listed = CaseFilterModel(table, table)
    QAbstractItemModelTester(listed, FAIL, listed)
    QAbstractItemModelTester(table, FAIL, table)
    rng = random.Random(7)  # noqa: S311 - a test's order, not a secret
    for step in range(40):
        first = table.append([cases.source(f"{step}-{n}.png") for n in range(rng.randrange(5))])
        total = table.rowCount()
        if total:
            at = rng.randrange(total)
            table.set_outcomes(at, [cases.scored(rng.random() * 0.98 + 0.01, f"{at}.png")])
        if step % 5 == 0:
            order = rng.choice(list(SortOrder))
            listed.set_order(order, descending=rng.random() < 0.5)
        if step % 7 == 0:
            listed.set_state(rng.choice([None, CaseState.SUSPECTED, CaseState.WAITING]))
        assert first <= total
        key = sort_key(listed.order, descending=listed.descending)
        wanted = [
            n
            for n in sorted(range(total), key=lambda n: (key(table.row(n)), n))
            if listed.state is None or table.row(n).state is listed.state
        ]
        assert [listed.number(n) for n in range(listed.rowCount())] == wanted
        assert all(listed.position(number) == place for place, number in enumerate(wanted))


def test_what_is_unknown_comes_last_in_both_directions(table, cases) -> None:
    listed = CaseFilterModel(table, table)
    films = [
        film_of(cases, "old.png", "1", date(2026, 1, 1)),
        film_of(cases, "dateless.png", "2", None),
        film_of(cases, "new.png", "3", date(2026, 6, 1)),
    ]
    table.append(f.source for f in films)
    table.set_outcomes(0, films)
    listed.set_order(SortOrder.DATE, descending=True)
    assert [row.title for row in listed.listed()] == ["new", "old", "dateless"]
    listed.set_order(SortOrder.DATE)
    assert [row.title for row in listed.listed()] == ["old", "new", "dateless"]


def test_a_hundred_thousand_films_stay_quick(table, cases, spec) -> None:
    """Counted in calls: they fail where something looks at all rows for each."""
    listed = CaseFilterModel(table, table)
    outcome = cases.scored(0.5, "film.png")
    table.append(InputFile(cases.folder / f"{n}.png", f"{n}.png") for n in range(100_000))
    outcomes = [replace(outcome, probability=(n * 37 % 100_000) / 100_000) for n in range(100_000)]
    for first in range(0, 100_000, 25_000):
        table.set_outcomes(first, outcomes[first : first + 25_000])

    def look() -> None:
        for n in range(2000):
            listed.data(listed.index(n * 49, Column.CASE), Qt.ItemDataRole.DisplayRole)
            table.priors(table.row(n))

    assert calls_made(lambda: table.set_outcomes(5000, outcomes[5007:5027])) < 20 * 5000
    assert calls_made(look) < 2000 * 100
    point = spec.operating_point("high_sensitivity")
    assert calls_made(lambda: table.set_operating_point(point)) < 100_000 * 200
    assert table.counts.total() == 100_000


def test_priors_are_earlier_films_of_the_same_patient_newest_first(table, cases) -> None:
    films = [
        film_of(cases, "now.dcm", "4711", date(2026, 11, 18)),
        film_of(cases, "first.dcm", "4711", date(2026, 1, 5)),
        film_of(cases, "other.dcm", "4712", date(2026, 1, 5)),
        film_of(cases, "later.dcm", "4711", date(2026, 12, 1)),
        film_of(cases, "second.dcm", "4711", date(2026, 10, 2)),
        film_of(cases, "dateless.dcm", "4711", None),
    ]
    table.append(f.source for f in films)
    table.set_outcomes(0, films)
    assert [row.title for row in table.priors(table.row(0))] == ["second", "first"]
    assert table.priors(table.row(5)) == []
    nobody = CaseRow(cases.source("x.png"), cases.scored(0.5, "x.png"))
    assert table.priors(nobody) == []


@pytest.mark.parametrize(
    ("name", "shown"),
    [("Doe^Jane", "Doe, Jane"), ("Doe^Jane^Mary^^", "Doe, Jane Mary"), ("Doe", "Doe"),
     ("^Jane", "Jane"), ("Yamada^Tarou=山田^太郎", "Yamada, Tarou"), ("", "")],
)  # fmt: skip
def test_dicom_names_are_shown_as_people_write_them(name: str, shown: str) -> None:
    assert person(name) == shown


def test_patients_are_named_until_a_key_hides_them(qtbot: QtBot, window, cases, spec, settings):
    film = film_of(cases, "film.dcm", "4711", date(2026, 11, 18))
    fill(window, cases, spec, extra=[film])
    view = window.case_list.view
    height = view.verticalHeader().defaultSectionSize()
    window.case_list.search.setText("jane")
    assert window.cases.rowCount() == 1
    assert patient(film.film.metadata.patient) in window.cases.index(0, 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    window.case_list.search.clear()
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_P)
    assert not settings.names_patients
    assert view.verticalHeader().defaultSectionSize() < height
    window.case_list.search.setText("jane")
    assert window.cases.rowCount() == 0
    qtbot.keyClick(view, Qt.Key.Key_P)
    assert settings.names_patients
    kept = settings._store.allKeys()
    assert not any("Doe" in str(settings._store.value(key)) for key in kept)


def test_home_and_end_go_through_the_list(qtbot: QtBot, window, cases, spec) -> None:
    fill(window, cases, spec)
    view = window.case_list.view
    view.choose(3)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == window.cases.rowCount() - 1
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0


def test_a_click_on_the_header_sorts_and_a_second_turns_it(qtbot: QtBot, window, cases, spec):
    fill(window, cases, spec)
    header = window.case_list.view.horizontalHeader()
    at = header.viewport().rect().center()
    at.setX(header.sectionViewportPosition(Column.PROBABILITY) + 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.cases.order is SortOrder.PROBABILITY
    best = window.cases.listed()[0].probability
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.cases.listed()[0].probability < best


def test_the_film_on_screen_stays_when_the_list_is_filtered(window, cases, spec) -> None:
    fill(window, cases, spec)
    view = window.case_list.view
    view.choose(4)
    shown = view.chosen()
    window.case_list.search.setText(shown.title)
    assert view.chosen() is shown
    window.case_list.search.clear()
    assert view.chosen() is shown
    assert view.selected_numbers() == [window.cases.number(4)]


def test_films_taken_out_can_be_put_back(qtbot: QtBot, window, cases, spec) -> None:
    fill(window, cases, spec)
    view = window.case_list.view
    view.choose(1)
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().select(window.cases.index(2, 0), flags.Select | flags.Rows)
    gone = {window.cases.listed()[n].title for n in (1, 2)}
    window.actions_.update(
        running=False, films=32, can_resume=False, can_export=True, can_go_back=False
    )
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert window.session.table.rowCount() == 30
    assert not gone & {row.title for row in window.cases.listed()}
    assert view.currentIndex().row() == 1
    assert "2 films taken out" in window.strip.message.text()
    window.session.go_back()
    assert gone < {row.title for row in window.cases.listed()}


def test_the_row_menu_acts_on_all_selected_films(qtbot: QtBot, window, cases, spec) -> None:
    from PySide6.QtWidgets import QApplication, QMenu

    fill(window, cases, spec)
    view = window.case_list.view
    view.selectAll()
    view.customContextMenuRequested.emit(view.viewport().rect().center())
    menu = next(m for m in view.findChildren(QMenu) if m.parent() is view)
    texts = {action.text().replace("&", "") for action in menu.actions()}
    assert {"32 films", "Set age", "Set view", "Score again", "Export CSV of the chosen films",
            "Remove from the list"} <= texts  # fmt: skip
    window.actions_.copy_case.trigger()
    assert len(QApplication.clipboard().text().splitlines()) == 32
    menu.close()


def test_what_every_png_lacks_is_said_once_over_the_list(window, cases, spec) -> None:
    silent = [
        cases.scored(0.5, f"s{n}.png", warnings=("no_age", "no_view_position")) for n in range(3)
    ]
    fill(window, cases, spec, extra=silent)
    assert "3 films as PNG or JPEG" in window.case_list.note.message.text()
    assert window.case_list.note.isVisible()
    window.session.table.set_outcomes(32, [replace(case, warnings=()) for case in silent])
    assert not window.case_list.note.isVisible()
