"""Cyclic garbage is collected in the window's thread alone.

Python collects in whichever thread happens to make the next object, so a scoring thread could be
the one to destroy a timer or a window that nobody refers to any more. Qt cannot stop a timer from
another thread: it would go off later without its object, and the application would crash.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

_LOOK_MS = 1000
_OLDEST: Final = 2
_NEW_SHARE = 4  # the oldest are looked through when a quarter as many have come since, as in Python


class GarbageCollector(QObject):
    """Looks once a second whether Python would have collected."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        gc.disable()
        self._kept = 0
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(_LOOK_MS)

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that is due, and with it all younger ones."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in reversed(range(len(counts))):
            if 0 < thresholds[generation] < counts[generation] and self._is_due(generation):
                gc.collect(generation)
                if generation == _OLDEST:
                    self._kept = len(gc.get_objects())
                return

    def _is_due(self, generation: int) -> bool:
        if generation < _OLDEST:
            return True
        young, middle, _ = gc.get_threshold()
        return gc.get_count()[_OLDEST] * young * middle > self._kept // _NEW_SHARE


def collect_here(application: QCoreApplication) -> None:
    """Collect garbage in this thread, the window's, from now on."""
    if application.findChild(GarbageCollector) is None:
        GarbageCollector(application)


def settle() -> None:
    """Leave out from now on what is there: what Lobar consists of stays for as long as it runs.

    To look through all of it takes 40 ms, in which the window answers to nothing.
    """
    gc.freeze()
