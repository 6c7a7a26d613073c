"""The scripts in packaging/, which is no package, as modules."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

LoadScript = Callable[[str], ModuleType]


@pytest.fixture(scope="session")
def load_script(repository: Path) -> LoadScript:
    """Load packaging/NAME.py; it must not import its neighbours."""

    def load(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(
            f"lobar_packaging_{name}", repository / "packaging" / f"{name}.py"
        )
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return load
