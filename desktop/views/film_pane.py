"""A pane of the viewer: name and case above the film, window and scale below it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.translation import english
from desktop import words
from desktop.case_state import CaseState
from desktop.fonts import Role
from desktop.image_adapter import FilmImage
from desktop.overriding import override
from desktop.theme import Theme
from desktop.views.canvas_marks import describe_orientation
from desktop.views.film_canvas import FilmCanvas
from desktop.views.pane_parts import MapLegend, PaneMessage, ScaleBar
from desktop.views.view_state import ViewState
from desktop.views.widgets import ElidedLabel, IconLabel, label, link_button

MAP_CAVEAT = english("Shows what moved the score; it does not outline disease.")
LITTLE_MOVED = english("No region moved the score much.")
_HEAD_HEIGHT, _FOOT_HEIGHT = 32, 36
_BESIDE_NOTE = 12 + 14 + 8 + 12


class FilmPane(QWidget):
    """Film with its captions, or a message in its place."""

    def __init__(self, theme: Theme, title: str, state: ViewState) -> None:
        super().__init__()
        self.canvas = FilmCanvas(state)
        self.canvas.setAccessibleName(title)
        self._title = label(title, Role.STRONG)
        self._caption = ElidedLabel(Role.SMALL, secondary=True)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._legend = MapLegend()
        self._values = ElidedLabel(Role.SMALL, secondary=True)
        self.action = link_button("", Role.SMALL)
        self.action.hide()
        self._scale = ScaleBar(self.canvas)
        self._note_icon = IconLabel(theme, "info", "viewer.text2", 14)
        self._note = label(role=Role.SMALL, wrap=True)
        self._message = PaneMessage(theme)
        self._foot = QStackedWidget()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self._message)
        self._arrange()
        self.canvas.placed.connect(self._show_values)
        self.canvas.hovered.connect(self.show_pixel)
        self._pixel = ""
        self.set_note("")
        self.set_legend(shown=False)

    def set_title(self, text: str) -> None:
        """Name of the pane, at the left above the film."""
        self._title.setText(text)

    def set_caption(self, text: str) -> None:
        """Case, age and view at the right above the film."""
        self._caption.setText(text)

    def set_note(self, text: str) -> None:
        """A sentence in place of window and scale below the film."""
        self._note.setText(text)
        self._foot.setCurrentIndex(1 if text else 0)

    def set_legend(self, *, shown: bool) -> None:
        """The ramp with "less" and "more" in place of the caption."""
        self._legend.setVisible(shown)
        self._caption.setVisible(not shown)

    def set_film(self, film: FilmImage | None) -> None:
        """Show a film."""
        self.canvas.set_film(film)
        self._stack.setCurrentWidget(self.canvas)

    def say(self, state: CaseState | None, title: str, text: str) -> None:
        """Show a message in place of a film."""
        self._message.say(state, title, text)
        self._stack.setCurrentWidget(self._message)

    @property
    def note(self) -> str:
        """The sentence below the film."""
        return self._note.text()

    @property
    def is_message_shown(self) -> bool:
        """Whether there is a message and no film."""
        return self._stack.currentWidget() is self._message

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # Every pane leaves the room that the map's longest note needs: linked films stay alike.
        super().resizeEvent(event)
        room = QRect(0, 0, self.width() - _BESIDE_NOTE, 0)
        note = words.with_english(LITTLE_MOVED, MAP_CAVEAT)
        text = self._note.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, note)
        self._foot.setFixedHeight(max(_FOOT_HEIGHT, text.height() + 6))

    def _arrange(self) -> None:
        head, foot, note = QWidget(), QWidget(), QWidget()
        for bar, height, items, wide in (
            (
                head,
                _HEAD_HEIGHT,
                (self._title, self._caption, self.action, self._legend),
                self._caption,
            ),
            (foot, _FOOT_HEIGHT, (self._values, self._scale), self._values),
            (note, _FOOT_HEIGHT, (self._note_icon, self._note), self._note),
        ):
            bar.setMinimumHeight(height)
            row = QHBoxLayout(bar)
            row.setContentsMargins(12, 0, 12, 0)
            row.setSpacing(8)
            for item in items:
                if item is self._legend:
                    row.addStretch()
                row.addWidget(item, 1 if item is wide else 0)
        self._foot.addWidget(foot)
        self._foot.addWidget(note)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._foot)

    @property
    def values(self) -> str:
        """Window, zoom and pixel as they are read out below the film."""
        return self._values.text()

    def show_pixel(self, pixel: tuple[int, int] | None) -> None:
        """Read out the grey value of a pixel (column, row) of the file, in its full depth."""
        film = self.canvas.film
        self._pixel = ""
        if pixel is not None and film is not None:
            column, row = pixel
            value = int(film.image.pixels[row, column])
            self._pixel = self.tr("   grey {value} at {x}, {y}").format(
                value=value, x=column, y=row
            )
        self._show_values()

    def _show_values(self) -> None:
        self._scale.follow()
        if self.canvas.film is None:
            self._values.clear()
            return
        state = self.canvas.state
        zoom = self.canvas.placement.zoom * self.devicePixelRatioF()
        text = (
            f"W {state.window.width:.0f}  L {state.window.center:.0f}   "
            f"{words.percent(zoom, decimals=0)}{self._pixel}"
        )
        turned = describe_orientation(state.orientation, invert=state.invert)
        self._values.setText(f"{text}   {turned}" if turned else text)
