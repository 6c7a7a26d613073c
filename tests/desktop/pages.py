"""Every page of the window, and what does not fit on it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)

from desktop import words
from desktop.views.widgets import ElidedLabel
from tests.desktop.helpers import fill

_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def visit(window, cases, spec) -> Iterator[str]:
    """Bring every page to the screen, and say which."""
    yield "empty"
    window.pages.first_run.show_model(spec)
    window.pages.setCurrentWidget(window.pages.first_run)
    yield "first run"
    window.show_preferences()
    window.pages.preferences.show_settings(spec)
    yield "settings"
    window.show_preferences()
    fill(window, cases, spec, count=8)
    for number in range(window.cases.rowCount()):
        if number in (0, window.cases.rowCount() - 1) or window.cases.listed()[number].film is None:
            window.case_list.view.choose(number)
            yield f"film {number}"
    window.case_list.note.show_number(1234)
    bar = window.batch_bar
    bar.begin("ward")
    bar.set_progress(3, 10)
    window.watch_bar.show_folder(cases.folder, reachable=True)
    yield "batch running"
    bar.finish(window.session.table.counts, 3.0, stopped=True)
    said = words.tr("Lobar closed unexpectedly last time. No film was changed.")
    window.strip.tell(said, words.tr("Show report"), lambda: None)
    yield "batch stopped"


def on_screen(window: QWidget) -> list[QWidget]:
    return [w for w in window.findChildren(QWidget) if w.isVisible() and w.isEnabled()]


def is_inner(widget: QWidget) -> bool:
    """Whether this is a part of Qt's own, which its control speaks for."""
    inside_field = isinstance(widget.parent(), QLineEdit) or widget.objectName().startswith("qt_")
    return inside_field or widget.metaObject().className() == "QTableCornerButton"


def clipped(window: QWidget, page: str) -> list[tuple[str, str]]:
    return [
        (page, widget.text())
        for widget in on_screen(window)
        if isinstance(widget, QLabel | QAbstractButton) and not isinstance(widget, ElidedLabel)
        and not is_inner(widget) and (needs_more(widget) or sticks_out(widget))
    ]  # fmt: skip


def sticks_out(widget: QWidget) -> bool:
    """Whether an area that scrolls up and down alone cuts off a side of what is in it."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is None or area.horizontalScrollBarPolicy() is not _NEVER:
        return False
    left = widget.mapTo(area.viewport(), QPoint(0, 0)).x()
    return left < -1 or left + widget.width() > area.viewport().width() + 1


def needs_more(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    icon_only = isinstance(widget, QToolButton) and (
        widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    if not widget.text() or icon_only:
        return False
    least = widget.minimumSizeHint()
    return least.width() > widget.width() + 1 or least.height() > widget.height() + 1
