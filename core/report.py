"""What the report says of each input: one row of text.

Columns are the fields of `ReportRow`, in this order; new ones are added at the end.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from typing import TypeVar

from core import __version__
from core.case_id import CaseNamer
from core.decision import OperatingPoint, decide, predictive_values
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
    prevalence: str
    probability_at_prevalence: str
    ppv: str
    npv: str


@dataclass(frozen=True, slots=True)
class IdentifiedRow(ReportRow):
    """A row that names the patient, for those who ask for it."""

    patient_name: str
    patient_number: str
    birth_date: str


def columns(kind: type[ReportRow] = ReportRow) -> tuple[str, ...]:
    """Names of the columns of one kind of rows."""
    return tuple(field.name for field in fields(kind))


def cells(row: ReportRow) -> dict[str, str]:
    """The row's text by column, in order; `dataclasses.asdict` calls a function for every cell."""
    return {name: getattr(row, name) for name in row.__match_args__}


def to_row(
    outcome: CaseOutcome,
    spec: ModelSpec,
    operating_point: OperatingPoint,
    namer: CaseNamer | None = None,
    *,
    prevalence: float | None = None,
) -> ReportRow:
    """Row of one outcome, decided at ``operating_point``.

    A refused or failed film has no probability and no finding. Case IDs come from ``namer``,
    by default that of this installation; ``prevalence`` is as in `decided`.
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
        prevalence="",
        probability_at_prevalence="",
        ppv="",
        npv="",
    )
    if scored is None:
        return row
    return decided(row, scored.probability, spec, operating_point, prevalence)


def decided(
    row: Row,
    probability: float,
    spec: ModelSpec,
    operating_point: OperatingPoint,
    prevalence: float | None,
) -> Row:
    """The row of a scored film, decided at ``operating_point``.

    ``prevalence`` in (0, 1) is the share of pneumonia for the last columns, by default the model's
    reference one. ``probability`` stays at that one, for which the thresholds are.
    """
    calibration = spec.calibration
    share = calibration.reference_prevalence if prevalence is None else prevalence
    ppv, npv = _predictive_values(operating_point, share)
    return replace(
        row,
        probability=f"{probability:.6f}",
        threshold=f"{operating_point.threshold:.6f}",
        operating_point=operating_point.name,
        finding=decide(probability, operating_point).finding.value,
        prevalence=f"{share:.6g}",
        probability_at_prevalence=f"{calibration.at_prevalence(probability, share):.6f}",
        ppv=ppv,
        npv=npv,
    )


def identified(row: ReportRow, outcome: CaseOutcome) -> IdentifiedRow:
    """The row with the patient's name, number and date of birth, as far as the film says them."""
    film = None if isinstance(outcome, FailedCase) else outcome.film
    patient = (film.metadata.patient if film else None) or PatientIdentity()
    return IdentifiedRow(
        **cells(row),
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


def _predictive_values(point: OperatingPoint, prevalence: float) -> tuple[str, str]:
    """PPV and NPV; empty where nothing was measured, or no film is on that side."""
    if point.sensitivity is None or point.specificity is None:
        return "", ""
    ppv, npv = predictive_values(point.sensitivity.value, point.specificity.value, prevalence)
    return _share(ppv), _share(npv)


def _share(value: float) -> str:
    return "" if math.isnan(value) else f"{value:.6f}"


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
