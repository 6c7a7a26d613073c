"""Which paths exist, asked so that a network share without an answer holds up nobody."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

_PATIENCE_SECONDS = 0.2


def still_there(
    paths: Sequence[Path], patience_seconds: float = _PATIENCE_SECONDS
) -> tuple[Path, ...]:
    """Those that exist, and those of which it cannot be told in this time."""
    answers: dict[Path, bool] = {}

    def ask() -> None:
        for path in paths:
            answers[path] = path.exists()

    if paths:
        thread = threading.Thread(target=ask, name="lobar-still-there", daemon=True)
        thread.start()
        thread.join(patience_seconds)
    return tuple(path for path in paths if answers.get(path, True))
