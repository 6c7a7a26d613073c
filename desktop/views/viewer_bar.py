"""The bar over the viewer: what is shown, and how it is looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSlider, QToolButton, QWidget
from typing_extensions import override

from desktop.fonts import Role, font
from desktop.theme import Theme
from desktop.views.choice_box import ChoiceBox
from desktop.views.toggle import Toggle
from desktop.views.view_state import Preset
from desktop.views.widgets import hairline, label, tool_button

_NARROW = 860


class ViewerBar(QWidget):
    """Holds the controls; the viewer connects them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("viewerBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(40)
        unscored = self.tr("The score stays the same.")
        self.film_only = self._segment(self.tr("Film"))
        self.film_and_map = self._segment(self.tr("Film and map"))
        self._views = QButtonGroup(self)
        for segment in (self.film_only, self.film_and_map):
            self._views.addButton(segment)
        self.film_and_map.setChecked(True)
        self.fit = self._tool(theme, "fit", self.tr("Fit the film to the pane (F)"))
        self.one_to_one = self._tool(theme, "one_to_one", self.tr("One to one (Shift+F)"))
        self.invert = self._tool(theme, "invert", self.tr("Invert (I). {note}"), note=unscored)
        self.reset = self._tool(theme, "reset", self.tr("Reset the view (Home)"))
        self.link = self._tool(theme, "link", self.tr("Link zoom, place and window (L)"))
        for button in (self.invert, self.link):
            button.setCheckable(True)
        self.link.setChecked(True)
        self.presets = ChoiceBox(theme, viewer=True, height=28)
        self.presets.setAccessibleName(self.tr("Window of grey values"))
        self.presets.setToolTip(
            self.tr(
                "Window. Drag on the film: across for width, up and down for level. {note}"
            ).format(note=unscored)
        )
        for text, preset in (
            (self.tr("Window: as stored"), Preset.AS_STORED),
            (self.tr("Window: automatic"), Preset.AUTOMATIC),
            (self.tr("Window: full range"), Preset.FULL_RANGE),
            (self.tr("Window: your own"), Preset.CUSTOM),
        ):
            self.presets.add(text, "", preset)
        self.map_on = Toggle(theme, self.tr("Show the influence map"))
        self.map_on.setToolTip(self.tr("Influence map on or off (M)"))
        self.map_on.setChecked(True)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(10, 100)
        self.opacity.setSingleStep(5)
        self.opacity.setFixedWidth(96)
        self.opacity.setAccessibleName(self.tr("Opacity of the influence map, in percent"))
        self.opacity.setToolTip(self.tr("Opacity of the map ([ and ])"))
        self._map_word = label(self.tr("Map"))
        self._percent = label(role=Role.BODY)
        self._percent.setMinimumWidth(self._percent.fontMetrics().horizontalAdvance("100\u202f%"))
        self.opacity.valueChanged.connect(self._on_opacity)
        self._arrange()

    def set_map_available(self, *, available: bool) -> None:
        """A film without a score has no map to switch."""
        for widget in (self.map_on, self.opacity, self._map_word, self._percent):
            widget.setEnabled(available)

    def set_film_available(self, *, available: bool) -> None:
        """Without a film there is nothing to zoom."""
        for widget in (self.fit, self.one_to_one, self.invert, self.reset, self.presets):
            widget.setEnabled(available)

    def show_preset(self, preset: Preset) -> None:
        """Name the window in use."""
        self.presets.setCurrentIndex(self.presets.findData(preset))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < _NARROW
        self.film_and_map.setText(self.tr("+ Map") if narrow else self.tr("Film and map"))
        self.one_to_one.setVisible(not narrow)
        self.presets.setVisible(self.width() >= 640)
        super().resizeEvent(event)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 12, 0)
        row.setSpacing(6)
        segments = QHBoxLayout()
        segments.setSpacing(0)
        self.film_only.setProperty("first", True)
        segments.addWidget(self.film_only)
        segments.addWidget(self.film_and_map)
        row.addLayout(segments)
        row.addSpacing(4)
        row.addWidget(self._divider())
        row.addSpacing(4)
        for tool in (self.fit, self.one_to_one, self.invert, self.reset):
            row.addWidget(tool)
        row.addSpacing(4)
        row.addWidget(self._divider())
        row.addSpacing(4)
        row.addWidget(self.presets)
        row.addWidget(self.link)
        row.addStretch()
        for widget in (self.map_on, self._map_word, self.opacity, self._percent):
            row.addWidget(widget)

    def _divider(self) -> QWidget:
        line = hairline(vertical=True)
        line.setFixedHeight(20)
        return line

    def _segment(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setProperty("segment", True)
        button.setCheckable(True)
        button.setFont(font(Role.BODY))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _tool(self, theme: Theme, icon: str, text: str, note: str = "") -> QToolButton:
        button = tool_button(theme, icon, text.format(note=note), tone="viewer.text")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(text.split(" (")[0])
        button.setFixedSize(30, 28)
        return button

    def _on_opacity(self, value: int) -> None:
        self._percent.setText(f"{value}\u202f%")
