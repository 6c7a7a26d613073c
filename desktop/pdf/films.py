"""The film and its influence map side by side on a page, as the viewer shows them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from core.outcome import InfluenceMap, RefusedCase, ScoredCase
from core.translation import english
from desktop import words
from desktop.fonts import Role
from desktop.image_adapter import FilmImage
from desktop.influence_image import amber_ramp, influence_image, moves_little
from desktop.models.case_row import CaseRow
from desktop.overriding import override
from desktop.pdf.blocks import Block, Text, note
from desktop.pdf.canvas import PAPER, Canvas
from desktop.tokens import VIEWER
from desktop.views.canvas_marks import paint_sides, side_marks
from desktop.views.film_pane import LITTLE_MOVED, MAP_CAVEAT

ReadFilm: TypeAlias = Callable[[CaseRow], FilmImage | str]
"""The film of a row, or a sentence on why it cannot be shown."""

_GAP, _HEAD, _LEAST, _MOST = 12.0, 22.0, 150.0, 244.0
_DOTS_PER_UNIT = 300 / 96
_RAMP = QSizeF(72, 8)


@dataclass(frozen=True, slots=True)
class FilmPair(Block):
    """``full_scale`` is the model's for maps, ``opacity`` of the map 0 to 1.

    Without a score that may be seen there is no map, but the reason.
    """

    row: CaseRow
    read: ReadFilm
    full_scale: float
    opacity: float

    @override
    def height(self, canvas: Canvas, width: float) -> float:
        pane = self._pane_width(width)
        below = note(self._sentence()).height(canvas, pane) + 6 if self._influence() else 0.0
        return _HEAD + self._pane_height(pane) + below

    @override
    def paint(self, canvas: Canvas, painter: QPainter, place: QRectF) -> None:
        wide = self._pane_width(place.width())
        size = QSizeF(wide, self._pane_height(wide))
        top = place.top() + _HEAD
        left = canvas.placed(QRectF(place.left(), top, wide, size.height()), place)
        right = canvas.placed(QRectF(place.right() - wide, top, wide, size.height()), place)
        _title(canvas, painter, left, words.tr("Film"))
        _title(canvas, painter, right, words.tr("Influence map"))
        influence, film = self._influence(), self.read(self.row)
        if not isinstance(film, FilmImage):
            for pane in (left, right):
                _message(canvas, painter, pane, film)
            return
        self._paint_film(painter, left, film, None)
        if influence is None:
            _message(canvas, painter, right, self._sentence())
            return
        self._paint_film(painter, right, film, influence)
        _legend(canvas, painter, right)
        below = QRectF(right.left(), right.bottom() + 6, wide, place.height())
        note(self._sentence()).paint(canvas, painter, below)

    def _influence(self) -> InfluenceMap | None:
        case = self.row.outcome
        if not isinstance(case, ScoredCase) or self.row.is_sealed:
            return None
        return case.influence_map

    def _sentence(self) -> str:
        """What is said below the map, or in place of it."""
        influence = self._influence()
        if influence is not None:
            little = (LITTLE_MOVED,) if moves_little(influence, self.full_scale) else ()
            return words.with_english(*little, MAP_CAVEAT)
        if self.row.is_sealed:
            return words.with_english(
                english("The map is shown once your own finding is recorded.")
            )
        if isinstance(self.row.outcome, RefusedCase):
            return words.tr("This film was refused, so there is no score and nothing to show here.")
        return words.tr("This film is not scored yet.")

    def _pane_width(self, width: float) -> float:
        return (width - _GAP) / 2

    def _pane_height(self, width: float) -> float:
        film = self.row.film
        if film is None or not film.width or not film.height:
            return _LEAST
        turned = self.row.correction.orientation.swaps_sides
        aspect = film.width / film.height if turned else film.height / film.width
        return min(max(width * aspect, _LEAST), _MOST)

    def _paint_film(
        self, painter: QPainter, pane: QRectF, film: FilmImage, influence: InfluenceMap | None
    ) -> None:
        orientation = self.row.correction.orientation
        painter.fillRect(pane, QColor(VIEWER.background))
        shown = QSizeF(*film.shown_size(orientation))
        size = shown.scaled(pane.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(pane.center())
        picture = self._picture(film, size, influence)
        painter.drawImage(target, picture)
        directions = film.image.metadata.directions
        if directions is not None:
            painter.save()
            paint_sides(painter, side_marks(directions, orientation), pane)
            painter.restore()

    def _picture(self, film: FilmImage, size: QSizeF, influence: InfluenceMap | None) -> QImage:
        """The film at a printer's resolution, in its own window, perhaps under its map."""
        said = self.row.correction
        orientation = said.orientation
        dots = (size * _DOTS_PER_UNIT).toSize()
        level = film.level_for(dots.width() / film.shown_size(orientation)[0])
        picture = film.rendered(
            level, film.as_stored, invert=said.inverted, orientation=orientation
        )
        if picture.width() > dots.width():
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(dots, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        if influence is None:
            return picture
        picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        left, top, right, bottom = orientation.shown_box(influence.box)
        wide, high = picture.width(), picture.height()
        box = QRectF(left * wide, top * high, (right - left) * wide, (bottom - top) * high)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(self.opacity)
        painter.drawImage(box, influence_image(influence, self.full_scale, orientation))
        painter.end()
        return picture


def _title(canvas: Canvas, painter: QPainter, pane: QRectF, text: str) -> None:
    place = QRectF(pane.left(), pane.top() - _HEAD, pane.width(), _HEAD)
    Text(text, Role.STRONG).paint(canvas, painter, place)


def _message(canvas: Canvas, painter: QPainter, pane: QRectF, text: str) -> None:
    painter.fillRect(pane, QColor(VIEWER.background))
    inner = pane.adjusted(24, 0, -24, 0)
    block = Text(text, Role.BODY, VIEWER.text)
    high = block.height(canvas, inner.width())
    inner.setTop(max(pane.center().y() - high / 2, pane.top() + 8))
    block.paint(canvas, painter, inner)


def _legend(canvas: Canvas, painter: QPainter, pane: QRectF) -> None:
    """The ramp between its two words, above the map. Never mirrored, as in the viewer."""
    ramp = amber_ramp()
    width = len(ramp)
    colours = QImage(ramp.tobytes(), width, 1, 3 * width, QImage.Format.Format_RGB888)
    less, more = words.tr("less"), words.tr("more")
    before, after = (canvas.advance(text, Role.SMALL) for text in (less, more))
    line = QRectF(0, pane.top() - _HEAD + 1, before + _RAMP.width() + after + 12, _HEAD)
    line.moveRight(pane.right())
    line = canvas.placed(line, pane)
    ink = PAPER.text2
    canvas.draw(painter, QRectF(line.left(), line.top(), before, _HEAD), less, Role.SMALL, ink)
    start = line.left() + before + 6
    painter.drawImage(QRectF(start, line.top() + 5, _RAMP.width(), _RAMP.height()), colours)
    start += _RAMP.width() + 6
    canvas.draw(painter, QRectF(start, line.top(), after, _HEAD), more, Role.SMALL, ink)
