"""Batches of augmented films for Keras, the same ones for the same seed."""

from __future__ import annotations

import keras
import numpy as np
from numpy.typing import NDArray

from core.preprocessing import prepare_pixels
from training.augment import augment
from training.config import TrainConfig
from training.films import FilmSet

Batch = tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]


class AugmentedFilms(keras.utils.PyDataset):  # type: ignore[misc]  # keras ships no types
    """One epoch after another: every film once an epoch, each time changed anew.

    The random stream of a batch depends on seed, epoch and batch number alone, so neither the
    number of loader threads nor an interruption changes what the network sees.
    """

    def __init__(self, films: FilmSet, config: TrainConfig, first_epoch: int = 0) -> None:
        super().__init__(workers=1, use_multiprocessing=False, max_queue_size=12)
        self._films = films
        self._config = config
        self._epoch = first_epoch
        self._order = self._shuffled()
        counts = np.bincount(films.labels, minlength=2)
        self._weights = (len(films) / (2.0 * np.maximum(counts, 1))).astype(np.float32)

    def __len__(self) -> int:
        return max(1, len(self._films) // self._config.batch_size)

    def __getitem__(self, index: int) -> Batch:
        size = self._config.batch_size
        chosen = self._order[index * size : (index + 1) * size]
        random = np.random.default_rng((self._config.seed, self._epoch, index))
        spec = self._config.input
        tensors = np.stack(
            [
                prepare_pixels(augment(p, self._config.augment, random), spec).tensor[0]
                for p in self._films.pixels[chosen]
            ]
        )
        labels = self._films.labels[chosen]
        return tensors, labels[:, None].astype(np.float32), self._weights[labels]

    def on_epoch_end(self) -> None:
        """Shuffle for the next epoch."""
        self._epoch += 1
        self._order = self._shuffled()

    def _shuffled(self) -> NDArray[np.int64]:
        random = np.random.default_rng((self._config.seed, self._epoch))
        return random.permutation(len(self._films))
