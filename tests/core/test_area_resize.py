"""A film is made smaller by averaging, whatever its size and depth."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from core.area_resize import resize_area

DEPTHS = [np.uint8, np.uint16, np.float32]
SHAPES = [(872, 1291), (160, 160), (161, 400), (90, 70), (1, 1), (7, 479)]


def _noise(shape: tuple[int, int], dtype: type) -> np.ndarray:
    return np.random.default_rng(5).integers(0, 256, shape).astype(dtype)


def test_large_films_are_averaged_not_sampled():
    # A fine check pattern is grey to whoever looks from afar.
    check = np.indices((1920, 1920)).sum(axis=0) % 2 * np.uint8(200)
    small = resize_area(check.astype(np.uint8), 160)
    assert np.abs(small - 100).max() < 2


@pytest.mark.parametrize("dtype", DEPTHS)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("size", [160, 224, 33, 5])
def test_weights_are_those_of_pillows_bilinear_filter(shape, dtype, size):
    pixels = _noise((min(shape[0], 3 * size), min(shape[1], 3 * size)), dtype)
    floating = Image.fromarray(pixels.astype(np.float32))
    wanted = np.asarray(floating.resize((size, size), Image.Resampling.BILINEAR))
    np.testing.assert_allclose(resize_area(pixels, size), wanted, atol=1e-3)


@pytest.mark.parametrize("size", [160, 33])
def test_grey_levels_are_not_rounded(size):
    # Bytes filtered as bytes would come out as whole numbers.
    small = resize_area(_noise((2 * size, 2 * size), np.uint8), size)
    assert np.abs(small - np.rint(small)).mean() > 0.1


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_an_even_film_stays_even(dtype):
    grey = np.iinfo(dtype).max
    small = resize_area(np.full((871, 1290), grey, dtype), 224)
    np.testing.assert_allclose(small, grey, rtol=1e-6)


def test_a_part_of_a_film_is_that_part_alone():
    pixels = _noise((600, 700), np.uint8)
    part = pixels[37:541, 90:650]
    np.testing.assert_array_equal(resize_area(part, 160), resize_area(part.copy(), 160))
