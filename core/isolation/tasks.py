"""What a reading process can be asked to do. All of it is about one file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from core.examination import examine_file
from core.images.reader import read_image
from core.images.source import load_source
from core.images.types import XrayImage
from core.pyramid import pyramid

__all__ = ["examine_file", "hash_file", "read_film", "read_small_film"]


def read_film(path: Path) -> XrayImage:
    """Read a film whole."""
    return read_image(path)


def read_small_film(path: Path) -> XrayImage:
    """Read a film for a thumbnail: its smallest halved copy."""
    image = read_image(path)
    return replace(image, pixels=pyramid(image.pixels)[-1])


def hash_file(path: Path) -> str:
    """SHA-256 of a file's bytes, in hexadecimal, as in `XrayImage.sha256`."""
    return load_source(path).sha256
