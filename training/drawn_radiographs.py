"""Drawn radiographs of what is no frontal chest: limbs, hands, pelvis, skull, abdomen, side views.

No such films are among the training data, so they are drawn: ellipsoids and tubes of tissue and
bone add up to a thickness, and the film darkens with it as X-rays do. Anatomy is only hinted at;
what matters is that each drawing varies widely in build, pose, framing and exposure.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Film = NDArray[np.uint8]
Plane = NDArray[np.float32]
SIDE = 96


@dataclass(slots=True)
class Body:
    """Thickness on the plate, in a frame of [0, 1] x [0, 1] that is posed at random."""

    x: Plane
    y: Plane
    thickness: Plane = field(init=False)

    def __post_init__(self) -> None:
        self.thickness = np.zeros_like(self.x)

    @classmethod
    def posed(cls, random: Generator, turn_degrees: float) -> Body:
        """A body turned by up to ``turn_degrees``, shifted and scaled."""
        axis = np.linspace(-0.5, 0.5, SIDE, dtype=np.float32)
        x, y = np.meshgrid(axis, axis)
        angle = np.radians(random.uniform(-turn_degrees, turn_degrees))
        scale_x, scale_y = np.exp(random.uniform(-0.3, 0.25, 2))
        shift_x, shift_y = random.uniform(-0.12, 0.12, 2)
        turned_x = (x * np.cos(angle) - y * np.sin(angle)) * scale_x + 0.5 + shift_x
        turned_y = (x * np.sin(angle) + y * np.cos(angle)) * scale_y + 0.5 + shift_y
        flip = random.random() < 0.5
        return cls((1 - turned_x if flip else turned_x).astype(np.float32), turned_y)

    def ellipsoid(
        self, x: float, y: float, rx: float, ry: float, amount: float, tilt: float = 0.0
    ) -> None:
        """Add a solid ellipsoid; a negative amount is air."""
        dx, dy = self.x - x, self.y - y
        u = (dx * np.cos(tilt) + dy * np.sin(tilt)) / rx
        v = (dy * np.cos(tilt) - dx * np.sin(tilt)) / ry
        self.thickness += np.float32(amount) * np.sqrt(np.maximum(1 - u * u - v * v, 0))

    def shell(
        self, x: float, y: float, rx: float, ry: float, amount: float, share: float = 0.85
    ) -> None:
        """Add a hollow ellipsoid, denser at its rim, as flat bones are."""
        self.ellipsoid(x, y, rx, ry, amount)
        self.ellipsoid(x, y, rx * share, ry * share, -amount * 0.85)

    def tube(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        radius: float,
        amount: float,
        flare: float = 0.0,
        hollow: float = 0.0,
    ) -> None:
        """Add a shaft whose ends are wider by ``flare``; ``hollow`` is its marrow's share."""
        (x0, y0), (x1, y1) = start, end
        length = max((x1 - x0) ** 2 + (y1 - y0) ** 2, 1e-6)
        t = np.clip(((self.x - x0) * (x1 - x0) + (self.y - y0) * (y1 - y0)) / length, 0, 1)
        away = np.hypot(self.x - x0 - t * (x1 - x0), self.y - y0 - t * (y1 - y0))
        wide = away / (radius * (1 + flare * np.abs(2 * t - 1) ** 4))
        self.thickness += np.float32(amount) * np.sqrt(np.maximum(1 - wide * wide, 0))
        if hollow:
            self.thickness -= np.float32(amount) * np.sqrt(np.maximum(hollow**2 - wide * wide, 0))


