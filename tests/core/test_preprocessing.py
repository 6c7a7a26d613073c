"""What the network sees must not depend on the program that exported the film."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from PIL import Image

from core.area_resize import resize_area
from core.images.reader import read_image
from core.images.types import ImageFormat, ViewerWindow, XrayImage
from core.preprocessing import (
    InputSpec,
    find_content,
    normalise_tone,
    prepare,
    prepare_pixels,
)

SPEC = InputSpec(160)
HALF_RANGE = 2.0  # tensors reach from -2 (black) to 2 (white)


@pytest.fixture(scope="module")
def film(draw_film) -> np.ndarray:
    """A drawn film without dark edges: what is cut must come from the test alone."""
    return np.ascontiguousarray(draw_film(900, 780, seed=3)[90:700, 110:790])


def _difference(a: np.ndarray, b: np.ndarray) -> tuple[float, float]:
    """Largest and mean difference of the tensors of two films."""
    gap = np.abs(prepare_pixels(a, SPEC).tensor - prepare_pixels(b, SPEC).tensor)
    return float(gap.max()), float(gap.mean())


def test_a_tensor_is_one_square_grey_film_around_zero(film):
    tensor = prepare_pixels(film, SPEC).tensor
    assert tensor.shape == (1, 160, 160, 1)
    assert tensor.dtype == np.float32
    assert tensor.flags.c_contiguous
    assert tensor.min() == -HALF_RANGE
    assert tensor.max() == HALF_RANGE
    assert abs(float(tensor.mean())) < 0.5


@pytest.mark.parametrize("scale", [16, 64, 257], ids=["12 bits", "14 bits", "16 bits"])
def test_bit_depth_does_not_change_the_tensor(film, scale):
    largest, _ = _difference(film, film.astype(np.uint16) * np.uint16(scale))
    assert largest < 1e-4


@pytest.mark.parametrize("contrast", [0.05, 0.3, 0.7])
def test_contrast_and_brightness_cancel_out(film, contrast):
    deep = film.astype(np.float64) * 257
    changed = np.rint(3000 + contrast * deep).astype(np.uint16)
    largest, _ = _difference(film, changed)
    assert largest < 0.01


def test_contrast_lost_to_8_bits_costs_only_the_rounding(film):
    changed = np.rint(90 + 0.3 * film.astype(np.float64)).astype(np.uint8)
    largest, mean = _difference(film, changed)
    assert largest < 0.3
    assert mean < 0.03


@pytest.mark.parametrize("gamma", [0.6, 0.8, 1.25, 1.6])
def test_gamma_cancels_out_up_to_the_bend_between_landmarks(film, gamma):
    changed = np.rint(65535 * (film / 255.0) ** gamma).astype(np.uint16)
    largest, mean = _difference(film, changed)
    assert largest < 0.3
    assert mean < 0.03


@pytest.mark.parametrize("grey", [0, 255], ids=["black", "white"])
@pytest.mark.parametrize(
    "bars",
    [((0, 0), (150, 150)), ((120, 40), (0, 0)), ((30, 60), (100, 20))],
    ids=["left and right", "top and bottom", "all around"],
)
def test_bars_of_one_grey_are_cut_and_the_box_says_where_the_film_is(film, bars, grey):
    padded = np.pad(film, bars, constant_values=grey)
    plain, prepared = prepare_pixels(film, SPEC), prepare_pixels(padded, SPEC)
    np.testing.assert_allclose(prepared.tensor, plain.tensor, atol=1e-6)

    (top, _), (left, _) = bars
    height, width = padded.shape
    fractions = (
        left / width,
        top / height,
        (left + film.shape[1]) / width,
        (top + film.shape[0]) / height,
    )
    assert prepared.box == pytest.approx(fractions)


def test_the_box_of_a_film_without_bars_is_the_whole_film(film):
    assert prepare_pixels(film, SPEC).box == (0.0, 0.0, 1.0, 1.0)


def test_no_more_is_cut_than_the_limit_allows(film):
    # A dark half is an opaque lung as easily as padding.
    height, width = film.shape
    half_dark = np.concatenate([np.zeros((height, width), np.uint8), film], axis=1)
    assert find_content(half_dark, SPEC) == (0, 0, 2 * width, height)


def test_an_even_grey_between_black_and_white_is_no_border(film):
    # Evenly exposed skin at the edge belongs to the film.
    height, width = film.shape
    padded = np.pad(film, ((0, 0), (60, 60)), constant_values=128)
    assert find_content(padded, SPEC) == (0, 0, width + 120, height)


@pytest.mark.parametrize(
    "size", [(340, 305), (1360, 1220), (900, 400)], ids=["half", "twice", "stretched"]
)
def test_size_and_aspect_cancel_out(film, size):
    filtered = Image.Resampling.BOX if size[0] < film.shape[1] else Image.Resampling.BILINEAR
    resized = np.asarray(Image.fromarray(film).resize(size, filtered))
    largest, mean = _difference(film, resized)
    assert largest < 0.5  # at the edges of ribs, where resampling blurs
    assert mean < 0.03


def test_the_window_of_the_file_never_enters(film):
    image = XrayImage(film, 8, ImageFormat.DICOM, "")
    windowed = dataclasses.replace(image, window=ViewerWindow(40.0, 10.0))
    np.testing.assert_array_equal(prepare(image, SPEC).tensor, prepare(windowed, SPEC).tensor)


def test_two_dicom_files_with_other_windows_are_the_same_film(film, write_dicom):
    deep = film.astype(np.uint16) * np.uint16(16)
    wide = write_dicom("wide.dcm", deep, BitsStored=12, WindowCenter=2048, WindowWidth=4096)
    narrow = write_dicom("narrow.dcm", deep, BitsStored=12, WindowCenter=300, WindowWidth=50)
    tensors = [prepare(read_image(path), SPEC).tensor for path in (wide, narrow)]
    np.testing.assert_array_equal(*tensors)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_a_blank_film_is_even_grey(dtype, share):
    grey = int(share * np.iinfo(dtype).max)
    prepared = prepare_pixels(np.full((200, 300), grey, dtype), SPEC)
    assert not prepared.tensor.any()
    assert prepared.box == (0.0, 0.0, 1.0, 1.0)


def test_a_film_that_is_mostly_one_grey_stays_in_order(film):
    # Large even areas make several landmarks equal; darker must stay darker all the same.
    square = resize_area(np.where(film > 120, np.uint8(120), film), 160)
    order = np.argsort(square, axis=None)
    greys = normalise_tone(square).ravel()[order]
    assert (np.diff(greys) >= 0).all()
    assert greys[0] < 0.3
    assert greys[-1] > 0.45


def test_greys_between_landmarks_are_interpolated(film):
    square = resize_area(film, 160)
    landmarks = np.percentile(square[16:-16, 16:-16], (1, 10, 30, 50, 70, 90, 99))
    wanted = np.interp(square, landmarks, (0.0, 0.15, 0.34, 0.5, 0.66, 0.85, 1.0))
    # Equal landmarks are moved apart, all of them by a little.
    np.testing.assert_allclose(normalise_tone(square), wanted, atol=2e-3)


def test_two_different_films_give_different_tensors(draw_film):
    largest, mean = _difference(draw_film(seed=1), draw_film(seed=2))
    assert largest > 0.2
    assert mean > 0.005


_SIDES = st.integers(1, 67)
_PICTURES = st.one_of(
    hnp.arrays(np.uint8, st.tuples(_SIDES, _SIDES)),
    hnp.arrays(np.uint16, st.tuples(_SIDES, _SIDES)),
)


@settings(deadline=None, max_examples=150)  # a loaded machine is slow, not wrong
@given(pixels=_PICTURES)
@example(pixels=np.zeros((1, 1), np.uint8))
@example(pixels=np.full((1, 67), 65535, np.uint16))
@example(pixels=np.eye(67, dtype=np.uint8))
def test_any_picture_gives_a_finite_tensor_and_a_box_inside_it(pixels):
    prepared = prepare_pixels(pixels, InputSpec(32))
    assert prepared.tensor.shape == (1, 32, 32, 1)
    assert prepared.tensor.dtype == np.float32
    assert np.isfinite(prepared.tensor).all()
    assert np.abs(prepared.tensor).max() <= HALF_RANGE
    left, top, right, bottom = prepared.box
    assert 0 <= left < right <= 1
    assert 0 <= top < bottom <= 1


@settings(deadline=None, max_examples=60)
@given(
    seed=st.integers(0, 10_000),
    width=st.integers(33, 131),
    height=st.integers(33, 131),
    gain=st.integers(8, 128),
    offset=st.integers(0, 30_000),
)
def test_gain_and_offset_cancel_out_of_any_picture(seed, width, height, gain, offset):
    noise = np.random.default_rng(seed).integers(0, 256, (5, 7), np.uint8)
    pixels = np.asarray(Image.fromarray(noise).resize((width, height))).astype(np.uint16)
    spec = InputSpec(32)
    plain = prepare_pixels(pixels * np.uint16(256), spec)
    changed = prepare_pixels(pixels * np.uint16(gain) + np.uint16(offset), spec)
    np.testing.assert_allclose(changed.tensor, plain.tensor, atol=0.01)
