"""The network in ONNX Runtime: hash, contract, golden film, outputs."""

from __future__ import annotations

import dataclasses
import hashlib
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from core.calibration import sigmoid
from core.classifier import Classifier, _create_session
from core.errors import (
    InferenceError,
    ModelContractError,
    ModelError,
    ModelFileError,
    SelfTestError,
)
from core.images.reader import read_image
from core.model_spec import ModelSpec
from core.preprocessing import InputSpec, ModelInput, prepare, prepare_pixels
from core.scoring import Scorer, golden_input


@pytest.fixture
def tiny(tiny_model, tmp_path) -> Path:
    """A copy of the tiny model that a test may spoil."""
    return Path(shutil.copytree(tiny_model / "resources" / "model", tmp_path / "model"))


@pytest.fixture(scope="module")
def shipped(model_dir) -> Classifier:
    spec = ModelSpec.load(model_dir)
    return Classifier.open(model_dir, spec, golden_input(model_dir, spec), "cpu")


@pytest.fixture(scope="module")
def films(repository, model_dir) -> list[ModelInput]:
    """The sample films, prepared."""
    spec = ModelSpec.load(model_dir).input
    paths = sorted((repository / "resources" / "samples").glob("synthetic-*"))
    return [prepare(read_image(path), spec) for path in paths]


def _open(folder: Path, spec: ModelSpec | None = None) -> Classifier:
    spec = spec or ModelSpec.load(folder)
    return Classifier.open(folder, spec, golden_input(folder, spec), "cpu")


def _replace_network(folder: Path, content: bytes) -> ModelSpec:
    (folder / "model.onnx").write_bytes(content)
    sha256 = hashlib.sha256(content).hexdigest()
    return dataclasses.replace(ModelSpec.load(folder), onnx_sha256=sha256)


