"""Two views of a film inside the graph: what they show, and what becomes of their maps."""

from __future__ import annotations

import keras
import numpy as np
import onnxruntime
import pytest
from PIL import Image

from core.preprocessing import InputSpec
from training.config import NetworkConfig
from training.networks.influence import build_influence, with_influence_map
from training.networks.lung_finder import build_lung_finder
from training.networks.residual import build_network
from training.networks.views import MeanOfViews, TwoViews, resample, sound, spread, whole_frame
from training.onnx_export import export_onnx

SPEC = InputSpec(64)
CONFIG = NetworkConfig(8, ((8, 2), (16, 2)), 1, 0.1, view_size=32)
BOXES = np.array([[0.1, 0.2, 0.7, 0.9], [0.25, 0.0, 1.0, 0.5]], np.float32)


@pytest.fixture
def films() -> np.ndarray:
    return np.random.default_rng(5).normal(size=(2, 64, 64, 1)).astype(np.float32)


@pytest.fixture
def network() -> keras.Model:
    keras.utils.set_random_seed(3)
    return build_network(CONFIG, SPEC, build_lung_finder(SPEC))


def test_a_view_is_cut_and_resized_as_pillow_does(films):
    views = keras.ops.convert_to_numpy(resample(films, BOXES, 32))
    for film, box, view in zip(films, BOXES, views, strict=True):
        expected = Image.fromarray(film[:, :, 0]).resize(
            (32, 32), Image.Resampling.BILINEAR, box=tuple(float(v) * 64 for v in box)
        )
        # Pillow leaves out what lies beyond the box, we smooth over its edge.
        np.testing.assert_allclose(view[2:-2, 2:-2, 0], np.asarray(expected)[2:-2, 2:-2], atol=0.03)


def test_the_whole_frame_at_its_own_size_is_the_film(films):
    same = keras.ops.convert_to_numpy(resample(films, whole_frame(BOXES), 64))
    np.testing.assert_allclose(same, films, atol=1e-4)


def test_a_map_laid_on_the_frame_keeps_its_mean_and_stays_in_its_box():
    maps = np.random.default_rng(1).normal(size=(2, 8, 8)).astype(np.float32)
    laid = keras.ops.convert_to_numpy(spread(maps, BOXES, 32))
    np.testing.assert_allclose(laid.mean((1, 2)), maps.mean((1, 2)), atol=1e-5)
    assert np.all(laid[1, 18:] == 0)  # the second box ends half way down
    assert np.any(laid[1, :14] != 0)


def test_boxes_are_brought_into_the_frame_and_to_a_sensible_size():
    odd = np.array([[-0.3, 0.2, 1.4, 0.1], [0.99, 0.99, 0.2, 0.2]], np.float32)
    box = keras.ops.convert_to_numpy(sound(odd))
    assert box.min() >= 0
    assert box.max() <= 1
    assert np.all(box[:, 2:] - box[:, :2] >= 0.249)


def test_training_shows_one_view_of_each_film_and_scoring_both(films):
    both = TwoViews(32, lung_share=0.5, jitter=0.0)
    assert both(films, BOXES).shape == (4, 32, 32, 1)
    assert both(films, BOXES, training=True).shape == (2, 32, 32, 1)
    frames = TwoViews(32, lung_share=0.0, jitter=0.0)(films, BOXES, training=True)
    np.testing.assert_allclose(frames, both(films, BOXES)[:2])
    lungs = TwoViews(32, lung_share=1.0, jitter=0.0)(films, BOXES, training=True)
    np.testing.assert_allclose(lungs, both(films, BOXES)[2:], atol=1e-5)


def test_a_box_is_moved_in_training_only(films):
    moving = TwoViews(32, lung_share=1.0, jitter=0.1)
    first, second = (np.asarray(moving(films, BOXES, training=True)) for _ in range(2))
    assert np.abs(first - second).max() > 0.01
    np.testing.assert_array_equal(moving(films, BOXES), moving(films, BOXES))


def test_scores_of_views_are_averaged_film_by_film():
    scores = np.array([[1.0], [2.0], [3.0], [6.0]], np.float32)
    np.testing.assert_allclose(MeanOfViews()(scores), [[2.0], [4.0]])
    np.testing.assert_allclose(MeanOfViews()(scores, training=True), scores)


def test_the_lung_finder_is_not_taught_by_the_label(network):
    finder = network.get_layer("lung_finder")
    assert finder.count_params() > 0
    assert not finder.trainable_weights


@pytest.mark.filterwarnings("ignore:In the future `np.object`:FutureWarning")  # tf2onnx
def test_onnx_gives_the_same_for_any_number_of_films(network, films, tmp_path):
    path = tmp_path / "model.onnx"
    graph = with_influence_map(network, build_influence(network, 4))
    export_onnx(graph, path)
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    for count in (1, 2, 5):
        many = np.resize(films, (count, 64, 64, 1))
        expected = graph.predict(many, verbose=0)
        for name, value in expected.items():
            (found,) = session.run([name], {"film": many})
            np.testing.assert_allclose(found, value, atol=1e-4)


def test_without_a_lung_finder_the_network_sees_the_frame_as_it_comes(films, network):
    alone = build_network(CONFIG, SPEC)
    assert alone.predict(films, verbose=0).shape == (2, 2)
    outputs = with_influence_map(alone, build_influence(alone, 4)).predict(films, verbose=0)
    assert outputs["influence_map"].shape == (2, 8, 8)
