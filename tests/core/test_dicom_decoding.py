"""Transfer syntaxes, odd containers and hostile files."""

from __future__ import annotations

import io
import zlib
from collections import Counter

import gdcm
import numpy as np
import pytest
from PIL import Image
from pydicom import uid
from pydicom.encaps import encapsulate

from core.errors import (
    CorruptImageError,
    DicomProblem,
    ImageError,
    ImageTooLargeError,
    UnsupportedDicomError,
    UnsupportedFormatError,
)
from core.images.limits import MAX_FILE_BYTES
from core.images.reader import read_image
from core.images.types import ImageFormat


@pytest.fixture(scope="module")
def film_12_bit(draw_film):
    return draw_film(200, 160).astype(np.uint16) * 16 + 3


@pytest.mark.parametrize(
    "syntax",
    [
        uid.ImplicitVRLittleEndian,
        uid.ExplicitVRLittleEndian,
        uid.ExplicitVRBigEndian,
        uid.DeflatedExplicitVRLittleEndian,
    ],
    ids=lambda syntax: syntax.keyword,
)
def test_native_syntaxes_give_back_the_film(write_dicom, film_12_bit, syntax):
    path = write_dicom("film.dcm", film_12_bit, transfer_syntax=syntax, BitsStored=12)
    image = read_image(path)
    assert np.array_equal(image.pixels, film_12_bit)
    assert image.pixels.dtype.isnative
    assert image.format is ImageFormat.DICOM
    assert image.metadata.transfer_syntax_uid == syntax


@pytest.mark.parametrize(
    "syntax",
    [uid.RLELossless, uid.JPEGLSLossless, uid.JPEG2000Lossless],
    ids=lambda syntax: syntax.keyword,
)
@pytest.mark.parametrize("signed", [False, True])
def test_lossless_syntaxes_give_back_the_film(make_dicom, tmp_path, film_12_bit, syntax, signed):
    film = (film_12_bit.astype(np.int16) - 2048) if signed else film_12_bit
    dataset = make_dicom(film, BitsStored=12)
    dataset.compress(syntax, generate_instance_uid=False)
    path = tmp_path / "film.dcm"
    dataset.save_as(path, enforce_file_format=True)
    assert np.array_equal(read_image(path).pixels, film_12_bit)


@pytest.mark.parametrize("process", ["JPEGLosslessProcess14", "JPEGLosslessProcess14_1"])
def test_lossless_jpeg_gives_back_the_film(write_dicom, tmp_path, film_12_bit, process):
    source = write_dicom("source.dcm", film_12_bit, BitsStored=12)
    reader = gdcm.ImageReader()
    reader.SetFileName(str(source))
    assert reader.Read()
    change = gdcm.ImageChangeTransferSyntax()
    change.SetTransferSyntax(gdcm.TransferSyntax(getattr(gdcm.TransferSyntax, process)))
    change.SetInput(reader.GetImage())
    assert change.Change()
    writer = gdcm.ImageWriter()
    writer.SetFile(reader.GetFile())
    writer.SetImage(change.GetOutput())
    path = tmp_path / "film.dcm"
    writer.SetFileName(str(path))
    assert writer.Write()
    assert np.array_equal(read_image(path).pixels, film_12_bit)


def _jpeg_dicom(make_dicom, film, picture, **attributes):
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=95)
    return make_dicom(
        film,
        transfer_syntax=uid.JPEGBaseline8Bit,
        PixelData=encapsulate([buffer.getvalue()]),
        **attributes,
    )


def test_baseline_jpeg_is_read(make_dicom, tmp_path, draw_film):
    film = draw_film()
    path = tmp_path / "film.dcm"
    _jpeg_dicom(make_dicom, film, Image.fromarray(film)).save_as(path, enforce_file_format=True)
    assert np.abs(read_image(path).pixels.astype(int) - film).mean() < 2


