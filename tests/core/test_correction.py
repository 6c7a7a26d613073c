"""Films that the clinician turned, completed or had scored anyway."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from PIL import Image

from core.correction import Correction
from core.images.types import ViewPosition
from core.orientation import Orientation
from core.outcome import InputFile, RefusalReason, RefusedCase, ScoredCase
from core.scoring import Scorer

ORIENTATIONS = [Orientation(q, m) for q, m in product(range(4), (False, True))]


@pytest.fixture
def scorer(tiny_model) -> Scorer:
    return Scorer.open("cpu", tiny_model / "resources" / "model")


def film(tmp_path, pixels, correction=None) -> InputFile:
    path = tmp_path / "film.png"
    Image.fromarray(pixels).save(path)
    return InputFile(path, path.name, correction or Correction())


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_what_was_turned_can_be_put_back(orientation: Orientation) -> None:
    pixels = np.arange(12).reshape(3, 4)
    shown = orientation.applied(pixels)
    assert (shown.shape == (4, 3)) is orientation.swaps_sides
    np.testing.assert_array_equal(orientation.undone(shown), pixels)
    box = (0.1, 0.2, 0.5, 0.9)
    assert orientation.stored_box(orientation.shown_box(box)) == pytest.approx(box)


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_points_go_where_their_pixels_go(orientation: Orientation) -> None:
    pixels = np.arange(12).reshape(3, 4)
    shown = orientation.applied(pixels)
    x, y = orientation.shown_point((3 + 0.5) / 4, (1 + 0.5) / 3)
    assert shown[int(y * shown.shape[0]), int(x * shown.shape[1])] == pixels[1, 3]


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_turning_and_flipping_are_as_one_sees_them(orientation: Orientation) -> None:
    pixels = np.arange(12).reshape(3, 4)
    shown = orientation.applied(pixels)
    np.testing.assert_array_equal(orientation.turned(1).applied(pixels), np.rot90(shown, -1))
    np.testing.assert_array_equal(orientation.flipped().applied(pixels), shown[:, ::-1])


def test_a_film_turned_upright_is_scored_as_the_upright_one(scorer, tmp_path, draw_film) -> None:
    upright = draw_film(seed=5)
    wanted = scorer.score(film(tmp_path, upright))
    correction = Correction(orientation=Orientation(1), inverted=True)
    case = scorer.score(film(tmp_path, 255 - np.rot90(upright), correction))
    assert isinstance(case, ScoredCase)
    assert case.logit == pytest.approx(wanted.logit, abs=1e-5)
    assert case.override == "turned=90;inverted"
    assert (case.film.width, case.film.height) == (288, 320)
    np.testing.assert_allclose(
        case.influence_map.values, np.rot90(wanted.influence_map.values), atol=1e-5
    )


def test_what_the_file_does_not_say_can_be_said(scorer, tmp_path, draw_film) -> None:
    said = Correction(age_years=3.0, view_position=ViewPosition.AP)
    case = scorer.score(film(tmp_path, draw_film(), said))
    assert case.warnings == ()
    assert (case.film.metadata.age_years, case.override) == (3.0, "age=3;view=AP")
    old = scorer.score(film(tmp_path, draw_film(), replace(said, age_years=34.0)))
    assert isinstance(old, RefusedCase)
    assert [r.reason for r in old.refusals] == [RefusalReason.AGE]
    assert old.override == "age=34;view=AP"


def test_what_the_file_says_is_not_replaced(scorer, write_dicom, draw_film) -> None:
    path = write_dicom("old.dcm", draw_film(), PatientAge="034Y")
    said = Correction(age_years=3.0, view_position=ViewPosition.PA)
    case = scorer.score(InputFile(path, path.name, said))
    assert isinstance(case, RefusedCase)
    assert case.override == ""


def test_a_refused_film_is_scored_only_when_that_is_asked_for(
    scorer, write_dicom, draw_film
) -> None:
    path = write_dicom("old.dcm", draw_film(), PatientAge="034Y")
    assert isinstance(scorer.score(InputFile(path, path.name)), RefusedCase)
    case = scorer.score(InputFile(path, path.name, Correction(score_anyway=True)))
    assert isinstance(case, ScoredCase)
    assert case.override == "scored_anyway=age"
    assert [r.reason for r in case.overruled] == [RefusalReason.AGE]


def test_a_blank_film_is_scored_for_nobody(scorer, tmp_path) -> None:
    blank = np.full((300, 300), 90, np.uint8)
    case = scorer.score(film(tmp_path, blank, Correction(score_anyway=True)))
    assert isinstance(case, RefusedCase)


@pytest.mark.parametrize(
    ("stated", "read"),
    [(["L", "F"], ("L", "F")), (["R", "FL"], ("R", "F")), (["A", "F"], None), (None, None)],
)
def test_sides_of_the_film_are_read(write_dicom, draw_film, stated, read) -> None:
    from core.images.reader import read_image

    path = write_dicom("film.dcm", draw_film(), PatientOrientation=stated)
    assert read_image(path).metadata.directions == read
