"""Files that are written whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import ReportError, ReportLockedError


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A path beside ``path`` to write to; what is there at the end takes the place of ``path``.

    When the block ends with an error, the old file stays as it was and nothing of the new one is
    left. Raises `ReportError`, also for an `OSError` of the block, and of these
    `ReportLockedError` when another program holds the old file.
    """
    target = Path(os.path.realpath(path))  # a link stays a link; what it points to is replaced
    temporary = target.with_name(f".lobar-{secrets.token_hex(6)}{path.suffix}.tmp")
    try:
        if target.is_dir():
            raise ReportError(path, "is a folder")
        yield temporary
        _replace(temporary, target, path)
    except OSError as error:
        raise ReportError(path, error.strerror or type(error).__name__) from error
    finally:
        _remove(temporary, path)


def _replace(temporary: Path, target: Path, named: Path) -> None:
    try:
        temporary.replace(target)
    except OSError as error:
        # Windows denies it while another program shows the file; POSIX systems where the file is
        # protected or something is mounted on it.
        if isinstance(error, PermissionError) or error.errno == errno.EBUSY:
            raise ReportLockedError(named, error.strerror or "locked") from error
        raise


def _remove(temporary: Path, named: Path) -> None:
    try:
        temporary.unlink(missing_ok=True)
    except OSError as error:
        raise ReportError(named, "a temporary file could not be removed") from error
