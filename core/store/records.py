"""What the record holds, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from core.findings import Finding
from core.findings import OwnFinding as OwnFinding
from core.outcome import InputFile, RefusedCase, ScoredCase


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a reader said: of the film (``finding``), of Lobar's score (``agrees``), or of both."""

    reader: str
    finding: OwnFinding | None = None
    agrees: bool | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if self.finding is None and self.agrees is None:
            raise ValueError("a reading needs a finding, or agreement or disagreement")


@dataclass(frozen=True, slots=True)
class Reading:
    """An opinion on a film. ``blind``: no score of this film had been shown before, ever."""

    ref: str
    case_ref: str
    sha256: str
    at: datetime
    blind: bool
    opinion: Opinion


@dataclass(frozen=True, slots=True)
class StoredCase:
    """A film as it was scored or refused, with the decision of that moment.

    ``prevalence`` is the share of pneumonia at which the probability is meant. The outcome's
    source names no file; it holds the correction.
    """

    ref: str
    sha256: str
    case_id: str
    model_id: str
    model_sha256: str
    kept_at: datetime
    prevalence: float
    operating_point: str
    threshold: float
    finding: Finding | None
    outcome: ScoredCase | RefusedCase


@dataclass(frozen=True, slots=True)
class ListedFilm:
    """A film of the list that was open last; ``outcome`` as far as it is recorded."""

    source: InputFile
    outcome: ScoredCase | RefusedCase | None


@dataclass(frozen=True, slots=True)
class OpenList:
    """The list that was open last."""

    title: str
    folder: Path | None
    films: tuple[ListedFilm, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """The newest entry of the trail: its number and its hash. An empty trail has number 0."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One entry. ``at`` is UTC in ISO 8601, ``payload`` canonical JSON."""

    seq: int
    at: str
    kind: str
    payload: str
    previous: str
    hash: str


class TrailProblem(Enum):
    """What is wrong at the first entry that is wrong."""

    MISSING = "missing"
    CHANGED = "changed"
    UNCHAINED = "unchained"
    RECORD_CHANGED = "record_changed"
    RECORD_MISSING = "record_missing"
    RECORD_UNKNOWN = "record_unknown"
    HEAD_UNKNOWN = "head_unknown"


@dataclass(frozen=True, slots=True)
class Verification:
    """Result of walking the trail; ``broken_at`` is the first wrong entry, if any."""

    head: Head
    problem: TrailProblem | None = None
    broken_at: int | None = None

    @property
    def intact(self) -> bool:
        """Whether nothing is wrong."""
        return self.problem is None
