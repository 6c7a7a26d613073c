"""What is on the pages of a report: real PDFs, read back."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import Qt

from core import INTENDED_USE, __version__
from core.correction import Correction
from core.images.reader import read_image
from core.images.types import FilmMetadata, PatientIdentity
from core.model_spec import MeasuredOn
from core.outcome import CaseOutcome
from core.store.records import Head, Opinion, OwnFinding, Reading
from desktop.image_adapter import FilmImage
from desktop.models.case_row import CaseRow
from desktop.pdf.setting import Setting, case_id
from desktop.pdf.writing import Form, report_of, write_pdf
from tests.desktop.pdf_files import everything_in, pages_of, pictures_of, text_of

NOW = datetime(2026, 11, 20, 14, 31, tzinfo=UTC)
HEAD = Head(7, "0123456789abcdef" * 4)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def setting(spec) -> Setting:
    left = Qt.LayoutDirection.LeftToRight
    return Setting(
        spec, spec.operating_point(), spec.measured_on, "Checked here by Dr Reader.",
        0.2, 0.5, False, NOW, left, HEAD,
    )  # fmt: skip


@pytest.fixture
def film(tmp_path, draw_film) -> FilmImage:
    path = tmp_path / "drawn.png"
    Image.fromarray(draw_film()).save(path)
    return FilmImage(read_image(path))


@pytest.fixture
def write(tmp_path, setting, film) -> Callable[..., Path]:
    """Write a report of rows, or of outcomes, and say where it lies."""

    def write(*rows: CaseRow, form: Form = Form.CASE, **changes: object) -> Path:
        path, chosen = tmp_path / "report.pdf", replace(setting, **changes)
        report = report_of(form, rows, chosen, lambda _row: film)
        write_pdf(path, report, chosen, lambda _done, _total: None)
        return path

    return write


def row_of(outcome: CaseOutcome, spec, **how: bool) -> CaseRow:
    return CaseRow(outcome.source).decided(outcome, spec.operating_point(), **how)


def test_a_scored_film_has_film_map_finding_and_figures(write, cases, spec) -> None:
    row = row_of(cases.scored(0.87), spec)
    path = write(row)
    text = text_of(path)
    assert len(pages_of(path)) == 1
    assert pictures_of(path) == 3
    for said in (
        "Pneumonia suspected", "0.87", "threshold 0.42, uncertain from 0.32 to 0.55",
        "96.8 %", "95.3–97.8", "93.3 %", "89.6–95.7", "prevalence of 20.0 %",
        "Shows what moved the score; it does not outline disease.",
        "lobar-test", spec.onnx_sha256, "CPU", f"version {__version__}", "20 Nov 2026",
        "1,043 films, 762 with pneumonia: patients held out of training",
        f"entry 7, {HEAD.hash}", INTENDED_USE, "Name", "Date", "Signature",
        "No reading of this film is recorded.",
    ):  # fmt: skip
        # A hash is broken over lines.
        assert "".join(said.split()) in "".join(text.split())


def test_the_probability_is_also_told_at_the_clinics_prevalence(write, cases, spec) -> None:
    row = row_of(cases.scored(0.8), spec)
    # Odds of 4 at a share of a half are odds of 1 at a share of a fifth.
    assert "This film 0.50" in text_of(write(row))
    assert "This film 0.31" in text_of(write(row, prevalence=0.1))


def test_the_title_is_the_case_id(write, cases, spec) -> None:
    row = row_of(cases.scored(0.87), spec)
    path = write(row)
    assert PdfReader(path).metadata.title == case_id(row)
    assert f"match this report to the child by the case ID {case_id(row)}" in text_of(path)


def test_figures_of_this_sites_own_point_are_told_to_be_of_its_films(write, cases, spec) -> None:
    own = MeasuredOn("films of this site", 210, 95)
    text = text_of(write(row_of(cases.scored(0.8), spec), measured_on=own))
    assert "Measured on 210 films, 95 with pneumonia: films of this site." in text


def test_every_report_says_whether_the_model_is_checked_at_this_site(write, cases, spec) -> None:
    assert "Checked here by Dr Reader." in text_of(write(row_of(cases.scored(0.8), spec)))


PLANTED = PatientIdentity("Planted^Name", "PN-4711", birth_date=date(2023, 5, 17))
SHOWN = (b"Planted", b"PN-4711", b"17 May 2023")
# The year alone would be found in the offsets of a PDF, or in the time that it was written.
TRACES = (*SHOWN, b"17 May", b"2023-05-17", b"20230517")


def test_nobody_is_named_unless_names_are_kept(write, cases, spec) -> None:
    row = row_of(cases.scored(0.87, metadata=FilmMetadata(patient=PLANTED)), spec)
    for form in Form:
        path = write(row, form=form)
        assert not [trace for trace in TRACES if trace in everything_in(path)]
        named = text_of(write(row, form=form, named=True))
        for said in ("Planted, Name", "PN-4711", "17 May 2023"):
            assert said in named
        assert all(trace in everything_in(path) for trace in SHOWN)
        assert "Planted" not in str(PdfReader(path).metadata)


def test_a_refused_film_has_its_reason_and_no_number_and_no_map(write, cases, spec) -> None:
    path = write(row_of(cases.refused(), spec))
    text = text_of(path)
    assert pictures_of(path) == 1
    assert "Refused: not scored" in text
    assert "Have this film read." in text
    assert "It does not look like a frontal chest film." in text
    assert not re.search(r"%|\b0\.\d\d|probability", text)


def test_a_file_that_was_not_read_has_only_its_error(write, cases, spec) -> None:
    path = write(row_of(cases.failed(), spec))
    text = text_of(path)
    assert pictures_of(path) == 0
    assert "Failed: file not read" in text
    assert "Copy it again from the X-ray machine." in text
    assert not re.search(r"%|\b0\.\d\d|probability", text)


def test_a_film_to_be_read_first_shows_no_score(write, cases, spec) -> None:
    row = row_of(cases.scored(0.87), spec, read_first=True)
    path = write(row)
    assert pictures_of(path) == 1
    assert "Read this film first" in text_of(path)
    for form in Form:
        text = text_of(write(row, form=form))
        assert "0.87" not in text
        assert "suspected" not in text.casefold()


def test_readings_say_who_and_whether_blind(write, cases, spec) -> None:
    row = row_of(cases.scored(0.87), spec)
    said = Opinion("Dr Reader", OwnFinding.SUSPECTED, True, "left lower zone " * 300)
    seen = Opinion("Dr Other", None, False)
    readings = (
        Reading("a", "c", "ab" * 32, NOW, True, said),
        Reading("b", "c", "ab" * 32, NOW, False, seen),
    )
    text = text_of(write(replace(row, readings=readings)))
    assert "agrees with Lobar, finds: suspected Made before the score was seen." in text
    assert "disagrees with Lobar Not blind" in text
    assert text.count("left lower zone") == 300
    assert "read by Dr Reader" in text_of(write(replace(row, readings=readings), form=Form.LIST))


def test_what_was_set_by_hand_and_warnings_are_told(write, cases, spec) -> None:
    outcome = cases.scored(0.87, warnings=("no_view_position",))
    source = replace(outcome.source, correction=Correction(age_years=4.0))
    text = text_of(write(row_of(replace(outcome, source=source, override="age=4"), spec)))
    assert "Set by hand: age 4 y." in text
    assert "No view position in the file: taken as frontal." in text


def test_why_a_film_cannot_be_shown_stands_in_its_place(tmp_path, setting, cases, spec) -> None:
    row, path = row_of(cases.scored(0.87), spec), tmp_path / "report.pdf"
    report = report_of(Form.CASE, [row], setting, lambda _row: "The file is gone.")
    write_pdf(path, report, setting, lambda _done, _total: None)
    assert "The file is gone." in text_of(path)
    assert pictures_of(path) == 0


def test_a_list_has_a_summary_and_a_row_for_every_film(write, cases, spec) -> None:
    outcomes = [cases.scored((n + 0.5) / 298, f"ward/{n:03}.png") for n in range(298)]
    outcomes += [cases.refused(), cases.failed()]
    pages = pages_of(write(*(row_of(o, spec) for o in outcomes), form=Form.LIST))
    assert "Report of 300 films" in pages[0]
    assert "Suspected 134" in pages[0]
    assert "Refused 1" in pages[0]
    assert INTENDED_USE in pages[0]
    assert HEAD.hash in pages[0].replace(" ", "")
    text = " ".join(pages[1:])
    assert all(o.source.label in text for o in outcomes)
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
    assert all(page.startswith("Finding Probability Case ID File Reading") for page in pages[1:])


def test_a_page_for_each_film_can_follow_the_table(write, cases, spec) -> None:
    rows = [row_of(cases.scored(0.9, f"{n}.png"), spec) for n in range(3)]
    path = write(*rows, form=Form.LIST_WITH_FILMS)
    assert len(pages_of(path)) == 2 + 3
    assert pictures_of(path) == 3 * 3


def test_a_long_file_name_is_told_whole(write, cases, spec) -> None:
    name = "".join(f"{n:03}" for n in range(80)) + ".png"
    row = row_of(cases.scored(0.9, name), spec)
    for form in (Form.CASE, Form.LIST):
        assert name in text_of(write(row, form=form)).replace(" ", "")
