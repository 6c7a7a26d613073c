"""The toolbar: open, export, and the operating point, which re-decides every row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from desktop import texts
from desktop.fonts import Role, font
from desktop.overriding import override
from desktop.theme import Theme
from desktop.views.widgets import beside_icon, hairline, label, tool_button

if TYPE_CHECKING:
    from core.decision import OperatingPoint
    from desktop.views.choice_box import ChoiceBox

_WORDS_FROM = 1100


class Toolbar(QWidget):
    """Words beside the icons where room allows.

    Signals:
        operating_point_chosen: its name.
    """

    operating_point_chosen: ClassVar[Signal] = Signal(str)

    points: ChoiceBox

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(48)
        self.open_folder = tool_button(theme, "folder", self.tr("Open folder"), tone="text")
        self.open_folder.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.open_folder.setProperty("flat", False)
        self.open_files = tool_button(theme, "file", self.tr("Open files"))
        self.export = tool_button(theme, "export", self.tr("Export CSV"))
        self.shortcuts = tool_button(theme, "help", self.tr("Keyboard shortcuts (?)"))
        self.shortcuts.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.read_first = tool_button(theme, "lock", self.tr("Read first"))
        self._row = QHBoxLayout(self)
        self._arrange()

    def put_points_in(self) -> None:
        """Add where the operating point is chosen; it shows once there are any."""
        from desktop.views.choice_box import ChoiceBox

        self.points = ChoiceBox(self._theme, strong=True)
        self.points.setAccessibleName(
            self.tr("Operating point. Changing it decides every film again.")
        )
        self.points.setToolTip(
            self.tr(
                "Operating point: where the threshold lies. Changing it decides every film "
                "again; nothing is scored again. (Ctrl+1, 2, 3)"
            )
        )
        self._points_word = label(self.tr("Operating point"), secondary=True)
        self._points_word.setBuddy(self.points)
        self.points.activated.connect(self._on_activated)
        before_divider = self._row.count() - 2
        self._row.insertWidget(before_divider, self._points_word)
        self._row.insertWidget(before_divider + 1, self.points)
        self.set_points(())

    def set_filled(self, *, filled: bool) -> None:
        """Whether Open folder is the one filled button, that is, the next step."""
        if self.open_folder.property("filled") == filled:
            return  # styling takes a millisecond, and this is asked with every change of the list
        self.open_folder.setProperty("filled", filled)
        self.open_folder.setFont(font(Role.STRONG if filled else Role.BODY))
        self._theme.set_icon(self.open_folder, "folder", "on_accent" if filled else "text")
        self.open_folder.style().unpolish(self.open_folder)
        self.open_folder.style().polish(self.open_folder)

    def offer_exports(self, actions: Sequence[QAction]) -> None:
        """What else than all films can be exported, behind the arrow beside the button."""
        menu = QMenu(self.export)
        menu.addActions(actions)
        self.export.setMenu(menu)
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def offer_read_first(self, action: QAction) -> None:
        """A switch between reading first and seeing the score at once."""
        self.read_first.setDefaultAction(action)
        self.read_first.setText(beside_icon(self.tr("Read first")))
        self.read_first.setToolTip(
            self.tr(
                "Hide score and map of a film until your own finding is recorded (Ctrl+Shift+R)"
            )
        )
        self._theme.set_icon(self.read_first, "lock", "text2")

    def set_points(self, points: Sequence[OperatingPoint]) -> None:
        """Offer operating points; none without a model."""
        self.points.clear()
        for point in points:
            detail = self.tr("threshold {t}").format(t=texts.threshold(point.threshold))
            self.points.add(texts.operating_point(point.name), detail, point.name)
        for widget in (self.points, self._points_word):
            widget.setVisible(bool(points))

    def show_point(self, name: str) -> None:
        """Show which point is in use."""
        self.points.setCurrentIndex(self.points.findData(name))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_words(shown=self.width() >= _WORDS_FROM)
        super().resizeEvent(event)

    def _arrange(self) -> None:
        row = self._row
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.open_folder)
        row.addWidget(self.open_files)
        row.addWidget(self._divider())
        row.addWidget(self.export)
        row.addWidget(self.read_first)
        row.addStretch()
        row.addWidget(self._divider())
        row.addWidget(self.shortcuts)

    def _divider(self) -> QWidget:
        line = hairline(vertical=True)
        line.setFixedHeight(24)
        return line

    def _set_words(self, *, shown: bool) -> None:
        beside, alone = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
            Qt.ToolButtonStyle.ToolButtonIconOnly,
        )
        buttons: tuple[QToolButton, ...] = (self.open_files, self.export, self.read_first)
        for button in buttons:
            button.setToolButtonStyle(beside if shown else alone)

    def _on_activated(self, _index: int) -> None:
        self.operating_point_chosen.emit(self.points.currentData())
