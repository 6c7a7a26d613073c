"""How many patients a site check needs, and why."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count

from core.metrics import wilson_of_share
from core.site_check.evidence import Evidence
from core.site_check.labels import Label

SHARE, HALF_WIDTH = 0.90, 0.10
"""A share of 90 % must be known to within 10 points where a threshold is validated."""
FINE_HALF_WIDTH = 0.05
LEAST_TO_MEASURE = 10
"""Patients of each class below which no figure is given: its interval would mislead."""


def half_width(share: float, patients: int) -> float:
    """Half the length of a share's 95 % Wilson interval."""
    interval = wilson_of_share(share, patients)
    return (interval.high - interval.low) / 2


def patients_for(share: float, wanted: float) -> int:
    """The fewest patients on whom a share is known to within ``wanted``."""
    return next(n for n in count(1) if half_width(share, n) <= wanted)


LEAST_HELD_OUT = patients_for(SHARE, HALF_WIDTH)
"""Patients of each class on whom a proposed threshold is validated."""
LEAST_TO_PROPOSE = 2 * LEAST_HELD_OUT
"""Patients of each class without whom no threshold is proposed: one half chooses it, the other,
of `LEAST_HELD_OUT`, validates it."""


@dataclass(frozen=True, slots=True)
class Sufficiency:
    """Patients with and without pneumonia, and what they suffice for."""

    with_pneumonia: int
    without_pneumonia: int

    @property
    def fewest(self) -> int:
        """Patients of the smaller class."""
        return min(self.with_pneumonia, self.without_pneumonia)

    @property
    def can_measure(self) -> bool:
        """Whether figures can be given at all."""
        return self.fewest >= LEAST_TO_MEASURE

    @property
    def can_propose(self) -> bool:
        """Whether a threshold may be proposed."""
        return self.fewest >= LEAST_TO_PROPOSE

    @property
    def precision(self) -> float:
        """Half the interval of a share of 90 % in the smaller class."""
        return half_width(SHARE, self.fewest)


def suffices(evidence: Evidence) -> Sufficiency:
    """What these films suffice for."""
    return Sufficiency(evidence.patients(Label.WITH), evidence.patients(Label.WITHOUT))
