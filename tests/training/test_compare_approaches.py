"""Each compared approach can be built and learns from a batch."""

from __future__ import annotations

from dataclasses import replace

import keras
import numpy as np
import pytest

from training.compare_approaches import APPROACHES, Approach, Augmentation, build, compile_network
from training.networks.transfer import WeightsFileError

BY_NAME = {approach.name: approach for approach in APPROACHES}
# The smallest that all five poolings, and the published networks, allow.
SMALL = {"vgg16": 32, "resnet50v2": 32}


def _small(name: str) -> Approach:
    return replace(BY_NAME[name], input_size=SMALL.get(name, 64))


def _films(approach: Approach, count: int = 4):
    size = approach.input_size
    pixels = np.random.default_rng(0).integers(0, 256, (count, size, size, 1)).astype(np.uint8)
    return pixels, (np.arange(count) % 2)[:, None].astype(np.float32)


@pytest.mark.parametrize("name", BY_NAME)
def test_one_step_changes_what_is_trained_and_nothing_else(name):
    approach = _small(name)
    network = build(approach)
    compile_network(approach, network)
    network.run_eagerly = True  # one step is not worth a graph
    pixels, labels = _films(approach)
    head = network.get_layer("logit").get_weights()
    frozen = [v.numpy() for v in network.non_trainable_weights if "moving" not in v.path]
    loss = network.train_on_batch(pixels, labels)
    assert np.isfinite(loss)
    assert network.predict_on_batch(pixels).shape == (4, 1)
    assert any(
        not np.array_equal(a, b)
        for a, b in zip(head, network.get_layer("logit").get_weights(), strict=True)
    )
    still = [v.numpy() for v in network.non_trainable_weights if "moving" not in v.path]
    assert all(np.array_equal(a, b) for a, b in zip(frozen, still, strict=True))
    assert bool(frozen) == (name in SMALL)


def test_the_four_block_network_is_the_one_of_the_textbook():
    # 32-64-128-128 and 512 units at 150 px has 3,453,121 parameters for three channels
    # (Chollet, Deep Learning with Python, 5.2.3); one channel saves 2 x 9 x 32.
    assert build(BY_NAME["cnn-4"]).count_params() == 3_453_121 - 576


def test_without_hidden_layers_a_dense_network_is_a_logistic_regression():
    network = build(_small("dense-0"))
    pixels, _ = _films(_small("dense-0"))
    weights, bias = network.get_layer("logit").get_weights()
    expected = (pixels.reshape(4, -1) / 255.0) @ weights + bias
    np.testing.assert_allclose(network.predict_on_batch(pixels), expected, atol=1e-4)


def test_films_are_changed_in_training_alone():
    films = keras.Input((64, 64, 1))
    changed = keras.Model(films, Augmentation(0.3, 10.0, 0.1, True, True).apply(films))
    pixels = np.random.default_rng(1).random((2, 64, 64, 1)).astype(np.float32)
    assert np.array_equal(changed(pixels, training=False), pixels)
    assert not np.array_equal(changed(pixels, training=True), pixels)


def test_the_approaches_differ_as_the_projects_did():
    assert {a.input_size for a in APPROACHES} == {128, 150, 200}
    assert {a.optimizer for a in APPROACHES} == {"adam", "rmsprop"}
    twin = BY_NAME["cnn-5-twin"]
    assert (twin.augmentation.zoom, twin.augmentation.vertical_flip) == (0.3, True)
    kinds = [type(layer).__name__ for layer in build(twin).layers]
    assert [kinds.count(k) for k in ("Conv2D", "MaxPooling2D", "BatchNormalization")] == [10, 5, 5]


def test_given_weights_are_the_ones_that_are_used(tmp_path):
    approach = _small("vgg16")
    source = keras.applications.VGG16(include_top=False, weights=None, input_shape=(32, 32, 3))
    file = tmp_path / "vgg16_notop.weights.h5"
    source.save_weights(file)
    base = build(approach, file).get_layer("vgg16")
    for given, used in zip(source.get_weights(), base.get_weights(), strict=True):
        assert np.array_equal(given, used)


def test_a_file_that_holds_no_such_weights_is_named(tmp_path):
    file = tmp_path / "notes.weights.h5"
    file.write_text("no weights")
    with pytest.raises(WeightsFileError, match=r"notes\.weights\.h5 does not hold.*vgg16"):
        build(_small("vgg16"), file)
