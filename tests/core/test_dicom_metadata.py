"""What a DICOM file says: typed, optional, and never the patient in the wrong place."""

from __future__ import annotations

import logging
import threading
import warnings
from datetime import date

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from core.errors import CorruptImageError
from core.images.quiet import quiet_decoders
from core.images.reader import read_image
from core.images.types import ImageNote, PresentationIntent, ViewPosition

FILM = np.arange(64 * 64, dtype=np.uint16).reshape(64, 64)


@pytest.fixture
def metadata_of(write_dicom):
    def read(**attributes):
        return read_image(write_dicom("film.dcm", FILM, **attributes)).metadata

    return read


@pytest.mark.parametrize(
    ("text", "years"),
    [("003Y", 3), ("018M", 1.5), ("026W", 0.498), ("010D", 0.027), ("5Y", 5), (" 12y", 12)],
)
def test_an_age_is_read_in_every_unit(metadata_of, text, years):
    assert metadata_of(PatientAge=text).age_years == pytest.approx(years, abs=0.001)


@pytest.mark.parametrize("text", ["", "62", "ABC", "999Y", "-03Y", "0003Y", None])
def test_an_age_without_unit_or_sense_is_unknown(metadata_of, text):
    assert metadata_of(PatientAge=text).age_years is None


def test_the_age_comes_from_the_dates_when_the_file_does_not_state_it(metadata_of):
    metadata = metadata_of(PatientAge=None, PatientBirthDate="20200115", StudyDate="20230716")
    assert metadata.age_years == pytest.approx(3.5, abs=0.01)
    assert metadata.study_date == date(2023, 7, 16)


@pytest.mark.parametrize("study", ["20190101", "20231301", "yesterday", None])
def test_dates_that_contradict_or_fail_give_no_age(metadata_of, study):
    metadata = metadata_of(PatientAge=None, PatientBirthDate="20200115", StudyDate=study)
    assert metadata.age_years is None


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("PA", ViewPosition.PA),
        ("ap", ViewPosition.AP),
        ("AP SUPINE", ViewPosition.AP),
        ("LL", ViewPosition.LATERAL),
        ("LATERAL", ViewPosition.LATERAL),
        ("LLD", ViewPosition.OTHER),
        ("AP OBLIQUE", ViewPosition.OTHER),
        ("UNKNOWN", None),
        ("", None),
        (None, None),
    ],
)
def test_the_view_position_is_read_and_never_guessed(metadata_of, text, view):
    assert metadata_of(ViewPosition=text).view_position is view


@pytest.mark.parametrize(
    ("code", "view"),
    [
        ("272479007", ViewPosition.PA),
        ("R-10206", ViewPosition.AP),
        ("399067008", ViewPosition.LATERAL),
        ("0", None),
    ],
)
def test_the_view_code_counts_when_the_view_position_is_empty(metadata_of, code, view):
    item = Dataset()
    item.CodeValue = code
    assert metadata_of(ViewPosition="", ViewCodeSequence=Sequence([item])).view_position is view


def test_spacing_is_that_of_the_patient_before_that_of_the_detector(metadata_of):
    both = metadata_of(PixelSpacing=[0.1, 0.2], ImagerPixelSpacing=[0.15, 0.15])
    assert both.pixel_spacing_mm == (0.1, 0.2)
    assert metadata_of(ImagerPixelSpacing=[0.15, 0.16]).pixel_spacing_mm == (0.15, 0.16)
    assert metadata_of(PixelSpacing=[0, 0]).pixel_spacing_mm is None
    assert metadata_of().pixel_spacing_mm is None


def test_text_from_the_file_is_one_short_printable_line(metadata_of):
    metadata = metadata_of(
        Manufacturer="A\x1b[31mB\nC" + "x" * 500, BodyPartExamined=" chest ", PatientSex="?"
    )
    assert metadata.manufacturer.startswith("A [31mB C")
    assert len(metadata.manufacturer) <= 64
    assert metadata.body_part == "CHEST"
    assert metadata.sex is None


