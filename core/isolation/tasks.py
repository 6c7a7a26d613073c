"""What a reading process can be asked to do. All of it is about one file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from core.examination import Examination, ExaminationSpec, examine
from core.images import XrayImage, read_image
from core.images.source import load_source
from core.outcome import InputFile
from core.pyramid import pyramid


def examine_file(source: InputFile, spec: ExaminationSpec) -> Examination:
    """Read a film and examine it; its pixels stay here."""
    return examine(source, read_image(source.path), spec)


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
