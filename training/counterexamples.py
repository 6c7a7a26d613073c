"""Pictures that are no upright frontal chest film, made from films and from nothing.

The scope check must refuse what nobody gave us examples of (photographs, bones, documents,
other modalities), so its perceptron learns the boundary from many cheap kinds of wrong picture.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image
from scipy.ndimage import map_coordinates

from training.drawn_pictures import (
    coloured_noise,
    dead_leaves,
    page,
    pattern,
    section,
    shapes,
    to_bytes,
    ultrasound,
)
from training.drawn_radiographs import (
    Plane,
    abdomen,
    expose,
    hand,
    lateral_chest,
    limb,
    pelvis,
    skull,
)
from training.drawn_trunks import side_view, trunk_section

Film = NDArray[np.uint8]
Maker = Callable[[Film, Generator], Film]


def sideways(film: Film, random: Generator) -> Film:
    """A quarter turn, to either side."""
    return np.rot90(film, 1 if random.random() < 0.5 else 3)


def upside_down(film: Film, random: Generator) -> Film:
    """A half turn, or mirrored from top to bottom."""
    return np.rot90(film, 2) if random.random() < 0.5 else film[::-1]


def negative(film: Film, random: Generator) -> Film:
    """Black and white exchanged."""
    return (255 - film) if random.random() < 0.9 else (255 - film)[:, ::-1]


def _of(body: Callable[[Generator], Plane]) -> Maker:
    return lambda film, random: expose(body, film, random)


def other(film: Film, random: Generator) -> Film:
    """Anything else: a member of a family drawn by chance."""
    names = [name for name in OTHERS for _ in range(_OFTEN.get(name, 1))]
    return OTHERS[names[int(random.integers(len(names)))]](film, random)


def _detail(film: Film, random: Generator) -> Film:
    """A small part, enlarged and turned anyhow."""
    size = film.shape[0]
    side = int(size * random.uniform(0.15, 0.42))
    top, left = random.integers(0, size - side, 2)
    part = np.rot90(film[top : top + side, left : left + side], int(random.integers(4)))
    return _enlarged(part, size)


def _puzzle(film: Film, random: Generator) -> Film:
    """The film's tiles in a wrong order."""
    n = int(random.integers(2, 6))
    step = film.shape[0] // n
    tiles = [
        film[i * step : (i + 1) * step, j * step : (j + 1) * step]
        for i in range(n)
        for j in range(n)
    ]
    order = random.permutation(n * n)
    turned = [np.rot90(tiles[k], int(random.integers(4))) for k in order]
    rows = [np.hstack(turned[i * n : (i + 1) * n]) for i in range(n)]
    return _enlarged(np.vstack(rows), film.shape[0])


def _collage(film: Film, random: Generator) -> Film:
    """One half of the film beside something else."""
    half = film.shape[1] // 2
    start = int(random.integers(0, half))
    part = film[:, start : start + half]
    second = part[::-1] if random.random() < 0.5 else np.rot90(film, 2)[:, :half]
    return np.hstack([part, second])


def _phase_scrambled(film: Film, random: Generator) -> Film:
    """The film's own spectrum with random phases: its texture without its anatomy."""
    phase = np.exp(2j * np.pi * random.random(film.shape))
    mix = random.uniform(0.6, 1.0)
    spectrum = np.fft.fft2(film.astype(np.float32))
    own = np.angle(spectrum)
    picture = np.fft.ifft2(np.abs(spectrum) * np.exp(1j * own * (1 - mix)) * phase**mix).real
    return to_bytes(picture)


def _turned_negative(film: Film, random: Generator) -> Film:
    return np.rot90(255 - film, int(random.integers(1, 4)))


def _halves(film: Film, random: Generator) -> Film:
    """The right or left half as a film of its own, more or less: one lung field."""
    size = film.shape[0]
    width = int(size * random.uniform(0.35, 0.52))
    left = int(random.uniform(0, 0.08) * size)
    if random.random() < 0.5:
        left = size - width - left
    return _enlarged(film[:, left : left + width], size)


