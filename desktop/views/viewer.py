"""The viewer: the film, and beside it the same film under its influence map."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from core.errors import CoreError
from core.messages import describe_error
from core.outcome import FailedCase, RefusedCase, ScoredCase
from desktop.case_state import CaseState
from desktop.image_adapter import FilmImage
from desktop.influence_image import influence_image, moves_little
from desktop.models.case_row import CaseRow
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.views.film_canvas import FilmCanvas
from desktop.views.film_pane import FilmPane
from desktop.views.view_state import ZOOM_STEP, Preset, ViewState
from desktop.views.viewer_bar import ViewerBar
from desktop.views.widgets import hairline
from desktop.workers.background import Crashed
from desktop.workers.film_store import FilmStore, LoadResult

_PAN = 40
_PRESET_KEYS = {
    Qt.Key.Key_1: Preset.AS_STORED,
    Qt.Key.Key_2: Preset.AUTOMATIC,
    Qt.Key.Key_6: Preset.FULL_RANGE,
}
_PAN_KEYS = {
    Qt.Key.Key_Left: QPointF(_PAN, 0),
    Qt.Key.Key_Right: QPointF(-_PAN, 0),
    Qt.Key.Key_Up: QPointF(0, _PAN),
    Qt.Key.Key_Down: QPointF(0, -_PAN),
}


class Viewer(QWidget):
    """Shows the chosen case. A case without a score has no map and is told why."""

    def __init__(self, theme: Theme, settings: Settings, films: FilmStore) -> None:
        super().__init__()
        self._settings, self._films = settings, films
        self._row: CaseRow | None = None
        self._full_scale: float | None = None
        self._peeking = False
        self.state = ViewState(self)
        self._other_state = ViewState(self)
        self.bar = ViewerBar(theme)
        self.film_pane = FilmPane(theme, self.tr("Film"), self.state)
        self.map_pane = FilmPane(theme, self.tr("Influence map"), self.state)
        self._panes = QHBoxLayout()
        self._arrange()
        self._connect()
        self.bar.opacity.setValue(settings.map_opacity_percent)
        self._show_nothing()

    def set_full_scale(self, full_scale: float) -> None:
        """The model's fixed scale of influence."""
        self._full_scale = full_scale
        self._show_map()

    def show_case(self, row: CaseRow | None, ahead: list[CaseRow]) -> None:
        """Show a case, and read the films ``ahead`` that may come next."""
        same_film = (
            row is not None and self._row is not None and (row.source.path == self._row.source.path)
        )
        self._row = row
        if row is None:
            self._show_nothing()
            return
        if not same_film:
            self._load(row)
        else:
            self._show_map()
        self._films.prefetch(
            [r.source.path for r in ahead if not isinstance(r.outcome, FailedCase)]
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, film = Qt.Key(event.key()), self.film_pane.canvas.film
        if key in _PAN_KEYS and film is not None:
            self._active_canvas().pan(_PAN_KEYS[key])
        elif key in _PRESET_KEYS and film is not None and not event.modifiers():
            self.state.set_preset(_PRESET_KEYS[key], film)
        elif key is Qt.Key.Key_Space and not event.isAutoRepeat():
            self._peek(under=True)
        else:
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._peek(under=False)
        else:
            super().keyReleaseEvent(event)

    @property
    def is_settled(self) -> bool:
        """Whether the chosen film, or why there is none, is on screen."""
        return self.film_pane.canvas.film is not None or self.film_pane.is_message_shown

    def next_view(self) -> None:
        """Film alone, or film and map."""
        other = self.bar.film_and_map if self.bar.film_only.isChecked() else self.bar.film_only
        other.setChecked(True)

    def zoom(self, steps: int) -> None:
        """Enlarge or reduce around the middle."""
        self._active_canvas().zoom_by(ZOOM_STEP**steps)

    def change_opacity(self, by: int) -> None:
        """More or less opacity of the map, in percent."""
        self.bar.opacity.setValue(self.bar.opacity.value() + by)

    def _arrange(self) -> None:
        body = QWidget()
        body.setObjectName("viewerBody")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._divider = hairline(vertical=True)
        self._panes.setContentsMargins(0, 0, 0, 0)
        self._panes.setSpacing(0)
        self._panes.addWidget(self.film_pane, 1)
        self._panes.addWidget(self._divider)
        self._panes.addWidget(self.map_pane, 1)
        body.setLayout(self._panes)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(body, 1)

    def _connect(self) -> None:
        bar = self.bar
        bar.film_only.toggled.connect(self._on_view_changed)
        bar.fit.clicked.connect(self._on_fit)
        bar.one_to_one.clicked.connect(self._on_one_to_one)
        bar.invert.toggled.connect(self._on_invert)
        bar.reset.clicked.connect(self._on_reset)
        bar.link.toggled.connect(self._on_link)
        bar.presets.activated.connect(self._on_preset)
        bar.map_on.toggled.connect(self._show_map)
        bar.opacity.valueChanged.connect(self._on_opacity)
        self.state.changed.connect(self._on_state_changed)
        self._films.loaded.connect(self._on_loaded)

    def _load(self, row: CaseRow) -> None:
        known = isinstance(row.outcome, ScoredCase)
        self.film_pane.set_caption(f"{row.title} · {row.subtitle}" if known else row.title)
        if isinstance(row.outcome, FailedCase):
            self._show_failure(row.outcome.error)
            return
        result = self._films.request(row.source.path)
        if result is None:
            self.film_pane.set_film(None)
            self.map_pane.set_film(None)
            self.map_pane.set_legend(shown=False)
            self.bar.set_film_available(available=False)
        else:
            self._show(result)

    def _on_loaded(self, path: object, result: LoadResult) -> None:
        if self._row is not None and path == self._row.source.path:
            self._show(result)

    def _show(self, result: LoadResult) -> None:
        match result:
            case FilmImage():
                self.state.reset(result)
                self._other_state.reset(result)
                self.bar.set_film_available(available=True)
                self.film_pane.set_film(result)
                self._show_map()
            case CoreError():
                self._show_failure(result)
            case Crashed():
                text = self.tr("This film cannot be shown because of an error in Lobar.")
                self._show_failure(None, text)

    def _show_failure(self, error: CoreError | None, text: str = "") -> None:
        sentence = text if error is None else describe_error(error)
        self.bar.set_film_available(available=False)
        self.bar.set_map_available(available=False)
        self.film_pane.set_film(None)
        self.film_pane.say(CaseState.FAILED, self.tr("No film to show"), sentence)
        self.map_pane.set_film(None)
        self._say_no_map(CaseState.FAILED, self.tr("The file was not read, so there is no score."))

    def _show_nothing(self) -> None:
        self.bar.set_film_available(available=False)
        self.bar.set_map_available(available=False)
        self.film_pane.set_caption("")
        self.film_pane.set_film(None)
        self.film_pane.say(None, "", self.tr("Choose a film in the list."))
        self.map_pane.set_film(None)
        self.map_pane.set_legend(shown=False)
        self.map_pane.say(None, "", "")

    def _show_map(self) -> None:
        film = self.film_pane.canvas.film
        if self._row is None or film is None:
            return
        match self._row.outcome:
            case ScoredCase(influence_map=influence) if self._full_scale is not None:
                on = self.bar.map_on.isChecked() and not self._peeking
                self.bar.set_map_available(available=True)
                self.map_pane.set_film(film)
                overlay = influence_image(influence, self._full_scale) if on else None
                self.map_pane.canvas.set_overlay(overlay, influence.box)
                self.map_pane.set_legend(shown=on)
                note = self.tr("Shows what moved the score; it does not outline disease.")
                if moves_little(influence, self._full_scale):
                    note = f"{self.tr('No region moved the score much.')} {note}"
                self.map_pane.set_note(note if on else "")
            case RefusedCase():
                text = self.tr(
                    "This film was refused, so there is no score and nothing to show here."
                )
                self._say_no_map(CaseState.REFUSED, text)
            case _:
                self._say_no_map(CaseState.WAITING, self.tr("This film is not scored yet."))

    def _say_no_map(self, state: CaseState, text: str) -> None:
        self.bar.set_map_available(available=False)
        self.map_pane.canvas.set_overlay(None)
        self.map_pane.set_film(None)
        self.map_pane.set_legend(shown=False)
        self.map_pane.set_caption("")
        self.map_pane.set_note("")
        self.map_pane.say(state, self.tr("No influence map"), text)

    def _peek(self, *, under: bool) -> None:
        self._peeking = under
        self._show_map()

    def _active_canvas(self) -> FilmCanvas:
        return (self.map_pane if self.map_pane.canvas.hasFocus() else self.film_pane).canvas

    def _on_view_changed(self, film_only: bool) -> None:
        self.map_pane.setVisible(not film_only)
        self._divider.setVisible(not film_only)

    def _on_link(self, linked: bool) -> None:
        self._other_state.copy_from(self.state)
        self.map_pane.canvas.set_state(self.state if linked else self._other_state)

    def _on_fit(self) -> None:
        self._active_canvas().state.place(None)

    def _on_one_to_one(self) -> None:
        self._active_canvas().show_one_to_one()

    def _on_invert(self, invert: bool) -> None:
        for state in (self.state, self._other_state):
            state.set_invert(invert)

    def _on_reset(self) -> None:
        for state in (self.state, self._other_state):
            state.reset(self.film_pane.canvas.film)

    def _on_preset(self, _index: int) -> None:
        film = self.film_pane.canvas.film
        if film is not None:
            for state in (self.state, self._other_state):
                state.set_preset(self.bar.presets.currentData(), film)

    def _on_state_changed(self) -> None:
        self.bar.show_preset(self.state.preset)
        self.bar.invert.setChecked(self.state.invert)

    def _on_opacity(self, percent: int) -> None:
        self._settings.map_opacity_percent = percent
        self.map_pane.canvas.set_opacity(percent / 100)
