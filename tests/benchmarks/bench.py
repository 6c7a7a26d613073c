"""`make bench`: every figure of Lobar's speed beside its limit, one table, and JSON.

Films a second are a machine's; ratios are Lobar's, so whatever is compared runs in turns on the
same films in the same minutes. Real films are used where ``--data`` has them, else the samples.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.resources import resource_path
from tests.benchmarks.batch import measure_batch
from tests.benchmarks.films import choose_films
from tests.benchmarks.measure import ROOT, Figure, Part, machine
from tests.benchmarks.memory import measure_growth, measure_memory
from tests.benchmarks.packaged import measure_package
from tests.benchmarks.stages import measure_stages
from tests.benchmarks.window import measure_film, measure_start

PARTS = ("batch", "film", "start", "package", "stages", "memory", "growth")
_WIDTH = 58


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print the table, write the numbers; 1 if a limit is not kept."""
    arguments = _parser().parse_args(argv)
    films = choose_films(arguments.data)
    if arguments.data is not None and not arguments.data.is_dir():
        _say(f"There is no {arguments.data}: on the synthetic samples.")
    before = machine()
    parts: dict[str, Part] = {}
    with tempfile.TemporaryDirectory(prefix="lobar-bench-", dir=arguments.scratch) as place:
        folder = Path(place)
        os.environ["LOBAR_DATA_DIR"] = str(folder / "data")  # no benchmark touches a person's own
        steps: dict[str, Callable[[], Part]] = {
            "batch": lambda: measure_batch(
                films, folder, arguments.films, arguments.rounds, arguments.keras_films
            ),
            "film": lambda: measure_film(films, folder, arguments.clicks, arguments.idle),
            "start": lambda: measure_start(films, arguments.rounds),
            "package": lambda: measure_package(arguments.rounds),
            "stages": lambda: measure_stages(films),
            "memory": lambda: measure_memory(folder, arguments.queued),
            "growth": lambda: measure_growth(films, folder, arguments.growth),
        }
        for name in arguments.parts:
            _say(f"measuring: {name}")
            parts[name] = steps[name]()
            _write(arguments.out, before, films.what, parts)  # a stop costs no part that is done
    figures = [figure for part in parts.values() for figure in part.figures]
    _print(before, figures)
    _say(f"\nWritten to {arguments.out}")
    return int(any(figure.verdict == "NO" for figure in figures))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--data", type=Path, help="folder of films (default: the samples)")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--films", type=int, default=2800, help="copies that a batch scores")
    parser.add_argument("--rounds", type=int, default=3, help="how often each contender runs")
    parser.add_argument("--keras-films", type=int, default=280)
    parser.add_argument("--clicks", type=int, default=143, help="films opened one by one")
    parser.add_argument("--idle", type=float, default=20.0, help="seconds of an idle window")
    parser.add_argument("--queued", type=int, default=100_000, help="paths in the longest queue")
    parser.add_argument(
        "--growth", type=int, nargs="+", default=(1, 10, 100, 1_000, 10_000), metavar="N"
    )
    parser.add_argument("--scratch", type=Path, help="where copies are made (a few GB)")
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "bench.json")
    return parser


def _model_id() -> str:
    return str(json.loads(resource_path("model", "model.json").read_text("utf-8"))["model_id"])


def _write(out: Path, before: dict[str, Any], films: str, parts: Mapping[str, Part]) -> None:
    result = {
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": before,
        "model": _model_id(),
        "films": films,
        "parts": {name: part.numbers for name, part in parts.items()},
        "figures": [_as_json(figure) for part in parts.values() for figure in part.figures],
    }
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


def _as_json(figure: Figure) -> dict[str, object]:
    return {
        "name": figure.name,
        "value": figure.value,
        "unit": figure.unit,
        "limit": figure.limit,
        "kept": figure.verdict,
        "detail": figure.detail,
    }


def _print(machine_: dict[str, Any], figures: Sequence[Figure]) -> None:
    _say(f"\n{machine_['processor']}, {machine_['cores']} cores, load {machine_['load']} before")
    _say(f"{machine_['system']}, Python {machine_['python']}")
    _say(", ".join(f"{name} {version}" for name, version in machine_["versions"].items()))
    _say(f"Model {_model_id()}\n")
    _say(f"{'':<{_WIDTH}} {'value':>9}  {'limit':>8}  kept")
    for figure in figures:
        value = "-" if figure.value is None else f"{figure.value:.2f}{figure.unit}"
        sign = ">=" if figure.at_least else "<="
        limit = "" if figure.limit is None else f"{sign} {figure.limit:g}"
        _say(f"{figure.name:<{_WIDTH}} {value:>9}  {limit:>8}  {figure.verdict}")
        _say(f"    {figure.detail}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
