"""The limits of ../../shared/ui/tokens.md, computed from the values in the code."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtGui import QColor

from desktop.case_state import CaseState
from desktop.influence_image import amber_ramp, opacity_of
from desktop.tokens import AMBER_STOPS, DARK, LIGHT, VIEWER, Tokens

_STATES = (
    CaseState.SUSPECTED,
    CaseState.UNCERTAIN,
    CaseState.NOT_SUSPECTED,
    CaseState.REFUSED,
    CaseState.FAILED,
)
_VISION = {
    "normal": np.eye(3),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
         [-0.011820, 0.042940, 0.968881]]
    ),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
         [-0.003882, -0.048116, 1.051998]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
         [0.004733, 0.691367, 0.303900]]
    ),
}  # fmt: skip


def _linear(colour: str) -> np.ndarray:
    c = QColor(colour)
    srgb = np.array([c.red(), c.green(), c.blue()]) / 255
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


def _contrast(one: str, other: str) -> float:
    weights = np.array([0.2126, 0.7152, 0.0722])
    a, b = sorted((float(_linear(c) @ weights) for c in (one, other)), reverse=True)
    return (a + 0.05) / (b + 0.05)


def _lab(linear: np.ndarray) -> np.ndarray:
    to_xyz = np.array(
        [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
         [0.0193339, 0.1191920, 0.9503041]]
    )  # fmt: skip
    xyz = to_xyz @ np.clip(linear, 0, 1) / np.array([0.95047, 1.0, 1.08883])
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def _ciede2000(one: np.ndarray, other: np.ndarray) -> float:
    """Sharma, Wu and Dalal, Color Res Appl 2005;30:21."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    c_mean = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    g = 0.5 * (1 - np.sqrt(c_mean**7 / (c_mean**7 + 25**7)))
    a1, a2 = (1 + g) * a1, (1 + g) * a2
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = np.degrees(np.arctan2(b1, a1)) % 360, np.degrees(np.arctan2(b2, a2)) % 360
    dh = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    h_sum = h1 + h2
    h_mean = (
        h_sum
        if not c1 * c2
        else (h_sum / 2 if abs(h1 - h2) <= 180 else (h_sum + (360 if h_sum < 360 else -360)) / 2)
    )
    l_mean, c_mean = (l1 + l2) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * np.cos(np.radians(h_mean - 30))
        + 0.24 * np.cos(np.radians(2 * h_mean))
        + 0.32 * np.cos(np.radians(3 * h_mean + 6))
        - 0.20 * np.cos(np.radians(4 * h_mean - 63))
    )
    s_l = 1 + 0.015 * (l_mean - 50) ** 2 / np.sqrt(20 + (l_mean - 50) ** 2)
    s_c, s_h = 1 + 0.045 * c_mean, 1 + 0.015 * c_mean * t
    r_c = 2 * np.sqrt(c_mean**7 / (c_mean**7 + 25**7))
    r_t = -np.sin(np.radians(60 * np.exp(-(((h_mean - 275) / 25) ** 2)))) * r_c
    d_l, d_c = (l2 - l1) / s_l, (c2 - c1) / s_c
    d_h = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(dh / 2)) / s_h
    return float(np.sqrt(d_l**2 + d_c**2 + d_h**2 + r_t * d_c * d_h))  # fmt: skip


def test_the_colour_difference_matches_a_published_pair() -> None:
    one, other = np.array([50.0, 2.6772, -79.7751]), np.array([50.0, 0.0, -82.7485])
    assert _ciede2000(one, other) == pytest.approx(2.0425, abs=1e-4)


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=lambda t: t.name)
def test_text_is_legible_on_every_surface(tokens: Tokens) -> None:
    for surface in (tokens.window, tokens.panel, tokens.raised, tokens.select):
        for ink in (tokens.text, tokens.text2, tokens.accent):
            assert _contrast(ink, surface) >= 4.5
        for edge in (tokens.border, tokens.focus):
            assert _contrast(edge, surface) >= 3
    for surface in (tokens.window, tokens.panel, tokens.raised):
        assert _contrast(tokens.text3, surface) >= 4.5
    assert _contrast(tokens.on_accent, tokens.accent_fill) >= 4.5


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=lambda t: t.name)
def test_glyphs_and_chip_words_stand_out(tokens: Tokens) -> None:
    for state in _STATES:
        colours = tokens.state(state)
        assert _contrast(colours.glyph, tokens.panel) >= 3
        assert _contrast(colours.glyph, colours.tint) >= 3
        assert round(_contrast(tokens.text, colours.tint)) >= 11


@pytest.mark.parametrize("vision", _VISION)
@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=lambda t: t.name)
def test_no_two_findings_look_alike(tokens: Tokens, vision: str) -> None:
    seen = {s: _lab(_VISION[vision] @ _linear(tokens.state(s).glyph)) for s in _STATES}
    for one, other in itertools.combinations(_STATES, 2):
        assert _ciede2000(seen[one], seen[other]) >= 12, (one, other)


def test_the_viewer_is_legible() -> None:
    for ink, least in ((VIEWER.text, 7), (VIEWER.text2, 4.5), (VIEWER.border, 3)):
        assert _contrast(ink, VIEWER.background) >= least
    assert _contrast(VIEWER.chosen, VIEWER.chosen_fill) >= 4.5


@pytest.mark.parametrize("vision", _VISION)
def test_the_map_ramp_grows_lighter_without_a_dip(vision: str) -> None:
    lightness = [_lab(_VISION[vision] @ _linear(stop))[0] for stop in AMBER_STOPS]
    assert all(np.diff(lightness) > 0)


@pytest.mark.parametrize("vision", _VISION)
def test_the_map_ramp_is_never_grey(vision: str) -> None:
    for stop in AMBER_STOPS:
        lab = _lab(_VISION[vision] @ _linear(stop))
        assert _ciede2000(lab, np.array([lab[0], 0, 0])) >= 16


def test_the_ramp_has_256_steps_between_its_end_stops() -> None:
    ramp = amber_ramp()
    assert ramp.shape == (256, 3)
    for row, stop in ((ramp[0], AMBER_STOPS[0]), (ramp[-1], AMBER_STOPS[-1])):
        assert QColor(*(int(v) for v in row)).name().upper() == stop


def test_the_map_fades_in_between_its_two_limits() -> None:
    shares = np.array([0.0, 0.15, 0.375, 0.60, 1.0])
    assert opacity_of(shares).tolist() == pytest.approx([0, 0, 0.5, 1, 1])
