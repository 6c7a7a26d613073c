"""The viewer: the film, and beside it the same film under its influence map or an earlier one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.errors import CoreError
from core.messages import describe_error
from core.outcome import FailedCase
from desktop import words
from desktop.case_state import CaseState
from desktop.image_adapter import FilmImage
from desktop.models.case_row import CaseRow
from desktop.overriding import override
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.views.film_pane import FilmPane
from desktop.views.map_pane import MapPane
from desktop.views.prior_pane import PriorPane
from desktop.views.view_state import ViewState
from desktop.views.view_tools import ViewTools
from desktop.views.viewer_bar import ViewerBar, ViewMode
from desktop.views.widgets import hairline
from desktop.workers.film_store import FilmStore, LoadResult


class Viewer(QWidget):
    """Shows the chosen case. A case without a score has no map and is told why.

    Signals:
        rescore_requested: score the film as it is shown: its orientation, and whether inverted.
    """

    rescore_requested: ClassVar[Signal] = Signal(object, bool)

    def __init__(self, theme: Theme, settings: Settings, films: FilmStore) -> None:
        super().__init__()
        self._settings, self._films = settings, films
        self._row: CaseRow | None = None
        self._full_scale: float | None = None
        self._peeking = False
        self._names_patients = True
        self.state = ViewState(self)
        self.bar = ViewerBar(theme)
        self.film_pane = FilmPane(theme, self.tr("Film"), self.state)
        self.map_pane = MapPane(theme, self.state)
        self.prior_pane = PriorPane(theme, ViewState(self))
        self.tools = ViewTools(self.bar, self.film_pane, self.map_pane, self.prior_pane, self)
        self._arrange()
        self._connect()
        self.bar.opacity.setValue(settings.map_opacity_percent)
        self._on_mode(self.bar.mode)
        self._show_nothing()

    def set_full_scale(self, full_scale: float) -> None:
        """The model's fixed scale of influence."""
        self._full_scale = full_scale
        self._show_map()

    def show_case(
        self, row: CaseRow | None, ahead: Sequence[CaseRow], priors: Sequence[CaseRow] = ()
    ) -> None:
        """Show a case with its priors, and read the films ``ahead`` that may come next."""
        before, self._row = self._row, row
        self.bar.set_priors(len(priors))
        self.prior_pane.set_priors(priors, row.study_date if row is not None else None)
        if row is None:
            self._show_nothing()
            return
        self._name(row)
        if before is None or before.source.path != row.source.path:
            self._load(row)
        elif before.correction != row.correction:
            self._go_home(row)
        self._show_map()
        self._offer_rescore()
        self._films.prefetch(
            [r.source.path for r in ahead if not isinstance(r.outcome, FailedCase)]
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.tools.take_key(Qt.Key(event.key()), event.modifiers()):
            return
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
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
        """Film alone, film and map, film and prior in turn."""
        modes = list(ViewMode)
        wanted = modes[(modes.index(self.bar.mode) + 1) % len(modes)]
        self.bar.choose_mode(wanted)
        if self.bar.mode is not wanted:  # there is no prior
            self.bar.choose_mode(ViewMode.FILM)

    def change_opacity(self, by: int) -> None:
        """More or less opacity of the map, in percent."""
        self.bar.opacity.setValue(self.bar.opacity.value() + by)

    def _arrange(self) -> None:
        body = QWidget()
        body.setObjectName("viewerBody")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._divider = hairline(vertical=True)
        panes = QHBoxLayout(body)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(0)
        panes.addWidget(self.film_pane, 1)
        panes.addWidget(self._divider)
        panes.addWidget(self.map_pane, 1)
        panes.addWidget(self.prior_pane, 1)
        self.film_pane.action.setText(self.tr("Score as shown"))
        self.film_pane.action.setToolTip(
            self.tr("Score this film again as it is turned on screen. This is recorded.")
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(body, 1)

    def _connect(self) -> None:
        bar = self.bar
        bar.mode_changed.connect(self._on_mode)
        bar.map_on.toggled.connect(self._show_map)
        bar.opacity.valueChanged.connect(self._on_opacity)
        self.tools.changed.connect(self._on_looked_at)
        self.prior_pane.wanted.connect(self._request_prior)
        self.map_pane.canvas.hovered.connect(self.film_pane.show_pixel)
        self.film_pane.action.clicked.connect(
            lambda: self.rescore_requested.emit(self.state.orientation, self.state.invert)
        )
        self._films.loaded.connect(self._on_loaded)

    def set_names_patients(self, names: bool) -> None:
        """Whether it is shown who the patient is."""
        self._names_patients = names
        if self._row is not None:
            self._name(self._row)

    def _name(self, row: CaseRow) -> None:
        who = words.patient(row.patient) if self._names_patients else ""
        known = row.subtitle if row.probability is not None else ""
        self.film_pane.set_caption(words.joined([row.title, who, known]))

    def _load(self, row: CaseRow) -> None:
        if isinstance(row.outcome, FailedCase):
            self._show_failure(describe_error(row.outcome.error, words.tr))
            return
        result = self._films.request(row.source.path)
        if result is None:
            self.film_pane.set_film(None)
            self.map_pane.say_none(None, "")
            self.bar.set_film_available(available=False)
        else:
            self._show(result)

    def _on_loaded(self, path: object, result: LoadResult) -> None:
        if self._row is not None and path == self._row.source.path:
            self._show(result)
        elif path == self.prior_pane.path:
            self._show_prior(result)

    def _show(self, result: LoadResult) -> None:
        match result:
            case FilmImage():
                self.film_pane.set_film(result)
                self.bar.set_film_available(available=True)
                if self._row is not None:
                    self._go_home(self._row)
                self._show_map()
            case CoreError():
                self._show_failure(describe_error(result, words.tr))
            case _:
                self._show_failure(
                    self.tr("This film cannot be shown because of an error in Lobar.")
                )

    def _show_failure(self, sentence: str) -> None:
        self.bar.set_film_available(available=False)
        self.bar.set_map_available(available=False)
        self.film_pane.set_film(None)
        self.film_pane.say(CaseState.FAILED, self.tr("No film to show"), sentence)
        self.map_pane.say_none(
            CaseState.FAILED, self.tr("The file was not read, so there is no score.")
        )

    def _show_nothing(self) -> None:
        self.bar.set_film_available(available=False)
        self.bar.set_map_available(available=False)
        self.film_pane.set_caption("")
        self.film_pane.set_film(None)
        self.film_pane.say(None, "", self.tr("Choose a film in the list."))
        self.map_pane.say_none(None, "")
        self._offer_rescore()

    def _show_map(self) -> None:
        film = self.film_pane.canvas.film
        if self._row is not None and film is not None:
            on = self.bar.map_on.isChecked() and not self._peeking
            available = self.map_pane.show_map(film, self._row, self._full_scale, on=on)
            self.bar.set_map_available(available=available)

    def _request_prior(self, path: Path) -> None:
        if self.bar.mode is ViewMode.PRIOR:
            result = self._films.request(path)
            if result is not None:
                self._show_prior(result)

    def _show_prior(self, result: LoadResult) -> None:
        self.prior_pane.show_result(result)
        self.tools.carry_to_prior()

    def _peek(self, *, under: bool) -> None:
        self._peeking = under
        self._show_map()

    def _go_home(self, row: CaseRow) -> None:
        self.tools.go_home(row.correction.orientation, invert=row.correction.inverted)

    def _offer_rescore(self) -> None:
        """Offer to score the film as it is turned on screen, where that is not how it was."""
        row, film = self._row, self.film_pane.canvas.film
        shown = self.state.orientation, self.state.invert
        differs = row is not None and shown != (row.correction.orientation, row.correction.inverted)
        scored = row is not None and row.film is not None
        self.film_pane.action.setVisible(differs and scored and film is not None)

    def _on_mode(self, mode: ViewMode) -> None:
        self.map_pane.setVisible(mode is ViewMode.MAP)
        self.prior_pane.setVisible(mode is ViewMode.PRIOR)
        self._divider.setVisible(mode is not ViewMode.FILM)
        path = self.prior_pane.path
        if path is not None and self.prior_pane.canvas.film is None:
            self._request_prior(path)

    def _on_looked_at(self) -> None:
        if self.map_pane.isVisible():
            self.map_pane.follow_orientation()
        self._offer_rescore()

    def _on_opacity(self, percent: int) -> None:
        self._settings.map_opacity_percent = percent
        self.map_pane.canvas.set_opacity(percent / 100)
