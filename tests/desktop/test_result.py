"""The result panel: the number with what it means, and no number where there is none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from core.correction import Correction
from core.decision import predictive_values
from core.images.types import FilmMetadata, ImageFormat, PatientIdentity, ViewPosition
from core.orientation import Orientation
from core.outcome import Refusal, RefusalReason
from desktop.models.case_row import CaseRow
from desktop.views.result_panel import ResultPanel
from desktop.views.widgets import IconLabel


@pytest.fixture
def panel(qtbot: QtBot, theme, settings, spec, model_dir) -> ResultPanel:
    made = ResultPanel(theme, settings)
    qtbot.addWidget(made)
    made.set_model(spec, model_dir)
    made.set_operating_point(spec.operating_point())
    made.resize(1000, 280)
    made.show()
    return made


def dicom(case):
    return replace(case, film=replace(case.film, format=ImageFormat.DICOM))


def show(panel: ResultPanel, outcome, spec) -> list[str]:
    panel.show_case(CaseRow(outcome.source).decided(outcome, spec.operating_point()))
    QApplication.processEvents()  # new widgets of a layout are shown by its event
    return [text.text() for text in panel.findChildren(QLabel) if text.isVisible()]


def test_a_scored_film_shows_finding_number_and_scale(panel, cases, spec) -> None:
    texts = show(panel, cases.scored(0.874), spec)
    assert "Pneumonia suspected" in texts
    assert "Above the threshold. Have it read soon." in texts
    assert panel.summary.number == "0.87"
    assert panel.summary.is_scale_shown
    assert "Not checked at this site." in texts


def test_a_film_below_the_threshold_is_not_called_free_of_pneumonia(panel, cases, spec) -> None:
    texts = show(panel, cases.scored(0.05), spec)
    assert "Below the threshold. This does not rule out pneumonia." in texts


@pytest.mark.parametrize("kind", ["refused", "failed"])
def test_a_film_without_a_score_shows_no_number_and_no_scale(panel, cases, spec, kind) -> None:
    show(panel, cases.scored(0.9), spec)
    show(panel, getattr(cases, kind)(), spec)
    assert panel.summary.number == ""
    assert not panel.summary.is_scale_shown


def test_a_refusal_gives_its_reasons_as_sentences(panel, cases, spec) -> None:
    texts = show(panel, cases.refused(), spec)
    assert "It does not look like a frontal chest film." in texts
    assert "Measured: 4.1 (limit 2.5)" in texts
    assert "The file says body part: HAND." in texts


def test_a_failure_says_what_to_do(panel, cases, spec) -> None:
    texts = show(panel, cases.failed("IMG_0016.dcm"), spec)
    assert any(
        text.startswith("Lobar could not read IMG_0016.dcm") and "Copy it again" in text
        for text in texts
    )


def test_warnings_of_the_file_are_said(panel, cases, spec) -> None:
    texts = show(panel, dicom(cases.scored(0.5, warnings=("no_view_position",))), spec)
    assert "No view position in the file: taken as frontal." in texts


def test_what_no_png_can_say_is_not_said_of_each(panel, cases, spec) -> None:
    outcome = cases.scored(0.5, warnings=("no_view_position", "no_age"))
    texts = show(panel, outcome, spec)
    assert not any("in the file:" in text for text in texts)
    assert CaseRow(outcome.source, outcome).is_silent


def test_the_foot_names_model_processor_and_time(panel, cases, spec) -> None:
    texts = show(panel, cases.scored(0.5), spec)
    foot = next(text for text in texts if text.startswith("Scored by"))
    assert "lobar-test (7f3a9c2e) on CPU, 20 Nov 2026" in foot


def test_predictive_values_follow_the_clinics_prevalence(panel, spec, settings) -> None:
    figures, point = panel.figures, spec.operating_point()
    figures.prevalence.setValue(5.0)
    assert settings.prevalence_percent == 5.0
    ppv, npv = predictive_values(point.sensitivity.value, point.specificity.value, 0.05)
    assert figures.text_of("ppv")[0] == f"{ppv * 100:.1f}\u202f%"
    assert figures.text_of("npv")[0] == f"{npv * 100:.1f}\u202f%"
    figures.prevalence.setValue(50.0)
    assert figures.text_of("ppv")[0] != f"{ppv * 100:.1f}\u202f%"


def test_measured_figures_carry_their_intervals(panel) -> None:
    assert panel.figures.text_of("sensitivity") == ("96.8\u202f%", "95.3–97.8")


def test_a_point_that_nobody_measured_has_no_figures(panel, spec) -> None:
    panel.set_operating_point(spec.operating_point("high_specificity"))
    for name in ("sensitivity", "specificity", "ppv", "npv"):
        assert panel.figures.text_of(name) == ("–", "not measured")


def test_figures_say_where_they_come_from(panel, cases, spec) -> None:
    texts = show(panel, cases.scored(0.5), spec)
    assert "From 1,043 films, 762 with pneumonia: patients held out of training" in texts


def test_a_narrow_panel_puts_figures_and_facts_on_tabs(panel, cases, spec) -> None:
    assert panel.figures.isVisible()
    assert not panel.tabs.isVisible()
    panel.resize(780, 240)
    show(panel, cases.scored(0.5), spec)
    assert panel.tabs.isVisible()
    assert [panel.tabs.tabText(n) for n in range(panel.tabs.count())] == [
        "Figures",
        "From the file",
    ]


def test_the_patient_is_named_until_that_is_hidden(panel, cases, spec) -> None:
    patient = PatientIdentity("Doe^Jane", "4711", date(2022, 3, 12))
    case = cases.scored(0.5, metadata=FilmMetadata(patient=patient))
    texts = show(panel, case, spec)
    assert {"Doe, Jane", "4711", "12 Mar 2022"} <= set(texts)
    panel.set_names_patients(False)
    texts = show(panel, case, spec)
    assert not any("Doe" in text or "4711" in text or "2022" in text for text in texts)


def test_the_film_is_told_at_the_clinics_prevalence(panel, cases, spec) -> None:
    texts = show(panel, cases.scored(0.8), spec)
    assert "probability at 50\u202f%" in texts
    panel.figures.prevalence.setValue(20.0)
    assert panel.figures.film_probability == "0.50"  # odds of 4 at evens
    show(panel, cases.refused(), spec)
    assert panel.figures.film_probability == ""


def test_figures_of_other_hospitals_are_one_click_away(panel, cases, spec) -> None:
    show(panel, cases.scored(0.5), spec)
    panel.figures.more.click()
    assert panel.elsewhere.text.isVisible()
    text = panel.elsewhere.text.toPlainText()
    assert "Other hospitals" in text
    assert "Known failures and limits" in text
    panel.elsewhere.back.click()
    assert panel.figures.isVisible()


def test_a_refusal_is_overruled_only_after_a_second_look(qtbot, panel, cases, spec) -> None:
    changes = []
    panel.change_requested.connect(changes.append)
    show(panel, cases.refused(), spec)
    ask = panel.summary.anyway
    ask.ask.click()
    assert ask.confirm.isVisible()
    assert not changes
    qtbot.waitUntil(lambda: not ask.confirm.visibleRegion().isEmpty())
    ask.cancel.click()
    assert not ask.confirm.isVisible()
    ask.ask.click()
    ask.confirm.click()
    assert changes[0](Correction()) == Correction(score_anyway=True)


def test_a_blank_film_cannot_be_overruled(panel, cases, spec) -> None:
    blank = replace(cases.refused(), refusals=(Refusal(RefusalReason.BLANK),))
    show(panel, blank, spec)
    assert not panel.summary.anyway.isVisible()


def test_an_overruled_refusal_is_said_with_its_reasons(panel, cases, spec) -> None:
    refusal = Refusal(RefusalReason.AGE, "34", "1 to 5")
    texts = show(panel, replace(cases.scored(0.5), overruled=(refusal,)), spec)
    assert any(t.startswith("Scored anyway") and "34 years" in t for t in texts)


def test_notes_are_made_anew_only_where_they_say_something_else(panel, cases, spec) -> None:
    def icons() -> set[IconLabel]:
        return {icon for icon in panel.summary.findChildren(IconLabel) if icon.isVisible()}

    show(panel, cases.scored(0.5), spec)
    before = icons()
    assert before
    show(panel, cases.scored(0.9), spec)
    assert icons() == before
    texts = show(panel, cases.refused(), spec)
    assert not icons() & before
    assert "Not checked at this site." not in texts


def test_an_upside_down_film_can_be_turned_from_its_reason(qtbot, panel, cases, spec) -> None:
    changes = []
    panel.change_requested.connect(changes.append)
    refusal = (Refusal(RefusalReason.UPSIDE_DOWN),)
    show(panel, replace(cases.refused(), refusals=refusal), spec)
    link = next(b for b in panel.findChildren(QPushButton) if b.text().startswith("Turn it"))
    link.click()
    assert changes[0](Correction()).orientation == Orientation(2)


def test_age_and_view_can_be_said_where_the_file_is_silent(panel, cases, spec) -> None:
    changes = []
    panel.change_requested.connect(changes.append)
    show(panel, cases.scored(0.5), spec)
    assert not panel.facts.set_age.isVisible()
    show(panel, cases.scored(0.5, metadata=FilmMetadata()), spec)
    assert panel.facts.set_age.isVisible()
    assert panel.facts.set_view.isVisible()
    panel.facts.set_age.menu().actions()[3].trigger()
    panel.facts.set_view.menu().actions()[1].trigger()
    said = changes[1](changes[0](Correction()))
    assert said == Correction(age_years=3.0, view_position=ViewPosition.AP)


def test_what_was_set_by_hand_is_said(panel, cases, spec) -> None:
    said = Correction(age_years=3.0, orientation=Orientation(1))
    case = cases.scored(0.5)
    case = replace(case, source=replace(case.source, correction=said), override="age=3;turned=90")
    assert "Set by hand: age 3 y, turned 90° clockwise." in show(panel, case, spec)
