"""The CSV: columns, safety in spreadsheets, and all or nothing on disk."""

from __future__ import annotations

import csv
import dataclasses
import locale
import stat
import sys
import tracemalloc
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest

from core import __version__
from core.case_id import CaseNamer
from core.csv_file import write_report
from core.decision import Interval, OperatingPoint
from core.errors import CorruptImageError, ReportError
from core.images.types import FilmMetadata, ImageFormat, PatientIdentity
from core.outcome import (
    FailedCase,
    FilmFacts,
    InfluenceMap,
    InputFile,
    Refusal,
    RefusalReason,
    RefusedCase,
    ScoredCase,
)
from core.report import columns, to_row
from core.safe_text import spreadsheet_cell

POINT = OperatingPoint("balanced", 0.42, 0.3, 0.6)
NAMER = CaseNamer(b"k" * 32)
PATIENT = PatientIdentity(name="Planted^Name", patient_number="17")
FILM = FilmFacts("ab" * 32, 640, 480, 8, ImageFormat.DICOM, FilmMetadata(patient=PATIENT))
MOMENT = datetime(2026, 11, 21, 10, 30, 5, 999_000, tzinfo=timezone(timedelta(hours=2)))


def _source(label: str = "film.dcm") -> InputFile:
    return InputFile(Path("/films") / label, label)


def _scored(probability: float = 0.871234567, label: str = "film.dcm") -> ScoredCase:
    influence = InfluenceMap(np.zeros((2, 2), np.float32), (0, 0, 1, 1))
    warnings = ("no_age", "no_view_position")
    return ScoredCase(_source(label), FILM, 1.0, probability, influence, warnings, "cpu", MOMENT)


@pytest.fixture(scope="module")
def row_of(model_spec):
    return lambda outcome: to_row(outcome, model_spec, POINT, NAMER)


