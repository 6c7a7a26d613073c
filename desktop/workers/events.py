"""What the scoring thread tells the window: one typed event each, with the job's number."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from core.errors import ModelError
from core.model_spec import ModelSpec
from core.outcome import CaseOutcome, InputFile
from core.providers import ProviderChoice


@dataclass(frozen=True, slots=True)
class ScoringJob:
    """Films to score: ``paths`` still to be looked through, or ``inputs`` known already.

    ``known`` are files that are in the list and are not scored twice. ``cancel`` is set by the
    window itself: a queued slot would wait behind the work that it is to stop.
    ``afresh``: films are scored although the record knows them.
    """

    job_id: int
    paths: tuple[Path, ...] = ()
    inputs: tuple[InputFile, ...] = ()
    known: frozenset[Path] = frozenset()
    cancel: threading.Event = field(default_factory=threading.Event)
    afresh: bool = False


@dataclass(frozen=True, slots=True)
class ModelOpened:
    """The model in ``folder`` passed its self-test and can score."""

    spec: ModelSpec
    provider: ProviderChoice
    folder: Path


@dataclass(frozen=True, slots=True)
class ModelFailed:
    """No model: nothing can be scored."""

    error: ModelError


@dataclass(frozen=True, slots=True)
class FilmsFound:
    """The films of a job, before the first is scored; ``ignored`` other files were passed over."""

    job_id: int
    inputs: tuple[InputFile, ...]
    ignored: int


@dataclass(frozen=True, slots=True)
class FilmsScored:
    """Outcomes in the job's order, from its film number ``first`` on."""

    job_id: int
    first: int
    outcomes: tuple[CaseOutcome, ...]


@dataclass(frozen=True, slots=True)
class BatchFinished:
    """No more will come of this job. ``seconds`` is the time spent on scoring."""

    job_id: int
    seconds: float
    stopped: bool


@dataclass(frozen=True, slots=True)
class BatchCrashed:
    """A bug ended the job; what was scored before stays. ``report`` holds no identifiers."""

    job_id: int
    report: str


ScoringEvent: TypeAlias = (
    ModelOpened | ModelFailed | FilmsFound | FilmsScored | BatchFinished | BatchCrashed
)
