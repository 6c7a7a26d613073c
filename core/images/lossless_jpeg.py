"""A strict look at lossless JPEG data before GDCM decodes them.

GDCM is the one permissively licensed decoder here for lossless JPEG, the most common compression of
X-ray films. On a damaged header it throws a C++ exception that ends the process, so it only ever
gets a stream that was taken apart and put together again here: nothing but valid tables, one frame
header, one scan and its data.
"""

from __future__ import annotations

import re

_SOI, _EOI = b"\xff\xd8", b"\xff\xd9"
_FRAME, _TABLES, _SCAN, _RESTART = 0xC3, 0xC4, 0xDA, 0xDD
_IGNORED = {*range(0xE0, 0xF0), 0xFE}  # application data and comments
_MAX_SYMBOL = 16  # a difference of lossless JPEG has 0 to 16 extra bits
_MARKER_IN_DATA = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
_RESTART_IN_DATA = re.compile(rb"\xff[\xd0-\xd7]")


class _Scanner:
    """Segments of a JPEG stream, one after the other."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.position = 2

    def next_segment(self) -> tuple[int, bytes]:
        start = self.position
        if len(self._data) < start + 4 or self._data[start] != 0xFF:
            raise ValueError("no marker where one must be")
        marker = self._data[start + 1]
        length = int.from_bytes(self._data[start + 2 : start + 4], "big")
        body = self._data[start + 4 : start + 2 + length]
        if length < 2 or len(body) != length - 2:
            raise ValueError("a segment ends too early")
        self.position = start + 2 + length
        return marker, body


def rebuild_lossless_jpeg(data: bytes, *, samples: int, bits_allocated: int) -> bytes:
    """The same picture as a minimal stream. Raises ValueError for anything out of the ordinary."""
    if not data.startswith(_SOI):
        raise ValueError("no JPEG")
    scanner = _Scanner(data)
    kept = [_SOI]
    tables: set[int] = set()
    components: bytes | None = None
    precision = 0
    restarts = False
    while True:
        marker, body = scanner.next_segment()
        if marker in _IGNORED:
            continue
        if marker == _TABLES:
            tables |= _check_tables(body)
        elif marker == _RESTART:
            restarts = len(body) == 2 and body != b"\0\0"
        elif marker == _FRAME and components is None:
            precision, components = _check_frame(body, samples, bits_allocated)
        elif marker == _SCAN and components is not None:
            _check_scan(body, components, tables, precision)
        else:
            raise ValueError(f"unexpected marker {marker:02x}")
        kept.append(bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body)
        if marker == _SCAN:
            break
    end = _MARKER_IN_DATA.search(data, scanner.position)
    if end is None or end[0] != _EOI:
        raise ValueError("the data end too early, or have a second scan")
    if not restarts and _RESTART_IN_DATA.search(data, scanner.position, end.start()):
        raise ValueError("restart without an interval")
    return b"".join((*kept, data[scanner.position : end.start()], _EOI))


def _check_tables(body: bytes) -> set[int]:
    found = set()
    while body:
        if len(body) < 17:
            raise ValueError("a Huffman table ends too early")
        counts, total = body[1:17], sum(body[1:17])
        symbols = body[17 : 17 + total]
        codes = sum(count << (16 - length) for length, count in enumerate(counts, 1))
        # Class 0 and four places; no code of ones alone, no symbol twice.
        valid = body[0] < 4 and codes < 1 << 16 and 0 < total == len(symbols)
        if not valid or max(symbols) > _MAX_SYMBOL or len(set(symbols)) != total:
            raise ValueError("a Huffman table is damaged")
        found.add(body[0])
        body = body[17 + total :]
    return found


def _check_frame(body: bytes, samples: int, bits_allocated: int) -> tuple[int, bytes]:
    if len(body) != 6 + 3 * samples or body[5] != samples:
        raise ValueError("the frame header does not fit")
    precision = body[0]
    if not bits_allocated - 8 < precision <= bits_allocated or precision < 2:
        raise ValueError(f"{precision} bits in {bits_allocated}")
    components, sampling = body[6::3], body[7::3]
    if len(set(components)) != samples or set(sampling) != {0x11}:
        raise ValueError("subsampled or ambiguous components")
    return precision, components


def _check_scan(body: bytes, components: bytes, tables: set[int], precision: int) -> None:
    count = len(components)
    if len(body) != 4 + 2 * count or body[0] != count or body[1 : 1 + 2 * count : 2] != components:
        raise ValueError("the scan does not fit the frame")
    if not {table >> 4 for table in body[2 : 2 + 2 * count : 2]} <= tables:
        raise ValueError("a Huffman table is missing")
    predictor, last, shift = body[-3:]
    if not 1 <= predictor <= 7 or last != 0 or shift >= precision:
        raise ValueError("unknown predictor")
