"""A bug in words that may leave the clinic: where in the code, but no names, paths or values."""

from __future__ import annotations

import traceback
from pathlib import Path

from core import __version__


class RemoteBugError(Exception):
    """Cause of a bug that was raised in another process; ``lines`` say where in the code there."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__(f"{len(lines)} lines")
        self.lines = lines


def crash_report(bug: BaseException) -> str:
    """Versions, the kind of error and the lines of code it came through.

    The message is left out on purpose: it often quotes a path or a value, and thus a patient.
    """
    import platform  # nobody needs it where nothing goes wrong

    lines = [
        f"Lobar {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"{type(bug).__module__}.{type(bug).__qualname__}",
        *(f"  {line}" for line in code_lines(bug)),
    ]
    if isinstance(bug.__cause__, RemoteBugError):
        lines += ["in a reading process", *(f"  {line}" for line in bug.__cause__.lines)]
    return "\n".join(lines)


def code_lines(bug: BaseException) -> tuple[str, ...]:
    """Where in the code a bug was raised, without the folders of this computer."""
    return tuple(
        f"{Path(frame.filename).parent.name}/{Path(frame.filename).name}:{frame.lineno} "
        f"in {frame.name}"
        for frame in traceback.extract_tb(bug.__traceback__)
    )
