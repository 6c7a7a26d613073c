"""Words for people: what an error, a refusal, a warning or a finding means, and what to do.

Used by the command line, the CSV and the window alike. Only a file's name is said, never its
folder, and nothing of the patient but age and body part where they are the reason.
"""

from __future__ import annotations

import math
from types import MappingProxyType

from core.decision import Finding
from core.error_messages import describe_error, described_errors
from core.images.types import ImageNote
from core.outcome import OUT_OF_SCOPE, Refusal, RefusalReason
from core.safe_text import single_line
from core.translation import Translate, english

__all__ = [
    "describe_error",
    "describe_refusal",
    "describe_warning",
    "described_errors",
    "finding_heading",
    "finding_sentence",
]

_REFUSALS = MappingProxyType(
    {
        RefusalReason.PHOTOGRAPH: english(
            "It is a photograph, not the film itself. Use the file of the X-ray machine."
        ),
        RefusalReason.COLOUR_PHOTOGRAPH: english("It is a colour picture, not a film."),
        RefusalReason.BLANK: english("The image is blank: it has hardly any contrast."),
        RefusalReason.TOO_SMALL: english("The image is too small: {measured} pixels."),
        RefusalReason.MULTI_FRAME: english(
            "The file holds {measured} images. Export one film as a file of its own."
        ),
        RefusalReason.NOT_A_CHEST_FILM: english("It does not look like a frontal chest film."),
        RefusalReason.SIDEWAYS: english(
            "The film lies on its side. Turn it upright and score it again."
        ),
        RefusalReason.UPSIDE_DOWN: english(
            "The film is upside down. Turn it upright and score it again."
        ),
        RefusalReason.NEGATIVE: english("Black and white are exchanged in this film."),
        RefusalReason.MODALITY: english("The file says modality: {measured}."),
        RefusalReason.BODY_PART: english("The file says body part: {measured}."),
        RefusalReason.LATERAL_VIEW: english("This is a side view."),
        RefusalReason.AGE: english("Age {measured}: Lobar was tested on {limit} years."),
    }
)


def describe_refusal(refusal: Refusal, tr: Translate = english) -> str:
    """One sentence that says why a film is not scored."""
    measured = single_line(refusal.measured).strip() or tr("unknown")
    if refusal.reason is RefusalReason.AGE:
        measured = _whole_years(measured, tr)
    return tr(_REFUSALS[refusal.reason]).format(
        measured=measured,
        limit=single_line(refusal.limit).strip() or tr("1 to 5"),
    )


def _whole_years(years: str, tr: Translate) -> str:
    """Age as people say it; the exact one would come close to the date of birth."""
    try:
        whole = math.floor(float(years))
    except (ValueError, OverflowError):
        return tr("{n} years").format(n=years)
    if whole < 1:
        return tr("under 1 year")
    return tr("1 year") if whole == 1 else tr("{n} years").format(n=whole)


_WARNINGS = MappingProxyType(
    {
        ImageNote.NO_VIEW_POSITION.value: english(
            "No view position in the file: taken as frontal."
        ),
        ImageNote.NO_AGE.value: english("No age in the file: Lobar was tested on 1 to 5 years."),
        ImageNote.CONTRADICTORY_AGE.value: english(
            "The age in the file does not fit its dates of birth and study. Check whose film it is."
        ),
        ImageNote.NO_MODALITY.value: english("The file does not say how the image was taken."),
        ImageNote.FOR_PROCESSING.value: english(
            "The file holds raw data of the detector, not the finished film."
        ),
        OUT_OF_SCOPE: english(
            "Scored although Lobar would have refused it: it was not tested on such pictures."
        ),
        ImageNote.BURNED_IN_ANNOTATION.value: english(
            "Text is burned into the film; it may name the patient."
        ),
    }
)


def describe_warning(code: str, tr: Translate = english) -> str:
    """One sentence for a warning code; a code from a newer version is shown as it is."""
    known = _WARNINGS.get(code)
    return tr(known) if known else tr("Note: {code}.").format(code=single_line(code))


_FINDINGS = MappingProxyType(
    {
        Finding.SUSPECTED: (
            english("Pneumonia suspected"),
            english("Above the threshold. Have it read soon."),
        ),
        Finding.UNCERTAIN: (
            english("Uncertain: have it read"),
            english("The score lies in the grey zone, where Lobar is more often wrong."),
        ),
        Finding.NOT_SUSPECTED: (
            english("Pneumonia not suspected"),
            english("Below the threshold. This does not rule out pneumonia."),
        ),
    }
)


def finding_heading(finding: Finding) -> str:
    """The finding in two or three words."""
    return _FINDINGS[finding][0]


def finding_sentence(finding: Finding) -> str:
    """What the finding means for the reader."""
    return _FINDINGS[finding][1]
