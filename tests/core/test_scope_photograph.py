"""Photographs: of films, of other things, and films that only have a tint."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.case_id import CaseNamer
from core.correction import Correction
from core.images.reader import read_image
from core.messages import describe_warning
from core.outcome import OUT_OF_SCOPE, InputFile, Refusal, RefusalReason, RefusedCase, ScoredCase
from core.report import to_row
from core.scope import FilmKind, ScopeScore, all_refusals
from core.scoring import Scorer

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
COLOUR = Refusal(RefusalReason.COLOUR_PHOTOGRAPH, "0.200", "0.060")
ADULT = Refusal(RefusalReason.AGE, "34", "1 to 5")
FRONTAL = ScopeScore(0.5, FilmKind.FRONTAL, 0.99)
PHOTOGRAPHED = ScopeScore(0.5, FilmKind.PHOTOGRAPH, 0.001)
NO_FILM = ScopeScore(0.5, FilmKind.OTHER, 0.001)


@pytest.fixture(scope="module")
def scorer(model_dir) -> Scorer:
    return Scorer.open("cpu", model_dir)


@pytest.fixture
def film() -> np.ndarray:
    return read_image(SAMPLES / "synthetic-01.png").pixels


@pytest.fixture
def photograph(tmp_path, film) -> Path:
    """A film in light that is warm on one side and cold on the other."""
    light = np.linspace(0.4, 1.0, film.shape[1])[None, :]
    colours = np.dstack([film * light, film * 0.7, film * light[:, ::-1]])
    path = tmp_path / "photograph.jpg"
    Image.fromarray(colours.astype(np.uint8)).save(path, quality=90)
    return path


def _reasons(outcome: RefusedCase) -> list[RefusalReason]:
    assert isinstance(outcome, RefusedCase)
    return [refusal.reason for refusal in outcome.refusals]


def test_a_photograph_of_a_film_is_refused_as_one(scorer, photograph):
    outcome = scorer.score(InputFile(photograph, "film"))
    assert _reasons(outcome) == [RefusalReason.PHOTOGRAPH]


def test_a_photograph_of_a_film_that_is_overruled_is_scored_with_a_warning(scorer, photograph):
    source = InputFile(photograph, "film", Correction(score_anyway=True))
    outcome = scorer.score(source)
    assert isinstance(outcome, ScoredCase)
    assert OUT_OF_SCOPE in outcome.warnings
    row = to_row(outcome, scorer.spec, scorer.spec.operating_point(), CaseNamer(b"key"))
    assert row.override == "scored_anyway=photograph"
    assert OUT_OF_SCOPE in row.warnings.split(";")
    assert row.probability
    assert "not tested" in describe_warning(OUT_OF_SCOPE)


def test_a_film_in_scope_carries_no_such_warning(scorer):
    source = InputFile(SAMPLES / "synthetic-01.png", "film", Correction(score_anyway=True))
    outcome = scorer.score(source)
    assert isinstance(outcome, ScoredCase)
    assert OUT_OF_SCOPE not in outcome.warnings
    assert outcome.override == ""


@pytest.mark.parametrize("tint", [(1.0, 0.85, 0.6), (0.6, 0.8, 1.0)], ids=["sepia", "blue base"])
def test_a_film_with_a_tint_is_no_photograph(scorer, tmp_path, film, tint):
    path = tmp_path / "film.jpg"
    Image.fromarray((film[..., None] * np.array(tint)).astype(np.uint8)).save(path, quality=85)
    assert isinstance(scorer.score(InputFile(path, "film")), ScoredCase)


def test_colours_over_no_film_stay_a_colour_picture(scorer, tmp_path):
    noise = np.random.default_rng(1).integers(0, 256, (6, 8, 3), np.uint8)
    path = tmp_path / "things.png"
    Image.fromarray(noise).resize((640, 480)).save(path)
    assert _reasons(scorer.score(InputFile(path, "film"))) == [RefusalReason.COLOUR_PHOTOGRAPH]


@pytest.mark.parametrize(
    ("found", "look", "reasons"),
    [
        ((), FRONTAL, []),
        ((), PHOTOGRAPHED, [RefusalReason.PHOTOGRAPH]),
        ((), NO_FILM, [RefusalReason.NOT_A_CHEST_FILM]),
        ((ADULT,), NO_FILM, [RefusalReason.AGE, RefusalReason.NOT_A_CHEST_FILM]),
        ((COLOUR,), FRONTAL, [RefusalReason.PHOTOGRAPH]),
        ((COLOUR,), PHOTOGRAPHED, [RefusalReason.PHOTOGRAPH]),
        ((COLOUR,), NO_FILM, [RefusalReason.COLOUR_PHOTOGRAPH]),
        ((COLOUR, ADULT), FRONTAL, [RefusalReason.PHOTOGRAPH, RefusalReason.AGE]),
    ],
)
def test_colours_and_looks_together_tell_what_the_picture_is(scorer, found, look, reasons):
    refusals = all_refusals(found, look, scorer.spec.scope)
    assert [refusal.reason for refusal in refusals] == reasons
