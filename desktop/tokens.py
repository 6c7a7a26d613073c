"""Every colour of the window, by name. No colour is written anywhere else.

Two tuples feed the palette, the style sheet and each custom painter. Contrast and
colour-blindness limits are checked by the tests, so a value cannot drift unseen.

Named tuples, which are made in no time: they are needed before the window is on screen.
"""

from __future__ import annotations

from typing import NamedTuple

from desktop.case_state import CaseState


class StateColours(NamedTuple):
    """Colour of a state's glyph and bar, and of what lies behind its chip."""

    glyph: str
    tint: str


class Tokens(NamedTuple):
    """Surfaces, text and states of one theme, as ``#RRGGBB``."""

    name: str
    window: str
    panel: str
    raised: str
    select: str
    line: str
    border: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_fill: str
    on_accent: str
    focus: str
    suspected: StateColours
    uncertain: StateColours
    not_suspected: StateColours
    refused: StateColours
    failed: StateColours

    def state(self, state: CaseState) -> StateColours:
        """Colours of a state; those in progress borrow from text and accent."""
        match state:
            case CaseState.SUSPECTED:
                return self.suspected
            case CaseState.UNCERTAIN:
                return self.uncertain
            case CaseState.NOT_SUSPECTED:
                return self.not_suspected
            case CaseState.REFUSED:
                return self.refused
            case CaseState.FAILED:
                return self.failed
            case CaseState.SEALED:
                return StateColours(self.accent, self.panel)
            case CaseState.WAITING:
                return StateColours(self.text3, self.panel)
            case CaseState.SCORING:
                return StateColours(self.accent, self.panel)


class ViewerTokens(NamedTuple):
    """Viewer colours, the same in both themes: films are read in the dark."""

    background: str = "#08090B"
    bar: str = "#111418"
    text: str = "#D8DEE4"
    text2: str = "#98A3AD"
    border: str = "#6F7A85"
    line: str = "#262C32"
    chosen: str = "#7FE0D5"
    chosen_fill: str = "#26302F"


DARK = Tokens(
    name="dark",
    window="#15181C",
    panel="#1A1E23",
    raised="#252A31",
    select="#1D3437",
    line="#2E343B",
    border="#76818C",
    text="#E7EBEF",
    text2="#A9B4BE",
    text3="#8A95A0",
    accent="#58C2B6",
    accent_fill="#1D7A72",
    on_accent="#FFFFFF",
    focus="#7FE0D5",
    suspected=StateColours("#F9743F", "#3A231B"),
    uncertain=StateColours("#F7D774", "#343019"),
    not_suspected=StateColours("#6EAEF2", "#1A2A3C"),
    refused=StateColours("#DDE3E8", "#2B3138"),
    failed=StateColours("#8E99A4", "#23282E"),
)

LIGHT = Tokens(
    name="light",
    window="#E9ECEF",
    panel="#F6F7F9",
    raised="#FFFFFF",
    select="#DAECEA",
    line="#D3D8DE",
    border="#737E8A",
    text="#191E24",
    text2="#4A5560",
    text3="#5F6A75",
    accent="#0B6A63",
    accent_fill="#0B6A63",
    on_accent="#FFFFFF",
    focus="#00524C",
    suspected=StateColours("#A82F06", "#FBE3D9"),
    uncertain=StateColours("#AA7600", "#FAEFCD"),
    not_suspected=StateColours("#1B62B5", "#DFEBF9"),
    refused=StateColours("#2B333B", "#E1E5E9"),
    failed=StateColours("#5F6A75", "#ECEFF2"),
)

VIEWER = ViewerTokens()

AMBER_STOPS = (
    "#8F3008", "#A0460C", "#B05911", "#BE6B15", "#CC7F19",
    "#D9931E", "#E6AA23", "#F3C228", "#FDDC31",
)  # fmt: skip
"""Stops of the influence ramp, low to high, evenly spaced."""
