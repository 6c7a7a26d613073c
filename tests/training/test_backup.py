"""Backups are whole or not there, and hold all that training needs to go on."""

from __future__ import annotations

import keras
import numpy as np
import pytest

from core.preprocessing import InputSpec
from training.backup import Backup, restore, save_whole
from training.config import NetworkConfig
from training.dataset import UNKNOWN_KIND
from training.losses import PneumoniaAndKind
from training.networks.residual import build_network
from training.run_dir import RunDir

NETWORK = NetworkConfig(stem_filters=4, stages=((4, 2),), blocks_per_stage=1, dropout=0.0)
FILMS = np.random.default_rng(0).normal(size=(8, 32, 32, 1)).astype(np.float32)
TARGETS = np.array([[0, UNKNOWN_KIND], [1, 0]] * 4, np.float32)


@pytest.fixture
def run(tmp_path) -> RunDir:
    return RunDir(tmp_path)


def _network() -> keras.Model:
    network = build_network(NETWORK, InputSpec(32))
    loss = PneumoniaAndKind(label_smoothing=0.0, kind_weight=0.3)
    network.compile(keras.optimizers.AdamW(0.01, use_ema=True), loss)
    return network


def _fit(network: keras.Model, run: RunDir, epochs: int, first: int = 0) -> None:
    network.fit(
        FILMS, TARGETS, batch_size=4, epochs=epochs, initial_epoch=first, verbose=0, shuffle=False,
        callbacks=[Backup(run)],
    )  # fmt: skip


def test_without_a_backup_training_starts_at_the_beginning(run):
    assert run.epochs_done() == 0
    assert restore(_network(), run) == 0


def test_one_backup_is_kept_and_named_after_its_epoch(run):
    _fit(_network(), run, epochs=3)
    assert [path.name for path in run.backup.iterdir()] == ["epoch-0003.weights.h5"]
    assert run.epochs_done() == 3


def test_a_restored_network_has_its_weights_and_its_optimizer_again(run):
    trained = _network()
    # The last step of fit puts the averaged weights in place, so compare with what was saved.
    saved: list[np.ndarray] = []
    keep = keras.callbacks.LambdaCallback(
        on_epoch_end=lambda epoch, logs: saved.append([w.copy() for w in trained.get_weights()])
    )
    trained.fit(
        FILMS, TARGETS, batch_size=4, epochs=3, verbose=0, shuffle=False,
        callbacks=[Backup(run), keep],
    )  # fmt: skip
    again = _network()
    assert restore(again, run) == 3
    for got, expected in zip(again.get_weights(), saved[-1], strict=True):
        np.testing.assert_array_equal(got, expected)
    assert int(again.optimizer.iterations) == 6
    pairs = zip(again.optimizer.variables, trained.optimizer.variables, strict=True)
    for got, expected in pairs:
        np.testing.assert_array_equal(np.asarray(got), np.asarray(expected))


def test_half_a_backup_is_never_taken_for_one(run):
    _fit(_network(), run, epochs=2)
    (run.backup / "unfinished.weights.h5").write_bytes(b"\x89HDF\r\n\x1a\n cut")
    assert run.epochs_done() == 2
    assert restore(_network(), run) == 2


def test_the_history_of_an_epoch_without_backup_is_dropped(run):
    _fit(_network(), run, epochs=2)
    run.history.write_bytes(b"epoch,loss\r\n1,0.9\r\n2,0.8\r\n3,0.7\r\n4,")
    restore(_network(), run)
    assert run.history.read_bytes() == b"epoch,loss\r\n1,0.9\r\n2,0.8\r\n"


def test_weights_are_replaced_as_a_whole(run):
    network = _network()
    run.weights.write_bytes(b"older weights")
    save_whole(network, run.weights)
    assert [path.name for path in run.root.iterdir()] == [run.weights.name]
    again = _network()
    again.load_weights(run.weights)
    for got, expected in zip(again.get_weights(), network.get_weights(), strict=True):
        np.testing.assert_array_equal(got, expected)
