"""Even contrast at every scale and in every place, inside the graph.

Devices and their processing differ in how much fine and coarse contrast they give a film, and so
do well and poorly exposed places of one film. A view is split into bands of detail; in each, the
contrast around a place is brought to one figure, within limits (after localised energy-based
normalisation: Philipsen et al., IEEE Trans Med Imaging 2015;34:1965).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from keras import layers, ops
from numpy.typing import NDArray

_SCALES = (0.01, 0.02, 0.04, 0.08)
"""Standard deviations of the Gaussians between the bands, as shares of the view."""
_CONTRASTS = (0.12, 0.15, 0.2, 0.27, 0.8)
"""Typical standard deviation of each band on training films; the last is that of what is left."""
_AROUND = 0.12
_MOST_GAIN = 4.0
"""Where there is next to no detail, noise is not to be made into some."""
_MARGIN = 0.1
_LEAST_VARIANCE = 1e-8  # a root has no slope at 0


class EvenContrast(layers.Layer):  # type: ignore[misc]  # keras ships no types
    """Views (batch, size, size, 1) as `prepare` gives them to views of the same shape."""

    def __init__(self, size: int) -> None:
        super().__init__(name="even_contrast")
        self._size = size
        self._blurs = [_gaussian(size, scale * size) for scale in _SCALES]
        self._around = _gaussian(size, _AROUND * size)

    def call(self, views: Any) -> Any:
        """Sum of the evened bands and of the evened remainder."""
        rest = ops.squeeze(views, -1)
        bands = []
        for blur in self._blurs:
            smooth = _blurred(rest, blur)
            bands.append(rest - smooth)
            rest = smooth
        even = [
            _evened(band, ops.maximum(_blurred(ops.square(band), self._around), 0.0), contrast)
            for band, contrast in zip(bands, _CONTRASTS, strict=False)
        ]
        edge = round(self._size * _MARGIN)
        centre = rest[:, edge : self._size - edge, edge : self._size - edge]
        mean = ops.mean(centre, axis=(1, 2), keepdims=True)
        variance = ops.mean(ops.square(centre - mean), axis=(1, 2), keepdims=True)
        return ops.expand_dims(sum(even, _evened(rest - mean, variance, _CONTRASTS[-1])), -1)

    def compute_output_shape(self, input_shape: tuple[Any, ...]) -> tuple[Any, ...]:
        """As the input's."""
        return input_shape


def _evened(band: Any, variance: Any, contrast: float) -> Any:
    deviation = ops.sqrt(variance + _LEAST_VARIANCE)
    return band * (contrast / ops.maximum(deviation, contrast / _MOST_GAIN))


def _blurred(films: Any, blur: NDArray[np.float32]) -> Any:
    return ops.matmul(ops.matmul(blur, films), blur.T)


def _gaussian(size: int, deviation: float) -> NDArray[np.float32]:
    """Matrix (size, size) that blurs one axis; at the ends it averages what is there."""
    cells = np.arange(size)
    weights = np.exp(-0.5 * np.square((cells[:, None] - cells[None]) / deviation))
    blur: NDArray[np.float32] = (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)
    return blur
