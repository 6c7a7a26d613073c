"""From paths that somebody named or dropped to the files that are to be scored."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.dicomdir import indexed_images, is_dicomdir
from core.errors import ImageError
from core.images.archive import Archive, is_archive, open_archive
from core.images.sniff import SNIFF_BYTES, is_image
from core.outcome import InputFile

# GIF is not read; as a row that says so it is better than silently left out.
_IMAGE_SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".dcm", ".dicom", ".dic", ".tif", ".tiff", ".bmp", ".webp", ".gif"}
)
_ARCHIVE_SUFFIX = ".zip"
_SYSTEM_NAMES = frozenset({"thumbs.db", "desktop.ini", "__macosx", "$recycle.bin"})


@dataclass(frozen=True, slots=True)
class Discovery:
    """Files to score, in stable natural order.

    ``ignored`` counts the files in folders that are neither image nor DICOM; hidden files and
    those that systems leave behind are not counted.
    """

    inputs: tuple[InputFile, ...]
    ignored: int


def discover(paths: Sequence[Path], recursive: bool = True) -> Discovery:
    """Find the films below ``paths``: folders, zip archives, DICOMDIRs and files.

    A file named here is an input whatever it is, even one that does not exist: it ends as a
    failed case. Inside a folder or an archive a file counts if its name or its first bytes say
    image or DICOM, or if it has no extension, as DICOM files on discs have none. So does a
    folder or archive that cannot be listed, and a film that a DICOMDIR lists and that is not
    there. Nothing is found twice. Never raises for what it meets on disk.
    """
    walk = _Walk(recursive)
    several = len(paths) > 1
    for path in paths:
        # With several folders, two of them may hold files of the same name.
        prefix = f"{path.absolute().name}/" if several else ""
        if _is_folder(path):
            walk.add_folder(path, prefix)
        elif _starts_an_archive(path):
            walk.add_archive(path, str(path), prefix)
        elif not (is_dicomdir(path) and walk.add_disc(path, str(path.parent))):
            walk.add_file(path, str(path))
    return Discovery(tuple(walk.inputs), walk.ignored)


def is_candidate(path: Path) -> bool:
    """Whether a file that somebody finds in a folder would count there as film or archive."""
    if _is_left_behind(path.name):
        return False
    if path.suffix.casefold() == _ARCHIVE_SUFFIX:
        return _starts_an_archive(path)
    return _named_like_a_film(path.name) or _holds_an_image(path)


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
        pending: list[Iterator[tuple[Path, str, bool]]] = [self._children(folder, prefix)]
        while pending:
            child = next(pending[-1], None)
            if child is None:
                pending.pop()
                continue
            path, label, is_folder = child
            if not is_folder:
                self._consider(path, label)
            elif self.recursive:
                pending.append(self._children(path, f"{label}/"))

    def add_archive(self, path: Path, label: str, prefix: str) -> None:
        """Add the films in an archive, or the archive itself as a file that will say why not."""
        before = len(self.inputs)
        try:
            archive = open_archive(path)
        except (ImageError, OSError):
            self.add_file(path, label)
            return
        for name in sorted(archive.members, key=_natural_key):
            if any(_is_left_behind(part) for part in name.split("/")):
                continue
            if _named_like_a_film(name) or _packed_image(archive, name):
                self.add_file(path / name, f"{prefix}{name}")
            else:
                self.ignored += 1
        if len(self.inputs) == before:
            self.add_file(path, label)

    def add_disc(self, index: Path, folder: str) -> bool:
        """Add the images that a DICOMDIR lists; whether there are any."""
        images = indexed_images(index)
        for path in images:
            inside = path.relative_to(index.parent).as_posix()
            self.add_file(path, f"{folder}/{inside}" if folder else inside)
        return bool(images)

    def _children(self, folder: Path, prefix: str) -> Iterator[tuple[Path, str, bool]]:
        try:
            status = folder.stat()
            identity = (status.st_dev, status.st_ino)
            if identity in self._seen_folders:  # a loop of links, or the same folder named twice
                return
            self._seen_folders.add(identity)
            with os.scandir(folder) as entries:
                found = [(entry.name, _entry_is_folder(entry)) for entry in entries]
        except OSError:
            # A locked folder must not cost the films in all others, nor go unnoticed.
            self.add_file(folder, prefix or str(folder))
            return
        for name, is_folder in sorted(found, key=lambda child: _natural_key(child[0])):
            if not _is_left_behind(name):
                yield folder / name, prefix + name, is_folder

    def _consider(self, path: Path, label: str) -> None:
        if is_dicomdir(path):
            self.add_disc(path, label.rpartition("/")[0])
        elif path.suffix.casefold() == _ARCHIVE_SUFFIX and _starts_an_archive(path):
            self.add_archive(path, label, f"{label}/")
        elif _named_like_a_film(path.name) or _holds_an_image(path):
            self.add_file(path, label)
        else:
            self.ignored += 1


def _is_left_behind(name: str) -> bool:
    """Whether systems hide a file of this name, or leave one behind."""
    return name.startswith(".") or name.casefold() in _SYSTEM_NAMES


def _named_like_a_film(name: str) -> bool:
    suffix = Path(name).suffix.casefold()
    # A UID as name ("1.2.840.113619.2") ends in digits: that is no extension.
    return suffix in _IMAGE_SUFFIXES or suffix in ("", ".") or suffix[1:].isdigit()


def _holds_an_image(path: Path) -> bool:
    try:
        if not path.is_file():  # a pipe or a device would keep us waiting
            return False
        with path.open("rb") as file:
            return is_image(file.read(SNIFF_BYTES))
    except OSError:
        return False


def _packed_image(archive: Archive, name: str) -> bool:
    if Path(name).suffix.casefold() == _ARCHIVE_SUFFIX:
        return True  # not looked into, which its row will say
    try:
        return is_image(archive.read(name, SNIFF_BYTES))
    except OSError:
        return False
    except ImageError:
        return True  # locked or damaged: its row says so


def _starts_an_archive(path: Path) -> bool:
    try:
        return path.is_file() and is_archive(path)
    except (OSError, ValueError):
        return False


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name too long for the system, a loop of links
        return False


def _entry_is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _natural_key(name: str) -> tuple[list[tuple[int, int, str]], str]:
    """Key that sorts film2 before film10, and equal names always in the same order."""
    parts = re.split(r"(\d+)", name.casefold())
    return [(0, int(p), "") if p.isdecimal() else (1, 0, p) for p in parts if p], name
