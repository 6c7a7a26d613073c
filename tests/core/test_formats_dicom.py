"""One film as DICOM in every way it can be stored: it scores as its PNG does."""

from __future__ import annotations

import io
import zlib

import numpy as np
import pytest
from imagecodecs import htj2k_encode, jpeg8_encode
from PIL import Image
from pydicom import uid
from pydicom.dataelem import DataElement
from pydicom.encaps import encapsulate

from core.errors import CorruptImageError, ImageError
from core.images.reader import read_image
from core.images.types import ImageNote, ViewPosition
from core.outcome import FailedCase, RefusalReason, RefusedCase, ScoredCase
from tests.core.film_scores import LOSSLESS, LOSSY, eight_bits

DEFLATED_FRAMES = uid.UID("1.2.840.10008.1.2.8.1")


def _jpeg(film, **options):
    return jpeg8_encode(film, bitspersample=12, **options)


def _pillow_jpeg(film):
    buffer = io.BytesIO()
    Image.fromarray(film).save(buffer, "JPEG", quality=95)
    return buffer.getvalue()


def _deflate(film):
    squeezer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return squeezer.compress(film.astype("<u2").tobytes()) + squeezer.flush()


ENCODERS = {
    **{
        f"lossless JPEG, predictor {predictor}": (
            uid.JPEGLossless,
            lambda film, p=predictor: _jpeg(film, lossless=True, predictor=p),
            LOSSLESS,
        )
        for predictor in range(1, 8)
    },
    "lossless JPEG, first order": (
        uid.JPEGLosslessSV1,
        lambda film: _jpeg(film, lossless=True, predictor=1),
        LOSSLESS,
    ),
    "extended JPEG of 12 bits": (
        uid.JPEGExtended12Bit,
        lambda film: _jpeg(film, level=95),
        LOSSY,
    ),
    "HTJ2K": (uid.HTJ2K, lambda film: htj2k_encode(film, level=0.001, reversible=False), LOSSY),
    "lossless HTJ2K": (uid.HTJ2KLossless, lambda f: htj2k_encode(f, reversible=True), LOSSLESS),
}


@pytest.mark.parametrize("encoder", ENCODERS)
def test_a_film_compressed_by_an_encoder_scores_as_its_png(make_dicom, assert_same, film, encoder):
    syntax, encode, tolerance = ENCODERS[encoder]
    dataset = make_dicom(
        film, transfer_syntax=syntax, PixelData=encapsulate([encode(film)]), BitsStored=12
    )
    dataset["PixelData"].VR = "OB"
    assert isinstance(assert_same(dataset, film << 4, tolerance), ScoredCase)


def test_deflated_frames_score_as_their_png(make_dicom, score, film, tmp_path):
    stream = encapsulate([_deflate(film)])
    dataset = make_dicom(film, transfer_syntax=uid.JPEG2000Lossless, PixelData=stream)
    expected, before = score(film << 4), score(dataset)
    path = tmp_path / "film"
    # pydicom has no name for the syntax yet, and so does not write it.
    name = uid.JPEG2000Lossless.encode()
    path.write_bytes(path.read_bytes().replace(name, DEFLATED_FRAMES.encode() + b"\0"))
    after = score(path)
    assert isinstance(before, FailedCase)
    assert after.probability == pytest.approx(expected.probability, abs=LOSSLESS)


@pytest.mark.parametrize("syntax", [uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit])
def test_jpeg_of_8_bits_scores_as_its_png(make_dicom, assert_same, film, syntax):
    grey = eight_bits(film)
    stream = _pillow_jpeg(grey)
    if syntax == uid.JPEGExtended12Bit:
        stream = stream.replace(b"\xff\xc0", b"\xff\xc1", 1)
    dataset = make_dicom(grey, transfer_syntax=syntax, PixelData=encapsulate([stream]))
    assert isinstance(assert_same(dataset, grey, LOSSY), ScoredCase)


