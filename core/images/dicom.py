"""DICOM films: from stored values to grey values that mean the same in every film.

The order is that of the standard (PS3.3 C.7.6.3.1.2, PS3.4 N.2): stored values, modality LUT or
rescale, VOI LUT, and the inversion of MONOCHROME1 last.

Which part of the presentation the model sees is a decision:

- *Windows* (center, width and their function) are not applied. Every viewer rewrites them,
  they clip, and the score must not depend on how somebody last looked at the film. They go to
  ``XrayImage.window`` for display.
- A *VOI LUT sequence* is applied, its first item. It is the machine's own film curve, without
  which many detectors' raw values do not look like a film, and a falling curve turns black and
  white round: leaving it out could show the model a negative.
"""

from __future__ import annotations

from core.errors import CorruptImageError
from core.images import offline as _offline  # noqa: F401  must come before any use of pydicom
from core.images.colour import to_grey
from core.images.dicom_file import parse_dicom
from core.images.dicom_grey import grey_film
from core.images.dicom_metadata import film_notes, read_metadata
from core.images.dicom_pixels import MONOCHROME, decode_pixels
from core.images.quiet import quiet_decoders
from core.images.source import SourceFile
from core.images.types import ImageFormat, XrayImage


def read_dicom(source: SourceFile) -> XrayImage:
    """Read a DICOM film.

    The full stored depth is kept: uint8 up to 8 bits, uint16 beyond, without any loss but that
    of the file's own LUTs. Padding becomes black. Colour is turned grey with its chroma
    measured.

    Raises UnsupportedFormatError, UnsupportedDicomError, CorruptImageError, ImageTooLargeError.
    """
    dataset = parse_dicom(source)
    with quiet_decoders():
        metadata = read_metadata(dataset)
        notes = film_notes(dataset, metadata)
    frame = decode_pixels(dataset, source.path)
    if dataset.PhotometricInterpretation not in MONOCHROME:
        grey, chroma = to_grey(frame.stored)  # type: ignore[arg-type]  # colour is never signed
        return XrayImage(
            pixels=grey,
            bits=grey.dtype.itemsize * 8,
            format=ImageFormat.DICOM,
            sha256=source.sha256,
            chroma=chroma,
            metadata=metadata,
            notes=notes,
            frames=frame.frames,
        )
    try:
        with quiet_decoders():
            film = grey_film(dataset, frame.stored)
    # The LUTs and numbers of the header are as little to be trusted as the pixels: whatever
    # they make NumPy or pydicom raise means that the header is damaged.
    except Exception as error:
        raise CorruptImageError(source.path, f"grey scale: {type(error).__name__}") from error
    return XrayImage(
        pixels=film.pixels,
        bits=film.bits,
        format=ImageFormat.DICOM,
        sha256=source.sha256,
        metadata=metadata,
        window=film.window,
        notes=notes,
        frames=frame.frames,
    )
