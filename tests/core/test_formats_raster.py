"""TIFF, BMP and WebP films, colour modes, pages and profiles."""

from __future__ import annotations

import io
import struct

import numpy as np
import pytest
from PIL import Image, ImageCms

from core.errors import ImageError, ImageTooLargeError
from core.images.reader import read_image
from core.images.types import ImageFormat


@pytest.fixture
def save(tmp_path):
    """Save a picture and read it back as a film."""

    def save(picture, suffix, **options):
        path = tmp_path / f"film.{suffix}"
        picture.save(path, **options)
        return read_image(path)

    return save


@pytest.fixture
def deep(draw_film):
    return draw_film(120, 90).astype(np.uint16) * 250 + 7


@pytest.mark.parametrize("compression", [None, "tiff_lzw", "tiff_adobe_deflate", "packbits"])
def test_a_16_bit_tiff_keeps_its_depth(save, deep, compression):
    image = save(Image.fromarray(deep), "tif", compression=compression)
    assert image.format is ImageFormat.TIFF
    assert image.pixels.dtype == np.uint16
    assert np.array_equal(image.pixels, deep)


@pytest.mark.parametrize(
    ("suffix", "options", "most"),
    [
        ("tif", {"compression": "tiff_lzw"}, 0),
        ("tif", {"compression": "jpeg"}, 3),
        ("bmp", {}, 0),
        ("webp", {"lossless": True}, 0),
        ("webp", {"quality": 95}, 3),
        ("jpg", {"progressive": True, "quality": 95}, 2),
        ("jpg", {"optimize": True, "quality": 95}, 2),
    ],
)
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_every_format_gives_back_the_film(save, draw_film, suffix, options, most, mode):
    film = draw_film()
    image = save(Image.fromarray(film).convert(mode), suffix, **options)
    assert np.abs(image.pixels.astype(int) - film).mean() <= most
    assert image.chroma < 0.01


@pytest.mark.parametrize("suffix", ["tif", "jpg"])
def test_cmyk_is_read_as_it_is_printed(save, draw_film, suffix):
    film = draw_film()
    ink = np.zeros((*film.shape, 4), np.uint8)
    ink[..., 3] = 255 - film  # black ink alone
    image = save(Image.fromarray(ink, "CMYK"), suffix)
    assert np.abs(image.pixels.astype(int) - film).mean() < 3


