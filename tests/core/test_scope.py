"""What Lobar refuses to score, and that it says why."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.images.reader import read_image
from core.images.types import FilmMetadata, ImageFormat, ViewPosition, XrayImage
from core.model_spec import ScopeSpec
from core.outcome import InputFile, RefusalReason, RefusedCase, ScoredCase
from core.scope import check_metadata, check_picture
from core.scoring import Scorer

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
UPRIGHT = sorted(SAMPLES.glob("synthetic-*"))
SPEC = ScopeSpec("scope.npz", "0" * 64, 1.0, 0.5, 0.06, 128, 1.0, 5.0)


@pytest.fixture(scope="module")
def scorer(model_dir) -> Scorer:
    return Scorer.open("cpu", model_dir)


@pytest.fixture(scope="module")
def reasons(scorer) -> Callable[[XrayImage], set[RefusalReason]]:
    """Score a film with the shipped model; the reasons for which it was refused."""

    def look(image: XrayImage) -> set[RefusalReason]:
        outcome = scorer.score_image(InputFile(Path("film"), "film"), image)
        if isinstance(outcome, ScoredCase):
            return set()
        return {refusal.reason for refusal in outcome.refusals}

    return look


def _image(pixels: np.ndarray, **others: object) -> XrayImage:
    bits = pixels.dtype.itemsize * 8
    return XrayImage(np.ascontiguousarray(pixels), bits, ImageFormat.PNG, "", **others)


def _changed(path: Path, change: Callable[[np.ndarray], np.ndarray]) -> XrayImage:
    image = read_image(path)
    pixels = np.ascontiguousarray(change(image.pixels)).astype(image.pixels.dtype)
    return dataclasses.replace(image, pixels=pixels)


def test_there_are_upright_samples():
    assert len(UPRIGHT) == 7


@pytest.mark.parametrize("path", UPRIGHT, ids=lambda path: path.name)
def test_every_upright_sample_is_scored(scorer, path):
    assert isinstance(scorer.score(InputFile(path, path.name)), ScoredCase)


@pytest.mark.parametrize("path", UPRIGHT, ids=lambda path: path.name)
@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (np.rot90, RefusalReason.SIDEWAYS),
        (lambda film: np.rot90(film, 3), RefusalReason.SIDEWAYS),
        (lambda film: np.rot90(film, 2), RefusalReason.UPSIDE_DOWN),
        (np.flipud, RefusalReason.UPSIDE_DOWN),
        (lambda film: film.max() - film, RefusalReason.NEGATIVE),
    ],
    ids=["turned left", "turned right", "turned over", "flipped", "negative"],
)
def test_a_film_shown_wrongly_is_refused_with_its_reason(reasons, path, change, reason):
    assert reasons(_changed(path, change)) == {reason}


@pytest.mark.parametrize("path", UPRIGHT[:3], ids=lambda path: path.name)
@pytest.mark.parametrize(
    "change",
    [
        np.fliplr,  # a mirrored film is still frontal; sides are not Lobar's business
        lambda film: film[40:-40, 40:-40],
        lambda film: np.pad(film, ((0, 0), (150, 150))),
        lambda film: film // 2,
    ],
    ids=["mirrored", "cropped", "padded", "dark"],
)
def test_a_film_shown_rightly_is_scored_however_it_was_exported(reasons, path, change):
    assert reasons(_changed(path, change)) == set()


@pytest.mark.parametrize("grey", [0, 90, 255])
def test_a_blank_film_is_refused_as_blank(reasons, grey):
    assert reasons(_image(np.full((400, 400), grey, np.uint8))) == {RefusalReason.BLANK}


def test_faint_noise_on_a_blank_16_bit_film_is_still_blank(reasons):
    noise = np.random.default_rng(0).integers(30_000, 30_100, (400, 400)).astype(np.uint16)
    assert reasons(_image(noise)) == {RefusalReason.BLANK}


@pytest.mark.parametrize("shape", [(127, 800), (800, 127), (1, 1), (16, 16)])
def test_a_film_that_is_too_small_is_refused_with_its_size(shape):
    height, width = shape
    noise = np.random.default_rng(0).integers(0, 256, shape, np.uint8)
    (refusal,) = check_picture(_image(noise), SPEC)
    assert refusal.reason is RefusalReason.TOO_SMALL
    assert refusal.measured == f"{width} x {height}"
    assert refusal.limit == "128"


def test_a_film_of_the_least_size_is_looked_at(draw_film):
    assert check_picture(_image(draw_film(128, 128)), SPEC) == ()


def test_a_colour_photograph_is_refused_as_such(scorer, tmp_path):
    noise = np.random.default_rng(1).integers(0, 256, (6, 8, 3), np.uint8)
    path = tmp_path / "photograph.jpg"
    Image.fromarray(noise).resize((640, 480)).save(path, quality=90)
    outcome = scorer.score(InputFile(path, path.name))
    assert isinstance(outcome, RefusedCase)
    assert [refusal.reason for refusal in outcome.refusals] == [RefusalReason.COLOUR_PHOTOGRAPH]


def test_a_grey_film_saved_in_colour_is_scored(scorer, tmp_path):
    path = tmp_path / "film.jpg"
    Image.open(UPRIGHT[0]).convert("RGB").save(path, quality=85)
    assert isinstance(scorer.score(InputFile(path, path.name)), ScoredCase)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kind", ["noise", "clouds", "stripes", "page"])
def test_a_grey_picture_of_something_else_is_refused(reasons, kind, seed):
    random = np.random.default_rng(seed)
    if kind == "noise":
        pixels = random.integers(0, 256, (500, 500), np.uint8)
    elif kind == "clouds":
        small = Image.fromarray(random.integers(0, 256, (9, 9), np.uint8))
        pixels = np.asarray(small.resize((500, 500), Image.Resampling.BICUBIC))
    elif kind == "stripes":
        wave = np.sin(np.arange(500) / (5 + 10 * seed))
        pixels = np.tile(127 + 120 * wave, (500, 1)).astype(np.uint8)
    else:
        pixels = np.full((500, 500), 250, np.uint8)
        for top in range(20, 480, 24):
            pixels[top : top + 10, 30 : random.integers(200, 470)] = 20
    assert reasons(_image(pixels))


@pytest.mark.parametrize(
    ("stated", "reason"),
    [
        ({"age_years": 34.0}, RefusalReason.AGE),
        ({"age_years": 0.5}, RefusalReason.AGE),
        ({"age_years": 6.0}, RefusalReason.AGE),
        ({"modality": "CT"}, RefusalReason.MODALITY),
        ({"modality": "US"}, RefusalReason.MODALITY),
        ({"body_part": "HAND"}, RefusalReason.BODY_PART),
        ({"view_position": ViewPosition.LATERAL}, RefusalReason.LATERAL_VIEW),
    ],
)
def test_a_statement_that_contradicts_the_intended_use_refuses(stated, reason):
    refusals = check_metadata(FilmMetadata(**stated), SPEC)
    assert [refusal.reason for refusal in refusals] == [reason]


@pytest.mark.parametrize(
    "stated",
    [
        {},
        {"age_years": 1.0},
        {"age_years": 5.0},
        {"age_years": 5 + 11 / 12},
        {"modality": "CR"},
        {"modality": "dx"},
        {"body_part": "CHEST"},
        {"body_part": "Thorax AP"},
        {"view_position": ViewPosition.AP},
        {"view_position": ViewPosition.PA},
        {"view_position": ViewPosition.OTHER},
    ],
)
def test_what_fits_or_is_unknown_does_not_refuse(stated):
    assert check_metadata(FilmMetadata(**stated), SPEC) == ()


def test_every_contradiction_is_named():
    stated = FilmMetadata(
        modality="MR", body_part="KNEE", view_position=ViewPosition.LATERAL, age_years=51.0
    )
    found = {refusal.reason for refusal in check_metadata(stated, SPEC)}
    assert found == {
        RefusalReason.MODALITY,
        RefusalReason.BODY_PART,
        RefusalReason.LATERAL_VIEW,
        RefusalReason.AGE,
    }


@pytest.mark.parametrize(
    ("attributes", "reason"),
    [
        ({"PatientAge": "034Y"}, RefusalReason.AGE),
        ({"PatientAge": "008M"}, RefusalReason.AGE),
        ({"PatientAge": "072M"}, RefusalReason.AGE),
        ({"Modality": "CT"}, RefusalReason.MODALITY),
        ({"BodyPartExamined": "HAND"}, RefusalReason.BODY_PART),
        ({"ViewPosition": "LL"}, RefusalReason.LATERAL_VIEW),
    ],
)
def test_a_dicom_file_is_refused_for_what_it_says(scorer, write_dicom, attributes, reason):
    path = write_dicom("film.dcm", read_image(UPRIGHT[0]).pixels, **attributes)
    outcome = scorer.score(InputFile(path, path.name))
    assert isinstance(outcome, RefusedCase)
    assert [refusal.reason for refusal in outcome.refusals] == [reason]


@pytest.mark.parametrize(
    "attributes",
    [
        {"PatientAge": "071M"},  # 5 years and 11 months
        {"PatientAge": "005Y"},
        {"PatientAge": None, "Modality": None, "BodyPartExamined": None, "ViewPosition": None},
        {"PatientAge": "", "ViewPosition": ""},
    ],
    ids=["5 years 11 months", "5 years", "nothing stated", "empty"],
)
def test_a_dicom_film_of_a_child_or_of_unknown_age_is_scored(scorer, write_dicom, attributes):
    path = write_dicom("film.dcm", read_image(UPRIGHT[0]).pixels, **attributes)
    assert isinstance(scorer.score(InputFile(path, path.name)), ScoredCase)


def test_the_scope_looks_at_the_picture_and_not_at_the_score(scorer):
    # Films of every finding are in scope.
    outcomes = [scorer.score(InputFile(path, path.name)) for path in UPRIGHT]
    probabilities = [outcome.probability for outcome in outcomes]
    assert min(probabilities) < 0.1
    assert max(probabilities) > 0.9
