"""Contact sheets: many small pictures with captions in one PNG."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from training.run_dir import RunDir

_GAP, _LINE = 6, 14
_PAPER, _INK = 255, 20


def gallery_folder(run: RunDir) -> Path:
    """Where the sheets of a run are."""
    return run.root / "gallery"


@dataclass(frozen=True, slots=True)
class Cell:
    """``grey``: uint8 (height, width); ``captions``: lines below it."""

    grey: NDArray[np.uint8]
    captions: tuple[str, ...]


def draw_sheet(cells: list[Cell], title: str, columns: int, cell_size: int, path: Path) -> None:
    """Write the cells in rows, each picture fitted into a square of ``cell_size`` pixels."""
    font = ImageFont.load_default(11)
    lines = max((len(cell.captions) for cell in cells), default=0)
    pitch_x, pitch_y = cell_size + _GAP, cell_size + lines * _LINE + _GAP
    rows = -(-len(cells) // columns)
    top = 2 * _LINE
    title_width = round(font.getlength(title)) + 2 * _GAP
    width = max(min(columns, len(cells)) * pitch_x + _GAP, title_width)
    sheet = Image.new("L", (width, top + rows * pitch_y + _GAP), _PAPER)
    draw = ImageDraw.Draw(sheet)
    draw.text((_GAP, _GAP), title, fill=_INK, font=font)
    for index, cell in enumerate(cells):
        x = _GAP + index % columns * pitch_x
        y = top + index // columns * pitch_y
        sheet.paste(_fitted(cell.grey, cell_size), (x, y))
        for line, caption in enumerate(cell.captions):
            position = (x, y + cell_size + line * _LINE)
            draw.text(position, _shortened(caption, cell_size, font), fill=_INK, font=font)
    path.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(path)


def _fitted(grey: NDArray[np.uint8], size: int) -> Image.Image:
    picture = Image.fromarray(np.ascontiguousarray(grey))
    scale = size / max(picture.size)
    shape = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    # Enlarged cells of a feature map stay cells; films are made smaller smoothly.
    method = Image.Resampling.NEAREST if scale > 1 else Image.Resampling.BOX
    return picture.resize(shape, method)


def _shortened(text: str, width: int, font: ImageFont.ImageFont | ImageFont.FreeTypeFont) -> str:
    while text and font.getlength(text) > width:
        text = text[:-1]
    return text