def _cells(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_columns_are_those_of_the_contract():
    assert " ".join(columns()) == (
        "file case_id status reason message warnings probability threshold operating_point finding "
        "override model_id provider sha256 width height format lobar_version scored_at "
        "prevalence probability_at_prevalence ppv npv"
    )


def test_a_scored_film_has_every_number(row_of):
    row = row_of(_scored())
    assert (row.status, row.probability, row.threshold) == ("scored", "0.871235", "0.420000")
    assert (row.operating_point, row.finding) == ("balanced", "suspected")
    assert (row.warnings, row.provider) == ("no_age;no_view_position", "cpu")
    assert (row.width, row.height, row.format, row.sha256) == ("640", "480", "dicom", "ab" * 32)
    assert (row.lobar_version, row.model_id) == (__version__, "test-model")
    assert row.scored_at == "2026-11-21T08:30:05Z"
    assert (row.reason, row.message, row.override) == ("", "", "")


def test_a_refused_film_has_reasons_and_no_number(row_of):
    refusals = (
        Refusal(RefusalReason.AGE, "34", "1 to 5"),
        Refusal(RefusalReason.BODY_PART, "HAND"),
    )
    row = row_of(RefusedCase(_source(), FILM, refusals, ("no_age",), MOMENT))
    assert (row.status, row.reason) == ("refused", "age;body_part")
    assert "Age 34 years" in row.message
    assert "HAND" in row.message
    assert (row.probability, row.threshold, row.operating_point) == ("", "", "")
    assert (row.finding, row.provider) == ("", "")
    assert (row.prevalence, row.probability_at_prevalence, row.ppv, row.npv) == ("",) * 4
    assert row.case_id


def test_a_failed_file_has_a_code_and_nothing_of_a_film(row_of):
    error = CorruptImageError(Path("/secret/folder/film.dcm"), "struct.error")
    row = row_of(FailedCase(_source(), error, MOMENT))
    assert (row.status, row.reason) == ("failed", "corrupt_image")
    assert "film.dcm" in row.message
    assert "/secret" not in row.message
    assert (row.case_id, row.sha256, row.width, row.format, row.probability) == ("",) * 5
    assert (row.prevalence, row.probability_at_prevalence, row.ppv, row.npv) == ("",) * 4


def test_a_prevalence_changes_its_own_columns_alone(model_spec):
    point = dataclasses.replace(
        POINT, sensitivity=Interval(0.9, 0.8, 0.95), specificity=Interval(0.8, 0.7, 0.9)
    )
    reference = to_row(_scored(0.9), model_spec, point, NAMER)
    assert (reference.prevalence, reference.probability_at_prevalence) == ("0.5", "0.900000")
    assert (reference.ppv, reference.npv) == ("0.818182", "0.888889")  # 0.9/1.1 and 0.8/0.9
    clinic = to_row(_scored(0.9), model_spec, point, NAMER, prevalence=0.1)
    assert clinic == dataclasses.replace(
        reference,
        prevalence="0.1",
        probability_at_prevalence="0.500000",  # odds of 9 times odds of 1/9
        ppv="0.333333",  # 0.09 of 0.09 + 0.18
        npv="0.986301",  # 0.72 of 0.72 + 0.01
    )


def test_predictive_values_that_nobody_can_know_are_empty(model_spec):
    row = to_row(_scored(), model_spec, OperatingPoint.custom(0.4), NAMER, prevalence=0.1)
    assert (row.prevalence, row.ppv, row.npv) == ("0.1", "", "")
    every, none = Interval(1.0, 1.0, 1.0), Interval(0.0, 0.0, 0.0)
    all_above = dataclasses.replace(POINT, sensitivity=every, specificity=none)
    row = to_row(_scored(), model_spec, all_above, NAMER, prevalence=0.1)
    assert (row.ppv, row.npv) == ("0.100000", "")


def test_the_patient_is_not_in_therow_of(row_of):
    assert "lanted" not in "".join(dataclasses.astuple(row_of(_scored())))


def test_the_file_starts_with_a_byte_order_mark_and_has_crlf(tmp_path, row_of):
    path = tmp_path / "out.csv"
    assert write_report(path, [row_of(_scored(label="Fälle/Ångström.png"))]) == 1
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbffile,case_id,")
    assert data.count(b"\r\n") == data.count(b"\n") == 2
    assert _cells(path)[0]["file"] == "Fälle/Ångström.png"


@pytest.mark.parametrize(
    "name",
    ["=cmd|'/c calc'!A0", "+1", "-2+3", "@SUM(A1)", "\tx", "\rx", "\n=1", "\uff1d1", "\x00=1"],
)
def test_no_cell_runs_as_a_formula(tmp_path, name, row_of):
    path = tmp_path / "out.csv"
    write_report(path, [row_of(_scored(label=name))])
    cell = _cells(path)[0]["file"]
    assert cell.startswith("'")
    assert cell.isprintable()


def test_numbers_stay_numbers(tmp_path, row_of):
    path = tmp_path / "out.csv"
    write_report(path, [row_of(_scored(0.0000001))])
    row = _cells(path)[0]
    assert (row["probability"], row["threshold"], row["width"]) == ("0.000000", "0.420000", "640")


def test_broken_unicode_and_reordering_marks_do_not_break_the_file(tmp_path, row_of):
    path = tmp_path / "out.csv"
    write_report(path, [row_of(_scored(label='a\udcffb\u202egnp.exe,"quoted"\u2028x'))])
    assert _cells(path)[0]["file"] == 'a\ufffdbgnp.exe,"quoted" x'


def test_ordinary_text_is_left_alone():
    assert spreadsheet_cell("L-7KQ2 (2) über=.png") == "L-7KQ2 (2) über=.png"


def test_the_decimal_point_does_not_depend_on_the_locale(tmp_path, row_of):
    before = locale.setlocale(locale.LC_ALL)
    for name in ("de_DE.UTF-8", "fr_FR.UTF-8", "German", "de_DE"):
        try:
            locale.setlocale(locale.LC_ALL, name)
        except locale.Error:
            continue
        break
    else:
        pytest.skip("no locale with a decimal comma on this system")
    try:
        assert row_of(_scored(0.5)).probability == "0.500000"
    finally:
        locale.setlocale(locale.LC_ALL, before)


def test_an_error_half_way_leaves_the_old_report_as_it_was(tmp_path, row_of):
    path = tmp_path / "out.csv"
    path.write_text("old")

    def rows():
        yield row_of(_scored())
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_report(path, rows())
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
def test_a_full_disk_is_a_report_error_and_leaves_the_old_report(tmp_path, row_of):
    import resource  # POSIX alone has it

    path = tmp_path / "out.csv"
    path.write_text("old")
    row = row_of(_scored())
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limits[1]))
    try:
        with pytest.raises(ReportError):
            write_report(path, (row for _ in range(1000)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_report_in_a_missing_folder_or_over_a_folder_is_a_report_error(tmp_path):
    for path in (tmp_path / "missing" / "out.csv", tmp_path):
        with pytest.raises(ReportError) as caught:
            write_report(path, [])
        assert caught.value.path == path


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_the_report_has_ordinary_permissions(tmp_path):
    path, plain = tmp_path / "out.csv", tmp_path / "plain"
    write_report(path, [])
    plain.touch()
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_link_stays_a_link(tmp_path):
    target, link = tmp_path / "real.csv", tmp_path / "link.csv"
    target.write_text("old")
    link.symlink_to(target)
    write_report(link, [])
    assert link.is_symlink()
    assert target.read_bytes().startswith(b"\xef\xbb\xbffile")


def test_rows_do_not_pile_up_in_memory(tmp_path, row_of):
    row = row_of(_scored())
    tracemalloc.start()
    try:
        assert write_report(tmp_path / "out.csv", (row for _ in range(20_000))) == 20_000
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 1_000_000


def test_the_moment_is_utc_to_the_second(row_of):
    scored = dataclasses.replace(_scored(), scored_at=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    assert row_of(scored).scored_at == "2026-01-02T03:04:05Z"
