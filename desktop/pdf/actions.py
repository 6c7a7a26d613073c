"""Commands that put films on paper, with their keys and their places in the menus."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.actions import Actions
from desktop.row_choice import RowChoice


class ReportActions(QObject):
    """Made once for the window. They can be used whenever there is something to export."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._all = window, actions.all
        t = self.tr
        self.save_case = self._new(t("Save &PDF of this film…"), "Ctrl+S")
        self.save = {
            RowChoice.ALL: self._new(t("Save P&DF of all films…"), "Ctrl+Alt+S"),
            RowChoice.LISTED: self._new(t("Save PDF as lis&ted…")),
            RowChoice.CHOSEN: self._new(t("Save PDF of the chosen fil&ms…")),
        }
        self.print_case = self._new(t("Pri&nt this film…"), "Ctrl+P")
        self.print_list = self._new(t("Print the li&st…"), "Ctrl+Alt+P")
        self._export = actions.export
        self._export.changed.connect(self._follow)
        self._follow()
        menu = self._menu_of(actions.close_list)
        saving = [self.save_case, *self.save.values()]
        menu.insertActions(actions.close_list, saving)
        menu.insertSeparator(actions.close_list)
        menu.insertActions(actions.close_list, [self.print_case, self.print_list])
        menu.insertSeparator(actions.close_list)

    @property
    def for_films(self) -> tuple[QAction, ...]:
        """Those for the films chosen in the list."""
        return self.save_case, self.save[RowChoice.CHOSEN], self.print_case

    @property
    def every(self) -> tuple[QAction, ...]:
        """All of them."""
        return self.save_case, *self.save.values(), self.print_case, self.print_list

    def _follow(self) -> None:
        for action in self.every:
            action.setEnabled(self._export.isEnabled())

    def _menu_of(self, action: QAction) -> QMenu:
        return next(menu for menu in action.associatedObjects() if isinstance(menu, QMenu))

    def _new(self, text: str, key: str = "") -> QAction:
        action = QAction(text, self._window)
        if key:
            action.setShortcut(QKeySequence(key))
        self._window.addAction(action)
        self._all.append(action)
        return action
