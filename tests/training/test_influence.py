"""The influence map: what it is taught from is what the app is given, and it learns."""

from __future__ import annotations

from types import SimpleNamespace

import keras
import numpy as np
import pytest

from core.preprocessing import InputSpec
from training.config import InfluenceConfig, NetworkConfig, TrainConfig
from training.films import FilmSet
from training.influence import fit_influence, load_with_influence
from training.networks.influence import (
    UNIT_SIDE,
    build_influence,
    foretelling,
    map_cells,
    patch_weights,
    with_features,
    with_influence_map,
)
from training.networks.lung_finder import build_lung_finder
from training.networks.residual import build_network
from training.run_dir import RunDir, read_json
from training.train import train

SPEC = InputSpec(64)
NETWORK = NetworkConfig(8, ((8, 2), (16, 2)), 1, 0.1, view_size=32)


def test_a_patch_covers_shares_of_cells():
    weights = patch_weights(np.array([0.5, 0.125]), np.array([0.5, 0.25]), 4)
    np.testing.assert_allclose(weights, [[0, 1, 1, 0], [1, 0, 0, 0]])
    between = patch_weights(np.array([0.25]), np.array([0.25]), 4)
    np.testing.assert_allclose(between, [[0.5, 0.5, 0, 0]])


@pytest.mark.parametrize("finder", [None, build_lung_finder(SPEC)], ids=["frame", "two views"])
def test_the_map_of_the_app_is_the_one_that_was_taught(finder):
    keras.utils.set_random_seed(4)
    network = build_network(NETWORK, SPEC, finder)
    influence = build_influence(network, 6)
    random = np.random.default_rng(2)
    films = random.normal(size=(3, 64, 64, 1)).astype(np.float32)
    seen = with_features(network).predict(films, verbose=0)
    views = seen["features"].shape[1]
    cells = map_cells(influence, views)
    rows, columns = random.uniform(size=(2, 3, 5, cells)).astype(np.float32)
    boxes = seen.get("boxes", np.zeros((3, 4), np.float32))
    graph = foretelling(influence, views, 5)
    foretold = graph.predict([seen["features"], boxes, rows, columns], verbose=0)
    maps = with_influence_map(network, influence).predict(films, verbose=0)["influence_map"]
    assert maps.shape == (3, cells, cells)
    expected = np.einsum("nrc,npr,npc->np", maps, rows, columns) / cells**2 / UNIT_SIDE**2
    np.testing.assert_allclose(foretold, expected, rtol=1e-3, atol=1e-4)
    assert np.ptp(foretold) > 0


def _spots(count: int, row) -> FilmSet:
    """Noise; with "pneumonia", a bright spot somewhere."""
    random = np.random.default_rng(count)
    films = random.normal(90, 12, (count, 32, 32))
    labels = np.arange(count) % 2
    for film, label in zip(films, labels, strict=True):
        if label:
            y, x = random.integers(2, 22, 2)
            film[y : y + 8, x : x + 8] += 90
    rows = tuple(row(f"film{count}-{i}", int(label)) for i, label in enumerate(labels))
    return FilmSet(np.clip(films, 0, 255).astype(np.uint8), labels, rows)


@pytest.fixture(scope="module")
def taught(tmp_path_factory, row):
    run = RunDir(tmp_path_factory.mktemp("influence"))
    config = TrainConfig(
        "spots",
        store_size=32,
        input=InputSpec(32),
        network=NetworkConfig(8, ((12, 2), (16, 1)), 1, 0.0),
        influence=InfluenceConfig(films=60, places=12, donors=1, filters=12, epochs=40),
        epochs=8,
        batch_size=16,
        learning_rate=5e-3,
        ema_momentum=0.8,
    )
    films, unseen = _spots(160, row), _spots(48, row)
    train(run, config, films, unseen)
    fit_influence(run, config, films, unseen)
    return SimpleNamespace(run=run, config=config, unseen=unseen)


def test_what_is_foretold_of_films_not_seen_is_what_is_measured(taught):
    figures = read_json(taught.run.metrics)["influence"]
    assert figures["films"] == 24
    assert figures["correlation"]["low"] > 0.3
    assert figures["taught"]["donors"] == 1


def test_a_saved_map_points_at_what_the_network_reads(taught):
    graph = load_with_influence(taught.run, taught.config)
    random = np.random.default_rng(8)
    hits = 0
    for _ in range(20):
        film = random.normal(0, 0.3, (1, 32, 32, 1)).astype(np.float32)
        row, column = random.integers(2, 22, 2)
        film[0, row : row + 8, column : column + 8] = 2
        found = graph.predict_on_batch(film)["influence_map"][0]
        peak = (np.array(np.unravel_index(found.argmax(), found.shape)) + 0.5) * 32 / len(found)
        hits += bool(np.abs(peak - (row + 4, column + 4)).max() <= 6)
    assert hits >= 15
