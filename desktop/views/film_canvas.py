"""Paints a film, perhaps with its influence map, and takes the mouse on it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.orientation import Box, Orientation
from desktop.image_adapter import FilmImage, Window
from desktop.overriding import override
from desktop.tokens import VIEWER
from desktop.views.canvas_marks import paint_ruler, paint_sides, ruler_text, side_marks
from desktop.views.view_state import ZOOM_STEP, Placement, Ruler, ViewState, fitting

_DRAG_PIXELS = 300.0
"""Pixels of a drag over which the window's width or level changes by its own size."""


class FilmCanvas(QWidget):
    """The film itself. The map always lies on the film as shown.

    Signals:
        hovered: column and row of the file's pixel under the pointer, or ``None`` outside.
        placed: the zoom on screen changed.
    """

    hovered: ClassVar[Signal] = Signal(object)
    placed: ClassVar[Signal] = Signal()

    def __init__(self, state: ViewState) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 80)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._state = state
        self._film: FilmImage | None = None
        self._overlay: QImage | None = None
        self._box: Box = (0.0, 0.0, 1.0, 1.0)
        self._opacity = 0.5
        self._drawn: tuple[int, Window, bool, Orientation] | None = None
        self._picture = QImage()
        self._drag_from: QPointF | None = None
        state.changed.connect(self._on_state_changed)

    @property
    def film(self) -> FilmImage | None:
        """The film that is shown."""
        return self._film

    @property
    def overlay(self) -> QImage | None:
        """The influence map that is shown."""
        return self._overlay

    @property
    def state(self) -> ViewState:
        """How it is looked at."""
        return self._state

    def set_state(self, state: ViewState) -> None:
        """Look through another state; sharing one links two canvases."""
        self._state.changed.disconnect(self._on_state_changed)
        self._state = state
        state.changed.connect(self._on_state_changed)
        self._on_state_changed()

    def set_film(self, film: FilmImage | None) -> None:
        """Show another film, or none."""
        self._film, self._drawn = film, None
        self._on_state_changed()

    def set_overlay(self, overlay: QImage | None, box: Box = (0, 0, 1, 1)) -> None:
        """Lay a map over the part ``box`` of the film as it is turned, or take it away."""
        self._overlay, self._box = overlay, box
        self.update()

    def set_opacity(self, opacity: float) -> None:
        """Opacity of the map, 0 to 1."""
        self._opacity = opacity
        self.update()

    @property
    def placement(self) -> Placement:
        """Where the film lies now."""
        return self._state.placement or fitting(self._film_size(), self._pane_size())

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge around a point, or around the middle."""
        point = at or QPointF(self.rect().center())
        fit_zoom = fitting(self._film_size(), self._pane_size()).zoom
        self._state.place(self.placement.zoomed(factor, point, self._pane_size(), fit_zoom))

    def show_one_to_one(self) -> None:
        """One pixel of the film to one of the screen."""
        zoom = 1.0 / self.devicePixelRatioF()
        self._state.place(Placement(zoom, self.placement.center))

    def pan(self, offset: QPointF) -> None:
        """Move the film by pane pixels."""
        here = self.placement
        self._state.place(Placement(here.zoom, here.center - offset / here.zoom))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(VIEWER.background))
        if self._film is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            place = self.placement
            level = self._film.level_for(place.zoom * self.devicePixelRatioF())
            self._draw_film(painter, place, level)
            if self._overlay is not None:
                self._draw_overlay(painter, place)
            self._draw_marks(painter, self._film)
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.placed.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if steps and self._film is not None:
            self.zoom_by(ZOOM_STEP**steps, event.position())
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._drag_from = event.position()
            if self._measures(event):
                here = self.stored_point(event.position())
                self._state.set_ruler(Ruler(here, here))
            elif _pans(event):
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            else:
                self.setCursor(Qt.CursorShape.SizeAllCursor)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag_from is not None and self._film is not None:
            moved = event.position() - self._drag_from
            self._drag_from = event.position()
            if self._measures(event) and self._state.ruler is not None:
                end = self.stored_point(event.position())
                self._state.set_ruler(Ruler(self._state.ruler.start, end))
            elif _pans(event):
                self.pan(moved)
            else:
                share = moved / _DRAG_PIXELS
                self._state.set_window(self._state.window.moved(share.x(), share.y()))
        self._tell_hover(event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag_from = None
        self._show_cursor()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._state.place(None)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(None)

    def _draw_film(self, painter: QPainter, place: Placement, level: int) -> None:
        if self._film is None:
            return
        state = self._state
        wanted = (level, state.window, state.invert, state.orientation)
        if self._drawn != wanted:
            self._picture = self._film.rendered(
                level, state.window, invert=state.invert, orientation=state.orientation
            )
            self._drawn = wanted
        scale = float(2**level)  # a halved copy lacks the last odd row or column of the film
        size = QSizeF(self._picture.width() * scale, self._picture.height() * scale)
        painter.drawImage(place.rect(size, self._pane_size()), self._picture)

    def _draw_overlay(self, painter: QPainter, place: Placement) -> None:
        if self._overlay is None:
            return
        film = place.rect(self._film_size(), self._pane_size())
        left, top, right, bottom = self._box
        target = QRectF(
            film.left() + left * film.width(),
            film.top() + top * film.height(),
            (right - left) * film.width(),
            (bottom - top) * film.height(),
        )
        painter.setOpacity(self._opacity)
        painter.drawImage(target, self._overlay)
        painter.setOpacity(1)

    def _draw_marks(self, painter: QPainter, film: FilmImage) -> None:
        room = QRectF(self.rect())
        directions = film.image.metadata.directions
        if directions is not None:
            paint_sides(painter, side_marks(directions, self._state.orientation), room)
        ruler = self._state.ruler
        if ruler is not None:
            line = QLineF(self._pane_point(ruler.start), self._pane_point(ruler.end))
            paint_ruler(painter, line, ruler_text(film, ruler), room)

    def stored_point(self, position: QPointF) -> tuple[float, float]:
        """The point of the file's film at a point of the pane, in fractions of its sides."""
        size = self._film_size()
        point = self.placement.film_point(position, self._pane_size())
        return self._state.orientation.stored_point(
            point.x() / size.width(), point.y() / size.height()
        )

    def _pane_point(self, stored: tuple[float, float]) -> QPointF:
        x, y = self._state.orientation.shown_point(*stored)
        place = self.placement.rect(self._film_size(), self._pane_size())
        return QPointF(place.left() + x * place.width(), place.top() + y * place.height())

    def _tell_hover(self, position: QPointF) -> None:
        if self._film is None:
            return
        x, y = self.stored_point(position)
        inside = 0 <= x < 1 and 0 <= y < 1
        self.hovered.emit(self._film.pixel_at(x, y) if inside else None)

    def _film_size(self) -> QSizeF:
        if self._film is None:
            return QSizeF(1, 1)
        return QSizeF(*self._film.shown_size(self._state.orientation))

    def _measures(self, event: QMouseEvent) -> bool:
        return self._state.measuring and self._film is not None and not _pans(event)

    def _show_cursor(self) -> None:
        cross, arrow = Qt.CursorShape.CrossCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(cross if self._state.measuring else arrow)

    def _pane_size(self) -> QSizeF:
        return QSizeF(self.size())

    def _on_state_changed(self) -> None:
        if self._drag_from is None:
            self._show_cursor()
        self.update()
        self.placed.emit()


def _pans(event: QMouseEvent) -> bool:
    middle = bool(event.buttons() & Qt.MouseButton.MiddleButton)
    return middle or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
