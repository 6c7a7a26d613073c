"""PNG and JPEG films, whole, odd and broken; the others are in test_formats."""

from __future__ import annotations

import hashlib
import os
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.errors import (
    AccessProblem,
    CorruptImageError,
    FileAccessError,
    ImageTooLargeError,
    UnsupportedFormatError,
)
from core.images.limits import MAX_FILE_BYTES
from core.images.reader import read_image, sniff_format
from core.images.types import ImageFormat


def test_an_8_bit_png_keeps_its_grey_values(tmp_path, draw_film):
    film = draw_film()
    path = tmp_path / "film.png"
    Image.fromarray(film).save(path)
    image = read_image(path)
    assert image.pixels.dtype == np.uint8
    assert np.array_equal(image.pixels, film)
    assert (image.format, image.bits, image.chroma) == (ImageFormat.PNG, 8, 0.0)
    assert image.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_16_bit_png_keeps_its_depth(tmp_path):
    film = np.linspace(0, 65535, 120 * 100).astype(np.uint16).reshape(100, 120)
    path = tmp_path / "film.png"
    Image.fromarray(film).save(path)
    image = read_image(path)
    assert image.pixels.dtype == np.uint16
    assert np.array_equal(image.pixels, film)
    assert image.bits == 16


def test_the_content_decides_the_format_not_the_name(tmp_path, draw_film):
    path = tmp_path / "film.dcm"
    Image.fromarray(draw_film()).save(path, "JPEG")
    assert read_image(path).format is ImageFormat.JPEG


@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_a_grey_film_in_three_channels_has_hardly_any_chroma(tmp_path, draw_film, suffix):
    film = draw_film()
    path = tmp_path / f"film.{suffix}"
    Image.fromarray(np.dstack([film] * 3)).save(path)
    image = read_image(path)
    assert image.chroma < 0.004
    assert np.abs(image.pixels.astype(int) - film).mean() < 3


def test_a_colour_picture_has_chroma(tmp_path):
    pixels = np.zeros((60, 60, 3), np.uint8)
    pixels[:, :30, 0] = 255
    pixels[:, 30:, 1] = 130  # a green as bright as the red
    path = tmp_path / "colours.png"
    Image.fromarray(pixels).save(path)
    image = read_image(path)
    assert image.chroma == pytest.approx((255 + 130) / 2 / 255)
    assert image.pixels[0, 0] == 76  # luma of red


@pytest.mark.parametrize("tint", [(1.0, 0.85, 0.6), (0.6, 0.8, 1.0), (1.0, 0.95, 0.9)])
@pytest.mark.parametrize("quality", [95, 50])
def test_a_tint_over_the_whole_film_is_hardly_any_chroma(tmp_path, draw_film, tint, quality):
    path = tmp_path / "film.jpg"
    tinted = (draw_film()[..., None] * np.array(tint)).astype(np.uint8)
    Image.fromarray(tinted).save(path, quality=quality)
    assert read_image(path).chroma < 0.02


