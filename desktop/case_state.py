"""The states that a row can have, as drawn: each has a shape, a colour and a word."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from core.findings import Finding

if TYPE_CHECKING:
    from core.decision import OperatingPoint
    from core.outcome import CaseOutcome


class CaseState(Enum):
    """Finding of a scored film, or why there is none. Ordered most urgent first.

    A film is sealed while its score is hidden until somebody has read it.
    """

    SUSPECTED = "suspected"
    UNCERTAIN = "uncertain"
    REFUSED = "refused"
    FAILED = "failed"
    SEALED = "sealed"
    NOT_SUSPECTED = "not_suspected"
    SCORING = "scoring"
    WAITING = "waiting"


_BY_FINDING = {
    Finding.SUSPECTED: CaseState.SUSPECTED,
    Finding.UNCERTAIN: CaseState.UNCERTAIN,
    Finding.NOT_SUSPECTED: CaseState.NOT_SUSPECTED,
}


def finding_of(state: CaseState) -> Finding | None:
    """The finding that a state stands for, if it is one of a scored film."""
    return next((f for f, known in _BY_FINDING.items() if known is state), None)


def state_of(outcome: CaseOutcome | None, operating_point: OperatingPoint | None) -> CaseState:
    """State of an outcome at an operating point; ``None`` means not scored yet."""
    # Colours and shapes of states are on screen before films are.
    from core.decision import decide
    from core.outcome import FailedCase, RefusedCase

    match outcome:
        case None:
            return CaseState.WAITING
        case RefusedCase():
            return CaseState.REFUSED
        case FailedCase():
            return CaseState.FAILED
        case scored:
            if operating_point is None:
                raise ValueError("a scored case needs an operating point")
            return _BY_FINDING[decide(scored.probability, operating_point).finding]
