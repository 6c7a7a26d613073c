"""Train the compared approaches on the films of a run and measure them beside Lobar's network.

Every network sees the same patients: trained on the run's training part, stopped early and given
its threshold on the validation part, measured on the test part. What is finished is not done
again; what the budget cut short is marked, has no rank, and goes on with the next budget.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from training.compare_approaches import APPROACHES, Approach, build, needs_weights
from training.compare_fit import (
    Films,
    Progress,
    approach_folder,
    best_network,
    fit,
    predict,
    progress,
)
from training.compare_report import write_report
from training.compare_rows import Row, Scores, our_row, rank, row_of, without_weights
from training.config import TrainConfig
from training.films import FilmSet
from training.manifest import ManifestRow, fingerprint
from training.progress import say
from training.run_dir import RunDir, read_json, write_json
from training.split import SPLITS


@dataclass(frozen=True, slots=True)
class Contestant:
    """An approach with its folder; ``weights`` is the file that it starts from, if it needs one."""

    approach: Approach
    run: RunDir
    weights: Path | None

    @property
    def scores(self) -> Path:
        """Labels and logits with the best epoch of the training as it stands."""
        return self.run.root / "scores.npz"

    @property
    def progress(self) -> Progress:
        """How far its training is."""
        return progress(self.approach, self.run)

    @property
    def done(self) -> bool:
        """Whether nothing is left to do for it."""
        return self.progress.finished and self.scores.exists()

    @property
    def can_train(self) -> bool:
        """Whether it has all that it starts from."""
        return self.weights is not None or not needs_weights(self.approach)


def compare(
    run: RunDir,
    config: TrainConfig,
    rows: list[ManifestRow],
    load: Callable[[str], FilmSet],
    budget_hours: float,
    weights: dict[str, Path],
    approaches: tuple[Approach, ...] = APPROACHES,
) -> None:
    """Write compare.json and compare.md; ``load`` reads the films of a part.

    ``weights``: files by the name of the approach. The budget counts from now and is shared
    among the approaches that are not finished: each may use an equal part of what is left.
    """
    deadline = time.monotonic() + 3600.0 * budget_hours
    _check(weights, approaches)
    counts = {part: sum(row.split == part for row in rows) for part in SPLITS}
    contestants = [
        _open(run, approach, fingerprint(rows), weights.get(approach.name))
        for approach in approaches
    ]

    def write() -> list[Row]:
        others = [_row(c, counts["train"], config.target_sensitivity) for c in contestants]
        ranked = rank([our_row(run, config, counts["train"]), *others])
        write_report(run, ranked, counts, config.target_sensitivity)
        return ranked

    waiting = [c for c in contestants if c.can_train and not c.done]
    for contestant in waiting:
        if contestant.weights:
            build(contestant.approach, contestant.weights)  # a wrong file is known at once
    parts = {part: load(part) for part in SPLITS} if waiting else {}
    epochs = -1
    while waiting and epochs < (epochs := sum(c.progress.epochs for c in waiting)):
        for index, contestant in enumerate(waiting):
            left = deadline - time.monotonic()
            _train(contestant, parts, time.monotonic() + left / (len(waiting) - index))
            write()
        waiting = [c for c in waiting if not c.done]
    for row in write():
        say(f"  {row.rank or '-'}  {row.title}: " + _told(row))


def _check(weights: dict[str, Path], approaches: tuple[Approach, ...]) -> None:
    known = [approach.name for approach in approaches if needs_weights(approach)]
    for name, path in weights.items():
        if name not in known:
            raise ValueError(f"--weights: {name} is none of {', '.join(known)}")
        if not path.is_file():
            raise FileNotFoundError(f"no such file: {path}")


def _open(run: RunDir, approach: Approach, films: str, weights: Path | None) -> Contestant:
    """The approach's folder, emptied where it was made of other films or by another definition."""
    folder = approach_folder(run, approach).root
    note = folder / "definition.json"
    saved: dict[str, Any] = read_json(note) if note.exists() else {}
    digest = hashlib.sha256(weights.read_bytes()).hexdigest() if weights else saved.get("weights")
    # Through JSON, because that is what it is compared with.
    wanted = json.loads(json.dumps(asdict(approach) | {"films": films, "weights": digest}))
    if saved != wanted:
        if folder.exists():
            say(f"  {approach.name}: begun anew, its films or its definition are other ones")
            shutil.rmtree(folder)
        folder.mkdir(parents=True)
        write_json(note, wanted)
    return Contestant(approach, approach_folder(run, approach), weights)


def _train(contestant: Contestant, parts: dict[str, FilmSet], deadline: float) -> None:
    approach, run = contestant.approach, contestant.run
    contestant.scores.unlink(missing_ok=True)  # of an earlier epoch than what comes
    films = {part: Films.of(parts[part], approach.input_size) for part in SPLITS}
    say(f"{approach.title}: {len(films['train'].labels)} films of {approach.input_size} px")
    keras.utils.clear_session()  # else the graphs of all approaches stay in memory
    fit(approach, run, films["train"], films["validation"], deadline, contestant.weights)
    if contestant.progress.epochs:
        network = best_network(approach, run)
        validation, test = films["validation"], films["test"]
        scores = Scores(
            validation.labels, predict(network, validation.pixels),
            test.labels, predict(network, test.pixels),
        )  # fmt: skip
        parameters = {"parameters": np.array(network.count_params())}
        np.savez(contestant.scores, **asdict(scores), **parameters)  # type: ignore[arg-type]  # numpy types savez's keywords narrowly


def _row(contestant: Contestant, films: int, target_sensitivity: float) -> Row:
    approach, done = contestant.approach, contestant.progress
    if not contestant.can_train and not contestant.done:
        return without_weights(approach)
    if not contestant.scores.exists():
        return row_of(approach, done, films, None, None, target_sensitivity)
    with np.load(contestant.scores) as arrays:
        parameters = int(arrays["parameters"])
        scores = Scores(**{name: arrays[name] for name in Scores.__dataclass_fields__})
    return row_of(approach, done, films, parameters, scores, target_sensitivity)


def _told(row: Row) -> str:
    if row.auc is None or row.rank is None:
        return row.note
    interval = f"AUC {row.auc.value:.4f} ({row.auc.low:.4f} to {row.auc.high:.4f})"
    return f"{interval}, {row.note}, {row.seconds:.0f} s"
