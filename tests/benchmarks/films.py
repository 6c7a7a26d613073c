"""Films for the benchmarks: real ones where they are, else the synthetic samples, copied."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

from core.discovery import discover
from core.images.reader import sniff_format
from core.images.sniff import SNIFF_BYTES
from core.images.types import ImageFormat
from core.outcome import ScoredCase
from core.resources import resource_path
from core.scoring import Scorer

_JPEG_START, _JPEG_COMMENT = b"\xff\xd8", b"\xff\xfe"
_FOLDER_FILMS = 1000  # file systems slow down with more in one folder


@dataclass(frozen=True, slots=True)
class Films:
    """Different films that Lobar scores, PNG or JPEG, and what they are in words."""

    paths: tuple[Path, ...]
    what: str

    def copied(self, folder: Path, number: int) -> Path:
        """``folder`` with so many copies, each of another content and the same picture."""
        for index, path in enumerate(islice(cycle(self.paths), number)):
            below = folder / f"{index // _FOLDER_FILMS:03}"
            below.mkdir(parents=True, exist_ok=True)
            target = below / f"{index:06}{path.suffix}"
            target.write_bytes(_made_different(path.read_bytes(), index))
        return folder


def choose_films(data: Path | None) -> Films:
    """All of ``data``, or the samples where it is not there; refused ones are quick, so left out.

    Raises ValueError when there is nothing to score.
    """
    real = data is not None and data.is_dir()
    folder = data if data is not None and real else resource_path("samples")
    scorer = Scorer.open("cpu")
    found = [item for item in discover([folder]).inputs if _is_picture(item.path)]
    scored = tuple(item.path for item in found if isinstance(scorer.score(item), ScoredCase))
    if not scored:
        raise ValueError(f"no PNG or JPEG in {folder} that Lobar scores")
    left_out = len(found) - len(scored)
    what = f"{len(scored)} {'films' if real else 'synthetic samples'} ({left_out} refused left out)"
    return Films(scored, what)


def remove(folder: Path) -> None:
    """Remove copies."""
    shutil.rmtree(folder, ignore_errors=True)


def _is_picture(path: Path) -> bool:
    with path.open("rb") as file:
        kind = sniff_format(file.read(SNIFF_BYTES))
    return kind in (ImageFormat.PNG, ImageFormat.JPEG)


def _made_different(content: bytes, number: int) -> bytes:
    """The file with a number in it: in a comment of a JPEG, behind the end of a PNG."""
    mark = number.to_bytes(4, "big")
    if content.startswith(_JPEG_START):
        size = (len(mark) + 2).to_bytes(2, "big")
        return _JPEG_START + _JPEG_COMMENT + size + mark + content[2:]
    return content + mark
