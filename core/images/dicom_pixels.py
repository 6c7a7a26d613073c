"""Decoding the pixels of a parsed DICOM file, with every declared size checked first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from pydicom import uid
from pydicom.dataset import FileDataset
from pydicom.encaps import generate_frames
from pydicom.pixels import apply_color_lut, get_decoder, pixel_array

from core.errors import CorruptImageError, DicomProblem, ImageError, UnsupportedDicomError
from core.images import jpeg_plugin
from core.images.codestream import DeclaredSize, declared_size
from core.images.depth import SixteenBits, to_16_bits
from core.images.dicom_frames import (
    DEFLATED_FRAMES,
    NATIVE_PIXELS,
    is_compressed,
    isolate_first_frame,
)
from core.images.limits import check_pixel_count
from core.images.quiet import quiet_decoders

jpeg_plugin.register()

# One decoder per transfer syntax, so that a film has the same pixels on every machine, and all
# of them permissively licensed (pylibjpeg-libjpeg, under the GPL, is not used).
_DECODERS = {
    uid.ImplicitVRLittleEndian: "",
    uid.ExplicitVRLittleEndian: "",
    uid.ExplicitVRBigEndian: "",
    uid.DeflatedExplicitVRLittleEndian: "",
    DEFLATED_FRAMES: "",
    uid.RLELossless: "pylibjpeg",
    uid.JPEGBaseline8Bit: "pillow",
    uid.JPEGExtended12Bit: jpeg_plugin.PLUGIN,
    uid.JPEGLossless: jpeg_plugin.PLUGIN,
    uid.JPEGLosslessSV1: jpeg_plugin.PLUGIN,
    uid.JPEGLSLossless: "pyjpegls",
    uid.JPEGLSNearLossless: "pyjpegls",
    uid.JPEG2000Lossless: "pylibjpeg",
    uid.JPEG2000: "pylibjpeg",
    uid.HTJ2KLossless: "pylibjpeg",
    uid.HTJ2KLosslessRPCL: "pylibjpeg",
    uid.HTJ2K: "pylibjpeg",
}

MONOCHROME = ("MONOCHROME1", "MONOCHROME2")
_COLOUR = ("RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_RCT", "PALETTE COLOR")
_END_OF_IMAGE = b"\xff\xd9"
_LONGEST_PADDING = 16  # one byte would do, but not all writers stop there
_EIGHT_BIT_JPEG = (uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit)
_BITS_ALLOCATED = (1, 8, 16, 32, 64)
# In the units of values that `to_16_bits` had to change.
_IN_STORED_UNITS = (
    *("PixelPaddingValue", "PixelPaddingRangeLimit"),
    *("ModalityLUTSequence", "VOILUTSequence", "WindowCenter", "WindowWidth"),
)


@dataclass(frozen=True, slots=True)
class DecodedFrame:
    """``stored``: (rows, columns) if monochrome, (rows, columns, 3) in RGB if colour.

    ``frames`` is how many the file holds; this is the first.
    """

    stored: SixteenBits
    frames: int


def readable_syntaxes() -> tuple[uid.UID, ...]:
    """Transfer syntaxes that Lobar decodes."""
    return tuple(_DECODERS)


def syntax_name(syntax: str) -> str:
    """Name of a transfer syntax in the standard; the number itself if it has none."""
    return "Deflated Image Frame" if syntax == DEFLATED_FRAMES else uid.UID(syntax).name


def missing_decoders() -> tuple[str, ...]:
    """Transfer syntaxes whose decoder is not installed; empty when all is well."""
    return tuple(
        syntax.name
        for syntax, plugin in _DECODERS.items()
        if plugin and plugin not in get_decoder(syntax).available_plugins
    )


def decode_pixels(dataset: FileDataset, path: Path) -> DecodedFrame:
    """Decode the first frame. ``dataset`` is changed to describe what was decoded.

    Raises UnsupportedDicomError, CorruptImageError, ImageTooLargeError.
    """
    try:
        with quiet_decoders():
            plugin, frames = _check_supported(dataset, path)
            # Unused bits are left to dicom_grey, which can tell overlays from a wrong BitsStored.
            pixels = pixel_array(dataset, decoding_plugin=plugin, correct_unused_bits=False)
            if dataset.PhotometricInterpretation == "PALETTE COLOR":
                pixels = apply_color_lut(pixels, dataset)[..., :3]
                if pixels.max() < 256:  # 8-bit colours in 16-bit entries are a common mistake
                    pixels = pixels.astype(np.uint8)
            stored = _sixteen_bits(dataset, pixels)
    except ImageError:
        raise
    # Decoders are native code behind several wrappers: on damaged input they raise anything,
    # MemoryError and RecursionError included. Only the type is kept, for the text may quote
    # attributes of the patient.
    except Exception as error:
        raise CorruptImageError(path, type(error).__name__) from error
    expected: tuple[int, ...] = (int(dataset.Rows), int(dataset.Columns))
    if dataset.PhotometricInterpretation not in MONOCHROME:
        expected += (3,)
    if stored.shape != expected:
        raise CorruptImageError(path, f"decoded to {stored.shape}, declared {expected}")
    return DecodedFrame(stored, frames)


def _sixteen_bits(dataset: FileDataset, pixels: np.ndarray) -> SixteenBits:
    # Big-endian files give big-endian arrays, which few libraries take.
    native = pixels.astype(pixels.dtype.newbyteorder("="), copy=False)
    stored, rescaled = to_16_bits(native)
    if stored.dtype.itemsize < native.dtype.itemsize:
        dataset.BitsStored = stored.dtype.itemsize * 8
    if rescaled:
        for keyword in _IN_STORED_UNITS:
            if keyword in dataset:
                delattr(dataset, keyword)
    return stored


def _check_supported(dataset: FileDataset, path: Path) -> tuple[str, int]:
    """Decoder and number of frames of what Lobar can take; no pixels are allocated yet."""

    def reject(problem: DicomProblem, detail: object = "") -> UnsupportedDicomError:
        return UnsupportedDicomError(path, problem, str(detail)[:64])

    if not any(keyword in dataset for keyword in NATIVE_PIXELS):
        raise reject(DicomProblem.NO_PIXELS)
    syntax = dataset.file_meta.TransferSyntaxUID
    if syntax not in _DECODERS:
        raise reject(DicomProblem.TRANSFER_SYNTAX, syntax)
    photometric, samples = dataset.get("PhotometricInterpretation"), dataset.SamplesPerPixel
    expected = {**dict.fromkeys(MONOCHROME, 1), **dict.fromkeys(_COLOUR, 3), "PALETTE COLOR": 1}
    if photometric not in expected or expected[photometric] != samples:
        raise reject(DicomProblem.PHOTOMETRIC, f"{photometric} x {samples}")
    if dataset.BitsAllocated not in _BITS_ALLOCATED:
        raise reject(DicomProblem.BIT_DEPTH, dataset.BitsAllocated)
    rows, columns = int(dataset.Rows), int(dataset.Columns)
    if rows < 1 or columns < 1:
        raise CorruptImageError(path, f"{columns} x {rows} pixels")
    check_pixel_count(path, columns, rows)
    frames = isolate_first_frame(dataset)
    size = None
    if is_compressed(syntax) and syntax not in (uid.RLELossless, DEFLATED_FRAMES):
        size = _check_codestream(dataset, path, rows, columns)
    if syntax in _EIGHT_BIT_JPEG and size is not None and size.precision == 8:
        dataset.BitsAllocated = 8  # whatever the header says: Pillow's answer has 8
        return _DECODERS[uid.JPEGBaseline8Bit], frames
    # Unpacking may have changed the transfer syntax.
    return _DECODERS[dataset.file_meta.TransferSyntaxUID], frames


def _check_codestream(dataset: FileDataset, path: Path, rows: int, columns: int) -> DeclaredSize:
    """Compare what the compressed data declare with the header: decoders allocate by the former."""
    frame = next(generate_frames(dataset.PixelData, number_of_frames=1))
    size = declared_size(frame)
    if size is None:
        raise CorruptImageError(path, "no image size in the compressed data")
    declared = (size.width, size.height, size.components)
    if declared != (columns, rows, dataset.SamplesPerPixel):
        raise CorruptImageError(path, f"compressed data hold {declared}")
    strict = _DECODERS[dataset.file_meta.TransferSyntaxUID] in ("pyjpegls", jpeg_plugin.PLUGIN)
    if strict and _END_OF_IMAGE not in frame[-_LONGEST_PADDING:]:
        # CharLS may search for seconds beyond data that lack their end marker; libjpeg fills
        # what is missing with grey, and half a film must not be scored.
        raise CorruptImageError(path, "the compressed data end too early")
    return size
