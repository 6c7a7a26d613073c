"""Batches of augmented films for Keras, the same ones for the same seed."""

from __future__ import annotations

import keras
import numpy as np
from numpy.typing import NDArray

from core.preprocessing import prepare_pixels
from training.augment import Box, Film, augment
from training.config import TrainConfig
from training.films import FilmSet
from training.surroundings import exchange_surroundings

KINDS = {"bacteria": 0, "virus": 1}
UNKNOWN_KIND = -1
Batch = tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]


class AugmentedFilms(keras.utils.PyDataset):  # type: ignore[misc]  # keras ships no types
    """One epoch after another: every film once an epoch, each time changed anew.

    A batch is films (n, size, size, 1), targets (n, 2) and weights (n,). Targets are the label and
    the kind of pneumonia (`KINDS`), `UNKNOWN_KIND` where there is none.

    The random stream of a batch depends on seed, epoch and batch number alone, so neither the
    number of loader threads nor an interruption changes what the network sees.
    """

    def __init__(
        self, films: FilmSet, config: TrainConfig, lungs: NDArray[np.float64] | None = None
    ) -> None:
        """With ``lungs``, boxes (n, 4) as shares of the films, surroundings are exchanged."""
        super().__init__(workers=1, use_multiprocessing=False, max_queue_size=12)
        self._films = films
        self._config = config
        self._lungs = lungs
        self.begin_epoch(0)
        self._kinds = np.array([KINDS.get(row.subtype, UNKNOWN_KIND) for row in films.rows])
        self._weights = _class_weights(films.labels, config.balance_classes)

    def __len__(self) -> int:
        return max(1, len(self._films) // self._config.batch_size)

    def __getitem__(self, index: int) -> Batch:
        size = self._config.batch_size
        chosen = self._order[index * size : (index + 1) * size]
        random = np.random.default_rng((self._config.seed, self._epoch, index))
        spec = self._config.input
        tensors = np.stack(
            [
                prepare_pixels(augment(film, self._config.augment, random), spec).tensor[0]
                for film in (self._film(int(number), random) for number in chosen)
            ]
        )
        targets = np.stack([self._films.labels[chosen], self._kinds[chosen]], axis=1)
        return tensors, targets.astype(np.float32), self._weights[self._films.labels[chosen]]

    def _film(self, number: int, random: np.random.Generator) -> Film:
        """A film, now and then with what surrounds the lungs of any other, whatever its label."""
        film: Film = self._films.pixels[number]
        if self._lungs is None or random.random() >= self._config.augment.surroundings:
            return film
        other = int(random.integers(len(self._films)))
        boxes: list[Box] = [tuple(self._lungs[i]) for i in (number, other)]
        return exchange_surroundings(film, boxes[0], self._films.pixels[other], boxes[1])

    def begin_epoch(self, epoch: int) -> None:
        """Give the films of an epoch, counted from 0.

        To be called by the training: Keras also runs through a part of an epoch, or does not, to
        build a network, so the epochs cannot be counted here.
        """
        self._epoch = epoch
        self._order = self._shuffled()

    def _shuffled(self) -> NDArray[np.int64]:
        random = np.random.default_rng((self._config.seed, self._epoch))
        return random.permutation(len(self._films))


def _class_weights(labels: NDArray[np.int64], balance: bool) -> NDArray[np.float32]:
    """Weight of a film without and with pneumonia: the classes count the same, or the films."""
    if not balance:
        return np.ones(2, np.float32)
    counts = np.maximum(np.bincount(labels, minlength=2), 1)
    return (len(labels) / (2.0 * counts)).astype(np.float32)
