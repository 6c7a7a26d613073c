"""Transfer from ImageNet: a published network without its top, frozen, with a new dense head."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import keras
from keras import layers

_BASES = {"vgg16": keras.applications.VGG16, "resnet50v2": keras.applications.ResNet50V2}


class WeightsFileError(ValueError):
    """A file does not hold the weights that the network needs."""

    def __init__(self, path: Path, base: str) -> None:
        super().__init__(f"{path} does not hold the weights of {base} without its top")
        self.path = path
        self.base = base


@dataclass(frozen=True, slots=True)
class TransferNet:
    """``base`` frozen; its features are flattened or averaged, then dense layers and the logit."""

    base: Literal["vgg16", "resnet50v2"]
    pooling: Literal["flatten", "average"]
    hidden: tuple[int, ...]
    hidden_dropout: float

    def build(self, films: keras.KerasTensor, weights: Path | None) -> keras.KerasTensor:
        """Map films (batch, size, size, 1), grey in 0..1, to a logit (batch, 1).

        ``weights``: the "notop" file of `keras.applications`; None starts from random weights,
        which is of use to tests alone. Raises `WeightsFileError`.
        """
        colour = layers.Concatenate()([films, films, films])
        shape = tuple(colour.shape[1:])
        try:
            base = _BASES[self.base](include_top=False, weights=weights, input_shape=shape)
        except (ValueError, OSError, KeyError) as error:
            if weights is None:
                raise
            raise WeightsFileError(weights, self.base) from error
        base.trainable = False
        # In inference mode: the statistics of its batch normalisation are part of the weights.
        x = base(colour, training=False)
        flat = layers.Flatten() if self.pooling == "flatten" else layers.GlobalAveragePooling2D()
        x = flat(x)
        for units in self.hidden:
            x = layers.Dense(units, activation="relu")(x)
            x = layers.Dropout(self.hidden_dropout)(x)
        return layers.Dense(1, name="logit")(x)
