"""The batch bar: how far scoring is, how to stop it, and what came out."""

from __future__ import annotations

import time
from collections import Counter
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop import words
from desktop.case_state import CaseState
from desktop.fonts import Role, font
from desktop.overriding import override
from desktop.theme import Theme
from desktop.views.widgets import (
    ElidedLabel,
    IconLabel,
    beside_icon,
    label,
    link_button,
    tool_button,
)

_ESTIMATE_AFTER_SECONDS = 3.0
_REPAINT_SECONDS = 0.1
_ROOMY = 1200


class BatchBar(QWidget):
    """Hidden until a batch starts.

    Signals:
        pause_requested, stop_requested, continue_requested, export_requested, folder_requested,
            closed: as the buttons say.
    """

    pause_requested: ClassVar[Signal] = Signal()
    stop_requested: ClassVar[Signal] = Signal()
    continue_requested: ClassVar[Signal] = Signal()
    export_requested: ClassVar[Signal] = Signal()
    folder_requested: ClassVar[Signal] = Signal()
    closed: ClassVar[Signal] = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("batchBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._title = ""
        self._started, self._painted, self._first_done = 0.0, 0.0, 0
        self._icon = IconLabel(theme, "clock", "accent", 20)
        self._headline = label(role=Role.STRONG)
        self._detail = ElidedLabel(Role.BODY, secondary=True)
        self._rate = label(secondary=True)
        self._left = label(role=Role.STRONG)
        self._progress = QProgressBar()
        self._progress.setFixedHeight(6)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress of scoring"))
        self.stop = QPushButton(beside_icon(self.tr("Stop")))
        theme.set_icon(self.stop, "stop", "text")
        self.pause = QPushButton(beside_icon(self.tr("Pause")))
        theme.set_icon(self.pause, "pause", "text")
        self.resume = QPushButton(self.tr("Continue"))
        self.export = QPushButton(beside_icon(self.tr("Export CSV")))
        self.export.setProperty("filled", True)
        theme.set_icon(self.export, "export", "on_accent")
        self._where = label(self.tr("Saves lobar-results.csv beside the films"), secondary=True)
        self._folder = link_button(self.tr("Show in folder"))
        self._folder.clicked.connect(self.folder_requested)
        self._close = tool_button(theme, "close", self.tr("Close the summary"))
        self._close.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for button in (self.pause, self.stop, self.resume, self.export):
            button.setFont(font(Role.STRONG if button is self.export else Role.BODY))
        self._arrange()
        self.pause.clicked.connect(self._on_pause)
        self.stop.clicked.connect(self._on_stop)
        self.resume.clicked.connect(self.continue_requested)
        self.export.clicked.connect(self.export_requested)
        self._close.clicked.connect(self._on_close)
        self.hide()

    @property
    def headline(self) -> str:
        """What it says in bold."""
        return self._headline.text()

    def begin(self, title: str) -> None:
        """A batch starts; its films are still being looked for."""
        self._title = title
        self._started = 0.0
        self._show_running(running=True)
        self._headline.setText(self.tr("Looking for films in {title}").format(title=title))
        self._detail.clear()
        self._rate.clear()
        self._left.clear()
        self._set_bar(0, 0)
        self.show()

    def set_progress(self, done: int, total: int) -> None:
        """So many films of so many are done; repainted at most ten times a second."""
        now = time.monotonic()
        if not self._started:
            self._started, self._first_done = now, done
        elif now - self._painted < _REPAINT_SECONDS and done < total:
            return
        self._painted = now
        self._headline.setText(self.tr("Scoring {title}").format(title=self._title))
        self._detail.setText(
            self.tr("{done} of {total}").format(done=words.count(done), total=words.films(total))
        )
        self._set_bar(done, max(total, 1))
        seconds = now - self._started
        if seconds >= _ESTIMATE_AFTER_SECONDS and done > self._first_done:
            rate = (done - self._first_done) / seconds
            self._rate.setText(self.tr("{rate} films/s").format(rate=_rounded(rate)))
            self._left.setText(self._time_left((total - done) / rate))

    def finish(
        self, counts: Counter[CaseState], seconds: float, *, stopped: bool, nothing: str = ""
    ) -> None:
        """The batch is over: say what came out. ``nothing`` says why no film was found."""
        self._show_running(running=False)
        self.export.setProperty("filled", True)
        self._restyle_export()
        scored = counts.total() - counts[CaseState.WAITING]
        if nothing:
            self._headline.setText(nothing)
        elif stopped:
            text = self.tr("Stopped: {films} done, {waiting} waiting")
            self._headline.setText(
                text.format(
                    films=words.films(scored), waiting=words.count(counts[CaseState.WAITING])
                )
            )
        else:
            text = self.tr("Done: {films} in {time}")
            self._headline.setText(text.format(films=words.films(scored), time=_duration(seconds)))
        self._detail.setText("" if nothing else summary(counts))
        self._icon.set_icon("info" if nothing or stopped else "check", "accent")
        self.resume.setVisible(stopped and not nothing)
        for widget in (self.export, self._where):
            widget.setVisible(scored > 0 and not nothing)
        self._make_room()
        sentence = f"{self._headline.text()}. {self._detail.text()}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def show_paused(self, counts: Counter[CaseState]) -> None:
        """The batch waits for somebody to continue or to stop it."""
        self._show_running(running=True)
        self.pause.hide()
        self.resume.show()
        waiting = counts[CaseState.WAITING]
        self._headline.setText(
            self.tr("Paused: {films} done, {waiting} waiting").format(
                films=words.films(counts.total() - waiting), waiting=words.count(waiting)
            )
        )
        for line in (self._detail, self._rate, self._left):
            line.clear()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.headline))

    def show_exported(self, sentence: str) -> None:
        """Say where the report is, with a way there. Exporting is no longer the next step."""
        self._where.setText(sentence)
        for widget in (self._where, self._folder):
            widget.show()
        self.export.setProperty("filled", False)
        self._restyle_export()
        self.show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        # Where the report will go can be left out; where it is cannot.
        if self.export.property("filled"):
            roomy = self.width() >= _ROOMY and not self.export.isHidden()
            self._where.setVisible(roomy)

    def _restyle_export(self) -> None:
        filled = bool(self.export.property("filled"))
        self._theme.set_icon(self.export, "export", "on_accent" if filled else "text")
        self.export.setFont(font(Role.STRONG if filled else Role.BODY))
        self.export.style().unpolish(self.export)
        self.export.style().polish(self.export)

    def _arrange(self) -> None:
        texts = QHBoxLayout()
        texts.setSpacing(10)
        texts.addWidget(self._headline)
        texts.addWidget(self._detail, 1)
        for line in (self._rate, self._left):
            texts.addWidget(line)
        middle = QVBoxLayout()
        middle.setSpacing(6)
        middle.addStretch()
        middle.addLayout(texts)
        middle.addWidget(self._progress)
        middle.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addLayout(middle, 1)
        for widget in (
            self._where, self._folder, self.pause, self.resume, self.export, self.stop, self._close
        ):  # fmt: skip
            row.addWidget(widget)

    def _set_bar(self, value: int, maximum: int) -> None:
        # Qt's bar paints at once when it changes, and with it all that waits to be painted.
        self._progress.setUpdatesEnabled(False)
        self._progress.setRange(0, maximum)
        self._progress.setValue(value)
        self._progress.setUpdatesEnabled(True)

    def _show_running(self, *, running: bool) -> None:
        self.setFixedHeight(60 if running else 52)
        self._icon.set_icon("clock", "accent")
        for button in (self.pause, self.stop):
            button.setEnabled(True)
        for widget in (self._progress, self.pause, self.stop, self._rate, self._left):
            widget.setVisible(running)
        self._close.setVisible(not running)
        for button in (self.resume, self.export):
            button.setVisible(False)
        self._where.setText(self.tr("Saves lobar-results.csv beside the films"))
        self._where.setVisible(False)
        self._folder.setVisible(False)

    def _time_left(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("less than 1 min left")
        return self.tr("about {n} min left").format(n=words.count(round(seconds / 60)))

    def pause_or_continue(self) -> None:
        """What the one key for both does."""
        button = self.resume if self.pause.isHidden() else self.pause
        if button.isVisible():
            button.click()

    def _on_pause(self) -> None:
        if not self.pause.isVisible():
            return  # the batch ended under the finger
        self.pause.setEnabled(False)
        self._headline.setText(self.tr("Pausing"))
        self.pause_requested.emit()

    def _on_stop(self) -> None:
        self.pause.setEnabled(False)
        self.stop.setEnabled(False)
        self._headline.setText(self.tr("Stopping"))
        self.stop_requested.emit()

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()


def summary(counts: Counter[CaseState]) -> str:
    """Films by state in words, such as "4 suspected, 3 uncertain, 38 not suspected"."""
    shown = (
        CaseState.SUSPECTED,
        CaseState.UNCERTAIN,
        CaseState.NOT_SUSPECTED,
        CaseState.REFUSED,
        CaseState.FAILED,
        CaseState.SEALED,
    )
    part = words.tr("{n} {finding}")
    return words.tr(", ").join(
        part.format(n=words.count(counts[state]), finding=words.chip(state).lower())
        for state in shown
        if counts[state]
    )


def _rounded(rate: float) -> str:
    return words.count(round(rate)) if rate >= 10 else words.decimal(rate, 1)


def _duration(seconds: float) -> str:
    if seconds < 60:
        return words.tr("{n} s").format(n=max(1, round(seconds)))
    minutes, rest = divmod(round(seconds), 60)
    return words.tr("{m} min {s} s").format(m=words.count(minutes), s=rest)
