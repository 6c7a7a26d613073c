"""Pictures that are no upright frontal chest film, made from films and from nothing.

The scope check must refuse what nobody gave us examples of (photographs, bones, documents,
other modalities), so its perceptron learns the boundary from many cheap kinds of wrong picture.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Film = NDArray[np.uint8]


def sideways(film: Film, random: Generator) -> Film:
    """A quarter turn, to either side."""
    return np.rot90(film, 1 if random.random() < 0.5 else 3)


def upside_down(film: Film, random: Generator) -> Film:
    """A half turn, or mirrored from top to bottom."""
    return np.rot90(film, 2) if random.random() < 0.5 else film[::-1]


def negative(film: Film, random: Generator) -> Film:
    """Black and white exchanged."""
    return (255 - film) if random.random() < 0.9 else (255 - film)[:, ::-1]


def other(film: Film, random: Generator) -> Film:
    """Anything else: a part, a puzzle or a spectrum of the film, or a drawing."""
    makers: tuple[Callable[[Film, Generator], Film], ...] = (
        _detail,
        _detail,
        _puzzle,
        _collage,
        _phase_scrambled,
        _coloured_noise,
        _coloured_noise,
        _shapes,
        _shapes,
        _tubes,
        _tubes,
        _page,
        _disc,
        _pattern,
        _turned_negative,
    )
    return makers[int(random.integers(len(makers)))](film, random)


def _detail(film: Film, random: Generator) -> Film:
    """A small part, enlarged and turned anyhow."""
    size = film.shape[0]
    side = int(size * random.uniform(0.15, 0.42))
    top, left = random.integers(0, size - side, 2)
    part = np.rot90(film[top : top + side, left : left + side], int(random.integers(4)))
    return np.asarray(Image.fromarray(np.ascontiguousarray(part)).resize((size, size)))


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
    return np.vstack([np.hstack(turned[i * n : (i + 1) * n]) for i in range(n)])


def _collage(film: Film, random: Generator) -> Film:
    """One half of the film beside something else, as side views and pairs of films are."""
    half = film.shape[1] // 2
    start = int(random.integers(0, half))
    part = film[:, start : start + half]
    size = film.shape[0]
    if random.random() < 0.5:
        return np.asarray(Image.fromarray(np.ascontiguousarray(part)).resize((size, size)))
    second = part[::-1] if random.random() < 0.5 else np.rot90(film, 2)[:, :half]
    return np.hstack([part, second])


def _phase_scrambled(film: Film, random: Generator) -> Film:
    """The film's own spectrum with random phases: its texture without its anatomy."""
    phase = np.exp(2j * np.pi * random.random(film.shape))
    mix = random.uniform(0.6, 1.0)
    spectrum = np.fft.fft2(film.astype(np.float32))
    own = np.angle(spectrum)
    picture = np.fft.ifft2(np.abs(spectrum) * np.exp(1j * own * (1 - mix)) * phase**mix).real
    return _to_bytes(picture)


def _coloured_noise(film: Film, random: Generator) -> Film:
    """Noise from white to cloudy."""
    size = film.shape[0]
    frequency = np.hypot(*np.meshgrid(np.fft.fftfreq(size), np.fft.fftfreq(size)))
    slope = random.uniform(0.0, 2.2)
    spectrum = (
        np.fft.fft2(random.normal(size=(size, size))) / np.maximum(frequency, 1 / size) ** slope
    )
    return _to_bytes(np.fft.ifft2(spectrum).real)


def _canvas(size: int, random: Generator) -> Image.Image:
    grey = int(random.choice([0, 0, 255, int(random.integers(0, 256))]))
    image = Image.new("L", (size, size), grey)
    if random.random() < 0.5:
        ramp = np.add.outer(*(np.linspace(0, random.uniform(-120, 120), size) for _ in "xy"))
        image = Image.fromarray(np.clip(grey + ramp, 0, 255).astype(np.uint8))
    return image


def _shapes(film: Film, random: Generator) -> Film:
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


