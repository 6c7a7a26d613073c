"""The comparison on drawn films: what is trained, marked, kept, and begun anew."""

from __future__ import annotations

import json
import shutil
import time
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest

from training.backup import save_whole
from training.compare import compare
from training.compare_approaches import Approach, Augmentation
from training.compare_fit import Ending, Films, fit, progress, read_history
from training.config import TrainConfig
from training.films import FilmSet, store
from training.networks.convolutional import ConvNet
from training.networks.dense import DenseNet
from training.networks.residual import build_network
from training.networks.transfer import TransferNet
from training.run_dir import RunDir, write_json
from training.split import SPLITS

CONFIG = TrainConfig.load(str(Path(__file__).parent / "config.json"))
HOUR = 3600.0
DENSE = Approach(
    "dense", "dense, drawn", DenseNet(), 32, "adam", 1e-3, Augmentation(), max_epochs=2, patience=2
)
CONVOLUTIONAL = Approach(
    "cnn", "CNN, drawn", ConvNet((4,), hidden=(8,)), 32, "rmsprop", 1e-3,
    Augmentation(vertical_flip=True), max_epochs=1, patience=1,
)  # fmt: skip
ENDLESS = replace(DENSE, name="endless", title="endless", max_epochs=10**6, patience=10**6)
VGG = Approach(
    "vgg16", "VGG16, drawn", TransferNet("vgg16", "flatten", (4,), 0.5), 32, "adam", 1e-3,
    Augmentation(), max_epochs=1, patience=1,
)  # fmt: skip


@pytest.fixture(scope="module")
def parts(draw_child, row) -> dict[str, FilmSet]:
    films = {}
    for index, part in enumerate(SPLITS):
        labels = np.arange(16) % 2
        seeds = 100 * index + np.arange(16)
        pixels = [
            store(draw_child(int(s), sick=bool(y)), 64) for s, y in zip(seeds, labels, strict=True)
        ]
        rows = (
            row(f"{part}-{s}.jpeg", int(y), split=part) for s, y in zip(seeds, labels, strict=True)
        )
        films[part] = FilmSet(np.stack(pixels), labels.astype(np.int64), tuple(rows))
    return films


@pytest.fixture
def films(parts) -> dict[str, Films]:
    return {part: Films.of(parts[part], 32) for part in SPLITS}


@pytest.fixture
def run(tmp_path) -> RunDir:
    return RunDir(tmp_path)


@pytest.fixture(scope="module")
def compared(tmp_path_factory, parts) -> RunDir:
    """A run in which two approaches are finished."""
    run = RunDir(tmp_path_factory.mktemp("compared"))
    _compare(run, parts, (DENSE, CONVOLUTIONAL))
    return run


@pytest.fixture
def finished(compared, tmp_path) -> RunDir:
    """A copy of it that a test may change."""
    return RunDir(Path(shutil.copytree(compared.root, tmp_path / "finished")))


def _compare(run, parts, approaches, budget=1.0, weights=None, load=None) -> dict[str, dict]:
    rows = [row for films in parts.values() for row in films.rows]
    compare(run, CONFIG, rows, load or parts.__getitem__, budget, weights or {}, approaches)
    return _rows(run)


def _rows(run: RunDir) -> dict[str, dict]:
    saved = json.loads((run.root / "compare.json").read_text("utf-8"))
    return {row["name"]: row for row in saved["rows"]}


def _no_films(part: str) -> FilmSet:
    raise AssertionError("nothing is left to train, yet films were read")


def test_each_approach_is_trained_measured_and_ranked(finished):
    rows = _rows(finished)
    assert {rows["dense"]["rank"], rows["cnn"]["rank"]} == {1, 2}
    for approach in (DENSE, CONVOLUTIONAL):
        measured = rows[approach.name]
        assert measured["status"] == "finished"
        assert measured["epochs"] == approach.max_epochs
        assert measured["films"] == 16
        assert measured["seconds"] >= 0
        assert 0 <= measured["auc"]["low"] <= measured["auc"]["value"] <= measured["auc"]["high"]
        assert set(measured["figures"]) == {"threshold_0.5", "validation_sensitivity"}
        for figures in measured["figures"].values():
            assert sum(map(sum, figures["confusion"])) == 16
    assert rows["dense"]["parameters"] == 32 * 32 + 1
    text = (finished.root / "compare.md").read_text("utf-8")
    assert text.count("| CNN, drawn | PNEUMONIA |") == 2  # one at each threshold
    assert "no results" not in text


def test_without_time_nothing_is_a_result(run, parts):
    rows = _compare(run, parts, (DENSE, CONVOLUTIONAL), budget=0.0)
    for name in ("dense", "cnn"):
        assert rows[name]["status"] == "stopped_by_the_budget"
        assert rows[name]["note"] == "stopped by the budget after 0 epochs"
        assert (rows[name]["rank"], rows[name]["auc"]) == (None, None)


def test_what_the_budget_cut_short_is_marked_and_not_ranked(finished, parts):
    approaches = (DENSE, CONVOLUTIONAL, ENDLESS)
    rows = _compare(finished, parts, approaches, budget=0.0)
    while not rows["endless"]["epochs"]:  # a busy machine may need several budgets for an epoch
        rows = _compare(finished, parts, approaches, budget=6 / HOUR)
    cut = rows["endless"]
    assert cut["status"] == "stopped_by_the_budget"
    assert cut["note"].startswith(f"stopped by the budget after {cut['epochs']} epoch")
    assert cut["rank"] is None
    assert {rows["dense"]["rank"], rows["cnn"]["rank"]} == {1, 2}
    text = (finished.root / "compare.md").read_text("utf-8")
    results, interim = text.split("## Stopped by the budget: no results")
    assert "endless" not in results
    assert "| none: under-trained | endless |" in interim


