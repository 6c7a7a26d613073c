"""Where the time of one film goes: each stage by itself, in one thread."""

from __future__ import annotations

import statistics
import time
from collections import defaultdict

import numpy as np

from core.classifier import Classifier
from core.examination import ExaminationSpec
from core.images.reader import read_image
from core.preprocessing import prepare
from core.resources import resource_path
from core.scope import ScopeArrays, check_metadata, check_picture, scope_features, score_scope
from core.scoring import Scorer, golden_input
from tests.benchmarks.bare import open_session, score
from tests.benchmarks.films import Films
from tests.benchmarks.measure import Figure, Part

_STAGES = ("read", "prepare", "scope", "inference")


def measure_stages(films: Films) -> Part:
    """Median processor milliseconds of each stage, and of the bare loop."""
    folder = resource_path("model")
    spec = Scorer.open("cpu", threads=1).spec
    classifier = Classifier.open(folder, spec, golden_input(folder, spec), "cpu", threads=1)
    arrays = ScopeArrays.load(folder, spec.scope)
    bare = open_session(str(folder / "model.onnx"))
    enough = ExaminationSpec.of(spec).enough_pixels
    times: dict[str, list[float]] = defaultdict(list)
    for path in films.paths:
        marks = [time.thread_time()]
        image = read_image(path, enough)
        marks.append(time.thread_time())
        tensor = prepare(image, spec.input)
        marks.append(time.thread_time())
        check_picture(image, spec.scope)
        check_metadata(image.metadata, spec.scope)
        score_scope(arrays, scope_features(tensor.tensor))
        marks.append(time.thread_time())
        classifier.run(tensor)
        marks.append(time.thread_time())
        score(bare, str(path))
        marks.append(time.thread_time())
        for stage, seconds in zip((*_STAGES, "bare"), np.diff(marks), strict=True):
            times[stage].append(float(seconds) * 1000)
    medians = {stage: statistics.median(values) for stage, values in times.items()}
    lines = [
        Figure(f"stage: {stage}", medians[stage], "processor time of one film", unit="ms")
        for stage in _STAGES
    ]
    lines.append(Figure("stage: bare loop, whole", medians["bare"], "the same", unit="ms"))
    return Part(tuple(lines), medians)
