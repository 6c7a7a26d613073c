"""Films as they were scored or refused."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from functools import lru_cache

from core import __version__
from core.case_id import CaseNamer
from core.correction import Correction
from core.decision import Finding, OperatingPoint, decide
from core.model_spec import ModelSpec
from core.outcome import RefusedCase, ScoredCase
from core.report import REFUSED, SCORED
from core.store import audit, codec
from core.store.canonical import commitment, digest, random_ref, to_text
from core.store.records import StoredCase
from core.store.references import CASE_COLUMNS
from core.store.references import SCORED as SCORE_ENTRY

JOINED = "SELECT c.*, i.patient FROM cases c LEFT JOIN identities i ON i.case_ref = c.ref"


@lru_cache(maxsize=4)
def model_key(spec: ModelSpec) -> str:
    """Equal where scoring again would give the same: all of model.json, and Lobar's version."""
    return digest([__version__, spec.to_json()])


def find(
    connection: sqlite3.Connection, sha256: str, correction: Correction, key: str
) -> StoredCase | None:
    """The newest case of a content under a correction and a model (`model_key`)."""
    row = connection.execute(
        f"{JOINED} WHERE c.sha256 = ? AND c.model_key = ? AND c.correction = ?"
        " ORDER BY c.seq DESC LIMIT 1",
        (sha256, key, codec.correction_to_json(correction)),
    ).fetchone()
    return to_case(row) if row is not None else None


def by_ref(connection: sqlite3.Connection, ref: str) -> StoredCase:
    """The case with a reference."""
    return to_case(connection.execute(f"{JOINED} WHERE c.ref = ?", (ref,)).fetchone())


def insert(
    connection: sqlite3.Connection,
    outcome: ScoredCase | RefusedCase,
    spec: ModelSpec,
    point: OperatingPoint,
    namer: CaseNamer,
    now: datetime,
    *,
    identifiers: bool,
) -> str:
    """Add a case and its entry in the trail; returns its reference."""
    scored = outcome if isinstance(outcome, ScoredCase) else None
    finding = decide(scored.probability, point).finding.value if scored else None
    content: dict[str, object] = {
        "kept_at": to_text(now),
        "sha256": outcome.film.sha256,
        "case_id": namer.of_film(outcome.film),
        "model_id": spec.model_id,
        "model_sha256": spec.onnx_sha256,
        "model_key": model_key(spec),
        "correction": codec.correction_to_json(outcome.source.correction),
        "status": SCORED if scored else REFUSED,
        "prevalence": spec.calibration.reference_prevalence,
        "probability": scored.probability if scored else None,
        "operating_point": point.name,
        "threshold": point.threshold,
        "finding": finding,
        "record": codec.outcome_to_json(outcome),
    }
    influence = codec.influence_to_bytes(scored.influence_map) if scored else None
    ref, salt = random_ref(), random_ref()
    sealed = {**content, "influence": influence.hex() if influence is not None else None}
    head = audit.append(
        connection,
        SCORE_ENTRY,
        {
            "ref": ref,
            "digest": commitment(salt, sealed),
            "model": spec.onnx_sha256,
            "lobar": __version__,
            "overridden": bool(outcome.override),
        },
        now,
    )
    names = ", ".join(("ref", "seq", "salt", *CASE_COLUMNS, "influence"))
    values = (ref, head.seq, salt, *(content[name] for name in CASE_COLUMNS), influence)
    places = ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO cases ({names}) VALUES ({places})", values)  # noqa: S608
    patient = outcome.film.metadata.patient
    if identifiers and patient is not None:
        connection.execute(
            "INSERT INTO identities VALUES (?, ?)", (ref, codec.patient_to_json(patient))
        )
    return ref


def to_case(row: sqlite3.Row) -> StoredCase:
    """A row of `JOINED` as a value."""
    outcome = codec.outcome_from_json(
        row["record"], row["correction"], row["probability"], row["influence"]
    )
    if row["patient"] is not None:
        outcome = codec.with_patient(outcome, row["patient"])
    return StoredCase(
        ref=row["ref"],
        sha256=row["sha256"],
        case_id=row["case_id"],
        model_id=row["model_id"],
        model_sha256=row["model_sha256"],
        kept_at=datetime.fromisoformat(row["kept_at"]),
        prevalence=row["prevalence"],
        operating_point=row["operating_point"],
        threshold=row["threshold"],
        finding=Finding(row["finding"]) if row["finding"] else None,
        outcome=outcome,
    )