def _tubes(film: Film, random: Generator) -> Film:
    """Bright shafts with denser edges and soft tissue around, as limbs and hands have."""
    size = film.shape[0]
    image = Image.new("L", (size, size), int(random.integers(0, 25)))
    draw = ImageDraw.Draw(image)
    bones = int(random.integers(1, 7))
    tilt = random.uniform(-0.9, 0.9)
    for bone in range(bones):
        x = size * (bone + random.uniform(0.2, 0.8)) / bones
        shift = tilt * size / 2 + random.uniform(-0.1, 0.1) * size
        top, bottom = random.uniform(-0.1, 0.3) * size, random.uniform(0.7, 1.1) * size
        width = size * random.uniform(0.06, 0.35) / bones
        line = (x - shift, top, x + shift, bottom)
        for share, grey in ((2.4, 60), (1.0, 190), (0.55, 140)):
            shade = int(grey * random.uniform(0.7, 1.2))
            draw.line(line, fill=min(255, shade), width=max(2, round(width * share)))
        for end in ((line[0], line[1]), (line[2], line[3])):
            r = width * random.uniform(0.5, 0.9)
            draw.ellipse((end[0] - r, end[1] - r, end[0] + r, end[1] + r), fill=180)
    blurred = image.filter(ImageFilter.GaussianBlur(random.uniform(0.5, 4)))
    return np.rot90(np.asarray(blurred), int(random.integers(4)))


def _page(film: Film, random: Generator) -> Film:
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


def _disc(film: Film, random: Generator) -> Film:
    """A bright rounded slice on black, as CT and MR are; or a fan, as ultrasound is."""
    size = film.shape[0]
    image = Image.new("L", (size, size), 0)
    draw = ImageDraw.Draw(image)
    if random.random() < 0.4:
        spread = random.uniform(25, 60)
        reach = size * random.uniform(0.8, 1.1)
        middle = size / 2
        fan = (middle - reach, -reach, middle + reach, reach)
        draw.pieslice(fan, 90 - spread, 90 + spread, fill=int(random.integers(40, 160)))
    else:
        mx, my = random.uniform(0.05, 0.2, 2) * size
        draw.ellipse((mx, my, size - mx, size - my), fill=int(random.integers(120, 255)))
        inset = random.uniform(0.02, 0.08) * size
        box = (mx + inset, my + inset, size - mx - inset, size - my - inset)
        draw.ellipse(box, fill=int(random.integers(30, 160)))
        for _ in range(int(random.integers(1, 8))):
            x, y = random.uniform(0.25, 0.7, 2) * size
            w, h = random.uniform(0.03, 0.25, 2) * size
            draw.ellipse((x, y, x + w, y + h), fill=int(random.integers(0, 230)))
    smooth = np.asarray(image.filter(ImageFilter.GaussianBlur(2)), np.float32)
    speckle = random.normal(1.0, random.uniform(0.0, 0.35), smooth.shape)
    return np.clip(smooth * speckle, 0, 255).astype(np.uint8)


def _pattern(film: Film, random: Generator) -> Film:
    """Stripes, checks and gradients."""
    size = film.shape[0]
    x, y = np.meshgrid(np.arange(size), np.arange(size))
    fx, fy = random.uniform(0, 0.4, 2) ** 2
    wave = np.sin(x * fx + random.uniform(0, 6)) * np.sin(y * fy + random.uniform(0.2, 6))
    if random.random() < 0.4:
        wave = np.sign(wave)
    ramp = random.uniform(-1, 1) * x / size + random.uniform(-1, 1) * y / size
    return _to_bytes(wave * random.uniform(0, 1) + ramp)


def _turned_negative(film: Film, random: Generator) -> Film:
    return np.rot90(255 - film, int(random.integers(1, 4)))


def _to_bytes(picture: NDArray[np.floating]) -> Film:
    low, high = np.percentile(picture, (0.5, 99.5))
    scaled = (picture - low) * (255.0 / max(float(high - low), 1e-9))
    grey: Film = np.clip(scaled, 0, 255).astype(np.uint8)
    return grey
