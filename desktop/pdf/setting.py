"""What a report is made with: model, operating point, prevalence, record, and whether names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import Qt

from core.case_id import CaseNamer
from core.decision import OperatingPoint
from core.model_spec import MeasuredOn, ModelSpec
from core.outcome import FilmFacts
from core.store.records import Head
from desktop import words
from desktop.fonts import Role
from desktop.models.case_row import CaseRow
from desktop.pdf.blocks import Block, Columns, Text, note
from desktop.pdf.canvas import PAPER


@dataclass(frozen=True, slots=True)
class Setting:
    """As the window shows it at the moment of asking.

    ``measured_on`` are the films of the point's figures: the model's or this site's own.
    ``site_check`` says whether the model is checked at this site.
    ``prevalence`` in (0, 1) is the clinic's share of pneumonia, ``map_opacity`` 0 to 1. With
    ``named``, patients are named. ``head`` is of the record's trail, ``None`` without a record.
    """

    spec: ModelSpec
    point: OperatingPoint
    measured_on: MeasuredOn
    site_check: str
    prevalence: float
    map_opacity: float
    named: bool
    made_at: datetime
    direction: Qt.LayoutDirection
    head: Head | None = None


def case_id(row: CaseRow) -> str:
    """What the case is called without naming anybody; empty for a file that was not read."""
    if row.outcome is None:
        return ""
    return CaseNamer.for_this_installation().of_outcome(row.outcome)


def moment(value: datetime) -> str:
    """Day and time here, with the distance from UTC."""
    here = value.astimezone()
    return f"{words.moment(here)} (UTC{here.isoformat()[-len('+00:00') :]})"


def about(film: FilmFacts) -> str:
    """Date with its year, age and view, or what else there is to tell films apart."""
    known = film.metadata
    day = words.day(known.study_date) if known.study_date is not None else ""
    undated = replace(film, metadata=replace(known, study_date=None))
    return words.joined([day, words.film_line(undated)])


def made_on(title: str, setting: Setting) -> Block:
    """The line at the very top: what this is, and when it was made."""
    made = words.tr("Made on {moment}").format(moment=moment(setting.made_at))
    return Columns(((0, Text(title, Role.SMALL_STRONG, PAPER.accent)), (0, note(made, end=True))))


def record_line(head: Head | None) -> str:
    """The newest entry of the trail, by which an end cut off later can be noticed."""
    if head is None:
        return words.tr("no record is kept")
    text = words.tr("entry {n}, {head}")
    return text.format(n=words.count(head.seq), head=head.hash)
