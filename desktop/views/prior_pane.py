"""The pane of an earlier film of the same patient, linked with the film beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QPointF, Signal
from PySide6.QtWidgets import QMenu

from core.errors import CoreError
from core.messages import describe_error
from desktop import words
from desktop.case_state import CaseState
from desktop.image_adapter import FilmImage, Window
from desktop.models.case_row import CaseRow
from desktop.theme import Theme
from desktop.views.film_pane import FilmPane
from desktop.views.view_state import Placement, Preset, ViewState
from desktop.workers.film_store import LoadResult


class PriorPane(FilmPane):
    """Says when it was taken and what its own score was; states no change between films.

    Signals:
        wanted: the path of the film that is to be read and handed to :meth:`show_result`.
    """

    wanted: ClassVar[Signal] = Signal(object)

    def __init__(self, theme: Theme, state: ViewState) -> None:
        super().__init__(theme, self.tr("Prior film"), state)
        self._priors: Sequence[CaseRow] = ()
        self._taken: date | None = None
        self._chosen: CaseRow | None = None
        self._menu = QMenu(self)
        self.action.setText(self.tr("Other earlier films"))
        self.action.setMenu(self._menu)

    @property
    def path(self) -> Path | None:
        """The film that is shown or awaited."""
        return self._chosen.source.path if self._chosen is not None else None

    def set_priors(self, priors: Sequence[CaseRow], taken: date | None) -> None:
        """Earlier films, newest first, of the patient whose film was taken on a day."""
        self._priors, self._taken = priors, taken
        self._menu.clear()
        for row in priors:
            action = self._menu.addAction(words.joined([words.taken_on(row.study_date), row.title]))
            action.triggered.connect(lambda _=False, r=row: self._choose(r))
        self.action.setVisible(len(priors) > 1)
        same = next((r for r in priors if r.source.path == self.path), None)
        if not priors:
            self._chosen = None
            self.set_film(None)
            self.set_title(self.tr("Prior film"))
            self.set_caption("")
            self.say(None, "", self.tr("No earlier film of this patient is in the list."))
        elif same is None or self.canvas.film is None:
            self._choose(priors[0])
        else:
            self._chosen = same
            self._name(same)

    def show_result(self, result: LoadResult) -> None:
        """Show what came of reading the film."""
        if self._chosen is None:
            return
        match result:
            case FilmImage():
                correction = self._chosen.correction
                self.canvas.state.reset(result, correction.orientation, invert=correction.inverted)
                self.set_film(result)
            case CoreError():
                self._fail(describe_error(result, words.tr))
            case _:
                self._fail(self.tr("This film cannot be shown because of an error in Lobar."))

    def _choose(self, row: CaseRow) -> None:
        self._chosen = row
        self.set_film(None)
        self._name(row)
        self.wanted.emit(row.source.path)

    def _fail(self, text: str) -> None:
        self.set_film(None)
        self.say(CaseState.FAILED, self.tr("No film to show"), text)

    def _name(self, row: CaseRow) -> None:
        text = self.tr("Prior, {day}").format(day=words.taken_on(row.study_date))
        if self._taken is not None and row.study_date is not None:
            days = (self._taken - row.study_date).days
            text += self.tr(", {n} days earlier", "", days).format(n=words.count(days))
        self.set_title(text)
        parts = [words.chip(row.state)]
        if row.probability is not None:
            parts.insert(0, words.probability(row.probability))
        self.set_caption(words.joined(parts))


def carry_over(
    source: ViewState, film: FilmImage, target: ViewState, other: FilmImage, fitted: Placement
) -> None:
    """Look at another film as a film is looked at; ``fitted`` is where ``film`` lies now.

    By millimetres where both files give the pixel spacing, else by shares of the film. Each
    film stays turned as it is.
    """
    target.invert = source.invert
    target.preset = source.preset
    if source.preset is Preset.CUSTOM:
        here, there = film.as_stored, other.as_stored
        scale = there.width / here.width
        center = there.center + (source.window.center - here.center) * scale
        same_depth = film.image.bits == other.image.bits
        target.window = source.window if same_depth else Window(center, source.window.width * scale)
    else:
        target.set_preset(source.preset, other)
    if source.placement is None:
        target.place(None)
        return
    size, size2 = film.shown_size(source.orientation), other.shown_size(target.orientation)
    scale = _pixels_per_pixel(film, other) or size2[0] / size[0]
    offset = QPointF(fitted.center.x() - size[0] / 2, fitted.center.y() - size[1] / 2) * scale
    center_there = QPointF(size2[0] / 2, size2[1] / 2) + offset
    target.place(Placement(fitted.zoom / scale, center_there))


def _pixels_per_pixel(film: FilmImage, other: FilmImage) -> float | None:
    here, there = film.image.metadata.pixel_spacing_mm, other.image.metadata.pixel_spacing_mm
    return here[1] / there[1] if here is not None and there is not None else None
