"""Every input ends as exactly one of three outcomes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from core.correction import NO_CORRECTION, Correction
from core.errors import CoreError
from core.images.types import FilmMetadata, ImageFormat

if TYPE_CHECKING:  # the window is shown before NumPy is loaded
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class InputFile:
    """One file to score. ``label`` is how reports name it: as given, or relative to its folder.

    ``correction`` is what the clinician said of the film.
    """

    path: Path
    label: str
    correction: Correction = NO_CORRECTION


class RefusalReason(Enum):
    """Why a film that was read is not scored. The value is the stable code in the CSV."""

    PHOTOGRAPH = "photograph"
    COLOUR_PHOTOGRAPH = "colour_photograph"
    BLANK = "blank"
    TOO_SMALL = "too_small"
    MULTI_FRAME = "multi_frame"
    NOT_A_CHEST_FILM = "not_a_chest_film"
    SIDEWAYS = "sideways"
    UPSIDE_DOWN = "upside_down"
    NEGATIVE = "negative"
    MODALITY = "modality"
    BODY_PART = "body_part"
    LATERAL_VIEW = "lateral_view"
    AGE = "age"


UNSCORABLE = frozenset({RefusalReason.BLANK, RefusalReason.TOO_SMALL})
"""Reasons that nobody can overrule: there is too little in the picture to score."""

OUT_OF_SCOPE = "out_of_scope"
"""Warning of a film that is scored although it would have been refused."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """One reason with the value measured and the limit it broke, as text for people and logs."""

    reason: RefusalReason
    measured: str = ""
    limit: str = ""


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """What is known of a film that was read, scored or not."""

    sha256: str
    width: int
    height: int
    bits: int
    format: ImageFormat
    metadata: FilmMetadata


@dataclass(frozen=True, slots=True)
class InfluenceMap:
    """What the score follows, as the network itself foretells it.

    ``values`` has shape (rows, columns), float32: how far the logit would fall if a patch around
    the cell, a quarter of each side wide, were that of a film without pneumonia. ``box`` is the
    part of the film that the map covers, as (left, top, right, bottom) fractions of the film's
    width and height.
    """

    values: NDArray[np.float32]
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class ScoredCase:
    """A film with a probability. The decision is made later, per operating point.

    ``override`` holds the codes of what was corrected or overruled before it was scored, and
    ``overruled`` the reasons for which it would have been refused.
    """

    source: InputFile
    film: FilmFacts
    logit: float
    probability: float
    influence_map: InfluenceMap
    warnings: tuple[str, ...]
    provider: str
    scored_at: datetime
    override: str = ""
    overruled: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class RefusedCase:
    """A film that was read but is out of scope: no probability and no map, but reasons."""

    source: InputFile
    film: FilmFacts
    refusals: tuple[Refusal, ...]
    warnings: tuple[str, ...]
    scored_at: datetime
    override: str = ""


@dataclass(frozen=True, slots=True)
class FailedCase:
    """A file that could not be read or scored."""

    source: InputFile
    error: CoreError
    scored_at: datetime


CaseOutcome: TypeAlias = ScoredCase | RefusedCase | FailedCase
