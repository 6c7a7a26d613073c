"""What is on screen of a site check: nothing clipped, everything named, plots in the theme."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from desktop.site_check.rail import Step
from tests.desktop.site_checks import show
from tests.desktop.test_accessibility import clipped, on_screen, spoken

_PATIENCE_MS = 10_000


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (720, 450)], ids=str)
def test_no_step_is_clipped_and_every_control_has_a_name(
    qtbot, window, page, spec, classes, size
) -> None:
    window.setMinimumSize(0, 0)
    window.resize(*size)

    def check() -> None:
        qtbot.waitUntil(lambda: not clipped(window, page.step.name), timeout=20_000)
        assert not [
            widget for widget in on_screen(page)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not (widget.accessibleName() or spoken(widget))
        ]  # fmt: skip

    page.films.show_error("Something is wrong with the folder that was chosen.")
    check()
    window.site_check.load([classes])
    qtbot.waitUntil(lambda: page.step is Step.LABELS, timeout=_PATIENCE_MS)
    check()
    page.show_step(Step.SCORING)
    page.scoring.begin()
    check()
    show(window, spec)
    check()
    assert "area" in page.result.roc.accessibleName()


def test_the_plots_are_painted_in_colours_of_the_theme(window, page, spec, theme) -> None:
    show(window, spec)
    for plot in (page.result.roc, page.result.reliability):
        picture = plot.grab().toImage()
        accent = theme.tokens.accent.lower()
        step = max(1, picture.width() // 200)
        found = {
            picture.pixelColor(x, y).name()
            for x in range(0, picture.width(), step)
            for y in range(0, picture.height(), step)
        }
        assert accent in found
        assert np.ptp([int(name[1:3], 16) for name in found]) > 40
