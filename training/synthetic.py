"""Synthetic films that the project may distribute.

A film is a mean training film plus random amounts of the principal components in which training
films of one class differ. Each amount is drawn anew from a normal distribution, so a synthetic
film shows nobody; detail finer than the components is filled with film grain. Every film carries
the burned-in word SYNTHETIC.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter
from scipy.sparse.linalg import svds

from training.films import FilmSet

COMPONENTS = 140
_MAX_FILMS = 800  # enough for the components, little enough for memory


@dataclass(frozen=True, slots=True)
class FilmDistribution:
    """``mean`` (pixels,), ``components`` (k, pixels), ``deviations`` (k,), of one class."""

    mean: NDArray[np.float32]
    components: NDArray[np.float32]
    deviations: NDArray[np.float32]
    side: int


def fit_distribution(films: FilmSet, label: int, seed: int) -> FilmDistribution:
    """Principal components of the films of one class."""
    random = np.random.default_rng(seed)
    chosen = np.flatnonzero(films.labels == label)
    if len(chosen) > _MAX_FILMS:
        chosen = random.choice(chosen, _MAX_FILMS, replace=False)
    side = films.pixels.shape[1]
    flat = films.pixels[chosen].reshape(len(chosen), -1).astype(np.float32)
    mean = flat.mean(axis=0)
    count = min(COMPONENTS, len(chosen) - 1)
    start = random.normal(size=min(flat.shape))
    _, singular, components = svds(flat - mean, k=count, v0=start)
    deviations = singular / np.sqrt(len(chosen))
    return FilmDistribution(mean, components, deviations, side)


def draw_film(
    distribution: FilmDistribution, seed: int, size: tuple[int, int], spread: float = 0.85
) -> NDArray[np.uint8]:
    """One synthetic film, uint8 (height, width) for ``size`` = (width, height)."""
    random = np.random.default_rng(seed)
    amounts = np.clip(random.normal(size=len(distribution.deviations)), -2, 2) * spread
    flat = distribution.mean + (amounts * distribution.deviations) @ distribution.components
    small = np.clip(flat.reshape(distribution.side, distribution.side), 0, 255).astype(np.uint8)
    image = Image.fromarray(small).resize(size, Image.Resampling.BICUBIC)
    image = image.filter(ImageFilter.UnsharpMask(radius=size[0] / 110, percent=90, threshold=0))
    grain = _grain(random, size)
    pixels = np.clip(np.asarray(image, np.float32) + grain, 0, 255).astype(np.uint8)
    return _label(pixels)


def _grain(random: np.random.Generator, size: tuple[int, int]) -> NDArray[np.float32]:
    width, height = size
    fine = random.normal(0, 2.2, (height, width))
    coarse = random.normal(0, 5.0, (height // 3 + 1, width // 3 + 1)).astype(np.float32)
    soft = Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC)
    grain: NDArray[np.float32] = (fine + np.asarray(soft)).astype(np.float32)
    return grain


def _label(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    image = Image.fromarray(pixels)
    height = image.height
    ImageDraw.Draw(image).text(
        (image.width * 0.02, height * 0.955), "SYNTHETIC", fill=235, font_size=height * 0.028
    )
    return np.asarray(image)
