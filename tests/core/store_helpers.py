"""Outcomes and stores for tests of the record."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np

from core.correction import Correction
from core.errors import CorruptImageError
from core.images.types import FilmMetadata, ImageFormat, PatientIdentity, ViewPosition
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

SCORED_AT = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
PATIENT = PatientIdentity("Planted^Name", "PLANTED-17", date(2023, 2, 3), "Planted Hospital")


class Clock:
    """A clock that tests move."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def pass_days(self, days: float) -> None:
        self.now += timedelta(days=days)


def film(name: str, patient: PatientIdentity | None = PATIENT) -> FilmFacts:
    metadata = FilmMetadata(
        modality="CR",
        view_position=ViewPosition.AP,
        age_years=3.26,
        sex="F",
        study_date=date(2026, 11, 18),
        study_uid="1.2.3.PLANTED",
        pixel_spacing_mm=(0.14, 0.15),
        directions=("R", "F"),
        patient=patient,
    )
    sha256 = hashlib.sha256(name.encode()).hexdigest()
    return FilmFacts(sha256, 320, 288, 12, ImageFormat.DICOM, metadata)


def scored(
    name: str = "film.dcm",
    probability: float = 0.7312345678901234,
    patient: PatientIdentity | None = PATIENT,
    correction: Correction | None = None,
    scored_at: datetime = SCORED_AT,
) -> ScoredCase:
    values = np.arange(36, dtype=np.float32).reshape(6, 6) / 7
    return ScoredCase(
        source=InputFile(Path("ward") / name, name, correction or Correction()),
        film=film(name, patient),
        logit=1.25,
        probability=probability,
        influence_map=InfluenceMap(values, (0.1, 0.0, 0.9, 1.0)),
        warnings=("no_age",),
        provider="cpu",
        scored_at=scored_at,
        override="scored_anyway=age",
        overruled=(Refusal(RefusalReason.AGE, "7.5", "1 to 5"),),
    )


def refused(name: str = "hand.dcm") -> RefusedCase:
    reasons = (Refusal(RefusalReason.BODY_PART, "HAND"),)
    return RefusedCase(InputFile(Path(name), name), film(name), reasons, (), SCORED_AT)


def failed(name: str = "broken.dcm") -> FailedCase:
    return FailedCase(InputFile(Path(name), name), CorruptImageError(Path(name)), SCORED_AT)


def without_patient(outcome: ScoredCase | RefusedCase) -> ScoredCase | RefusedCase:
    """What is kept of an outcome: whole months of age, and nobody's name."""
    metadata = replace(outcome.film.metadata, patient=None, study_uid=None, age_years=39 / 12)
    source = InputFile(Path(), "", outcome.source.correction)
    return replace(outcome, source=source, film=replace(outcome.film, metadata=metadata))