def test_the_patient_is_only_in_the_identity_and_not_in_any_repr(write_dicom):
    image = read_image(
        write_dicom(
            "film.dcm",
            FILM,
            PatientName="Planted^Name",
            PatientID="PLANTED-17",
            IssuerOfPatientID="Planted clinic",
            PatientBirthDate="20200102",
        )
    )
    patient = image.metadata.patient
    assert (patient.name, patient.patient_number) == ("Planted^Name", "PLANTED-17")
    assert (patient.issuer, patient.birth_date) == ("Planted clinic", date(2020, 1, 2))
    assert "lanted" not in repr(image.metadata).replace("PLANTED", "Planted")


def test_notes_say_what_the_file_does_not(write_dicom):
    told = read_image(write_dicom("told.dcm", FILM))
    assert told.notes == ()
    silent = read_image(
        write_dicom("silent.dcm", FILM, Modality=None, ViewPosition=None, PatientAge=None)
    )
    assert silent.notes == (ImageNote.NO_VIEW_POSITION, ImageNote.NO_AGE, ImageNote.NO_MODALITY)
    raw = read_image(
        write_dicom(
            "raw.dcm", FILM, PresentationIntentType="FOR PROCESSING", BurnedInAnnotation="YES"
        )
    )
    assert raw.notes == (ImageNote.FOR_PROCESSING, ImageNote.BURNED_IN_ANNOTATION)


def test_a_damaged_optional_attribute_does_not_cost_the_film(write_dicom):
    path = write_dicom("film.dcm", FILM, PixelSpacing=[0.125, 0.125], PatientName="Doe^Jane")
    data = path.read_bytes()
    path.write_bytes(
        data.replace(b"0.125\\0.125", b"0.1.5\\0x125").replace(b"Doe^", b"\xff\xfe^\xf8")
    )
    image = read_image(path)
    assert image.metadata.pixel_spacing_mm is None
    assert np.array_equal(image.pixels, FILM)


def test_nothing_of_the_patient_reaches_log_stderr_or_error_text(write_dicom, caplog, capfd):
    path = write_dicom(
        "film.dcm", FILM, PatientName="Planted^Name", PatientAge="PLANTED", Rows=63, WindowWidth=1
    )
    data = path.read_bytes()
    path.write_bytes(data[:-5000])
    with caplog.at_level(logging.DEBUG), pytest.raises(CorruptImageError) as caught:
        read_image(path)
    said = caplog.text + "".join(capfd.readouterr()) + str(caught.value)
    assert "planted" not in said.lower()


def test_warnings_are_silenced_in_overlapping_threads_and_restored():
    before = list(warnings.filters)
    first_in, second_done = threading.Event(), threading.Event()

    def first() -> None:
        with quiet_decoders():
            first_in.set()
            second_done.wait(60)
            warnings.warn("must not raise", UserWarning, stacklevel=1)

    thread = threading.Thread(target=first)
    thread.start()
    assert first_in.wait(60)
    with quiet_decoders():
        warnings.warn("must not raise either", UserWarning, stacklevel=1)
    second_done.set()
    thread.join()
    assert list(warnings.filters) == before
    with pytest.raises(UserWarning):
        warnings.warn("raises again", UserWarning, stacklevel=1)


def test_what_the_file_says_of_side_intent_and_text_is_typed(metadata_of):
    unknown = metadata_of()
    assert unknown.laterality is unknown.presentation_intent is unknown.burned_in_annotation is None
    said = metadata_of(
        Laterality="L", PresentationIntentType="FOR PROCESSING", BurnedInAnnotation="NO"
    )
    assert said.laterality == "L"
    assert said.presentation_intent is PresentationIntent.FOR_PROCESSING
    assert said.burned_in_annotation is False
    assert metadata_of(Laterality="L", ImageLaterality="R").laterality == "R"
    odd = metadata_of(Laterality="X", PresentationIntentType="ODD", BurnedInAnnotation="MAYBE")
    assert odd.laterality is odd.presentation_intent is odd.burned_in_annotation is None


@pytest.mark.parametrize(
    ("age", "born", "contradicts"),
    [("003Y", "20200301", False), ("004Y", "20200301", False), ("003Y", "19900301", True)],
)
def test_an_age_that_no_date_can_explain_is_noted(write_dicom, age, born, contradicts):
    path = write_dicom(
        "film.dcm", FILM, PatientAge=age, PatientBirthDate=born, StudyDate="20230601"
    )
    assert (ImageNote.CONTRADICTORY_AGE in read_image(path).notes) is contradicts