@pytest.mark.parametrize("bits", [1, 2, 4])
def test_shallow_and_palette_pictures_are_read(save, draw_film, bits):
    levels = 2**bits
    shallow = (draw_film().astype(int) * levels // 256).astype(np.uint8)
    picture = Image.fromarray(shallow).convert("P")
    picture.putpalette(bytes(255 * (i // 3) // (levels - 1) & 255 for i in range(3 * levels)))
    for suffix in ("png", "tif") if bits == 1 else ("png", "tif", "bmp"):
        options = {"bits": bits} if suffix == "png" else {}
        image = save(picture, suffix, **options)
        assert np.array_equal(image.pixels, shallow.astype(int) * 255 // (levels - 1))


@pytest.mark.parametrize("deepness", [8, 16])
def test_a_tiff_that_counts_from_white_is_turned(save, deep, deepness):
    film = deep if deepness == 16 else (deep >> 8).astype(np.uint8)
    picture = Image.fromarray(np.iinfo(film.dtype).max - film)
    buffer = io.BytesIO()
    picture.save(buffer, "TIFF")
    data = bytearray(buffer.getvalue())
    # Pillow writes no WhiteIsZero; the entry of tag 262 is short and 1.
    entry = data.index(struct.pack("<HHI", 262, 3, 1))
    data[entry + 8] = 0
    image = save(_Raw(bytes(data)), "tif")
    assert np.array_equal(image.pixels, film)


class _Raw:
    """Bytes that save themselves as a picture does."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def save(self, path, **_options):
        path.write_bytes(self.data)


def test_big_endian_and_floating_point_tiffs_are_read(save, deep):
    assert np.array_equal(save(Image.fromarray(deep), "tif", big_endian=True).pixels, deep)
    image = save(Image.fromarray(deep.astype(np.float32) / 1000), "tif")
    assert np.corrcoef(image.pixels.ravel(), deep.ravel())[0, 1] > 0.99999
    assert image.pixels.max() == 65535


def test_a_signed_tiff_keeps_its_order(save, deep):
    image = save(Image.fromarray(deep.astype(np.int32) - 40_000), "tif")
    assert np.array_equal(np.argsort(image.pixels.ravel()[:500]), np.argsort(deep.ravel()[:500]))


def test_the_pages_of_a_tiff_are_counted_and_previews_are_not(save, draw_film):
    first, second = (Image.fromarray(draw_film(seed=s)) for s in (1, 2))
    image = save(first, "tif", save_all=True, append_images=[second])
    assert image.frames == 2
    assert np.array_equal(image.pixels, np.asarray(first))

    preview = first.resize((32, 32))
    buffer = io.BytesIO()
    preview.save(buffer, "TIFF", save_all=True, append_images=[second], tiffinfo={254: 1})
    data = bytearray(buffer.getvalue())
    entry = struct.pack("<HHII", 254, 4, 1, 1)
    assert data.count(entry) == 2
    data[data.rindex(entry) + 8] = 0  # the second is no preview
    image = save(_Raw(bytes(data)), "tif")
    assert image.frames == 1
    assert np.array_equal(image.pixels, np.asarray(second))


def test_the_pictures_of_an_animation_are_counted(save, draw_film):
    first, second = (Image.fromarray(draw_film(seed=s)).convert("RGB") for s in (1, 2))
    for suffix in ("webp", "png"):
        assert save(first, suffix, save_all=True, append_images=[second]).frames == 2
        assert save(first, suffix).frames == 1


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "webp"])
def test_the_orientation_is_applied_in_every_format(save, draw_film, suffix):
    film = draw_film(200, 100)
    exif = Image.Exif()
    exif[0x0112] = 8
    options = {"lossless": True} if suffix == "webp" else {}
    image = save(Image.fromarray(film).convert("RGB"), suffix, exif=exif, **options)
    assert (image.width, image.height) == (100, 200)
    assert np.abs(image.pixels.astype(int) - np.rot90(film)).mean() < 3


def _linear_profile() -> bytes:
    """A profile of sRGB's colours with another tone curve: gamma 1."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    start = profile.index(b"para")
    curve = b"curv" + bytes(4) + struct.pack(">I", 1) + struct.pack(">H", 256)  # u8Fixed8: 1.0
    profile[start : start + len(curve)] = curve
    return bytes(profile)


def test_an_embedded_profile_is_applied(save, draw_film):
    film = draw_film()
    colours = Image.fromarray(np.dstack([film] * 3))
    plain = save(colours, "png").pixels.astype(int)
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    same = save(colours, "png", icc_profile=srgb)
    assert np.abs(same.pixels.astype(int) - plain).max() <= 2
    linear = save(colours, "png", icc_profile=_linear_profile())
    assert linear.pixels.mean() > plain.mean() + 20  # linear light looks brighter in sRGB
    assert linear.chroma < 0.01


def test_a_damaged_profile_does_not_cost_the_film(save, draw_film):
    colours = Image.fromarray(np.dstack([draw_film()] * 3))
    cmyk = b"\0\0\0\x80lcms" + bytes(120)
    for profile in (b"nonsense", cmyk):
        assert np.array_equal(save(colours, "png", icc_profile=profile).pixels, draw_film())


def test_a_photograph_by_a_camera_says_so(save, draw_film):
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x829A] = 0.01
    picture = Image.fromarray(draw_film())
    assert save(picture, "jpg", exif=exif).photographed
    scanned = Image.Exif()
    scanned[0x010F] = "Maker of scanners"
    assert not save(picture, "jpg", exif=scanned).photographed


@pytest.mark.parametrize("suffix", ["tif", "bmp", "webp"])
def test_a_truncated_picture_is_an_error(save, tmp_path, draw_film, suffix):
    save(Image.fromarray(draw_film()), suffix)
    whole = (tmp_path / f"film.{suffix}").read_bytes()
    for share in (0.01, 0.2, 0.7):
        with pytest.raises(ImageError):
            save(_Raw(whole[: int(len(whole) * share)]), suffix)


def test_bombs_are_refused_by_their_declared_size(save):
    bmp = b"BM" + bytes(12) + struct.pack("<IiiHHI", 40, 40_000, 40_000, 1, 8, 0) + bytes(20)
    webp = b"RIFF\x30\0\0\0WEBPVP8X\x0a\0\0\0" + bytes(4) + b"\xff\x3f\0\xff\x3f\0" + bytes(16)
    entries = [(256, 4, 40_000), (257, 4, 40_000), (258, 3, 8), (259, 3, 1), (262, 3, 1)]
    entries += [(273, 4, 8), (277, 3, 1), (278, 4, 40_000), (279, 4, 1_600_000_000)]
    tiff = b"II*\0\x08\0\0\0" + struct.pack("<H", len(entries))
    tiff += b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in entries)
    for suffix, data in (("bmp", bmp), ("webp", webp), ("tif", tiff + bytes(4))):
        with pytest.raises(ImageTooLargeError):
            save(_Raw(data), suffix)


def test_a_chain_of_tiff_pages_that_never_ends_is_left(save, draw_film):
    buffer = io.BytesIO()
    Image.fromarray(draw_film()).save(buffer, "TIFF")
    data = bytearray(buffer.getvalue())
    first = struct.unpack_from("<I", data, 4)[0]
    count = struct.unpack_from("<H", data, first)[0]
    struct.pack_into("<I", data, first + 2 + 12 * count, first)  # the next page is this one
    assert save(_Raw(bytes(data)), "tif").frames == 1
