"""A small model for tests: real files and a real session, only the network is tiny."""

from __future__ import annotations

import dataclasses
import hashlib
import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydicom.dataset import Dataset

from core.calibration import Calibration, sigmoid
from core.decision import OperatingPoint
from core.images.reader import read_image
from core.model_import.library import ModelLibrary
from core.model_spec import Golden, MeasuredOn, ModelSpec, ScopeSpec, Training
from core.outcome import InputFile, ScoredCase
from core.preprocessing import InputSpec, prepare_pixels
from core.scope import FEATURES, KINDS, ScopeArrays
from core.scoring import Scorer
from tests.core.film_scores import LOSSLESS
from tests.core.model_bundles import another_model, copy_of

SIZE = 64


@pytest.fixture
def films(tmp_path, draw_film, make_dicom) -> Path:
    """Three films to score, one to refuse, one that fails, one file to ignore."""
    folder = tmp_path / "films"
    (folder / "ward").mkdir(parents=True)
    Image.fromarray(draw_film(seed=1)).save(folder / "film1.png")
    Image.fromarray(draw_film(seed=2)).save(folder / "film2.jpg")
    child = make_dicom(draw_film(seed=3), PatientName="Planted^Name", PatientID="PLANTED-17")
    child.save_as(folder / "ward" / "child.dcm", enforce_file_format=True)
    adult = make_dicom(draw_film(), PatientAge="034Y", PatientName="Planted^Adult")
    adult.save_as(folder / "ward" / "adult.dcm", enforce_file_format=True)
    whole = (folder / "film1.png").read_bytes()
    (folder / "broken.png").write_bytes(whole[:2000])
    (folder / "notes.txt").write_text("Planted^Name")
    return folder


@pytest.fixture
def film_bytes(draw_film) -> bytes:
    """A drawn film as PNG."""
    buffer = io.BytesIO()
    Image.fromarray(draw_film()).save(buffer, "PNG")
    return buffer.getvalue()


@pytest.fixture(scope="session")
def model_spec() -> ModelSpec:
    """A complete description; its hashes fit no file."""
    return ModelSpec(
        schema=1,
        model_id="test-model",
        onnx_sha256="0" * 64,
        input=InputSpec(SIZE),
        calibration=Calibration(1.0, 0.0, 0.5),
        operating_points=(
            OperatingPoint("balanced", 0.42, 0.3, 0.6),
            OperatingPoint("sensitive", 0.0, 0.0, 0.0),
        ),
        default_operating_point="balanced",
        measured_on=MeasuredOn("nothing", 0, 0),
        map_full_scale=1.0,
        golden=Golden("golden.png", "0" * 64, 0.0, 0.5, 0.001),
        scope=ScopeSpec("scope.npz", "0" * 64, 1.0, 0.5, 0.1, 64, 1.0, 5.0),
        training=Training("run", "", "", "", ""),
    )


@pytest.fixture
def library() -> ModelLibrary:
    """The models of this installation."""
    return ModelLibrary.of_this_installation()


@pytest.fixture
def bundle(tiny_model, tmp_path) -> Path:
    """A sound model, as on a stick, that is not the one in use."""
    return copy_of(tiny_model / "resources" / "model", tmp_path / "stick", another_model)


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory, model_spec, draw_film) -> Path:
    """A bundle folder as PyInstaller unpacks it, with a network that averages the film."""
    onnx = pytest.importorskip("onnx", reason="the tiny model is built with onnx (extra: train)")
    bundle = tmp_path_factory.mktemp("bundle")
    folder = bundle / "resources" / "model"
    folder.mkdir(parents=True)

    golden = draw_film(seed=1)
    Image.fromarray(golden).save(folder / "golden.png")
    logit = float(prepare_pixels(golden, model_spec.input).tensor.mean())
    network = _averaging_network(onnx)
    (folder / "model.onnx").write_bytes(network)
    scope = _open_scope().to_bytes()
    (folder / "scope.npz").write_bytes(scope)

    golden_hash = hashlib.sha256((folder / "golden.png").read_bytes()).hexdigest()
    spec = dataclasses.replace(
        model_spec,
        onnx_sha256=hashlib.sha256(network).hexdigest(),
        golden=dataclasses.replace(
            model_spec.golden, sha256=golden_hash, logit=logit, probability=sigmoid(logit)
        ),
        scope=dataclasses.replace(model_spec.scope, sha256=hashlib.sha256(scope).hexdigest()),
    )
    (folder / "model.json").write_text(spec.to_json(), "utf-8")
    return bundle


