"""The approaches that Lobar's network is compared with: common student projects on these films.

Each has its own input size, optimizer, augmentation and early stopping. They see a film as those
projects showed it to their networks: resized, divided by 255. The sigmoid of the projects is left
to the loss, which changes no result, so that every network here ends in a logit.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import keras
from keras import layers

from training.networks.convolutional import ConvNet
from training.networks.dense import DenseNet
from training.networks.transfer import TransferNet

SEED = 20261121


@dataclass(frozen=True, slots=True)
class Augmentation:
    """Ranges as in Keras's image generators: +-``zoom`` of each side, +-``rotation`` degrees,
    +-``shift`` of the size; the edge's grey is continued outwards."""

    zoom: float = 0.0
    rotation_degrees: float = 0.0
    shift: float = 0.0
    horizontal_flip: bool = False
    vertical_flip: bool = False

    def apply(self, films: keras.KerasTensor) -> keras.KerasTensor:
        """Layers that are active in training alone."""
        if self.zoom:
            span = (-self.zoom, self.zoom)
            films = layers.RandomZoom(span, span, fill_mode="nearest")(films)
        if self.rotation_degrees:
            turn = self.rotation_degrees / 360.0
            films = layers.RandomRotation(turn, fill_mode="nearest")(films)
        if self.shift:
            films = layers.RandomTranslation(self.shift, self.shift, fill_mode="nearest")(films)
        if self.horizontal_flip:
            films = layers.RandomFlip("horizontal")(films)
        if self.vertical_flip:
            films = layers.RandomFlip("vertical")(films)
        return films


@dataclass(frozen=True, slots=True)
class Approach:
    """``patience``: epochs without a lower validation loss before the training stops early."""

    name: str
    title: str
    network: DenseNet | ConvNet | TransferNet
    input_size: int
    optimizer: Literal["adam", "rmsprop"]
    learning_rate: float
    augmentation: Augmentation
    max_epochs: int
    patience: int
    batch_size: int = 32


# From cheap to dear: what the cheap ones leave of their share of the budget goes to the others.
APPROACHES = (
    Approach(
        "dense-0", "dense, no hidden layer", DenseNet(),
        128, "adam", 1e-3, Augmentation(), max_epochs=40, patience=5,
    ),
    Approach(
        "dense-2", "dense, 2 hidden layers", DenseNet((256, 64)),
        128, "adam", 1e-3, Augmentation(), max_epochs=40, patience=5,
    ),
    Approach(
        "cnn-3", "3-block CNN",
        ConvNet((16, 32, 64), padding="same", hidden=(128,), hidden_dropout=0.4),
        200, "adam", 1e-3, Augmentation(zoom=0.1, shift=0.1), max_epochs=15, patience=3,
    ),
    Approach(
        "cnn-4", "4-block CNN", ConvNet((32, 64, 128, 128), hidden=(512,)),
        150, "rmsprop", 1e-4, Augmentation(zoom=0.2, horizontal_flip=True), max_epochs=15,
        patience=3,
    ),
    Approach(
        "cnn-5-twin", "5-block twin-convolution CNN",
        ConvNet(
            (16, 32, 64, 128, 256), convolutions=2, padding="same", normalised=True, dropout=0.2,
            hidden=(128,), hidden_dropout=0.2,
        ),
        128, "adam", 1e-3, Augmentation(zoom=0.3, vertical_flip=True), max_epochs=15, patience=3,
    ),
    Approach(
        "vgg16", "VGG16 transfer", TransferNet("vgg16", "flatten", (256,), 0.5),
        128, "rmsprop", 1e-4, Augmentation(horizontal_flip=True), max_epochs=10, patience=3,
    ),
    Approach(
        "resnet50v2", "ResNet50V2 transfer", TransferNet("resnet50v2", "average", (128,), 0.2),
        200, "adam", 1e-3, Augmentation(zoom=0.1, rotation_degrees=10.0), max_epochs=10,
        patience=3,
    ),
)  # fmt: skip


def needs_weights(approach: Approach) -> bool:
    """Whether the approach starts from published weights."""
    return isinstance(approach.network, TransferNet)


def build(approach: Approach, weights: Path | None = None) -> keras.Model:
    """A network from uint8 films (batch, size, size, 1) to a logit (batch, 1)."""
    films = keras.Input((approach.input_size, approach.input_size, 1), dtype="uint8", name="film")
    grey = approach.augmentation.apply(layers.Rescaling(1.0 / 255.0)(films))
    network = approach.network
    if isinstance(network, TransferNet):
        logit = network.build(grey, weights)
    else:
        logit = network.build(grey)
    return keras.Model(films, logit, name=approach.name.replace("-", "_"))


def compile_network(approach: Approach, network: keras.Model) -> None:
    """Give the network the approach's optimizer and cross-entropy."""
    optimizers = {"adam": keras.optimizers.Adam, "rmsprop": keras.optimizers.RMSprop}
    network.compile(
        optimizer=optimizers[approach.optimizer](approach.learning_rate),
        loss=keras.losses.BinaryCrossentropy(from_logits=True),
    )
