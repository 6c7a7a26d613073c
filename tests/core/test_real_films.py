"""Real films, when they are there (LOBAR_SHARED_DATA): none is lost on the way."""

from __future__ import annotations

import time

import numpy as np
import pytest

from core.batch import score_all
from core.decision import decide
from core.errors import ImageError
from core.examination import ExaminationSpec
from core.images.reader import read_image
from core.isolation.limits import ReadingLimits
from core.outcome import CaseOutcome, FailedCase, InputFile, RefusedCase, ScoredCase
from core.scoring import Scorer


@pytest.fixture(scope="module")
def scorer(model_dir) -> Scorer:
    return Scorer.open("cpu", model_dir)


@pytest.fixture(scope="module")
def originals(scorer, shared_data) -> dict[str, CaseOutcome]:
    """Outcome of each original film, by class and name."""
    folder = shared_data / "kermany" / "originals"
    paths = sorted(path for path in folder.glob("*/*") if not path.name.startswith("."))
    names = [path.relative_to(folder).as_posix() for path in paths]
    inputs = [InputFile(path, name) for path, name in zip(paths, names, strict=True)]
    return {outcome.source.label: outcome for outcome in score_all(scorer, inputs)}


def test_every_original_film_is_scored(originals):
    assert len(originals) == 140
    lost = [name for name, outcome in originals.items() if not isinstance(outcome, ScoredCase)]
    assert not lost


def test_originals_and_their_small_copies_score_alike(originals, scorer, shared_data):
    # The copies have lost size, aspect and compression: what Lobar reads must not hang on these.
    folder = shared_data / "kermany" / "train"
    inputs = [InputFile(folder / name, name) for name in originals]
    point = scorer.spec.operating_point()
    differences, same = [], 0
    for outcome in score_all(scorer, inputs):
        original = originals[outcome.source.label].probability
        differences.append(abs(original - outcome.probability))
        same += decide(original, point).finding is decide(outcome.probability, point).finding
    assert sorted(differences)[len(differences) // 2] <= 0.02
    assert same >= 137


def test_every_chest_film_in_dicom_is_read_and_gets_an_outcome(scorer, shared_data):
    paths = [
        path for path in sorted((shared_data / "dicom" / "chest").rglob("*")) if path.is_file()
    ]
    assert paths
    for path in paths:
        image = read_image(path)
        assert image.pixels.ndim == 2
        outcome = scorer.score(InputFile(path, path.name))
        assert isinstance(outcome, ScoredCase | RefusedCase)


def test_photographs_and_textures_are_refused(scorer, shared_data):
    paths = [path for path in sorted((shared_data / "not_chest").rglob("*")) if path.is_file()]
    inputs = [InputFile(path, path.name) for path in paths]
    outcomes = list(score_all(scorer, inputs))
    assert any(isinstance(outcome, RefusedCase) for outcome in outcomes)
    scored = [outcome.source.label for outcome in outcomes if isinstance(outcome, ScoredCase)]
    assert not scored


def test_other_dicom_objects_are_refused_or_fail(scorer, shared_data):
    folder = shared_data / "dicom" / "pydicom-data"
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    outcomes = list(score_all(scorer, [InputFile(path, path.name) for path in paths]))
    kinds = [type(outcome) for outcome in outcomes]
    assert kinds.count(FailedCase) < len(kinds)
    scored = [outcome.source.label for outcome in outcomes if isinstance(outcome, ScoredCase)]
    assert not scored


def test_originals_that_are_decoded_smaller_score_as_whole_ones(originals, scorer):
    enough = ExaminationSpec.of(scorer.spec).enough_pixels
    differences = []
    for outcome in originals.values():
        if read_image(outcome.source.path, enough).size_in_file is not None:
            whole = scorer.score_image(outcome.source, read_image(outcome.source.path))
            differences.append(abs(outcome.probability - whole.probability))
    assert len(differences) > len(originals) // 4
    assert max(differences) <= 0.015
    assert sorted(differences)[int(0.95 * len(differences))] <= 0.005


@pytest.mark.parametrize("folder", ["chest", "pydicom-data", "malformed"])
def test_every_file_of_the_collection_ends_as_film_or_message(shared_data, folder):
    files = sorted((shared_data / "dicom" / folder).iterdir())
    assert files
    for path in files:
        started = time.perf_counter()
        try:
            image = read_image(path)
        except ImageError as error:
            assert error.path == path
        else:
            assert image.pixels.ndim == 2
            assert image.pixels.dtype in (np.uint8, np.uint16)
            assert int(image.pixels.max()) < 2**image.bits
        assert time.perf_counter() - started < ReadingLimits().seconds, path.name


def test_the_same_film_in_two_compressions_is_the_same(shared_data):
    folder = shared_data / "dicom" / "chest"
    j2k, jls = (read_image(folder / f"RG1_{kind}").pixels.astype(int) for kind in ("J2KI", "JLSN"))
    assert np.abs(j2k - jls).mean() < 100  # both are lossy, at 15 bits