def _averaging_network(onnx) -> bytes:
    helper, kind = onnx.helper, onnx.TensorProto.FLOAT
    nodes = [
        helper.make_node("Transpose", ["film"], ["planes"], perm=[0, 3, 1, 2]),
        helper.make_node(
            "AveragePool", ["planes"], ["cells"], kernel_shape=[16, 16], strides=[16, 16]
        ),
        helper.make_node("Reshape", ["cells", "map_shape"], ["influence_map"]),
        helper.make_node("ReduceMean", ["film"], ["embedding"], axes=[1, 2], keepdims=0),
        helper.make_node("Identity", ["embedding"], ["logit"]),
    ]
    graph = helper.make_graph(
        nodes,
        "average",
        [helper.make_tensor_value_info("film", kind, ["n", SIZE, SIZE, 1])],
        [
            helper.make_tensor_value_info("logit", kind, ["n", 1]),
            helper.make_tensor_value_info("influence_map", kind, ["n", 4, 4]),
            helper.make_tensor_value_info("embedding", kind, ["n", 1]),
        ],
        [onnx.numpy_helper.from_array(np.array([-1, 4, 4], np.int64), "map_shape")],
    )
    opset = helper.make_opsetid("", 17)
    model = helper.make_model(graph, opset_imports=[opset], ir_version=9)
    onnx.checker.check_model(model)
    return model.SerializeToString()


def _open_scope() -> ScopeArrays:
    """Scope parameters that take every picture for a frontal chest film."""
    zeros = np.zeros
    return ScopeArrays(
        mean=zeros(FEATURES, np.float32),
        components=zeros((1, FEATURES), np.float32),
        deviations=np.ones(1, np.float32),
        limits=np.full(2, 1e6, np.float32),
        weights1=zeros((FEATURES, 2), np.float32),
        bias1=zeros(2, np.float32),
        weights2=zeros((2, len(KINDS)), np.float32),
        bias2=np.eye(1, len(KINDS), dtype=np.float32)[0] * 5,
    )


@pytest.fixture(scope="module")
def scorer(model_dir) -> Scorer:
    return Scorer.open("cpu", model_dir, threads=1)


@pytest.fixture(scope="module")
def film(repository) -> np.ndarray:
    """The stored film of a sample with 12 bits, white high, at half its size."""
    sample = min((repository / "resources" / "samples").glob("*.dcm"))
    return read_image(sample).pixels[::2, ::2].copy()


@pytest.fixture
def score(scorer, tmp_path):
    def score(content, name="film"):
        path = tmp_path / name
        if isinstance(content, Dataset):
            content.save_as(path, enforce_file_format=True)
        elif isinstance(content, np.ndarray):
            Image.fromarray(content).save(path, "PNG")
        return scorer.score(InputFile(path, name))

    return score


@pytest.fixture
def assert_same(score):
    """Check that a DICOM file scores as the PNG with the given grey values."""

    def assert_same(dataset, grey, tolerance=LOSSLESS):
        expected, actual = score(grey, "film.png"), score(dataset, "film.dcm")
        assert type(actual) is type(expected), actual
        if isinstance(expected, ScoredCase):
            assert actual.probability == pytest.approx(expected.probability, abs=tolerance)
        return actual

    return assert_same
