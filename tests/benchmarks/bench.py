"""Ratios of speed, measured side by side: films a second are a machine's, ratios are Lobar's.

The contenders score the same films, round after round in turning order, so that whatever else the
machine does hits all of them: a bare loop of Pillow (decode, grey, resize) and ONNX Runtime with
nothing around it, the same without ONNX Runtime's busy waiting, which a loaded machine punishes,
and Lobar's own batch with one worker and with two. Ratios are taken within a round; medians and
the range over the rounds are printed. Where one film's time goes is measured apart.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from PIL import Image

from core import __version__
from core.batch import score_all
from core.classifier import Classifier
from core.discovery import discover
from core.images import ImageFormat, read_image
from core.isolation.reader import IsolatedReader
from core.outcome import InputFile, ScoredCase
from core.preprocessing import prepare
from core.resources import resource_path
from core.scope import (
    ScopeArrays,
    check_metadata,
    check_picture,
    check_score,
    scope_features,
    score_scope,
)
from core.scoring import Scorer, golden_input

ROOT = Path(__file__).resolve().parent.parent.parent
_LIBRARIES = ("numpy", "onnxruntime", "pillow", "pydicom")
_BARE, _CALM = "bare loop", "bare loop, no busy waiting"
_ONE, _TWO = "Lobar, 1 worker", "Lobar, 2 workers"
_RATIOS = ((_ONE, _BARE), (_ONE, _CALM), (_TWO, _BARE), (_TWO, _CALM), (_TWO, _ONE))

Films = list[InputFile]
Contender = Callable[[Films], None]


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print the tables, write the numbers as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="folder of films (default: the samples)")
    parser.add_argument("--films", type=int, default=64, help="films in a round, at least")
    parser.add_argument("--rounds", type=int, default=7, help="how often all contenders run")
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "bench.json")
    arguments = parser.parse_args(argv)
    data = arguments.data
    if data is None or not data.is_dir():
        if data is not None:
            _say(f"There is no {data}: using the samples.")
        data = resource_path("samples")
    scorer = Scorer.open("cpu")
    usable = _scored_films(scorer, data, arguments.films)
    flat = [film for film in usable if read_image(film.path).format is not ImageFormat.DICOM]
    if not flat:
        _say(f"There is no PNG or JPEG in {data} that Lobar scores.")
        return 1
    films = flat * -(-arguments.films // len(flat))
    rates = _race(_contenders(scorer), films, arguments.rounds)
    result = {
        "machine": _machine(),
        "versions": {"lobar": __version__, **{n: metadata.version(n) for n in _LIBRARIES}},
        "model": scorer.spec.model_id,
        "input_size": scorer.spec.input.size,
        "films": {"different": len(flat), "in_a_round": len(films), "rounds": arguments.rounds},
        "films_per_second": {name: _spread(values) for name, values in rates.items()},
        "ratios": {
            f"{over} / {under}": _spread(
                [a / b for a, b in zip(rates[over], rates[under], strict=True)]
            )
            for over, under in _RATIOS
        },
        "milliseconds_per_film": _stages(usable, arguments.rounds),
    }
    _print(result)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    _say(f"\nWritten to {arguments.out}")
    return 0


def _scored_films(scorer: Scorer, data: Path, limit: int) -> Films:
    """At most ``limit`` films, evenly from the folder, that are not refused: refusing is quick."""
    found = discover([data]).inputs
    step = max(1, len(found) // limit)
    outcomes = score_all(scorer, found[::step][:limit])
    return [outcome.source for outcome in outcomes if isinstance(outcome, ScoredCase)]


def _contenders(scorer: Scorer) -> dict[str, Contender]:
    size = scorer.spec.input.size
    model = str(resource_path("model", "model.onnx"))

    def bare(busy_waiting: bool) -> Contender:
        options = onnxruntime.SessionOptions()
        if not busy_waiting:
            options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        name = session.get_inputs()[0].name

        def run(films: Films) -> None:
            for film in films:
                with Image.open(film.path) as opened:
                    grey = opened.convert("L").resize((size, size), Image.Resampling.BILINEAR)
                session.run(None, {name: np.asarray(grey, np.float32)[None, :, :, None] / 64 - 2})

        return run

    def lobar(workers: int) -> Contender:
        reader = IsolatedReader(workers)  # as in the window: started once, and not in each round

        def run(films: Films) -> None:
            for outcome in score_all(scorer, films, reader=reader):
                if not isinstance(outcome, ScoredCase):
                    raise TypeError(f"{outcome.source.label} was not scored")

        return run

    return {_BARE: bare(True), _CALM: bare(False), _ONE: lobar(1), _TWO: lobar(2)}


def _race(contenders: dict[str, Contender], films: Films, rounds: int) -> dict[str, list[float]]:
    """Films a second of every contender in every round."""
    rates: dict[str, list[float]] = {name: [] for name in contenders}
    names = list(contenders)
    for run in contenders.values():
        run(films[:8])  # files into the cache, libraries into memory
    for turn in range(rounds):
        shift = turn % len(names)
        for name in names[shift:] + names[:shift]:
            started = time.perf_counter()
            contenders[name](films)
            rates[name].append(len(films) / (time.perf_counter() - started))
    return rates


def _stages(films: Films, rounds: int) -> dict[str, dict[str, float]]:
    """Median milliseconds of each stage, for each file format, one film at a time."""
    folder = resource_path("model")
    spec = Scorer.open("cpu").spec
    classifier = Classifier.open(folder, spec, golden_input(folder, spec), "cpu")
    arrays = ScopeArrays.load(folder, spec.scope)
    times: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for film in films * rounds:
        marks = [time.perf_counter()]
        image = read_image(film.path)
        marks.append(time.perf_counter())
        tensor = prepare(image, spec.input)
        marks.append(time.perf_counter())
        check_picture(image, spec.scope)
        check_metadata(image.metadata, spec.scope)
        check_score(score_scope(arrays, scope_features(tensor.tensor))[0], spec.scope)
        marks.append(time.perf_counter())
        classifier.run(tensor)
        marks.append(time.perf_counter())
        spans = np.diff(marks) * 1000
        for stage, span in zip(("read", "prepare", "scope", "inference"), spans, strict=True):
            times[image.format.value][stage].append(float(span))
    return {
        kind: {stage: statistics.median(spans) for stage, spans in stages.items()}
        for kind, stages in times.items()
    }


def _spread(values: list[float]) -> dict[str, float]:
    return {"median": statistics.median(values), "lowest": min(values), "highest": max(values)}


def _machine() -> dict[str, Any]:
    processor = platform.processor() or platform.machine()
    description = Path("/proc/cpuinfo")
    if description.is_file():
        lines = description.read_text(encoding="utf-8").splitlines()
        names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
        processor = names[0] if names else processor
    return {
        "system": platform.platform(),
        "python": platform.python_version(),
        "processor": processor,
        "cores": os.cpu_count(),
        # Above the number of cores, something else was running.
        "load_before": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
    }


def _print(result: dict[str, Any]) -> None:
    machine, films = result["machine"], result["films"]
    _say(f"{machine['processor']}, {machine['cores']} cores, load {machine['load_before']}")
    _say(f"{machine['system']}, Python {machine['python']}")
    _say(", ".join(f"{name} {version}" for name, version in result["versions"].items()))
    _say(f"Model {result['model']}, {result['input_size']} x {result['input_size']} pixels")
    _say("{in_a_round} films a round ({different} different), {rounds} rounds\n".format(**films))
    for title, key in (("films/s", "films_per_second"), ("ratio", "ratios")):
        _say(f"{title:<46} median   lowest  highest")
        for name, spread in result[key].items():
            numbers = "".join(f"{value:9.2f}" for value in spread.values())
            _say(f"{name:<43} {numbers}")
        _say("")
    _say("ms per film       read  prepare    scope  inference")
    for kind, stages in result["milliseconds_per_film"].items():
        read, prepared, scope, inference = stages.values()
        _say(f"{kind:<12} {read:9.2f}{prepared:9.2f}{scope:9.2f}  {inference:9.2f}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main())