def limb(random: Generator) -> Plane:
    """One or two long bones on either side of a joint, in soft tissue."""
    body = Body.posed(random, 90)
    joint = (random.uniform(0.35, 0.65), random.uniform(0.2, 0.8))
    bend = random.uniform(-0.6, 0.6)
    ends = ((0.5 - bend, -0.4), (0.5 + bend * random.uniform(-1, 1), 1.4))
    flesh, bone = random.uniform(0.12, 0.3), random.uniform(0.03, 0.09)
    for end in ends:
        body.tube(end, joint, flesh, random.uniform(0.4, 1.0), flare=random.uniform(-0.3, 0.3))
        bones = int(random.integers(1, 3))
        for number in range(bones):
            aside = (number - (bones - 1) / 2) * bone * random.uniform(1.8, 3.2)
            gap = random.uniform(0.88, 0.99)
            near = tuple(e + (j - e) * gap for e, j in zip(end, joint, strict=True))
            body.tube(
                (end[0] + aside, end[1]), (near[0] + aside, near[1]), bone / bones**0.5,
                random.uniform(0.7, 1.4), random.uniform(0.3, 1.3), random.uniform(0.3, 0.7),
            )  # fmt: skip
    if random.random() < 0.5:
        body.ellipsoid(*joint, bone * 1.2, bone * 1.4, random.uniform(0.3, 0.8))
    return body.thickness


def hand(random: Generator) -> Plane:
    """Rays of short bones from a palm or a sole; one or two of them."""
    body = Body.posed(random, 180)
    both = random.random() < 0.3
    for middle in (0.25, 0.75) if both else (0.5,):
        size = random.uniform(0.4, 0.55) if both else random.uniform(0.8, 1.1)
        spread, flesh = random.uniform(0.03, 0.4), random.uniform(0.5, 0.9)
        wrist = (middle, 0.5 + 0.32 * size)
        body.ellipsoid(middle, 0.5 + 0.1 * size, 0.2 * size, 0.25 * size, flesh)
        body.tube(wrist, (middle, 1.5), 0.13 * size, flesh)
        for side in (-0.05, 0.05):
            x = middle + side * size
            body.tube((x, 0.5 + 0.36 * size), (x, 1.5), 0.035 * size, 1.2, 0.6, 0.6)
        for _ in range(7):
            x, y = random.uniform(-0.09, 0.09), random.uniform(0.22, 0.34)
            body.ellipsoid(middle + x * size, 0.5 + y * size, 0.03 * size, 0.03 * size, 0.7)
        for ray in range(5):
            lean = (ray - 2) * spread + random.normal(0, 0.04)
            reach = size * random.uniform(0.55, 0.72) * (0.75 if ray in (0, 4) else 1.0)
            x, y = middle + (ray - 2) * 0.055 * size, 0.5 + 0.2 * size
            step_x, step_y = np.sin(lean) * reach, -np.cos(lean) * reach
            body.tube((x, y), (x + step_x, y + step_y), 0.042 * size, flesh * 0.8)
            for first, last in ((0.0, 0.38), (0.42, 0.66), (0.69, 0.85), (0.88, 0.98)):
                body.tube(
                    (x + step_x * first, y + step_y * first),
                    (x + step_x * last, y + step_y * last),
                    0.018 * size, 1.0, 0.7, 0.4,
                )  # fmt: skip
    return body.thickness


def pelvis(random: Generator) -> Plane:
    """Iliac wings, sacrum, hip joints and thighs."""
    body = Body.posed(random, 12)
    body.ellipsoid(0.5, 0.4, random.uniform(0.5, 0.7), 0.8, random.uniform(0.8, 1.6))
    _spine(body, random, 0.5, -0.2, random.uniform(0.25, 0.4))
    body.ellipsoid(0.5, 0.42, 0.09, 0.15, 0.6)
    for side in (-1, 1):
        body.shell(0.5 + side * 0.24, 0.3, 0.19, 0.21, random.uniform(0.6, 1.1), 0.8)
        body.shell(0.5 + side * 0.11, 0.68, 0.09, 0.1, random.uniform(0.6, 1.0), 0.65)
        hip = (0.5 + side * 0.28, 0.56)
        body.ellipsoid(*hip, 0.07, 0.08, random.uniform(0.5, 1.0))
        knee = (0.5 + side * random.uniform(0.2, 0.45), 1.4)
        body.tube((0.5 + side * 0.32, 0.66), knee, 0.2, random.uniform(0.2, 0.6))
        body.tube((0.5 + side * 0.36, 0.64), knee, 0.055, 1.0, 0.3, 0.5)
        body.tube(hip, (0.5 + side * 0.37, 0.66), 0.045, 0.6)
    _gas(body, random, int(random.integers(0, 8)))
    return body.thickness


