"""Size that compressed image data declare of themselves.

Decoders allocate by what the compressed data say, not by what the file around them says, so
this must be known before one of them is called.
"""

from __future__ import annotations

from dataclasses import dataclass

_MAX_JP2_BOXES = 64
# Start-of-frame markers of JPEG (C0 to CF without DHT, JPG and DAC) and of JPEG-LS (F7).
_START_OF_FRAME = (set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}) | {0xF7}


@dataclass(frozen=True, slots=True)
class DeclaredSize:
    """Width and height in pixels, the number of components, and the bits of each."""

    width: int
    height: int
    components: int
    precision: int


def declared_size(data: bytes) -> DeclaredSize | None:
    """Size that PNG, JPEG, JPEG-LS, JPEG 2000 or WebP data declare, or None where none is found."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return _png_size(data)
    if data.startswith(b"\xff\xd8"):
        return _jpeg_size(data)
    if data.startswith(b"RIFF"):
        return _webp_size(data)
    if data.startswith(b"\xff\x4f\xff\x51"):
        return _jpeg2000_size(data)
    if data.startswith(b"\0\0\0\x0cjP  "):
        return _jpeg2000_size(_jp2_codestream(data))
    return None


def _number(data: bytes, start: int, size: int) -> int:
    return int.from_bytes(data[start : start + size], "big")


def _png_size(data: bytes) -> DeclaredSize | None:
    if len(data) < 33 or data[12:16] != b"IHDR":
        return None
    components = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}.get(data[25], 4)
    return DeclaredSize(_number(data, 16, 4), _number(data, 20, 4), components, data[24])


def _webp_size(data: bytes) -> DeclaredSize | None:
    kind, body = data[12:16], data[20:30]
    if len(body) < 10:
        return None
    if kind == b"VP8X":
        width, height = (int.from_bytes(body[i : i + 3], "little") + 1 for i in (4, 7))
    elif kind == b"VP8L":
        bits = int.from_bytes(body[1:5], "little")
        width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    elif kind == b"VP8 ":
        width, height = (int.from_bytes(body[i : i + 2], "little") & 0x3FFF for i in (6, 8))
    else:
        return None
    return DeclaredSize(width, height, 4, 8)


def _jpeg_size(data: bytes) -> DeclaredSize | None:
    position = 2
    while position + 10 <= len(data):
        if data[position] != 0xFF:
            position += 1  # decoders skip garbage between segments, so does this
            continue
        marker = data[position + 1]
        if marker in _START_OF_FRAME:
            height, width = _number(data, position + 5, 2), _number(data, position + 7, 2)
            return DeclaredSize(width, height, data[position + 9], data[position + 4])
        # Fill bytes and markers that stand alone have no length.
        if marker in (0xFF, 0x00, 0x01) or 0xD0 <= marker <= 0xD8:
            position += 1 if marker == 0xFF else 2
        elif marker in (0xD9, 0xDA):
            return None
        else:
            position += 2 + max(2, _number(data, position + 2, 2))
    return None


def _jpeg2000_size(data: bytes) -> DeclaredSize | None:
    if len(data) < 43 or not data.startswith(b"\xff\x4f\xff\x51"):
        return None
    x_end, y_end, x_start, y_start = (_number(data, 8 + 4 * i, 4) for i in range(4))
    precision = (data[42] & 0x7F) + 1
    return DeclaredSize(x_end - x_start, y_end - y_start, _number(data, 40, 2), precision)


def _jp2_codestream(data: bytes) -> bytes:
    position = 0
    for _ in range(_MAX_JP2_BOXES):
        length, kind = _number(data, position, 4), data[position + 4 : position + 8]
        header = 16 if length == 1 else 8
        if kind == b"jp2c":
            return data[position + header : position + header + 64]
        if length == 1:
            length = _number(data, position + 8, 8)
        if length < header or position + length >= len(data):
            break
        position += length
    return b""
