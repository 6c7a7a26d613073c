"""Pictures that are no radiograph: noise, shapes, documents, sections and ultrasound, drawn.

Every maker takes a film, for the size, and the source of chance.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Film = NDArray[np.uint8]


def coloured_noise(film: Film, random: Generator) -> Film:
    """Noise from white to cloudy."""
    size = film.shape[0]
    frequency = np.hypot(*np.meshgrid(np.fft.fftfreq(size), np.fft.fftfreq(size)))
    slope = random.uniform(0.0, 2.2)
    spectrum = (
        np.fft.fft2(random.normal(size=(size, size))) / np.maximum(frequency, 1 / size) ** slope
    )
    return to_bytes(np.fft.ifft2(spectrum).real)


def _canvas(size: int, random: Generator) -> Image.Image:
    grey = int(random.choice([0, 0, 255, int(random.integers(0, 256))]))
    image = Image.new("L", (size, size), grey)
    if random.random() < 0.5:
        ramp = np.add.outer(*(np.linspace(0, random.uniform(-120, 120), size) for _ in "xy"))
        image = Image.fromarray(np.clip(grey + ramp, 0, 255).astype(np.uint8))
    return image


def shapes(film: Film, random: Generator) -> Film:
    """Blobs and boxes, like objects in a photograph."""
    size = film.shape[0]
    image = _canvas(size, random)
    draw = ImageDraw.Draw(image)
    for _ in range(int(random.integers(2, 25))):
        x0, y0 = random.uniform(-0.2, 0.9, 2) * size
        w, h = random.uniform(0.05, 0.7, 2) * size
        box, fill = (x0, y0, x0 + w, y0 + h), int(random.integers(0, 256))
        if random.random() < 0.6:
            draw.ellipse(box, fill=fill)
        else:
            draw.rectangle(box, fill=fill)
    return np.asarray(image.filter(ImageFilter.GaussianBlur(random.uniform(0, 5))))


def page(film: Film, random: Generator) -> Film:
    """Lines of text, dark on light or light on dark."""
    size = film.shape[0]
    paper = int(random.integers(160, 256))
    image = Image.new("L", (size, size), paper)
    draw = ImageDraw.Draw(image)
    height = random.uniform(4, 18)
    y = random.uniform(0, height)
    while y < size:
        x = random.uniform(0, size * 0.1)
        while x < size * random.uniform(0.6, 1.0):
            word = random.uniform(1, 6) * height
            draw.rectangle((x, y, x + word, y + height * 0.55), fill=int(random.integers(0, 90)))
            x += word + height * 0.6
        y += height * random.uniform(1.2, 2.0)
    if random.random() < 0.5:
        image = _photograph(image, random)
    page = np.asarray(image)
    return 255 - page if random.random() < 0.3 else page


def _photograph(page: Image.Image, random: Generator) -> Image.Image:
    """Turned, enlarged, unevenly lit and out of focus."""
    size = page.width
    turned = page.rotate(random.uniform(-25, 25), Image.Resampling.BILINEAR, fillcolor=200)
    side = random.uniform(0.4, 1.0) * size
    left, top = random.uniform(0, size - side, 2)
    part = turned.crop((left, top, left + side, top + side)).resize((size, size))
    part = part.filter(ImageFilter.GaussianBlur(random.uniform(0, 4)))
    light = 1 + np.add.outer(*(np.linspace(0, random.uniform(-0.5, 0.5), size) for _ in "xy"))
    return Image.fromarray(np.clip(np.asarray(part) * light, 0, 255).astype(np.uint8))


def section(film: Film, random: Generator) -> Film:
    """A slice of a body on black, as CT and MR give: even organs in a bright or dark rim."""
    size = film.shape[0]
    axis = np.linspace(-1, 1, size, dtype=np.float32)
    x, y = np.meshgrid(axis, axis)
    turn = random.uniform(-0.4, 0.4)
    x, y = x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)
    wide, high = random.uniform(0.45, 1.1, 2)
    picture = np.full((size, size), random.choice([0.0, 0.0, 0.3]), np.float32)

    def organ(cx: float, cy: float, rx: float, ry: float, grey: float) -> None:
        power = random.uniform(1.6, 3.5)
        inside = np.abs((x - cx) / rx) ** power + np.abs((y - cy) / ry) ** power < 1
        picture[inside] = grey

    rim, flesh = random.uniform(0.1, 1.0), random.uniform(0.2, 0.8)
    organ(0, 0, wide, high, rim)
    shell = random.uniform(0.8, 0.97)
    organ(0, 0, wide * shell, high * shell, flesh)
    if random.random() < 0.5:  # through the chest
        for side in (-1, 1):
            organ(side * wide * 0.45, -high * 0.1, wide * 0.3, high * 0.55, random.uniform(0, 0.15))
        organ(wide * 0.1, -high * 0.2, wide * 0.25, high * 0.35, flesh)
    for _ in range(int(random.integers(1, 12))):
        cx, cy = random.uniform(-0.6, 0.6, 2) * (wide, high)
        rx, ry = random.uniform(0.03, 0.35, 2)
        organ(cx, cy, rx, ry, random.uniform(0, 1))
    organ(0, high * 0.55, wide * 0.12, high * 0.14, 1.0)  # vertebra
    organ(0, high * 0.58, wide * 0.06, high * 0.06, flesh)
    if random.random() < 0.4:  # table
        picture[(np.abs(y - high - 0.1 + 0.2 * x**2) < 0.015) & (np.abs(x) < 0.8)] = 0.7
    soft = Image.fromarray(to_bytes(picture)).filter(ImageFilter.GaussianBlur(random.uniform(0, 2)))
    speckle = random.normal(1.0, random.uniform(0.0, 0.2), picture.shape)
    return np.clip(np.asarray(soft) * speckle, 0, 255).astype(np.uint8)


def ultrasound(film: Film, random: Generator) -> Film:
    """A fan or a box of speckle with layers, and words and scales around it."""
    size = film.shape[0]
    mask = Image.new("L", (size, size), 0)
    draw = ImageDraw.Draw(mask)
    middle, top = size * random.uniform(0.4, 0.6), size * random.uniform(-0.3, 0.15)
    if random.random() < 0.7:
        spread, reach = random.uniform(25, 70), size * random.uniform(0.6, 1.1)
        fan = (middle - reach, top - reach, middle + reach, top + reach)
        draw.pieslice(fan, 90 - spread, 90 + spread, fill=255)
        near = random.uniform(0.0, 0.35) * reach
        draw.ellipse((middle - near, top - near, middle + near, top + near), fill=0)
    else:
        left, low = random.uniform(0.02, 0.25, 2) * size
        draw.rectangle((left, low, size - left, size * random.uniform(0.6, 0.95)), fill=255)
    clouds = np.asarray(coloured_noise(film, random), np.float32)
    depth = np.linspace(random.uniform(0.3, 1.3), random.uniform(0.3, 1.0), size)[:, None]
    tissue = clouds * depth * random.gamma(2.0, 0.5, (size, size))
    picture = Image.fromarray(np.clip(tissue * (np.asarray(mask) > 0), 0, 255).astype(np.uint8))
    picture = picture.filter(ImageFilter.GaussianBlur(random.uniform(0.3, 1.5)))
    draw = ImageDraw.Draw(picture)
    for _ in range(int(random.integers(0, 12))):
        x, y = random.uniform(0, 0.9, 2) * size
        height = random.uniform(3, 8)
        draw.rectangle((x, y, x + random.uniform(2, 8) * height, y + height), fill=200)
    return np.asarray(picture)


def dead_leaves(film: Film, random: Generator) -> Film:
    """Overlapping textured shapes of all sizes: the statistics of photographs."""
    size = film.shape[0]
    picture = np.asarray(coloured_noise(film, random), np.float32)
    axis = np.arange(size, dtype=np.float32)
    for _ in range(int(random.integers(5, 60))):
        radius = size * min(0.6, 0.02 / random.uniform(0.02, 1.0) ** 0.8)
        x, y = random.uniform(0, size, 2)
        power, aspect = random.uniform(1, 6), np.exp(random.uniform(-0.7, 0.7))
        u, v = np.abs(axis - x) / (radius * aspect), np.abs(axis - y) / radius * aspect
        inside = np.add.outer(v**power, u**power) < 1
        grain = random.normal(0, random.uniform(0, 25), int(inside.sum()))
        shade = np.add.outer(axis * random.uniform(-0.4, 0.4), axis * random.uniform(-0.4, 0.4))
        picture[inside] = random.uniform(0, 255) + shade[inside] + grain
    soft = Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8))
    return np.asarray(soft.filter(ImageFilter.GaussianBlur(random.uniform(0, 2.5))))


def pattern(film: Film, random: Generator) -> Film:
    """Stripes, checks and gradients."""
    size = film.shape[0]
    x, y = np.meshgrid(np.arange(size), np.arange(size))
    fx, fy = random.uniform(0, 0.4, 2) ** 2
    wave = np.sin(x * fx + random.uniform(0, 6)) * np.sin(y * fy + random.uniform(0.2, 6))
    if random.random() < 0.4:
        wave = np.sign(wave)
    ramp = random.uniform(-1, 1) * x / size + random.uniform(-1, 1) * y / size
    return to_bytes(wave * random.uniform(0, 1) + ramp)


def to_bytes(picture: NDArray[np.floating]) -> Film:
    """Stretched over the grey scale, but for outliers."""
    low, high = np.percentile(picture, (0.5, 99.5))
    scaled = (picture - low) * (255.0 / max(float(high - low), 1e-9))
    grey: Film = np.clip(scaled, 0, 255).astype(np.uint8)
    return grey
