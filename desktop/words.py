"""Words of the window: states, numbers, dates. Sentences on errors and reasons are core's."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from core.images.types import PatientIdentity, ViewPosition
from core.messages import finding_heading, finding_sentence
from core.outcome import FilmFacts, Refusal, RefusalReason
from core.store.records import Opinion, OwnFinding
from desktop.case_state import CaseState, finding_of

NARROW_SPACE = "\u202f"


def tr(text: str) -> str:
    """Translate a text of this module's context."""
    return QCoreApplication.translate("words", text)


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
        return finding_heading(finding)
    return {
        CaseState.REFUSED: tr("Refused: not scored"),
        CaseState.FAILED: tr("Failed: file not read"),
        CaseState.SEALED: tr("Read this film first"),
        CaseState.WAITING: tr("Waiting to be scored"),
    }.get(state, tr("Scoring"))


def sentence(state: CaseState) -> str:
    """What the state means, in one line below its heading."""
    finding = finding_of(state)
    if finding is not None:
        return finding_sentence(finding)
    return {
        CaseState.REFUSED: tr("Lobar gave no score. Have this film read."),
        CaseState.FAILED: tr("Lobar gave no score. Have this film read."),
        CaseState.SEALED: tr("Score and map are shown once your own finding is recorded."),
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


def operating_point(name: str) -> str:
    """Name of an operating point for people."""
    known = {
        "high_sensitivity": tr("High sensitivity"),
        "balanced": tr("Balanced"),
        "high_specificity": tr("High specificity"),
    }
    return known.get(name, name.replace("_", " ").capitalize())


def processor(name: str) -> str:
    """Name of what runs the model."""
    known = {
        "auto": tr("Automatic"),
        "cpu": tr("CPU"),
        "cuda": tr("GPU (CUDA)"),
        "rocm": tr("GPU (ROCm)"),
        "directml": tr("GPU (DirectML)"),
        "coreml": tr("Apple GPU (Core ML)"),
        "openvino": tr("OpenVINO"),
    }
    return known.get(name, name)


def probability(value: float) -> str:
    """Two decimals, and never a certainty that no measurement supports."""
    if value < 0.01:
        return tr("below 0.01")
    if value > 0.99:
        return tr("above 0.99")
    return f"{value:.2f}"


def threshold(value: float) -> str:
    """A threshold with the decimals it needs: 0.42, but 0.005."""
    return f"{value:.2f}" if value >= 0.01 else f"{value:.4f}".rstrip("0")


def percent(share: float, decimals: int = 1) -> str:
    """A share as a percentage."""
    return f"{share * 100:.{decimals}f}{NARROW_SPACE}%"


def count(number: int) -> str:
    """A whole number with its thousands set apart."""
    return QLocale(QLocale.Language.English).toString(number)


def films(number: int) -> str:
    """How many films."""
    return tr("1 film") if number == 1 else tr("{n} films").format(n=count(number))


def day(value: date) -> str:
    """A day such as 18 Nov 2026."""
    return f"{value.day} {value:%b %Y}"


def age(years: float) -> str:
    """An age such as 3 y, or 8 months for infants."""
    if years < 1:
        return tr("{n} months").format(n=round(years * 12))
    return tr("{n} y").format(n=int(years))


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
    return " · ".join(part for part in parts if part)


def film_line(film: FilmFacts) -> str:
    """Date, age and view when the file gives any; otherwise its format and size."""
    known = film.metadata
    parts = []
    if known.study_date is not None:
        parts.append(f"{known.study_date.day} {known.study_date:%b}")
    if known.age_years is not None:
        parts.append(age(known.age_years))
    if known.view_position is not None:
        parts.append(known.view_position.value)
    if not parts:
        parts = [film.format.value.upper(), f"{film.width} × {film.height}"]
    return " · ".join(parts)


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
    }[refusal.reason].format(value=refusal.measured, limit=refusal.limit)
