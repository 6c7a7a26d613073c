"""Every command with its words and its keys, and the menus that hold them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop import texts
from desktop.settings import Settings, ThemeChoice

if TYPE_CHECKING:
    from core.decision import OperatingPoint

_T = TypeVar("_T")


class Actions(QObject):
    """Made once for the window; the window connects them."""

    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self.all: list[QAction] = []
        t = self.tr
        self.open_folder = self._new(t("Open &folder…"), "Ctrl+O")
        self.open_files = self._new(t("Open f&iles…"), "Ctrl+Shift+O")
        self.watch = self._new(t("&Watch a folder…"), "Ctrl+Shift+W")
        self.stop_watching = self._new(t("Stop watc&hing"))
        self.export = self._new(t("&Export CSV"), "Ctrl+E")
        self.export_listed = self._new(t("Export CSV as &listed"), "Ctrl+Alt+E")
        self.export_selected = self._new(t("Export CSV of the &chosen films"), "Ctrl+Shift+E")
        self.export_as = self._new(t("Save CSV &as…"), "Ctrl+Shift+S")
        self.close_list = self._new(t("&Close list"), "Ctrl+W")
        self.quit = self._new(t("&Quit"), "Ctrl+Q")
        self.go_back = self._new(t("&Undo the last change of the list"), "Ctrl+Z")
        self.find = self._new(t("&Search the list"), "Ctrl+F")
        self.fit = self._new(t("&Fit"), "F")
        self.one_to_one = self._new(t("&One to one"), "Shift+F")
        self.zoom_in = self._new(t("Zoom &in"), "+", "=")
        self.zoom_out = self._new(t("Zoom &out"), "-")
        self.invert = self._new(t("In&vert"), "I")
        self.flip = self._new(t("&Mirror"), "H")
        self.rotate = self._new(t("T&urn clockwise"), "R")
        self.rotate_back = self._new(t("Turn &back"), "Shift+R")
        self.ruler = self._new(t("R&uler"), "L")
        self.reset = self._new(t("&Reset the view"), "Home")
        self.link = self._new(t("Lin&k the panes"), "K")
        self.map = self._new(t("Influence &map on or off"), "M")
        self.map_less = self._new(t("Map: less opacity"), "[")
        self.map_more = self._new(t("Map: more opacity"), "]")
        self.next_view = self._new(t("&Next view"), "V")
        self.next_panel = self._new(t("Next &panel"), "F6")
        self.previous_panel = self._new(t("Previous panel"), "Shift+F6")
        self.full_screen = self._new(t("F&ull screen"), "F11")
        self.next_film = self._new(t("&Next film"), "Ctrl+Down")
        self.previous_film = self._new(t("&Previous film"), "Ctrl+Up")
        self.show_in_folder = self._new(t("Show in &folder"))
        self.copy_case = self._new(t("&Copy case"), "Ctrl+C")
        self.remove = self._new(t("&Remove from the list"), "Delete")
        self.identity = self._new(t("&Patients named on screen"), "P")
        self.stop = self._new(t("&Stop"), "Ctrl+.")
        self.pause = self._new(t("&Pause or continue"), "Ctrl+Shift+P")
        self.site_check = self._new(t("S&ite check"), "Ctrl+Shift+K")
        self.preferences = self._new(t("&Settings"), "Ctrl+,")
        self.shortcuts = self._new(t("&Keyboard shortcuts"), "?")
        self.about = self._new(t("&About Lobar"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.recent = QMenu(t("Open &recent"), window)
        self.changes = QMenu(t("&Correct and score again"), window)
        self.points = QMenu(t("Operating &point"), window)
        self.processors = QMenu(t("P&rocessor"), window)
        self._point_group = QActionGroup(window)

    def build_menus(self, theme: Callable[[ThemeChoice], None]) -> None:
        """Fill the menu bar. ``theme`` is called with what is chosen."""
        bar, t = self._window.menuBar(), self.tr
        file = bar.addMenu(t("&File"))
        file.addActions([self.open_folder, self.open_files])
        file.addMenu(self.recent)
        file.addSeparator()
        file.addActions([self.watch, self.stop_watching])
        file.addSeparator()
        file.addActions([self.export, self.export_listed, self.export_selected, self.export_as])
        file.addSeparator()
        file.addActions([self.close_list, self.quit])
        edit = bar.addMenu(t("&Edit"))
        edit.addActions([self.go_back, self.find])
        edit.addSeparator()
        edit.addAction(self.preferences)
        view = bar.addMenu(t("&View"))
        view.addActions([self.next_view, self.fit, self.one_to_one, self.zoom_in, self.zoom_out])
        view.addActions([self.invert, self.flip, self.rotate, self.rotate_back])
        view.addActions([self.ruler, self.link, self.reset])
        view.addSeparator()
        view.addActions([self.map, self.map_less, self.map_more])
        view.addSeparator()
        names = {
            ThemeChoice.SYSTEM: t("As the &system"),
            ThemeChoice.DARK: t("&Dark"),
            ThemeChoice.LIGHT: t("&Light"),
        }
        self._choices(view.addMenu(t("&Theme")), names, self._settings.theme, theme)
        view.addActions([self.full_screen, self.next_panel, self.previous_panel])
        film = bar.addMenu(t("Fi&lm"))
        film.addActions([self.next_film, self.previous_film])
        film.addMenu(self.changes)
        film.addSeparator()
        film.addActions([self.identity, self.copy_case, self.show_in_folder, self.remove])
        batch = bar.addMenu(t("&Batch"))
        batch.addMenu(self.points)
        batch.addMenu(self.processors)
        batch.addSeparator()
        batch.addActions([self.pause, self.stop])
        batch.addSeparator()
        batch.addAction(self.site_check)
        help_menu = bar.addMenu(t("&Help"))
        help_menu.addActions([self.shortcuts, self.about])

    def limit_to(self, usable: Collection[QAction]) -> None:
        """Only these can be used for now."""
        for action in self.all:
            action.setEnabled(action in usable)

    def allow_all(self) -> None:
        """The others can be used as well."""
        for action in self.all:
            action.setEnabled(True)

    def offer_processors(self, names: Iterable[str], choose: Callable[[str], None]) -> None:
        """Fill the menu of what can run the model."""
        offered = {name: texts.processor(name) for name in names}
        self._choices(self.processors, offered, self._settings.provider, choose)

    def update(
        self, *, running: bool, films: int, can_resume: bool, can_export: bool, can_go_back: bool
    ) -> None:
        """Enable what can be done now. ``films`` counts the rows of the list."""
        for action in (self.export, self.export_listed, self.export_selected, self.export_as):
            action.setEnabled(can_export)
        self.remove.setEnabled(films > 0)
        self.changes.setEnabled(films > 0)
        self.stop.setEnabled(running)
        self.pause.setEnabled(running or can_resume)
        self.go_back.setEnabled(can_go_back)
        for action in (
            self.close_list,
            self.find,
            self.next_film,
            self.previous_film,
            self.show_in_folder,
            self.copy_case,
            self.identity,
        ):
            action.setEnabled(films > 0)

    def show_points(
        self, points: Sequence[OperatingPoint], current: str, choose: Callable[[str], None]
    ) -> None:
        """Offer operating points in the menu, on Ctrl+1 and so on."""
        for action in self._point_group.actions():
            self.points.removeAction(action)
            self._point_group.removeAction(action)
            self.all.remove(action)
            action.deleteLater()
        for number, point in enumerate(points, start=1):
            action = self._new(texts.operating_point(point.name), f"Ctrl+{number}")
            action.setCheckable(True)
            action.setChecked(point.name == current)
            action.triggered.connect(lambda _=False, name=point.name: choose(name))
            self._point_group.addAction(action)
            self.points.addAction(action)

    def _new(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        self._window.addAction(action)
        self.all.append(action)
        return action

    def _choices(
        self, menu: QMenu, names: dict[_T, str], current: _T, choose: Callable[[_T], None]
    ) -> None:
        group = QActionGroup(menu)
        for value, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.triggered.connect(partial(_chosen, choose, value))
            group.addAction(action)


def _chosen(choose: Callable[[_T], None], value: _T, _checked: bool = False) -> None:
    choose(value)
