"""Fit one approach until its early stopping, its last epoch or the deadline, whichever is first.

An approach has a folder of its own, laid out like a run: history, backup, and the weights of its
best epoch. A fit that met its deadline goes on from there with the next budget.
"""

from __future__ import annotations

import csv
import time
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray

from training.backup import Backup, restore, save_whole
from training.compare_approaches import SEED, Approach, build, compile_network
from training.films import FilmSet, store
from training.metrics import auc
from training.progress import say
from training.run_dir import RunDir

_PREDICTED_AT_ONCE = 128


class Ending(StrEnum):
    """Why a training ended; only the first two give a result."""

    EARLY_STOPPING = "early_stopping"
    LAST_EPOCH = "last_epoch"
    BUDGET = "budget"


@dataclass(frozen=True, slots=True)
class Progress:
    """``epochs`` done, the ``best_epoch`` (0: none), ``seconds`` of training, how it ended."""

    epochs: int
    best_epoch: int
    seconds: float
    ending: Ending

    @property
    def finished(self) -> bool:
        """Whether the approach was trained as its definition wants."""
        return self.ending is not Ending.BUDGET


@dataclass(frozen=True, slots=True)
class Films:
    """Films at an approach's input size: uint8 (n, size, size, 1), labels (n,)."""

    pixels: NDArray[np.uint8]
    labels: NDArray[np.int64]

    @classmethod
    def of(cls, films: FilmSet, size: int) -> Films:
        """Resized by area averaging; nothing else is done to a film."""
        pixels = np.empty((len(films), size, size, 1), np.uint8)
        for index, film in enumerate(films.pixels):
            pixels[index, :, :, 0] = store(film, size)
        return cls(pixels, films.labels)


def approach_folder(run: RunDir, approach: Approach) -> RunDir:
    """Where an approach is trained, inside the run that it is compared in."""
    return RunDir(run.root / "compare" / approach.name)


class _Watch(Backup):
    """Record each epoch, keep the best, stop when patience or time is at its end."""

    def __init__(self, approach: Approach, run: RunDir, validation: Films, deadline: float) -> None:
        super().__init__(run)
        self._approach = approach
        self._validation = validation
        self._deadline = deadline
        self._started = 0.0
        self._cut = False

    def on_epoch_begin(self, _epoch: int, _logs: dict[str, float] | None = None) -> None:
        self._started = time.monotonic()

    def on_train_batch_end(self, _batch: int, **_logs: object) -> None:
        """Give up an epoch that outlasts the budget: it is done again from the last backup."""
        if time.monotonic() > self._deadline:
            self._cut = self.model.stop_training = True

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        if self._cut:
            return
        logits = predict(self.model, self._validation.pixels)
        loss = round(_cross_entropy(self._validation.labels, logits), 6)
        best = _best_path(self._run, epoch + 1)
        before = [float(row["validation_loss"]) for row in read_history(self._run)]
        improved = loss < min(before, default=np.inf)
        if improved:
            save_whole(self.model, best)
        seconds = time.monotonic() - self._started
        row = {
            "epoch": epoch + 1,
            "loss": round((logs or {})["loss"], 5),
            "validation_loss": loss,
            "validation_auc": round(auc(self._validation.labels, logits), 5),
            "seconds": round(seconds, 1),
        }
        _append(self._run.history, row)
        super().on_epoch_end(epoch, logs)
        if improved:
            for older in set(self._run.root.glob("best-*")) - {best}:
                older.unlink()
        say(
            f"  epoch {epoch + 1} of {self._approach.max_epochs} at most: validation loss "
            f"{loss:.4f}, AUC {row['validation_auc']:.4f}, {seconds:.0f} s"
        )
        another = time.monotonic() + seconds
        if progress(self._approach, self._run).finished or another > self._deadline:
            self.model.stop_training = True


def fit(
    approach: Approach,
    run: RunDir,
    train: Films,
    validation: Films,
    deadline: float,
    weights: Path | None = None,
) -> Progress:
    """Train from where the folder ``run`` stands; ``deadline`` is a time of `time.monotonic`."""
    if progress(approach, run).finished or time.monotonic() > deadline:
        return progress(approach, run)
    keras.utils.set_random_seed(SEED + run.epochs_done())
    network = build(approach, weights)
    compile_network(approach, network)
    network.fit(
        train.pixels,
        train.labels[:, None].astype(np.float32),
        batch_size=approach.batch_size,
        initial_epoch=restore(network, run),
        epochs=approach.max_epochs,
        verbose=0,
        callbacks=[_Watch(approach, run, validation, deadline)],
    )
    return progress(approach, run)


def best_network(approach: Approach, run: RunDir) -> keras.Model:
    """The network of the best epoch; one epoch at least must be done."""
    network = build(approach)
    network.load_weights(_best_path(run, progress(approach, run).best_epoch))
    return network


def predict(network: keras.Model, pixels: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Logits (n,) of films (n, size, size, 1)."""
    logits = network.predict(pixels, batch_size=_PREDICTED_AT_ONCE, verbose=0)
    return np.asarray(logits[:, 0], np.float64)


def progress(approach: Approach, run: RunDir) -> Progress:
    """How far the training in this folder is."""
    rows = read_history(run)
    losses = [float(row["validation_loss"]) for row in rows]
    best = 1 + int(np.argmin(losses)) if losses else 0
    if len(rows) - best >= approach.patience:
        ending = Ending.EARLY_STOPPING
    elif len(rows) >= approach.max_epochs:
        ending = Ending.LAST_EPOCH
    else:
        ending = Ending.BUDGET
    return Progress(len(rows), best, sum(float(row["seconds"]) for row in rows), ending)


def read_history(run: RunDir) -> list[dict[str, str]]:
    """Rows of history.csv, one an epoch; none before the first."""
    if not run.history.exists():
        return []
    with run.history.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def _append(history: Path, row: dict[str, float]) -> None:
    new = not history.exists()
    with history.open("a", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, list(row))
        if new:
            writer.writeheader()
        writer.writerow(row)


def _best_path(run: RunDir, epoch: int) -> Path:
    return run.root / f"best-{epoch:04d}.weights.h5"


def _cross_entropy(labels: NDArray[np.int64], logits: NDArray[np.float64]) -> float:
    return float(np.mean(np.logaddexp(0.0, np.where(labels == 1, -logits, logits))))
