"""Limits that keep a hostile or damaged file from taking the machine down."""

from __future__ import annotations

from pathlib import Path

from core.errors import ImageTooLargeError

MAX_FILE_BYTES = 512 * 1024 * 1024
"""Largest file that is read; the largest uncompressed films have about 60 MB."""

MAX_PIXELS = 64_000_000
"""Largest film that is decoded; 43 x 35 cm at 0.1 mm are 15 million pixels."""


def check_pixel_count(path: Path, width: int, height: int) -> None:
    """Refuse a declared size beyond the limit, before anything is allocated for it."""
    if width * height > MAX_PIXELS:
        raise ImageTooLargeError(path, width * height, MAX_PIXELS)
