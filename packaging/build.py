"""Build the frozen app, ``dist/lobar``, and on Linux a .deb and a .tar.xz with their checksums."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from debian import PackagingError
from packages import make_packages, settle, source_moment

from core import __version__
from core.model_spec import MAX_MODEL_BYTES

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "packaging" / "lobar.spec"


class UnfitModelError(Exception):
    """The model must not be shipped; the message says why."""


def main(argv: Sequence[str] | None = None) -> int:
    """Check the model, then build. Exit status 1 when the model is unfit or the build fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--resources", type=Path, default=ROOT / "resources", help="what to bundle")
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="where the app goes")
    parser.add_argument("--work", type=Path, default=ROOT / "build", help="PyInstaller's own files")
    parser.add_argument("--no-packages", action="store_true", help="the folder alone")
    arguments = parser.parse_args(argv)
    try:
        model_hash = check_model(arguments.resources / "model")
    except UnfitModelError as error:
        print(f"build: {error}", file=sys.stderr)
        return 1
    print(f"Bundling the validated model {model_hash[:8]}.", flush=True)
    if not _freeze(arguments):
        print("build: PyInstaller failed; its messages are above", file=sys.stderr)
        return 1
    if arguments.no_packages or sys.platform != "linux":
        return 0
    started = time.monotonic()
    try:
        packages = make_packages(
            arguments.dist / "lobar", arguments.dist, __version__, source_moment()
        )
    except PackagingError as error:
        print(f"build: {error}", file=sys.stderr)
        return 1
    for package in packages:
        print(f"Made {package} ({package.stat().st_size / 1e6:.1f} MB).")
    print(f"Packing took {time.monotonic() - started:.0f} s.")
    return 0


def _freeze(arguments: argparse.Namespace) -> bool:
    started, moment = time.monotonic(), source_moment()
    # The same sources shall give the same bytes, as far as PyInstaller can.
    environment = {**os.environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(moment)}
    command = [
        *(sys.executable, "-m", "PyInstaller", str(SPEC), "--noconfirm", "--log-level", "WARN"),
        *("--distpath", str(arguments.dist), "--workpath", str(arguments.work)),
        *("--", "--resources", str(arguments.resources.resolve())),
        *("--version", __version__, "--moment", str(moment)),
    ]
    if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode != 0:
        return False
    settle(arguments.dist / "lobar", moment)
    print(f"Built {arguments.dist / 'lobar'} in {time.monotonic() - started:.0f} s.", flush=True)
    return True


def check_model(model_dir: Path) -> str:
    """Hash of the model if it was validated in this very form. Raises `UnfitModelError`."""
    validation = _read_json(model_dir / "validation.json")
    spec = _read_json(model_dir / "model.json")
    try:
        network = (model_dir / "model.onnx").read_bytes()
    except OSError as error:
        raise UnfitModelError(f"the model cannot be read: {error}") from error
    actual = hashlib.sha256(network).hexdigest()
    if validation.get("passed") is not True:
        raise UnfitModelError(f"the model in {model_dir} did not pass its validation")
    for name, document in (("validation.json", validation), ("model.json", spec)):
        if document.get("onnx_sha256") != actual:
            raise UnfitModelError(f"{name} is about another model than the model.onnx beside it")
    if len(network) > MAX_MODEL_BYTES:
        size, limit = len(network) / 1e6, MAX_MODEL_BYTES / 1e6
        raise UnfitModelError(f"model.onnx has {size:.1f} MB, more than {limit:.0f}")
    return actual


def _read_json(path: Path) -> dict[str, object]:
    try:
        document = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise UnfitModelError(f"{path} cannot be read: {error}") from error
    if not isinstance(document, dict):
        raise UnfitModelError(f"{path} holds no object")
    return document


if __name__ == "__main__":
    sys.exit(main())
