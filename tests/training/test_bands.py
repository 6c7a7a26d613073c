"""Contrast evened out inside the graph."""

from __future__ import annotations

import keras
import numpy as np
import pytest

from core.preprocessing import InputSpec
from training.config import NetworkConfig
from training.networks.bands import EvenContrast
from training.networks.residual import build_network

SIZE = 96


@pytest.fixture
def views() -> np.ndarray:
    random = np.random.default_rng(3)
    views = np.zeros((4, SIZE, SIZE, 1)) + np.linspace(-1, 1, SIZE)[None, :, None, None]
    for cell in (1, 2, 4, 8, 16):  # detail at every scale, as films have
        grid = random.normal(0, 0.4, (4, SIZE // cell, SIZE // cell, 1))
        views += grid.repeat(cell, axis=1).repeat(cell, axis=2)
    return views.astype(np.float32)


def _even(views: np.ndarray) -> np.ndarray:
    return np.asarray(EvenContrast(SIZE)(views))


def _difference(first: np.ndarray, second: np.ndarray) -> float:
    """Root mean square of the difference, as a share of the second's spread."""
    return float(np.sqrt(np.mean((first - second) ** 2)) / second.std())


def test_brightness_and_contrast_of_the_whole_make_no_difference(views):
    assert _difference(_even(0.6 * views + 0.7), _even(views)) < 0.05
    assert _difference(0.6 * views + 0.7, views) > 0.5


def test_detail_that_one_side_lost_is_brought_back(views):
    rest = np.linspace(-1, 1, SIZE)[None, :, None, None].astype(np.float32)
    share = np.linspace(0.5, 1, SIZE)[None, None, :, None].astype(np.float32)
    faded = rest + share * (views - rest)
    assert _difference(_even(faded), _even(views)) < 0.5 * _difference(faded, views)


def test_next_to_no_detail_is_not_made_into_much(views):
    faint = _even(views * 1e-3)
    assert faint.std() < 0.01
    assert np.isfinite(_even(np.zeros_like(views))).all()


def test_the_network_learns_through_it(views):
    config = NetworkConfig(8, ((8, 2),), 1, 0.0, even_contrast=True)
    network = build_network(config, InputSpec(SIZE))
    assert [layer.name for layer in network.layers].count("even_contrast") == 1
    network.compile(keras.optimizers.Adam(1e-3), "mse")
    targets = np.zeros((4, 2), np.float32)
    losses = network.fit(views, targets, epochs=8, verbose=0).history["loss"]
    assert losses[-1] < losses[0]
