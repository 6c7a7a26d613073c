"""Models as somebody might bring them, sound and unsound; all are real files."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.isolation.limits import ReadingLimits
from core.model_import.check import IsolatedCheck
from core.model_import.errors import ImportProblem, ModelImportError
from core.model_import.importer import import_model
from core.model_import.library import Choice, ModelLibrary

Change = Callable[[dict[str, Any]], object]


def copy_of(model: Path, folder: Path, change: Change = lambda raw: None) -> Path:
    """A copy of a model in ``folder``, its description changed."""
    shutil.copytree(model, folder)
    describe(folder, change)
    return folder


def describe(folder: Path, change: Change) -> None:
    """Change model.json."""
    path = folder / "model.json"
    raw = json.loads(path.read_text("utf-8"))
    change(raw)
    path.write_text(json.dumps(raw), "utf-8")


def another_model(raw: dict[str, Any]) -> None:
    """What makes it another model that is sound all the same."""
    raw["map_full_scale"] += 1.0


def replace_network(folder: Path, content: bytes) -> None:
    """Another network, rightly described."""
    (folder / "model.onnx").write_bytes(content)
    sha256 = hashlib.sha256(content).hexdigest()
    describe(folder, lambda raw: raw.update(onnx_sha256=sha256))


def zipped(folder: Path, archive: Path, prefix: str = "lobar-model/") -> Path:
    """The folder as a zip archive."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(folder.iterdir()):
            packed.write(path, prefix + path.name)
    return archive


def bring(path: Path, library: ModelLibrary, **limits: float):
    """Import a model on the CPU, with no record; ``limits`` of the check."""
    check = IsolatedCheck(ReadingLimits(**limits)) if limits else IsolatedCheck()
    return import_model(path, "cpu", library, check, lambda kind, payload: None)


def refused(path: Path, library: ModelLibrary, **limits: float) -> tuple[ImportProblem, str]:
    """Why the import of ``path`` is refused; nothing of it is left."""
    with pytest.raises(ModelImportError) as found:
        bring(path, library, **limits)
    assert library.choice() == Choice()
    assert library.present() == ("shipped",)
    left = list(library.folder.iterdir()) if library.folder.exists() else []
    assert left == []
    return found.value.problem, found.value.detail