def skull(random: Generator) -> Plane:
    """A skull from the front or the side, with jaw and neck."""
    body = Body.posed(random, 25)
    aside = random.uniform(-0.15, 0.15)
    body.ellipsoid(0.5, 0.4, 0.42, 0.42, random.uniform(0.4, 0.8))
    body.shell(0.5, 0.36, random.uniform(0.33, 0.42), 0.36, random.uniform(1.0, 1.8), 0.92)
    for side in (-1, 1):  # orbits, and sinuses between them
        body.ellipsoid(0.5 + aside + side * 0.12, 0.5, 0.08, 0.07, -random.uniform(0.1, 0.4))
    body.ellipsoid(0.5 + aside, 0.6, 0.05, 0.1, -random.uniform(0.1, 0.3))
    body.ellipsoid(0.5 + aside, 0.7, random.uniform(0.14, 0.24), 0.13, random.uniform(0.4, 0.9))
    for tooth in range(8):
        x = 0.5 + aside + (tooth - 3.5) * 0.035
        body.ellipsoid(x, random.uniform(0.72, 0.75), 0.015, 0.05, 0.6)
    body.tube((0.5 - aside, 0.6), (0.5 - aside, 1.4), random.uniform(0.15, 0.25), 0.6)
    _spine(body, random, 0.5 - aside, 0.65, 1.3)
    return body.thickness


def abdomen(random: Generator) -> Plane:
    """A trunk with spine, gas and the wings of the pelvis."""
    body = Body.posed(random, 10)
    body.ellipsoid(0.5, 0.5, random.uniform(0.42, 0.7), 1.1, random.uniform(1.0, 2.0))
    _spine(body, random, 0.5, -0.3, random.uniform(0.75, 0.95))
    body.ellipsoid(0.3, 0.2, 0.22, 0.2, random.uniform(0.0, 0.4))
    for side in (-1, 1):
        body.shell(0.5 + side * 0.24, random.uniform(0.85, 0.95), 0.17, 0.16, 0.7, 0.8)
        for rib in range(int(random.integers(0, 4))):
            y = 0.05 + rib * 0.07
            body.tube((0.5 + side * 0.08, y - 0.05), (0.5 + side * 0.36, y + 0.06), 0.014, 0.3)
    _gas(body, random, int(random.integers(3, 25)))
    return body.thickness


def lateral_chest(random: Generator) -> Plane:
    """A chest from the side: one lung field, spine along one edge, ribs slanting forwards."""
    body = Body.posed(random, 12)
    front, back = random.uniform(0.08, 0.28), random.uniform(0.72, 0.95)
    middle, half = (front + back) / 2, (back - front) / 2
    body.ellipsoid(middle, 0.55, half * random.uniform(1.2, 1.5), 0.9, random.uniform(1.1, 1.8))
    air = random.uniform(0.6, 1.3)
    lean = random.uniform(-0.2, 0.2)
    body.ellipsoid(middle, 0.42, half * 0.85, random.uniform(0.34, 0.46), -air, lean)
    body.ellipsoid(middle + half * 0.25, 0.5, half * 0.5, 0.36, -air * random.uniform(0, 0.5))
    heart = middle - half * random.uniform(0.1, 0.45)
    body.ellipsoid(
        heart, random.uniform(0.5, 0.65), half * random.uniform(0.35, 0.6),
        random.uniform(0.14, 0.24), air * random.uniform(0.4, 1.0), random.uniform(-0.6, 0.2),
    )  # fmt: skip
    body.ellipsoid(middle, 0.3, half * 0.25, 0.25, air * random.uniform(0.1, 0.6))  # great vessels
    for _ in range(2):  # both halves of the diaphragm
        y = random.uniform(0.85, 1.0)
        body.ellipsoid(middle, y, half * 1.1, 0.22, air * random.uniform(0.3, 0.7), lean)
    _spine(body, random, back - half * random.uniform(0.05, 0.35), -0.1, 1.1)
    slant = random.uniform(0.1, 0.4)
    for rib in range(int(random.integers(5, 11))):
        y = rib * 0.085 + random.normal(0, 0.01)
        body.tube((back, y), (front + half * 0.3, y + slant), 0.012, random.uniform(0.05, 0.3))
    body.tube((front, 0.1), (front + 0.03, 0.6), 0.03, random.uniform(0.1, 0.6))  # breastbone
    if random.random() < 0.8:  # arms raised, in front of the apex or above it
        shoulder = (middle + random.uniform(-0.1, 0.25), random.uniform(0.05, 0.2))
        for _ in range(2):
            hand_at = (random.uniform(-0.2, 0.8), -0.4)
            body.tube(shoulder, hand_at, random.uniform(0.08, 0.16), random.uniform(0.3, 0.8))
            body.tube(shoulder, hand_at, 0.035, random.uniform(0.2, 0.6), 0.5, 0.5)
    return body.thickness


