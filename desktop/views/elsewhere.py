"""What was measured at other hospitals, and the model's known limits, as its card says them."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from desktop.fonts import Role, font
from desktop.model_card import card_excerpt
from desktop.views.widgets import ElidedLabel, link_button


class Elsewhere(QWidget):
    """One click from the figures, and one back.

    Signals:
        closed: back to the figures.
    """

    closed: ClassVar[Signal] = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = link_button(self.tr("Back to the figures"))
        self.back.clicked.connect(self.closed)
        self.text = QTextBrowser()
        self.text.setObjectName("card")
        self.text.setOpenLinks(False)
        self.text.setFont(font(Role.BODY))
        self.text.setAccessibleName(self.tr("Elsewhere, and known limits"))
        head = QHBoxLayout()
        title = ElidedLabel(Role.STRONG)
        title.setText(self.tr("Elsewhere, and known limits"))
        head.addWidget(title, 1)
        head.addWidget(self.back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 10, 8, 8)
        whole.setSpacing(4)
        whole.addLayout(head)
        whole.addWidget(self.text, 1)

    def show_model(self, folder: Path) -> None:
        """Show the card that lies beside a model."""
        missing = self.tr("The model card is missing: nothing is known of other hospitals.")
        self.text.setMarkdown(card_excerpt(folder) or missing)
        # The bundled font has no bold: Qt would smear its semibold.
        self.text.setHtml(self.text.toHtml().replace("font-weight:700", "font-weight:600"))
