"""The pane of the influence map: the film under its map, or why there is none."""

from __future__ import annotations

from core.orientation import Orientation
from core.outcome import InfluenceMap, RefusedCase, ScoredCase
from core.translation import english
from desktop import words
from desktop.case_state import CaseState
from desktop.image_adapter import FilmImage
from desktop.influence_image import influence_image, moves_little
from desktop.models.case_row import CaseRow
from desktop.theme import Theme
from desktop.views.film_pane import LITTLE_MOVED, MAP_CAVEAT, FilmPane
from desktop.views.view_state import ViewState


class MapPane(FilmPane):
    """Its legend and its sentence cannot be hidden while the map is on."""

    def __init__(self, theme: Theme, state: ViewState) -> None:
        super().__init__(theme, self.tr("Influence map"), state)
        self._influence: InfluenceMap | None = None
        self._full_scale = 1.0
        self._drawn: tuple[InfluenceMap, Orientation] | None = None

    def show_map(
        self, film: FilmImage, row: CaseRow, full_scale: float | None, *, on: bool
    ) -> bool:
        """Lay a row's map over its film; returns whether there is one to switch on and off."""
        match row.outcome:
            case ScoredCase() if row.is_sealed:
                text = english("The map is shown once your own finding is recorded.")
                self.say_none(CaseState.SEALED, words.with_english(text))
            case ScoredCase(influence_map=influence) if full_scale is not None:
                self.set_film(film)
                self._influence = influence if on else None
                self._full_scale = full_scale
                self.follow_orientation()
                self.set_legend(shown=on)
                little = (LITTLE_MOVED,) if moves_little(influence, full_scale) else ()
                self.set_note(words.with_english(*little, MAP_CAVEAT) if on else "")
                return True
            case RefusedCase():
                self.say_none(
                    CaseState.REFUSED,
                    self.tr(
                        "This film was refused, so there is no score and nothing to show here."
                    ),
                )
            case _:
                self.say_none(CaseState.WAITING, self.tr("This film is not scored yet."))
        return False

    def follow_orientation(self) -> None:
        """Turn the map as the film under it is turned."""
        if self._influence is None:
            self.canvas.set_overlay(None)
            self._drawn = None
            return
        turned = self.canvas.state.orientation
        drawn = self._drawn
        if drawn is not None and drawn[0] is self._influence and drawn[1] == turned:
            return
        self._drawn = self._influence, turned
        picture = influence_image(self._influence, self._full_scale, turned)
        self.canvas.set_overlay(picture, turned.shown_box(self._influence.box))

    def say_none(self, state: CaseState | None, text: str) -> None:
        """Show a sentence in place of the map; without a state, nothing at all."""
        self._influence = None
        self.canvas.set_overlay(None)
        self.set_film(None)
        self.set_legend(shown=False)
        self.set_caption("")
        self.set_note("")
        self.say(state, self.tr("No influence map") if state is not None else "", text)
