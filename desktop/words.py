"""Words of the window: states, numbers, dates. Sentences on errors and reasons are core's."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from core.images.types import PatientIdentity, ViewPosition
from core.messages import finding_heading, finding_sentence
from core.outcome import FilmFacts, Refusal, RefusalReason
from core.store.records import Opinion, OwnFinding
from core.translation import english
from desktop.case_state import CaseState, finding_of
from desktop.texts import decimal as decimal
from desktop.texts import joined as joined
from desktop.texts import left_to_right as left_to_right
from desktop.texts import operating_point as operating_point
from desktop.texts import processor as processor
from desktop.texts import threshold as threshold
from desktop.texts import tr as tr
from desktop.texts import with_english as with_english

if TYPE_CHECKING:
    from core.model_spec import MeasuredOn


def chip(state: CaseState) -> str:
    """The state in one or two words, as in the worklist."""
    return {
        CaseState.SUSPECTED: tr("Suspected"),
        CaseState.UNCERTAIN: tr("Uncertain"),
        CaseState.NOT_SUSPECTED: tr("Not suspected"),
        CaseState.REFUSED: tr("Refused"),
        CaseState.FAILED: tr("Failed"),
        CaseState.SEALED: tr("To be read"),
        CaseState.WAITING: tr("Waiting"),
        CaseState.SCORING: tr("Scoring"),
    }[state]


def heading(state: CaseState) -> str:
    """The state in full."""
    finding = finding_of(state)
    if finding is not None:
        return tr(finding_heading(finding))
    return {
        CaseState.REFUSED: tr("Refused: not scored"),
        CaseState.FAILED: tr("Failed: file not read"),
        CaseState.SEALED: tr("Read this film first"),
        CaseState.WAITING: tr("Waiting to be scored"),
    }.get(state, tr("Scoring"))


def sentence(state: CaseState) -> str:
    """What the state means, below its heading; what safety hangs on also in English."""
    finding = finding_of(state)
    if finding is not None:
        return with_english(finding_sentence(finding))
    unread = english("Lobar gave no score. Have this film read.")
    sealed = english("Score and map are shown once your own finding is recorded.")
    return {
        CaseState.REFUSED: with_english(unread),
        CaseState.FAILED: with_english(unread),
        CaseState.SEALED: with_english(sealed),
        CaseState.WAITING: tr("Lobar has given no score yet."),
    }.get(state, "")


def own_finding(finding: OwnFinding) -> str:
    """A reader's finding."""
    return {
        OwnFinding.SUSPECTED: tr("Suspected"),
        OwnFinding.UNCERTAIN: tr("Uncertain"),
        OwnFinding.NOT_SUSPECTED: tr("Not suspected"),
        OwnFinding.UNREADABLE: tr("Cannot be read"),
    }[finding]


def opinion(said: Opinion) -> str:
    """What a reader said, without the note."""
    parts = []
    if said.agrees is not None:
        parts.append(tr("agrees with Lobar") if said.agrees else tr("disagrees with Lobar"))
    if said.finding is not None:
        parts.append(tr("finds: {finding}").format(finding=own_finding(said.finding).lower()))
    return ", ".join(parts)


def reading_mark(said: Opinion) -> str:
    """Who read a film, and what came out."""
    return tr("read by {reader}: {what}").format(reader=said.reader, what=opinion(said))


_SHIPPED_MODEL = english(
    "films of patients kept apart (highest patient numbers) of the same hospital; not another "
    "hospital"
)
"""What model.json says of its films, for the catalogues."""


def measured_on(films: MeasuredOn) -> str:
    """Where a model's figures come from; of another model than Lobar's as its maker wrote it."""
    return tr(films.description)


def probability(value: float) -> str:
    """Two decimals, and never a certainty that no measurement supports."""
    if value < 0.01:
        return tr("below 0.01")
    if value > 0.99:
        return tr("above 0.99")
    return decimal(value, 2)


def written(number: str) -> str:
    """A number that came as text, with the language's decimal sign; other text as it is."""
    is_decimal = re.fullmatch(r"-?\d+\.\d+", number) is not None
    return number.replace(".", QLocale().decimalPoint()) if is_decimal else number


