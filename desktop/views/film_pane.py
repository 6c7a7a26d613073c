"""A pane of the viewer: name and case above the film, window and scale below it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.case_state import CaseState
from desktop.fonts import Role, font
from desktop.image_adapter import FilmImage
from desktop.influence_image import amber_ramp
from desktop.theme import Theme
from desktop.tokens import VIEWER
from desktop.views.film_canvas import FilmCanvas
from desktop.views.view_state import ViewState
from desktop.views.widgets import ElidedLabel, GlyphLabel, IconLabel, label

_BAR_MM = 50.0
_HEAD_HEIGHT, _FOOT_HEIGHT = 32, 36


class FilmPane(QWidget):
    """Film with its captions, or a message in its place."""

    def __init__(self, theme: Theme, title: str, state: ViewState) -> None:
        super().__init__()
        self.canvas = FilmCanvas(state)
        self.canvas.setAccessibleName(title)
        self._title = label(title, Role.STRONG)
        self._caption = ElidedLabel(Role.SMALL, secondary=True)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._legend = MapLegend()
        self._values = label(role=Role.SMALL, secondary=True)
        self._scale = ScaleBar(self.canvas)
        self._note_icon = IconLabel(theme, "info", "viewer.text2", 14)
        self._note = label(role=Role.SMALL, wrap=True)
        self._message = PaneMessage(theme)
        self._foot = QStackedWidget()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self._message)
        self._arrange()
        self.canvas.placed.connect(self._show_values)
        self.canvas.hovered.connect(self._on_hovered)
        self._pixel = ""
        self.set_note("")
        self.set_legend(shown=False)

    def set_caption(self, text: str) -> None:
        """Case, age and view at the right above the film."""
        self._caption.setText(text)

    def set_note(self, text: str) -> None:
        """A sentence in place of window and scale below the film."""
        self._note.setText(text)
        self._foot.setCurrentIndex(1 if text else 0)

    def set_legend(self, *, shown: bool) -> None:
        """The ramp with "less" and "more" in place of the caption."""
        self._legend.setVisible(shown)
        self._caption.setVisible(not shown)

    def set_film(self, film: FilmImage | None) -> None:
        """Show a film."""
        self.canvas.set_film(film)
        self._scale.update()
        self._stack.setCurrentWidget(self.canvas)

    def say(self, state: CaseState | None, title: str, text: str) -> None:
        """Show a message in place of a film."""
        self._message.say(state, title, text)
        self._stack.setCurrentWidget(self._message)

    @property
    def note(self) -> str:
        """The sentence below the film."""
        return self._note.text()

    @property
    def is_message_shown(self) -> bool:
        """Whether there is a message and no film."""
        return self._stack.currentWidget() is self._message

    def _arrange(self) -> None:
        head, foot, note = QWidget(), QWidget(), QWidget()
        for bar, height, items, wide in (
            (head, _HEAD_HEIGHT, (self._title, self._caption, self._legend), self._caption),
            (foot, _FOOT_HEIGHT, (self._values, self._scale), self._values),
            (note, _FOOT_HEIGHT, (self._note_icon, self._note), self._note),
        ):
            bar.setFixedHeight(height)
            row = QHBoxLayout(bar)
            row.setContentsMargins(12, 0, 12, 0)
            row.setSpacing(8)
            for item in items:
                if item is self._legend:
                    row.addStretch()
                row.addWidget(item, 1 if item is wide else 0)
        self._foot.addWidget(foot)
        self._foot.addWidget(note)
        self._foot.setFixedHeight(_FOOT_HEIGHT)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._foot)

    def _show_values(self) -> None:
        if self.canvas.film is None:
            self._values.clear()
            return
        window = self.canvas.state.window
        zoom = self.canvas.placement.zoom * self.devicePixelRatioF()
        self._values.setText(
            f"W {window.width:.0f}  L {window.center:.0f}   {zoom * 100:.0f}\u202f%{self._pixel}"
        )
        self._scale.update()

    def _on_hovered(self, point: QPointF | None) -> None:
        film = self.canvas.film
        self._pixel = ""
        if point is not None and film is not None:
            column = min(int(point.x()), film.image.width - 1)
            row = min(int(point.y()), film.image.height - 1)
            value = int(film.image.pixels[row, column])
            self._pixel = self.tr("   value {value}").format(value=value)
        self._show_values()


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
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), left | middle, self._less)
        painter.drawText(self.rect(), right | middle, self._more)
        start = self.fontMetrics().horizontalAdvance(self._less) + 8
        ramp = amber_ramp()
        for x in range(96):
            r, g, b = (int(v) for v in ramp[x * 255 // 95])
            painter.fillRect(start + x, 5, 1, 8, QColor(r, g, b))
        painter.end()


class ScaleBar(QWidget):
    """Five centimetres, or that the file does not tell."""

    def __init__(self, canvas: FilmCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self.setFont(font(Role.SMALL))
        self.setFixedSize(260, 18)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        film = self._canvas.film
        if film is None:
            return
        painter = QPainter(self)
        painter.setPen(QColor(VIEWER.text2))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        spacing = film.image.metadata.pixel_spacing_mm
        if spacing is None or spacing[1] <= 0:
            painter.drawText(self.rect(), right, self.tr("no scale"))
            return
        length, name = _BAR_MM / spacing[1] * self._canvas.placement.zoom, self.tr("5 cm")
        if length > self.width() - 48:
            length, name = length / 5, self.tr("1 cm")
        end = self.width() - 1
        painter.drawText(self.rect().adjusted(0, 0, -int(length) - 8, 0), right, name)
        painter.setPen(QPen(QColor(VIEWER.text2), 1))
        start = end - int(length)
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
