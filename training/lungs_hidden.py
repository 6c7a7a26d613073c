"""The control that few run: what can a network read when the lungs are blacked out?"""

from __future__ import annotations

import keras
import numpy as np
from keras import layers
from numpy.typing import NDArray

from core.area_resize import resize_area
from core.preprocessing import InputSpec, find_content
from training.config import AuditConfig, NetworkConfig
from training.networks.residual import build_network

BLACK = -2.0
"""Black in a prepared film."""
_NETWORK = NetworkConfig(16, ((24, 2), (48, 2), (96, 2)), blocks_per_stage=1, dropout=0.2)
_BATCH = 64
_TONE = (1.0, 99.0)  # percentiles that become black and white
_COVERED = 5.0  # percent of the films whose lungs may reach over one side of the common box


def hide_lungs(
    films: NDArray[np.uint8], boxes: NDArray[np.float64], spec: InputSpec, margin: float
) -> NDArray[np.float32]:
    """Films (n, height, width) prepared, but the lungs black: float32 (n, size, size, 1).

    ``boxes`` (n, 4) hold both lungs: left, top, right, bottom as shares of the prepared film. They
    are widened by ``margin`` of their sides. The tone of a prepared film is set by its middle, so
    its edges would still tell how dark the lungs were: here the stored greys outside the box are
    scaled by themselves.
    """
    hidden = np.full((len(films), spec.size, spec.size, 1), BLACK, np.float32)
    masks = _masks(boxes, margin, spec.size)
    for film, result, inside in zip(films, hidden, masks, strict=True):
        left, top, right, bottom = find_content(film, spec)
        greys = resize_area(film[top:bottom, left:right], spec.size)[~inside]
        if greys.size:
            low, high = np.percentile(greys, _TONE)
            share = np.clip((greys - low) / max(high - low, 1.0), 0.0, 1.0)
            result[~inside, 0] = (share - 0.5) * 4.0  # as `prepare_pixels` ends
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
    wider: NDArray[np.float64] = np.clip(boxes + reach * np.array([-1.0, -1.0, 1.0, 1.0]), 0.0, 1.0)
    return wider


def _masks(boxes: NDArray[np.float64], margin: float, size: int) -> NDArray[np.bool_]:
    """True within the boxes, (n, size, size); a pixel that is touched belongs to the box."""
    wide = _widen(boxes, margin) * size
    low, high = np.floor(wide[:, :2, None]), np.ceil(wide[:, 2:, None])
    places = np.arange(size)
    inside = (places >= low) & (places < high)  # (n, 2, size): across, down
    masks: NDArray[np.bool_] = inside[:, 1, :, None] & inside[:, 0, None, :]
    return masks
