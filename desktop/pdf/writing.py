"""Which pages a report has, and writing them to a file or to a printer."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFile, QFileDevice, QLocale, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter

from core import __version__
from core.whole_file import replacing
from desktop import words
from desktop.models.case_row import CaseRow
from desktop.pdf.canvas import UNITS_PER_INCH
from desktop.pdf.case_page import case_blocks
from desktop.pdf.films import ReadFilm
from desktop.pdf.list_pages import summary_blocks, table_head, table_row
from desktop.pdf.pages import Report, Section, paint_report
from desktop.pdf.setting import Setting, case_id

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_MARGIN_MM = 14.0


class Form(Enum):
    """What a report looks like."""

    CASE = "case"
    LIST = "list"
    LIST_WITH_FILMS = "list_with_films"


def report_of(form: Form, rows: Sequence[CaseRow], setting: Setting, read: ReadFilm) -> Report:
    """A page for each film, or summary and table, or all of them.

    The title of one film's report is its case ID, never a name.
    """
    pages = tuple(Section(partial(case_blocks, row, setting, read)) for row in rows)
    if form is Form.CASE:
        return Report(case_id(rows[0]) or words.tr("Lobar report"), pages)
    summary = Section(partial(summary_blocks, rows, setting))
    table = Section(lambda: (table_row(row, setting) for row in rows), table_head())
    films = pages if form is Form.LIST_WITH_FILMS else ()
    return Report(words.tr("Lobar report"), (summary, table, *films))


def write_pdf(
    path: Path, report: Report, setting: Setting, progress: Callable[[int, int], None]
) -> None:
    """Write a PDF in place of what is there, whole or not at all. Raises `ReportError`."""
    with replacing(path) as temporary:
        file = QFile(str(temporary))
        if not file.open(QFile.OpenModeFlag.WriteOnly | QFile.OpenModeFlag.NewOnly):
            raise OSError(errno.EIO, file.errorString())
        try:
            writer = QPdfWriter(file)
            prepare(writer)
            writer.setResolution(UNITS_PER_INCH)
            writer.setTitle(report.title)
            writer.setCreator(f"Lobar {__version__}")
            paint_report(report, writer, setting.direction, progress)
            # Qt writes on after an error; only the file knows of it.
            if not file.flush() or file.error() is not QFileDevice.FileError.NoError:
                raise OSError(errno.EIO, file.errorString())
            os.fsync(file.handle())
        finally:
            file.close()


def print_report(
    printer: QPrinter, report: Report, setting: Setting, progress: Callable[[int, int], None]
) -> None:
    """Print on a printer set up with `prepare` and by the user. Raises `OSError`."""
    printer.setResolution(UNITS_PER_INCH)
    printer.setDocName(report.title)
    printer.setCreator(f"Lobar {__version__}")
    paint_report(report, printer, setting.direction, progress)


def prepare(device: QPagedPaintDevice) -> None:
    """Paper of the country, upright, with margins that every printer can keep."""
    metric = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
    size = QPageSize(QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    upright = QPageLayout.Orientation.Portrait
    device.setPageLayout(QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter))
