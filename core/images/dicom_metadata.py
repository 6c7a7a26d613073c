"""What a DICOM file says about the film and the patient, typed; unknown is None."""

from __future__ import annotations

import math
import re
import unicodedata
from datetime import date

from pydicom.dataset import Dataset

from core.images.types import (
    FilmMetadata,
    ImageNote,
    PatientIdentity,
    PresentationIntent,
    ViewPosition,
)

_DAYS_PER_YEAR = 365.25
_AGE_UNITS = {"D": 1 / _DAYS_PER_YEAR, "W": 7 / _DAYS_PER_YEAR, "M": 1 / 12, "Y": 1.0}
_OLDEST_YEARS = 130.0
_AGE_TOLERANCE_YEARS = 1.5  # ages are rounded, and some counted from the next birthday
_LONGEST_TEXT = 64

# Words of ViewPosition, those that contradict a frontal view first.
_VIEW_WORDS = {
    ViewPosition.OTHER: {"LLD", "RLD", "LLO", "RLO", "LAO", "RAO", "LPO", "RPO", "OBLIQUE"},
    ViewPosition.LATERAL: {"LL", "RL", "LAT", "LATERAL", "LLAT", "RLAT"},
    ViewPosition.PA: {"PA"},
    ViewPosition.AP: {"AP"},
}
# DICOM context group 4010 (DX View), SNOMED CT and the older SNOMED RT identifiers.
_VIEW_CODES = {
    **dict.fromkeys(("272479007", "R-40888", "R-10214"), ViewPosition.PA),
    **dict.fromkeys(("399348003", "R-10206"), ViewPosition.AP),
    **dict.fromkeys(
        ("399173006", "399198007", "399067008", "R-10236", "R-10232", "R-102CD"),
        ViewPosition.LATERAL,
    ),
}


def read_metadata(dataset: Dataset) -> FilmMetadata:
    """Typed metadata of a parsed file; an attribute that is damaged counts as unknown."""
    birth_date = _date(dataset, "PatientBirthDate")
    return FilmMetadata(
        modality=_code(dataset, "Modality"),
        body_part=_code(dataset, "BodyPartExamined"),
        view_position=_view_position(dataset),
        laterality=_laterality(dataset),
        age_years=_age_years(dataset, birth_date),
        sex=_sex(dataset),
        study_date=_date(dataset, "StudyDate"),
        study_uid=_text(dataset, "StudyInstanceUID"),
        series_uid=_text(dataset, "SeriesInstanceUID"),
        manufacturer=_text(dataset, "Manufacturer"),
        pixel_spacing_mm=_pixel_spacing(dataset),
        presentation_intent=_presentation_intent(dataset),
        burned_in_annotation={"YES": True, "NO": False}.get(
            _code(dataset, "BurnedInAnnotation") or ""
        ),
        transfer_syntax_uid=_text(getattr(dataset, "file_meta", Dataset()), "TransferSyntaxUID"),
        directions=_directions(dataset),
        patient=PatientIdentity(
            name=_text(dataset, "PatientName") or "",
            patient_number=_text(dataset, "PatientID") or "",
            birth_date=birth_date,
            issuer=_text(dataset, "IssuerOfPatientID") or "",
        ),
    )


def film_notes(dataset: Dataset, metadata: FilmMetadata) -> tuple[ImageNote, ...]:
    """What the reader of a result should know about the file."""
    found = (
        (ImageNote.NO_VIEW_POSITION, metadata.view_position is None),
        (ImageNote.NO_AGE, metadata.age_years is None),
        (ImageNote.NO_MODALITY, metadata.modality is None),
        (ImageNote.CONTRADICTORY_AGE, _is_contradictory(dataset, metadata)),
        (
            ImageNote.FOR_PROCESSING,
            metadata.presentation_intent is PresentationIntent.FOR_PROCESSING,
        ),
        (ImageNote.BURNED_IN_ANNOTATION, metadata.burned_in_annotation is True),
    )
    return tuple(note for note, present in found if present)


def _value(dataset: Dataset, keyword: str) -> object:
    try:
        return dataset.get(keyword)
    # pydicom converts on access, and on a damaged attribute raises what it likes. None of these
    # attributes is worth losing the film for: unknown is a state that the rest handles.
    except Exception:  # noqa: BLE001  see above
        return None


def _values(dataset: Dataset, keyword: str) -> list[str]:
    value = _value(dataset, keyword)
    if value is None:
        return []
    try:
        parts = [value] if isinstance(value, str) else list(value)  # type: ignore[call-overload]
    except TypeError:
        parts = [value]
    return [str(part) for part in parts]


