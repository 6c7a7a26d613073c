"""A site check as the window shows it; shared by its tests."""

from __future__ import annotations

from core.site_check.check import carry_out
from core.site_check.labels import Exclusion, Source
from desktop.main_window import MainWindow
from desktop.site_check.standing import today
from tests.core.site_check_helpers import drawn, measured


def show(window: MainWindow, spec, patients: int = 100, shift: float = -1.5) -> None:
    """Bring a check of hand-made scores to the last step, as its measuring ends."""
    films = drawn(patients, shift)
    films.excluded.add(Exclusion.REFUSED, "hand.png")
    window.site_check.finish(carry_out(films, measured(spec), Source.FOLDERS, today()))