def test_an_epoch_that_outlasts_the_budget_leaves_nothing_behind(run, films):
    deadline = time.monotonic() + 0.05  # less than TensorFlow takes to begin
    done = fit(ENDLESS, run, films["train"], films["validation"], deadline)
    assert (done.epochs, done.best_epoch, done.ending) == (0, 0, Ending.BUDGET)
    assert list(run.root.iterdir()) == []


def test_a_training_goes_on_after_the_last_epoch_that_was_finished(run, films):
    def train(epochs: int):
        approach = replace(ENDLESS, max_epochs=epochs)
        fit(approach, run, films["train"], films["validation"], time.monotonic() + HOUR)
        return progress(ENDLESS, run)

    first, second = train(2), train(4)
    assert first.ending is second.ending is Ending.BUDGET
    assert (first.epochs, second.epochs) == (2, 4)
    assert [int(row["epoch"]) for row in read_history(run)] == [1, 2, 3, 4]
    kept = {path.name for path in run.root.glob("best-*")}
    assert kept == {f"best-{second.best_epoch:04d}.weights.h5"}


def test_a_training_stops_when_validation_no_longer_improves(run, films):
    impatient = replace(ENDLESS, patience=1, learning_rate=1.0)
    done = fit(impatient, run, films["train"], films["validation"], time.monotonic() + 60)
    assert done.ending is Ending.EARLY_STOPPING
    assert done.epochs == done.best_epoch + 1


def test_finished_rows_are_kept_and_not_done_again(finished, parts):
    first = _rows(finished)
    assert _compare(finished, parts, (DENSE, CONVOLUTIONAL), load=_no_films) == first


def test_another_definition_begins_anew(finished, parts, capsys):
    rows = _compare(finished, parts, (replace(DENSE, max_epochs=3), CONVOLUTIONAL))
    assert rows["dense"]["epochs"] == 3
    said = capsys.readouterr().out
    assert "dense: begun anew" in said
    assert "cnn: begun anew" not in said


def test_other_films_begin_anew(finished, parts):
    whole = parts["train"]
    fewer = FilmSet(whole.pixels[:12], whole.labels[:12], whole.rows[:12])
    rows = _compare(finished, parts | {"train": fewer}, (DENSE,), budget=0.0)
    assert (rows["dense"]["status"], rows["dense"]["epochs"]) == ("stopped_by_the_budget", 0)


def test_transfer_runs_only_with_its_weights_and_then_stays(run, parts, tmp_path):
    rows = _compare(run, parts, (VGG,), load=_no_films)
    assert (rows["vgg16"]["note"], rows["vgg16"]["rank"]) == ("no weights file", None)

    file = tmp_path / "published.weights.h5"
    keras.applications.VGG16(include_top=False, weights=None, input_shape=(32, 32, 3)).save_weights(
        file
    )
    rows = _compare(run, parts, (VGG,), weights={"vgg16": file})
    assert (rows["vgg16"]["status"], rows["vgg16"]["rank"]) == ("finished", 1)
    assert _compare(run, parts, (VGG,), load=_no_films)["vgg16"]["rank"] == 1


def test_weights_for_what_needs_none_are_refused(run, parts, tmp_path):
    with pytest.raises(ValueError, match="dense is none of vgg16"):
        _compare(run, parts, (DENSE, VGG), weights={"dense": tmp_path})
    with pytest.raises(FileNotFoundError, match="absent"):
        _compare(run, parts, (DENSE, VGG), weights={"vgg16": tmp_path / "absent.h5"})


def test_our_row_is_read_from_the_scores_of_the_run(run, parts):
    assert _compare(run, parts, (), load=_no_films)["lobar"]["status"] == "not_evaluated"

    save_whole(build_network(CONFIG.network, CONFIG.input), run.weights)
    labels = np.arange(16) % 2
    logits = np.where(labels == 1, 2.0, -2.0)
    logits[0] = 1.0  # one well film above 0.5, below the threshold for the sick ones
    peaks = np.zeros(16)
    scores = {
        f"{part}.{name}": array
        for part in ("validation", "test")
        for name, array in (("labels", labels), ("logits", logits), ("peaks", peaks))
    }
    np.savez(run.scores, **scores)
    point = {"name": "balanced", "threshold": 0.5}
    write_json(
        run.calibration,
        {
            "calibration": {"slope": 1.0, "intercept": -1.5, "reference_prevalence": 0.5},
            "operating_points": [point],
            "default_operating_point": "balanced",
        },
    )
    ours = _compare(run, parts, (), load=_no_films)["lobar"]
    assert (ours["rank"], ours["auc"]["value"], ours["films"]) == (1, 1.0, 16)
    assert ours["figures"]["threshold_0.5"]["confusion"] == [[7, 1], [0, 8]]
    assert ours["figures"]["validation_sensitivity"]["confusion"] == [[8, 0], [0, 8]]
    # A probability of 0.5 after calibration is a logit of 1.5.
    assert ours["figures"]["operating_point"]["confusion"] == [[8, 0], [0, 8]]
    assert "Lobar's default operating point" in (run.root / "compare.md").read_text("utf-8")
