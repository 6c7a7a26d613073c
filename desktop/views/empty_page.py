"""What one sees before any film is opened: where to drop, what happens then, what Lobar is."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core import INTENDED_USE
from desktop import texts
from desktop.fonts import Role, font
from desktop.icons import pixmap
from desktop.overriding import override
from desktop.theme import Theme
from desktop.views.drop_frame import DropFrame
from desktop.views.widgets import IconLabel, beside_icon, clear_layout, hairline, label

_WIDTH = 760


class EmptyPage(QScrollArea):
    """Shown in place of worklist, viewer and result.

    Signals:
        folder_requested, files_requested, samples_requested, shortcuts_requested: the buttons.
        recent_requested: a folder opened lately, a ``Path``.
    """

    folder_requested: ClassVar[Signal] = Signal()
    files_requested: ClassVar[Signal] = Signal()
    samples_requested: ClassVar[Signal] = Signal()
    shortcuts_requested: ClassVar[Signal] = Signal()
    recent_requested: ClassVar[Signal] = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget, *, samples: int) -> None:
        super().__init__(parent)
        self._theme = theme
        page = QWidget()
        page.setObjectName("panel")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(24, 24, 24, 20)
        whole.setSpacing(20)
        whole.addStretch(1)
        centred = QHBoxLayout()
        whole.addLayout(centred, 100)  # the drop area gives way before the page scrolls
        centred.addStretch()
        column = QVBoxLayout()
        column.setSpacing(24)
        centred.addLayout(column)
        centred.addStretch()
        self.drop_area = DropArea(theme, page)
        self.drop_area.setFixedWidth(_WIDTH)
        self.open_folder = self.drop_area.open_folder
        self.drop_area.open_folder.clicked.connect(self.folder_requested)
        self.drop_area.open_files.clicked.connect(self.files_requested)
        column.addWidget(self.drop_area, 1)
        column.addLayout(self._lists(samples))
        use = label(texts.with_english(INTENDED_USE), secondary=True, wrap=True)
        use.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        use.setFixedWidth(_WIDTH)
        use.setFixedHeight(use.heightForWidth(_WIDTH))  # a centred label would get one line only
        whole.addStretch(2)
        whole.addWidget(use, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_recent(self, folders: tuple[Path, ...]) -> None:
        """List the folders opened lately."""
        clear_layout(self._recent)
        self._recent_box.setVisible(bool(folders))
        for folder in folders[:3]:
            name = folder.name or str(folder)
            entry = self._entry("folder", name, lambda f=folder: self.recent_requested.emit(f))
            entry.setToolTip(str(folder))
            self._recent.addWidget(entry)

    def _lists(self, samples: int) -> QHBoxLayout:
        self._recent_title = label(self.tr("Recent"), secondary=True)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._recent_box = QWidget()
        self._recent_box.setLayout(_titled(self._recent_title, self._recent))
        new = QVBoxLayout()
        new.setSpacing(0)
        if samples:
            text = self.tr("Try the sample films")
            new.addWidget(self._entry("file", text, self.samples_requested.emit))
        shortcuts = self.tr("Keyboard shortcuts")
        new.addWidget(self._entry("keyboard", shortcuts, self.shortcuts_requested.emit))
        lists = QHBoxLayout()
        lists.setSpacing(32)
        lists.addWidget(self._recent_box, 1)
        lists.addLayout(_titled(label(self.tr("New to Lobar?"), secondary=True), new), 1)
        return lists

    def _entry(self, icon: str, text: str, act: object) -> QPushButton:
        entry = QPushButton(beside_icon(text))
        entry.setAccessibleName(text)
        entry.setProperty("entry", True)
        entry.setFont(font(Role.STRONG))
        entry.setIconSize(QSize(18, 18))
        entry.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme.set_icon(entry, icon)
        entry.clicked.connect(act)
        return entry


class DropArea(DropFrame):
    """A dashed area with the two buttons and the three steps."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setMinimumHeight(316)
        self.setMaximumHeight(412)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        picture = Picture(theme)
        title = label(self.tr("Drop a folder of chest films here"), Role.PAGE_TITLE)
        formats = label(
            self.tr("DICOM, PNG, JPEG and TIFF. The films stay on this computer."), secondary=True
        )
        self.open_folder = self._button("folder", self.tr("Open folder…"), filled=True)
        self.open_files = self._button("file", self.tr("Open files…"), filled=False)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch()
        buttons.addWidget(self.open_folder)
        buttons.addWidget(self.open_files)
        buttons.addStretch()
        whole = QVBoxLayout(self)
        whole.setSpacing(0)
        whole.addStretch(3)
        centre = Qt.AlignmentFlag.AlignHCenter
        whole.addWidget(picture, 0, centre)
        whole.addSpacing(24)
        whole.addWidget(title, 0, centre)
        whole.addSpacing(8)
        whole.addWidget(formats, 0, centre)
        whole.addSpacing(24)
        whole.addLayout(buttons)
        whole.addSpacing(32)
        whole.addLayout(self._steps())
        whole.addStretch(4)

    def _button(self, icon: str, text: str, *, filled: bool) -> QPushButton:
        button = QPushButton(beside_icon(text))
        button.setAccessibleName(text)
        button.setProperty("large", True)
        button.setProperty("filled", filled)
        button.setIconSize(QSize(20, 20))
        button.setFont(font(Role.STRONG))
        self._theme.set_icon(button, icon, "on_accent" if filled else "text")
        return button

    def _steps(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addStretch()
        steps = (
            self.tr("Open a folder"), self.tr("Lobar scores every film"), self.tr("Export the CSV")
        )  # fmt: skip
        for number, text in enumerate(steps, start=1):
            if number > 1:
                row.addSpacing(6)
                row.addWidget(IconLabel(self._theme, "chevron_right", "text2", 16))
                row.addSpacing(6)
            badge = label(str(number), Role.SMALL_STRONG)
            badge.setProperty("step", True)
            badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
            badge.setFixedSize(22, 22)
            row.addWidget(badge)
            row.addWidget(label(text, secondary=True))
        row.addStretch()
        return row


class Picture(QWidget):
    """The line drawing over the title."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(96, 96)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(0, 0, pixmap("film_stack", self._theme.tokens.accent, 96, ratio))
        painter.end()


def _titled(title: QWidget, body: QVBoxLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(title)
    column.addSpacing(8)
    column.addWidget(hairline())
    column.addLayout(body)
    column.addStretch()
    return column
