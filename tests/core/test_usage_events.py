"""ONNX Runtime's usage events are off: no identifier on disk, nothing to send."""

from __future__ import annotations

import os
import subprocess
import sys

_QUIET = ("CI", "ORT_RUNNING_UNIT_TESTS", "ORT_DISABLE_TELEMETRY", "XDG_CACHE_HOME")


def _written_by(code: str, home) -> list[str]:
    # As on a clinic's computer: ONNX Runtime keeps still where it takes itself for being tested.
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("GITHUB_") and name not in _QUIET
    }
    environment |= {"HOME": str(home), "LOBAR_DATA_DIR": str(home / "data")}
    subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=True)
    return sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file())


def test_scoring_leaves_nothing_of_onnx_runtimes_in_the_home_folder(tmp_path):
    code = "from core.scoring import Scorer;Scorer.open('cpu')"
    assert _written_by(code, tmp_path) == []


def test_the_switch_is_set_before_onnx_runtime_can_be_loaded():
    code = (
        "import sys, core, os;"
        "assert os.environ['ORT_DISABLE_TELEMETRY'] == '1';"
        "assert 'onnxruntime' not in sys.modules"
    )
    environment = {k: v for k, v in os.environ.items() if k != "ORT_DISABLE_TELEMETRY"}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)
