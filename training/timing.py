"""How long one film takes on one core, in ONNX Runtime, and how large the model is."""

from __future__ import annotations

import platform
import time
from collections.abc import Callable

import numpy as np

from core.classifier import Classifier
from core.model_spec import ModelSpec
from core.outcome import InputFile
from core.scoring import Scorer, golden_input
from training.progress import say
from training.run_dir import RunDir, read_json, write_json

_ROUNDS = 60
_WARM_UP = 5


def measure_timing(run: RunDir) -> None:
    """Write ``timing`` into metrics.json, measured on the golden film."""
    spec = ModelSpec.load(run.export)
    film = golden_input(run.export, spec)
    classifier = Classifier.open(run.export, spec, film, "cpu", threads=1)
    scorer = Scorer.open("cpu", run.export, threads=1)
    file = InputFile(run.export / spec.golden.image, spec.golden.image)
    timing = {
        "onnx_sha256": spec.onnx_sha256,
        "network_ms": _milliseconds(lambda: classifier.run(film)),
        "whole_film_ms": _milliseconds(lambda: scorer.score(file)),
        "rounds": _ROUNDS,
        "model_bytes": (run.export / "model.onnx").stat().st_size,
        "processor": platform.machine(),
    }
    write_json(run.metrics, read_json(run.metrics) | {"timing": timing})
    say(f"  {timing['network_ms']['median']:.1f} ms per film in the network, on one core")  # type: ignore[index]


def _milliseconds(action: Callable[[], object]) -> dict[str, float]:
    """Median and spread of many runs: other programs disturb single ones."""
    spent = []
    for _ in range(_WARM_UP + _ROUNDS):
        begun = time.perf_counter()
        action()
        spent.append(1000 * (time.perf_counter() - begun))
    low, median, high = np.percentile(spent[_WARM_UP:], (10, 50, 90))
    return {"median": float(median), "percentile_10": float(low), "percentile_90": float(high)}
