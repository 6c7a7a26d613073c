"""Reads reports back."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader
from pypdf.generic import StreamObject


def pages_of(path: Path) -> list[str]:
    """Text of each page, with single spaces."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


def text_of(path: Path) -> str:
    """Text of all pages."""
    return " ".join(pages_of(path))


def pictures_of(path: Path) -> int:
    """How many pictures there are on all pages; an influence map has a legend of its own."""
    return sum(len(page.images) for page in PdfReader(path).pages)


def everything_in(path: Path) -> bytes:
    """The file's bytes, what its streams hold, its metadata and its text."""
    reader = PdfReader(path)
    objects = (reader.get_object(number) for number in range(1, len(reader.xref[0]) + 1))
    streams = [item.get_data() for item in objects if isinstance(item, StreamObject)]
    said = f"{dict(reader.metadata or {})} {text_of(path)}"
    return b"\n".join([path.read_bytes(), *streams, said.encode()])
