"""The grey scale of DICOM films: depth, sign, polarity, LUTs, padding, windows."""

from __future__ import annotations

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.tag import Tag

from core.errors import CorruptImageError
from core.images.reader import read_image
from core.images.types import ViewerWindow, VoiFunction


def _ramp(bits: int, dtype: str = "uint16") -> np.ndarray:
    return np.linspace(0, 2**bits - 1, 64 * 48).round().astype(dtype).reshape(48, 64)


@pytest.mark.parametrize("bits", [10, 12, 15, 16])
def test_every_stored_grey_survives_at_its_depth(write_dicom, bits):
    film = _ramp(bits)
    image = read_image(write_dicom("film.dcm", film, BitsStored=bits))
    assert np.array_equal(image.pixels, film)
    assert (image.bits, image.pixels.dtype) == (bits, np.uint16)


def test_an_8_bit_film_stays_8_bit(write_dicom, draw_film):
    film = draw_film()
    image = read_image(write_dicom("film.dcm", film))
    assert np.array_equal(image.pixels, film)
    assert (image.bits, image.pixels.dtype) == (8, np.uint8)


def test_a_12_bit_film_that_declares_16_bits_has_12(write_dicom):
    film = _ramp(12)
    image = read_image(write_dicom("film.dcm", film, BitsStored=16))
    assert image.bits == 12
    assert np.array_equal(image.pixels, film)


@pytest.mark.parametrize("bits", [12, 16])
def test_a_signed_film_starts_at_black(write_dicom, bits):
    film = (_ramp(bits, "int32") - 2 ** (bits - 1)).astype(np.int16)
    image = read_image(write_dicom("film.dcm", film, BitsStored=bits))
    assert np.array_equal(image.pixels, _ramp(bits))


def test_a_signed_film_written_without_sign_extension_is_read(write_dicom):
    film = (_ramp(12, "int32") - 2048).astype(np.int16)
    image = read_image(write_dicom("film.dcm", film & 0x0FFF, BitsStored=12))
    assert np.array_equal(image.pixels, _ramp(12))


def test_a_monochrome1_film_is_inverted(write_dicom):
    film = _ramp(12)
    image = read_image(
        write_dicom("film.dcm", film, BitsStored=12, PhotometricInterpretation="MONOCHROME1")
    )
    assert np.array_equal(image.pixels, 4095 - film)


@pytest.mark.parametrize(
    ("photometric", "shape", "slope", "inverted"),
    [
        ("MONOCHROME2", None, 1, False),
        ("MONOCHROME2", "IDENTITY", 1, False),
        ("MONOCHROME2", "INVERSE", 1, True),
        ("MONOCHROME1", None, 1, True),
        ("MONOCHROME1", "INVERSE", 1, True),
        ("MONOCHROME1", "IDENTITY", 1, True),
        ("MONOCHROME2", None, -10, True),
        ("MONOCHROME1", None, -10, False),
        ("MONOCHROME1", "INVERSE", -0.5, False),
        ("MONOCHROME2", None, 0.25, False),
    ],
)
def test_polarity_follows_slope_and_photometric_together(
    write_dicom, photometric, shape, slope, inverted
):
    film = _ramp(12)
    path = write_dicom(
        "film.dcm",
        film,
        BitsStored=12,
        PhotometricInterpretation=photometric,
        PresentationLUTShape=shape,
        RescaleSlope=slope,
        RescaleIntercept=100,
    )
    assert np.array_equal(read_image(path).pixels, 4095 - film if inverted else film)


def test_the_stored_window_does_not_change_the_pixels_but_is_kept(write_dicom):
    film = _ramp(12)
    path = write_dicom(
        "film.dcm",
        film,
        BitsStored=12,
        WindowCenter=[1000, 5],
        WindowWidth=[300, 5],
        RescaleSlope=2,
        RescaleIntercept=-500,
    )
    image = read_image(path)
    assert np.array_equal(image.pixels, film)
    # In units of the pixels: (1000 + 500) / 2 and 300 / 2.
    assert image.window == ViewerWindow(750, 150)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("LINEAR", VoiFunction.LINEAR),
        ("LINEAR_EXACT", VoiFunction.LINEAR_EXACT),
        ("SIGMOID", VoiFunction.SIGMOID),
        ("BENT", VoiFunction.LINEAR),
        (None, VoiFunction.LINEAR),
    ],
)
def test_the_windows_function_is_read(write_dicom, written, read):
    path = write_dicom(
        "film.dcm", _ramp(12), WindowCenter=500, WindowWidth=90, VOILUTFunction=written
    )
    assert read_image(path).window.function is read


def test_the_window_turns_with_the_film(write_dicom):
    path = write_dicom(
        "film.dcm",
        _ramp(12),
        BitsStored=12,
        PhotometricInterpretation="MONOCHROME1",
        WindowCenter=1000,
        WindowWidth=300,
    )
    assert read_image(path).window.center == 3095


@pytest.mark.parametrize("width", [0, -5, None])
def test_a_useless_window_is_no_window(write_dicom, width):
    path = write_dicom("film.dcm", _ramp(12), WindowCenter=5, WindowWidth=width)
    assert read_image(path).window is None


