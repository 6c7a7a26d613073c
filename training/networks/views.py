"""Two views of one film inside the graph: the whole frame, and the lungs alone.

A film is framed as its hospital frames it. The frame view keeps what lies around the lungs; the
lung view is cut to a box that the lung finder puts around them, whatever was cropped, padded or
stretched. Both have the same size and go through the same network, whose scores are averaged.
"""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
from keras import KerasTensor, layers, ops

# ARG002 below: Keras matches these parameters to those of `call` by name.
Shape = tuple[Any, ...]
VIEWS = 2
LUNG_BOX = "lung_box"
_LEAST_SIDE = 0.25  # of the frame: a smaller box is a mistake of the finder


def axis_weights(low: Any, high: Any, source: int, size: int) -> Any:
    """Weights (batch, size, source) that average ``source`` cells into ``size``, rows sum to 1.

    ``low`` and ``high`` (batch,) are the ends of the window as shares of the axis. Triangular
    weights, as wide as the step between two cells: bilinear when enlarging, smooth when reducing.
    """
    low, high = ops.expand_dims(low, -1), ops.expand_dims(high, -1)
    steps = (ops.arange(size, dtype="float32") + 0.5) / size
    centres = (low + (high - low) * steps) * source - 0.5
    width = ops.maximum((high - low) * (source / size), 1.0)
    cells = ops.arange(source, dtype="float32")
    away = ops.abs(ops.expand_dims(centres, -1) - cells) / ops.expand_dims(width, -1)
    weights = ops.maximum(1.0 - away, 0.0)
    return weights / ops.maximum(ops.sum(weights, axis=-1, keepdims=True), 1e-6)


def resample(films: Any, boxes: Any, size: int) -> Any:
    """Cut (batch, height, width, 1) to ``boxes`` (batch, 4) and resize to (batch, size, size, 1).

    A box is left, top, right, bottom as shares of the film.
    """
    left, top, right, bottom = (boxes[:, index] for index in range(4))
    height, width = films.shape[1:3]
    rows = axis_weights(top, bottom, height, size)
    columns = ops.transpose(axis_weights(left, right, width, size), (0, 2, 1))
    return ops.expand_dims(ops.matmul(ops.matmul(rows, ops.squeeze(films, -1)), columns), -1)


def spread(maps: Any, boxes: Any, grid: int) -> Any:
    """Lay maps (batch, rows, columns) of boxes back on the frame, (batch, grid, grid).

    The mean over the frame equals the mean over the map: what a cell adds to the score is
    spread over the place that it saw, neither lost nor doubled.
    """
    left, top, right, bottom = (boxes[:, index] for index in range(4))
    rows, columns = maps.shape[1:3]
    down = ops.transpose(axis_weights(top, bottom, grid, rows), (0, 2, 1))
    across = axis_weights(left, right, grid, columns)
    return ops.matmul(ops.matmul(down, maps), across) * (grid * grid / (rows * columns))


def whole_frame(boxes: Any) -> Any:
    """Boxes of the same shape that hold everything."""
    return ops.zeros_like(boxes) + np.array([0.0, 0.0, 1.0, 1.0], np.float32)


class TwoViews(layers.Layer):  # type: ignore[misc]  # keras ships no types
    """Films and lung boxes to views: (2 x batch, size, size, 1), all frames before all lungs.

    In training each film gives one view instead, by chance, the lung box moved at random: the
    network learns to read either, and not to trust the box.
    """

    def __init__(self, size: int, lung_share: float, jitter: float) -> None:
        super().__init__(name="views")
        self._size = size
        self._lung_share = lung_share
        self._jitter = jitter
        self._random = keras.random.SeedGenerator()

    def call(self, films: Any, boxes: Any, training: bool = False) -> Any:
        """Views of films (batch, height, width, 1) and their boxes (batch, 4)."""
        if not training:
            both = ops.concatenate([whole_frame(boxes), boxes], axis=0)
            return resample(ops.concatenate([films, films], axis=0), both, self._size)
        shape = ops.shape(boxes)
        moved = boxes + keras.random.uniform(shape, -self._jitter, self._jitter, seed=self._random)
        lungs = keras.random.uniform((shape[0], 1), seed=self._random) < self._lung_share
        return resample(films, ops.where(lungs, sound(moved), whole_frame(boxes)), self._size)

    def compute_output_shape(self, films_shape: Shape, boxes_shape: Shape) -> Shape:  # noqa: ARG002
        """All views, as many as the batch gives."""
        return (None, self._size, self._size, films_shape[-1])


class MeanOfViews(layers.Layer):  # type: ignore[misc]  # keras ships no types
    """Scores of all views to scores of films: their mean; in training there is one view each."""

    def call(self, scores: Any, training: bool = False) -> Any:
        """Mean of values (2 x batch, ...)."""
        return scores if training else ops.mean(by_view(scores), axis=0)

    def compute_output_shape(self, input_shape: Shape) -> Shape:
        """As the input's."""
        return (None, *input_shape[1:])


class MapsOnFrame(layers.Layer):  # type: ignore[misc]  # keras ships no types
    """Maps of all views to maps on the frame, (batch, finer x rows, finer x columns, 1)."""

    def __init__(self, finer: int) -> None:
        super().__init__(name="maps_on_frame")
        self._finer = finer

    def call(self, maps: Any, boxes: Any) -> Any:
        """Maps (2 x batch, rows, columns, 1) and boxes (batch, 4)."""
        grid = self._finer * maps.shape[1]
        both = ops.concatenate([whole_frame(boxes), boxes], axis=0)
        laid = by_view(spread(ops.squeeze(maps, -1), both, grid))
        return ops.expand_dims(ops.mean(laid, axis=0), -1)

    def compute_output_shape(self, maps_shape: Shape, boxes_shape: Shape) -> Shape:  # noqa: ARG002
        """A finer grid."""
        return (None, self._finer * maps_shape[1], self._finer * maps_shape[2], 1)


def by_view(values: Any) -> Any:
    """(2 x batch, ...) as `TwoViews` orders them, to (2, batch, ...)."""
    return ops.reshape(values, (VIEWS, -1, *values.shape[1:]))


def in_views(values: Any) -> Any:
    """(batch, views, ...) to (views x batch, ...), as `TwoViews` orders them."""
    return ops.concatenate([values[:, view] for view in range(values.shape[1])], axis=0)


def sound(boxes: Any) -> Any:
    """Boxes within the frame and of a sensible size."""
    corner = ops.clip(boxes[:, :2], 0.0, 1.0 - _LEAST_SIDE)
    opposite = ops.maximum(ops.clip(boxes[:, 2:], 0.0, 1.0), corner + _LEAST_SIDE)
    return ops.concatenate([corner, opposite], axis=-1)


def lungs_of(films: KerasTensor, finder: keras.Model, margin: float) -> KerasTensor:
    """Lung boxes (batch, 4) of films, widened by ``margin`` of the frame at every side."""
    found = finder(films)
    wider = np.array([-margin, -margin, margin, margin], np.float32)
    return layers.Lambda(lambda boxes: sound(boxes + wider), output_shape=(4,), name=LUNG_BOX)(
        found
    )