def percent(share: float, decimals: int = 1) -> str:
    """A share as a percentage."""
    return decimal(share * 100, decimals) + percent_sign()


def percent_sign() -> str:
    """The sign as it follows a number, with the space that the language puts before it."""
    return tr("\u202f%")


def span(low: float, high: float) -> str:
    """An interval of shares in percent, without the sign."""
    return tr("{low}–{high}").format(low=decimal(low * 100, 1), high=decimal(high * 100, 1))


def count(number: int) -> str:
    """A whole number with its thousands set apart."""
    return QLocale().toString(number)


def films(number: int) -> str:
    """How many films."""
    return tr("1 film") if number == 1 else tr("{n} films", "", number).format(n=count(number))


def day(value: date) -> str:
    """A day such as 18 Nov 2026."""
    return QLocale().toString(QDate(value.year, value.month, value.day), "d MMM yyyy")


def clock(value: datetime) -> str:
    """A time of day such as 14:31."""
    return QLocale().toString(QTime(value.hour, value.minute), "HH:mm")


def moment(value: datetime) -> str:
    """Day and time of day."""
    return tr("{day}, {time}").format(day=day(value.date()), time=clock(value))


def age(years: float) -> str:
    """An age such as 3 y, or 8 months for infants."""
    if years < 1:
        months = round(years * 12)
        return tr("1 month") if months == 1 else tr("{n} months", "", months).format(n=months)
    return tr("{n} y", "", int(years)).format(n=int(years))


def taken_on(taken: date | None) -> str:
    """The day of a film."""
    return day(taken) if taken is not None else tr("unknown day")


def view(position: ViewPosition) -> str:
    """A view in words."""
    return {
        ViewPosition.PA: tr("PA, from behind"),
        ViewPosition.AP: tr("AP, from the front"),
        ViewPosition.LATERAL: tr("Side view"),
        ViewPosition.OTHER: tr("Another view"),
    }[position]


def person(name: str) -> str:
    """A DICOM person name for people: "Doe^Jane" as "Doe, Jane"."""
    family, *given = [part.strip() for part in name.split("=")[0].split("^")]
    rest = " ".join(part for part in given[:2] if part)
    return f"{family}, {rest}" if family and rest else family or rest


def patient(known: PatientIdentity | None) -> str:
    """Name, number and date of birth in a line; empty when the film names nobody."""
    if known is None:
        return ""
    parts = [person(known.name), known.patient_number]
    if known.birth_date is not None:
        parts.append(day(known.birth_date))
    return joined(parts)


def film_line(film: FilmFacts) -> str:
    """Date, age and view when the file gives any; otherwise its format and size."""
    known = film.metadata
    parts = []
    if known.study_date is not None:
        taken = known.study_date
        parts.append(QLocale().toString(QDate(taken.year, taken.month, taken.day), "d MMM"))
    if known.age_years is not None:
        parts.append(age(known.age_years))
    if known.view_position is not None:
        parts.append(known.view_position.value)
    if not parts:
        size = tr("{width} × {height}").format(width=film.width, height=film.height)
        parts = [film.format.value.upper(), size]
    return joined(parts)


def short_reason(refusal: Refusal) -> str:
    """A reason in the few words that fit a row."""
    return {
        RefusalReason.MULTI_FRAME: tr("Several images in one"),
        RefusalReason.PHOTOGRAPH: tr("A photograph of a film"),
        RefusalReason.COLOUR_PHOTOGRAPH: tr("A colour picture"),
        RefusalReason.BLANK: tr("The image is blank"),
        RefusalReason.TOO_SMALL: tr("Too small: {value}"),
        RefusalReason.NOT_A_CHEST_FILM: tr("Not a chest film"),
        RefusalReason.SIDEWAYS: tr("Lies on its side"),
        RefusalReason.UPSIDE_DOWN: tr("Upside down"),
        RefusalReason.NEGATIVE: tr("Shown as a negative"),
        RefusalReason.MODALITY: tr("Modality {value}"),
        RefusalReason.BODY_PART: tr("Body part {value}"),
        RefusalReason.LATERAL_VIEW: tr("A side view"),
        RefusalReason.AGE: tr("Age {value} y: outside {limit} y"),
    }[refusal.reason].format(value=written(refusal.measured), limit=written(refusal.limit))
