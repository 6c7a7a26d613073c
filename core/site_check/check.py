"""A site check as it is carried out, confirmed and kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from core import __version__
from core.calibration import Calibration
from core.decision import OperatingPoint
from core.model_spec import ModelSpec
from core.preprocessing import InputSpec
from core.site_check.evidence import Evidence
from core.site_check.figures import AtThreshold, SiteFigures, measure
from core.site_check.labels import Exclusion, Label, Source
from core.site_check.proposal import Declined, Proposal, propose
from core.site_check.sufficiency import Sufficiency, suffices

SCHEMA = 1


@dataclass(frozen=True, slots=True)
class Bound:
    """The model that a check is of: another network, calibration or input ends it."""

    model_id: str
    onnx_sha256: str
    calibration: Calibration
    input: InputSpec

    @classmethod
    def to(cls, spec: ModelSpec) -> Bound:
        """Binding to a model."""
        return cls(spec.model_id, spec.onnx_sha256, spec.calibration, spec.input)


@dataclass(frozen=True, slots=True)
class Excluded:
    """How many films were left out for one reason."""

    reason: Exclusion
    films: int


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Who took responsibility, and when: a name that was typed, no electronic signature.

    ``uses_proposal``: whether the proposed threshold is to decide, or the shipped one stays.
    """

    name: str
    day: date
    uses_proposal: bool


class Ending(Enum):
    """How a confirmed check ended. The value is what is stored."""

    REVOKED = "revoked"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class SiteCheck:
    """What was measured, what follows from it, and whether somebody stands for it.

    ``figures`` are ``None`` where there are too few patients to measure anything.
    """

    schema: int
    app_version: str
    bound: Bound
    source: Source
    made_on: date
    films: int
    patients: Sufficiency
    excluded: tuple[Excluded, ...]
    shipped: OperatingPoint
    figures: SiteFigures | None
    proposal: Proposal | None
    declined: Declined | None
    confirmation: Confirmation | None = None
    ending: Ending | None = None
    ended_on: date | None = None

    @property
    def can_be_confirmed(self) -> bool:
        """Whether there are patients enough to call the site checked."""
        return self.figures is not None and self.patients.can_propose

    @property
    def in_force(self) -> bool:
        """Whether somebody confirmed it, and it has not ended."""
        return self.confirmation is not None and self.ending is None

    @property
    def point(self) -> OperatingPoint | None:
        """The site's own operating point, while it is in force."""
        confirmed = self.confirmation if self.in_force else None
        if confirmed is None or not confirmed.uses_proposal or self.proposal is None:
            return None
        return self.proposal.point

    @property
    def confirmed_figures(self) -> AtThreshold | None:
        """What was measured at the threshold that was confirmed, on the films that may say so."""
        if self.confirmation is None or self.figures is None:
            return None
        if self.confirmation.uses_proposal and self.proposal is not None:
            return self.proposal.held_out
        return self.figures.shipped

    def is_of(self, spec: ModelSpec) -> bool:
        """Whether this is the model that was checked."""
        return self.bound == Bound.to(spec)

    def confirmed(self, name: str, day: date, *, uses_proposal: bool) -> SiteCheck:
        """The check with somebody standing for it."""
        if not self.can_be_confirmed or (uses_proposal and self.proposal is None):
            raise ValueError("there is nothing to confirm")
        return replace(self, confirmation=Confirmation(name, day, uses_proposal))

    def ended(self, ending: Ending, day: date) -> SiteCheck:
        """The check once it no longer holds."""
        return replace(self, ending=ending, ended_on=day)


def carry_out(evidence: Evidence, spec: ModelSpec, source: Source, today: date) -> SiteCheck:
    """Measure, and propose a threshold where the films allow it."""
    shipped, patients = spec.operating_point(), suffices(evidence)
    figures = measure(evidence, shipped, spec.calibration) if patients.can_measure else None
    proposed = propose(evidence, shipped)
    excluded = evidence.excluded.names.items()
    return SiteCheck(
        schema=SCHEMA,
        app_version=__version__,
        bound=Bound.to(spec),
        source=source,
        made_on=today,
        films=sum(evidence.films(label) for label in Label),
        patients=patients,
        excluded=tuple(Excluded(reason, len(names)) for reason, names in excluded),
        shipped=shipped,
        figures=figures,
        proposal=proposed if isinstance(proposed, Proposal) else None,
        declined=proposed if isinstance(proposed, Declined) else None,
    )
