"""Decoding the pixels of a parsed DICOM file, with every declared size checked first."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom import uid
from pydicom.dataset import FileDataset
from pydicom.encaps import encapsulate, generate_frames
from pydicom.pixels import apply_color_lut, get_decoder, pixel_array

from core.errors import CorruptImageError, DicomProblem, ImageError, UnsupportedDicomError
from core.images.codestream import declared_size
from core.images.limits import check_pixel_count
from core.images.lossless_jpeg import rebuild_lossless_jpeg
from core.images.quiet import quiet_decoders

# One decoder per transfer syntax, so that a film has the same pixels on every machine, and all
# of them permissively licensed (pylibjpeg-libjpeg, under the GPL, is not used).
_DECODERS = {
    uid.ImplicitVRLittleEndian: "",
    uid.ExplicitVRLittleEndian: "",
    uid.ExplicitVRBigEndian: "",
    uid.DeflatedExplicitVRLittleEndian: "",
    uid.RLELossless: "pylibjpeg",
    uid.JPEGBaseline8Bit: "pillow",
    uid.JPEGExtended12Bit: "pillow",
    uid.JPEGLossless: "gdcm",
    uid.JPEGLosslessSV1: "gdcm",
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

StoredPixels = NDArray[np.uint8] | NDArray[np.uint16] | NDArray[np.int8] | NDArray[np.int16]


def missing_decoders() -> tuple[str, ...]:
    """Transfer syntaxes whose decoder is not installed; empty when all is well."""
    return tuple(
        syntax.name
        for syntax, plugin in _DECODERS.items()
        if plugin and plugin not in get_decoder(syntax).available_plugins
    )


def decode_pixels(dataset: FileDataset, path: Path) -> StoredPixels:
    """Stored values: shape (rows, columns) if monochrome, (rows, columns, 3) in RGB if colour.

    Raises UnsupportedDicomError, CorruptImageError, ImageTooLargeError.
    """
    try:
        with quiet_decoders():
            plugin = _check_supported(dataset, path)
            # Unused bits are left to dicom_grey, which can tell overlays from a wrong BitsStored.
            pixels = pixel_array(dataset, decoding_plugin=plugin, correct_unused_bits=False)
            if dataset.PhotometricInterpretation == "PALETTE COLOR":
                pixels = apply_color_lut(pixels, dataset)[..., :3]
                if pixels.max() < 256:  # 8-bit colours in 16-bit entries are a common mistake
                    pixels = pixels.astype(np.uint8)
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
    if pixels.shape != expected:
        raise CorruptImageError(path, f"decoded to {pixels.shape}, declared {expected}")
    # Big-endian files give big-endian arrays, which few libraries take.
    native: StoredPixels = pixels.astype(pixels.dtype.newbyteorder("="), copy=False)
    return native


def _check_supported(dataset: FileDataset, path: Path) -> str:
    """Name of the decoder for a film that Lobar can take; nothing is allocated for it yet."""

    def reject(problem: DicomProblem, detail: object = "") -> UnsupportedDicomError:
        return UnsupportedDicomError(path, problem, str(detail)[:64])

    if "FloatPixelData" in dataset or "DoubleFloatPixelData" in dataset:
        raise reject(DicomProblem.BIT_DEPTH, "floating point")
    if "PixelData" not in dataset:
        raise reject(DicomProblem.NO_PIXELS)
    syntax = dataset.file_meta.TransferSyntaxUID
    if syntax not in _DECODERS:
        raise reject(DicomProblem.TRANSFER_SYNTAX, syntax)
    frames = int(dataset.get("NumberOfFrames") or 1)
    if frames > 1:
        raise reject(DicomProblem.MULTI_FRAME, frames)
    photometric, samples = dataset.get("PhotometricInterpretation"), dataset.SamplesPerPixel
    expected = {**dict.fromkeys(MONOCHROME, 1), **dict.fromkeys(_COLOUR, 3), "PALETTE COLOR": 1}
    if photometric not in expected or expected[photometric] != samples:
        raise reject(DicomProblem.PHOTOMETRIC, f"{photometric} x {samples}")
    if dataset.BitsAllocated not in (8, 16):
        raise reject(DicomProblem.BIT_DEPTH, dataset.BitsAllocated)
    rows, columns = int(dataset.Rows), int(dataset.Columns)
    if rows < 1 or columns < 1:
        raise CorruptImageError(path, f"{columns} x {rows} pixels")
    check_pixel_count(path, columns, rows)
    if syntax.is_encapsulated and syntax != uid.RLELossless:
        _check_codestream(dataset, path, rows, columns)
    return _DECODERS[syntax]


def _check_codestream(dataset: FileDataset, path: Path, rows: int, columns: int) -> None:
    """Compare what the compressed data declare with the header: decoders allocate by the former."""
    frame = next(generate_frames(dataset.PixelData, number_of_frames=1))
    size = declared_size(frame)
    if size is None:
        raise CorruptImageError(path, "no image size in the compressed data")
    declared = (size.width, size.height, size.components)
    if declared != (columns, rows, dataset.SamplesPerPixel):
        raise CorruptImageError(path, f"compressed data hold {declared}")
    decoder = _DECODERS[dataset.file_meta.TransferSyntaxUID]
    if decoder == "pyjpegls" and b"\xff\xd9" not in frame[-4:]:
        # CharLS may search for seconds beyond data that lack their end marker.
        raise CorruptImageError(path, "the compressed data end too early")
    if decoder == "gdcm":
        clean = rebuild_lossless_jpeg(
            frame, samples=dataset.SamplesPerPixel, bits_allocated=dataset.BitsAllocated
        )
        dataset.PixelData = encapsulate([clean])