def test_a_colour_secondary_capture_of_a_film_turns_grey(write_dicom, draw_film):
    film = draw_film()
    image = read_image(write_dicom("film.dcm", np.dstack([film] * 3)))
    assert np.array_equal(image.pixels, film)
    assert image.chroma == 0.0


def test_baseline_jpeg_in_colour_is_converted(make_dicom, tmp_path, draw_film):
    film = np.dstack([draw_film()] * 3)
    path = tmp_path / "film.dcm"
    dataset = _jpeg_dicom(
        make_dicom, film, Image.fromarray(film), PhotometricInterpretation="YBR_FULL_422"
    )
    dataset.save_as(path, enforce_file_format=True)
    image = read_image(path)
    assert np.abs(image.pixels.astype(int) - film[..., 0]).mean() < 2
    assert image.chroma < 0.01


def test_a_colour_picture_has_chroma(write_dicom):
    colours = np.zeros((64, 64, 3), np.uint8)
    colours[:32, :, 0] = 200
    colours[32:, :, 1] = 102  # a green as bright as the red
    image = read_image(write_dicom("film.dcm", colours))
    assert image.chroma == pytest.approx((200 + 102) / 2 / 255)


def test_a_file_without_preamble_is_read(write_dicom, tmp_path, film_12_bit):
    whole = write_dicom("film.dcm", film_12_bit, BitsStored=12).read_bytes()
    path = tmp_path / "bare"
    path.write_bytes(whole[132:])
    assert np.array_equal(read_image(path).pixels, film_12_bit)


@pytest.mark.parametrize("syntax", [uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian])
def test_a_file_without_meta_header_is_read(write_dicom, tmp_path, film_12_bit, syntax):
    whole = write_dicom("film.dcm", film_12_bit, transfer_syntax=syntax, BitsStored=12).read_bytes()
    path = tmp_path / "bare"
    path.write_bytes(whole[whole.index(b"\x08\x00\x16\x00") :])  # SOP class: first of the rest
    assert np.array_equal(read_image(path).pixels, film_12_bit)


def test_text_that_starts_like_dicom_is_an_unsupported_format(tmp_path):
    path = tmp_path / "odd"
    path.write_bytes(b"\x08\x00\x05\x00CS\x02\x00AB" + b"\x10\x00\x10\x00PN\x02\x00AB")
    with pytest.raises(UnsupportedFormatError):
        read_image(path)


@pytest.mark.parametrize(
    ("problem", "attributes"),
    [
        (DicomProblem.NO_PIXELS, {"PixelData": None}),
        (DicomProblem.PHOTOMETRIC, {"PhotometricInterpretation": "HSV"}),
        (DicomProblem.PHOTOMETRIC, {"SamplesPerPixel": 3}),
        (DicomProblem.BIT_DEPTH, {"BitsAllocated": 12, "BitsStored": 12}),
    ],
)
def test_what_is_no_single_film_is_refused_with_its_reason(
    make_dicom, tmp_path, film_12_bit, problem, attributes
):
    dataset = make_dicom(film_12_bit)
    for keyword, value in attributes.items():
        if value is None:
            delattr(dataset, keyword)
        else:
            setattr(dataset, keyword, value)
    path = tmp_path / "film.dcm"
    dataset.save_as(path, enforce_file_format=True)
    with pytest.raises(UnsupportedDicomError) as caught:
        read_image(path)
    assert caught.value.problem is problem


def test_an_unknown_transfer_syntax_is_refused(make_dicom, tmp_path, film_12_bit):
    dataset = make_dicom(
        film_12_bit, transfer_syntax=uid.MPEG2MPML, PixelData=encapsulate([b"\0" * 64])
    )
    path = tmp_path / "film.dcm"
    dataset.save_as(path, enforce_file_format=True)
    with pytest.raises(UnsupportedDicomError) as caught:
        read_image(path)
    assert caught.value.problem is DicomProblem.TRANSFER_SYNTAX


