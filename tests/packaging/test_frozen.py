"""The whole way: build the frozen app, start it, compare it with this checkout."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_frozen_app_does_what_the_checkout_does(repository, model_dir, tmp_path):
    def run(script: str, *arguments: object) -> str:
        process = subprocess.run(
            [sys.executable, repository / "packaging" / script, *map(str, arguments)],
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert process.returncode == 0, process.stdout + process.stderr
        return process.stdout

    run("build.py", "--no-packages", "--dist", tmp_path / "dist", "--work", tmp_path / "work")
    said = run("smoke.py", "--app", tmp_path / "dist" / "lobar")
    assert "Smoke test passed." in said
    assert "FAIL" not in said
