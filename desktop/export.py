"""Where the CSV goes, and writing it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from core.csv_file import free_path, write_report
from core.decision import OperatingPoint
from core.errors import ReportError
from core.model_spec import ModelSpec
from core.outcome import CaseOutcome
from core.report import to_row

FILE_NAME = "lobar-results.csv"


@dataclass(frozen=True, slots=True)
class Exported:
    """A report that lies at ``path`` with so many rows."""

    path: Path
    rows: int


def documents_folder() -> Path:
    """Documents/Lobar, for films on read-only media."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(documents) or Path.home()) / "Lobar"


def export_beside(
    folder: Path | None,
    fallback: Path,
    outcomes: Sequence[CaseOutcome],
    spec: ModelSpec,
    point: OperatingPoint,
    prevalence: float,
) -> Exported:
    """Write the report beside the films, or into ``fallback`` where that cannot be.

    ``prevalence`` in (0, 1) is the clinic's share of pneumonia.
    Raises `ReportError` when neither takes it.
    """
    if folder is not None and _may_write(folder):
        try:
            return export_to(free_path(folder / FILE_NAME), outcomes, spec, point, prevalence)
        except ReportError:
            # A medium that said it takes files and then does not; the other place may.
            return export_to(_made(fallback), outcomes, spec, point, prevalence)
    return export_to(_made(fallback), outcomes, spec, point, prevalence)


def export_to(
    path: Path,
    outcomes: Sequence[CaseOutcome],
    spec: ModelSpec,
    point: OperatingPoint,
    prevalence: float,
) -> Exported:
    """Write the report to a path, in place of what is there. Raises `ReportError`."""
    rows = (to_row(outcome, spec, point, prevalence=prevalence) for outcome in outcomes)
    return Exported(path, write_report(path, rows))


def _may_write(folder: Path) -> bool:
    return folder.is_dir() and os.access(folder, os.W_OK)


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReportError(folder, error.strerror or "the folder cannot be made") from error
    return free_path(folder / FILE_NAME)
