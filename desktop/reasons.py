"""Sentences on one film that the result panel and the report share."""

from __future__ import annotations

from core.messages import describe_refusal
from core.outcome import Refusal, RefusalReason, ScoredCase
from core.safe_text import single_line
from desktop import words
from desktop.corrections import describe_correction
from desktop.models.case_row import CaseRow


def overruled_sentence(case: ScoredCase) -> str:
    """Why a film would have been refused that was scored all the same; empty for others."""
    if not case.overruled:
        return ""
    reasons = " ".join(describe_refusal(refusal, words.tr) for refusal in case.overruled)
    text = words.tr("Scored anyway: outside what Lobar was made for. {reasons}")
    return text.format(reasons=reasons)


def correction_sentence(row: CaseRow) -> str:
    """What was set or changed by hand; empty when nothing was."""
    changed = describe_correction(row)
    return words.tr("Set by hand: {what}.").format(what=changed) if changed else ""


def refusal_detail(refusal: Refusal) -> str:
    """The measured value and its limit, where the sentence does not say them already."""
    measured = words.written(single_line(refusal.measured).strip())
    limit = words.written(single_line(refusal.limit).strip())
    match refusal.reason:
        case RefusalReason.MODALITY:
            return words.tr("DICOM tag Modality")
        case RefusalReason.BODY_PART:
            return words.tr("DICOM tag Body Part Examined")
        case RefusalReason.LATERAL_VIEW:
            return words.tr("DICOM tag View Position")
        case RefusalReason.TOO_SMALL:
            text = words.tr("The shorter side needs {limit} pixels or more.")
            return text.format(limit=limit) if limit else ""
        case RefusalReason.AGE:
            return ""
        case _ if measured and limit:
            return words.tr("Measured: {value} (limit {limit})").format(value=measured, limit=limit)
        case _:
            return ""
