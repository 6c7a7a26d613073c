"""What the report says of each input: one row of text.

Columns are the fields of `ReportRow`, in this order; new ones are added at the end.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from typing import TypeVar

from core import __version__
from core.case_id import CaseNamer
from core.decision import OperatingPoint, decide
from core.images.types import PatientIdentity
from core.messages import describe_error, describe_refusal
from core.model_spec import ModelSpec
from core.outcome import CaseOutcome, FailedCase, RefusedCase, ScoredCase

Row = TypeVar("Row", bound="ReportRow")
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


@dataclass(frozen=True, slots=True)
class IdentifiedRow(ReportRow):
    """A row that names the patient, for those who ask for it."""

    patient_name: str
    patient_number: str
    birth_date: str


def columns(kind: type[ReportRow] = ReportRow) -> tuple[str, ...]:
    """Names of the columns of one kind of rows."""
    return tuple(field.name for field in fields(kind))


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
    scored = outcome if isinstance(outcome, ScoredCase) else None
    film = None if isinstance(outcome, FailedCase) else outcome.film
    row = ReportRow(
        file=outcome.source.label,
        case_id=namer.of_outcome(outcome),
        status=status,
        reason=reason,
        message=message,
        warnings="" if isinstance(outcome, FailedCase) else ";".join(outcome.warnings),
        probability="",
        threshold="",
        operating_point="",
        finding="",
        override="" if isinstance(outcome, FailedCase) else outcome.override,
        model_id=spec.model_id,
        provider=scored.provider if scored else "",
        sha256=film.sha256 if film else "",
        width=str(film.width) if film else "",
        height=str(film.height) if film else "",
        format=film.format.value if film else "",
        lobar_version=__version__,
        scored_at=_utc(outcome.scored_at),
    )
    return decided(row, scored.probability, operating_point) if scored else row


def decided(row: Row, probability: float, operating_point: OperatingPoint) -> Row:
    """The row of a scored film, decided at ``operating_point``."""
    return replace(
        row,
        probability=f"{probability:.6f}",
        threshold=f"{operating_point.threshold:.6f}",
        operating_point=operating_point.name,
        finding=decide(probability, operating_point).finding.value,
    )


def identified(row: ReportRow, outcome: CaseOutcome) -> IdentifiedRow:
    """The row with the patient's name, number and date of birth, as far as the film says them."""
    film = None if isinstance(outcome, FailedCase) else outcome.film
    patient = (film.metadata.patient if film else None) or PatientIdentity()
    return IdentifiedRow(
        **asdict(row),
        patient_name=patient.name,
        patient_number=patient.patient_number,
        birth_date=patient.birth_date.isoformat() if patient.birth_date else "",
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
