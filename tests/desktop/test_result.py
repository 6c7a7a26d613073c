"""The result panel: the number with what it means, and no number where there is none."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.decision import predictive_values
from desktop.models.case_row import CaseRow
from desktop.views.result_panel import ResultPanel


@pytest.fixture
def panel(qtbot: QtBot, theme, settings, spec, model_dir) -> ResultPanel:
    made = ResultPanel(theme, settings)
    qtbot.addWidget(made)
    made.set_model(spec, model_dir)
    made.set_operating_point(spec.operating_point())
    made.resize(1000, 280)
    made.show()
    return made


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
    texts = show(panel, cases.scored(0.5, warnings=("no_view_position",)), spec)
    assert "No view position in the file: taken as frontal." in texts


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


def test_no_identity_of_the_patient_is_shown(panel, cases, spec) -> None:
    from dataclasses import replace

    from core.images.types import FilmMetadata, PatientIdentity

    case = cases.scored(0.5)
    metadata = FilmMetadata(patient=PatientIdentity("Doe^Jane", "4711"))
    texts = show(panel, replace(case, film=cases.facts(metadata)), spec)
    assert not any("Doe" in text or "4711" in text for text in texts)
