"""Where the CSV goes, and what is in it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from core.csv_file import free_path
from core.errors import ReportError
from desktop import export
from desktop.export import export_beside
from tests.desktop.helpers import fill


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_report_lies_beside_the_films(tmp_path, cases, spec) -> None:
    outcomes, point = [cases.scored(0.9), cases.refused(), cases.failed()], spec.operating_point()
    made = export_beside(tmp_path, tmp_path / "documents", outcomes, spec, point, 0.1)
    assert made.path == tmp_path / "lobar-results.csv"
    assert made.rows == 3
    written = rows(made.path)
    assert [row["status"] for row in written] == ["scored", "refused", "failed"]
    assert [row["probability"] for row in written] == ["0.900000", "", ""]
    assert written[0]["finding"] == "suspected"
    assert [row["prevalence"] for row in written] == ["0.1", "", ""]
    assert [row["probability_at_prevalence"] for row in written] == ["0.500000", "", ""]


def test_the_report_is_for_the_prevalence_of_the_result_panel(
    qtbot, window, cases, spec, tmp_path
) -> None:
    fill(window, cases, spec, count=3)
    window.result.figures.prevalence.setValue(12.5)
    out = tmp_path / "out.csv"
    with qtbot.waitSignal(window.exporter.exported):
        window.exporter.save(out)
    scored = [row for row in rows(out) if row["status"] == "scored"]
    assert [row["prevalence"] for row in scored] == ["0.125"] * 3
    assert all(row["ppv"] and row["npv"] for row in scored)


def test_a_taken_name_gets_the_next_free_number(tmp_path) -> None:
    (tmp_path / "lobar-results.csv").touch()
    (tmp_path / "lobar-results (2).csv").touch()
    assert free_path(tmp_path / "lobar-results.csv").name == "lobar-results (3).csv"


def test_films_without_a_writable_folder_are_reported_in_documents(tmp_path, cases, spec) -> None:
    documents = tmp_path / "documents" / "Lobar"
    gone = tmp_path / "unplugged"
    made = export_beside(gone, documents, [cases.scored(0.3)], spec, spec.operating_point(), 0.1)
    assert made.path == documents / "lobar-results.csv"


def test_nowhere_to_write_is_an_error_of_the_report(tmp_path, cases, spec) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    outcomes, point = [cases.scored(0.3)], spec.operating_point()
    with pytest.raises(ReportError):
        export_beside(None, blocked / "Lobar", outcomes, spec, point, 0.1)


def test_the_fallback_is_a_folder_of_lobars_own() -> None:
    assert export.documents_folder().name == "Lobar"
