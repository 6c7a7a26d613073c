"""Thumbnails of the rows on screen, made off the GUI thread, the last asked for first."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from core.isolation.reader import IsolatedReader
from desktop.image_adapter import thumbnail
from desktop.workers.background import Background

_KEPT = 800
_WAITING = 40  # about two screens of rows; what was scrolled past is not worth reading
SIDE = 88
"""Pixels a side: 44 logical ones at a pixel ratio of 2."""


class ThumbnailStore(QObject):
    """A bounded cache of thumbnails.

    Signals:
        ready: a thumbnail arrived; rows may be repainted.
    """

    ready: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Path, QPixmap | None] = OrderedDict()
        self._wanted: list[Path] = []
        self._reading: Path | None = None
        self._reader = IsolatedReader()
        self._background = Background(parent=self)
        self._background.done.connect(self._on_done)

    def get(self, path: Path) -> QPixmap | None:
        """The thumbnail, or ``None`` while it is being made or when the film cannot be read."""
        if path in self._kept:
            self._kept.move_to_end(path)
            return self._kept[path]
        if path != self._reading and path not in self._wanted:
            self._wanted.append(path)
            del self._wanted[:-_WAITING]
            self._read_next()
        return None

    def clear(self) -> None:
        """Forget all of them."""
        self._kept.clear()
        self._wanted.clear()

    def shutdown(self) -> None:
        """Give up the film being read."""
        self._wanted.clear()
        self._reader.close()
        self._background.shutdown()

    def _read_next(self) -> None:
        if self._reading is None and self._wanted:
            path = self._wanted.pop()
            self._reading = path
            self._background.submit(path, lambda: thumbnail(self._reader.read_small(path), SIDE))

    @Slot(object, object)
    def _on_done(self, path: Path, result: object) -> None:
        self._reading = None
        # A film that cannot be read is kept as "none", or it would be read at every repaint.
        self._kept[path] = QPixmap.fromImage(result) if isinstance(result, QImage) else None
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.ready.emit()
        self._read_next()
