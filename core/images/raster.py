"""PNG and JPEG films."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image, ImageOps

from core.errors import CorruptImageError
from core.images.codestream import declared_size
from core.images.colour import to_grey
from core.images.limits import check_pixel_count
from core.images.quiet import quiet_decoders
from core.images.source import SourceFile
from core.images.types import GreyPixels, ImageFormat, ImageNote, XrayImage

# Such files say nothing of the patient; that they name no modality is no news.
_NOTES = (ImageNote.NO_VIEW_POSITION, ImageNote.NO_AGE)


def read_raster(source: SourceFile, image_format: ImageFormat) -> XrayImage:
    """Decode a PNG or JPEG file.

    8-bit content gives uint8, 16-bit grey PNG uint16; colours become grey with their chroma
    measured, transparency is laid on black, and the EXIF orientation is applied. 16-bit colour
    PNG is read with 8 bits per channel.

    Raises CorruptImageError and ImageTooLargeError.
    """
    size = declared_size(source.data)
    if size is None:
        raise CorruptImageError(source.path, "no image size found")
    # Before Pillow sees the file: its own guard is only a warning at first.
    check_pixel_count(source.path, size.width, size.height)
    try:
        with quiet_decoders():
            pixels, chroma = _decode(source.data, image_format)
    # Pillow raises nearly anything on damaged input (OSError, SyntaxError, struct.error,
    # ValueError, zlib.error, MemoryError ...), all of which mean the same here.
    except Exception as error:
        raise CorruptImageError(source.path, f"{type(error).__name__}: {error}") from error
    bits = pixels.dtype.itemsize * 8
    return XrayImage(pixels, bits, image_format, source.sha256, chroma, notes=_NOTES)


def _decode(data: bytes, image_format: ImageFormat) -> tuple[GreyPixels, float]:
    with Image.open(io.BytesIO(data), formats=(image_format.name,)) as opened:
        opened.load()
        image = _upright(opened)
    if image.mode.startswith("I"):
        return _sixteen_bit(image), 0.0
    if image.mode in ("1", "L") and "transparency" not in image.info:
        return np.asarray(image.convert("L")), 0.0
    if image.mode == "CMYK":
        image = image.convert("RGB")
    if image.mode != "RGB" or "transparency" in image.info:
        image = image.convert("RGBA")
        black = Image.new("RGBA", image.size, (0, 0, 0, 255))
        image = Image.alpha_composite(black, image).convert("RGB")
    return to_grey(np.asarray(image))


def _sixteen_bit(image: Image.Image) -> GreyPixels:
    pixels = np.array(image).astype(np.uint16)
    transparent = image.info.get("transparency")
    if isinstance(transparent, int):
        pixels[pixels == transparent] = 0
    return pixels


def _upright(image: Image.Image) -> Image.Image:
    try:
        return ImageOps.exif_transpose(image)
    # Damaged EXIF raises as many kinds of errors as damaged pixels. The film itself is whole,
    # and without a readable orientation it stands as it is stored.
    except Exception:  # noqa: BLE001  see above
        return image.copy()
