"""Small parts of the viewer's panes: legend, scale bar, and the message without a film."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.case_state import CaseState
from desktop.fonts import Role, font
from desktop.influence_image import amber_ramp
from desktop.overriding import override
from desktop.theme import Theme
from desktop.tokens import VIEWER
from desktop.views.film_canvas import FilmCanvas
from desktop.views.widgets import GlyphLabel, label

_BARS_MM = (100, 50, 20, 10, 5, 2, 1)
_LONGEST_BAR = 125.0


class MapLegend(QWidget):
    """The ramp between its two words."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font(Role.SMALL))
        self._less, self._more = self.tr("less"), self.tr("more")
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self._less) + metrics.horizontalAdvance(self._more)
        self.setFixedSize(words + 96 + 16, 18)
        self.setAccessibleName(self.tr("Legend of the influence map, from less to more"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(VIEWER.text))
        # As the film and its map, the ramp is never mirrored.
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        fixed = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.rect(), left | fixed, self._less)
        painter.drawText(self.rect(), right | fixed, self._more)
        start = self.fontMetrics().horizontalAdvance(self._less) + 8
        ramp = amber_ramp()
        for x in range(96):
            r, g, b = (int(v) for v in ramp[x * 255 // 95])
            painter.fillRect(start + x, 5, 1, 8, QColor(r, g, b))
        painter.end()


class ScaleBar(QWidget):
    """A round length at the film's scale, or that the file gives none."""

    def __init__(self, canvas: FilmCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._length, self._text = 0.0, ""
        self.setFont(font(Role.SMALL))
        self.setFixedHeight(18)

    def follow(self) -> None:
        """Measure again after the film or its zoom has changed."""
        film = self._canvas.film
        self._length, self._text = 0.0, ""
        if film is not None:
            spacing = film.image.metadata.pixel_spacing_mm
            self._text = self.tr("no scale")
            if spacing is not None:
                per_mm = self._canvas.placement.zoom / spacing[1]
                mm = next((n for n in _BARS_MM if n * per_mm <= _LONGEST_BAR), _BARS_MM[-1])
                self._length = mm * per_mm
                self._text = (
                    self.tr("{n} mm").format(n=mm)
                    if mm < 10 else self.tr("{n} cm").format(n=mm // 10)
                )  # fmt: skip
        words = self.fontMetrics().horizontalAdvance(self._text)
        self.setFixedWidth(words + (int(self._length) + 10 if self._length else 2))
        self.setAccessibleName(self.tr("Scale of the film: {text}").format(text=self._text))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(VIEWER.text2), 1))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.rect(), left | Qt.AlignmentFlag.AlignVCenter, self._text)
        if self._length:
            end = self.width() - 1
            start = end - int(self._length)
            painter.drawLine(start, 12, end, 12)
            painter.drawLine(start, 7, start, 12)
            painter.drawLine(end, 7, end, 12)
        painter.end()


class PaneMessage(QWidget):
    """Why there is nothing to see, in the middle of the pane."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._glyph = GlyphLabel(theme, 24, "viewer.text2")
        self._title = label(role=Role.PANEL_TITLE)
        self._text = label(role=Role.BODY, secondary=True, wrap=True)
        for line in (self._title, self._text):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setFixedWidth(300)
        whole = QVBoxLayout(self)
        whole.setSpacing(8)
        whole.addStretch()
        for widget in (self._glyph, self._title, self._text):
            whole.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch()

    def say(self, state: CaseState | None, title: str, text: str) -> None:
        """Show a title and a sentence under a state's shape."""
        self._glyph.setVisible(state is not None)
        if state is not None:
            self._glyph.set_state(state)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        # Centred in a layout, a wrapped text would get the height of one line.
        self._text.setFixedHeight(max(self._text.heightForWidth(self._text.width()), 0))