def _text(dataset: Dataset, keyword: str) -> str | None:
    """The attribute as one short printable line: the file's author is not trusted."""
    value = _value(dataset, keyword)
    if value is None:
        return None
    try:
        text = str(value)
    except (ValueError, LookupError, AttributeError):  # a name in an unknown character set
        return None
    printable = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in text)
    return " ".join(printable.split())[:_LONGEST_TEXT].strip() or None


def _code(dataset: Dataset, keyword: str) -> str | None:
    text = _text(dataset, keyword)
    return text.upper() if text else None


def _presentation_intent(dataset: Dataset) -> PresentationIntent | None:
    code = _code(dataset, "PresentationIntentType")
    return next((intent for intent in PresentationIntent if intent.value == code), None)


def _laterality(dataset: Dataset) -> str | None:
    """That of the image, else that of the series."""
    codes = (_code(dataset, "ImageLaterality"), _code(dataset, "Laterality"))
    return next((code for code in codes if code in ("L", "R", "U", "B")), None)


def _sex(dataset: Dataset) -> str | None:
    code = _code(dataset, "PatientSex")
    return code if code in ("M", "F", "O") else None


def _date(dataset: Dataset, keyword: str) -> date | None:
    match = re.fullmatch(r"(\d{4})[.-]?(\d\d)[.-]?(\d\d)", _text(dataset, keyword) or "")
    if match is None:
        return None
    try:
        return date(*(int(part) for part in match.groups()))
    except ValueError:
        return None


def _age_years(dataset: Dataset, birth_date: date | None) -> float | None:
    """Age from PatientAge, else from the dates of birth and study.

    A number without a unit stays unknown: "18" of a small child may well be months.
    """
    match = re.fullmatch(r"(\d{1,3})([DWMY])", _code(dataset, "PatientAge") or "")
    if match is not None:
        return _plausible_age(int(match[1]) * _AGE_UNITS[match[2]])
    return _age_by_dates(dataset, birth_date)


def _age_by_dates(dataset: Dataset, birth_date: date | None) -> float | None:
    dates = ("StudyDate", "AcquisitionDate", "SeriesDate", "ContentDate")
    taken = next((found for key in dates if (found := _date(dataset, key))), None)
    if birth_date is None or taken is None:
        return None
    # Two decimals: more would tell the day of birth to whoever knows that of the film.
    return _plausible_age(round((taken - birth_date).days / _DAYS_PER_YEAR, 2))


def _is_contradictory(dataset: Dataset, metadata: FilmMetadata) -> bool:
    """Whether the stated age and the dates of birth and study cannot both be right."""
    birth_date = metadata.patient.birth_date if metadata.patient else None
    by_dates = _age_by_dates(dataset, birth_date)
    if metadata.age_years is None or by_dates is None:
        return False
    return abs(metadata.age_years - by_dates) > _AGE_TOLERANCE_YEARS


def _plausible_age(years: float) -> float | None:
    return years if 0 <= years <= _OLDEST_YEARS else None


def _view_position(dataset: Dataset) -> ViewPosition | None:
    words = set(re.findall("[A-Z]+", _code(dataset, "ViewPosition") or ""))
    for view, known in _VIEW_WORDS.items():
        if words & known:
            return view
    sequence = _value(dataset, "ViewCodeSequence")
    items = [item for item in sequence or () if isinstance(item, Dataset)]  # type: ignore[attr-defined]
    return _VIEW_CODES.get(_code(items[0], "CodeValue") or "") if items else None


def _pixel_spacing(dataset: Dataset) -> tuple[float, float] | None:
    """Millimetres per row and column, at the patient if known, else at the detector."""
    for keyword in ("PixelSpacing", "ImagerPixelSpacing", "NominalScannedPixelSpacing"):
        try:
            numbers = [float(value) for value in _values(dataset, keyword)]
        except ValueError:
            continue
        if len(numbers) == 2 and all(math.isfinite(n) and n > 0 for n in numbers):
            return numbers[0], numbers[1]
    return None


def _directions(dataset: Dataset) -> tuple[str, str] | None:
    """Patient Orientation (PS3.3 C.7.6.1.1.1) of a frontal film: across and down."""
    codes = [value.strip().upper()[:1] for value in _values(dataset, "PatientOrientation")]
    if len(codes) == 2 and codes[0] in ("L", "R") and codes[1] in ("H", "F"):
        return codes[0], codes[1]
    return None
