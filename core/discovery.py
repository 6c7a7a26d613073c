"""From paths that somebody named or dropped to the files that are to be scored."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.images.sniff import SNIFF_BYTES, name_other_image, sniff_format
from core.outcome import InputFile

_log = logging.getLogger(__name__)

# The last five are not read; as rows that say so they are better than silently left out.
_IMAGE_SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".dcm", ".dicom", ".dic", ".tif", ".tiff", ".bmp", ".webp", ".gif"}
)
# The index of a DICOM disc holds no image; the images it lists lie beside it.
_SYSTEM_NAMES = frozenset({"thumbs.db", "desktop.ini", "__macosx", "dicomdir", "$recycle.bin"})


@dataclass(frozen=True, slots=True)
class Discovery:
    """Files to score, in stable natural order.

    ``ignored`` counts the files in folders that are neither image nor DICOM; hidden files and
    those that systems leave behind are not counted.
    """

    inputs: tuple[InputFile, ...]
    ignored: int


def discover(paths: Sequence[Path], recursive: bool = True) -> Discovery:
    """Find the films below ``paths``.

    A file named here is an input whatever it is, even one that does not exist: it ends as a
    failed case. Inside a folder a file counts if its name or its first bytes say image or
    DICOM, or if it has no extension, as DICOM files on discs have none. Nothing is found twice.
    Never raises for what it meets on disk.
    """
    walk = _Walk(recursive)
    several = len(paths) > 1
    for path in paths:
        if _is_folder(path):
            # With several folders, two of them may hold files of the same name.
            walk.add_folder(path, f"{path.absolute().name}/" if several else "")
        else:
            walk.add_file(path, str(path))
    return Discovery(tuple(walk.inputs), walk.ignored)


class _Walk:
    def __init__(self, recursive: bool) -> None:
        self.recursive = recursive
        self.inputs: list[InputFile] = []
        self.ignored = 0
        self._seen_files: set[str] = set()
        self._seen_folders: set[tuple[int, int]] = set()

    def add_file(self, path: Path, label: str) -> None:
        key = os.path.abspath(path)  # noqa: PTH100  Path.absolute() keeps "..", which hides twins
        if key not in self._seen_files:
            self._seen_files.add(key)
            self.inputs.append(InputFile(path, label))

    def add_folder(self, folder: Path, prefix: str) -> None:
        # A list instead of recursion: the depth of a tree is not ours to choose.
        pending: list[Iterator[tuple[Path, str]]] = [self._children(folder, prefix)]
        while pending:
            child = next(pending[-1], None)
            if child is None:
                pending.pop()
                continue
            path, label = child
            if not _is_folder(path):
                self._consider(path, label)
            elif self.recursive:
                pending.append(self._children(path, f"{label}/"))

    def _children(self, folder: Path, prefix: str) -> Iterator[tuple[Path, str]]:
        try:
            status = folder.stat()
            identity = (status.st_dev, status.st_ino)
            if identity in self._seen_folders:  # a loop of links, or the same folder named twice
                return
            self._seen_folders.add(identity)
            names = sorted(os.listdir(folder), key=_natural_key)  # noqa: PTH208  names are all we need
        except OSError as error:
            # One locked folder must not cost the films in all the others.
            _log.warning("A folder could not be listed: %s", type(error).__name__)
            return
        for name in names:
            if not name.startswith(".") and name.casefold() not in _SYSTEM_NAMES:
                yield folder / name, prefix + name

    def _consider(self, path: Path, label: str) -> None:
        if _named_like_a_film(path.name) or _holds_an_image(path):
            self.add_file(path, label)
        else:
            self.ignored += 1


def _named_like_a_film(name: str) -> bool:
    suffix = Path(name).suffix.casefold()
    # A UID as name ("1.2.840.113619.2") ends in digits: that is no extension.
    return suffix in _IMAGE_SUFFIXES or suffix in ("", ".") or suffix[1:].isdigit()


def _holds_an_image(path: Path) -> bool:
    try:
        if not path.is_file():  # a pipe or a device would keep us waiting
            return False
        with path.open("rb") as file:
            head = file.read(SNIFF_BYTES)
    except OSError:
        return False
    return sniff_format(head) is not None or name_other_image(head) is not None


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name too long for the system, a loop of links
        return False


def _natural_key(name: str) -> tuple[list[tuple[int, int, str]], str]:
    """Key that sorts film2 before film10, and equal names always in the same order."""
    parts = re.split(r"(\d+)", name.casefold())
    return [(0, int(p), "") if p.isdecimal() else (1, 0, p) for p in parts if p], name