@pytest.mark.parametrize(
    ("syntax", "options", "tolerance"),
    [
        (uid.RLELossless, {}, LOSSLESS),
        (uid.JPEGLSLossless, {}, LOSSLESS),
        (uid.JPEGLSNearLossless, {"jls_error": 2}, LOSSY),
        (uid.JPEG2000Lossless, {}, LOSSLESS),
        (uid.JPEG2000, {"j2k_cr": [10]}, LOSSY),
    ],
)
def test_a_film_compressed_by_pydicom_scores_as_its_png(
    make_dicom, assert_same, film, syntax, options, tolerance
):
    dataset = make_dicom(film, BitsStored=12)
    dataset.compress(syntax, generate_instance_uid=False, **options)
    assert isinstance(assert_same(dataset, film << 4, tolerance), ScoredCase)


@pytest.mark.parametrize(
    ("bits", "syntax"),
    [
        *((bits, uid.ExplicitVRLittleEndian) for bits in range(1, 17)),
        *((bits, uid.ImplicitVRLittleEndian) for bits in (8, 12, 16)),
        *((bits, uid.ExplicitVRBigEndian) for bits in (8, 12, 16)),
        *((bits, uid.DeflatedExplicitVRLittleEndian) for bits in (8, 12, 16)),
    ],
)
def test_every_bit_depth_in_every_native_syntax_scores_as_its_png(
    make_dicom, assert_same, film, bits, syntax
):
    kind = np.uint8 if bits <= 8 else np.uint16
    levels = (film.astype(np.int64) * 2**bits >> 12).astype(kind)
    # A PNG of few greys is stretched to 8 bits when it is read.
    grey = np.rint(levels * (255 / (2**bits - 1))) if bits < 8 else levels << (-bits % 8)
    dataset = make_dicom(levels, transfer_syntax=syntax, BitsStored=bits)
    outcome = assert_same(dataset, grey.astype(kind))
    assert isinstance(outcome, ScoredCase) or bits < 4


def test_single_bits_are_unpacked(make_dicom, assert_same, film):
    single = (film > np.median(film)).astype(np.uint8)
    packed = np.packbits(single.ravel(), bitorder="little").tobytes()
    dataset = make_dicom(single, BitsAllocated=1, BitsStored=1, PixelData=packed)
    assert_same(dataset, single * np.uint8(255))


@pytest.mark.parametrize("kind", [np.uint32, np.int32])
def test_pixels_of_32_bits_score_as_their_png(make_dicom, assert_same, film, kind):
    wide = film.astype(kind) << 18
    dataset = make_dicom(wide, BitsStored=32, WindowCenter=1, WindowWidth=2)
    assert isinstance(assert_same(dataset, film << 4, LOSSY), ScoredCase)


@pytest.mark.parametrize(("keyword", "kind"), [("Float", np.float32), ("DoubleFloat", np.float64)])
def test_floating_point_pixels_score_as_their_png(make_dicom, assert_same, film, keyword, kind):
    values = film.astype(kind) / 1000 - 1
    dataset = make_dicom(values, PixelRepresentation=None)
    setattr(dataset, f"{keyword}PixelData", dataset.PixelData)
    for unused in ("PixelData", "BitsStored", "HighBit"):
        delattr(dataset, unused)
    assert isinstance(assert_same(dataset, film << 4, LOSSY), ScoredCase)


@pytest.mark.parametrize("syntax", [uid.JPEGBaseline8Bit, uid.JPEGLosslessSV1])
def test_jpeg_of_8_bits_in_words_of_16_is_read(make_dicom, assert_same, film, syntax):
    grey = eight_bits(film)
    lossless = syntax == uid.JPEGLosslessSV1
    stream = jpeg8_encode(grey, lossless=True, predictor=1) if lossless else _pillow_jpeg(grey)
    dataset = make_dicom(
        grey.astype(np.uint16),
        transfer_syntax=syntax,
        PixelData=encapsulate([stream]),
        BitsStored=8,
    )
    assert isinstance(assert_same(dataset, grey, LOSSY), ScoredCase)


@pytest.mark.parametrize("missing", ["BitsStored", "HighBit", "PixelRepresentation"])
def test_missing_attributes_of_the_pixels_are_filled_in(make_dicom, assert_same, film, missing):
    dataset = make_dicom(film << 4)
    delattr(dataset, missing)
    assert isinstance(assert_same(dataset, film << 4), ScoredCase)


