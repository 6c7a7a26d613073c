"""Dense networks on the raw grey values, the simplest of the compared approaches."""

from __future__ import annotations

from dataclasses import dataclass

import keras
from keras import layers


@dataclass(frozen=True, slots=True)
class DenseNet:
    """The flattened film, ReLU layers of ``hidden`` units, the logit; none: logistic regression."""

    hidden: tuple[int, ...] = ()

    def build(self, films: keras.KerasTensor) -> keras.KerasTensor:
        """Map films (batch, size, size, 1), grey in 0..1, to a logit (batch, 1)."""
        x = layers.Flatten()(films)
        for units in self.hidden:
            x = layers.Dense(units, activation="relu")(x)
        return layers.Dense(1, name="logit")(x)
