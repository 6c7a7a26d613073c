"""The worklist's models."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from core.model_spec import ModelSpec
from core.outcome import CaseOutcome, RefusalReason
from desktop import words
from desktop.case_state import CaseState
from desktop.models.case_filter import CaseFilterModel
from desktop.models.case_table import CaseTableModel, Column
from desktop.models.sort_order import SortOrder

FAIL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def table(qapp, spec: ModelSpec) -> CaseTableModel:
    model = CaseTableModel()
    QAbstractItemModelTester(model, FAIL, model)
    model.set_operating_point(spec.operating_point())
    return model


@pytest.fixture
def listed(table: CaseTableModel) -> CaseFilterModel:
    model = CaseFilterModel(table, table)
    QAbstractItemModelTester(model, FAIL, model)
    return model


def fill(table: CaseTableModel, outcomes: list[CaseOutcome]) -> None:
    first = table.append(outcome.source for outcome in outcomes)
    table.set_outcomes(first, outcomes)


@pytest.fixture
def mixed(cases) -> list[CaseOutcome]:
    return [
        cases.scored(0.05, "low.png"),
        cases.failed("broken.png"),
        cases.scored(0.9, "high.png", warnings=("no_age",)),
        cases.refused("hand.png"),
        cases.scored(0.45, "middle.png"),
        cases.scored(0.97, "highest.png"),
    ]


def titles(listed: CaseFilterModel) -> list[str]:
    return [row.title for row in listed.listed()]


def test_films_wait_until_their_outcome_comes(table, cases) -> None:
    table.append([cases.source("a.png"), cases.source("b.png")])
    assert table.counts[CaseState.WAITING] == 2
    table.set_outcomes(1, [cases.scored(0.9, "b.png")])
    assert table.counts == {CaseState.WAITING: 1, CaseState.SUSPECTED: 1}


def test_the_most_urgent_film_comes_first(table, listed, mixed, cases) -> None:
    fill(table, mixed)
    table.append([cases.source("waits.png")])
    assert titles(listed) == ["highest", "high", "middle", "hand", "broken", "low", "waits"]


def test_rows_can_be_sorted_by_name_and_as_opened(table, listed, mixed) -> None:
    fill(table, mixed)
    listed.set_order(SortOrder.NAME)
    assert titles(listed) == ["broken", "hand", "high", "highest", "low", "middle"]
    listed.set_order(SortOrder.OPENED)
    assert titles(listed) == ["low", "broken", "high", "hand", "middle", "highest"]


def test_a_row_takes_its_place_when_its_outcome_comes(table, listed, cases) -> None:
    table.append(cases.source(f"{n}.png") for n in range(3))
    table.set_outcomes(0, [cases.scored(0.6, "0.png")])
    table.set_outcomes(2, [cases.scored(0.8, "2.png")])
    assert titles(listed) == ["2", "0", "1"]


def test_one_state_can_be_shown(table, listed, mixed) -> None:
    fill(table, mixed)
    listed.set_state(CaseState.SUSPECTED)
    assert titles(listed) == ["highest", "high"]
    listed.set_state(None)
    assert listed.rowCount() == len(mixed)


def test_search_looks_at_names_dates_and_reasons(table, listed, mixed) -> None:
    fill(table, mixed)
    listed.set_text("HIGH")
    assert titles(listed) == ["highest", "high"]
    listed.set_text("18 nov")
    assert listed.rowCount() == 4
    listed.set_text("not a chest")
    assert titles(listed) == ["hand"]


def test_another_operating_point_decides_every_row_again(table, listed, mixed, spec) -> None:
    fill(table, mixed)
    before = [row.outcome for row in table.rows()]
    table.set_operating_point(spec.operating_point("high_specificity"))
    states = {row.title: row.state for row in table.rows()}
    assert states["middle"] is CaseState.NOT_SUSPECTED
    assert states["high"] is CaseState.SUSPECTED
    assert states["hand"] is CaseState.REFUSED
    assert table.counts[CaseState.NOT_SUSPECTED] == 2
    assert [row.outcome for row in table.rows()] == before
    assert titles(listed)[-2:] == ["middle", "low"]


def test_a_film_without_a_score_shows_no_number(table, mixed) -> None:
    fill(table, mixed)
    for row in (1, 3):
        assert table.data(table.index(row, Column.PROBABILITY)) == ""
        assert table.row(row).probability is None


def test_a_row_is_spoken_as_a_sentence(table, mixed) -> None:
    fill(table, mixed)
    spoken = table.data(table.index(2, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Case high, Pneumonia suspected, probability 0.90, threshold 0.42, 18 Nov · 3 y · AP."
    )


def test_dots_in_a_dicom_name_are_kept(table, cases) -> None:
    table.append([cases.source("1.2.840.113619.2"), cases.source("a.b.dcm")])
    assert [row.title for row in table.rows()] == ["1.2.840.113619.2", "a.b"]


def test_a_list_can_be_put_back(table, mixed, spec) -> None:
    fill(table, mixed)
    rows = table.rows()
    table.reset_rows()
    assert table.rowCount() == 0
    table.set_operating_point(spec.operating_point("high_sensitivity"))
    table.reset_rows(rows)
    assert table.row(0).threshold == 0.2
    assert table.counts.total() == len(mixed)


def test_one_batch_of_outcomes_is_one_change(qtbot: QtBot, table, cases) -> None:
    table.append(cases.source(f"{n}.png") for n in range(500))
    outcomes = [cases.scored(0.5, f"{n}.png") for n in range(100)]
    changes: list[tuple[int, int]] = []

    def record(first: QModelIndex, last: QModelIndex) -> None:
        changes.append((first.row(), last.row()))

    table.dataChanged.connect(record)
    table.set_outcomes(200, outcomes)
    assert changes == [(200, 299)]


def test_every_reason_for_a_refusal_fits_a_row(cases) -> None:
    from core.outcome import Refusal

    for reason in RefusalReason:
        text = words.short_reason(Refusal(reason, "7", "1 to 5"))
        assert text
        assert len(text) <= 28


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0.0, "below 0.01"), (0.0099, "below 0.01"), (0.01, "0.01"), (0.425, "0.42"),
     (0.99, "0.99"), (0.991, "above 0.99"), (1.0, "above 0.99")],
)  # fmt: skip
def test_a_probability_is_never_shown_as_certain(value: float, shown: str) -> None:
    assert words.probability(value) == shown
