"""Check that everything the app is locked to exists as wheels for the systems Lobar is built on.

Nothing is downloaded or installed. Exit status 2 when the package registry cannot be reached.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from types import MappingProxyType

ROOT = Path(__file__).resolve().parent.parent
PYTHON = "3.11"
PLATFORMS = MappingProxyType(
    {
        "manylinux_2_34_x86_64": "x86_64-manylinux_2_34",
        "win_amd64": "x86_64-pc-windows-msvc",
        "macosx_14_0_arm64": "aarch64-apple-darwin",
    }
)
"""System as wheels name it -> as uv names it."""
_LOCK = ROOT / "requirements" / "app.lock"
_MACOS = "14.0"
_UNSATISFIED = ("no wheels with a matching", "no usable wheels")


class UnreachableRegistryError(Exception):
    """The registry did not answer; nothing is known about the wheels."""


def missing_wheels(platform: str, lock: Path = _LOCK) -> str:
    """What has no wheel for ``platform``, in uv's words; empty when nothing is missing.

    Unlike pip, uv asks the other system's markers too. Raises `UnreachableRegistryError`.
    """
    with tempfile.TemporaryDirectory() as folder:
        # uv is one of the locked tools, beside this interpreter.
        command = [
            *(str(Path(sys.executable).parent / "uv"), "pip", "install", "--dry-run", "--quiet"),
            *("--only-binary", ":all:", "--python-version", PYTHON),
            *("--python-platform", PLATFORMS[platform], "--no-deps", "--target", folder),
            *("--require-hashes", "--requirement", str(lock)),
        ]
        environment = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": _MACOS}
        process = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False
        )
    if process.returncode == 0:
        return ""
    if not any(words in process.stderr.lower() for words in _UNSATISFIED):
        raise UnreachableRegistryError(process.stderr.strip()[-400:])
    return process.stderr.strip()


def main() -> int:
    """Say for each system whether the wheels are there. Exit status 1 when one misses."""
    status = 0
    for platform in PLATFORMS:
        try:
            missing = missing_wheels(platform)
        except UnreachableRegistryError as error:
            print(f"The registry cannot be reached: {error}", file=sys.stderr)
            return 2
        print(f"{platform}: {missing or 'every locked requirement has its wheel'}")
        status = status or int(bool(missing))
    return status


if __name__ == "__main__":
    sys.exit(main())
