"""From a folder of drawn films to a model that the app accepts, as a user would do it."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from core import INTENDED_USE, __version__
from core.images.reader import read_image
from core.model_spec import ModelSpec
from core.outcome import InputFile, ScoredCase
from core.scoring import Scorer
from training.__main__ import main
from training.audit_figures import audit_of
from training.backup import save_whole
from training.config import TrainConfig
from training.elsewhere import measure_elsewhere
from training.manifest import read_manifest
from training.networks.lung_finder import build_lung_finder
from training.run_dir import RunDir
from training.shortcut_changes import CHANGES
from training.stress import STRESSES
from training.train import untrained_network

CONFIG = Path(__file__).parent / "config.json"
PATIENTS = 24  # of each class
pytestmark = pytest.mark.timeout(1000)  # all share a training, of minutes on a busy computer
# TensorFlow starts a thread per core otherwise.
_ENVIRONMENT = {"TF_NUM_INTRAOP_THREADS": "2", "TF_NUM_INTEROP_THREADS": "2"}


@dataclass(frozen=True)
class Trained:
    """A finished run and where it published."""

    data: Path
    run: RunDir
    published: Path

    @property
    def spec(self) -> ModelSpec:
        return ModelSpec.load(self.published / "model")

    @property
    def config(self) -> TrainConfig:
        return TrainConfig.load(str(CONFIG))


def _command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "training", *map(str, arguments)]


def _train(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        _command(*arguments),
        capture_output=True,
        text=True,
        timeout=900,
        env=os.environ | _ENVIRONMENT,
    )


def _history(run: RunDir) -> list[dict[str, str]]:
    with run.history.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def data(tmp_path_factory, make_hospital) -> Path:
    return make_hospital(tmp_path_factory.mktemp("hospital") / "films", PATIENTS)


@pytest.fixture(scope="module")
def trained(tmp_path_factory, data, elsewhere, boxed_folder) -> Trained:
    folder = tmp_path_factory.mktemp("training")
    published = folder / "resources"
    done = _train(
        "all", "--data", data, "--run", folder / "run", "--config", CONFIG, "--publish", published,
        "--frontal", elsewhere, "--elsewhere", elsewhere, "--lungs", boxed_folder,
        "--credit", "Films by nobody.",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return Trained(data, RunDir(folder / "run"), published)


def test_every_epoch_leaves_a_row(trained):
    rows = _history(trained.run)
    assert [int(row["epoch"]) for row in rows] == list(range(1, trained.config.epochs + 1))
    assert float(rows[-1]["loss"]) < float(rows[0]["loss"])
    for row in rows:
        assert all(np.isfinite(float(value)) for value in row.values())


def test_the_network_learns_what_the_drawings_differ_in(trained):
    figures = json.loads(trained.run.metrics.read_text("utf-8"))
    assert figures["ranking"]["test"]["auc"]["value"] > 0.8
    assert figures["ranking"]["test"]["films"] == 12
    assert {"auc_bacteria", "auc_virus", "auc_IM", "auc_NORMAL2"} <= set(figures["ranking"]["test"])


def test_every_figure_is_there(trained):
    figures = json.loads(trained.run.metrics.read_text("utf-8"))
    assert set(figures["stress_auc"]) == set(figures["test"]["stress"]) == set(STRESSES)
    assert set(figures["ranking"]) == {"train", "validation", "test"}
    assert {"brier", "expected_calibration_error", "accuracy"} <= set(figures["test"])
    assert figures["through_the_app"]["films"] == 12


def test_the_run_remembers_what_it_was_made_of(trained):
    rows = read_manifest(trained.run.manifest)
    assert len(rows) == 2 * PATIENTS
    assert {row.split for row in rows} == {"train", "validation", "test"}
    environment = json.loads(trained.run.environment.read_text("utf-8"))
    assert environment["packages"]["tensorflow"]
    assert TrainConfig.from_json(trained.run.config.read_text("utf-8")) == trained.config


def test_the_published_model_was_validated_itself(trained):
    record = json.loads((trained.published / "model" / "validation.json").read_text("utf-8"))
    assert record["passed"] is True
    assert record["onnx_sha256"] == trained.spec.onnx_sha256
    assert all(check["passed"] for check in record["checks"])


def test_the_app_scores_films_with_the_published_model(trained):
    scorer = Scorer.open("cpu", trained.published / "model")
    probabilities: dict[int, list[float]] = {0: [], 1: []}
    for row in read_manifest(trained.run.manifest):
        if row.split == "test":
            outcome = scorer.score(InputFile(trained.data / row.path, row.path))
            assert isinstance(outcome, ScoredCase)
            probabilities[row.label].append(outcome.probability)
    assert np.mean(probabilities[1]) > np.mean(probabilities[0]) + 0.1


def test_the_published_model_says_where_it_comes_from(trained):
    card = (trained.published / "model" / "MODEL_CARD.md").read_text("utf-8")
    assert INTENDED_USE in card
    assert "Films by nobody." in card
    assert "over-there | 12 |" in card
    assert trained.spec.onnx_sha256 in card
    assert trained.spec.training.run.startswith("drawn-")
    assert trained.spec.min_app_version == __version__
    assert all(point.sensitivity and point.specificity for point in trained.spec.operating_points)


def test_nothing_that_is_published_names_a_folder_of_this_machine(trained):
    for path in (trained.published / "model").iterdir():
        content = path.read_bytes()
        assert str(trained.data).encode() not in content, path.name
        assert str(trained.run.root).encode() not in content, path.name
        assert str(Path.home()).encode() + b"/" not in content, path.name


def test_samples_are_drawn_in_every_format_and_pass_the_scope_check(trained):
    samples = sorted((trained.published / "samples").iterdir())
    assert {path.suffix for path in samples} >= {".png", ".jpg", ".dcm"}
    scorer = Scorer.open("cpu", trained.published / "model")
    outcomes = [scorer.score(InputFile(path, path.name)) for path in samples]
    assert all(isinstance(outcome, ScoredCase) for outcome in outcomes)
    assert {read_image(path).metadata.patient is None for path in samples} == {True, False}


@pytest.fixture
def spoilt(trained, tmp_path) -> RunDir:
    """A copy of the finished run that a test may spoil."""
    return RunDir(Path(shutil.copytree(trained.run.root, tmp_path / "run")))


def test_a_network_that_is_not_the_trained_one_is_not_published(spoilt, tmp_path):
    # Weights of an untrained network, as if somebody had exported another run's.
    save_whole(untrained_network(spoilt, TrainConfig.load(str(CONFIG))), spoilt.weights)
    assert main(["validate", "--run", str(spoilt.root), "--publish", str(tmp_path / "out")]) == 1
    record = json.loads(spoilt.validation.read_text("utf-8"))
    assert record["passed"] is False
    failed = {check["name"] for check in record["checks"] if not check["passed"]}
    assert "Keras against ONNX Runtime, logit" in failed
    assert not (tmp_path / "out").exists()


def test_a_model_that_the_app_refuses_is_not_published(spoilt, tmp_path, capsys):
    with (spoilt.export / "model.onnx").open("ab") as file:
        file.write(b"\0")
    assert main(["validate", "--run", str(spoilt.root), "--publish", str(tmp_path / "out")]) == 1
    assert "the app refuses the model" in capsys.readouterr().out
    assert not (tmp_path / "out").exists()


def test_another_hospitals_films_are_measured_within_each_view_and_nothing_is_fitted(
    spoilt, elsewhere
):
    model = {path.name: path.read_bytes() for path in spoilt.export.iterdir()}
    measure_elsewhere(spoilt, elsewhere)  # measured again, it replaces itself
    (figures,) = json.loads(spoilt.metrics.read_text("utf-8"))["other_hospitals"]
    assert figures["name"] == "over-there"
    assert figures["films"] == 12
    assert set(figures["views"]) == {"AP", "PA"}
    scored = sum(view["films"] for view in figures["views"].values())
    assert scored == round(12 * (1 - figures["refused"]))
    assert {path.name: path.read_bytes() for path in spoilt.export.iterdir()} == model


def test_the_shortcut_audit_is_written_drawn_and_shown(spoilt, trained):
    # A finder that says of every film what the drawings have in common.
    finder = build_lung_finder(trained.config.input)
    weights, _bias = finder.layers[-1].get_weights()
    finder.layers[-1].set_weights([0 * weights, np.array([0.15, 0.15, 0.85, 0.75])])
    save_whole(finder, spoilt.lung_finder)

    command = ["audit", "--run", str(spoilt.root), "--originals", str(trained.data)]
    assert main(command) == 0
    found = audit_of(json.loads(spoilt.metrics.read_text("utf-8")))
    assert found is not None
    assert [f.films for f in found.files] == [2 * PATIENTS, 2 * PATIENTS]
    assert found.files[0].alone == found.files[1].alone  # the same films
    assert {r.shortcut for r in found.responses} == {*CHANGES, "surroundings"}
    assert any(r.mean_shift > 0 for r in found.responses)
    assert found.lungs is not None
    assert len(found.lungs.controls) == 3
    ranked = json.loads(spoilt.metrics.read_text("utf-8"))["ranking"]["test"]["auc"]["value"]
    assert found.lungs.model[0].test.value == pytest.approx(ranked, abs=1e-6)
    assert found.lungs.hidden_area == pytest.approx(0.77 * 0.66, abs=0.01)

    drawn = {path.name for path in spoilt.plots.glob("audit_*.png")}
    assert drawn == {"audit_files.png", "audit_changes.png", "audit_lungs.png"}
    card = (spoilt.export / "MODEL_CARD.md").read_text("utf-8")
    assert "## Shortcuts" in card
    assert "this model: lungs black" in card


def test_a_run_without_a_model_cannot_be_audited(spoilt, capsys):
    (spoilt.export / "model.json").unlink()
    assert main(["audit", "--run", str(spoilt.root)]) == 1
    assert "export" in capsys.readouterr().err


def test_a_trained_run_is_not_trained_again(trained):
    before = trained.run.weights.read_bytes()
    done = _train("train", "--run", trained.run.root)
    assert done.returncode == 1
    assert "already trained" in done.stderr
    assert trained.run.weights.read_bytes() == before


def _interrupt(run: RunDir, data: Path, after_rows: int, how: signal.Signals) -> int:
    """Train until the history has so many rows, then send a signal; returns the exit code."""
    process = subprocess.Popen(
        _command("train", "--run", run.root, "--data", data, "--config", CONFIG),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | _ENVIRONMENT,
    )
    deadline = time.monotonic() + 200
    while not run.history.exists() or len(run.history.read_bytes().splitlines()) <= after_rows:
        assert process.poll() is None, "training ended before it could be interrupted"
        assert time.monotonic() < deadline
        time.sleep(0.002)
    process.send_signal(how)
    return process.wait(60)


def _prepare(run: RunDir, data: Path, trained: Trained) -> None:
    run.root.mkdir()
    shutil.copy(trained.run.lung_finder, run.lung_finder)
    for command in ("manifest", "split"):
        done = _train(command, "--run", run.root, "--data", data, "--config", CONFIG)
        assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory, data, trained) -> RunDir:
    """A training by itself: in one process with the lung finder's, chance falls otherwise."""
    run = RunDir(tmp_path_factory.mktemp("uninterrupted") / "run")
    _prepare(run, data, trained)
    done = _train("train", "--run", run.root)
    assert done.returncode == 0, done.stderr
    return run


