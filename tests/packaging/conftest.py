"""The scripts in packaging/, which is no package, as modules."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

LoadScript = Callable[[str], ModuleType]


@pytest.fixture(scope="session")
def load_script(repository: Path) -> LoadScript:
    """Load packaging/NAME.py, which finds its neighbours as it does when it is run."""
    folder = repository / "packaging"

    def load(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(
            f"lobar_packaging_{Path(name).name}", folder / f"{name}.py"
        )
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module  # where dataclasses look for their own types
        sys.path.insert(0, str(folder))
        try:
            spec.loader.exec_module(module)
        finally:
            sys.path.remove(str(folder))
        return module

    return load
