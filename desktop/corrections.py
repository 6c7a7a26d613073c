"""What the clinician can say of a film before it is scored again, in words and as menus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeAlias

from PySide6.QtWidgets import QMenu

from core.correction import NO_CORRECTION, Correction
from core.images.types import ViewPosition
from core.outcome import RefusedCase, ScoredCase
from desktop import words
from desktop.models.case_row import CaseRow
from desktop.views.canvas_marks import describe_orientation

Change: TypeAlias = Callable[[Correction], Correction]

_ADULT = 18


def set_age(years: float) -> Change:
    """Say how old the child is."""
    return lambda correction: replace(correction, age_years=years)


def set_view(view: ViewPosition) -> Change:
    """Say from where the film was taken."""
    return lambda correction: replace(correction, view_position=view)


def turn(quarters: int) -> Change:
    """Turn the film clockwise, further than it is turned already."""
    return lambda known: replace(known, orientation=known.orientation.turned(quarters))


def mirror(correction: Correction) -> Correction:
    """Exchange left and right."""
    return replace(correction, orientation=correction.orientation.flipped())


def invert(correction: Correction) -> Correction:
    """Exchange black and white."""
    return replace(correction, inverted=not correction.inverted)


def score_anyway(correction: Correction) -> Correction:
    """Ask for a score although the film is out of scope."""
    return replace(correction, score_anyway=True)


def as_in_file(_correction: Correction) -> Correction:
    """Take back whatever was said or changed."""
    return NO_CORRECTION


def unchanged(correction: Correction) -> Correction:
    """Only score again."""
    return correction


def describe_correction(row: CaseRow) -> str:
    """What was set or changed before a row was scored; empty when nothing was."""
    if not isinstance(row.outcome, ScoredCase | RefusedCase):
        return ""
    known = row.correction
    recorded = {code.split("=")[0] for code in row.outcome.override.split(";")}
    parts = []
    if known.age_years is not None and "age" in recorded:
        parts.append(words.tr("age {age}").format(age=words.age(known.age_years)))
    if known.view_position is not None and "view" in recorded:
        parts.append(words.tr("view {view}").format(view=words.view(known.view_position)))
    turned = describe_orientation(known.orientation, invert=known.inverted)
    return ", ".join([*parts, turned] if turned else parts)


def fill_age_menu(menu: QMenu, choose: Callable[[Change], None]) -> None:
    """Ages in years; what matters is whether Lobar was tested on them."""
    menu.addAction(words.tr("Under 1 year")).triggered.connect(_chosen(choose, set_age(0.5)))
    for years in range(1, _ADULT):
        name = words.age(years)
        menu.addAction(name).triggered.connect(_chosen(choose, set_age(float(years))))
    adult = words.tr("{n} y or more").format(n=_ADULT)
    menu.addAction(adult).triggered.connect(_chosen(choose, set_age(float(_ADULT))))


def fill_view_menu(menu: QMenu, choose: Callable[[Change], None]) -> None:
    """Views that a chest film can have."""
    for view in ViewPosition:
        menu.addAction(words.view(view)).triggered.connect(_chosen(choose, set_view(view)))


def fill_menu(menu: QMenu, choose: Callable[[Change], None]) -> None:
    """Everything that can be said of the films chosen in the list."""
    fill_age_menu(menu.addMenu(words.tr("Set &age")), choose)
    fill_view_menu(menu.addMenu(words.tr("Set &view")), choose)
    turned = menu.addMenu(words.tr("&Turn and score again"))
    for name, change in (
        (words.tr("&Clockwise"), turn(1)),
        (words.tr("&Upside down"), turn(2)),
        (words.tr("&Back"), turn(3)),
        (words.tr("&Mirror left and right"), mirror),
        (words.tr("&Exchange black and white"), invert),
    ):
        turned.addAction(name).triggered.connect(_chosen(choose, change))
    menu.addAction(words.tr("&Score again")).triggered.connect(_chosen(choose, unchanged))
    text = words.tr("Score as the &file is")
    menu.addAction(text).triggered.connect(_chosen(choose, as_in_file))


def _chosen(choose: Callable[[Change], None], change: Change) -> Callable[..., None]:
    return partial(_call, choose, change)


def _call(choose: Callable[[Change], None], change: Change, _checked: bool = False) -> None:
    choose(change)
