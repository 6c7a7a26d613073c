"""The control that few run: what can a network read when the lungs are blacked out?"""

from __future__ import annotations

from dataclasses import dataclass

import keras
import numpy as np
from keras import layers
from numpy.typing import NDArray

from core.preprocessing import InputSpec, normalise_tone
from training.config import AuditConfig, NetworkConfig
from training.networks.residual import build_network

BLACK = -2.0
"""Black in a prepared film."""
_NETWORK = NetworkConfig(16, ((24, 2), (48, 2), (96, 2)), blocks_per_stage=1, dropout=0.2)
_BATCH = 64
_COVERED = 5.0  # percent of the films whose lungs may reach over one side of the common box


@dataclass(frozen=True, slots=True)
class PreparedFilms:
    """``tensors`` float32 (n, size, size, 1) as prepared; ``labels`` (n,); ``boxes`` (n, 4).

    A box holds both lungs: left, top, right, bottom as shares of the prepared film.
    """

    tensors: NDArray[np.float32]
    labels: NDArray[np.int64]
    boxes: NDArray[np.float64]


def hide_lungs(
    tensors: NDArray[np.float32], boxes: NDArray[np.float64], margin: float
) -> NDArray[np.float32]:
    """Copies with the boxes, widened by ``margin`` of their sides, filled with black.

    What is left is toned anew by its own histogram: the tone of a prepared film is set by its
    middle, so its edges would still tell how dark the lungs were.
    """
    hidden = np.full_like(tensors, BLACK)
    size = tensors.shape[1]
    for film, result, inside in zip(tensors, hidden, _masks(boxes, margin, size), strict=True):
        outside = ~inside
        if outside.any():
            result[outside, 0] = (normalise_tone(film[outside, 0][None])[0] - 0.5) * 4.0
    return hidden


def hidden_area(boxes: NDArray[np.float64], margin: float) -> float:
    """Mean share of the film that `hide_lungs` blacks out."""
    wide = _widen(boxes, margin)
    return float(((wide[:, 2] - wide[:, 0]) * (wide[:, 3] - wide[:, 1])).mean())


def common_box(boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    """One box (4,) that holds nearly all lungs: its place says nothing of the single film."""
    low = np.percentile(boxes[:, :2], _COVERED, axis=0)
    high = np.percentile(boxes[:, 2:], 100.0 - _COVERED, axis=0)
    return np.concatenate([low, high])


def train_control(
    tensors: NDArray[np.float32], labels: NDArray[np.int64], config: AuditConfig, seed: int
) -> keras.Model:
    """A small network fitted to prepared films (n, size, size, 1); the same start every time."""
    keras.utils.set_random_seed(seed)
    films = keras.Input(tensors.shape[1:])
    x = layers.RandomFlip("horizontal", seed=seed)(films)
    x = layers.RandomTranslation(0.06, 0.06, "constant", fill_value=BLACK, seed=seed)(x)
    scores = build_network(_NETWORK, InputSpec(config.size))(x)
    network = keras.Model(films, scores[:, :1])  # the others are no business of this control
    steps = config.epochs * -(-len(labels) // _BATCH)
    network.compile(
        optimizer=keras.optimizers.AdamW(
            keras.optimizers.schedules.CosineDecay(2e-3, steps), weight_decay=0.01
        ),
        loss=keras.losses.BinaryCrossentropy(from_logits=True),
    )
    weights = len(labels) / (2.0 * np.maximum(np.bincount(labels, minlength=2), 1))
    network.fit(
        tensors,
        labels[:, None].astype(np.float32),
        sample_weight=weights[labels],
        batch_size=_BATCH,
        epochs=config.epochs,
        verbose=0,
    )
    return network


def _widen(boxes: NDArray[np.float64], margin: float) -> NDArray[np.float64]:
    reach = margin * np.tile(boxes[:, 2:] - boxes[:, :2], 2)
    return np.clip(boxes + reach * np.array([-1.0, -1.0, 1.0, 1.0]), 0.0, 1.0)


def _masks(boxes: NDArray[np.float64], margin: float, size: int) -> NDArray[np.bool_]:
    """True within the boxes, (n, size, size); a pixel that is touched belongs to the box."""
    wide = _widen(boxes, margin) * size
    low, high = np.floor(wide[:, :2, None]), np.ceil(wide[:, 2:, None])
    places = np.arange(size)
    inside = (places >= low) & (places < high)  # (n, 2, size): across, down
    masks: NDArray[np.bool_] = inside[:, 1, :, None] & inside[:, 0, None, :]
    return masks
