"""Fit the network; goes on where it stopped when run again."""

from __future__ import annotations

import csv
import time

import keras
import numpy as np

from training.backup import Backup, restore, save_whole
from training.config import TrainConfig
from training.dataset import AugmentedFilms
from training.films import FilmSet, prepare_all
from training.losses import PneumoniaAndKind
from training.lungs import load_lung_finder, lung_boxes
from training.metrics import auc
from training.networks.residual import build_network
from training.progress import say
from training.run_dir import RunDir


class _History(keras.callbacks.Callback):  # type: ignore[misc]  # keras ships no types
    """One line per epoch in history.csv and on the terminal; survives an interruption."""

    def __init__(self, run: RunDir, validation: FilmSet, config: TrainConfig) -> None:
        super().__init__()
        self._run = run
        self._inputs = prepare_all(validation, config.input)
        self._labels = validation.labels
        self._epochs = config.epochs
        self._started = 0.0

    # Keras passes epoch and logs by position, so the unused ones stay.
    def on_epoch_begin(self, _epoch: int, _logs: dict[str, float] | None = None) -> None:
        self._started = time.monotonic()

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        logits = self.model.predict(self._inputs, batch_size=128, verbose=0)[:, 0]
        loss = float(np.mean(np.logaddexp(0.0, np.where(self._labels == 1, -logits, logits))))
        row = {
            "epoch": epoch + 1,
            "loss": round((logs or {})["loss"], 5),
            "validation_loss": round(loss, 5),
            "validation_auc": round(auc(self._labels, logits), 5),
            "seconds": round(time.monotonic() - self._started, 1),
        }
        path = self._run.history
        new = not path.exists()
        with path.open("a", encoding="utf-8", newline="") as handle:
            writer = csv.DictWriter(handle, list(row))
            if new:
                writer.writeheader()
            writer.writerow(row)
        say("  ".join(f"{name} {value}" for name, value in row.items()) + f"  of {self._epochs}")


def train(run: RunDir, config: TrainConfig, films: FilmSet, validation: FilmSet) -> keras.Model:
    """Train for the configured epochs and save ``run.weights``; returns the averaged network."""
    keras.utils.set_random_seed(config.seed)
    network = untrained_network(run, config)
    lungs = lung_boxes(run, config, films) if config.augment.surroundings else None
    data = AugmentedFilms(films, config, lungs)
    steps = len(data) * config.epochs
    warmup = max(1, round(len(data) * config.warmup_epochs))
    schedule = keras.optimizers.schedules.CosineDecay(
        initial_learning_rate=config.learning_rate / 20,
        decay_steps=max(1, steps - warmup),
        alpha=0.01,
        warmup_target=config.learning_rate,
        warmup_steps=warmup,
    )
    optimizer = keras.optimizers.AdamW(
        schedule,
        weight_decay=config.weight_decay,
        use_ema=True,
        ema_momentum=config.ema_momentum,
        ema_overwrite_frequency=None,  # the average replaces the weights once, at the end
        clipnorm=5.0,
    )
    optimizer.exclude_from_weight_decay(var_names=["gamma", "beta", "bias"])
    network.compile(
        optimizer=optimizer,
        loss=PneumoniaAndKind(config.label_smoothing, config.kind_weight),
    )
    say(f"{network.count_params():,} parameters, {len(films)} films, {config.epochs} epochs")
    network.fit(
        data,
        initial_epoch=restore(network, run),
        epochs=config.epochs,
        verbose=0,
        shuffle=False,  # the data set orders itself
        callbacks=[
            keras.callbacks.LambdaCallback(on_epoch_begin=lambda epoch, _: data.begin_epoch(epoch)),
            _History(run, validation, config),
            Backup(run),  # after the history, see restore
        ],
    )
    save_whole(network, run.weights)
    return network


def load_network(run: RunDir, config: TrainConfig) -> keras.Model:
    """The trained network of a run."""
    network = untrained_network(run, config)
    network.load_weights(run.weights)
    return network


def untrained_network(run: RunDir, config: TrainConfig) -> keras.Model:
    """The network of a run before training: in two views when the run has a lung finder."""
    finder = load_lung_finder(run, config) if run.lung_finder.exists() else None
    return build_network(config.network, config.input, finder)
