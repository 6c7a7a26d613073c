"""Outcomes as text for the record, and back. What names a patient goes another way."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import numpy as np

from core.correction import Correction
from core.images.types import (
    FilmMetadata,
    ImageFormat,
    PatientIdentity,
    PresentationIntent,
    ViewPosition,
)
from core.orientation import Orientation
from core.outcome import (
    FilmFacts,
    InfluenceMap,
    InputFile,
    Refusal,
    RefusalReason,
    RefusedCase,
    ScoredCase,
)
from core.store.canonical import to_json

_MONTHS = 12
_PLAIN = ("modality", "body_part", "laterality", "sex", "manufacturer", "burned_in_annotation",
          "transfer_syntax_uid")  # fmt: skip


def correction_to_json(correction: Correction) -> str:
    """A correction; equal ones have equal text."""
    view = correction.view_position
    return to_json(
        {
            "age_years": correction.age_years,
            "view_position": view.value if view else None,
            "quarter_turns": correction.orientation.quarter_turns,
            "mirrored": correction.orientation.mirrored,
            "inverted": correction.inverted,
            "score_anyway": correction.score_anyway,
        }
    )


def correction_from_json(text: str) -> Correction:
    """The inverse of `correction_to_json`."""
    raw = json.loads(text)
    view = raw["view_position"]
    return Correction(
        raw["age_years"],
        ViewPosition(view) if view else None,
        Orientation(raw["quarter_turns"], raw["mirrored"]),
        raw["inverted"],
        raw["score_anyway"],
    )


def outcome_to_json(outcome: ScoredCase | RefusedCase) -> str:
    """Everything but the source and the map's values; nothing of who the patient is."""
    raw: dict[str, Any] = {
        "film": _film_to_raw(outcome.film),
        "warnings": list(outcome.warnings),
        "scored_at": outcome.scored_at.isoformat(),
        "override": outcome.override,
    }
    if isinstance(outcome, ScoredCase):
        influence = outcome.influence_map
        raw |= {
            "logit": outcome.logit,
            "provider": outcome.provider,
            "overruled": [_refusal_to_raw(refusal) for refusal in outcome.overruled],
            "map_shape": list(influence.values.shape),
            "map_box": list(influence.box),
        }
    else:
        raw["refusals"] = [_refusal_to_raw(refusal) for refusal in outcome.refusals]
    return to_json(raw)


def outcome_from_json(
    text: str, correction: str, probability: float | None, influence: bytes | None
) -> ScoredCase | RefusedCase:
    """The inverse of `outcome_to_json`, with a source that names no file."""
    raw = json.loads(text)
    source = InputFile(Path(), "", correction_from_json(correction))
    film = _film_from_raw(raw["film"])
    warnings = tuple(raw["warnings"])
    scored_at = datetime.fromisoformat(raw["scored_at"])
    if probability is None or influence is None:
        refusals = tuple(_refusal_from_raw(item) for item in raw["refusals"])
        return RefusedCase(source, film, refusals, warnings, scored_at, raw["override"])
    values = np.frombuffer(influence, "<f4").astype(np.float32).reshape(raw["map_shape"])
    left, top, right, bottom = raw["map_box"]
    return ScoredCase(
        source=source,
        film=film,
        logit=raw["logit"],
        probability=probability,
        influence_map=InfluenceMap(values, (left, top, right, bottom)),
        warnings=warnings,
        provider=raw["provider"],
        scored_at=scored_at,
        override=raw["override"],
        overruled=tuple(_refusal_from_raw(item) for item in raw["overruled"]),
    )


def influence_to_bytes(influence: InfluenceMap) -> bytes:
    """The map's values: float32, little-endian, row after row."""
    return influence.values.astype("<f4").tobytes()


def patient_to_json(patient: PatientIdentity) -> str:
    """Who the film is of."""
    born = patient.birth_date
    return to_json(
        {
            "name": patient.name,
            "patient_number": patient.patient_number,
            "birth_date": born.isoformat() if born else None,
            "issuer": patient.issuer,
        }
    )


def with_patient(outcome: ScoredCase | RefusedCase, text: str) -> ScoredCase | RefusedCase:
    """The outcome with who the film is of."""
    raw = json.loads(text)
    born = raw["birth_date"]
    patient = PatientIdentity(
        raw["name"],
        raw["patient_number"],
        date.fromisoformat(born) if born else None,
        raw["issuer"],
    )
    metadata = replace(outcome.film.metadata, patient=patient)
    return replace(outcome, film=replace(outcome.film, metadata=metadata))


def _film_to_raw(film: FilmFacts) -> dict[str, Any]:
    known = film.metadata
    # Study and series UIDs lead back to the patient. An exact age is a date of birth.
    age = known.age_years
    metadata: dict[str, Any] = {name: getattr(known, name) for name in _PLAIN}
    metadata |= {
        "age_months": math.floor(age * _MONTHS + 1e-9) if age is not None else None,
        "view_position": known.view_position.value if known.view_position else None,
        "study_date": known.study_date.isoformat() if known.study_date else None,
        "pixel_spacing_mm": known.pixel_spacing_mm,
        "presentation_intent": (
            known.presentation_intent.value if known.presentation_intent else None
        ),
        "directions": known.directions,
    }
    return {
        "sha256": film.sha256,
        "width": film.width,
        "height": film.height,
        "bits": film.bits,
        "format": film.format.value,
        "metadata": metadata,
    }


def _film_from_raw(raw: dict[str, Any]) -> FilmFacts:
    known = raw["metadata"]
    view, day = known["view_position"], known["study_date"]
    spacing, intent = known["pixel_spacing_mm"], known["presentation_intent"]
    months, directions = known["age_months"], known["directions"]
    metadata = FilmMetadata(
        **{name: known[name] for name in _PLAIN},
        age_years=months / _MONTHS if months is not None else None,
        view_position=ViewPosition(view) if view else None,
        study_date=date.fromisoformat(day) if day else None,
        pixel_spacing_mm=(spacing[0], spacing[1]) if spacing else None,
        presentation_intent=PresentationIntent(intent) if intent else None,
        directions=(directions[0], directions[1]) if directions else None,
    )
    return FilmFacts(
        raw["sha256"],
        raw["width"],
        raw["height"],
        raw["bits"],
        ImageFormat(raw["format"]),
        metadata,
    )


def _refusal_to_raw(refusal: Refusal) -> list[str]:
    return [refusal.reason.value, refusal.measured, refusal.limit]


def _refusal_from_raw(raw: list[str]) -> Refusal:
    reason, measured, limit = raw
    return Refusal(RefusalReason(reason), measured, limit)
