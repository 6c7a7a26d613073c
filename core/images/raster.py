"""Films as pictures: PNG, JPEG, TIFF, BMP and WebP, by Pillow."""

from __future__ import annotations

import io
from contextlib import suppress

import numpy as np
from PIL import Image, ImageOps, TiffImagePlugin

from core.errors import CorruptImageError, ImageError, ImageTooLargeError
from core.images.codestream import declared_size
from core.images.colour import to_grey
from core.images.colour_profile import to_rgb
from core.images.depth import to_16_bits
from core.images.limits import MAX_PIXELS, check_pixel_count
from core.images.quiet import quiet_decoders
from core.images.source import SourceFile
from core.images.types import GreyPixels, ImageFormat, ImageNote, XrayImage

# Such files say nothing of the patient; that they name no modality is no news.
_NOTES = (ImageNote.NO_VIEW_POSITION, ImageNote.NO_AGE)
# Pillow reads these headers without allocating anything; the others must not get that far.
_SAFE_HEADERS = (ImageFormat.TIFF, ImageFormat.BMP)
_MOST_PAGES = 64  # counted; more are no films either way
_NEW_SUBFILE_TYPE, _PHOTOMETRIC, _WHITE_IS_ZERO = 254, 262, 0
_EXIF_IFD, _EXPOSURE_TIME, _F_NUMBER = 0x8769, 0x829A, 0x829D


def read_raster(
    source: SourceFile, image_format: ImageFormat, enough_pixels: int | None = None
) -> XrayImage:
    """Decode a picture; a grey JPEG may be scaled down as `core.images.read_image` says.

    Up to 8 bits give uint8, deeper grey uint16. Colours become grey with their chroma measured,
    by their embedded profile if there is one; transparency is laid on black; the EXIF orientation
    is applied. Colours of 16 bits are read with 8. Of several pages the first is read; previews
    are no pages.

    Raises CorruptImageError and ImageTooLargeError.
    """
    if image_format not in _SAFE_HEADERS:
        size = declared_size(source.data)
        if size is None:
            raise CorruptImageError(source.path, "no image size found")
        # Before Pillow sees the file: its own guard is only a warning at first.
        check_pixel_count(source.path, size.width, size.height)
    try:
        with (
            quiet_decoders(),
            Image.open(io.BytesIO(source.data), formats=(image_format.name,)) as opened,
        ):
            frames = _choose_page(opened)
            check_pixel_count(source.path, opened.width, opened.height)
            photographed = _is_photographed(opened)
            size_in_file = _scale_down(opened, enough_pixels)
            opened.load()
            negative = _is_negative(opened)
            lying = opened.size
            _set_upright(opened)
            if size_in_file is not None and opened.size != lying:
                size_in_file = size_in_file[::-1]
            pixels, chroma = _grey(opened, negative)
    except ImageError:
        raise
    except Image.DecompressionBombError as error:
        least = 2 * (Image.MAX_IMAGE_PIXELS or MAX_PIXELS)
        raise ImageTooLargeError(source.path, least, MAX_PIXELS) from error
    # Pillow raises nearly anything on damaged input (OSError, SyntaxError, struct.error,
    # ValueError, zlib.error, MemoryError ...), all of which mean the same here.
    except Exception as error:
        raise CorruptImageError(source.path, f"{type(error).__name__}: {error}") from error
    return XrayImage(
        pixels=pixels,
        bits=pixels.dtype.itemsize * 8,
        format=image_format,
        sha256=source.sha256,
        chroma=chroma,
        notes=_NOTES,
        frames=frames,
        photographed=photographed,
        size_in_file=size_in_file,
    )


def _choose_page(image: Image.Image) -> int:
    """Turn to the first page that is no preview; returns how many there are."""
    if not isinstance(image, TiffImagePlugin.TiffImageFile):
        # Phones add previews to a JPEG in a second picture.
        return 1 if image.format in ("JPEG", "MPO") else int(getattr(image, "n_frames", 1))
    pages = []
    for page in range(_MOST_PAGES):
        try:
            image.seek(page)
        except EOFError:
            break
        if not image.tag_v2.get(_NEW_SUBFILE_TYPE, 0):
            pages.append(page)
    image.seek(pages[0] if pages else 0)
    return max(1, len(pages))


def _scale_down(image: Image.Image, enough_pixels: int | None) -> tuple[int, int] | None:
    """Let a grey JPEG be decoded smaller; returns its size in the file if it will be."""
    size = image.size
    # Colours are left whole: how far they may spread was measured on whole pictures.
    if enough_pixels is None or image.format != "JPEG" or image.mode != "L":
        return None
    image.draft(None, (enough_pixels, enough_pixels))
    return size if image.size != size else None


def _is_photographed(image: Image.Image) -> bool:
    """Whether the file tells how a camera exposed it; scanners and X-ray machines do not."""
    try:
        exif = image.getexif().get_ifd(_EXIF_IFD)
    # Damaged EXIF raises as many kinds of errors as damaged pixels, and then tells nothing.
    except Exception:  # noqa: BLE001  see above
        return False
    return _EXPOSURE_TIME in exif or _F_NUMBER in exif


def _is_negative(image: Image.Image) -> bool:
    """Whether low values are white and Pillow, as with all deep TIFFs, leaves them so."""
    return (
        isinstance(image, TiffImagePlugin.TiffImageFile)
        and image.mode[0] in "IF"
        and image.tag_v2.get(_PHOTOMETRIC) == _WHITE_IS_ZERO
    )


def _grey(image: Image.Image, negative: bool) -> tuple[GreyPixels, float]:
    if image.mode[0] in "IF":
        return _deep_grey(image, negative), 0.0
    if image.mode in ("1", "L") and "transparency" not in image.info:
        # A grey profile is a rising tone curve, which `prepare` would undo again.
        return np.asarray(image if image.mode == "L" else image.convert("L")), 0.0
    return to_grey(np.asarray(to_rgb(image)))


def _deep_grey(image: Image.Image, negative: bool) -> GreyPixels:
    values = np.array(image)
    values = values.astype(values.dtype.newbyteorder("="), copy=False)
    transparent = image.info.get("transparency")
    blank = values == transparent if isinstance(transparent, int) else None
    stored, _ = to_16_bits(values)
    if stored.dtype.kind == "i":
        stored = (stored.astype(np.int32) - np.iinfo(stored.dtype).min).astype(np.uint16)
    pixels = 65535 - stored if negative else stored
    if blank is not None:
        pixels[blank] = 0
    return pixels.astype(np.uint16, copy=False)


def _set_upright(image: Image.Image) -> None:
    # The film itself is whole, and without a readable orientation it stands as it is stored.
    with suppress(Exception):
        ImageOps.exif_transpose(image, in_place=True)
