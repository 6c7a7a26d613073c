"""Decoded films for the viewer: read off the GUI thread, the neighbours ahead of time."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from pathlib import Path
from typing import ClassVar, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.errors import CoreError
from core.isolation.reader import IsolatedReader
from desktop.image_adapter import FilmImage
from desktop.workers.background import Background, Crashed

LoadResult: TypeAlias = FilmImage | CoreError | Crashed
_KEPT = 6


class FilmStore(QObject):
    """Reads films, in a process of their own, and keeps the last few.

    Signals:
        loaded: (path, :data:`LoadResult`) of a film that was asked for and was not kept.
    """

    loaded: ClassVar[Signal] = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Path, LoadResult] = OrderedDict()
        self._reading: set[Path] = set()
        self._ahead: list[Path] = []
        self._reader = IsolatedReader()
        self._background = Background(parent=self)
        self._background.done.connect(self._on_done)

    def request(self, path: Path) -> LoadResult | None:
        """The film if it is at hand; otherwise ``None`` now and ``loaded`` later."""
        if path in self._kept:
            self._kept.move_to_end(path)
            return self._kept[path]
        self._read(path)
        return None

    def prefetch(self, paths: list[Path]) -> None:
        """Read these when nothing else is to be read; replaces earlier wishes."""
        self._ahead = [path for path in paths if path not in self._kept]
        self._read_ahead()

    def clear(self) -> None:
        """Forget every film."""
        self._kept.clear()
        self._ahead.clear()

    def shutdown(self) -> None:
        """Give up the film being read."""
        self._reader.close()
        self._background.shutdown()

    def _read(self, path: Path) -> None:
        if path not in self._reading:
            self._reading.add(path)
            # Once the window is painted: another thread that begins here holds up the result.
            QTimer.singleShot(0, self, partial(self._begin, path))

    def _begin(self, path: Path) -> None:
        self._background.submit(path, lambda: FilmImage(self._reader.read(path)))

    def _read_ahead(self) -> None:
        if self._ahead and not self._reading:
            self._read(self._ahead.pop(0))

    @Slot(object, object)
    def _on_done(self, path: Path, result: LoadResult) -> None:
        self._reading.discard(path)
        self._kept[path] = result
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.loaded.emit(path, result)
        self._read_ahead()
