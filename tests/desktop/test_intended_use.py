"""The intended use stands in the window, word for word."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from core import INTENDED_USE
from desktop.dialogs.about import AboutDialog


def _texts(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_the_first_page_says_what_lobar_is_for(window):
    shown = [label for label in window.findChildren(QLabel) if label.text() == INTENDED_USE]
    assert any(label.isVisibleTo(window) for label in shown)


def test_the_about_dialog_says_what_lobar_is_for(qtbot, window):
    dialog = AboutDialog(window, None, None)
    qtbot.addWidget(dialog)
    assert INTENDED_USE in _texts(dialog)