def test_a_declared_size_beyond_the_limit_is_refused_before_decoding(write_dicom, film_12_bit):
    path = write_dicom("film.dcm", film_12_bit, Rows=65535, Columns=65535)
    with pytest.raises(ImageTooLargeError):
        read_image(path)


def test_compressed_data_larger_than_declared_are_refused(make_dicom, tmp_path, draw_film):
    bomb = Image.new("L", (6000, 6000))
    path = tmp_path / "film.dcm"
    _jpeg_dicom(make_dicom, draw_film(), bomb).save_as(path, enforce_file_format=True)
    with pytest.raises(CorruptImageError, match="6000"):
        read_image(path)


def test_a_deflate_bomb_is_refused(write_dicom, tmp_path, film_12_bit):
    path = write_dicom(
        "film.dcm",
        film_12_bit,
        transfer_syntax=uid.DeflatedExplicitVRLittleEndian,
        PatientComments="x",
    )
    data = path.read_bytes()
    meta_end = data.index(uid.DeflatedExplicitVRLittleEndian.encode()) + 22
    squeezer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    block = bytes(1 << 20)
    parts = [squeezer.compress(block) for _ in range((MAX_FILE_BYTES >> 20) + 1)]
    rest = b"".join(parts) + squeezer.flush()
    # The meta header ends where its group length says.
    length = int.from_bytes(data[140:144], "little")
    path.write_bytes(data[: 144 + length] + rest)
    assert meta_end <= 144 + length
    with pytest.raises(ImageTooLargeError):
        read_image(path)


@pytest.mark.parametrize("share", [0.02, 0.1, 0.3, 0.6, 0.95])
@pytest.mark.parametrize(
    "syntax",
    [uid.ExplicitVRLittleEndian, uid.JPEG2000Lossless, uid.JPEGLSLossless, uid.RLELossless],
)
def test_a_truncated_film_is_an_image_error(make_dicom, tmp_path, film_12_bit, share, syntax):
    dataset = make_dicom(film_12_bit, BitsStored=12)
    if syntax.is_encapsulated:
        dataset.compress(syntax)
    path = tmp_path / "film.dcm"
    dataset.save_as(path, enforce_file_format=True)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(ImageError):
        read_image(path)


def test_deep_nesting_ends_in_a_message_or_a_film(make_dicom, tmp_path, film_12_bit):
    data = io.BytesIO()
    make_dicom(film_12_bit, transfer_syntax=uid.ImplicitVRLittleEndian).save_as(
        data, enforce_file_format=True
    )
    whole = data.getvalue()
    split = whole.index(b"\x10\x00\x10\x00")  # before the patient's name
    opening = b"\x08\x00\x40\x11\xff\xff\xff\xff" + b"\xfe\xff\x00\xe0\xff\xff\xff\xff"
    path = tmp_path / "deep.dcm"
    path.write_bytes(whole[:split] + opening * 50_000 + whole[split:])
    with pytest.raises(CorruptImageError):
        read_image(path)


def test_random_damage_never_escapes_as_another_error(make_dicom, tmp_path, film_12_bit):
    rng = np.random.default_rng(7)
    path = tmp_path / "film.dcm"
    outcomes = Counter()
    for syntax in (uid.ExplicitVRLittleEndian, uid.JPEGLSLossless, uid.JPEG2000Lossless):
        dataset = make_dicom(film_12_bit, BitsStored=12)
        if syntax.is_encapsulated:
            dataset.compress(syntax)
        buffer = io.BytesIO()
        dataset.save_as(buffer, enforce_file_format=True)
        whole = np.frombuffer(buffer.getvalue(), np.uint8)
        for _ in range(60):
            broken = whole.copy()
            where = rng.integers(132, min(1200, len(whole)), size=6)
            broken[where] = rng.integers(0, 256, size=6)
            path.write_bytes(broken.tobytes())
            try:
                read_image(path)
                outcomes["read"] += 1
            except ImageError as error:
                outcomes[error.code] += 1
    assert sum(outcomes.values()) == 180
    assert len(outcomes) >= 2