def test_attributes_of_unknown_type_are_read(make_dicom, score, film):
    dataset = make_dicom(film, BitsStored=12, PatientAge="034Y", RescaleSlope="-1")
    for keyword in ("PatientAge", "ViewPosition", "RescaleSlope"):
        text = str(dataset[keyword].value).encode()
        dataset[keyword] = DataElement(dataset[keyword].tag, "UN", text + b" " * (len(text) % 2))
    outcome = score(dataset)
    assert [refusal.reason for refusal in outcome.refusals] == [RefusalReason.AGE]
    assert outcome.film.metadata.view_position is ViewPosition.AP


def test_a_film_for_processing_is_flagged(make_dicom, score, film):
    outcome = score(make_dicom(film, BitsStored=12, PresentationIntentType="FOR PROCESSING"))
    assert ImageNote.FOR_PROCESSING.value in outcome.warnings


@pytest.mark.parametrize("syntax", [uid.ExplicitVRLittleEndian, uid.JPEG2000Lossless])
def test_several_frames_are_refused_with_their_number(make_dicom, score, film, tmp_path, syntax):
    frames = [film, film[::-1], film[:, ::-1]]
    dataset = make_dicom(film, BitsStored=12, NumberOfFrames=3)
    dataset.PixelData = b"".join(frame.tobytes() for frame in frames)
    if syntax.is_encapsulated:
        dataset.compress(syntax, generate_instance_uid=False)
    outcome = score(dataset)
    assert isinstance(outcome, RefusedCase)
    (refusal,) = outcome.refusals
    assert (refusal.reason, refusal.measured) == (RefusalReason.MULTI_FRAME, "3")
    assert np.array_equal(read_image(tmp_path / "film").pixels, film)  # the first is shown


@pytest.mark.parametrize("claimed", [2, 999_999_999, "many"])
def test_a_wrong_number_of_frames_costs_no_film(make_dicom, assert_same, film, claimed):
    dataset = make_dicom(film, BitsStored=12)
    if claimed == "many":
        dataset.add_new(0x00280008, "LO", claimed)
    else:
        dataset.NumberOfFrames = claimed
    assert isinstance(assert_same(dataset, film << 4), ScoredCase)


@pytest.mark.parametrize("syntax", [uid.JPEGLossless, uid.JPEGExtended12Bit])
def test_half_a_film_is_not_scored(make_dicom, tmp_path, film, syntax):
    """libjpeg-turbo would fill the rest with grey."""
    options = {"lossless": True} if syntax == uid.JPEGLossless else {"level": 90}
    stream = _jpeg(film, **options)
    path = tmp_path / "film.dcm"
    for share in (0.1, 0.5, 0.99):
        cut = stream[: int(len(stream) * share)]
        dataset = make_dicom(film, transfer_syntax=syntax, PixelData=encapsulate([cut]))
        dataset.save_as(path, enforce_file_format=True)
        with pytest.raises(CorruptImageError):
            read_image(path)


def test_no_damage_to_a_jpeg_stream_escapes_as_another_error(make_dicom, tmp_path, film):
    rng = np.random.default_rng(5)
    small = film[:120, :160]
    path = tmp_path / "film.dcm"
    outcomes = set()
    for syntax, options in (
        (uid.JPEGLosslessSV1, {"lossless": True, "predictor": 1}),
        (uid.JPEGExtended12Bit, {"level": 90}),
    ):
        stream = _jpeg(small, **options)
        for _ in range(150):
            broken = bytearray(stream)
            for where in rng.integers(2, 700, 2):
                broken[where] = rng.integers(0, 256)
            dataset = make_dicom(
                small, transfer_syntax=syntax, PixelData=encapsulate([bytes(broken)])
            )
            dataset.save_as(path, enforce_file_format=True)
            try:
                assert read_image(path).pixels.shape == small.shape
                outcomes.add("read")
            except ImageError as error:
                outcomes.add(error.code)
    assert outcomes == {"read", "corrupt_image"}
