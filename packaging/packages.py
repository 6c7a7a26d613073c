"""Put the frozen app into packages: on Linux a .deb and a .tar.xz, with their checksums."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import tarfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from debian import build_deb

ROOT = Path(__file__).resolve().parent.parent
CHECKSUMS = "SHA256SUMS"


def source_moment() -> int:
    """Seconds since 1970 that stand in every package: SOURCE_DATE_EPOCH, else the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    process = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    # Sources out of an archive have no history; their change log is as old as they are.
    return int(process.stdout or (ROOT / "CHANGELOG.md").stat().st_mtime)


def settle(app: Path, moment: int) -> None:
    """Give every file of ``app`` one time, and modes that do not depend on who built it."""
    for path in (app, *app.rglob("*")):
        if not path.is_symlink():
            executable = path.is_dir() or (path.parent == app and path.stat().st_mode & 0o100)
            path.chmod(0o755 if executable else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def make_packages(app: Path, out: Path, version: str, moment: int) -> list[Path]:
    """Make the packages that can be made on this Linux, and their checksums, in ``out``.

    Raises `debian.PackagingError`.
    """
    makers = [make_tarball, *([build_deb] if shutil.which("dpkg-deb") else [])]
    # Each compresses on one core, so that its bytes do not depend on their number.
    with ThreadPoolExecutor() as pool:
        running = [pool.submit(make, app, out, version, moment) for make in makers]
    packages = [job.result() for job in running]
    lines = (f"{_sha256(path)}  {path.name}\n" for path in sorted(packages))
    (out / CHECKSUMS).write_text("".join(lines), encoding="utf-8")
    return [*packages, out / CHECKSUMS]


def make_tarball(app: Path, out: Path, version: str, moment: int) -> Path:
    """Make ``out``/lobar-VERSION-linux-MACHINE.tar.xz: sorted, owned by nobody in particular."""
    target = out / f"lobar-{version}-linux-{platform.machine()}.tar.xz"

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        return entry

    with tarfile.open(target, "w:xz", preset=6) as archive:
        archive.add(app, f"lobar-{version}", filter=plain)  # adds folders sorted by name
    return target


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
