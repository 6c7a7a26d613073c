"""The bar over the viewer: what is shown, and how it is looked at."""

from __future__ import annotations

from enum import Enum
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSlider, QToolButton, QWidget

from desktop import words
from desktop.fonts import Role, font
from desktop.overriding import override
from desktop.theme import Theme
from desktop.views.choice_box import ChoiceBox
from desktop.views.toggle import Toggle
from desktop.views.view_state import Preset
from desktop.views.widgets import hairline, label, tool_button

_NARROW = 900


class ViewMode(Enum):
    """What stands beside the film."""

    FILM = "film"
    MAP = "map"
    PRIOR = "prior"


class ViewerBar(QWidget):
    """Holds the controls; the viewer connects them.

    Signals:
        mode_changed: another :class:`ViewMode`.
    """

    mode_changed: ClassVar[Signal] = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("viewerBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(40)
        unscored = self.tr("The score stays the same.")
        self._priors = 0
        self._segments = {
            mode: self._segment(name)
            for mode, name in (
                (ViewMode.FILM, self.tr("Film")),
                (ViewMode.MAP, self.tr("Film and map")),
                (ViewMode.PRIOR, self.tr("Film and prior")),
            )
        }
        self._views = QButtonGroup(self)
        for segment in self._segments.values():
            self._views.addButton(segment)
        self._segments[ViewMode.MAP].setChecked(True)
        self._views.buttonClicked.connect(lambda _: self.mode_changed.emit(self.mode))
        self.fit = self._tool(theme, "fit", self.tr("Fit the film to the pane (F)"))
        self.one_to_one = self._tool(theme, "one_to_one", self.tr("One to one (Shift+F)"))
        self.invert = self._tool(theme, "invert", self.tr("Invert (I). {note}"), note=unscored)
        self.flip = self._tool(
            theme, "flip", self.tr("Mirror left and right (H). {note}"), note=unscored
        )
        self.rotate = self._tool(
            theme, "rotate", self.tr("Turn clockwise (R), back (Shift+R). {note}"), note=unscored
        )
        self.ruler = self._tool(
            theme,
            "ruler",
            self.tr(
                "Ruler (L). Drag on the film. In millimetres where the file gives the pixel "
                "spacing: at the detector, things look somewhat larger than they are."
            ),
        )
        self.reset = self._tool(theme, "reset", self.tr("Reset the view (Home)"))
        self.link = self._tool(theme, "link", self.tr("Link zoom, place and window (K)"))
        self._tools = (
            self.fit, self.one_to_one, self.invert, self.flip, self.rotate, self.ruler, self.reset
        )  # fmt: skip
        for button in (self.invert, self.ruler, self.link):
            button.setCheckable(True)
        self.link.setChecked(True)
        self.presets = ChoiceBox(theme, viewer=True, height=28)
        self.presets.setAccessibleName(self.tr("Window of grey values"))
        self.presets.setToolTip(
            self.tr(
                "Window of grey values (1 to 6). Drag on the film: across for width, up and "
                "down for level. {note}"
            ).format(note=unscored)
        )
        for text, preset in (
            (self.tr("As stored"), Preset.AS_STORED),
            (self.tr("Automatic"), Preset.AUTOMATIC),
            (self.tr("Lung"), Preset.LUNG),
            (self.tr("Soft tissue"), Preset.SOFT_TISSUE),
            (self.tr("Bone"), Preset.BONE),
            (self.tr("Full range"), Preset.FULL_RANGE),
            (self.tr("Your own"), Preset.CUSTOM),
        ):
            self.presets.add(text, "", preset)
        self.map_on = Toggle(theme, self.tr("Show the influence map"))
        self.map_on.setToolTip(self.tr("Influence map on or off (M)"))
        self.map_on.setChecked(True)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(10, 100)
        self.opacity.setSingleStep(5)
        self.opacity.setMinimumWidth(48)
        self.opacity.setMaximumWidth(96)
        self.opacity.setAccessibleName(self.tr("Opacity of the influence map, in percent"))
        self.opacity.setToolTip(self.tr("Opacity of the map ([ and ])"))
        self._map_word = label(self.tr("Map"))
        self._percent = label(role=Role.BODY)
        self._percent.setMinimumWidth(
            self._percent.fontMetrics().horizontalAdvance(words.percent(1, decimals=0))
        )
        self.opacity.valueChanged.connect(self._on_opacity)
        self._arrange()

    @property
    def mode(self) -> ViewMode:
        """What stands beside the film now."""
        return next(mode for mode, button in self._segments.items() if button.isChecked())

    def choose_mode(self, mode: ViewMode) -> None:
        """Put something else beside the film, as if its segment had been clicked."""
        self._segments[mode].click()

    def set_priors(self, number: int) -> None:
        """How many earlier films of the patient there are."""
        self._priors = number
        segment = self._segments[ViewMode.PRIOR]
        segment.setEnabled(number > 0 or segment.isChecked())
        segment.setToolTip(
            self.tr("An earlier film of the same patient, from this list")
            if number
            else self.tr("No earlier film of this patient is in the list.")
        )
        self._name_segments()

    def set_map_available(self, *, available: bool) -> None:
        """A film without a score has no map to switch."""
        for widget in (self.map_on, self.opacity, self._map_word, self._percent):
            widget.setEnabled(available)

    def set_film_available(self, *, available: bool) -> None:
        """Without a film there is nothing to zoom."""
        for widget in (*self._tools, self.presets):
            widget.setEnabled(available)

    def show_preset(self, preset: Preset) -> None:
        """Name the window in use."""
        self.presets.setCurrentIndex(self.presets.findData(preset))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._name_segments()
        narrow = self.width() < _NARROW
        for widget in (self.one_to_one, self._map_word, self._percent):
            widget.setVisible(not narrow)
        self.presets.setVisible(self.width() >= 700)
        super().resizeEvent(event)

    def _name_segments(self) -> None:
        narrow = self.width() < _NARROW
        count = f" ({self._priors})" if self._priors > 1 else ""
        film_map = self.tr("+ Map") if narrow else self.tr("Film and map")
        prior = self.tr("+ Prior") if narrow else self.tr("Film and prior")
        self._segments[ViewMode.MAP].setText(film_map)
        self._segments[ViewMode.PRIOR].setText(prior + count)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 12, 0)
        row.setSpacing(6)
        segments = QHBoxLayout()
        segments.setSpacing(0)
        self._segments[ViewMode.FILM].setProperty("first", True)
        for segment in self._segments.values():
            segments.addWidget(segment)
        row.addLayout(segments)
        row.addSpacing(4)
        row.addWidget(self._divider())
        row.addSpacing(4)
        for tool in self._tools:
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
        self._percent.setText(words.percent(value / 100, decimals=0))