def test_a_palette_png_is_read_through_its_palette(tmp_path, draw_film):
    film = draw_film()
    palette = Image.fromarray(film).convert("P")
    palette.putpalette(bytes(255 - i // 3 for i in range(768)))
    path = tmp_path / "film.png"
    palette.save(path)
    expected = 255 - np.asarray(palette, dtype=int)
    assert np.array_equal(read_image(path).pixels, expected)


def test_transparency_is_laid_on_black(tmp_path):
    pixels = np.full((50, 50, 2), 200, np.uint8)
    pixels[:, :25, 1] = 0
    pixels[:, 25:, 1] = 255
    path = tmp_path / "film.png"
    Image.fromarray(pixels, "LA").save(path)
    read = read_image(path).pixels
    assert (read[:, :25] == 0).all()
    assert (read[:, 25:] == 200).all()


def test_a_transparent_grey_of_a_16_bit_png_becomes_black(tmp_path):
    film = np.full((20, 20), 40000, np.uint16)
    film[:10] = 50000
    path = tmp_path / "film.png"
    Image.fromarray(film).save(path, transparency=50000)
    read = read_image(path).pixels
    assert (read[:10] == 0).all()
    assert (read[10:] == 40000).all()


def test_the_exif_orientation_is_applied(tmp_path, draw_film):
    film = draw_film(width=200, height=100)
    exif = Image.Exif()
    exif[0x0112] = 6  # turn clockwise for display
    path = tmp_path / "film.jpg"
    Image.fromarray(film).save(path, exif=exif, quality=95)
    image = read_image(path)
    assert (image.width, image.height) == (100, 200)
    assert np.abs(image.pixels.astype(int) - np.rot90(film, -1)).mean() < 3


def test_damaged_exif_does_not_cost_the_film(tmp_path, draw_film):
    path = tmp_path / "film.jpg"
    Image.fromarray(draw_film()).save(path, exif=b"Exif\0\0II*\0\xff\xff\xff\xff" + b"\xff" * 40)
    assert read_image(path).width == 320


def test_a_one_bit_png_is_read(tmp_path, draw_film):
    path = tmp_path / "film.png"
    Image.fromarray(draw_film()).convert("1").save(path)
    assert set(np.unique(read_image(path).pixels)) == {0, 255}


@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_a_truncated_file_is_corrupt(tmp_path, draw_film, suffix):
    path = tmp_path / f"film.{suffix}"
    Image.fromarray(draw_film()).save(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(CorruptImageError):
        read_image(path)


@pytest.mark.parametrize("length", range(8, 64, 5))
def test_a_file_cut_inside_its_header_is_corrupt(tmp_path, draw_film, length):
    path = tmp_path / "film.png"
    Image.fromarray(draw_film()).save(path)
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(CorruptImageError):
        read_image(path)


def _png_with_size(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        checksum = zlib.crc32(kind + body)
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checksum)

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    data = zlib.compress(b"\0" * 1000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    )


def test_a_bomb_is_refused_by_its_declared_size(tmp_path):
    path = tmp_path / "bomb.png"
    path.write_bytes(_png_with_size(100_000, 100_000))
    with pytest.raises(ImageTooLargeError) as caught:
        read_image(path)
    assert (caught.value.size, caught.value.unit) == (10_000_000_000, "pixels")


def test_a_jpeg_bomb_is_refused_by_its_declared_size(tmp_path, draw_film):
    path = tmp_path / "bomb.jpg"
    Image.fromarray(draw_film()).save(path)
    data = bytearray(path.read_bytes())
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 9] = b"\xff\xff\xff\xff"
    path.write_bytes(data)
    with pytest.raises(ImageTooLargeError):
        read_image(path)


def test_a_file_with_too_many_bytes_is_not_read(tmp_path):
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)  # sparse: takes no space
    with pytest.raises(ImageTooLargeError) as caught:
        read_image(path)
    assert caught.value.unit == "bytes"


@pytest.mark.parametrize(("suffix", "name"), [("gif", "GIF"), ("jp2", "JPEG 2000")])
def test_other_image_formats_are_named_in_the_error(tmp_path, draw_film, suffix, name):
    path = tmp_path / f"film.{suffix}"
    Image.fromarray(draw_film()).save(path)
    with pytest.raises(UnsupportedFormatError) as caught:
        read_image(path)
    assert caught.value.detail == name


def test_text_is_an_unsupported_format(tmp_path):
    path = tmp_path / "film.png"
    path.write_text("not an image")
    with pytest.raises(UnsupportedFormatError):
        read_image(path)


def test_a_missing_file_a_folder_and_an_empty_file_say_so(tmp_path):
    (tmp_path / "empty.png").touch()
    expected = {
        "missing.png": AccessProblem.MISSING,
        "empty.png": AccessProblem.EMPTY,
        ".": AccessProblem.NOT_A_FILE,
        "nul\0byte.png": AccessProblem.MISSING,
    }
    for name, problem in expected.items():
        with pytest.raises(FileAccessError) as caught:
            read_image(tmp_path / name)
        assert caught.value.problem is problem


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_does_not_hang_the_reader(tmp_path):
    path = tmp_path / "film.png"
    os.mkfifo(path)
    with pytest.raises(FileAccessError):
        read_image(path)


def test_sniffing_needs_no_more_than_it_gets():
    assert sniff_format(b"") is None
    assert sniff_format(b"\xff\xd8\xff") is ImageFormat.JPEG
    assert sniff_format(b"\0" * 128 + b"DICM") is ImageFormat.DICOM
    assert sniff_format(b"\x08\x00\x05\x00CS\x0a\x00ISO_IR 100") is ImageFormat.DICOM
    assert sniff_format(b"#!/bin/sh\necho hello\n") is None


def test_every_real_original_is_read(shared_data):
    films = sorted((shared_data / "kermany" / "originals").rglob("*.jp*g"))[:12]
    assert films
    for film in films:
        image = read_image(Path(film))
        assert image.chroma < 0.02
        assert image.pixels.std() > 20


def test_a_grey_jpeg_is_decoded_smaller_where_enough_pixels_are_left(draw_film, tmp_path):
    path = tmp_path / "film.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    Image.fromarray(draw_film(700, 500)).save(path, quality=95, exif=exif)
    whole, scaled = read_image(path), read_image(path, 200)
    assert whole.size_in_file is None
    assert (scaled.width, scaled.height) == (-(-whole.width // 2), -(-whole.height // 2))
    assert scaled.full_size == (whole.width, whole.height)
    assert scaled.sha256 == whole.sha256
    halved = Image.fromarray(whole.pixels).reduce(2)
    assert np.abs(np.asarray(halved, np.float32) - scaled.pixels).mean() < 2


@pytest.mark.parametrize("enough", [300, 5000])
def test_a_jpeg_is_decoded_whole_where_half_would_not_be_enough(draw_film, tmp_path, enough):
    path = tmp_path / "film.jpg"
    Image.fromarray(draw_film(500, 700)).save(path)
    image = read_image(path, enough)
    assert image.pixels.shape == read_image(path).pixels.shape
    assert image.size_in_file is None


def test_colours_and_other_formats_are_decoded_whole(draw_film, tmp_path):
    for name, mode in (("film.jpg", "RGB"), ("film.png", "L")):
        path = tmp_path / name
        Image.fromarray(draw_film(500, 700)).convert(mode).save(path)
        assert read_image(path, 100).size_in_file is None
