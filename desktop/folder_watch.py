"""Watch-folder mode: films that come into a folder are scored as they arrive."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from core.discovery import Discovery, discover
from desktop.workers.background import Background, Crashed
from desktop.workers.folder_scan import FolderGone, FolderScan, Stamp, scan_folder

_SLOW_MS = 10_000
"""Network shares tell nobody of what comes in: they are looked at in any case."""
_SETTLING_MS = 1500
"""Between two looks at a file that may still be written."""


class FolderWatch(QObject):
    """Looks after one folder. What lies there when watching starts is left alone.

    Signals:
        found: :class:`~core.discovery.Discovery` of films that have arrived whole.
        changed: another folder is watched, or none, or it can(not) be reached any more.
        crashed: a report without identifiers.
    """

    found: ClassVar[Signal] = Signal(object)
    changed: ClassVar[Signal] = Signal()
    crashed: ClassVar[Signal] = Signal(str)

    def __init__(self, parent: QObject | None = None, *, settling_ms: int = _SETTLING_MS) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self.is_reachable = True
        self._settling_ms = settling_ms
        self._known: frozenset[Path] | None = None
        self._stamps: dict[Path, Stamp] = {}
        self._background = Background(parent=self)
        self._background.done.connect(self._on_done)
        self._notifier = QFileSystemWatcher(self)
        self._notifier.directoryChanged.connect(self._on_notified)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._looking = False

    def start(self, folder: Path) -> None:
        """Watch a folder in place of the one before."""
        self.stop()
        self.folder, self.is_reachable, self._known = folder, True, None
        self._notifier.addPath(str(folder))
        self._look()
        self.changed.emit()

    def stop(self) -> None:
        """Watch nothing."""
        self._timer.stop()
        if self._notifier.directories():
            self._notifier.removePaths(self._notifier.directories())
        if self.folder is not None:
            self.folder = None
            self.changed.emit()

    def shutdown(self) -> None:
        """Stop and wait for a look that is under way."""
        self._timer.stop()
        self._background.shutdown()

    @Slot()
    def _on_notified(self) -> None:
        if not self._looking:
            self._timer.start(min(self._settling_ms, 200))

    @Slot()
    def _look(self) -> None:
        folder = self.folder
        if folder is None or self._looking:
            return
        self._looking = True
        stamps, known = self._stamps, self._known or frozenset()
        self._background.submit(folder, lambda: _look_at(folder, stamps, known))

    @Slot(object, object)
    def _on_done(self, folder: Path, result: object) -> None:
        self._looking = False
        if folder != self.folder:  # another one is watched by now
            self._look()
            return
        settling = False
        match result:
            case FolderGone():
                self._set_reachable(reachable=False)
            case (FolderScan() as scan, Discovery() as films):
                settling = self._on_scanned(scan, films)
            case Crashed(report=report):
                self.crashed.emit(report)
        self._timer.start(self._settling_ms if settling else _SLOW_MS)

    def _on_scanned(self, scan: FolderScan, films: Discovery) -> bool:
        """Pass on what has arrived; returns whether more is on its way."""
        self._stamps = scan.stamps
        if not self._notifier.directories():  # a folder that was away is not watched any more
            self._notifier.addPath(str(self.folder))
        self._set_reachable(reachable=True)
        if self._known is None:
            self._known = frozenset(scan.stamps)
            return False
        self._known = self._known.intersection(scan.stamps) | scan.whole
        if films.inputs:
            self.found.emit(films)
        return any(path not in self._known for path in scan.stamps)

    def _set_reachable(self, *, reachable: bool) -> None:
        if reachable != self.is_reachable:
            self.is_reachable = reachable
            self.changed.emit()


def _look_at(
    folder: Path, before: dict[Path, Stamp], known: frozenset[Path]
) -> tuple[FolderScan, Discovery] | FolderGone:
    scan = scan_folder(folder, before, known)
    if isinstance(scan, FolderGone):
        return scan
    return scan, discover(scan.films)
