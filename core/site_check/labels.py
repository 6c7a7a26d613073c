"""Films as the clinic labelled them, and what its labels mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from core.outcome import InputFile


class Label(Enum):
    """What a label means."""

    WITH = "with_pneumonia"
    WITHOUT = "without_pneumonia"


class Source(Enum):
    """Where labels come from. The value is what is stored."""

    FOLDERS = "folders"
    CSV = "csv"
    BLIND_READINGS = "blind_readings"


class Exclusion(Enum):
    """Why a film is not among those that are measured. The value is what is stored."""

    NO_LABEL = "no_label"
    NOT_USED = "not_used"
    MISSING = "missing"
    LISTED_TWICE = "listed_twice"
    COPY = "copy"
    CONTRADICTORY = "contradictory"
    REFUSED = "refused"
    FAILED = "failed"
    AFTER_SCORE = "after_score"
    UNCERTAIN = "uncertain"
    UNREADABLE = "unreadable"
    OTHER_MODEL = "other_model"


@dataclass(frozen=True, slots=True)
class LabelledFilm:
    """A film with its label as written; ``patient`` is empty where the label's source says none."""

    source: InputFile
    value: str
    patient: str = ""


@dataclass(slots=True)
class Exclusions:
    """Names of the films left out, by reason, in the order in which they were met."""

    names: dict[Exclusion, list[str]] = field(default_factory=dict)

    def add(self, reason: Exclusion, name: str) -> None:
        """Leave a film out."""
        self.names.setdefault(reason, []).append(name)

    def joined(self, other: Exclusions) -> Exclusions:
        """Those of both."""
        result = Exclusions({reason: list(names) for reason, names in self.names.items()})
        for reason, names in other.names.items():
            result.names.setdefault(reason, []).extend(names)
        return result


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """Labelled films as they were found, before anybody said what the labels mean."""

    source: Source
    films: tuple[LabelledFilm, ...]
    excluded: Exclusions

    @property
    def values(self) -> dict[str, int]:
        """The labels as written, with the number of films of each."""
        return dict(sorted(Counter(film.value for film in self.films).items()))

    def used(self, meaning: Mapping[str, Label]) -> tuple[LabelledFilm, ...]:
        """The films whose label means something."""
        return tuple(film for film in self.films if film.value in meaning)


_WITH = frozenset(
    {
        "pneumonia", "with pneumonia", "suspected", "positive", "pos", "yes", "true", "1",
        "bacteria", "bacterial", "virus", "viral", "pneumonie", "neumonia", "neumonía", "oui",
        "si", "sí", "sim",
    }
)  # fmt: skip
_WITHOUT = frozenset(
    {
        "normal", "no pneumonia", "without pneumonia", "no finding", "not suspected", "negative",
        "neg", "no", "false", "0", "healthy", "non", "não",
    }
)  # fmt: skip


def likely_meaning(value: str) -> Label | None:
    """What a label probably means, for somebody to confirm; ``None`` where it could be either."""
    word = " ".join(value.casefold().replace("_", " ").replace("-", " ").split())
    if word in _WITH:
        return Label.WITH
    return Label.WITHOUT if word in _WITHOUT else None
