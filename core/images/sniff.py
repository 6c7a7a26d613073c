"""What a file is, told by its first bytes; its name does not matter."""

from __future__ import annotations

from typing import Literal

from core.images.types import ImageFormat

SNIFF_BYTES = 132
"""How many bytes from the start are looked at."""

_EXPLICIT_VRS = frozenset({b"UL", b"UI", b"CS", b"DA", b"TM", b"SH", b"LO", b"PN", b"OB"})
_LONGEST_FIRST_VALUE = 1024

_TIFF_STARTS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")  # the last two are those of BigTIFF
_BMP_HEADER_BYTES = (40, 52, 56, 64, 108, 124)

_OTHER_IMAGES = (
    (b"GIF8", "GIF"),
    (b"\0\0\0\x0cjP  ", "JPEG 2000"),
    (b"\xffO\xffQ", "JPEG 2000"),
)


def sniff_format(head: bytes) -> ImageFormat | None:
    """Format of a file that starts with ``head`` (132 bytes suffice), or None."""
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return ImageFormat.PNG
    if head.startswith(b"\xff\xd8\xff"):
        return ImageFormat.JPEG
    if head.startswith(_TIFF_STARTS) and head[128:132] != b"DICM":  # DICOM may hide behind TIFF
        return ImageFormat.TIFF
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return ImageFormat.WEBP
    if head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BMP_HEADER_BYTES:
        return ImageFormat.BMP
    if head[128:132] == b"DICM" or _starts_like_bare_dicom(head):
        return ImageFormat.DICOM
    return None


def name_other_image(head: bytes) -> str | None:
    """Name of an image format that Lobar knows but does not read, or None."""
    return next((name for magic, name in _OTHER_IMAGES if head.startswith(magic)), None)


def is_image(head: bytes) -> bool:
    """Whether a file that starts with ``head`` is an image, read by Lobar or not."""
    return sniff_format(head) is not None or name_other_image(head) is not None


def _starts_like_bare_dicom(head: bytes) -> bool:
    """Whether this may be DICOM without its preamble, or even without its meta header.

    Such a file starts with an element of group 0002 or 0008 (identification), whose first
    elements are short.
    """
    if len(head) < 12:
        return False
    orders: tuple[Literal["little"], Literal["big"]] = ("little", "big")
    for order in orders:
        group = int.from_bytes(head[0:2], order)
        element = int.from_bytes(head[2:4], order)
        if (group == 2 and element <= 0x10) or (group == 8 and element <= 0x18):
            if head[4:6] in _EXPLICIT_VRS:
                return True
            length = int.from_bytes(head[4:8], "little")
            return order == "little" and 0 < length <= _LONGEST_FIRST_VALUE and length % 2 == 0
    return False
