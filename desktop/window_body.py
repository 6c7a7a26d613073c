"""The window's body: parts one under the other, which scroll where the screen is too small."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_LEAST = QSize(1000, 620)
"""Room that the parts need. With large texts a small screen has less."""


class WindowBody(QScrollArea):
    """Empty at first: a part that is put into the window before it has parts of its own is styled
    once, and not again with each widget that it is put into.
    """

    def __init__(self) -> None:
        super().__init__()
        body = QWidget()
        body.setMinimumSize(_LEAST)
        self._column = column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def append(self, part: QWidget, *, takes_spare_height: bool = False) -> None:
        """Put one more part under the others."""
        self._column.addWidget(part, 1 if takes_spare_height else 0)
