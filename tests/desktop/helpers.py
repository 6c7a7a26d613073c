"""Shared by tests of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model_spec import ModelSpec
from core.outcome import CaseOutcome
from core.providers import ProviderChoice
from desktop.main_window import MainWindow
from desktop.models.case_row import CaseRow
from desktop.views.film_canvas import FilmCanvas
from desktop.views.viewer import Viewer


def fill(
    window: MainWindow, cases, spec: ModelSpec, count: int = 30, extra: Sequence[CaseOutcome] = ()
) -> None:
    """Films as a batch leaves them, without one: ``count`` scored, one refused, one failed."""
    window.session.spec = spec
    window.session.provider = ProviderChoice("auto", "cpu")
    window.session.table.set_operating_point(spec.operating_point())
    window.session.model_opened.emit()
    window.session.operating_point_changed.emit()
    outcomes = [cases.scored((n + 0.5) / count, f"film{n:02}.png") for n in range(count)]
    outcomes += [cases.refused(), cases.failed(), *extra]
    table = window.session.table
    table.append(outcome.source for outcome in outcomes)
    table.set_outcomes(0, outcomes)


def show(qtbot: QtBot, viewer: Viewer, row: CaseRow) -> None:
    """Choose a case and wait for its film."""
    viewer.show_case(row, [])
    qtbot.waitUntil(lambda: viewer.is_settled, timeout=20_000)


def drag(canvas: FilmCanvas, to: QPoint, button: Qt.MouseButton) -> None:
    """Move the mouse over a canvas; Qt's own test call knows no buttons while it moves."""
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(to), QPointF(canvas.mapToGlobal(to)),
        Qt.MouseButton.NoButton, button, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def turn_wheel(canvas: FilmCanvas, at: QPoint, steps: int) -> None:
    event = QWheelEvent(
        QPointF(at), QPointF(canvas.mapToGlobal(at)), QPoint(), QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def click(qtbot: QtBot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
