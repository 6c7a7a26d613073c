"""The CSV report: one row per input, safe to open in a spreadsheet, written all or nothing.

The file is UTF-8 with a byte order mark (Excel reads it as ANSI without), comma separated with
CRLF line ends (RFC 4180), and has a decimal point whatever the language of the machine. Columns
are those of `COLUMNS`, in this order; new ones are added at the end.
"""

from __future__ import annotations

import csv
import io
import os
import secrets
from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from core import __version__
from core.case_id import CaseNamer
from core.decision import OperatingPoint, decide
from core.errors import ReportError
from core.messages import describe_error, describe_refusal
from core.model_spec import ModelSpec
from core.outcome import CaseOutcome, FailedCase, RefusedCase, ScoredCase
from core.safe_text import spreadsheet_cell

SCORED, REFUSED, FAILED = "scored", "refused", "failed"


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One row as text; the fields are the columns. Fields that do not apply are empty."""

    file: str
    case_id: str
    status: str
    reason: str
    message: str
    warnings: str
    probability: str
    threshold: str
    operating_point: str
    finding: str
    override: str
    model_id: str
    provider: str
    sha256: str
    width: str
    height: str
    format: str
    lobar_version: str
    scored_at: str


COLUMNS = tuple(field.name for field in fields(ReportRow))


def to_row(
    outcome: CaseOutcome,
    spec: ModelSpec,
    operating_point: OperatingPoint,
    namer: CaseNamer | None = None,
) -> ReportRow:
    """Row of one outcome, decided at ``operating_point``.

    A refused or failed film has no probability and no finding. Case IDs come from ``namer``,
    by default that of this installation.
    """
    namer = namer or CaseNamer.for_this_installation()
    status, reason, message = _status(outcome)
    probability = threshold = point_name = finding = override = provider = ""
    if isinstance(outcome, ScoredCase):
        probability, threshold = f"{outcome.probability:.6f}", f"{operating_point.threshold:.6f}"
        point_name = operating_point.name
        finding = decide(outcome.probability, operating_point).finding.value
        provider = outcome.provider
    if not isinstance(outcome, FailedCase):
        override = outcome.override
    film = None if isinstance(outcome, FailedCase) else outcome.film
    return ReportRow(
        file=outcome.source.label,
        case_id=namer.of_outcome(outcome),
        status=status,
        reason=reason,
        message=message,
        warnings="" if isinstance(outcome, FailedCase) else ";".join(outcome.warnings),
        probability=probability,
        threshold=threshold,
        operating_point=point_name,
        finding=finding,
        override=override,
        model_id=spec.model_id,
        provider=provider,
        sha256=film.sha256 if film else "",
        width=str(film.width) if film else "",
        height=str(film.height) if film else "",
        format=film.format.value if film else "",
        lobar_version=__version__,
        scored_at=_utc(outcome.scored_at),
    )


def _status(outcome: CaseOutcome) -> tuple[str, str, str]:
    match outcome:
        case ScoredCase():
            return SCORED, "", ""
        case RefusedCase(refusals=refusals):
            codes = ";".join(refusal.reason.value for refusal in refusals)
            return REFUSED, codes, " ".join(describe_refusal(refusal) for refusal in refusals)
        case FailedCase(error=error):
            return FAILED, error.code, describe_error(error)


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class CsvReport:
    """A report under way: rows go to a temporary file, which replaces the old report at the end.

    Used in a ``with`` block. When the block ends with an error, or the disk is full, the old
    report stays as it was and nothing of the new one is left. Every failure is a `ReportError`.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.rows = 0
        # A link stays a link; the file that it points to is replaced.
        self._target = Path(os.path.realpath(path))
        self._temporary = self._target.with_name(f".lobar-{secrets.token_hex(6)}.csv.tmp")
        self._file: TextIO | None = None

    def __enter__(self) -> Self:
        try:
            if self._target.is_dir():
                raise ReportError(self.path, "is a folder")
            # "x" makes a new file with the permissions that this user's files have.
            self._file = self._temporary.open("x", encoding="utf-8-sig", newline="")
            write_header(self._file)
        except OSError as error:
            self._discard()
            raise ReportError(self.path, error.strerror or type(error).__name__) from error
        return self

    def write(self, row: ReportRow) -> None:
        """Add one row."""
        if self._file is None:
            raise ValueError("the report is not open")
        try:
            write_row(self._file, row)
        except OSError as error:
            raise ReportError(self.path, error.strerror or type(error).__name__) from error
        self.rows += 1

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if kind is not None:
            self._discard()
            return
        try:
            self._publish()
        except OSError as failure:
            self._discard()
            raise ReportError(self.path, failure.strerror or type(failure).__name__) from failure

    def _publish(self) -> None:
        if self._file is None:
            return
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._temporary.replace(self._target)
        self._file = None

    def _discard(self) -> None:
        try:
            if self._file is not None:
                self._file.close()
        except OSError:
            self._file = None  # the disk is full: what was not written is not wanted either
        self._file = None
        try:
            self._temporary.unlink(missing_ok=True)
        except OSError as error:
            raise ReportError(self.path, "a temporary file could not be removed") from error


def write_report(path: Path, rows: Iterable[ReportRow]) -> int:
    """Write a whole report atomically; returns the number of rows. Raises `ReportError`."""
    with CsvReport(path) as report:
        for row in rows:
            report.write(row)
    return report.rows


def write_header(stream: TextIO) -> None:
    """Write the line of column names."""
    _write_cells(stream, COLUMNS)


def write_row(stream: TextIO, row: ReportRow) -> None:
    """Write one row with every cell made safe for spreadsheets."""
    _write_cells(stream, (spreadsheet_cell(cell) for cell in astuple(row)))


def _write_cells(stream: TextIO, cells: Iterable[str]) -> None:
    line = io.StringIO(newline="")
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    stream.write(line.getvalue())
