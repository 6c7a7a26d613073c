"""Changes that must not change the answer: what other programs and devices do to a film."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Film = NDArray[np.uint8]


def stress_films(films: NDArray[np.uint8], name: str) -> list[Film]:
    """Apply one named change to films (n, height, width); the noise is the same every time."""
    change = STRESSES[name]
    return [change(film) for film in films]


def _crop(share: float) -> Callable[[Film], Film]:
    def change(film: Film) -> Film:
        height, width = film.shape
        top, left = round(height * share), round(width * share)
        return film[top : height - top, left : width - left]

    return change


def _pad(aspect: float) -> Callable[[Film], Film]:
    """Black bars until width / height is ``aspect`` times what it was."""

    def change(film: Film) -> Film:
        height, width = film.shape
        if aspect >= 1:
            extra = round(width * (aspect - 1) / 2)
            return np.pad(film, ((0, 0), (extra, extra)))
        extra = round(height * (1 / aspect - 1) / 2)
        return np.pad(film, ((extra, extra), (0, 0)))

    return change


def _stretch(factor: float) -> Callable[[Film], Film]:
    """Wider, then the middle of it in the old frame: shapes change, not only the frame."""

    def change(film: Film) -> Film:
        height, width = film.shape
        wide = Image.fromarray(film).resize((round(width * factor), height))
        extra = wide.width - width
        return np.asarray(wide)[:, extra // 2 : extra // 2 + width]

    return change


def _gamma(gamma: float) -> Callable[[Film], Film]:
    table = np.rint(255.0 * (np.arange(256) / 255.0) ** gamma).astype(np.uint8)
    return lambda film: table[film]


def _contrast(share: float) -> Callable[[Film], Film]:
    table = np.rint(128.0 + share * (np.arange(256) - 128.0)).astype(np.uint8)
    return lambda film: table[film]


def recompress(quality: int) -> Callable[[Film], Film]:
    """Save as JPEG of this quality and read again."""

    def change(film: Film) -> Film:
        buffer = io.BytesIO()
        Image.fromarray(film).save(buffer, "JPEG", quality=quality)
        return np.asarray(Image.open(buffer))

    return change


def _noise(film: Film) -> Film:
    random = np.random.default_rng(7)
    return np.clip(film + random.normal(0, 12, film.shape), 0, 255).astype(np.uint8)


def _blur(film: Film) -> Film:
    return np.asarray(Image.fromarray(film).filter(ImageFilter.GaussianBlur(1.5)))


def _rotate(degrees: float) -> Callable[[Film], Film]:
    return lambda film: np.asarray(
        Image.fromarray(film).rotate(degrees, Image.Resampling.BILINEAR, fillcolor=0)
    )


def _marker(film: Film) -> Film:
    image = Image.fromarray(film)
    size = image.width
    draw = ImageDraw.Draw(image)
    draw.rectangle((size * 0.03, size * 0.03, size * 0.13, size * 0.13), fill=255)
    draw.text((size * 0.82, size * 0.05), "L", fill=255, font_size=size * 0.12)
    return np.asarray(image)


def _mirror(film: Film) -> Film:
    return film[:, ::-1]


STRESSES: Mapping[str, Callable[[Film], Film]] = MappingProxyType(
    {
        "JPEG quality 10": recompress(10),
        "crop 5 %": _crop(0.05),
        "crop 10 %": _crop(0.10),
        "pad to 1.3 of the aspect": _pad(1.3),
        "pad to 0.8 of the aspect": _pad(0.8),
        "stretch 1.35": _stretch(1.35),
        "blur": _blur,
        "gamma 0.6": _gamma(0.6),
        "gamma 1.6": _gamma(1.6),
        "contrast 30 %": _contrast(0.3),
        "noise": _noise,
        "rotate 7 degrees": _rotate(7.0),
        "rotate -7 degrees": _rotate(-7.0),
        "bright marker": _marker,
        "mirror": _mirror,
    }
)
