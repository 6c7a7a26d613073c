"""The site check in the window: from labelled films to a threshold that decides, and back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.case_id import data_folder
from core.decision import SITE
from core.site_check import record
from core.site_check.check import Ending
from core.site_check.labels import Exclusion, Source
from core.store.records import Opinion, OwnFinding
from core.store.store import Context, Store
from desktop.case_state import CaseState
from desktop.main_window import MainWindow
from desktop.site_check.rail import Step
from desktop.workers.events import ModelOpened
from tests.desktop.helpers import click, fill
from tests.desktop.site_checks import show

_PATIENCE_MS = 10_000


def confirm(qtbot: QtBot, window: MainWindow, *, use: bool = True) -> None:
    decision = window.pages.site_check.result.decision
    decision.name.setText("Dr Reader")
    click(qtbot, decision.use if use else decision.keep)
    qtbot.waitUntil(decision.revoke.isVisible, timeout=_PATIENCE_MS)


def kinds() -> list[str]:
    store = Store.open()
    found = [entry.kind for entry in store.entries() if entry.kind.startswith("site_check")]
    store.close()
    return found


def notes(window: MainWindow) -> list[str]:
    window.case_list.view.choose(0)
    return [text.text() for text in window.result.summary.findChildren(QLabel)]


def test_real_films_go_through_every_step(qtbot, live_window, classes) -> None:
    live_window.actions_.site_check.trigger()
    page, flow = live_window.pages.site_check, live_window.site_check
    drop(page, classes)
    qtbot.waitUntil(lambda: page.step is Step.LABELS, timeout=_PATIENCE_MS)
    labels = page.labels
    assert [box.shown()[0] for box in labels.boxes.values()] == [
        "Without pneumonia", "With pneumonia"
    ]  # fmt: skip
    assert not labels.score.isEnabled()
    labels.blind.setChecked(True)
    click(qtbot, labels.score)
    assert page.step is Step.SCORING
    qtbot.waitUntil(lambda: page.step is Step.RESULT, timeout=60_000)
    assert flow.draft is not None
    counted = {e.reason: e.films for e in flow.draft.excluded}
    assert counted[Exclusion.FAILED] == 1
    assert counted[Exclusion.NO_LABEL] == 1
    assert flow.draft.films + sum(counted.values()) == 5
    assert page.result.headline.text() == "Too few films to measure anything"
    assert "broken.png" in page.result.left_out.text()
    assert not page.result.decision.use.isVisible()
    assert live_window.session.table.rowCount() == 0  # the films of a check are not in the list


def drop(page, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    point, action = QPointF(400, 300), Qt.DropAction.CopyAction
    held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page, QDragEnterEvent(point.toPoint(), action, *held))
    QApplication.sendEvent(page, QDropEvent(point, action, *held))


def test_cancelling_goes_back_to_the_labels(qtbot, live_window, classes) -> None:
    live_window.actions_.site_check.trigger()
    page = live_window.pages.site_check
    live_window.site_check.load([classes])
    qtbot.waitUntil(lambda: page.step is Step.LABELS, timeout=_PATIENCE_MS)
    page.labels.blind.setChecked(True)
    page.labels.score.click()
    page.scoring.cancel.click()
    qtbot.waitUntil(lambda: page.step is Step.LABELS, timeout=_PATIENCE_MS)
    assert live_window.site_check.draft is None


def test_scoring_needs_both_meanings_and_a_word_on_the_labels(page, window, classes, qtbot) -> None:
    window.site_check.load([classes])
    qtbot.waitUntil(lambda: page.step is Step.LABELS, timeout=_PATIENCE_MS)
    labels = page.labels
    labels.blind.setChecked(True)
    assert labels.score.isEnabled()
    box = labels.boxes["NORMAL"]
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert not labels.score.isEnabled()
    assert list(labels.meaning()) == ["PNEUMONIA"]


def test_a_folder_without_classes_is_told_in_place(page, window, film_folder, qtbot) -> None:
    window.site_check.load([film_folder])
    qtbot.waitUntil(page.films.error.isVisible, timeout=_PATIENCE_MS)
    assert "ward" in page.films.error.text()
    assert page.step is Step.FILMS


def test_a_confirmed_threshold_decides_every_row_until_it_is_revoked(
    qtbot, window, page, spec
) -> None:
    assert "Not checked at this site." in notes(window)
    show(window, spec)
    decision, table = page.result.decision, window.session.table
    assert decision.use.isVisible()
    assert not decision.use.isEnabled()  # nobody stands for it yet
    before = table.counts[CaseState.SUSPECTED]
    confirm(qtbot, window)
    proposal = window.site_check.standing.check.proposal
    assert table.operating_point == proposal.point
    assert table.counts[CaseState.SUSPECTED] != before
    assert window.toolbar.points.currentData() == SITE
    assert [a.text() for a in window.actions_.points.actions()][-1] == "This site"
    in_full = window.result.site.toolTip()
    assert in_full.startswith("Checked at this site by Dr Reader on")
    assert in_full in window.result.figures.site.text()
    window.session.set_operating_point("balanced")
    window.session.set_operating_point(SITE)
    assert table.operating_point == proposal.point
    click(qtbot, decision.revoke)
    qtbot.waitUntil(lambda: table.operating_point == spec.operating_point(), timeout=_PATIENCE_MS)
    assert window.toolbar.points.findData(SITE) == -1
    assert window.result.site.text() == "Not checked at this site."
    qtbot.waitUntil(lambda: "site_check_revoked" in kinds(), timeout=_PATIENCE_MS)
    assert kinds() == ["site_check_measured", "site_check_confirmed", "site_check_revoked"]


def test_a_check_can_be_confirmed_with_the_shipped_threshold(qtbot, window, page, spec) -> None:
    show(window, spec)
    confirm(qtbot, window, use=False)
    assert window.session.table.operating_point == spec.operating_point()
    assert window.result.site.text().startswith("Checked at this site,")
    assert "Not checked at this site." not in notes(window)


def test_too_few_films_give_figures_but_no_threshold(window, page, spec) -> None:
    show(window, spec, patients=30)
    decision = page.result.decision
    assert page.result.headline.text() == "Too few films to say whether Lobar holds here"
    assert "at least 74 of each are needed" in page.result.enough_why.text()
    assert "too few films to test one" in decision.explanation.text()
    assert not decision.use.isVisible()
    assert not decision.keep.isVisible()
    assert not decision.name.isVisible()


def test_another_model_makes_the_check_void(qtbot, window, page, spec) -> None:
    show(window, spec)
    confirm(qtbot, window)
    other = replace(spec, onnx_sha256="1" * 64)
    window.session._runner.happened.emit(
        ModelOpened(other, window.session.provider, window.session.model_dir)
    )
    assert window.session.table.operating_point == other.operating_point()
    assert window.result.site.text().startswith("Site check void")
    assert record.load().ending is Ending.VOID
    qtbot.waitUntil(lambda: "void since" in window.strip.message.text(), timeout=_PATIENCE_MS)
    assert window.strip.isVisible()
    qtbot.waitUntil(lambda: "site_check_void" in kinds(), timeout=_PATIENCE_MS)
    assert "Not checked at this site." not in notes(window)
    assert any(text.startswith("Site check void") for text in notes(window))


def test_a_draft_of_an_earlier_model_cannot_be_confirmed(qtbot, window, page, spec) -> None:
    show(window, spec)
    window.session.spec = replace(spec, onnx_sha256="1" * 64)
    decision = page.result.decision
    decision.name.setText("Dr Reader")
    click(qtbot, decision.use)
    assert page.step is Step.FILMS
    assert "model has changed" in page.films.error.text()
    assert record.load() is None


def test_a_confirmed_check_is_there_at_the_next_start(qtbot, window, page, spec, cases) -> None:
    show(window, spec)
    confirm(qtbot, window)
    point = window.session.table.operating_point
    window.session._runner.happened.emit(
        ModelOpened(spec, window.session.provider, window.session.model_dir)
    )
    assert window.session.table.operating_point == point
    assert window.result.site.text().startswith("Checked at this site,")


@pytest.fixture
def readings(cases, spec) -> Iterator[None]:
    """Four blind readings in the record, and one after the score was seen."""
    store = Store.open()
    context = Context(spec, spec.operating_point())
    findings = [OwnFinding.SUSPECTED, OwnFinding.NOT_SUSPECTED, OwnFinding.UNCERTAIN]
    for number, finding in enumerate([*findings, OwnFinding.SUSPECTED]):
        outcome = cases.scored(0.2 * (number + 1), f"{number}.dcm")
        content = hashlib.sha256(str(number).encode()).hexdigest()
        outcome = replace(outcome, film=replace(outcome.film, sha256=content))
        if number == len(findings):
            store.keep([outcome], context, shown=True)
        store.read(outcome, context, Opinion("R", finding))
    store.close()
    yield


def test_only_blind_readings_are_measured(qtbot, readings, window, page) -> None:
    click(qtbot, page.films.readings)
    qtbot.waitUntil(lambda: page.step is Step.RESULT, timeout=_PATIENCE_MS)
    draft = window.site_check.draft
    assert draft.films == 2
    assert {e.reason: e.films for e in draft.excluded} == {
        Exclusion.UNCERTAIN: 1,
        Exclusion.AFTER_SCORE: 1,
    }
    assert draft.source is Source.BLIND_READINGS


def test_a_damaged_file_of_the_check_is_told_and_nothing_counts(window, cases, spec) -> None:
    (data_folder() / record.FILE_NAME).write_text(json.dumps({"schema": 1}))
    fill(window, cases, spec)
    assert window.site_check.standing.point_for(spec) is None
    assert "is damaged" in window.strip.message.text()


def test_escape_and_the_command_lead_back_to_the_films(qtbot, window, page) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.desk
    window.result.site.click()
    assert window.pages.currentWidget() is page
    window.actions_.site_check.trigger()
    assert window.pages.currentWidget() is window.desk
