"""Commands of reading and record, with their keys and their menu."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from core.findings import OwnFinding
from desktop.actions import Actions
from desktop.settings import Settings

_YEAR = 365


class RecordActions(QObject):
    """Made once for the window; :class:`~desktop.recording.Recording` connects them."""

    def __init__(self, window: QMainWindow, settings: Settings, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._all = window, actions.all
        t = self.tr
        self.agree = self._new(t("&Agree with Lobar"), "A")
        self.disagree = self._new(t("&Disagree with Lobar"), "D")
        self.findings = {
            OwnFinding.SUSPECTED: self._new(t("I find: &suspected"), "S"),
            OwnFinding.UNCERTAIN: self._new(t("I find: &uncertain"), "U"),
            OwnFinding.NOT_SUSPECTED: self._new(t("I find: &not suspected"), "N"),
            OwnFinding.UNREADABLE: self._new(t("&Cannot be read"), "X"),
        }
        self.record = self._new(t("&Record the reading"), "Ctrl+Return")
        self.next_to_read = self._new(t("Next film &to read"), "Ctrl+J")
        self.read_first = self._new(t("Read &first, then see the score"), "Ctrl+Shift+R")
        self.read_first.setCheckable(True)
        self.read_first.setChecked(settings.read_first)
        self.identifiers = self._new(t("&Keep patients' names in the record"))
        self.identifiers.setCheckable(True)
        self.identifiers.setChecked(settings.keeps_identifiers)
        self.verify = self._new(t("C&heck the record"))
        self.erase = self._new(t("&Erase this patient from the record…"))
        self.menu = menu = window.menuBar().addMenu(t("&Reading"))
        # Help stays the last menu.
        last = window.menuBar().actions()[-2]
        window.menuBar().insertAction(last, menu.menuAction())
        menu.addActions([self.agree, self.disagree, *self.findings.values()])
        menu.addSeparator()
        menu.addActions([self.record, self.next_to_read])
        menu.addSeparator()
        menu.addAction(self.read_first)
        menu.addSeparator()
        menu.addAction(self.identifiers)
        self.retention: dict[int, QAction] = {}
        kept, group = menu.addMenu(t("Keep cases &for")), QActionGroup(menu)
        for days, text in (
            (30, t("30 days")),
            (90, t("90 days")),
            (_YEAR, t("1 year")),
            (5 * _YEAR, t("5 years")),
            (0, t("Always")),
        ):
            action = kept.addAction(text)
            action.setCheckable(True)
            action.setChecked(days == settings.retention_days)
            group.addAction(action)
            self.retention[days] = action
        menu.addActions([self.verify, self.erase])

    def _new(self, text: str, key: str = "") -> QAction:
        action = QAction(text, self._window)
        if key:
            action.setShortcut(QKeySequence(key))
        self._window.addAction(action)
        self._all.append(action)
        return action
