"""What is on screen while the rest of Lobar is being loaded."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QCoreApplication, QEventLoop, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.fonts import Role, font
from desktop.icons import app_icon

_LOOK_SECONDS = 0.02


class StartScreen(QWidget):
    """Icon and name, where the window will be. Imports nothing that takes time."""

    def __init__(self, geometry: QByteArray | None) -> None:
        super().__init__()
        self.setWindowTitle("Lobar")
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(96, 96))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        name = QLabel("Lobar")
        name.setFont(font(Role.PAGE_TITLE))
        text = QLabel(self.tr("Starting. Films and results stay on this computer."))
        text.setFont(font(Role.BODY))
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch()
        for part in (picture, name, text):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1440, 900)


def load_meanwhile(work: Callable[[], object]) -> None:
    """Do work on another thread while what is on screen is drawn. What it raises is raised."""
    failures: list[BaseException] = []

    def run() -> None:
        # Not swallowed: it is raised below, in the thread that waits.
        try:
            work()
        except BaseException as error:  # noqa: BLE001 - see above
            failures.append(error)

    thread = threading.Thread(target=run, name="loading")
    thread.start()
    while thread.is_alive():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        thread.join(_LOOK_SECONDS)
    if failures:
        raise failures[0]
