"""What can be found on a film, by Lobar and by a reader. Nothing else, so that it loads at once."""

from __future__ import annotations

from enum import Enum


class Finding(Enum):
    """What Lobar says of a scored film. The value is the stable code in the CSV."""

    SUSPECTED = "suspected"
    UNCERTAIN = "uncertain"
    NOT_SUSPECTED = "not_suspected"


class OwnFinding(Enum):
    """What a reader found on a film. The value is what is stored."""

    SUSPECTED = "suspected"
    UNCERTAIN = "uncertain"
    NOT_SUSPECTED = "not_suspected"
    UNREADABLE = "unreadable"
