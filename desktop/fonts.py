"""Bundled typefaces and the type roles. Sizes are given in pixels at 100 % and set in points.

Inter covers the Latin and Noto Sans Arabic UI the Arabic script, where a bare system has neither.
"""

from __future__ import annotations

import logging
from enum import Enum

from PySide6.QtGui import QFont, QFontDatabase

from core.resources import resource_path

FAMILIES = ("Inter", "Noto Sans Arabic UI")
"""In this order, so that digits and file names look the same in every language."""

_FILES = (
    "Inter-Regular.otf",
    "Inter-SemiBold.otf",
    "NotoSansArabicUI-Regular.ttf",
    "NotoSansArabicUI-SemiBold.ttf",
)
_LOG = logging.getLogger(__name__)


class Role(Enum):
    """Type roles as (pixels at 100 %, weight)."""

    PROBABILITY = (32.0, 600)
    PAGE_TITLE = (24.0, 600)
    HEADING = (19.0, 600)
    PANEL_TITLE = (15.0, 600)
    BODY = (13.0, 400)
    STRONG = (13.01, 600)  # as BODY; distinct, or the enum would make it an alias
    SMALL = (12.0, 400)
    SMALL_STRONG = (12.01, 600)


def load_fonts() -> bool:
    """Register the bundled fonts; ``False`` (and the system's sans) when that fails."""
    loaded = True
    for name in _FILES:
        if QFontDatabase.addApplicationFont(str(resource_path("fonts", name))) < 0:
            _LOG.warning("bundled font %s was not loaded", name)
            loaded = False
    return loaded


def font(role: Role) -> QFont:
    """Font of a role, with tabular figures so that columns of numbers line up."""
    pixels, weight = role.value
    result = QFont(list(FAMILIES))
    result.setStyleHint(QFont.StyleHint.SansSerif)
    result.setPointSizeF(round(pixels) * 0.75)
    result.setWeight(QFont.Weight(weight))
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result