def test_one_changed_byte_of_the_network_is_refused(tiny):
    content = bytearray((tiny / "model.onnx").read_bytes())
    content[len(content) // 2] ^= 1
    (tiny / "model.onnx").write_bytes(content)
    with pytest.raises(ModelFileError, match="hash") as refused:
        _open(tiny)
    assert refused.value.path.name == "model.onnx"


def test_a_missing_network_is_a_missing_file(tiny):
    (tiny / "model.onnx").unlink()
    with pytest.raises(ModelFileError):
        _open(tiny)


def test_another_golden_film_is_refused(tiny, draw_film):
    shutil.copyfile(tiny / "golden.png", tiny / "kept.png")
    with (tiny / "golden.png").open("ab") as file:
        file.write(b"\0")
    with pytest.raises(ModelFileError, match="hash") as refused:
        _open(tiny)
    assert refused.value.path.name == "golden.png"
    (tiny / "golden.png").unlink()
    with pytest.raises(ModelFileError):
        _open(tiny)


def test_a_description_with_another_golden_score_fails_the_self_test(tiny):
    spec = ModelSpec.load(tiny)
    expected = spec.golden.logit + 2 * spec.golden.tolerance
    tampered = dataclasses.replace(spec.golden, logit=expected, probability=sigmoid(expected))
    with pytest.raises(SelfTestError) as refused:
        _open(tiny, dataclasses.replace(spec, golden=tampered))
    assert refused.value.provider == "cpu"
    assert refused.value.expected == expected
    assert refused.value.measured == pytest.approx(spec.golden.logit, abs=1e-5)


def test_a_golden_score_within_its_tolerance_passes(tiny):
    spec = ModelSpec.load(tiny)
    logit = spec.golden.logit + 0.5 * spec.golden.tolerance
    near = dataclasses.replace(spec.golden, logit=logit, probability=sigmoid(logit))
    assert _open(tiny, dataclasses.replace(spec, golden=near)).provider.used == "cpu"


def test_bytes_that_are_no_network_are_refused_whatever_their_hash(tiny):
    with pytest.raises(InferenceError):
        _open(tiny, _replace_network(tiny, b"not a network"))


def test_a_huge_network_is_refused(tiny):
    with pytest.raises(ModelContractError, match="too large"):
        _open(tiny, _replace_network(tiny, bytes((64 << 20) + 1)))


def test_a_network_of_another_size_is_refused(tiny):
    spec = dataclasses.replace(ModelSpec.load(tiny), input=InputSpec(32))
    with pytest.raises(ModelContractError) as refused:
        _open(tiny, spec)
    assert refused.value.field == "input.size"


def test_a_network_without_an_influence_map_is_refused(tiny):
    onnx = pytest.importorskip("onnx", reason="the network is changed with onnx (extra: train)")
    network = onnx.load(str(tiny / "model.onnx"))
    kept = [output for output in network.graph.output if output.name != "influence_map"]
    del network.graph.output[:]
    network.graph.output.extend(kept)
    with pytest.raises(ModelContractError, match="influence_map") as refused:
        _open(tiny, _replace_network(tiny, network.SerializeToString()))
    assert refused.value.field == "outputs"


def test_a_number_that_is_not_finite_is_an_error_and_no_score(tiny):
    tensor = np.zeros((1, 64, 64, 1), np.float32)
    tensor[0, 3, 4, 0] = np.nan
    with pytest.raises(InferenceError, match="finite"):
        _open(tiny).run(ModelInput(tensor, (0.0, 0.0, 1.0, 1.0)))


def test_a_tensor_of_another_shape_is_an_inference_error(tiny):
    with pytest.raises(InferenceError):
        _open(tiny).run_batch(np.zeros((1, 32, 32, 1), np.float32))


def test_every_refusal_is_a_model_error(tiny):
    # The app catches this one class when it starts.
    for kind in (InferenceError, ModelContractError, ModelFileError, SelfTestError):
        assert issubclass(kind, ModelError)


def test_the_higher_the_score_the_more_of_it_the_map_finds_on_the_film(shipped, films):
    scores = sorted((shipped.run(film) for film in films), key=lambda score: score.logit)
    lowest, highest = scores[0], scores[-1]
    assert highest.logit - lowest.logit > 1.0
    assert highest.influence_map.max() > 2 * max(0.0, lowest.influence_map.max())


def test_different_films_give_different_maps(shipped, films):
    maps = [shipped.run(film).influence_map for film in films]
    for number, first in enumerate(maps):
        for second in maps[number + 1 :]:
            assert np.abs(first - second).max() > 0.1


def test_a_map_moves_with_the_film(shipped, films):
    # A map frozen into the graph would not follow a mirrored film.
    mirrored = np.ascontiguousarray(films[0].tensor[:, :, ::-1])
    plain = shipped.run(films[0]).influence_map
    turned = shipped.run_batch(mirrored)[0].influence_map
    assert np.abs(turned[:, ::-1] - plain).mean() < np.abs(turned - plain).mean()


def test_outputs_have_the_documented_shapes(shipped, films):
    score = shipped.run(films[0])
    assert isinstance(score.logit, float)
    assert score.influence_map.ndim == 2
    assert min(score.influence_map.shape) >= 5
    assert score.embedding.ndim == 1
    assert score.influence_map.dtype == score.embedding.dtype == np.float32


def test_a_film_scores_the_same_alone_and_in_a_batch(shipped, films):
    together = shipped.run_batch(np.concatenate([film.tensor for film in films]))
    for film, batched in zip(films, together, strict=True):
        alone = shipped.run(film)
        assert alone.logit == pytest.approx(batched.logit, abs=1e-3)
        np.testing.assert_allclose(alone.influence_map, batched.influence_map, atol=1e-3)


def test_threads_share_one_session(shipped, films):
    expected = [shipped.run(film).logit for film in films]
    with ThreadPoolExecutor(4) as pool:
        rounds = list(pool.map(lambda film: shipped.run(film).logit, films * 5))
    assert rounds == expected * 5


def test_several_threads_give_the_scores_of_one(model_dir, films):
    spec = ModelSpec.load(model_dir)
    golden = golden_input(model_dir, spec)
    one, several = (Classifier.open(model_dir, spec, golden, "cpu", n) for n in (1, 2))
    for film in films:
        score, same = one.run(film), several.run(film)
        assert score.logit == pytest.approx(same.logit, abs=1e-4)
        np.testing.assert_allclose(score.influence_map, same.influence_map, atol=1e-4)


@pytest.mark.parametrize(("threads", "spins"), [(0, "0"), (1, "0"), (2, "1")])
def test_only_threads_of_one_film_spin_and_not_for_long(model_dir, threads, spins):
    session = _create_session((model_dir / "model.onnx").read_bytes(), "cpu", threads)
    told = session.get_session_options().get_session_config_entry
    assert told("session.intra_op.allow_spinning") == spins
    assert int(told("session.intra_op.spin_duration_us")) <= 2000


def test_the_golden_film_scores_what_the_description_says(model_dir, shipped):
    golden = ModelSpec.load(model_dir).golden
    film = golden_input(model_dir, ModelSpec.load(model_dir))
    assert shipped.run(film).logit == pytest.approx(golden.logit, abs=golden.tolerance)
    calibration = Scorer.open("cpu", model_dir).spec.calibration
    assert calibration.probability(golden.logit) == pytest.approx(golden.probability)


def test_a_film_of_noise_gives_a_finite_score(shipped, model_dir):
    noise = np.random.default_rng(0).integers(0, 256, (200, 200), np.uint8)
    score = shipped.run(prepare_pixels(noise, ModelSpec.load(model_dir).input))
    assert np.isfinite(score.logit)
    assert np.isfinite(score.influence_map).all()
