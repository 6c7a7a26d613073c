"""What the network learns: pneumonia, and beside it the kind that the file names tell."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from training.dataset import UNKNOWN_KIND


class PneumoniaAndKind(keras.losses.Loss):  # type: ignore[misc]  # keras ships no types
    """Cross-entropy of targets (n, 2) and logits (n, 2), one value for each film.

    The label is smoothed; the kind counts ``kind_weight`` and only where it is known.
    """

    def __init__(self, label_smoothing: float, kind_weight: float) -> None:
        super().__init__()
        self._smoothing = label_smoothing
        self._kind_weight = kind_weight

    def call(self, y_true: Any, y_pred: Any) -> Any:
        """Loss (n,) of targets and logits."""
        label, kind = y_true[:, 0], y_true[:, 1]
        smoothed = label * (1.0 - self._smoothing) + self._smoothing / 2
        known = ops.cast(kind != UNKNOWN_KIND, y_pred.dtype)
        # Clipped: for an unknown kind any target will do, its weight is 0.
        of_kind = _cross_entropy(ops.maximum(kind, 0.0), y_pred[:, 1])
        return _cross_entropy(smoothed, y_pred[:, 0]) + self._kind_weight * known * of_kind


def _cross_entropy(target: Any, logit: Any) -> Any:
    return ops.softplus(logit) - target * logit
