"""Reports are whole or not there, on any paper and in either direction."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from core.errors import ReadingStoppedError, ReportError
from desktop.fonts import Role
from desktop.models.case_row import CaseRow
from desktop.pdf.canvas import UNITS_PER_INCH, Canvas
from desktop.pdf.pages import paint_report
from desktop.pdf.setting import Setting
from desktop.pdf.writing import Form, prepare, report_of, write_pdf
from tests.desktop.pdf_files import pages_of

pytestmark = pytest.mark.usefixtures("qapp")

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def setting(spec) -> Setting:
    now = datetime.now(UTC)
    point, films = spec.operating_point(), spec.measured_on
    return Setting(spec, point, films, "Not checked here.", 0.2, 0.5, False, now, LEFT)


@pytest.fixture
def report(cases, spec, setting):
    rows = [
        CaseRow(outcome.source).decided(outcome, spec.operating_point())
        for outcome in [cases.scored(0.9, f"film-{n}.png") for n in range(60)]
    ]
    return report_of(Form.LIST, rows, setting, lambda _row: "no film")


def silent(_done: int, _total: int) -> None:
    pass


def test_a_new_report_takes_the_place_of_the_old_one(tmp_path, report, setting) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")
    write_pdf(path, report, setting, silent)
    assert len(pages_of(path)) > 2
    assert list(tmp_path.iterdir()) == [path]


def test_a_report_that_is_stopped_leaves_the_old_one(tmp_path, report, setting) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")

    def stop_at_second(done: int, _total: int) -> None:
        if done == 2:
            raise ReadingStoppedError

    with pytest.raises(ReadingStoppedError):
        write_pdf(path, report, setting, stop_at_second)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_gone_is_an_error_of_the_report(tmp_path, report, setting) -> None:
    with pytest.raises(ReportError):
        write_pdf(tmp_path / "gone" / "report.pdf", report, setting, silent)


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files")
def test_a_disk_that_is_full_leaves_the_old_one(tmp_path, report, setting) -> None:
    import resource

    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(ReportError):
            write_pdf(path, report, setting, silent)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_letter_paper_holds_the_same_report(tmp_path, report, setting) -> None:
    path = tmp_path / "letter.pdf"
    writer = QPdfWriter(str(path))
    prepare(writer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    writer.setResolution(UNITS_PER_INCH)
    paint_report(report, writer, setting.direction, silent)
    text = " ".join(pages_of(path))
    assert all(f"film-{n}.png" in text for n in range(60))


def test_an_arabic_page_begins_at_the_right(tmp_path, cases, spec, setting) -> None:
    outcome = cases.scored(0.9)
    row = CaseRow(outcome.source).decided(outcome, spec.operating_point())
    turned = replace(setting, direction=RIGHT)
    path = tmp_path / "report.pdf"
    write_pdf(path, report_of(Form.CASE, [row], turned, lambda _row: "–"), turned, silent)
    assert len(pages_of(path)) == 1


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
@pytest.mark.parametrize("end", [False, True])
def test_text_stands_where_writing_starts_or_ends(direction, end) -> None:
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    canvas, painter = Canvas(image, direction), QPainter(image)
    canvas.draw(painter, QRectF(0, 0, 400, 40), "0.87", Role.BODY, "#000000", end=end)
    painter.end()
    ink = [x for x in range(400) for y in range(40) if image.pixelColor(x, y).lightness() < 128]
    at_right = end is (direction is LEFT)
    assert min(ink) > 300 if at_right else max(ink) < 100


def test_columns_change_sides_with_the_direction() -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    outer, inner = QRectF(10, 0, 100, 20), QRectF(10, 0, 30, 20)
    assert Canvas(image, LEFT).placed(inner, outer) == inner
    assert Canvas(image, RIGHT).placed(inner, outer) == QRectF(80, 0, 30, 20)
    assert Canvas(image, RIGHT).placed(inner, outer).size() == QSizeF(30, 20)
