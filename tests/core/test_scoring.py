"""One file in, exactly one outcome out."""

from __future__ import annotations

import dataclasses
import hashlib
import shutil
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.calibration import sigmoid
from core.errors import (
    CorruptImageError,
    FileAccessError,
    InferenceError,
    ModelContractError,
    ModelError,
    ModelFileError,
    ProviderUnavailableError,
    UnsupportedFormatError,
)
from core.model_spec import ModelSpec
from core.outcome import FailedCase, InputFile, RefusalReason, RefusedCase, ScoredCase
from core.preprocessing import prepare_pixels
from core.scoring import Scorer


@pytest.fixture
def folder(tiny_model, tmp_path) -> Path:
    """A copy of the tiny model that a test may spoil."""
    return Path(shutil.copytree(tiny_model / "resources" / "model", tmp_path / "model"))


@pytest.fixture
def scorer(folder) -> Scorer:
    return Scorer.open("cpu", folder)


@pytest.fixture
def film(tmp_path, draw_film) -> InputFile:
    path = tmp_path / "film.png"
    Image.fromarray(draw_film(seed=5)).save(path)
    return InputFile(path, "ward/film.png")


def test_a_film_becomes_a_score_with_everything_that_it_depends_on(scorer, film):
    before = datetime.now(UTC)
    case = scorer.score(film)
    assert isinstance(case, ScoredCase)
    assert case.source is film
    assert case.film.sha256 == hashlib.sha256(film.path.read_bytes()).hexdigest()
    assert (case.film.width, case.film.height, case.film.bits) == (320, 288, 8)
    assert case.provider == "cpu"
    assert set(case.warnings) == {"no_view_position", "no_age"}
    assert before <= case.scored_at <= datetime.now(UTC)


def test_the_score_is_that_of_the_prepared_film(scorer, film, draw_film):
    # The tiny network averages what it is given.
    prepared = prepare_pixels(draw_film(seed=5), scorer.spec.input)
    case = scorer.score(film)
    assert case.logit == pytest.approx(float(prepared.tensor.mean()), abs=1e-5)
    assert case.probability == scorer.spec.calibration.probability(case.logit)
    assert case.influence_map.box == prepared.box
    cells = prepared.tensor.reshape(4, 16, 4, 16).mean((1, 3))
    np.testing.assert_allclose(case.influence_map.values, cells, atol=1e-5)


def test_a_padded_film_has_its_map_on_the_film_and_not_on_the_bars(scorer, tmp_path, draw_film):
    pixels = draw_film(seed=5)[40:250, 50:270]
    path = tmp_path / "padded.png"
    Image.fromarray(np.pad(pixels, ((0, 0), (40, 40)))).save(path)
    left, top, right, bottom = scorer.score(InputFile(path, path.name)).influence_map.box
    assert (left, right) == pytest.approx((40 / 300, 260 / 300))
    assert (top, bottom) == (0.0, 1.0)


def test_scoring_twice_gives_the_same_number(scorer, film):
    assert scorer.score(film).logit == scorer.score(film).logit


def test_notes_of_the_file_become_warnings_of_the_case(scorer, write_dicom, draw_film):
    path = write_dicom("film.dcm", draw_film(), ViewPosition=None, PatientAge=None)
    case = scorer.score(InputFile(path, path.name))
    assert isinstance(case, ScoredCase)
    assert {"no_view_position", "no_age"} <= set(case.warnings)


def test_a_refused_film_has_reasons_and_neither_probability_nor_map(scorer, write_dicom, draw_film):
    path = write_dicom("film.dcm", draw_film(), PatientAge="034Y", Modality="CT")
    case = scorer.score(InputFile(path, path.name))
    assert isinstance(case, RefusedCase)
    assert {refusal.reason for refusal in case.refusals} == {
        RefusalReason.AGE,
        RefusalReason.MODALITY,
    }
    assert case.film.metadata.age_years == 34
    for name in ("probability", "logit", "influence_map"):
        assert not hasattr(case, name)


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("missing.png", None, FileAccessError),
        ("empty.png", b"", FileAccessError),
        ("notes.txt", b"not a film", UnsupportedFormatError),
        ("broken.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, CorruptImageError),
    ],
)
def test_a_file_that_cannot_be_read_fails_with_its_error_and_no_number(
    scorer, tmp_path, name, content, error
):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    case = scorer.score(InputFile(path, name))
    assert isinstance(case, FailedCase)
    assert isinstance(case.error, error)
    assert case.source.label == name
    assert not hasattr(case, "probability")


