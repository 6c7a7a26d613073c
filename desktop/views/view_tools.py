"""What the viewer's bar and keys do to the films on screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QObject, QPointF, Qt, Signal

from core.orientation import AS_IN_FILE, Orientation
from desktop.views.film_canvas import FilmCanvas
from desktop.views.film_pane import FilmPane
from desktop.views.map_pane import MapPane
from desktop.views.prior_pane import PriorPane, carry_over
from desktop.views.view_state import ZOOM_STEP, Preset, ViewState
from desktop.views.viewer_bar import ViewerBar

_PAN = 40
_PRESETS = {
    Qt.Key.Key_1: Preset.AS_STORED,
    Qt.Key.Key_2: Preset.AUTOMATIC,
    Qt.Key.Key_3: Preset.LUNG,
    Qt.Key.Key_4: Preset.SOFT_TISSUE,
    Qt.Key.Key_5: Preset.BONE,
    Qt.Key.Key_6: Preset.FULL_RANGE,
}
_PANS = {
    Qt.Key.Key_Left: QPointF(_PAN, 0),
    Qt.Key.Key_Right: QPointF(-_PAN, 0),
    Qt.Key.Key_Up: QPointF(0, _PAN),
    Qt.Key.Key_Down: QPointF(0, -_PAN),
}


class ViewTools(QObject):
    """Film and map share a state while they are linked; a prior's is carried over.

    Signals:
        changed: the film is looked at differently.
    """

    changed: ClassVar[Signal] = Signal()

    def __init__(
        self, bar: ViewerBar, film: FilmPane, influence: MapPane, prior: PriorPane, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.bar = bar
        self._film, self._map, self._prior = film.canvas, influence.canvas, prior.canvas
        self.state = self._film.state
        self._unlinked = ViewState(self)
        self._carrying = False
        self._home: tuple[Orientation, bool] = (AS_IN_FILE, False)
        bar.fit.clicked.connect(lambda: self.active.state.place(None))
        bar.one_to_one.clicked.connect(lambda: self.active.show_one_to_one())
        bar.invert.toggled.connect(self._on_invert)
        bar.flip.clicked.connect(lambda: self._turn(Orientation.flipped))
        bar.rotate.clicked.connect(lambda: self.rotate(1))
        bar.ruler.toggled.connect(self._on_ruler)
        bar.reset.clicked.connect(self.reset)
        bar.link.toggled.connect(self._on_link)
        bar.presets.activated.connect(lambda _: self._set_preset(bar.presets.currentData()))
        self.state.changed.connect(self._on_changed)
        self._prior.state.changed.connect(lambda: self._carry(self._prior, self._film))

    @property
    def active(self) -> FilmCanvas:
        """The canvas with the focus; the film's when none has it."""
        for canvas in (self._map, self._prior):
            if canvas.hasFocus() and canvas.film is not None:
                return canvas
        return self._film

    def go_home(self, orientation: Orientation, *, invert: bool) -> None:
        """Another film: show it turned as it was scored, which is where a reset leads."""
        self._home = orientation, invert
        self.reset()

    def reset(self) -> None:
        """As the film is first shown."""
        orientation, invert = self._home
        for state in (self.state, self._unlinked):
            state.reset(self._film.film, orientation, invert=invert)

    def zoom(self, steps: int) -> None:
        """Enlarge or reduce around the middle."""
        self.active.zoom_by(ZOOM_STEP**steps)

    def rotate(self, quarters: int) -> None:
        """Turn the film that has the focus, clockwise."""
        self._turn(lambda orientation: orientation.turned(quarters))

    def take_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Act on a key of the viewer; returns whether it is one."""
        if key is Qt.Key.Key_Escape and self.state.measuring:
            self.bar.ruler.click()
        elif self._film.film is None:
            return False
        elif key in _PANS:
            self.active.pan(_PANS[key])
        elif key in _PRESETS and not modifiers:
            self._set_preset(_PRESETS[key])
        else:
            return False
        return True

    def carry_to_prior(self) -> None:
        """Look at the prior as the film is looked at."""
        self._carry(self._film, self._prior)

    def _carry(self, source: FilmCanvas, target: FilmCanvas) -> None:
        film, other = source.film, target.film
        if film is None or other is None or self._carrying or not self.bar.link.isChecked():
            return
        self._carrying = True
        carry_over(source.state, film, target.state, other, source.placement)
        self._carrying = False

    def _turn(self, change: Callable[[Orientation], Orientation]) -> None:
        canvas = self.active
        film = canvas.film
        if film is None:
            return
        # A map lies on the film: the two are never turned apart.
        states = [canvas.state] if canvas is self._prior else [self.state, self._unlinked]
        for state in states:
            state.turn(change(state.orientation), film)

    def _set_preset(self, preset: Preset) -> None:
        film = self.active.film
        if film is not None:
            self.active.state.set_preset(preset, film)

    def _on_invert(self, invert: bool) -> None:
        for state in (self.state, self._unlinked):
            state.set_invert(invert)

    def _on_ruler(self, measuring: bool) -> None:
        for state in (self.state, self._unlinked, self._prior.state):
            state.set_measuring(measuring)

    def _on_link(self, linked: bool) -> None:
        self._unlinked.copy_from(self.state)
        self._map.set_state(self.state if linked else self._unlinked)
        if linked:
            self.carry_to_prior()

    def _on_changed(self) -> None:
        self.bar.show_preset(self.state.preset)
        self.bar.invert.setChecked(self.state.invert)
        self.carry_to_prior()
        self.changed.emit()
