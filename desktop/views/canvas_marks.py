"""What is drawn over a film besides the map: the ruler's line and the patient's sides."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.orientation import Orientation
from desktop import words
from desktop.fonts import Role, font
from desktop.image_adapter import FilmImage
from desktop.tokens import VIEWER
from desktop.views.view_state import Ruler

_OPPOSITE = {"L": "R", "R": "L", "H": "F", "F": "H"}
_TICK = 5.0


def ruler_text(film: FilmImage, ruler: Ruler) -> str:
    """Length of the ruler's line, in millimetres where the file gives the pixel spacing."""
    across = (ruler.end[0] - ruler.start[0]) * film.image.width
    down = (ruler.end[1] - ruler.start[1]) * film.image.height
    spacing = film.image.metadata.pixel_spacing_mm
    if spacing is None:
        pixels = words.count(round(math.hypot(across, down)))
        return words.tr("{n} pixels (no scale in the file)").format(n=pixels)
    length = math.hypot(across * spacing[1], down * spacing[0])
    return words.tr("{n} mm").format(n=words.decimal(length, 1))


def side_marks(directions: tuple[str, str], orientation: Orientation) -> tuple[str, str, str, str]:
    """Sides of the patient at the left, top, right and bottom of a film as it is turned.

    ``directions`` are those of the file's rows and columns (`FilmMetadata.directions`).
    """
    middle = orientation.stored_point(0.5, 0.5)
    marks = []
    for point in ((0.0, 0.5), (0.5, 0.0), (1.0, 0.5), (0.5, 1.0)):
        x, y = orientation.stored_point(*point)
        across, down = x - middle[0], y - middle[1]
        toward = directions[0] if across else directions[1]
        marks.append(toward if across + down > 0 else _OPPOSITE[toward])
    return marks[0], marks[1], marks[2], marks[3]


def describe_orientation(orientation: Orientation, *, invert: bool) -> str:
    """How the film on screen differs from its file; empty when it does not."""
    parts = []
    if orientation.quarter_turns:
        text = words.tr("turned {n}° clockwise")
        parts.append(text.format(n=90 * orientation.quarter_turns))
    if orientation.mirrored:
        parts.append(words.tr("mirrored"))
    if invert:
        parts.append(words.tr("inverted"))
    return ", ".join(parts)


def paint_ruler(painter: QPainter, line: QLineF, text: str, room: QRectF) -> None:
    """A line with ticks at its ends and its length beside it, legible on black and white."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    strokes = [line]
    if line.length() > 0:
        normal = line.unitVector().normalVector()
        offset = QPointF(normal.dx(), normal.dy()) * _TICK
        strokes += [QLineF(end - offset, end + offset) for end in (line.p1(), line.p2())]
    for colour, width in ((VIEWER.background, 4.0), (VIEWER.chosen, 1.5)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawLines(strokes)
    painter.setFont(font(Role.SMALL_STRONG))
    metrics = painter.fontMetrics()
    place = QRectF(0, 0, metrics.horizontalAdvance(text) + 12, metrics.height() + 6)
    place.moveTopLeft(line.p2() + QPointF(10, 8))
    place.moveRight(min(place.right(), room.right() - 4))
    place.moveBottom(min(place.bottom(), room.bottom() - 4))
    painter.fillRect(place, QColor(VIEWER.bar))
    painter.setPen(QColor(VIEWER.text))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def paint_sides(painter: QPainter, marks: tuple[str, str, str, str], room: QRectF) -> None:
    """The four letters at the middles of the pane's edges."""
    painter.setFont(font(Role.STRONG))
    centre = Qt.AlignmentFlag.AlignCenter
    size = 22.0
    middle = room.center()
    places = (
        QPointF(room.left() + 4, middle.y() - size / 2),
        QPointF(middle.x() - size / 2, room.top() + 4),
        QPointF(room.right() - size - 4, middle.y() - size / 2),
        QPointF(middle.x() - size / 2, room.bottom() - size - 4),
    )
    for mark, corner in zip(marks, places, strict=True):
        place = QRectF(corner.x(), corner.y(), size, size)
        painter.setPen(QColor(VIEWER.background))
        painter.drawText(place.translated(1, 1), centre, mark)
        painter.setPen(QColor(VIEWER.text))
        painter.drawText(place, centre, mark)
