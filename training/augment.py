"""Random changes to a training film, before `prepare`, as other devices would make them.

Each change imitates something that varies between hospitals and says nothing about the lung:
framing and aspect, rotation, tone, compression, resolution, noise, markers. The film then goes
through `core.preprocessing.prepare_pixels`, exactly as in the app.
"""

from __future__ import annotations

import io
import math

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from training.config import AugmentConfig

Film = NDArray[np.uint8]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom as shares of the film."""
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)

Affine = tuple[float, float, float, float, float, float]
_STAY: Affine = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
_MIRROR: Affine = (-1.0, 0.0, 1.0, 0.0, 1.0, 0.0)


def augment(film: Film, config: AugmentConfig, random: Generator) -> Film:
    """Return a changed copy of ``film``, uint8 (size, size)."""
    return augment_boxed(film, WHOLE, config, random)[0]


def augment_boxed(
    film: Film, box: Box, config: AugmentConfig, random: Generator
) -> tuple[Film, Box]:
    """As `augment`, with the box around what lay in ``box``; it may reach beyond the film."""
    affine = _place(config, random)
    image = Image.fromarray(film)
    if affine == _MIRROR:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    elif affine != _STAY:
        image = _move(image, affine, random)
    if random.random() < config.markers:
        _marker(image, random)
    if random.random() < config.erase:
        _erase(image, random)
    image = _detail(image, config, random)
    if random.random() < 0.8:
        image = _tone(image, config, random)
    if random.random() < 0.5:
        image = _compress(image, config, random)
    return np.asarray(image, np.uint8), _moved_box(box, affine)


def _place(config: AugmentConfig, random: Generator) -> Affine:
    """Mirror, rotate, zoom, stretch and shift: shares of the new film to shares of the old."""
    mirrored = random.random() < config.mirror
    if random.random() < config.untouched:  # resampling softens: some films keep their sharpness
        return _MIRROR if mirrored else _STAY
    zoom = math.exp(random.uniform(*np.log(config.zoom)))
    stretch = math.exp(random.uniform(-1, 1) * math.log1p(config.stretch) / 2)
    angle = math.radians(random.uniform(-1, 1) * config.rotation_degrees)
    mirror = -1.0 if mirrored else 1.0
    scale_x, scale_y = mirror * zoom * stretch, zoom / stretch
    cos, sin = math.cos(angle), math.sin(angle)
    a, b, d, e = cos * scale_x, -sin * scale_y, sin * scale_x, cos * scale_y
    shift_x, shift_y = random.uniform(-1, 1, 2) * config.shift
    c = 0.5 + shift_x - (a + b) / 2
    f = 0.5 + shift_y - (d + e) / 2
    return (a, b, c, d, e, f)


def _move(image: Image.Image, affine: Affine, random: Generator) -> Image.Image:
    """One resampling for all of it."""
    size = image.width
    a, b, c, d, e, f = affine
    # Outside the film: black as in collimation, or now and then the film's own edge grey.
    fill = 0 if random.random() < 0.7 else int(random.integers(0, 60))
    return image.transform(
        (size, size),
        Image.Transform.AFFINE,
        (a, b, c * size, d, e, f * size),
        Image.Resampling.BICUBIC,
        fillcolor=fill,
    )


def _moved_box(box: Box, affine: Affine) -> Box:
    """Around the ellipse in the box: lungs leave its corners free, and a turn moves those most."""
    a, b, c, d, e, f = affine
    left, top, right, bottom = box
    new = np.linalg.inv(np.array([[a, b], [d, e]]))
    x, y = new @ np.array([(left + right) / 2 - c, (top + bottom) / 2 - f])
    half_width, half_height = np.hypot(*(new * [(right - left) / 2, (bottom - top) / 2]).T)
    return x - half_width, y - half_height, x + half_width, y + half_height


def _tone(image: Image.Image, config: AugmentConfig, random: Generator) -> Image.Image:
    """Gamma, contrast, brightness and an uneven exposure across the film."""
    grey = np.asarray(image, np.float32) / 255.0
    gamma = math.exp(random.uniform(-1, 1) * math.log(config.gamma))
    grey = np.power(grey, np.float32(gamma))
    if random.random() < 0.5:
        slope = random.uniform(-1, 1, 2) * config.gradient
        axis = np.linspace(-1, 1, image.width, dtype=np.float32)
        grey = grey * (1.0 + slope[0] * axis[None, :] + slope[1] * axis[:, None])
    contrast = random.uniform(*config.contrast) if random.random() < 0.5 else 1.0
    low = random.uniform(0.0, max(0.0, 1.0 - contrast))
    return Image.fromarray(np.clip((low + contrast * grey) * 255.0, 0, 255).astype(np.uint8))


def _marker(image: Image.Image, random: Generator) -> None:
    """Letters, bars and discs near the edges, bright or dark, as side markers and tape are."""
    draw = ImageDraw.Draw(image)
    size = image.width
    for _ in range(int(random.integers(1, 4))):
        across, along = random.uniform(0.0, 0.18), random.uniform(0.0, 0.95)
        if random.random() < 0.5:
            across = 0.95 - across
        x, y = (across, along) if random.random() < 0.6 else (along, across)
        grey = int(random.integers(180, 256)) if random.random() < 0.85 else 0
        left, top = x * size, y * size
        kind = int(random.integers(0, 3))
        if kind == 0:
            text = str(random.choice(["R", "L", "AP", "PA", "D", "I", "SUPINE", "12:40"]))
            draw.text((left, top), text, fill=grey, font_size=float(random.uniform(8, 22)))
        elif kind == 1:
            width, height = random.uniform(0.02, 0.15, 2) * size
            draw.rectangle((left, top, left + width, top + height), fill=grey)
        else:
            radius = random.uniform(0.01, 0.04) * size
            draw.ellipse((left, top, left + 2 * radius, top + 2 * radius), fill=grey)


def _erase(image: Image.Image, random: Generator) -> None:
    """Cover a rectangle, so that no single place decides."""
    size = image.width
    width, height = random.uniform(0.08, 0.3, 2) * size
    left, top = random.uniform(0, size - width), random.uniform(0, size - height)
    grey = int(random.integers(0, 256))
    ImageDraw.Draw(image).rectangle((left, top, left + width, top + height), fill=grey)


def _detail(image: Image.Image, config: AugmentConfig, random: Generator) -> Image.Image:
    """Lower resolution, blur or sharpening, and noise, each now and then.

    Sharpness differs between the classes of the public films (compression), so it is varied in
    both directions.
    """
    size = image.width
    if random.random() < 0.4:
        small = max(16, round(size * random.uniform(*config.resolution)))
        image = image.resize((small, small), Image.Resampling.BILINEAR).resize(
            (size, size), Image.Resampling.BILINEAR
        )
    kind = random.random()
    if kind < 0.25:
        image = image.filter(ImageFilter.GaussianBlur(random.uniform(0.2, config.blur)))
    elif kind < 0.55:
        radius, percent = random.uniform(0.6, 2.0), int(random.uniform(30, config.sharpen))
        image = image.filter(ImageFilter.UnsharpMask(radius, percent, 0))
    if random.random() < 0.35:
        sigma = random.uniform(0.0, config.noise) * 255.0
        noisy = np.asarray(image, np.float32) + random.normal(0.0, sigma, (size, size))
        image = Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8))
    return image


def _compress(image: Image.Image, config: AugmentConfig, random: Generator) -> Image.Image:
    """Save as JPEG and read again."""
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=int(random.integers(*config.jpeg_quality)))
    return Image.open(buffer).convert("L")
