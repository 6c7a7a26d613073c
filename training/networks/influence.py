"""The influence map: how far the score would fall if a part of the film were free of disease.

To measure that takes a scoring for every part (`training.occlusion`). A small convolution on the
network's own features foretells it for all parts at once, inside the graph: it is taught on
measured falls (`training.influence`; the idea is FastSHAP's, Jethani et al., ICLR 2022). A class
activation map (Zhou et al., CVPR 2016), which such networks often show, was tried before: its
values have next to nothing to do with these falls (training/EXPERIMENTS.md).
"""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
from keras import layers, ops
from numpy.typing import NDArray

from training.networks.residual import FEATURES, POOLED
from training.networks.views import LUNG_BOX, MapsOnFrame, MeanOfViews, by_view, in_views

UNIT_SIDE = 0.25
"""A cell of the map is the fall, in logits, when a patch of this side (share of the film's) whose
parts are all like the cell is replaced."""
_FINER = 2  # cells of the map on the frame to a cell of a view, each way


def build_influence(network: keras.Model, filters: int, dropout: float = 0.0) -> keras.Model:
    """An untaught reader of ``network``'s features, (views, rows, columns, channels) to one map."""
    features = keras.Input(network.get_layer(FEATURES).output.shape[1:], name="features")
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(features)
    x = layers.Conv2D(1, 1)(layers.Dropout(dropout)(x))
    return keras.Model(features, x, name="influence")


def with_influence_map(network: keras.Model, influence: keras.Model) -> keras.Model:
    """The same network with the three outputs that the app reads.

    ``logit`` (batch, 1); ``influence_map`` (batch, rows, columns) in logits, see `UNIT_SIDE`;
    ``embedding`` (batch, channels).
    """
    maps = influence(network.get_layer(FEATURES).output)
    embedding = network.get_layer(POOLED).output
    if has_views(network):
        maps = MapsOnFrame(_FINER)(maps, network.get_layer(LUNG_BOX).output)
        embedding = MeanOfViews(name="embedding")(embedding)
    influence_map = layers.Lambda(
        lambda t: ops.squeeze(t, -1), output_shape=maps.shape[1:3], name="influence_map"
    )(maps)
    logit = layers.Lambda(lambda t: t[:, :1], output_shape=(1,), name="logit")(network.output)
    return keras.Model(
        network.input,
        {"logit": logit, "influence_map": influence_map, "embedding": embedding},
        name="lobar_export",
    )


def with_features(network: keras.Model) -> keras.Model:
    """What the reader is taught on: features (batch, views, ...), and lung boxes if any."""
    features = network.get_layer(FEATURES).output
    views = 2 if has_views(network) else 1
    shape = (views, *features.shape[1:])
    by_film = layers.Lambda(lambda t: _by_film(t, views), output_shape=shape)(features)
    outputs = {"features": by_film}
    if views > 1:
        outputs["boxes"] = network.get_layer(LUNG_BOX).output
    return keras.Model(network.input, outputs)


def foretelling(influence: keras.Model, views: int, places: int) -> keras.Model:
    """The graph that teaches the reader: features, boxes, patches to falls (batch, places).

    Patches are two inputs (batch, places, cells), see `patch_weights`.
    """
    features = keras.Input((views, *influence.input_shape[1:]), name="features")
    boxes = keras.Input((4,), name="boxes")
    shape = influence.input_shape[1:]
    maps = influence(layers.Lambda(in_views, output_shape=shape)(features))
    if views > 1:
        maps = MapsOnFrame(_FINER)(maps, boxes)
    cells = maps.shape[1]
    rows, columns = (keras.Input((places, cells), name=name) for name in ("rows", "columns"))
    falls = layers.Lambda(_under_patches, output_shape=(places,))([maps, rows, columns])
    return keras.Model([features, boxes, rows, columns], falls)


def patch_weights(
    centres: NDArray[np.float64], sides: NDArray[np.float64], cells: int
) -> NDArray[np.float32]:
    """Share of each cell that patches cover along one axis, (n, cells).

    ``centres`` and ``sides`` (n,) as shares of the axis.
    """
    edges = np.arange(cells + 1) / cells
    low, high = (centres - sides / 2)[:, None], (centres + sides / 2)[:, None]
    covered = np.minimum(high, edges[1:]) - np.maximum(low, edges[:-1])
    weights: NDArray[np.float32] = (np.maximum(covered, 0.0) * cells).astype(np.float32)
    return weights


def map_cells(influence: keras.Model, views: int) -> int:
    """Cells of the finished map along each axis."""
    return int(influence.input_shape[1]) * (_FINER if views > 1 else 1)


def has_views(network: keras.Model) -> bool:
    """Whether the network sees the lungs beside the frame."""
    return any(layer.name == LUNG_BOX for layer in network.layers)


def _by_film(features: Any, views: int) -> Any:
    if views == 1:
        return ops.expand_dims(features, 1)
    return ops.transpose(by_view(features), (1, 0, 2, 3, 4))


def _under_patches(inputs: list[Any]) -> Any:
    maps, rows, columns = inputs
    cells = maps.shape[1] * maps.shape[2]
    under = ops.einsum("nrcx,npr,npc->np", maps, rows, columns)
    return under / (cells * UNIT_SIDE**2)
