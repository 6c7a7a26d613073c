"""What a decoded film is, whatever file it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:  # the window is shown before NumPy is loaded
    import numpy as np
    from numpy.typing import NDArray

GreyPixels: TypeAlias = "NDArray[np.uint8] | NDArray[np.uint16]"


class ImageFormat(Enum):
    """File formats that Lobar reads."""

    PNG = "png"
    JPEG = "jpeg"
    TIFF = "tiff"
    BMP = "bmp"
    WEBP = "webp"
    DICOM = "dicom"


class ViewPosition(Enum):
    """Projection of the film, as the file states it."""

    PA = "PA"
    AP = "AP"
    LATERAL = "LATERAL"
    OTHER = "OTHER"


class PresentationIntent(Enum):
    """Whether the pixels are the finished film or raw data of the detector."""

    FOR_PRESENTATION = "FOR PRESENTATION"
    FOR_PROCESSING = "FOR PROCESSING"


class ImageNote(Enum):
    """Something about the file that the reader of the result should know; goes into `warnings`."""

    NO_VIEW_POSITION = "no_view_position"
    NO_AGE = "no_age"
    CONTRADICTORY_AGE = "contradictory_age"
    NO_MODALITY = "no_modality"
    FOR_PROCESSING = "for_processing"
    BURNED_IN_ANNOTATION = "burned_in_annotation"


@dataclass(frozen=True, slots=True)
class PatientIdentity:
    """Who the film says it is of. Never written to a log, nor to a CSV by default."""

    name: str = ""
    patient_number: str = ""
    birth_date: date | None = None
    issuer: str = ""
    """Who gave the patient number: two hospitals may both have a patient 17."""

    def __repr__(self) -> str:
        return "PatientIdentity(<hidden>)"


class VoiFunction(Enum):
    """How a window turns values into shades (PS3.3 C.11.2.1.2 and C.11.2.1.3)."""

    LINEAR = "LINEAR"
    LINEAR_EXACT = "LINEAR_EXACT"
    SIGMOID = "SIGMOID"


@dataclass(frozen=True, slots=True)
class ViewerWindow:
    """A window of the DICOM file, in the units of :attr:`XrayImage.pixels`; display only."""

    center: float
    width: float
    function: VoiFunction = VoiFunction.LINEAR


@dataclass(frozen=True, slots=True)
class FilmMetadata:
    """What the file says about the film. ``None`` means unknown, never a guess."""

    modality: str | None = None
    body_part: str | None = None
    view_position: ViewPosition | None = None
    laterality: str | None = None
    """L, R, U (one of a pair, unknown which) or B (both)."""
    age_years: float | None = None
    sex: str | None = None
    study_date: date | None = None
    study_uid: str | None = None
    series_uid: str | None = None
    manufacturer: str | None = None
    pixel_spacing_mm: tuple[float, float] | None = None
    """Row and column spacing."""
    presentation_intent: PresentationIntent | None = None
    burned_in_annotation: bool | None = None
    transfer_syntax_uid: str | None = None
    directions: tuple[str, str] | None = None
    """Where the patient's side lies to which rows and columns run: R, L, H (head) or F (feet)."""
    patient: PatientIdentity | None = None


@dataclass(frozen=True, slots=True)
class XrayImage:
    """A decoded film.

    ``pixels`` has shape (height, width) and is uint8 or uint16, with larger values always
    whiter (MONOCHROME2): photometric interpretation is resolved by the reader. ``bits`` is how
    many bits of it carry information, so white is ``2**bits - 1`` at most. ``chroma`` is the
    mean distance from grey of the stored colours, from 0 (grey, whatever the channel count) to
    1. ``sha256`` is of the file's bytes. ``frames`` is how many pictures the file holds; this is
    the first. ``photographed``: a camera took it, as its file says. ``size_in_file`` is that of
    the film, (width, height), where its decoder has scaled it down.
    """

    pixels: GreyPixels
    bits: int
    format: ImageFormat
    sha256: str
    chroma: float = 0.0
    metadata: FilmMetadata = field(default_factory=FilmMetadata)
    window: ViewerWindow | None = None
    notes: tuple[ImageNote, ...] = ()
    frames: int = 1
    photographed: bool = False
    size_in_file: tuple[int, int] | None = None

    @property
    def full_size(self) -> tuple[int, int]:
        """Columns and rows of the film, however large it was decoded."""
        return self.size_in_file or (self.width, self.height)

    @property
    def height(self) -> int:
        """Rows."""
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        """Columns."""
        return int(self.pixels.shape[1])
