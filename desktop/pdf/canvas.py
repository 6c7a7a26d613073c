"""Text on a page, measured for the device that the page is for, and which way it runs."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPaintDevice,
    QPainter,
    QTextLayout,
    QTextOption,
)

from desktop.fonts import Role, font
from desktop.tokens import LIGHT

_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_FROM_RIGHT = ("R", "AL")  # Unicode's classes of Hebrew and Arabic letters

UNITS_PER_INCH = 96
"""Pages are laid out in the window's units, so that its drawings fit as they are."""

PAPER = LIGHT._replace(name="paper", window="#FFFFFF", panel="#FFFFFF", raised="#FFFFFF")


def paper_font(role: Role) -> QFont:
    """Font of a role with a glyph of its own for every character.

    Of an alternate glyph, such as a figure of fixed width, a PDF does not say what it stands for:
    the number could neither be found nor copied.
    """
    result = font(role)
    result.unsetFeature(QFont.Tag("tnum"))
    result.setFeature(QFont.Tag("calt"), 0)
    return result


class Canvas:
    """Measures and draws text for one device, in one layout direction."""

    def __init__(self, device: QPaintDevice, direction: Qt.LayoutDirection) -> None:
        self._device = device
        self._from_right = direction is _RIGHT_TO_LEFT

    def height(self, text: str, role: Role, width: float) -> float:
        """Room that a text needs when its lines are no wider than ``width``."""
        return self._laid_out(text, role, width, end=False).boundingRect().height()

    def advance(self, text: str, role: Role) -> float:
        """Width of a text in one line; a little more, so that it is not broken."""
        return QFontMetricsF(paper_font(role), self._device).horizontalAdvance(text) + 1

    def draw(
        self,
        painter: QPainter,
        place: QRectF,
        text: str,
        role: Role,
        colour: str,
        *,
        end: bool = False,
    ) -> None:
        """Draw a text from the top of a place, at its start or at its end."""
        painter.setPen(QColor(colour))
        layout = self._laid_out(text, role, place.width(), end=end)
        layout.draw(painter, QPointF(place.left(), place.top()))

    def placed(self, inner: QRectF, outer: QRectF) -> QRectF:
        """A part of a place, which is on the other side where writing runs from the right."""
        if not self._from_right:
            return inner
        return QRectF(
            outer.left() + outer.right() - inner.right(), inner.top(), inner.width(), inner.height()
        )

    def _laid_out(self, text: str, role: Role, width: float, *, end: bool) -> QTextLayout:
        lines = text.replace("\n", "\u2028")
        layout = QTextLayout(lines, paper_font(role), self._device)
        right = end is not self._from_right
        option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        # Figures, hashes and English sentences keep their own order on a page from the right.
        arabic = self._from_right and any(bidirectional(c) in _FROM_RIGHT for c in text)
        option.setTextDirection(_RIGHT_TO_LEFT if arabic else Qt.LayoutDirection.LeftToRight)
        # A file name may have no place to break at, and must not run out of the page.
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout
