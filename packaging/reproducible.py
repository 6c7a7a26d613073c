"""Build the frozen app twice from this checkout, and say which files differ.

    .venv/bin/python packaging/reproducible.py

Exit status 0 when both builds have the same files with the same bytes and rights.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Build, build again elsewhere, compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", action="store_true", help="compare the packages as well")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="lobar-reproducible-") as folder:
        lists = []
        for name in ("first", "second, elsewhere"):
            started = time.monotonic()
            place = Path(folder) / name
            if not _build(place, packages=arguments.packages):
                print("reproducible: the build failed; its messages are above", file=sys.stderr)
                return 1
            lists.append(digests(place / "dist"))
            print(f"Build {name}: {len(lists[-1])} files, {time.monotonic() - started:.0f} s.")
        differing = compare(*lists)
    for line in differing:
        print(f"      {line}")
    print("The builds differ." if differing else "Both builds are the same, byte for byte.")
    return 1 if differing else 0


def digests(folder: Path) -> dict[str, str]:
    """Every file below ``folder`` -> what it is: rights and SHA-256, or where a link leads."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"link to {path.readlink()}"
        elif path.is_file():
            rights = path.stat().st_mode & 0o777
            found[name] = f"{rights:o} {hashlib.sha256(path.read_bytes()).hexdigest()}"
    return found


def compare(first: dict[str, str], second: dict[str, str]) -> list[str]:
    """One line for each file that is not the same in both."""
    lines = [f"{name}: in one build alone" for name in sorted(first.keys() ^ second.keys())]
    common = sorted(first.keys() & second.keys())
    return lines + [f"{name}: differs" for name in common if first[name] != second[name]]


def _build(place: Path, *, packages: bool) -> bool:
    command = [
        *(sys.executable, str(ROOT / "packaging" / "build.py")),
        *("--dist", str(place / "dist"), "--work", str(place / "work")),
        *([] if packages else ["--no-packages"]),
    ]
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
