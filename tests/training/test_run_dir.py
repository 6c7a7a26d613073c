"""Configurations and run folders: nothing is guessed, nothing is mixed."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from core.preprocessing import InputSpec
from training.__main__ import COMMANDS, main
from training.config import CONFIGS, NetworkConfig, TrainConfig
from training.run_dir import RunDir, RunMismatchError, describe_environment, write_json
from training.steps import STEPS


@pytest.mark.parametrize("name", sorted(path.stem for path in CONFIGS.glob("*.json")))
def test_a_configuration_survives_being_written(name):
    config = TrainConfig.load(name)
    assert TrainConfig.from_json(config.to_json()) == config
    hash(config)  # frozen all the way down


def test_what_a_configuration_leaves_out_takes_its_default():
    config = TrainConfig.from_json('{"name": "mine", "input": {"size": 96}}')
    assert config == TrainConfig("mine", input=InputSpec(96))


def test_stages_are_read_as_they_were_meant():
    config = TrainConfig.from_json('{"name": "x", "network": {"stages": [[8, 2], [16, 1]]}}')
    assert config.network == NetworkConfig(stages=((8, 2), (16, 1)))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('{"name": "x", "epoch": 3}', "epoch"),
        ('{"name": "x", "augment": {"miror": 0.5}}', "miror"),
        ('{"name": "x", "network": {"blocks": 2}}', "blocks"),
    ],
)
def test_a_misspelt_key_is_an_error_and_named(text, key):
    with pytest.raises(ValueError, match=f"unknown keys.*: {key}$"):
        TrainConfig.from_json(text)


def test_a_configuration_may_be_any_file(tmp_path):
    path = tmp_path / "mine.json"
    path.write_text('{"name": "mine", "epochs": 3}')
    assert TrainConfig.load(str(path)).epochs == 3
    with pytest.raises(FileNotFoundError):
        TrainConfig.load("no-such-configuration")


def test_a_run_keeps_its_configuration(tmp_path):
    run, config = RunDir(tmp_path / "run"), TrainConfig("first")
    assert run.open(config) == config
    assert run.open(None) == config
    assert run.open(config) == config
    with pytest.raises(RunMismatchError):
        run.open(replace(config, epochs=config.epochs + 1))
    assert run.open(None) == config


def test_an_empty_folder_is_no_run(tmp_path):
    with pytest.raises(RunMismatchError):
        RunDir(tmp_path / "run").open(None)


def test_a_run_says_what_it_was_made_with_and_not_by_whom(tmp_path, monkeypatch):
    monkeypatch.setenv("USER", "planted-user")
    environment = describe_environment()
    assert environment["packages"]["keras"]
    assert environment["packages"]["tensorflow"]
    assert environment["cores"] >= 1
    assert "planted-user" not in json.dumps(environment)


def test_figures_that_are_no_numbers_are_not_written(tmp_path):
    with pytest.raises(ValueError, match="JSON"):
        write_json(tmp_path / "metrics.json", {"auc": float("nan")})


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["manifest"], "--data"),
        (["manifest", "--data", "no-such-folder"], "no-such-folder"),
        (["manifest", "--config", "no-such-configuration"], "no-such-configuration"),
    ],
)
def test_what_is_missing_is_said_in_one_line(tmp_path, capsys, arguments, said):
    assert main([*arguments, "--run", str(tmp_path / "run")]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1


def test_every_step_can_be_done_alone():
    assert set(STEPS) < set(COMMANDS)


def test_steps_out_of_order_are_refused(tmp_path, capsys, make_hospital):
    data = make_hospital(tmp_path / "data", 3)
    common = ["--run", str(tmp_path / "run"), "--data", str(data), "--config", "tiny"]
    assert main(["split", *common]) == 1
    assert "manifest" in capsys.readouterr().err
    assert main(["manifest", *common]) == 0
    assert main(["train", *common]) == 1
    assert "split" in capsys.readouterr().err
    assert main(["influence", *common]) == 1
    assert "no network.weights.h5 yet; to be done first: train\n" in capsys.readouterr().err
    for step in ("evaluate", "export", "report"):
        assert main([step, *common]) == 1
        assert "to be done first: train, influence\n" in capsys.readouterr().err


def test_a_run_of_another_configuration_is_not_continued(tmp_path, capsys, make_hospital):
    data = make_hospital(tmp_path / "data", 2)
    common = ["manifest", "--run", str(tmp_path / "run"), "--data", str(data)]
    assert main([*common, "--config", "tiny"]) == 0
    assert main([*common, "--config", "default"]) == 2
    assert "another configuration" in capsys.readouterr().err
    assert main(common[:3]) == 0  # a run remembers its configuration and its films
