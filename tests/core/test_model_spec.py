"""model.json is read strictly: whatever does not fit is refused with the place named."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from typing import Any

import pytest

from core.decision import Interval
from core.errors import ModelContractError, ModelFileError
from core.model_spec import ModelSpec, checked_bytes

Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def written(tmp_path, model_spec):
    """Write model.json, changed, and read it back."""

    def write(change: Change) -> ModelSpec:
        raw = json.loads(model_spec.to_json())
        change(raw)
        (tmp_path / "model.json").write_text(json.dumps(raw), "utf-8")
        return ModelSpec.load(tmp_path)

    return write


def test_what_is_written_is_read_back(written, model_spec):
    assert written(lambda raw: None) == model_spec


def test_measured_figures_are_read_back(written):
    interval = {"value": 0.9, "low": 0.85, "high": 0.94}
    spec = written(lambda raw: raw["operating_points"][0].update(sensitivity=interval))
    assert spec.operating_point("balanced").sensitivity == Interval(0.9, 0.85, 0.94)
    assert spec.operating_point("balanced").specificity is None


def test_whole_numbers_are_taken_where_fractions_are_meant(written):
    spec = written(lambda raw: raw.update(map_full_scale=3))
    assert spec.map_full_scale == 3.0
    assert isinstance(spec.map_full_scale, float)


def test_a_model_for_a_later_version_is_refused_and_an_older_one_says_nothing(written):
    assert written(lambda raw: raw.pop("min_app_version")).min_app_version == ""
    assert written(lambda raw: raw.update(min_app_version="0.1")).min_app_version == "0.1"
    with pytest.raises(ModelContractError) as refused:
        written(lambda raw: raw.update(min_app_version="0.1.0.1"))
    assert refused.value.field == "min_app_version"
    with pytest.raises(ModelContractError):
        written(lambda raw: raw.update(min_app_version="soon"))


def test_an_operating_point_is_found_by_name_and_by_default(model_spec):
    assert model_spec.operating_point().name == "balanced"
    assert model_spec.operating_point("sensitive").threshold == 0.0
    with pytest.raises(ModelContractError) as refused:
        model_spec.operating_point("screening")
    assert refused.value.field == "operating_points"


_WRONG: dict[str, tuple[Change, str]] = {
    "a missing value": (lambda raw: raw.pop("map_full_scale"), "model.json"),
    "an unknown value": (lambda raw: raw.update(threshold=0.5), "model.json"),
    "a missing value inside": (lambda raw: raw["golden"].pop("logit"), "model.json.golden"),
    "an unknown value inside": (
        lambda raw: raw["operating_points"][1].update(note=""),
        "model.json.operating_points",
    ),
    "text for a number": (
        lambda raw: raw["calibration"].update(slope="1.0"),
        "model.json.calibration.slope",
    ),
    "truth for a number": (lambda raw: raw["input"].update(size=True), "model.json.input.size"),
    "a fraction for a count": (
        lambda raw: raw["input"].update(size=64.0),
        "model.json.input.size",
    ),
    "nothing for a number": (
        lambda raw: raw["golden"].update(logit=None),
        "model.json.golden.logit",
    ),
    "no number": (
        lambda raw: raw["calibration"].update(slope=float("nan")),
        "model.json.calibration.slope",
    ),
    "an infinite number": (
        lambda raw: raw.update(map_full_scale=float("inf")),
        "model.json.map_full_scale",
    ),
    "a number beyond all measure": (
        lambda raw: raw["golden"].update(tolerance=10**400),
        "model.json.golden.tolerance",
    ),
    "a list for an object": (lambda raw: raw.update(golden=[]), "model.json.golden"),
    "an object for a list": (
        lambda raw: raw.update(operating_points={}),
        "model.json.operating_points",
    ),
    "another schema": (lambda raw: raw.update(schema=2), "schema"),
    "a grey zone beside its threshold": (
        lambda raw: raw["operating_points"][0].update(grey_low=0.5),
        "model.json.operating_points",
    ),
    "two points of one name": (
        lambda raw: raw["operating_points"][1].update(name="balanced"),
        "operating_points",
    ),
    "a default that is no point": (
        lambda raw: raw.update(default_operating_point="screening"),
        "default_operating_point",
    ),
    "no point at all": (lambda raw: raw.update(operating_points=[]), "default_operating_point"),
    "an input that is too small": (lambda raw: raw["input"].update(size=8), "input.size"),
    "an input that is too large": (lambda raw: raw["input"].update(size=9999), "input.size"),
    "an input that the scope check cannot divide": (
        lambda raw: raw["input"].update(size=100),
        "input.size",
    ),
    "a map without scale": (lambda raw: raw.update(map_full_scale=0), "map_full_scale"),
    "a golden film elsewhere": (lambda raw: raw["golden"].update(image="../film.png"), "file"),
    "a scope file elsewhere": (lambda raw: raw["scope"].update(file="/scope.npz"), "file"),
}


@pytest.mark.parametrize(("change", "field"), _WRONG.values(), ids=_WRONG.keys())
def test_a_description_that_does_not_fit_is_refused_and_the_place_named(written, change, field):
    with pytest.raises(ModelContractError) as refused:
        written(change)
    assert refused.value.field == field


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe{}", b"[" * 100_000, b'{"schema": ' + b"1" * 5000 + b"}"],
    ids=["empty", "cut", "not UTF-8", "too deep", "a number too long"],
)
def test_what_is_not_json_is_refused(tmp_path, content):
    (tmp_path / "model.json").write_bytes(content)
    with pytest.raises(ModelFileError) as refused:
        ModelSpec.load(tmp_path)
    assert refused.value.path == tmp_path / "model.json"


@pytest.mark.parametrize("content", ["[]", "null", '"model"', "1"])
def test_json_that_is_no_object_is_refused(tmp_path, content):
    (tmp_path / "model.json").write_text(content)
    with pytest.raises(ModelContractError):
        ModelSpec.load(tmp_path)


def test_a_missing_description_is_a_missing_file(tmp_path):
    with pytest.raises(ModelFileError) as refused:
        ModelSpec.load(tmp_path)
    assert refused.value.path.name == "model.json"


def test_a_huge_description_is_not_read(tmp_path):
    with (tmp_path / "model.json").open("wb") as file:
        file.truncate(2 << 20)
    with pytest.raises(ModelFileError, match="too large"):
        ModelSpec.load(tmp_path)


def test_bytes_count_only_with_their_hash(tmp_path):
    path = tmp_path / "weights"
    path.write_bytes(b"abc")
    right = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"  # FIPS 180-4, B.1
    assert checked_bytes(path, right) == b"abc"
    with pytest.raises(ModelFileError, match="hash"):
        checked_bytes(path, right[::-1])
    with pytest.raises(ModelFileError):
        checked_bytes(tmp_path / "missing", right)


def test_a_calibration_that_does_not_give_the_golden_probability_is_refused(model_spec):
    flat = dataclasses.replace(model_spec.calibration, slope=0.5, intercept=1.0)
    with pytest.raises(ModelContractError) as refused:
        dataclasses.replace(model_spec, calibration=flat)
    assert refused.value.field == "calibration"
