"""A bug in words that may leave the clinic: where in the code, but no names, paths or values."""

from __future__ import annotations

import platform
import traceback
from pathlib import Path

from core import __version__


def crash_report(bug: BaseException) -> str:
    """Versions, the kind of error and the lines of code it came through.

    The message is left out on purpose: it often quotes a path or a value, and thus a patient.
    """
    lines = [
        f"Lobar {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"{type(bug).__module__}.{type(bug).__qualname__}",
    ]
    lines += [
        f"  {Path(frame.filename).parent.name}/{Path(frame.filename).name}:{frame.lineno} "
        f"in {frame.name}"
        for frame in traceback.extract_tb(bug.__traceback__)
    ]
    return "\n".join(lines)
