"""`lobar score` against a bare loop on all cores, and against Keras: whole programs, turn by turn.

Wall time is of the whole program, its start included, on both sides. Processor time beside it says
the same on a computer that is busy with something else.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from core.resources import resource_path
from tests.benchmarks.films import Films
from tests.benchmarks.measure import Figure, Part, Run, run_program, spread

_LEAST_OF_BARE, _TIMES_KERAS = 0.85, 3.0
_BARE = ("threads", "processes")
_LOBAR = "lobar score"


def measure_batch(films: Films, folder: Path, number: int, rounds: int, keras_films: int) -> Part:
    """Score ``number`` copies in ``rounds``; Keras gets ``keras_films`` of its own."""
    copies = films.copied(folder / "batch", number)
    runs: dict[str, list[Run]] = defaultdict(list)
    for turn in range(rounds):
        contenders = (*_BARE, _LOBAR)
        shift = turn % len(contenders)
        for name in contenders[shift:] + contenders[:shift]:
            runs[name].append(_lobar(copies) if name == _LOBAR else _bare(copies, name))
    wall = {name: [number / run.wall for run in list_] for name, list_ in runs.items()}
    cpu = {name: [run.cpu * 1000 / number for run in list_] for name, list_ in runs.items()}
    # The quicker of the two is the yardstick, round by round.
    over_bare = [
        lobar / max(wall[name][turn] for name in _BARE) for turn, lobar in enumerate(wall[_LOBAR])
    ]
    over_cpu = [
        min(cpu[name][turn] for name in _BARE) / lobar for turn, lobar in enumerate(cpu[_LOBAR])
    ]
    rate, share = spread(wall[_LOBAR])["median"], spread(over_bare)
    lines = [
        Figure(
            "batch: lobar score / bare loop, all cores, wall",
            share["median"],
            f"{share['lowest']:.2f} to {share['highest']:.2f}; {rate:.0f} films/s; {number} films, "
            f"{rounds} rounds; {films.what}",
            _LEAST_OF_BARE,
        ),
        Figure(
            "batch: the same, processor time",
            spread(over_cpu)["median"],
            f"{spread(cpu[_LOBAR])['median']:.1f} ms a film",
        ),
    ]
    numbers: dict[str, Any] = {
        "films_per_second": {name: spread(values) for name, values in wall.items()},
        "cpu_ms_per_film": {name: spread(values) for name, values in cpu.items()},
        "lobar_over_bare_wall": over_bare,
        "lobar_over_bare_cpu": over_cpu,
    }
    try:
        import keras  # noqa: F401  an extra: `make setup-train`
    except ImportError:
        lines.append(Figure("batch: lobar score / Keras predict", None, "Keras is not installed"))
    else:
        lines += _over_keras(rate, films.copied(folder / "keras", keras_films), numbers)
    return Part(tuple(lines), numbers)


def _bare(folder: Path, how: str) -> Run:
    model = resource_path("model", "model.onnx")
    return run_program("-m", "tests.benchmarks.bare", str(folder), str(model), how)


def _lobar(folder: Path) -> Run:
    with TemporaryDirectory(prefix="lobar-bench-") as place:
        csv = str(Path(place) / "out.csv")
        return run_program(
            "-m", "core", "score", str(folder), "--csv", csv, "--quiet",
            environment={"LOBAR_DATA_DIR": place},
        )  # fmt: skip


def _over_keras(rate: float, copies: Path, numbers: dict[str, Any]) -> list[Figure]:
    """``rate`` is Lobar's, its start included; once Keras's is without, and once with its own."""
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "3"}
    run = run_program("-m", "tests.benchmarks.keras_predict", str(copies), environment=quiet)
    scored, loading, predicting = (float(number) for number in run.output.split())
    keras = scored / (loading + predicting)
    lobar = _lobar(copies).wall
    numbers["films_per_second"]["keras"] = spread([keras])
    numbers["keras_ms_per_film"] = {
        "load_img": loading * 1000 / scored,
        "predict": predicting * 1000 / scored,
    }
    numbers["whole_program_s"] = {"keras": run.wall, "lobar": lobar, "films": int(scored)}
    detail = (
        f"Keras {keras:.0f} films/s after its start, {loading * 1000 / scored:.1f} ms load_img and "
        f"{predicting * 1000 / scored:.1f} ms predict a film; random weights, {scored:.0f} films"
    )
    whole = f"{run.wall:.1f} s / {lobar:.1f} s, {scored:.0f} films"
    return [
        Figure("batch: lobar score / Keras predict", rate / keras, detail, _TIMES_KERAS),
        Figure("batch: the same, both programs from their start", run.wall / lobar, whole),
    ]
