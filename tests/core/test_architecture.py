"""What loads what: the rules that import-linter cannot see at run time."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

_HEAVY = ("training", "tensorflow", "keras", "matplotlib", "scipy", "onnx", "tf2onnx")
_CORE = ("core.cli", "core.batch", "core.scoring", "core.report", "core.discovery")


def _loaded_after(statement: str) -> set[str]:
    """Top-level modules in a fresh interpreter after a statement."""
    script = f"{statement}\nimport sys\nprint(*(name.partition('.')[0] for name in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=120
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("package", ["core", "desktop", "training"])
def test_a_package_is_the_one_of_this_checkout(package, repository):
    script = f"import {package}; print({package}.__file__)"
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        cwd=repository.parent,  # so that the working folder does not decide
    )
    assert done.stdout.strip() == str(repository / package / "__init__.py")


@pytest.mark.parametrize("module", _CORE)
def test_the_core_loads_neither_qt_nor_training(module):
    loaded = _loaded_after(f"import {module}")
    assert "onnxruntime" in loaded or module in ("core.report", "core.discovery", "core.cli")
    assert not loaded & {"PySide6", "shiboken6", "desktop", *_HEAVY}


def test_the_window_does_not_load_training():
    loaded = _loaded_after("import desktop.application, desktop.main_window, desktop.__main__")
    assert "PySide6" in loaded
    assert not loaded & set(_HEAVY)


def test_training_does_not_load_the_window():
    modules = "training.__main__, training.steps, training.manifest, training.split"
    assert not _loaded_after(f"import {modules}") & {"PySide6", "desktop"}


@pytest.mark.parametrize("first", ["core.images.dicom", "core.images.offline", "core.cli_info"])
def test_pydicom_is_loaded_without_a_network_library(first, tmp_path):
    library = tmp_path / "requests.py"
    library.write_text("raise SystemExit('a network library was loaded')")
    subprocess.run(
        [sys.executable, "-c", f"import {first}, pydicom.data.download"],
        env={**os.environ, "PYTHONPATH": str(tmp_path)}, check=True, timeout=120,
    )  # fmt: skip


def test_pydicom_is_loaded_for_the_first_dicom_film_alone():
    assert "pydicom" not in _loaded_after("import core.images.reader, core.cli_score")
    assert "pydicom" in _loaded_after("import core.images.dicom")


def test_reading_processes_are_started_before_anything_that_takes_long_to_load():
    assert not _loaded_after("import core.isolation.reader") & {"numpy", "PIL", "onnxruntime"}


def test_what_a_film_is_can_be_said_before_numpy_is_loaded():
    loaded = _loaded_after("import core.outcome, core.messages, core.store.records, core.providers")
    assert not loaded & {"numpy", "onnxruntime", "pydicom", "PIL"}


@pytest.mark.skipif(sys.platform != "linux", reason="counts threads by /proc")
def test_numpy_starts_no_threads_that_would_spin_beside_the_films_being_read():
    script = (
        "import core.scope, os, numpy as np\n"
        "np.ones((1, 1472), np.float32) @ np.ones((1472, 384), np.float32)\n"
        "print(len(os.listdir('/proc/self/task')))"
    )
    environment = {k: v for k, v in os.environ.items() if k != "OPENBLAS_NUM_THREADS"}
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        env=environment,
    )
    assert done.stdout.strip() == "1"