def _spine(body: Body, random: Generator, x: float, top: float, bottom: float) -> None:
    """Vertebrae with discs between them, along a slight curve."""
    height = random.uniform(0.06, 0.11)
    width = height * random.uniform(0.6, 0.9)
    sway = random.uniform(-0.06, 0.06)
    amount = random.uniform(0.3, 1.0)
    for y in np.arange(top, bottom, height):
        at = x + sway * np.sin(np.pi * (y - top) / (bottom - top))
        body.tube((at - width / 3, y), (at + width / 3, y), height * 0.44, amount, hollow=0.5)
    body.tube((x, top), (x + sway, bottom), width * 1.2, amount * random.uniform(0.3, 0.8))


def _gas(body: Body, random: Generator, bubbles: int) -> None:
    for _ in range(bubbles):
        x, y = random.uniform(0.2, 0.8), random.uniform(0.1, 0.9)
        rx, ry = random.uniform(0.02, 0.1, 2)
        body.ellipsoid(x, y, rx, ry, -random.uniform(0.1, 0.5), random.uniform(0, 3))


def expose(body: Callable[[Generator], Plane], film: Film, random: Generator) -> Film:
    """The drawing as a film as large as ``film``, often with that film's own fine structure."""
    thickness = np.maximum(body(random), 0)
    grey = 1 - np.exp(-thickness * random.uniform(0.7, 2.2))
    if random.random() < 0.25:
        grey = _collimated(grey, random)
    size = film.shape[0]
    low, high = float(grey.min()), max(float(grey.max()), float(grey.min()) + 1e-3)
    scaled = ((grey - low) / (high - low) * random.uniform(150, 255)).astype(np.uint8)
    picture = Image.fromarray(scaled).resize((size, size), Image.Resampling.BICUBIC)
    soft = np.asarray(picture.filter(ImageFilter.GaussianBlur(random.uniform(0, 2))))
    return add_detail(soft, film, random) if random.random() < 0.7 else soft


def _collimated(grey: Plane, random: Generator) -> Plane:
    """Even outside a rectangle."""
    left, top = random.uniform(0, 0.25, 2) * SIDE
    right, bottom = random.uniform(0.75, 1, 2) * SIDE
    framed = np.full_like(grey, random.choice([0.0, 0.0, 1.0]))
    inside = (slice(int(top), int(bottom)), slice(int(left), int(right)))
    framed[inside] = grey[inside]
    return framed


def add_detail(picture: Film, film: Film, random: Generator) -> Film:
    """Lay the fine structure of a part of a film, turned anyhow, over a drawing.

    Else grain alone would give a drawing away, and real films of other parts, which have it,
    would pass.
    """
    size = film.shape[0]
    side = int(size * random.uniform(0.3, 0.8))
    top, left = random.integers(0, size - side, 2)
    part = np.rot90(film[top : top + side, left : left + side], int(random.integers(4)))
    texture = Image.fromarray(np.ascontiguousarray(part)).resize((size, size))
    soft = texture.filter(ImageFilter.GaussianBlur(random.uniform(1, 4)))
    detail = np.asarray(texture, np.float32) - np.asarray(soft, np.float32)
    shade = np.minimum(1, np.asarray(picture, np.float32) / 128)  # little of it in air
    detailed = picture + random.uniform(0.3, 1.2) * detail * shade
    return np.clip(detailed, 0, 255).astype(np.uint8)