def test_a_network_that_gives_no_number_fails_that_film_alone(folder, film, tmp_path, draw_film):
    onnx = pytest.importorskip("onnx", reason="the network is changed with onnx (extra: train)")
    network = onnx.load(str(folder / "model.onnx"))
    spec = ModelSpec.load(folder)
    golden_mean = spec.golden.logit
    # The logarithm of (golden film's mean + margin - film's mean) has no value for bright films.
    network.graph.initializer.append(
        onnx.numpy_helper.from_array(np.array([golden_mean + 0.05], np.float32), "limit")
    )
    last = network.graph.node[-1]
    assert list(last.output) == ["logit"]
    network.graph.node.remove(last)
    make = onnx.helper.make_node
    network.graph.node.extend(
        [make("Sub", ["limit", "embedding"], ["rest"]), make("Log", ["rest"], ["logit"])]
    )
    content = network.SerializeToString()
    (folder / "model.onnx").write_bytes(content)
    changed = dataclasses.replace(
        spec,
        onnx_sha256=hashlib.sha256(content).hexdigest(),
        golden=dataclasses.replace(
            spec.golden, logit=float(np.log(0.05)), probability=sigmoid(float(np.log(0.05)))
        ),
    )
    (folder / "model.json").write_text(changed.to_json(), "utf-8")
    scorer = Scorer.open("cpu", folder)

    bright = tmp_path / "bright.png"
    pixels = draw_film(seed=5)
    pixels[:28] = pixels[-28:] = 255  # outside the part that sets the landmarks
    pixels[::2, ::40] = 254  # and no even border
    Image.fromarray(pixels).save(bright)
    failed = scorer.score(InputFile(bright, "bright.png"))
    assert isinstance(failed, FailedCase)
    assert isinstance(failed.error, InferenceError)
    assert isinstance(scorer.score(InputFile(folder / "golden.png", "golden")), ScoredCase)


def test_a_bug_escapes(scorer):
    with pytest.raises(AttributeError):
        scorer.score(InputFile(None, "no path"))


@pytest.mark.parametrize("name", ["model.json", "model.onnx", "scope.npz", "golden.png"])
def test_a_model_with_a_missing_file_is_not_opened(folder, name):
    (folder / name).unlink()
    with pytest.raises(ModelFileError) as refused:
        Scorer.open("cpu", folder)
    assert refused.value.path.name == name


@pytest.mark.parametrize("name", ["model.onnx", "scope.npz", "golden.png"])
def test_a_model_with_another_file_is_not_opened(folder, name):
    with (folder / name).open("ab") as file:
        file.write(b"\0")
    with pytest.raises(ModelFileError, match="hash") as refused:
        Scorer.open("cpu", folder)
    assert refused.value.path.name == name


def test_a_threshold_out_of_order_is_not_opened(folder):
    text = (folder / "model.json").read_text("utf-8")
    (folder / "model.json").write_text(text.replace('"threshold": 0.42', '"threshold": 0.99'))
    with pytest.raises(ModelContractError):
        Scorer.open("cpu", folder)


def test_a_provider_that_is_not_there_is_not_opened(folder):
    with pytest.raises(ProviderUnavailableError):
        Scorer.open("quantum", folder)
    assert issubclass(ProviderUnavailableError, ModelError)


def test_the_provider_is_reported(folder):
    assert Scorer.open("auto", folder).provider.requested == "auto"
    assert Scorer.open("cpu", folder).provider.used == "cpu"
