"""The index of a DICOM disc: which files beside it are images."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from core.images.limits import MAX_INDEX_BYTES
from core.images.quiet import quiet_decoders

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

DICOMDIR = "DICOMDIR"
_log = logging.getLogger(__name__)


def is_dicomdir(path: Path) -> bool:
    """Whether a file is named like the index of a disc; its name is fixed by the standard."""
    return path.name.casefold() == DICOMDIR.casefold()


def indexed_images(index: Path) -> tuple[Path, ...]:
    """Images that a DICOMDIR lists, there or not, in its order; empty when it cannot be read.

    Only files below the DICOMDIR's own folder count, whatever it says.
    """
    try:
        if index.stat().st_size > MAX_INDEX_BYTES:
            return ()
        # Few folders hold a DICOMDIR, and pydicom takes long to load.
        from core.images.offline import pydicom

        with quiet_decoders():
            dataset = pydicom.dcmread(index, specific_tags=["DirectoryRecordSequence"])
            found = [_parts(record) for record in dataset.get("DirectoryRecordSequence") or ()]
    # As with films: on damaged files pydicom raises anything. The films beside the index are
    # found without it.
    except Exception as error:  # noqa: BLE001  see above
        _log.warning("The index of a disc could not be read: %s", type(error).__name__)
        return ()
    return tuple(_locate(index.parent, parts) for parts in found if parts)


def _parts(record: Dataset) -> tuple[str, ...]:
    if record.get("DirectoryRecordType") != "IMAGE":
        return ()
    value = record.get("ReferencedFileID") or ()
    parts = tuple(str(part) for part in ((value,) if isinstance(value, str) else value))
    inside = all(part not in ("", ".", "..") and not set(part) & set("/\\:\0") for part in parts)
    return parts if inside else ()


def _locate(folder: Path, parts: tuple[str, ...]) -> Path:
    """The file as it is named on this disc: some are copied with names in small letters."""
    path = folder.joinpath(*parts)
    if path.exists():
        return path
    for part in parts:
        exact = folder / part
        folder = exact if exact.exists() else _in_other_case(folder, part)
    return folder


def _in_other_case(folder: Path, name: str) -> Path:
    try:
        names = os.listdir(folder)  # noqa: PTH208  names are all we need
    except OSError:
        names = []
    found = next((other for other in names if other.casefold() == name.casefold()), name)
    return folder / found
