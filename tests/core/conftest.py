"""A model's description for tests that need no network."""

from __future__ import annotations

import pytest

from core.calibration import Calibration
from core.decision import OperatingPoint
from core.model_spec import Golden, MeasuredOn, ModelSpec, ScopeSpec, Training
from core.preprocessing import InputSpec


@pytest.fixture(scope="session")
def model_spec() -> ModelSpec:
    """A complete description of a model that does not exist."""
    return ModelSpec(
        schema=1,
        model_id="test-model",
        onnx_sha256="0" * 64,
        input=InputSpec(64),
        calibration=Calibration(1.0, 0.0, 0.5),
        operating_points=(OperatingPoint("balanced", 0.42, 0.3, 0.6),),
        default_operating_point="balanced",
        measured_on=MeasuredOn("nothing", 0, 0),
        map_full_scale=1.0,
        golden=Golden("golden.png", "0" * 64, 0.0, 0.5, 0.001),
        scope=ScopeSpec("scope.npz", "0" * 64, 1.0, 0.5, 0.1, 64, 1.0, 5.0),
        training=Training("run", "", "", "", ""),
    )
