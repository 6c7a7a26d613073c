"""`read_image()`: one file to one film, whatever its format."""

from __future__ import annotations

from pathlib import Path

from core.errors import ArchiveError, ArchiveProblem, UnsupportedFormatError
from core.images.archive import ARCHIVE_START, open_archive
from core.images.dicom_loading import dicom_reader
from core.images.raster import read_raster
from core.images.sniff import SNIFF_BYTES, name_other_image, sniff_format
from core.images.source import load_source
from core.images.types import ImageFormat, XrayImage

__all__ = ["read_image", "sniff_format"]


def read_image(path: Path, enough_pixels: int | None = None) -> XrayImage:
    """Read a film. Its content decides the format, not its name.

    ``path`` may lead into a zip archive: ``films.zip/ward/17.dcm``. Where both sides keep
    ``enough_pixels``, a decoder that scales down as it decodes may do so.

    The file is read once, and ``sha256`` is of exactly the bytes that were decoded. Nothing
    that the file holds can raise anything but an ImageError:

    - FileAccessError: missing, no file, no permission, empty, I/O failure
    - UnsupportedFormatError: none of `ImageFormat`
    - ArchiveError: an archive, or locked in one
    - CorruptImageError: damaged or truncated
    - UnsupportedDicomError: no image in it, unknown compression
    - ImageTooLargeError: more pixels or bytes than a film has
    """
    source = load_source(path)
    head = source.data[:SNIFF_BYTES]
    image_format = sniff_format(head)
    if head.startswith(ARCHIVE_START):
        raise _archive_error(path)
    if image_format is None:
        raise UnsupportedFormatError(path, name_other_image(head) or "")
    if image_format is ImageFormat.DICOM:
        return dicom_reader()(source)
    return read_raster(source, image_format, enough_pixels)


def _archive_error(path: Path) -> ArchiveError:
    """Why an archive that was handed over as a film gave none."""
    if not path.is_file():
        return ArchiveError(path, ArchiveProblem.NESTED)
    try:
        open_archive(path)
    except ArchiveError as error:
        return error
    except OSError as error:
        return ArchiveError(path, ArchiveProblem.DAMAGED, type(error).__name__)
    return ArchiveError(path, ArchiveProblem.NO_FILMS)
