"""Limits that keep a hostile or damaged file from taking the machine down."""

from __future__ import annotations

from pathlib import Path

from core.errors import ImageTooLargeError

MAX_FILE_BYTES = 512 * 1024 * 1024
"""Largest file that is read; the largest uncompressed films have about 60 MB."""

MAX_PIXELS = 64_000_000
"""Largest film that is decoded; 43 x 35 cm at 0.1 mm are 15 million pixels."""

MAX_ARCHIVE_FILES = 100_000
"""Most files in one zip archive."""

MAX_ARCHIVE_INDEX_BYTES = 64 * 1024 * 1024
"""Largest index of a zip archive; that of the most files with long names fits."""

MAX_INDEX_BYTES = 64 * 1024 * 1024
"""Largest DICOMDIR that is read; it has less than 1 kB for each film."""

MAX_ARCHIVE_RATIO = 200
"""How many times its own size an archive may unpack to, beyond the size of one file. Films that
are stored uncompressed shrink to a third or so; blank ones a hundred times."""


def check_pixel_count(path: Path, width: int, height: int) -> None:
    """Refuse a declared size beyond the limit, before anything is allocated for it."""
    if width * height > MAX_PIXELS:
        raise ImageTooLargeError(path, width * height, MAX_PIXELS)
