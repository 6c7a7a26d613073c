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
from training.networks.views import (
    LUNG_BOX,
    VIEWS_LAYER,
    MapsOnFrame,
    MeanOfViews,
    TwoViews,
    lungs_of,
)

FEATURES, HEAD, POOLED = "features", "head", "pooled"
_FINER = 2  # cells of the map on the frame to a cell of a view, each way


def build_network(
    config: NetworkConfig, spec: InputSpec, finder: keras.Model | None = None
) -> keras.Model:
    """Map float32 (batch, size, size, 1) to scores (batch, 2): pneumonia, and bacterial or viral.

    Both are logits. The second is learnt beside the first, because telling the two kinds apart
    needs the lung; it is never shown. With a lung finder (see `training.lungs`), whose weights
    are kept as they are, the scores are the mean over two views of the film; without one the
    network sees the whole frame.
    """
    films = keras.Input((spec.size, spec.size, 1), name="film")
    x = films
    if finder is not None:
        finder.trainable = False
        boxes = lungs_of(films, finder, config.lung_margin)
        x = TwoViews(config.view_size, config.lung_share, config.box_jitter)(films, boxes)
    x = _convolve(x, config.stem_filters, 5, 2)
    x = layers.ReLU()(x)
    for filters, stride in config.stages:
        x = _block(x, filters, stride)
        for _ in range(config.blocks_per_stage - 1):
            x = _block(x, filters, 1)
    x = layers.Activation("linear", name=FEATURES)(x)
    x = layers.GlobalAveragePooling2D(name=POOLED)(x)
    dropped = layers.Dropout(config.dropout)(x)
    scores = layers.concatenate(
        [layers.Dense(1, name=HEAD)(dropped), layers.Dense(1, name="kind")(dropped)]
    )
    if finder is not None:
        scores = MeanOfViews()(scores)
    return keras.Model(films, scores, name="lobar_residual")


def with_influence_map(
    network: keras.Model, reference: NDArray[np.float32] | None = None
) -> keras.Model:
    """The same network with the three outputs that the app reads.

    ``logit`` (batch, 1); ``influence_map`` (batch, rows, columns), whose mean plus a constant is
    the logit; ``embedding`` (batch, channels). ``reference`` (rows, columns) is taken off every
    map: with the mean map of films without pneumonia, a map shows what moved the score away from
    such a film's, and not what every film has in the same place.
    """
    maps = _head_as_convolution(network)(network.get_layer(FEATURES).output)
    embedding = network.get_layer(POOLED).output
    if any(layer.name == VIEWS_LAYER for layer in network.layers):
        maps = MapsOnFrame(_FINER)(maps, network.get_layer(LUNG_BOX).output)
        embedding = MeanOfViews(name="embedding")(embedding)
    shape = tuple(maps.shape[1:3])
    offset = np.zeros(shape, np.float32) if reference is None else reference.astype(np.float32)
    influence_map = layers.Lambda(
        lambda t: ops.squeeze(t, -1) - offset, output_shape=shape, name="influence_map"
    )(maps)
    logit = layers.Lambda(lambda t: t[:, :1], output_shape=(1,), name="logit")(network.output)
    return keras.Model(
        network.input,
        {"logit": logit, "influence_map": influence_map, "embedding": embedding},
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
