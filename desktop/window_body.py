"""The window's body: parts one under the other, which scroll where the screen is too small."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_LEAST = QSize(1000, 620)
"""Room that the parts need. With large texts a small screen has less."""


class WindowBody(QScrollArea):
    """One part, ``main``, takes the spare height."""

    def __init__(self, parts: Sequence[QWidget], main: QWidget) -> None:
        super().__init__()
        body = QWidget()
        body.setMinimumSize(_LEAST)
        self._column = column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in parts:
            column.addWidget(part, 1 if part is main else 0)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def append(self, part: QWidget) -> None:
        """Put one more part under the others."""
        self._column.addWidget(part)
