"""What a site check measures: labels and probabilities, with the patient of each film."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.case_id import CaseNamer
from core.model_spec import ModelSpec
from core.outcome import CaseOutcome, RefusedCase, ScoredCase
from core.site_check.labels import Exclusion, Exclusions, Label, LabelSheet
from core.store.records import OwnFinding, Reading, StoredCase


@dataclass(frozen=True, slots=True)
class Evidence:
    """Films that count: ``labels`` 0 or 1 and ``probabilities``, both of shape (films,).

    ``groups`` tells films of one patient together. Where the patient of a film is not known, it
    is a patient of its own.
    """

    labels: NDArray[np.int64]
    probabilities: NDArray[np.float64]
    groups: tuple[str, ...]
    excluded: Exclusions

    def films(self, label: Label) -> int:
        """Films with a label."""
        return int((self.labels == int(label is Label.WITH)).sum())

    def patients(self, label: Label) -> int:
        """Patients of whom there is a film with a label."""
        wanted = int(label is Label.WITH)
        return len({g for g, y in zip(self.groups, self.labels, strict=True) if y == wanted})

    def part(self, films: NDArray[np.int64]) -> Evidence:
        """Some of the films, by their numbers."""
        groups = tuple(self.groups[n] for n in films)
        return Evidence(self.labels[films], self.probabilities[films], groups, Exclusions())


@dataclass(frozen=True, slots=True)
class _Film:
    """``patients`` are all the names under which its patient is known."""

    name: str
    sha256: str
    label: Label
    probability: float
    patients: tuple[str, ...]


def gather(
    sheet: LabelSheet,
    meaning: Mapping[str, Label],
    outcomes: Mapping[Path, CaseOutcome],
    namer: CaseNamer,
) -> Evidence:
    """Labelled films with the scores they were given; each content counts once.

    A content that is labelled both ways counts not at all, nor does a film that was refused or
    failed, or whose label means nothing here.
    """
    excluded = Exclusions()
    films = []
    for labelled in sheet.films:
        name, label = labelled.source.label, meaning.get(labelled.value)
        outcome = outcomes.get(labelled.source.path)
        if label is None:
            excluded.add(Exclusion.NOT_USED, name)
        elif isinstance(outcome, ScoredCase):
            film = outcome.film
            said = (f"said\0{labelled.patient}",) if labelled.patient else ()
            known = (namer.of_film(film), *said)
            films.append(_Film(name, film.sha256, label, outcome.probability, known))
        elif isinstance(outcome, RefusedCase):
            excluded.add(Exclusion.REFUSED, name)
        else:
            excluded.add(Exclusion.FAILED, name)
    return _evidence(_each_once(films, excluded), sheet.excluded.joined(excluded))


def gather_readings(readings: Iterable[tuple[Reading, StoredCase]], spec: ModelSpec) -> Evidence:
    """Films that somebody read before any score of them was seen, with that reading as label.

    ``readings`` come oldest first. Films without such a reading are counted as left out; so are
    those found uncertain or unreadable, and those that another model scored.
    """
    excluded = Exclusions()
    first: dict[str, tuple[Reading, StoredCase]] = {}
    for reading, case in readings:
        known = first.get(reading.sha256)
        if known is None or (_counts(reading) and not _counts(known[0])):
            first[reading.sha256] = reading, case
    films = []
    for sha256, (reading, case) in first.items():
        said = _label_of(reading, case, spec)
        if isinstance(said, Label) and isinstance(case.outcome, ScoredCase):
            probability = case.outcome.probability
            films.append(_Film(case.case_id, sha256, said, probability, (case.case_id,)))
        elif isinstance(said, Exclusion):
            excluded.add(said, case.case_id)
    return _evidence(films, excluded)


def _counts(reading: Reading) -> bool:
    return reading.blind and reading.opinion.finding is not None


def _label_of(reading: Reading, case: StoredCase, spec: ModelSpec) -> Label | Exclusion:
    """What a reading says, or why it does not count."""
    if not _counts(reading):
        return Exclusion.AFTER_SCORE
    if not isinstance(case.outcome, ScoredCase) or case.outcome.overruled:
        return Exclusion.REFUSED
    if case.model_sha256 != spec.onnx_sha256:
        return Exclusion.OTHER_MODEL
    match reading.opinion.finding:
        case OwnFinding.SUSPECTED:
            return Label.WITH
        case OwnFinding.NOT_SUSPECTED:
            return Label.WITHOUT
        case OwnFinding.UNREADABLE:
            return Exclusion.UNREADABLE
        case _:
            return Exclusion.UNCERTAIN


def _each_once(films: list[_Film], excluded: Exclusions) -> list[_Film]:
    labels: dict[str, set[Label]] = {}
    for film in films:
        labels.setdefault(film.sha256, set()).add(film.label)
    kept: dict[str, _Film] = {}
    for film in films:
        if len(labels[film.sha256]) > 1:
            excluded.add(Exclusion.CONTRADICTORY, film.name)
        elif film.sha256 in kept:
            excluded.add(Exclusion.COPY, film.name)
        else:
            kept[film.sha256] = film
    return list(kept.values())


def _evidence(films: list[_Film], excluded: Exclusions) -> Evidence:
    return Evidence(
        np.array([int(film.label is Label.WITH) for film in films], np.int64),
        np.array([film.probability for film in films], np.float64),
        _groups([film.patients for film in films]),
        excluded,
    )


def _groups(known_as: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """One name for each patient, whatever names their films give."""
    stands_for: dict[str, str] = {}

    def root(name: str) -> str:
        while stands_for.setdefault(name, name) != name:
            name = stands_for[name]
        return name

    for first, *others in known_as:
        for other in others:
            stands_for[root(other)] = root(first)
    return tuple(root(names[0]) for names in known_as)
