"""Plain convolutional networks: blocks of convolutions and max pooling, then dense layers."""

from __future__ import annotations

from dataclasses import dataclass

import keras
from keras import layers


@dataclass(frozen=True, slots=True)
class ConvNet:
    """One block per entry of ``filters``: 3x3 convolutions with ReLU, then 2x2 max pooling.

    ``convolutions`` per block (2: "twin"); ``normalised`` adds batch normalisation before the
    pooling, ``dropout`` follows it. After flattening: dense layers of ``hidden`` units, each with
    ``hidden_dropout``.
    """

    filters: tuple[int, ...]
    convolutions: int = 1
    padding: str = "valid"
    normalised: bool = False
    dropout: float = 0.0
    hidden: tuple[int, ...] = (512,)
    hidden_dropout: float = 0.0

    def build(self, films: keras.KerasTensor) -> keras.KerasTensor:
        """Map films (batch, size, size, 1), grey in 0..1, to a logit (batch, 1)."""
        x = films
        for count in self.filters:
            for _ in range(self.convolutions):
                x = layers.Conv2D(count, 3, padding=self.padding, activation="relu")(x)
            if self.normalised:
                x = layers.BatchNormalization()(x)
            x = layers.MaxPooling2D(2)(x)
            if self.dropout:
                x = layers.Dropout(self.dropout)(x)
        x = layers.Flatten()(x)
        for units in self.hidden:
            x = layers.Dense(units, activation="relu")(x)
            if self.hidden_dropout:
                x = layers.Dropout(self.hidden_dropout)(x)
        return layers.Dense(1, name="logit")(x)
