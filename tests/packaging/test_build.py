"""Only a validated model is ever bundled."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys

import pytest


@pytest.fixture(scope="module")
def build(load_script):
    return load_script("build")


@pytest.fixture
def validated_model(tmp_path):
    """A folder like resources/model; build.py looks at hashes, not into the network."""
    content = b"a network"
    digest = hashlib.sha256(content).hexdigest()
    (tmp_path / "model.onnx").write_bytes(content)
    (tmp_path / "model.json").write_text(json.dumps({"onnx_sha256": digest}))
    (tmp_path / "validation.json").write_text(json.dumps({"onnx_sha256": digest, "passed": True}))
    return tmp_path


def test_a_validated_model_is_accepted(build, validated_model):
    assert build.check_model(validated_model) == hashlib.sha256(b"a network").hexdigest()


def test_the_model_that_lobar_ships_is_validated(build, model_dir):
    onnx = (model_dir / "model.onnx").read_bytes()
    assert build.check_model(model_dir) == hashlib.sha256(onnx).hexdigest()


@pytest.mark.parametrize("verdict", [False, None, "true", 1])
def test_a_model_that_did_not_pass_is_refused(build, validated_model, verdict):
    path = validated_model / "validation.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "passed": verdict}))
    with pytest.raises(build.UnfitModelError, match="did not pass"):
        build.check_model(validated_model)


def test_a_model_changed_after_its_validation_is_refused(build, validated_model):
    (validated_model / "model.onnx").write_bytes(b"another network")
    with pytest.raises(build.UnfitModelError, match=r"validation\.json is about another model"):
        build.check_model(validated_model)


def test_a_model_with_the_thresholds_of_another_is_refused(build, validated_model):
    (validated_model / "model.json").write_text(json.dumps({"onnx_sha256": "0" * 64}))
    with pytest.raises(build.UnfitModelError, match=r"model\.json is about another model"):
        build.check_model(validated_model)


def test_a_model_too_large_for_sticks_and_old_computers_is_refused(build, validated_model):
    network = bytes(12_000_001)
    document = {"onnx_sha256": hashlib.sha256(network).hexdigest(), "passed": True}
    (validated_model / "model.onnx").write_bytes(network)
    for name in ("model.json", "validation.json"):
        (validated_model / name).write_text(json.dumps(document))
    with pytest.raises(build.UnfitModelError, match=r"12\.0 MB, more than 12"):
        build.check_model(validated_model)


@pytest.mark.parametrize("name", ["model.onnx", "model.json", "validation.json"])
def test_a_missing_file_refuses_the_model(build, validated_model, name):
    (validated_model / name).unlink()
    with pytest.raises(build.UnfitModelError, match="cannot be read"):
        build.check_model(validated_model)


@pytest.mark.parametrize("content", ["", "[]", "{", "\0"])
def test_a_damaged_validation_refuses_the_model(build, validated_model, content):
    (validated_model / "validation.json").write_text(content)
    with pytest.raises(build.UnfitModelError):
        build.check_model(validated_model)


def test_the_build_stops_before_anything_is_written(repository, model_dir, tmp_path):
    resources = tmp_path / "resources"
    shutil.copytree(model_dir, resources / "model")
    with (resources / "model" / "model.onnx").open("ab") as model:
        model.write(b"\0")
    process = subprocess.run(
        [
            *(sys.executable, repository / "packaging" / "build.py", "--resources", resources),
            *("--dist", tmp_path / "dist", "--work", tmp_path / "work"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 1
    assert "another model" in process.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["resources"]
