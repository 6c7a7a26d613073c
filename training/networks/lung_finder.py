"""A small network that puts a box around the lungs."""

from __future__ import annotations

import keras
import numpy as np
from keras import layers, ops

from core.preprocessing import InputSpec

_SIDE = 96  # pixels, or the nearest that whole pixels of the input give
_FILTERS = (16, 32, 48, 64, 96)


def build_lung_finder(spec: InputSpec, dropout: float = 0.0) -> keras.Model:
    """Map prepared films (batch, size, size, 1) to boxes (batch, 4).

    A box is left, top, right, bottom of both lungs together, as shares of the prepared film. Only
    its own training wants dropout: a network around it would pass its training mode on.
    """
    films = keras.Input((spec.size, spec.size, 1), name="film")
    pool = max(1, round(spec.size / _SIDE))
    x = layers.AveragePooling2D(pool, padding="same")(films)
    for filters in _FILTERS:
        x = layers.Conv2D(filters, 3, 2, padding="same", use_bias=False)(x)
        x = layers.ReLU()(layers.BatchNormalization(momentum=0.95)(x))
    x = layers.Dropout(dropout)(layers.Flatten()(x))
    x = layers.Dense(96, "relu")(x)
    return keras.Model(films, layers.Dense(4)(x), name="lung_finder")


def both_ways(finder: keras.Model) -> keras.Model:
    """The mean box of a film and of its mirror image: neither side is preferred."""
    films = keras.Input(finder.input_shape[1:], name="film")
    plain, mirrored = finder(films), finder(layers.Lambda(_mirror, name="mirror")(films))
    mean = layers.Lambda(_mean_box, output_shape=(4,), name="mean_box")([plain, mirrored])
    return keras.Model(films, mean, name="lung_finder_both_ways")


def _mirror(films: keras.KerasTensor) -> keras.KerasTensor:
    return films[:, :, ::-1]  # one step in ONNX, where `flip` becomes three that copy the film


def _mean_box(boxes: list[keras.KerasTensor]) -> keras.KerasTensor:
    """Left and right of a mirrored box are 1 less the right and left of the box."""
    plain, mirrored = boxes
    back = ops.take(mirrored, np.array([2, 1, 0, 3]), axis=1)
    sign, offset = np.array([-1.0, 1.0, -1.0, 1.0], np.float32), np.array([1.0, 0.0, 1.0, 0.0])
    return (plain + back * sign + offset.astype(np.float32)) / 2.0
