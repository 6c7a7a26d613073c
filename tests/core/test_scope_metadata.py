"""What a file says of itself: contradictions refuse, silence warns."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core.correction import Correction
from core.images.reader import read_image
from core.images.types import FilmMetadata, ImageNote
from core.model_spec import ScopeSpec
from core.outcome import OUT_OF_SCOPE, InputFile, RefusalReason, RefusedCase, ScoredCase
from core.scope import check_metadata
from core.scoring import Scorer

FILM = Path(__file__).parents[2] / "resources" / "samples" / "synthetic-01.png"
SPEC = ScopeSpec("scope.npz", "0" * 64, 1.0, 0.5, 0.06, 128, 1.0, 5.0)


@pytest.fixture(scope="module")
def scorer(model_dir) -> Scorer:
    return Scorer.open("cpu", model_dir)


@pytest.fixture
def score(scorer, write_dicom):
    """Score a film in a DICOM file with some attributes changed."""

    def score_film(**attributes: object) -> ScoredCase | RefusedCase:
        path = write_dicom("film.dcm", read_image(FILM).pixels, **attributes)
        outcome = scorer.score(InputFile(path, path.name))
        assert isinstance(outcome, (ScoredCase, RefusedCase))
        return outcome

    return score_film


@pytest.mark.parametrize(
    ("born", "taken"),
    [("20200110", "20201105"), ("20100110", "20200105"), ("20140101", "20200102")],
    ids=["ten months", "nearly ten years", "six years"],
)
def test_an_age_from_the_dates_of_birth_and_study_refuses(score, born, taken):
    outcome = score(PatientAge=None, PatientBirthDate=born, StudyDate=taken)
    assert isinstance(outcome, RefusedCase)
    assert [refusal.reason for refusal in outcome.refusals] == [RefusalReason.AGE]


def test_a_child_of_the_right_age_by_its_dates_is_scored_without_a_warning(score):
    outcome = score(PatientAge=None, PatientBirthDate="20170110", StudyDate="20200105")
    assert isinstance(outcome, ScoredCase)
    assert ImageNote.NO_AGE.value not in outcome.warnings


def test_the_stated_age_counts_before_the_dates(score):
    outcome = score(PatientAge="003Y", PatientBirthDate="19500101", StudyDate="20200101")
    assert isinstance(outcome, ScoredCase)


@pytest.mark.parametrize("age", ["018", "34", "Y"])
def test_an_age_without_a_unit_is_unknown_and_warns(score, age):
    outcome = score(PatientAge=age)
    assert isinstance(outcome, ScoredCase)
    assert ImageNote.NO_AGE.value in outcome.warnings


def test_absent_tags_warn_one_by_one(score):
    outcome = score(PatientAge=None, ViewPosition=None, Modality=None)
    assert isinstance(outcome, ScoredCase)
    expected = {ImageNote.NO_AGE, ImageNote.NO_VIEW_POSITION, ImageNote.NO_MODALITY}
    assert {note.value for note in expected} <= set(outcome.warnings)


def test_several_images_in_one_file_are_refused(score):
    film = read_image(FILM).pixels
    outcome = score(
        NumberOfFrames=2,
        PixelData=np.concatenate([film, film]).tobytes(),
        Rows=film.shape[0],
        Columns=film.shape[1],
    )
    assert isinstance(outcome, RefusedCase)
    assert [refusal.reason for refusal in outcome.refusals] == [RefusalReason.MULTI_FRAME]


def test_the_first_of_several_images_is_scored_with_a_warning_when_overruled(write_dicom, scorer):
    film = read_image(FILM).pixels
    path = write_dicom(
        "film.dcm", film, NumberOfFrames=2, PixelData=np.concatenate([film, film]).tobytes()
    )
    outcome = scorer.score(InputFile(path, "film", Correction(score_anyway=True)))
    assert isinstance(outcome, ScoredCase)
    assert outcome.override == "scored_anyway=multi_frame"
    assert OUT_OF_SCOPE in outcome.warnings


def test_several_blank_images_cannot_be_overruled(write_dicom, scorer):
    blank = np.full((300, 300), 90, np.uint8)
    path = write_dicom(
        "blank.dcm", blank, NumberOfFrames=2, PixelData=np.concatenate([blank] * 2).tobytes()
    )
    outcome = scorer.score(InputFile(path, "film", Correction(score_anyway=True)))
    assert isinstance(outcome, RefusedCase)
    assert [refusal.reason for refusal in outcome.refusals] == [RefusalReason.BLANK]


@pytest.mark.parametrize(
    "part", ["CHEST", "TÓRAX", "RTG THORAX", "CXR", "other", "UNKNOWN", "NONE"]
)
def test_a_chest_in_any_words_and_a_part_that_says_nothing_do_not_refuse(part):
    assert check_metadata(FilmMetadata(body_part=part), SPEC) == ()


@pytest.mark.parametrize(
    "part", ["ABDOMEN", "PELVIS", "SKULL", "KNEE", "HIP", "CSPINE", "EXTREMITY"]
)
def test_another_part_of_the_body_refuses(part):
    (refusal,) = check_metadata(FilmMetadata(body_part=part), SPEC)
    assert (refusal.reason, refusal.measured) == (RefusalReason.BODY_PART, part)