@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
def test_padding_becomes_black_whatever_the_polarity(write_dicom, photometric):
    film = _ramp(12)
    film[:, :8] = 4095 if photometric == "MONOCHROME2" else 0
    padding = int(film[0, 0])
    path = write_dicom(
        "film.dcm",
        film,
        BitsStored=12,
        PhotometricInterpretation=photometric,
        PixelPaddingValue=padding,
    )
    read = read_image(path).pixels
    assert (read[film == padding] == 0).all()
    assert np.unique(read[film != padding]).size > 2000


def test_a_padding_range_becomes_black(write_dicom):
    film = _ramp(12)
    path = write_dicom(
        "film.dcm", film, BitsStored=12, PixelPaddingValue=3000, PixelPaddingRangeLimit=4095
    )
    read = read_image(path).pixels
    assert (read[film >= 3000] == 0).all()
    assert np.array_equal(read[film < 3000], film[film < 3000])


def test_padding_beyond_the_film_does_not_widen_its_scale(write_dicom):
    film = (_ramp(10, "int32") - 512).astype(np.int16)
    film[:, :8] = -30000
    image = read_image(write_dicom("film.dcm", film, PixelPaddingValue=-30000))
    assert image.bits == 10
    assert (image.pixels[:, :8] == 0).all()


def test_overlay_bits_above_the_film_are_cut_off(write_dicom, make_dicom, tmp_path):
    film = _ramp(12)
    drawn = film.copy()
    drawn[10:20, 10:20] |= 1 << 12
    dataset = make_dicom(drawn, BitsStored=12)
    dataset.add_new(Tag(0x6000, 0x0102), "US", 12)
    path = tmp_path / "film.dcm"
    dataset.save_as(path, enforce_file_format=True)
    assert np.array_equal(read_image(path).pixels, film)


def test_values_beyond_a_wrong_bits_stored_do_not_wrap(write_dicom):
    film = _ramp(14)
    image = read_image(write_dicom("film.dcm", film, BitsStored=12))
    assert np.array_equal(image.pixels, film)
    assert image.bits == 14


def _lut(values: np.ndarray, first: int, bits: int, vr: str = "US") -> Sequence:
    item = Dataset()
    item.add_new("LUTDescriptor", vr, [len(values) & 0xFFFF, first, bits])
    item.add_new("LUTData", "OW", values.astype("<u2").tobytes())
    item.add_new("ModalityLUTType", "LO", "US")
    return Sequence([item])


def test_a_modality_lut_is_applied(write_dicom):
    film = _ramp(10)
    curve = np.round(np.sqrt(np.linspace(0, 1, 1024)) * 4095).astype(np.uint16)
    path = write_dicom("film.dcm", film, BitsStored=10, ModalityLUTSequence=_lut(curve, 0, 12))
    image = read_image(path)
    assert np.array_equal(image.pixels, curve[film])
    assert image.bits == 12


def test_a_voi_lut_is_applied_after_the_rescale_and_hides_the_window(write_dicom):
    film = _ramp(10)
    curve = np.round(np.linspace(0, 1, 512) ** 2 * 255).astype(np.uint16)
    path = write_dicom(
        "film.dcm",
        film,
        BitsStored=10,
        RescaleSlope=2,
        RescaleIntercept=-100,
        VOILUTSequence=_lut(curve, 50, 8),
        WindowCenter=500,
        WindowWidth=100,
    )
    image = read_image(path)
    index = np.clip(film.astype(int) * 2 - 100 - 50, 0, 511)
    assert np.array_equal(image.pixels, curve[index])
    assert image.window is None


def test_a_falling_voi_lut_turns_the_film(write_dicom):
    film = _ramp(10)
    falling = np.arange(1023, -1, -1).astype(np.uint16)
    path = write_dicom("film.dcm", film, BitsStored=10, VOILUTSequence=_lut(falling, 0, 10))
    assert np.array_equal(read_image(path).pixels, 1023 - film)


def test_a_lut_that_starts_below_zero_is_read(write_dicom):
    film = (_ramp(10, "int32") - 512).astype(np.int16)
    curve = np.arange(1024).astype(np.uint16)
    path = write_dicom(
        "film.dcm", film, BitsStored=10, VOILUTSequence=_lut(curve, -512, 10, vr="SS")
    )
    assert np.array_equal(read_image(path).pixels, _ramp(10))


def test_a_short_lut_is_a_damaged_file(write_dicom):
    sequence = _lut(np.arange(16).astype(np.uint16), 0, 10)
    sequence[0].LUTDescriptor = [1024, 0, 10]
    with pytest.raises(CorruptImageError):
        read_image(write_dicom("film.dcm", _ramp(10), VOILUTSequence=sequence))


@pytest.mark.parametrize("slope", [0, "nan", "inf"])
def test_a_meaningless_slope_is_a_damaged_file(write_dicom, make_dicom, tmp_path, slope):
    dataset = make_dicom(_ramp(10))
    dataset.add_new("RescaleIntercept", "DS", "0")
    dataset.add_new("RescaleSlope", "LO", str(slope))  # pydicom would not write it as a number
    dataset["RescaleSlope"].VR = "LO"
    path = tmp_path / "film.dcm"
    dataset.save_as(path, enforce_file_format=True)
    with pytest.raises(CorruptImageError):
        read_image(path)


def test_a_blank_film_is_read_as_blank(write_dicom):
    image = read_image(write_dicom("film.dcm", np.zeros((32, 32), np.uint16)))
    assert not image.pixels.any()
