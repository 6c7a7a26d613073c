"""A small residual network whose score is the mean of an influence map.

The head is linear on globally averaged features, so the logit equals the mean over the last
feature map of (features times head weights) plus the bias. That product, less its mean on films
without pneumonia, is the influence map (a class activation map: Zhou et al., CVPR 2016). It is
computed inside the graph, not by gradients.
"""

from __future__ import annotations

import keras
import numpy as np
from keras import layers, ops
from numpy.typing import NDArray

from core.preprocessing import InputSpec
from training.config import NetworkConfig

FEATURES, HEAD, EMBEDDING = "features", "head", "embedding"


def build_network(config: NetworkConfig, spec: InputSpec) -> keras.Model:
    """Map float32 (batch, size, size, 1) to a logit (batch, 1)."""
    films = keras.Input((spec.size, spec.size, 1), name="film")
    x = _convolve(films, config.stem_filters, 5, 2)
    x = layers.ReLU()(x)
    for filters, stride in config.stages:
        x = _block(x, filters, stride)
        for _ in range(config.blocks_per_stage - 1):
            x = _block(x, filters, 1)
    x = layers.Activation("linear", name=FEATURES)(x)
    x = layers.GlobalAveragePooling2D(name=EMBEDDING)(x)
    x = layers.Dropout(config.dropout)(x)
    logit = layers.Dense(1, name=HEAD)(x)
    return keras.Model(films, logit, name="lobar_residual")


def with_influence_map(
    network: keras.Model, reference: NDArray[np.float32] | None = None
) -> keras.Model:
    """The same network with the three outputs that the app reads.

    ``logit`` (batch, 1); ``influence_map`` (batch, rows, columns), whose mean plus a constant is
    the logit; ``embedding`` (batch, channels). ``reference`` (rows, columns) is taken off every
    map: with the mean map of films without pneumonia, a map shows what moved the score away from
    such a film's, and not what every film has in the same place.
    """
    features = network.get_layer(FEATURES).output
    embedding = network.get_layer(EMBEDDING).output
    shape = tuple(features.shape[1:3])
    offset = np.zeros(shape, np.float32) if reference is None else reference.astype(np.float32)
    influence_map = layers.Lambda(
        lambda t: ops.squeeze(t, -1) - offset, output_shape=shape, name="influence_map"
    )(_head_as_convolution(network)(features))
    return keras.Model(
        network.input,
        {"logit": network.output, "influence_map": influence_map, "embedding": embedding},
        name="lobar_export",
    )


def _head_as_convolution(network: keras.Model) -> layers.Layer:
    weights, _bias = network.get_layer(HEAD).get_weights()
    convolution = layers.Conv2D(1, 1, use_bias=False, name="influence")
    convolution.build((None, None, None, weights.shape[0]))
    convolution.set_weights([weights[None, None]])
    return convolution


def _convolve(x: keras.KerasTensor, filters: int, kernel: int, stride: int) -> keras.KerasTensor:
    x = layers.Conv2D(filters, kernel, stride, padding="same", use_bias=False)(x)
    return layers.BatchNormalization(momentum=0.95)(x)


def _block(x: keras.KerasTensor, filters: int, stride: int) -> keras.KerasTensor:
    y = layers.ReLU()(_convolve(x, filters, 3, stride))
    y = _convolve(y, filters, 3, 1)
    if stride > 1 or x.shape[-1] != filters:
        x = _convolve(x, filters, 1, stride)
    return layers.ReLU()(layers.add([x, y]))
