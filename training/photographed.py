"""A film photographed on a light box, on a screen or against a window, in grey."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from training.drawn_pictures import dead_leaves

Film = NDArray[np.uint8]
Plane = NDArray[np.float32]


def photographed(film: Film, random: Generator) -> Film:
    """Seen at an angle, with what is around it, under uneven light and with the camera's faults."""
    size = film.shape[0]
    corners = _corners(random) * size
    sources = np.array([[0, 0], [size, 0], [size, size], [0, size]], np.float64)
    coefficients = _perspective(corners, sources)

    def seen(plane: Film) -> Plane:
        image = Image.fromarray(plane)
        moved = image.transform(
            image.size, Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BILINEAR
        )
        return np.asarray(moved, np.float32)

    inside = seen(np.full_like(film, 255)) / 255
    black = random.uniform(0, 90)  # a film on a light box is never quite black
    shown = black + seen(film) * random.uniform(0.45, 1.0) * (255 - black) / 255
    picture = shown * inside + _surroundings(film, random) * (1 - inside)
    axis = np.linspace(-1, 1, size, dtype=np.float32)
    x, y = np.meshgrid(axis, axis)
    picture = picture * (1 - random.uniform(0, 0.4) * (x * x + y * y) / 2)  # vignetting
    picture = picture * (1 + random.uniform(-0.3, 0.3) * x + random.uniform(-0.3, 0.3) * y)
    if random.random() < 0.4:  # a lamp or a window mirrored in the film
        cx, cy, width = *random.uniform(-0.8, 0.8, 2), random.uniform(0.1, 0.5)
        picture = picture + random.uniform(30, 160) * np.exp(
            -((x - cx) ** 2 + (y - cy) ** 2) / width**2
        )
    if random.random() < 0.4:  # the screen's lines against the sensor's
        waves = np.sin(x * random.uniform(-90, 90) + y * random.uniform(-90, 90))
        picture = picture + random.uniform(3, 20) * waves
    picture = picture + random.normal(0, random.uniform(0, 8), picture.shape)
    grey = Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8))
    return np.asarray(grey.filter(ImageFilter.GaussianBlur(random.uniform(0, 1.5))))


def _corners(random: Generator) -> NDArray[np.float64]:
    """Where the film's corners lie, as fractions: something is seen on two sides at least."""
    inset = random.uniform(0.08, 0.24)  # less of it might be a film with a bright edge
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float64)
    corners += (0.5 - corners) * 2 * inset
    corners += random.uniform(-0.07, 0.07, (4, 2)) + random.uniform(-0.06, 0.06, 2)
    angle = np.radians(random.uniform(-8, 8))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    turned: NDArray[np.float64] = (corners - 0.5) @ turn + 0.5
    return turned


def _perspective(seen: NDArray[np.float64], stored: NDArray[np.float64]) -> tuple[float, ...]:
    """Pillow's eight coefficients that bring points of the film to where they are seen."""
    rows, values = [], []
    for (x, y), (u, v) in zip(seen, stored, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return tuple(np.linalg.solve(np.array(rows), np.array(values)))


def _surroundings(film: Film, random: Generator) -> Plane:
    """A light box, a dark room or a room with things in it."""
    size = film.shape[0]
    kind = random.random()
    if kind < 0.25:
        return dead_leaves(film, random).astype(np.float32)
    light = random.uniform(170, 255) if kind < 0.7 else random.uniform(15, 120)
    plane = np.full((size, size), light, np.float32)
    if random.random() < 0.5:  # the edge of the light box or of the screen
        side = int(size * random.uniform(0.02, 0.12))
        plane = np.rot90(plane, int(random.integers(4))).copy()
        plane[:side] = random.uniform(0, 80) if light > 150 else random.uniform(100, 255)
    return plane + random.normal(0, 3, plane.shape).astype(np.float32)
