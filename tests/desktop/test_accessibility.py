"""The window without a mouse, with a screen reader, and on a small screen or with large texts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QMenuBar, QWidget

from core.providers import ProviderChoice
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.error_report import ErrorReportDialog
from desktop.dialogs.shortcuts import ShortcutsDialog
from tests.desktop.pages import clipped, is_inner, on_screen, visit

_SIZES = [(1440, 900), (1024, 700), (720, 450)]
"""The last is what a window of 1440 x 900 has at 200 % text."""


def test_every_control_that_takes_the_focus_has_a_name(window, cases, spec) -> None:
    for page in visit(window, cases, spec):
        nameless = [
            (page, widget.metaObject().className(), widget.objectName())
            for widget in on_screen(window)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_inner(widget)
            and not (widget.accessibleName() or spoken(widget))
        ]  # fmt: skip
        assert not nameless


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def test_dialogs_name_their_controls_too(qtbot, window, spec) -> None:
    for dialog in (
        AboutDialog(window, spec, ProviderChoice("auto", "cpu")),
        ShortcutsDialog(window, window.actions_.all),
        ErrorReportDialog(window, "lines"),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        assert not [
            w.metaObject().className()
            for w in on_screen(dialog)
            if isinstance(w, QAbstractButton) and not (w.accessibleName() or w.text())
        ]


@pytest.mark.parametrize("name", ["empty", "first run", "settings", "batch stopped"])
def test_tab_reaches_every_control_of_a_page(qtbot, window, cases, spec, name) -> None:
    next(page for page in visit(window, cases, spec) if page == name)
    window.activateWindow()
    wanted = {
        widget
        for widget in on_screen(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_inner(widget)
        and not isinstance(widget, QMenuBar | QAbstractScrollArea)
        and not isinstance(widget.focusProxy(), QWidget)
    }  # fmt: skip
    reached: set[QWidget] = set()
    start = next(iter(wanted))
    start.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3 * len(wanted) + 20):
        focused = window.focusWidget()
        reached.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    missed = {(w.metaObject().className(), w.accessibleName()) for w in wanted - reached}
    # Of buttons of which one is chosen, Tab reaches the chosen one, and arrows the others.
    missed -= {(w.metaObject().className(), w.accessibleName()) for w in wanted if grouped(w)}
    assert not missed


def grouped(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and (
        widget.group() is not None or widget.autoExclusive()
    )


@pytest.mark.parametrize("size", _SIZES, ids=str)
def test_no_text_is_clipped(qtbot, window, cases, spec, size) -> None:
    window.setMinimumSize(0, 0)
    window.resize(*size)
    for page in visit(window, cases, spec):
        # Layouts settle in the event loop; what is clipped for good stays so.
        qtbot.waitUntil(lambda p=page: not clipped(window, p), timeout=20_000)
