"""A trunk drawn in space: seen from the side as X-rays do, or cut as CT and MR do.

Every organ is an ellipsoid in space and every rib a curve, so that a projection overlays what a
real one overlays: both lungs behind the heart, the ribs of both sides, the arms above the apices.
x is to the side, y downwards, z forwards; the lungs are a little less than 1 high.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from training.drawn_radiographs import SIDE, Body, Film, Plane

_AIR, _FAT, _FLESH, _BONE = 0.03, 0.8, 1.0, 1.9


@dataclass(frozen=True, slots=True)
class _Organ:
    """Centre and half axes in space, and what it holds; later organs replace earlier ones."""

    centre: tuple[float, float, float]
    axes: tuple[float, float, float]
    density: float
    within: float
    """Density of what it lies in: a projection adds the difference."""


@dataclass(frozen=True, slots=True)
class _Trunk:
    width: float
    depth: float
    organs: tuple[_Organ, ...]
    ribs: tuple[NDArray[np.float64], ...]
    """Points in space (n, 3), one array for a rib."""


def _trunk(random: Generator) -> _Trunk:
    width, depth = random.uniform(0.42, 0.58), random.uniform(0.3, 0.42)
    fat = random.uniform(0.88, 0.97)
    lung_x, lung_w, lung_d = width * 0.47, width * 0.4, depth * random.uniform(0.74, 0.88)
    lung_h, apex = random.uniform(0.36, 0.5), random.uniform(0.02, 0.12)
    middle = apex + lung_h
    air = random.uniform(0.15, 0.4)
    high = apex + 2 * lung_h * random.uniform(0.72, 0.92)  # the domes of the diaphragm
    heart = width * random.uniform(0.22, 0.34)
    dome = random.uniform(0.0, 0.4)  # deep at the back
    organs = [
        _Organ((0, 0.7, 0), (width, 1.15, depth), _FAT, 0.0),
        _Organ((0, 0.7, 0), (width * fat, 1.13, depth * fat), _FLESH, _FAT),
        *(
            _Organ((s * lung_x, middle, -0.02), (lung_w, lung_h, lung_d), air, _FLESH)
            for s in (-1, 1)
        ),
        _Organ(
            (width * random.uniform(0.02, 0.16), middle + lung_h * 0.25, depth * 0.3),
            (heart, lung_h * random.uniform(0.35, 0.5), depth * random.uniform(0.35, 0.5)),
            _FLESH,
            air,
        ),
        _Organ((0, middle - 0.12, 0), (width * 0.12, 0.3, depth * 0.35), _FLESH, air),
        _Organ((0, apex + 0.05, -0.02), (0.025, 0.3, 0.025), _AIR, _FLESH),  # trachea
        *(
            _Organ(
                (s * width * 0.48, high + 0.34 + random.uniform(-0.04, 0.04), depth * dome),
                (width * 0.46, 0.36, depth * 0.8),
                random.uniform(0.95, 1.1),
                air,
            )
            for s in (-1, 1)
        ),
    ]
    for _ in range(int(random.integers(0, 5))):  # gas in stomach and bowel
        x, z = random.uniform(-0.6, 0.6, 2) * (width, depth)
        rx, ry, rz = random.uniform(0.03, 0.1, 3)
        organs.append(_Organ((x, random.uniform(high + 0.1, 1.5), z), (rx, ry, rz), _AIR, _FLESH))
    for s in (-1, 1):  # vessels of the hila
        for _ in range(int(random.integers(2, 6))):
            x, y, z = random.normal((s * width * 0.25, middle - 0.05, 0), (0.05, 0.08, 0.04))
            rx, ry, rz = random.uniform(0.015, 0.06, 3)
            organs.append(_Organ((x, y, z), (rx, ry, rz), _FLESH, air))
    organs += _spine(random, depth)
    organs.append(
        _Organ((0, apex + 0.3, depth * 0.86), (0.05, 0.26, 0.02), random.uniform(1.2, 1.6), _FLESH)
    )
    return _Trunk(width, depth, tuple(organs), tuple(_ribs(random, width, depth, apex, lung_h)))


def _spine(random: Generator, depth: float) -> Iterator[_Organ]:
    step = random.uniform(0.065, 0.095)
    bend, size = random.uniform(0.0, 0.12), step * random.uniform(0.6, 0.9)
    for y in np.arange(-0.3, 1.6, step):
        back = -depth * 0.5 - 0.6 * bend * np.sin(np.pi * np.clip(y, 0, 1))
        yield _Organ((0, y, back), (size, step * 0.43, size), _BONE, _FLESH)
        yield _Organ(  # arches and spinous processes
            (0, y + 0.01, back - size * 1.5), (size * 0.9, step * 0.25, size * 0.7), 1.4, _FLESH
        )


def _ribs(
    random: Generator, width: float, depth: float, apex: float, half: float
) -> Iterator[NDArray[np.float64]]:
    """From the spine around the side to the front, falling as they go."""
    drop, gap = random.uniform(0.12, 0.35), half * 2 / random.uniform(9, 11)
    for side in (-1, 1):
        for number in range(11):
            angle = np.linspace(-0.42 * np.pi, (0.42 - 0.02 * number) * np.pi, 24)
            share = (angle - angle[0]) / (0.84 * np.pi)
            small = min(1.0, 0.55 + number * 0.12)
            yield np.stack(
                [
                    side * width * 0.9 * small * np.cos(angle),
                    apex - 0.02 + number * gap + drop * share,
                    depth * 0.76 * np.sin(angle),
                ],
                axis=1,
            )


def side_view(random: Generator) -> Plane:
    """A chest from the side, as for a lateral film, the arms raised or before it."""
    trunk = _trunk(random)
    turn = np.radians(90 + random.normal(0, 9))
    cos, sin = np.cos(turn), np.sin(turn)
    body = _framed(trunk, random)

    def placed(x: float, y: float, z: float) -> tuple[float, float]:
        return x * cos + z * sin, y

    for organ in trunk.organs:
        a, b, c = organ.axes
        wide = float(np.hypot(a * cos, c * sin))
        chord = 2 * a * c / wide * (organ.density - organ.within)
        body.ellipsoid(*placed(*organ.centre), wide, b, chord)
    thick, bone = random.uniform(0.007, 0.014), random.uniform(0.01, 0.08)
    for rib in trunk.ribs:
        points = [placed(*point) for point in rib]
        for start, end in zip(points[::3], points[3::3], strict=False):
            body.tube(start, end, thick, bone)
    if random.random() < 0.6:
        _arms(body, trunk.depth, random)
    return body.thickness


def _framed(trunk: _Trunk, random: Generator) -> Body:
    """The part of space that the film covers: mostly the thorax, its aspect lost."""
    half = trunk.depth * random.uniform(0.75, 1.2)
    middle = trunk.depth * random.uniform(-0.2, 0.2)
    top, bottom = random.uniform(-0.15, 0.08), random.uniform(0.85, 1.25)
    across = np.linspace(-1, 1, SIDE, dtype=np.float32)
    x, y = np.meshgrid(middle + half * across, top + (bottom - top) * (across + 1) / 2)
    lean = random.normal(0, 0.08)
    x, y = x + lean * (y - 0.5), y - lean * x
    return Body(-x if random.random() < 0.5 else x, y)


def _arms(body: Body, depth: float, random: Generator) -> None:
    """Raised, or held forwards; now and then with the edges of the shoulder blades."""
    raised = random.random() < 0.7
    for _ in range(2):
        x, y = random.uniform(-0.3, 0.2) * depth, random.uniform(-0.05, 0.12)
        reach = random.uniform(-0.1, 0.5)
        hand = (x + reach, -0.5) if raised else (x + 0.6, y + reach * 0.4)
        body.tube((x, y), hand, random.uniform(0.06, 0.12), random.uniform(0.05, 0.3))
        body.tube((x, y), hand, 0.025, random.uniform(0.05, 0.2), 0.4, 0.5)
        if random.random() < 0.5:
            low = (x - random.uniform(0.02, 0.15), y + random.uniform(0.15, 0.35))
            body.tube((x, y), low, 0.012, random.uniform(0.05, 0.2))


def trunk_section(film: Film, random: Generator) -> Film:
    """A coronal or sagittal slice of a trunk, in a window of the viewer's."""
    trunk = _trunk(random)
    sagittal = random.random() < 0.5
    size = film.shape[0]
    half = (trunk.depth if sagittal else trunk.width) * random.uniform(0.75, 1.2)
    start, height = random.uniform(-0.15, 0.05), random.uniform(0.85, 1.5)
    across = np.linspace(-half, half, size, dtype=np.float32)
    y = np.linspace(start, start + height, size, dtype=np.float32)[:, None]
    cut = random.uniform(-0.6, 0.6) * (trunk.width if sagittal else trunk.depth)
    picture = np.zeros((size, size), np.float32)
    for organ in trunk.organs:
        (ox, oy, oz), (a, b, c) = organ.centre, organ.axes
        if sagittal:
            ox, oz, a, c = oz, ox, c, a
        inside = ((across - ox) / a) ** 2 + ((y - oy) / b) ** 2 + ((cut - oz) / c) ** 2 < 1
        picture[inside] = organ.density * random.uniform(0.96, 1.04)
    for rib in trunk.ribs:
        points = rib[:, ::-1] if sagittal else rib
        for x, at, _ in points[np.abs(points[:, 2] - cut) < 0.03]:
            spot = ((across - x) / 0.022) ** 2 + ((y - at) / 0.014) ** 2 < 1
            picture[spot] = random.uniform(1.3, _BONE)
    level, window = random.uniform(0.5, 1.1), random.choice([0.2, 0.5, 1.0, 1.6])
    clouds = random.normal(0, 1, (size // 8, size // 8)).astype(np.float32)
    soft = Image.fromarray(clouds).resize((size, size), Image.Resampling.BICUBIC)
    grain = random.normal(0, random.uniform(0, 0.06), picture.shape)
    uneven = picture * (1 + random.uniform(0, 0.08) * np.asarray(soft)) + grain
    grey = np.clip((uneven - level) / window + 0.5, 0, 1) * 255
    image = Image.fromarray(grey.astype(np.uint8))
    return np.asarray(image.filter(ImageFilter.GaussianBlur(random.uniform(0, 1.5))))
