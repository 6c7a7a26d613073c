"""Rows as a CSV file: safe to open in a spreadsheet, written all or nothing.

The file is UTF-8 with a byte order mark (Excel reads it as ANSI without), comma separated with
CRLF line ends (RFC 4180), and has a decimal point whatever the language of the machine.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable
from itertools import count
from pathlib import Path
from typing import TextIO

from core.report import ReportRow, cells, columns
from core.safe_text import spreadsheet_cell
from core.whole_file import replacing


def write_report(path: Path, rows: Iterable[ReportRow], kind: type[ReportRow] = ReportRow) -> int:
    """Write a whole report atomically; returns the number of rows.

    When the rows end with an error, or the disk is full, the old report stays as it was and
    nothing of the new one is left. Raises `ReportError`, and of these `ReportLockedError` when
    another program holds the old report.
    """
    with replacing(path) as temporary:
        return _write_whole(temporary, rows, kind)


def free_path(path: Path) -> Path:
    """``path``, or the first of ``report (2).csv``, ``report (3).csv`` ... if it is taken."""
    if not path.exists():
        return path
    names = (path.with_name(f"{path.stem} ({number}){path.suffix}") for number in count(2))
    return next(name for name in names if not name.exists())


def write_header(stream: TextIO, kind: type[ReportRow] = ReportRow) -> None:
    """Write the line of column names."""
    _write_cells(stream, columns(kind))


def write_row(stream: TextIO, row: ReportRow) -> None:
    """Write one row with every cell made safe for spreadsheets."""
    _write_cells(stream, map(spreadsheet_cell, cells(row).values()))


def _write_whole(path: Path, rows: Iterable[ReportRow], kind: type[ReportRow]) -> int:
    written = 0
    # "x" makes a new file with the permissions that this user's files have.
    with path.open("x", encoding="utf-8-sig", newline="") as file:
        write_header(file, kind)
        for row in rows:
            write_row(file, row)
            written += 1
        file.flush()
        os.fsync(file.fileno())
    return written


def _write_cells(stream: TextIO, texts: Iterable[str]) -> None:
    line = io.StringIO(newline="")
    csv.writer(line, lineterminator="\r\n").writerow(texts)
    stream.write(line.getvalue())
