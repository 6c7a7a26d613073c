"""Zip archives, read in place: nothing is ever unpacked to disk.

A file in an archive has a path like any other, that of the archive followed by its own name:
``films.zip/ward/17.dcm``. Its name is cleaned of whatever would lead elsewhere, and only serves
to find it again.
"""

from __future__ import annotations

import errno
import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from zlib import error as ZlibError  # noqa: N812  its own name says nothing

from core.errors import ArchiveError, ArchiveProblem, CorruptImageError, ImageTooLargeError
from core.images.limits import (
    MAX_ARCHIVE_FILES,
    MAX_ARCHIVE_INDEX_BYTES,
    MAX_ARCHIVE_RATIO,
    MAX_FILE_BYTES,
)

ARCHIVE_START = (b"PK\x03\x04", b"PK\x05\x06")  # the second is that of an empty one
_ENCRYPTED = 0x1
_READ_STEP = 1024 * 1024
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # the others unpack without a limit
_LONGEST_NAME = 500
_UNFIT = str.maketrans(dict.fromkeys('\\/:*?"<>|\0', "_"))


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive whose index was read; ``members`` are its files by cleaned name."""

    path: Path
    members: Mapping[str, zipfile.ZipInfo]
    _zip: zipfile.ZipFile

    def read(self, name: str, limit: int = MAX_FILE_BYTES) -> bytes:
        """The first ``limit`` bytes of a file, or all; its checksum is compared at the end.

        Raises KeyError, ArchiveError, ImageTooLargeError, CorruptImageError and OSError.
        """
        info, path = self.members[name], self.path / name
        if info.flag_bits & _ENCRYPTED:
            raise ArchiveError(path, ArchiveProblem.ENCRYPTED)
        if info.compress_type not in _METHODS:
            raise ArchiveError(path, ArchiveProblem.METHOD)
        if info.file_size > MAX_FILE_BYTES:
            raise ImageTooLargeError(path, info.file_size, MAX_FILE_BYTES, "bytes")
        parts = []
        try:
            with self._zip.open(info) as file:
                # zipfile gives no more than the size that was checked above.
                while limit > 0 and (part := file.read(min(limit, _READ_STEP))):
                    parts.append(part)
                    limit -= len(part)
        except NotImplementedError as error:
            raise ArchiveError(path, ArchiveProblem.METHOD) from error
        except (zipfile.BadZipFile, ZlibError, EOFError, ValueError) as error:
            raise CorruptImageError(path, type(error).__name__) from error
        return b"".join(parts)


def open_archive(path: Path) -> Archive:
    """Read the index of an archive, unless it was read before. Raises ArchiveError, OSError."""
    status = path.stat()
    return _open_archive(path, status.st_size, status.st_mtime_ns)


def is_archive(path: Path) -> bool:
    """Whether a file starts like a zip archive. Raises OSError."""
    with path.open("rb") as file:
        return file.read(4) in ARCHIVE_START


def split_archive(path: Path) -> tuple[Path, str] | None:
    """The archive that a path leads into and the name in it, or None. Raises OSError."""
    for parent in path.parents:
        if parent.is_file():
            inside = path.relative_to(parent).as_posix()
            return (parent, inside) if is_archive(parent) else None
    return None


# Two, not one: a list may be shown of one archive while another is scored.
@lru_cache(maxsize=2)
def _open_archive(path: Path, size: int, _modified: int) -> Archive:
    try:
        opened = zipfile.ZipFile(_OpenedPerRead(path, size))
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise ArchiveError(path, ArchiveProblem.DAMAGED, type(error).__name__) from error
    infos = [info for info in opened.infolist() if not info.is_dir()]
    if len(infos) > MAX_ARCHIVE_FILES:
        raise ArchiveError(path, ArchiveProblem.TOO_MANY_FILES, str(len(infos)))
    unpacked = sum(info.file_size for info in infos)
    if unpacked > MAX_FILE_BYTES + size * MAX_ARCHIVE_RATIO:
        raise ArchiveError(path, ArchiveProblem.BOMB, f"{unpacked} of {size} bytes")
    members: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        name = _clean(info.filename)
        members[name if name not in members else f"{name}.{len(members)}"] = info
    return Archive(path, MappingProxyType(members), opened)


def _clean(name: str) -> str:
    """``name`` as a relative path that leads nowhere else on any system."""
    parts = name.replace("\\", "/").split("/")
    kept = [part.translate(_UNFIT) for part in parts if part not in ("", ".", "..")]
    return "/".join(kept)[-_LONGEST_NAME:].lstrip("/") or "_"


class _OpenedPerRead(io.RawIOBase):
    """A file that is open only while it is read, so that a stick can be pulled meanwhile."""

    def __init__(self, path: Path, size: int) -> None:
        self._path = path
        self._size = size
        self._position = 0

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise OSError(errno.EINVAL, "before the start of the file")  # as of any file
        self._position = start + offset
        return self._position

    def read(self, size: int = -1) -> bytes:
        rest = max(0, self._size - self._position)
        size = rest if size < 0 else min(size, rest)
        if size > MAX_ARCHIVE_INDEX_BYTES:
            raise ValueError("index too large")
        with self._path.open("rb") as file:
            file.seek(self._position)
            data = file.read(size)
        self._position += len(data)
        return data
