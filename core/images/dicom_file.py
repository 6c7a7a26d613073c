"""Parsing a DICOM file down to the few attributes that Lobar uses."""

from __future__ import annotations

import io
import zlib

from pydicom import config
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.filereader import dcmread, read_dataset, read_preamble
from pydicom.tag import BaseTag, Tag
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from core.errors import CorruptImageError, ImageError, ImageTooLargeError, UnsupportedFormatError
from core.images.limits import MAX_FILE_BYTES
from core.images.quiet import quiet_decoders
from core.images.source import SourceFile

# An attribute that breaks a rule of its VR is read as it stands; whoever uses it checks it.
config.settings.reading_validation_mode = config.IGNORE

_KEYWORDS = (
    # how the pixels are stored
    "SamplesPerPixel PhotometricInterpretation PlanarConfiguration NumberOfFrames Rows Columns "
    "BitsAllocated BitsStored HighBit PixelRepresentation PixelPaddingValue "
    "PixelPaddingRangeLimit PixelData FloatPixelData DoubleFloatPixelData ExtendedOffsetTable "
    "ExtendedOffsetTableLengths "
    # how they are to be seen
    "ModalityLUTSequence RescaleSlope RescaleIntercept VOILUTSequence WindowCenter WindowWidth "
    "VOILUTFunction PresentationLUTShape PresentationIntentType "
    "RedPaletteColorLookupTableDescriptor GreenPaletteColorLookupTableDescriptor "
    "BluePaletteColorLookupTableDescriptor RedPaletteColorLookupTableData "
    "GreenPaletteColorLookupTableData BluePaletteColorLookupTableData "
    "SegmentedRedPaletteColorLookupTableData SegmentedGreenPaletteColorLookupTableData "
    "SegmentedBluePaletteColorLookupTableData "
    # what they are of
    "SOPClassUID Modality BodyPartExamined ViewPosition ViewCodeSequence PatientAge "
    "Laterality ImageLaterality PatientBirthDate PatientSex "
    "StudyDate SeriesDate AcquisitionDate ContentDate "
    "StudyInstanceUID SeriesInstanceUID Manufacturer PixelSpacing ImagerPixelSpacing "
    "NominalScannedPixelSpacing PatientName PatientID IssuerOfPatientID BurnedInAnnotation "
    "PatientOrientation"
)
_SEQUENCE_DELIMITER = b"\xfe\xff\xdd\xe0\0\0\0\0"
_INFLATE_STEP = 4 * 1024 * 1024
# Everything else is skipped unread: less to go wrong, and less of the patient in memory.
_TAGS = [Tag(keyword) for keyword in _KEYWORDS.split()]
# Overlays in unused bits of the pixels (retired, still found): (60xx,0102), bit position.
OVERLAY_BIT_TAGS = [Tag(group, 0x0102) for group in range(0x6000, 0x6020, 2)]


def parse_dicom(source: SourceFile) -> FileDataset:
    """Parse a file that was sniffed as DICOM; its pixels are not decoded yet.

    A file without preamble or meta header is accepted when it turns out to describe an image or
    an object. The dataset always names its transfer syntax.

    Raises CorruptImageError, ImageTooLargeError, and UnsupportedFormatError for content that
    only looked like DICOM at its start.
    """
    try:
        with quiet_decoders():
            _check_deflated_size(source)
            dataset = _read(source.data)
            if not _is_described(dataset):
                # Without the end of its compressed pixels pydicom reads nothing of a file.
                dataset = _read(source.data + _SEQUENCE_DELIMITER)
            known = _is_described(dataset) or "MediaStorageSOPClassUID" in dataset.file_meta
            if known:
                _name_transfer_syntax(dataset)
                _fill_in(dataset)
    except ImageError:
        raise
    # On damaged files pydicom raises anything: struct.error, KeyError, AttributeError, zlib.error,
    # NotImplementedError, RecursionError on deep nesting, MemoryError ... Only its type is kept,
    # because its text quotes attributes, and so the patient.
    except Exception as error:
        raise CorruptImageError(source.path, type(error).__name__) from error
    if not known:
        if source.data[128:132] == b"DICM":
            raise CorruptImageError(source.path, "no object and no image described")
        raise UnsupportedFormatError(source.path)
    return dataset


def _read(data: bytes) -> FileDataset:
    return dcmread(io.BytesIO(data), force=True, specific_tags=[*_TAGS, *OVERLAY_BIT_TAGS])


def _is_described(dataset: FileDataset) -> bool:
    return "SOPClassUID" in dataset or ("Rows" in dataset and "Columns" in dataset)


def _fill_in(dataset: FileDataset) -> None:
    """Give required attributes of the pixels that are missing the values that films have."""
    samples = dataset.setdefault("SamplesPerPixel", 1).value
    dataset.setdefault("PhotometricInterpretation", "MONOCHROME2" if samples == 1 else "RGB")
    dataset.setdefault("BitsAllocated", 16)
    dataset.setdefault("BitsStored", dataset.BitsAllocated)
    dataset.setdefault("PixelRepresentation", 0)


def _name_transfer_syntax(dataset: FileDataset) -> None:
    if not isinstance(getattr(dataset, "file_meta", None), FileMetaDataset):
        dataset.file_meta = FileMetaDataset()
    if dataset.file_meta.get("TransferSyntaxUID"):
        return
    implicit, little = dataset.original_encoding
    guess: UID = ExplicitVRLittleEndian if little else ExplicitVRBigEndian
    dataset.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian if implicit else guess


def _check_deflated_size(source: SourceFile) -> None:
    """Refuse a deflated file that inflates beyond the limit; pydicom inflates it in one go."""
    file = io.BytesIO(source.data)
    read_preamble(file, force=True)
    meta = read_dataset(
        file, is_implicit_VR=False, is_little_endian=True, stop_when=_is_past_the_meta_header
    )
    if meta.get("TransferSyntaxUID") != DeflatedExplicitVRLittleEndian:
        return
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    rest = source.data[file.tell() :]
    size = 0
    while rest and not inflater.eof:
        size += len(inflater.decompress(rest, _INFLATE_STEP))
        rest = inflater.unconsumed_tail
        if size > MAX_FILE_BYTES:
            raise ImageTooLargeError(source.path, size, MAX_FILE_BYTES, "bytes")


def _is_past_the_meta_header(tag: BaseTag, _vr: str | None, _length: int) -> bool:
    return int(tag) >> 16 != 2
