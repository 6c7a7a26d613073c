"""A threshold for the site: chosen on one half of the patients, measured on the other."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import Enum

import numpy as np

from core.decision import SITE, OperatingPoint
from core.site_check.evidence import Evidence
from core.site_check.figures import AtThreshold, at_threshold
from core.site_check.labels import Label
from core.site_check.sufficiency import LEAST_HELD_OUT, suffices
from core.thresholds import grey_zone, threshold_for_sensitivity


class NoProposal(Enum):
    """Why no threshold is proposed. The value is what is stored."""

    TOO_FEW = "too_few"
    NO_TARGET = "no_target"
    MISSES_MORE = "misses_more"
    NO_BETTER_THAN_CHANCE = "no_better_than_chance"
    NO_GAIN = "no_gain"


@dataclass(frozen=True, slots=True)
class Proposal:
    """``point`` carries what was measured on the held-out films alone.

    ``target`` is the sensitivity that the threshold was chosen for, ``chosen_on`` the films it was
    chosen on; ``shipped`` is what the shipped threshold does on the same held-out films.
    """

    point: OperatingPoint
    target: float
    chosen_on: int
    held_out: AtThreshold
    shipped: AtThreshold


@dataclass(frozen=True, slots=True)
class Declined:
    """No proposal; ``held_out`` is what held-out films said of a threshold that was tried."""

    reason: NoProposal
    held_out: AtThreshold | None = None


def propose(evidence: Evidence, shipped: OperatingPoint) -> Proposal | Declined:
    """Threshold that reaches the sensitivity of the shipped operating point, or why there is none.

    The films that are held out must not contradict it: their sensitivity may not lie below the
    target by more than chance explains (95 %), the threshold must tell the classes apart, and it
    must find more pneumonia there than the shipped one, or raise fewer false alarms.
    """
    if shipped.sensitivity is None:
        return Declined(NoProposal.NO_TARGET)
    if not suffices(evidence).can_propose:
        return Declined(NoProposal.TOO_FEW)
    chosen_on, held_out = halves(evidence)
    if min(held_out.patients(label) for label in Label) < LEAST_HELD_OUT:
        return Declined(
            NoProposal.TOO_FEW
        )  # patients with films of both kinds fell into the other half
    target = shipped.sensitivity.value
    threshold = threshold_for_sensitivity(chosen_on.labels, chosen_on.probabilities, target)
    here, before = at_threshold(held_out, threshold), at_threshold(held_out, shipped.threshold)
    if here.sensitivity.high < target:
        return Declined(NoProposal.MISSES_MORE, here)
    if here.sensitivity.low + here.specificity.low <= 1:
        return Declined(NoProposal.NO_BETTER_THAN_CHANCE, here)
    if here.found <= before.found and here.below <= before.below:
        return Declined(NoProposal.NO_GAIN, here)
    low, high = grey_zone(chosen_on.probabilities, threshold)
    point = OperatingPoint(SITE, threshold, low, high, here.sensitivity, here.specificity)
    return Proposal(point, target, len(chosen_on.labels), here, before)


def halves(evidence: Evidence) -> tuple[Evidence, Evidence]:
    """Two halves that share no patient, each with its share of those with pneumonia.

    Patients are dealt out in the order of a hash of theirs: trying again changes nothing.
    """
    members: dict[str, list[int]] = {}
    for number, group in enumerate(evidence.groups):
        members.setdefault(group, []).append(number)
    parts: tuple[list[int], list[int]] = ([], [])
    for label in (0, 1):
        patients = [g for g, films in members.items() if evidence.labels[films].max() == label]
        for place, group in enumerate(sorted(patients, key=_shuffled)):
            parts[place % 2].extend(members[group])
    first, second = (evidence.part(np.array(sorted(part), np.int64)) for part in parts)
    return first, second


def _shuffled(group: str) -> str:
    return hashlib.sha256(group.encode(errors="surrogatepass")).hexdigest()
