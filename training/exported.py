"""The exported model as the app runs it, for measuring."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.classifier import Classifier
from core.model_spec import ModelSpec
from core.preprocessing import prepare_pixels
from core.scoring import golden_input
from training.platt import apply
from training.run_dir import RunDir

_BATCH = 64


@dataclass(frozen=True, slots=True)
class ExportedModel:
    """A run's model.json with a session on its model.onnx."""

    spec: ModelSpec
    classifier: Classifier

    @classmethod
    def open(cls, run: RunDir) -> ExportedModel:
        """Open on the CPU. Raises `core.errors.ModelError` where the app would refuse it."""
        spec = ModelSpec.load(run.export)
        golden = golden_input(run.export, spec)
        return cls(spec, Classifier.open(run.export, spec, golden, "cpu"))

    def logits(self, tensors: NDArray[np.float32]) -> NDArray[np.float64]:
        """Logits (n,) of prepared films (n, size, size, 1)."""
        batches = (tensors[i : i + _BATCH] for i in range(0, len(tensors), _BATCH))
        return np.array([s.logit for batch in batches for s in self.classifier.run_batch(batch)])

    def probabilities(self, films: Iterable[NDArray[np.uint8]]) -> NDArray[np.float64]:
        """Probabilities (n,) of films (height, width), whatever their sizes, as they are."""
        tensors = [prepare_pixels(film, self.spec.input).tensor[0] for film in films]
        return apply(self.spec.calibration, self.logits(np.stack(tensors)))
