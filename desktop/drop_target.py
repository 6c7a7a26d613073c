"""Takes films that are dropped anywhere on the window."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.opener import dropped_paths
from desktop.overriding import override


class DropTarget(QObject):
    """Watches a window's drag and drop.

    Signals:
        dropped: a list of paths.
        hovered: whether films are being dragged over the window.
    """

    dropped: ClassVar[Signal] = Signal(list)
    hovered: ClassVar[Signal] = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QDragEnterEvent() if dropped_paths(event.mimeData()):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self.hovered.emit(True)
                return True
            case QDropEvent() if event.type() is QEvent.Type.Drop:
                self.hovered.emit(False)
                paths = dropped_paths(event.mimeData())
                if paths:
                    event.setDropAction(Qt.DropAction.CopyAction)
                    event.accept()
                    self.dropped.emit(paths)
                return True
        if event.type() is QEvent.Type.DragLeave:
            self.hovered.emit(False)
        return False
