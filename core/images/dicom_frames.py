"""From pixel data that may hold many frames to the first one alone."""

from __future__ import annotations

import sys
import zlib

from pydicom import uid
from pydicom.dataset import FileDataset
from pydicom.encaps import encapsulate, generate_frames, parse_fragments
from rle.rle import decode_segment

DEFLATED_FRAMES = uid.UID("1.2.840.10008.1.2.8.1")
"""Deflated Image Frame Compression, which pydicom has no name for yet."""

_RLE_HEADER_BYTES = 64

NATIVE_PIXELS = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")


def isolate_first_frame(dataset: FileDataset) -> int:
    """Leave only the first frame in ``dataset``; returns how many there are.

    A number of frames that the data cannot hold is a mistake and does not count. Raises
    ValueError or zlib.error for data that end too early.
    """
    declared = _declared_frames(dataset)
    frames = (
        _first_compressed(dataset, declared)
        if is_compressed(dataset.file_meta.TransferSyntaxUID)
        else _first(dataset, declared)
    )
    dataset.NumberOfFrames = 1
    return frames


def is_compressed(syntax: uid.UID) -> bool:
    """Whether pixel data in a transfer syntax are stored as fragments."""
    return syntax == DEFLATED_FRAMES or bool(syntax.is_encapsulated)


def frame_bits(dataset: FileDataset) -> int:
    """Bits of one uncompressed frame, as the header declares it."""
    samples = int(dataset.SamplesPerPixel)
    if dataset.PhotometricInterpretation == "YBR_FULL_422":
        samples = 2  # two neighbours share their colours
    return int(dataset.Rows) * int(dataset.Columns) * samples * int(dataset.BitsAllocated)


def _declared_frames(dataset: FileDataset) -> int:
    try:
        return max(1, int(dataset.get("NumberOfFrames") or 1))
    except (TypeError, ValueError):  # no number: then as many as the data hold
        return sys.maxsize


def _first(dataset: FileDataset, declared: int) -> int:
    keyword = next(keyword for keyword in NATIVE_PIXELS if keyword in dataset)
    bits, data = frame_bits(dataset), dataset[keyword].value
    frames = min(declared, 8 * len(data) // bits)
    if frames > 1:
        length = (bits + 7) // 8
        setattr(dataset, keyword, data[: length + length % 2])
    return max(1, frames)


def _first_compressed(dataset: FileDataset, declared: int) -> int:
    fragments: int = parse_fragments(dataset.PixelData)[0]
    frames = min(declared, max(1, fragments))
    offsets = None
    if "ExtendedOffsetTable" in dataset:
        offsets = dataset.ExtendedOffsetTable, dataset.ExtendedOffsetTableLengths
        del dataset.ExtendedOffsetTable, dataset.ExtendedOffsetTableLengths
    frame = next(
        generate_frames(dataset.PixelData, number_of_frames=frames, extended_offsets=offsets)
    )
    unpacked = _unpacked(dataset, frame)
    if unpacked is None:
        dataset.PixelData = encapsulate([frame])
    else:
        dataset.PixelData = unpacked + b"\0" * (len(unpacked) % 2)
        dataset.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    return frames


def _unpacked(dataset: FileDataset, frame: bytes) -> bytes | None:
    """The frame without its compression, where pydicom has no decoder for it."""
    syntax = dataset.file_meta.TransferSyntaxUID
    if syntax == DEFLATED_FRAMES:
        # Never more than the header declares, whatever the data inflate to.
        length = (frame_bits(dataset) + 7) // 8
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(frame, length)
    if syntax == uid.RLELossless and dataset.BitsAllocated == 1:
        return bytes(decode_segment(frame[_RLE_HEADER_BYTES:]))
    return None
