"""A small residual network; the score is linear on its globally averaged features."""

from __future__ import annotations

import keras
from keras import layers

from core.preprocessing import InputSpec
from training.config import NetworkConfig
from training.networks.views import MeanOfViews, TwoViews, lungs_of

FEATURES, HEAD, POOLED = "features", "head", "pooled"


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


def _convolve(x: keras.KerasTensor, filters: int, kernel: int, stride: int) -> keras.KerasTensor:
    x = layers.Conv2D(filters, kernel, stride, padding="same", use_bias=False)(x)
    return layers.BatchNormalization(momentum=0.95)(x)


def _block(x: keras.KerasTensor, filters: int, stride: int) -> keras.KerasTensor:
    y = layers.ReLU()(_convolve(x, filters, 3, stride))
    y = _convolve(y, filters, 3, 1)
    if stride > 1 or x.shape[-1] != filters:
        x = _convolve(x, filters, 1, stride)
    return layers.ReLU()(layers.add([x, y]))
