"""A file's bytes, read once: everything else works from memory."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import AccessProblem, FileAccessError, ImageTooLargeError
from core.images.archive import open_archive, split_archive
from core.images.limits import MAX_FILE_BYTES


@dataclass(frozen=True, slots=True)
class SourceFile:
    """The bytes of one file; ``sha256`` is theirs, in hexadecimal."""

    path: Path
    data: bytes = field(repr=False)
    sha256: str


def load_source(path: Path) -> SourceFile:
    """Read a file once; ``path`` may lead into a zip archive (`core.images.archive`).

    Raises FileAccessError when it cannot be opened or is empty, ImageTooLargeError when it has
    more bytes than a film can have, and ArchiveError or CorruptImageError for a file in an
    archive.
    """
    try:
        data = _read_packed(path) if (status := _status(path)) is None else _read(path, status)
    except (FileNotFoundError, NotADirectoryError, KeyError) as error:
        raise FileAccessError(path, AccessProblem.MISSING) from error
    except PermissionError as error:
        raise FileAccessError(path, AccessProblem.DENIED) from error
    except OSError as error:
        raise FileAccessError(path, AccessProblem.IO, error.strerror or "") from error
    except ValueError as error:  # a null byte in the name
        raise FileAccessError(path, AccessProblem.MISSING) from error
    except MemoryError as error:
        raise FileAccessError(path, AccessProblem.IO, "out of memory") from error
    if len(data) > MAX_FILE_BYTES:  # it grew after it was looked at
        raise ImageTooLargeError(path, len(data), MAX_FILE_BYTES, "bytes")
    if not data:
        raise FileAccessError(path, AccessProblem.EMPTY)
    return SourceFile(path, data, hashlib.sha256(data).hexdigest())


def _status(path: Path) -> os.stat_result | None:
    """None where there is no such file; Windows says so of files in archives as well."""
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _read(path: Path, status: os.stat_result) -> bytes:
    if stat.S_ISDIR(status.st_mode):
        os.scandir(path).close()  # a folder gets here when it could not be listed: say why
    # Opening a pipe or a device would wait for ever, so look before.
    if not stat.S_ISREG(status.st_mode):
        raise FileAccessError(path, AccessProblem.NOT_A_FILE)
    if status.st_size > MAX_FILE_BYTES:
        raise ImageTooLargeError(path, status.st_size, MAX_FILE_BYTES, "bytes")
    with path.open("rb") as file:
        # Asked for the most there may be, Python would reserve that much for every file.
        data = file.read(status.st_size + 1)
        if len(data) > status.st_size:  # it grew meanwhile
            data += file.read(MAX_FILE_BYTES + 1 - len(data))
        return data


def _read_packed(path: Path) -> bytes:
    found = split_archive(path)
    if found is None:
        raise FileNotFoundError(path)
    archive, name = found
    return open_archive(archive).read(name)
