"""Puts blocks on pages and paints them, with the same foot on every page."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPainter

from core import INTENDED_USE
from desktop import words
from desktop.pdf.blocks import Block, Columns, Gap, Stack, note
from desktop.pdf.canvas import UNITS_PER_INCH, Canvas
from desktop.pdf.marks import Rule

_FOOT_GAP = 10.0
_NUMBER_WIDTH = 67.0
_POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks that begin on a page of their own. ``head`` is repeated on each of its pages.

    ``blocks`` gives them anew at each call, so that not all of a long report is held at once.
    """

    blocks: Callable[[], Iterable[Block]]
    head: Block = Gap(0)  # noqa: RUF009 - frozen


@dataclass(frozen=True, slots=True)
class Report:
    """What goes on paper. ``title`` is what a PDF calls itself: it names no patient."""

    title: str
    sections: tuple[Section, ...]


def paint_report(
    report: Report,
    device: QPagedPaintDevice,
    direction: Qt.LayoutDirection,
    progress: Callable[[int, int], None],
) -> None:
    """Paint all pages on a device of `UNITS_PER_INCH`.

    ``progress`` is told the pages done and their number, 0 while they are counted; what it raises
    ends the work. Raises `OSError` where the device takes no page.
    """
    canvas = Canvas(device, direction)
    size = _room(device)
    foot = _use().height(canvas, size.width() - _NUMBER_WIDTH - 12) + 17
    room = QSizeF(size.width(), size.height() - foot - _FOOT_GAP)
    plan = [_plan(section, canvas, room, progress) for section in report.sections]
    total = sum(len(pages) for pages in plan)
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(errno.EIO, words.tr("no page could be begun"))
    try:
        number = 0
        for section, pages in zip(report.sections, plan, strict=True):
            blocks = iter(section.blocks())
            for heights in pages:
                if number and not device.newPage():
                    raise OSError(errno.EIO, words.tr("no page could be begun"))
                number += 1
                top = section.head.height(canvas, room.width())
                section.head.paint(canvas, painter, QRectF(0, 0, room.width(), top))
                for high in heights:
                    place = QRectF(0, top, room.width(), high)
                    next(blocks).paint(canvas, painter, place)
                    top += high
                place = QRectF(0, size.height() - foot, size.width(), foot)
                _foot(number, total).paint(canvas, painter, place)
                progress(number, total)
    finally:
        painter.end()


def _plan(
    section: Section, canvas: Canvas, room: QSizeF, progress: Callable[[int, int], None]
) -> list[list[float]]:
    """Heights of a section's blocks, page by page."""
    start = section.head.height(canvas, room.width())
    pages: list[list[float]] = [[]]
    top = start
    for block in section.blocks():
        high = block.height(canvas, room.width())
        if top + high > room.height() and pages[-1]:
            pages.append([])
            top = start
            progress(0, 0)
        pages[-1].append(high)
        top += high
    return pages


def _foot(number: int, total: int) -> Block:
    page = words.tr("Page {n} of {total}")
    text = page.format(n=words.count(number), total=words.count(total))
    cells = ((0.0, _use()), (_NUMBER_WIDTH, note(text, end=True)))
    return Stack((Rule(), Columns(cells)))


def _use() -> Block:
    return note(words.with_english(INTENDED_USE))


def _room(device: QPagedPaintDevice) -> QSizeF:
    rect = device.pageLayout().paintRectPoints()
    return QSizeF(rect.size()) * (UNITS_PER_INCH / _POINTS_PER_INCH)
