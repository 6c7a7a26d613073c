"""Paints a row of the worklist: film, case, number over its bar, finding."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from desktop import words
from desktop.case_state import CaseState
from desktop.fonts import Role, font
from desktop.glyphs import paint_glyph
from desktop.icons import pixmap
from desktop.models.case_row import CaseRow
from desktop.models.case_table import CaseRole, Column
from desktop.overriding import override
from desktop.theme import Theme
from desktop.workers.thumbnail_store import ThumbnailStore

ROW_HEIGHT = 56
COMPACT_HEIGHT = 54
NAMED_HEIGHT = 74
"""Height of every row where patients are named: a line more."""
_PAD, _THUMB, _GAP = 12, 44, 12
_OVERLAP = 16  # "above 0.99" reaches over the line of the case in a compact row
_TINTED = {CaseState.SUSPECTED, CaseState.UNCERTAIN}
Place: TypeAlias = Callable[[QRect], QRect]
"""Mirrors a place within its cell where the window runs from right to left."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CaseDelegate(QStyledItemDelegate):
    """Draws rows. ``compact`` puts the finding under the case and hides the rest of the line.

    ``wide`` says that date, age and view have columns of their own.
    """

    def __init__(self, theme: Theme, thumbnails: ThumbnailStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._thumbnails = theme, thumbnails
        self.compact = self.wide = False
        self._fonts = {role: font(role) for role in Role}

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(72, ROW_HEIGHT)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(CaseRole.ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        place: Place = partial(QStyle.visualRect, option.direction, rect)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        tokens = self._theme.tokens
        ground = tokens.select if selected else tokens.panel
        painter.save()
        painter.fillRect(rect, QColor(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        match index.column():
            case Column.CASE:
                if selected and self._is_current(index):
                    bar = QRect(rect.left(), rect.top(), 3, rect.height() - 1)
                    painter.fillRect(place(bar), QColor(tokens.accent))
                self._paint_case(painter, rect, place, row, index.data(CaseRole.IDENTITY))
            case Column.PROBABILITY:
                self._paint_probability(painter, rect, place, row, ground)
            case Column.FINDING:
                corner = QPoint(rect.left() + 4, rect.center().y() - 10)
                self._paint_chip(painter, corner, place, row.state)
            case _:
                painter.setFont(self._fonts[Role.BODY])
                painter.setPen(QColor(tokens.text))
                painter.drawText(rect.adjusted(4, 0, -4, 0), _LEFT, index.data())
        painter.restore()

    def _is_current(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        view = self.parent()
        return isinstance(view, QTableView) and view.currentIndex().row() == index.row()

    def _paint_case(
        self, painter: QPainter, rect: QRect, place: Place, row: CaseRow, identity: str
    ) -> None:
        tokens = self._theme.tokens
        lines = [identity] if identity else []
        if not self.compact and not (self.wide and identity and row.probability is not None):
            lines.append(row.subtitle)
        film = QRect(
            rect.left() + _PAD, rect.top() + (rect.height() - 1 - _THUMB) // 2, _THUMB, _THUMB
        )
        self._paint_thumbnail(painter, place(film), row)
        left = film.right() + 1 + (8 if self.compact else _GAP)
        height = 18 * len(lines) + (40 if self.compact else 19)
        room = QRect(left, rect.top() + (rect.height() - height) // 2, rect.right() - left - 4, 18)
        self._paint_title(painter, room, place, row)
        painter.setFont(self._fonts[Role.SMALL])
        painter.setPen(QColor(tokens.text2))
        for text in lines:
            room.translate(0, 18)
            line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(place(room), _LEFT, line)
        if self.compact:
            # Without a tint the glyph stands under the case; with one, the tint does, almost.
            inset = 4 if row.state in _TINTED else 8
            corner = QPoint(left - inset, room.bottom() + 2)
            self._paint_chip(painter, corner, place, row.state)

    def _paint_title(self, painter: QPainter, room: QRect, place: Place, row: CaseRow) -> None:
        tokens = self._theme.tokens
        painter.setFont(self._fonts[Role.STRONG])
        painter.setPen(QColor(tokens.text))
        marks = [name for name in ("flag" if row.flagged else "", _reading_icon(row)) if name]
        space = room.width() - 22 * len(marks)
        if self.compact and row.probability is not None:
            wide = not words.probability(row.probability)[:1].isdigit()
            space -= _OVERLAP if wide else 0
        title = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideMiddle, space)
        painter.drawText(place(room), _LEFT, title)
        left = room.left() + painter.fontMetrics().horizontalAdvance(title) + 6
        ratio = painter.device().devicePixelRatioF()
        for number, name in enumerate(marks):
            mark = pixmap(name, tokens.text2, 16, ratio)
            painter.drawPixmap(place(QRect(left + 20 * number, room.top() + 1, 16, 16)), mark)

    def _paint_thumbnail(self, painter: QPainter, place: QRect, row: CaseRow) -> None:
        tokens = self._theme.tokens
        picture = None if row.state is CaseState.FAILED else self._thumbnails.get(row.source.path)
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, picture)
            return
        painter.fillRect(place, QColor(self._theme.colour("viewer.background")))
        if row.state is CaseState.FAILED:
            ratio = painter.device().devicePixelRatioF()
            mark = pixmap("file", self._theme.colour("viewer.text2"), 20, ratio)
            painter.drawPixmap(place.center().x() - 9, place.center().y() - 9, mark)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _paint_probability(
        self, painter: QPainter, rect: QRect, place: Place, row: CaseRow, ground: str
    ) -> None:
        if row.probability is None or row.threshold is None:
            return
        tokens = self._theme.tokens
        width = 48 if self.compact else 72
        left = rect.left() + (4 if not self.compact else max(0, rect.width() - width - 8))
        painter.setFont(self._fonts[Role.STRONG])
        painter.setPen(QColor(tokens.text))
        top = rect.top() + (rect.height() - ROW_HEIGHT) // 2
        number = QRect(left, top + 12, width, 18)
        side = Qt.AlignmentFlag.AlignRight if self.compact else Qt.AlignmentFlag.AlignLeft
        text = words.probability(row.probability)
        if self.compact:
            number.setLeft(rect.left() - _OVERLAP)
            painter.setFont(self._fonts[Role.STRONG if text[:1].isdigit() else Role.SMALL_STRONG])
        painter.drawText(place(number), side | Qt.AlignmentFlag.AlignVCenter, text)
        # The bar moves with its column, but 0 is at its left in every language.
        track = QRectF(place(QRect(left, top + 35, width, 6)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.line))
        painter.drawRoundedRect(track, 2, 2)
        painter.setBrush(QColor(tokens.state(row.state).glyph))
        filled = QRectF(track)
        filled.setWidth(max(2.0, width * row.probability))
        painter.drawRoundedRect(filled, 2, 2)
        tick = round(track.left() + width * row.threshold)
        painter.fillRect(QRectF(tick - 2, track.top() - 3, 4, 12), QColor(ground))
        painter.fillRect(QRectF(tick - 0.75, track.top() - 3, 1.5, 12), QColor(tokens.text))

    def _paint_chip(
        self, painter: QPainter, corner: QPoint, place: Place, state: CaseState
    ) -> None:
        tokens = self._theme.tokens
        colours = tokens.state(state)
        painter.setFont(self._fonts[Role.SMALL])
        text = words.chip(state)
        width = painter.fontMetrics().horizontalAdvance(text) + 36
        chip = QRect(corner, QSize(width, 22))
        if state in _TINTED:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint))
            painter.drawRoundedRect(place(chip), 4, 4)
        glyph = place(QRect(corner + QPoint(8, 5), QSize(12, 12)))
        paint_glyph(painter, state, glyph.left(), glyph.top(), 12, colours.glyph)
        painter.setPen(QColor(tokens.text))
        painter.drawText(place(chip.adjusted(27, 0, 8, 0)), _LEFT, text)


def _reading_icon(row: CaseRow) -> str:
    """Mark of a film that was read: a tick, or a cross where the reader disagrees."""
    if not row.readings:
        return ""
    return "close" if row.readings[0].opinion.agrees is False else "check"
