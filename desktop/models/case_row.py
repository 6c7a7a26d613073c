"""One row of the worklist: an input, its outcome if any, and what it says at a glance."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from core.correction import Correction
from core.decision import OperatingPoint
from core.images.types import ImageFormat, ImageNote, PatientIdentity
from core.outcome import (
    CaseOutcome,
    FailedCase,
    FilmFacts,
    InputFile,
    RefusedCase,
    ScoredCase,
)
from core.safe_text import single_line
from core.store.records import Reading
from desktop import words
from desktop.case_state import CaseState, state_of
from desktop.models.film_marks import UNMARKED, FilmMarks

_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".dcm", ".dicom", ".dic", ".tif", ".tiff"})
_UNSAID = {
    ImageNote.NO_VIEW_POSITION.value,
    ImageNote.NO_AGE.value,
    ImageNote.NO_MODALITY.value,
}
_RANK = {state: rank for rank, state in enumerate(CaseState)}


@dataclass(frozen=True, slots=True)
class CaseRow:
    """What the worklist knows of one film. ``threshold`` is that of the decision in ``state``.

    ``readings`` are what was recorded of it, newest first.
    """

    source: InputFile
    outcome: CaseOutcome | None = None
    state: CaseState = CaseState.WAITING
    threshold: float | None = None
    readings: tuple[Reading, ...] = ()

    @property
    def is_sealed(self) -> bool:
        """Whether there is a score that must not be seen yet."""
        return self.state is CaseState.SEALED

    @property
    def title(self) -> str:
        """Name of the case: the file's name without its suffix."""
        path = self.source.path
        # The name of a DICOM file is often a number with dots: its last part is no suffix.
        return single_line(path.stem if path.suffix.casefold() in _SUFFIXES else path.name)

    @property
    def film(self) -> FilmFacts | None:
        """What is known of the film, once it was read."""
        return self.outcome.film if isinstance(self.outcome, ScoredCase | RefusedCase) else None

    @property
    def study_date(self) -> date | None:
        """Day of the film, where the file gives it."""
        return self.film.metadata.study_date if self.film is not None else None

    @property
    def patient(self) -> PatientIdentity | None:
        """Who the film says it is of; ``None`` where it names nobody."""
        known = self.film.metadata.patient if self.film is not None else None
        named = known is not None and (known.name or known.patient_number or known.birth_date)
        return known if named else None

    @property
    def patient_key(self) -> tuple[str, str] | None:
        """What tells patients apart: the number and who gave it."""
        known = self.patient
        numbered = known is not None and known.patient_number
        return (known.issuer, known.patient_number) if known is not None and numbered else None

    @property
    def correction(self) -> Correction:
        """What the clinician said of the film when it was scored last."""
        return self.source.correction

    @property
    def subtitle(self) -> str:
        """Date, age and view, or why there is no score."""
        match self.outcome:
            case ScoredCase(film=film):
                return words.film_line(film)
            case RefusedCase(refusals=refusals) if refusals:
                return words.short_reason(refusals[0])
            case RefusedCase():
                return words.tr("Not scored")
            case FailedCase():
                return words.tr("File not read")
            case None:
                return words.chip(CaseState.WAITING)

    @property
    def probability(self) -> float | None:
        """Probability of a scored film that is not sealed; ``None`` for every other."""
        if not isinstance(self.outcome, ScoredCase) or self.is_sealed:
            return None
        return self.outcome.probability

    @property
    def warnings(self) -> tuple[str, ...]:
        """Codes of what the reader should know of this very film.

        A PNG or JPEG can say nothing about itself: that is told once for all of them.
        """
        if not isinstance(self.outcome, ScoredCase | RefusedCase):
            return ()
        dumb = self.outcome.film.format is not ImageFormat.DICOM
        return tuple(w for w in self.outcome.warnings if not (dumb and w in _UNSAID))

    @property
    def is_silent(self) -> bool:
        """Whether this is a scored PNG or JPEG of which neither age nor view is known."""
        return isinstance(self.outcome, ScoredCase) and len(self.warnings) < len(
            self.outcome.warnings
        )

    @property
    def flagged(self) -> bool:
        """Whether something was changed before it was scored, or there are notes on the film."""
        if not isinstance(self.outcome, ScoredCase | RefusedCase):
            return False
        return bool(self.warnings or self.outcome.override)

    @property
    def urgency(self) -> float:
        """Sort key, smallest first: by state, then the highest probability first."""
        return _RANK[self.state] * 2 - (self.probability or 0.0)

    @property
    def spoken(self) -> str:
        """The row as one sentence, for assistive technology."""
        parts = [words.tr("Case {title}").format(title=self.title), words.heading(self.state)]
        if self.probability is not None and self.threshold is not None:
            parts += [
                words.tr("probability {p}").format(p=words.probability(self.probability)),
                words.tr("threshold {t}").format(t=words.threshold(self.threshold)),
            ]
        if self.readings:
            parts.append(words.reading_mark(self.readings[0].opinion))
        return ", ".join([*parts, self.subtitle]) + "."

    def matches(self, text: str, named: bool = False) -> bool:
        """Whether a search text (casefolded) occurs in the file's label or in the row's line.

        With ``named``, also in who the patient is.
        """
        return (
            text in self.source.label.casefold()
            or text in self.subtitle.casefold()
            or (named and text in words.patient(self.patient).casefold())
        )

    def decided(
        self,
        outcome: CaseOutcome | None,
        operating_point: OperatingPoint | None,
        marks: FilmMarks = UNMARKED,
        *,
        read_first: bool = False,
    ) -> CaseRow:
        """This row with an outcome, decided at an operating point.

        With ``read_first``, a score that nobody has seen yet is sealed.
        """
        state = state_of(outcome, operating_point)
        if read_first and isinstance(outcome, ScoredCase) and not marks.shown:
            state = CaseState.SEALED
        return replace(
            self,
            source=self.source if outcome is None else outcome.source,
            outcome=outcome,
            state=state,
            threshold=operating_point.threshold if operating_point else None,
            readings=marks.readings,
        )
