"""A small network that puts a box around the lungs."""

from __future__ import annotations

import keras
from keras import layers

from core.preprocessing import InputSpec

_SIDE = 96  # pixels, or the nearest that whole pixels of the input give
_FILTERS = (16, 32, 48, 64, 96)


def build_lung_finder(spec: InputSpec) -> keras.Model:
    """Map prepared films (batch, size, size, 1) to boxes (batch, 4).

    A box is left, top, right, bottom of both lungs together, as shares of the prepared film.
    """
    films = keras.Input((spec.size, spec.size, 1), name="film")
    pool = max(1, round(spec.size / _SIDE))
    x = layers.AveragePooling2D(pool, padding="same")(films)
    for filters in _FILTERS:
        x = layers.Conv2D(filters, 3, 2, padding="same", use_bias=False)(x)
        x = layers.ReLU()(layers.BatchNormalization(momentum=0.95)(x))
    x = layers.Dropout(0.2)(layers.Flatten()(x))
    x = layers.Dense(96, "relu")(x)
    return keras.Model(films, layers.Dense(4)(x), name="lung_finder")
