"""How the last run of Lobar ended."""

from __future__ import annotations

import faulthandler
import re
from pathlib import Path
from typing import IO

from PySide6.QtCore import QLockFile

from core.folders import data_folder

_FOLDERS = r'"[^"]*[/\\]([^/\\"]+[/\\][^/\\"]+)"'


class LastRun:
    """While Lobar runs, a file says so; it is gone after an orderly end.

    Another Lobar of the same user at the same time keeps out of this.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or data_folder()
        self._lock = QLockFile(str(self._folder / "running.lock"))
        self._trace: IO[str] | None = None
        self.crashed = False
        self.report = ""

    def begin(self) -> None:
        """Look at how the last run ended, and begin this one."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return  # a read-only profile: nothing can be kept
        self._lock.setStaleLockTime(0)
        if not self._lock.tryLock(0):
            return
        marker = self._folder / "crash-trace.txt"
        try:
            self.crashed = marker.exists()
            if self.crashed:
                # The trace quotes the folders that Lobar lies in, and thus perhaps a person.
                self.report = re.sub(_FOLDERS, r'"\1"', marker.read_text(errors="replace"))
            self._trace = marker.open("w")
        except OSError:
            return
        faulthandler.enable(self._trace)

    def keep(self, report: str) -> None:
        """Add the report of a bug, so that it is there even if Lobar does not survive it."""
        if self._trace is not None:
            self._trace.write(f"{report}\n")
            self._trace.flush()

    def end(self) -> None:
        """This run ends in good order."""
        if self._trace is not None:
            faulthandler.disable()
            self._trace.close()
            (self._folder / "crash-trace.txt").unlink(missing_ok=True)
        self._lock.unlock()
