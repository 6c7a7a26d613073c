"""Resolve requirements/*.lock from pyproject.toml, with hashes, for every system at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
COMMON = ("--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--quiet")


def main() -> int:
    """Write app.lock (what ships), dev.lock (what builds, tests and trains it), cluster.lock."""
    locks = {
        "app.lock": (),
        "dev.lock": (
            "--extra", "train", "--extra", "dev", "--extra", "build",
            "--constraint", "requirements/app.lock",
        ),
        "cluster.lock": ("--extra", "cluster", "--constraint", "requirements/dev.lock"),
    }  # fmt: skip
    for name, options in locks.items():
        command = ("uv", "pip", "compile", "pyproject.toml", *COMMON, *options)
        target = ("--output-file", f"requirements/{name}")
        # uv is one of the locked tools, beside this interpreter.
        program = str(Path(sys.executable).parent / command[0])
        subprocess.run([program, *command[1:], *target, *sys.argv[1:]], cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