def _quarter(film: Film, random: Generator) -> Film:
    """A window on one side of the film, too small to hold both lungs."""
    size = film.shape[0]
    height, width = (int(size * random.uniform(0.4, 0.56)) for _ in "hw")
    top = 0 if random.random() < 0.5 else size - height
    left = 0 if random.random() < 0.5 else size - width
    return _enlarged(film[top : top + height, left : left + width], size)


def _top_or_bottom(film: Film, random: Generator) -> Film:
    """Neck and shoulders, or the abdomen, as a film of its own; or one mirrored in the other."""
    size = film.shape[0]
    part = film[: int(size * random.uniform(0.3, 0.45))]
    if random.random() < 0.5:
        part = film[int(size * random.uniform(0.58, 0.7)) :]
    if random.random() < 0.3:
        part = np.vstack([part, part[::-1]])
    return _enlarged(part, size)


def _sheet(film: Film, random: Generator) -> Film:
    """Several films on one picture, or one small film on a table or a screen."""
    size = film.shape[0]
    sheet = np.full((size, size), int(random.integers(0, 256)), np.uint8)
    rows, columns = ((1, 2), (2, 1), (2, 2), (2, 3), (3, 3), (1, 1))[int(random.integers(6))]
    cell = int(size / max(rows, columns) * random.uniform(0.75, 1.0))
    if rows == columns == 1:
        cell = int(size * random.uniform(0.25, 0.5))
        sheet = dead_leaves(film, random).copy()
    small = _enlarged(film, cell)
    for row in range(rows):
        for column in range(columns):
            top = int((row + 0.5) * size / rows - cell / 2)
            left = int((column + 0.5) * size / columns - cell / 2)
            turned = small[:, :: int(random.choice([-1, 1]))]
            sheet[top : top + cell, left : left + cell] = turned
    return sheet


def _turned(film: Film, random: Generator) -> Film:
    """Turned far from upright, but by no whole quarter."""
    angle = random.uniform(30, 60) + 90 * int(random.integers(4))
    image = Image.fromarray(film).rotate(angle, Image.Resampling.BILINEAR)
    side = film.shape[0] * random.uniform(0.75, 1.0)
    low = (film.shape[0] - side) / 2
    return np.asarray(image.crop((low, low, low + side, low + side)).resize(image.size))


def _warped(film: Film, random: Generator) -> Film:
    """Pulled about so far that the anatomy is lost while tones and texture stay."""
    size = film.shape[0]
    coarse = int(random.integers(3, 7))
    reach = size * random.uniform(0.2, 0.4)
    rows, columns = np.indices((size, size)).astype(np.float64)
    for plane in (rows, columns):
        field = Image.fromarray(random.normal(0, 1, (coarse, coarse)).astype(np.float32))
        plane += reach * np.asarray(field.resize((size, size), Image.Resampling.BICUBIC))
    moved: Film = map_coordinates(film, (rows, columns), order=1, mode="reflect")
    return moved


def _enlarged(part: Film, size: int) -> Film:
    return np.asarray(Image.fromarray(np.ascontiguousarray(part)).resize((size, size)))


OTHERS: Mapping[str, Maker] = MappingProxyType(
    {
        "detail": _detail,
        "puzzle": _puzzle,
        "collage": _collage,
        "phase": _phase_scrambled,
        "turned negative": _turned_negative,
        "half": _halves,
        "quarter": _quarter,
        "top or bottom": _top_or_bottom,
        "sheet": _sheet,
        "turned": _turned,
        "warped": _warped,
        "noise": coloured_noise,
        "shapes": shapes,
        "page": page,
        "pattern": pattern,
        "photograph": dead_leaves,
        "section": section,
        "ultrasound": ultrasound,
        "limb": _of(limb),
        "hand": _of(hand),
        "pelvis": _of(pelvis),
        "skull": _of(skull),
        "abdomen": _of(abdomen),
        "lateral": _of(lateral_chest),
        "side view": _of(side_view),
        "trunk section": trunk_section,
    }
)
"""Families of pictures that are no frontal chest film, by name."""

_OFTEN = MappingProxyType(
    {
        "side view": 4,
        "trunk section": 2,
        "abdomen": 2,
        "warped": 2,
        "noise": 2,
        "photograph": 2,
        "ultrasound": 2,
    }
)
"""How many times as often as the others those are drawn that are hardest to tell from a film."""