def _assert_as_if_uninterrupted(run: RunDir, uninterrupted: RunDir) -> None:
    """Same epochs, each once, with the same losses: weights, optimizer and films went on.

    The configuration of this test has no dropout and always shows the lungs, in the box as it was
    found: what the network itself draws by chance is drawn anew.
    """
    rows, expected = _history(run), _history(uninterrupted)
    assert [row["epoch"] for row in rows] == [row["epoch"] for row in expected]
    for column in ("loss", "validation_loss"):
        measured = [float(row[column]) for row in rows]
        np.testing.assert_allclose(measured, [float(row[column]) for row in expected], atol=2e-3)
    assert run.weights.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of this kind are POSIX's")
def test_an_interrupted_training_goes_on_as_if_nothing_had_been(
    trained, uninterrupted, data, tmp_path
):
    run = RunDir(tmp_path / "run")
    _prepare(run, data, trained)
    # A row is written just before its epoch is backed up, the worst moment to be interrupted.
    assert _interrupt(run, data, 3, signal.SIGINT) == 130
    assert not run.weights.exists()
    assert 2 <= run.epochs_done() < trained.config.epochs

    done = _train("train", "--run", run.root)
    assert done.returncode == 0, done.stderr
    assert "epoch 1 " not in done.stdout
    _assert_as_if_uninterrupted(run, uninterrupted)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals of this kind are POSIX's")
def test_a_training_that_is_killed_twice_goes_on_all_the_same(
    trained, uninterrupted, data, tmp_path
):
    run = RunDir(tmp_path / "run")
    _prepare(run, data, trained)
    for rows in (2, 6):
        assert _interrupt(run, data, rows, signal.SIGKILL) == -signal.SIGKILL
    assert _train("train", "--run", run.root).returncode == 0
    _assert_as_if_uninterrupted(run, uninterrupted)


@pytest.mark.slow
def test_all_again_repeats_no_training_and_changes_no_model(trained):
    network = (trained.published / "model" / "model.onnx").read_bytes()
    done = _train("all", "--run", trained.run.root, "--publish", trained.published)
    assert done.returncode == 0, done.stderr
    steps = [line[3:] for line in done.stdout.splitlines() if line.startswith("== ")]
    assert steps == ["validate", "samples", "report"]
    assert (trained.published / "model" / "model.onnx").read_bytes() == network
