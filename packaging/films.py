"""Films for the smoke test: one DICOM file for each transfer syntax that can be written here."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import gdcm  # type: ignore[import-untyped]  # no types
import numpy as np
from imagecodecs import htj2k_encode, jpeg8_encode
from numpy.typing import NDArray
from PIL import Image
from pydicom import uid
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate

from core.images.dicom_frames import DEFLATED_FRAMES
from core.images.reader import read_image

LOSSLESS = "lossless-"
"""Films whose name starts so hold the very same pixels."""

UNWRITABLE = (DEFLATED_FRAMES,)
"""Transfer syntaxes that Lobar reads but no library here writes."""

_BITS = 12
_NATIVE = (
    uid.ImplicitVRLittleEndian,
    uid.ExplicitVRLittleEndian,
    uid.ExplicitVRBigEndian,
    uid.DeflatedExplicitVRLittleEndian,
)
_COMPRESSED = (uid.RLELossless, uid.JPEGLSLossless, uid.JPEG2000Lossless)
_BY_GDCM = {
    uid.JPEGLossless: gdcm.TransferSyntax.JPEGLosslessProcess14,
    uid.JPEGLosslessSV1: gdcm.TransferSyntax.JPEGLosslessProcess14_1,
}
_LOSSY: dict[uid.UID, dict[str, Any]] = {
    uid.JPEGLSNearLossless: {"jls_error": 2},
    uid.JPEG2000: {"j2k_cr": [10]},
}
_HTJ2K = {uid.HTJ2KLossless: True, uid.HTJ2KLosslessRPCL: True, uid.HTJ2K: False}


def write_films(film: Path, folder: Path) -> int:
    """Write ``film`` in every transfer syntax into the new ``folder``; returns their number."""
    image = read_image(film)
    pixels = ((image.pixels.astype(np.uint32) << _BITS) >> image.bits).astype(np.uint16)
    folder.mkdir(parents=True)

    def path_of(syntax: uid.UID, prefix: str = LOSSLESS) -> Path:
        return folder / f"{prefix}{syntax.keyword}.dcm"

    for syntax in _NATIVE:
        dataset = _dataset(pixels, syntax)
        dataset.save_as(path_of(syntax), enforce_file_format=True)
    for syntax in _COMPRESSED:
        dataset = _dataset(pixels, uid.ExplicitVRLittleEndian)
        dataset.compress(syntax, generate_instance_uid=False)
        dataset.save_as(path_of(syntax), enforce_file_format=True)
    for syntax, process in _BY_GDCM.items():
        _recode(path_of(uid.ExplicitVRLittleEndian), path_of(syntax), process)
    for syntax, options in _LOSSY.items():
        dataset = _dataset(pixels, uid.ExplicitVRLittleEndian)
        dataset.compress(syntax, generate_instance_uid=False, **options)
        dataset.save_as(path_of(syntax, "lossy-"), enforce_file_format=True)
    for syntax, reversible in _HTJ2K.items():
        level = None if reversible else 0.001
        stream = bytes(htj2k_encode(pixels, level=level, reversible=reversible))
        path = path_of(syntax, LOSSLESS if reversible else "lossy-")
        _compressed(pixels, syntax, stream).save_as(path, enforce_file_format=True)
    grey = (pixels >> (_BITS - 8)).astype(np.uint8)
    baseline = _compressed(grey, uid.JPEGBaseline8Bit, _jpeg(grey))
    extended = bytes(jpeg8_encode(pixels, level=95, bitspersample=_BITS))
    for dataset in (baseline, _compressed(pixels, uid.JPEGExtended12Bit, extended)):
        path = path_of(dataset.file_meta.TransferSyntaxUID, "lossy-")
        dataset.save_as(path, enforce_file_format=True)
    return len(list(folder.iterdir()))


def _compressed(
    pixels: NDArray[np.uint8] | NDArray[np.uint16], syntax: uid.UID, stream: bytes
) -> Dataset:
    dataset = _dataset(pixels, syntax)
    dataset.PixelData = encapsulate([stream])
    dataset["PixelData"].VR = "OB"
    return dataset


def _dataset(pixels: NDArray[np.uint8] | NDArray[np.uint16], syntax: uid.UID) -> Dataset:
    bits = 8 * pixels.dtype.itemsize
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    dataset.file_meta.MediaStorageSOPClassUID = uid.DigitalXRayImageStorageForPresentation
    dataset.file_meta.MediaStorageSOPInstanceUID = uid.generate_uid(entropy_srcs=["smoke"])
    dataset.SOPClassUID = dataset.file_meta.MediaStorageSOPClassUID
    dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID
    dataset.Modality = "DX"
    dataset.BodyPartExamined = "CHEST"
    dataset.ViewPosition = "AP"
    dataset.PatientAge = "003Y"
    dataset.Rows, dataset.Columns = pixels.shape
    dataset.SamplesPerPixel = 1
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.BitsAllocated = bits
    dataset.BitsStored = min(bits, _BITS)
    dataset.HighBit = dataset.BitsStored - 1
    dataset.PixelRepresentation = 0
    big_endian = syntax == uid.ExplicitVRBigEndian
    stored = pixels.astype(pixels.dtype.newbyteorder(">" if big_endian else "<")).tobytes()
    dataset.PixelData = stored + b"\0" * (len(stored) % 2)
    dataset["PixelData"].VR = "OB" if bits == 8 else "OW"
    return dataset


def _jpeg(grey: NDArray[np.uint8]) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(grey).save(buffer, "JPEG", quality=95)
    return buffer.getvalue()


def _recode(source: Path, target: Path, process: int) -> None:
    reader = gdcm.ImageReader()
    reader.SetFileName(str(source))
    change = gdcm.ImageChangeTransferSyntax()
    change.SetTransferSyntax(gdcm.TransferSyntax(process))
    writer = gdcm.ImageWriter()
    writer.SetFileName(str(target))
    if reader.Read():
        change.SetInput(reader.GetImage())
        if change.Change():
            writer.SetFile(reader.GetFile())
            writer.SetImage(change.GetOutput())
            if writer.Write():
                return
    raise OSError(f"GDCM could not write {target.name}")
