"""Make the .deb out of the frozen app."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from string import Template

from elf import demands

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
PROGRAMS = ("lobar", "lobar-desktop")

_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
}
"""Library that is not bundled -> Debian package that holds it."""
_GLIBC = frozenset(
    f"{name}.so.{n}"
    for name, n in (
        *(("ld-linux-x86-64", 2), ("ld-linux-aarch64", 1)),
        *(("libc", 6), ("libdl", 2), ("libm", 6), ("libpthread", 0), ("librt", 1), ("libutil", 1)),
    )
)
_RECOMMENDED = frozenset({"libcups.so.2"})
"""What the package recommends: printers need it, the rest of Lobar does not."""
_ALSO = ("fontconfig-config", "xkb-data")
"""Data that the bundled Qt opens by its path, which no library shows."""


class PackagingError(Exception):
    """The package cannot be made; the message says why."""


def depends(app: Path) -> str:
    """The Depends line for what ``app`` asks of the system. Raises `PackagingError`."""
    asked = demands(app)
    foreign = asked.libraries - _GLIBC - _RECOMMENDED
    if unknown := sorted(foreign - _PACKAGES.keys()):
        raise PackagingError(f"no Debian package is known for {', '.join(unknown)}")
    major, minor = asked.glibc
    packages = sorted({*(_PACKAGES[name] for name in foreign), *_ALSO})
    return ", ".join([f"libc6 (>= {major}.{minor})", *packages])


def build_deb(app: Path, out: Path, version: str, moment: int) -> Path:
    """Make ``out``/lobar_VERSION_ARCH.deb; every time in it is ``moment`` (seconds since 1970)."""
    architecture = _run("dpkg", "--print-architecture").strip()
    target = out / f"lobar_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix="deb-", dir=out) as folder:
        root = Path(folder)
        _stage(app, root, moment)
        size = sum(p.lstat().st_size for p in root.rglob("*") if not p.is_dir())
        _write_control(
            root / "DEBIAN",
            version=version,
            architecture=architecture,
            installed_kib=str(-(-size // 1024)),
            depends=depends(app),
        )
        root.chmod(0o755)
        for path in (root, *root.rglob("*")):
            os.utime(path, (moment, moment), follow_symlinks=False)
        _run(
            # More threads than one would cut the stream into blocks, which other machines do not.
            *("dpkg-deb", "--root-owner-group", "-Zxz", "--threads-max=1", "--build"),
            *(str(root), str(target)),
            SOURCE_DATE_EPOCH=str(moment),
        )
    return target


def _stage(app: Path, root: Path, moment: int) -> None:
    shutil.copytree(app, root / "usr/lib/lobar", symlinks=True, copy_function=os.link)
    programs = root / "usr/bin"
    programs.mkdir()
    for name in PROGRAMS:
        (programs / name).symlink_to(f"../lib/lobar/{name}")
    icons = "usr/share/icons/hicolor"
    files = {
        "usr/share/applications/lobar.desktop": LINUX / "lobar.desktop",
        "usr/share/mime/packages/lobar.xml": LINUX / "lobar.xml",
        f"{icons}/256x256/apps/lobar.png": ROOT / "resources" / "icons" / "lobar.png",
        f"{icons}/scalable/apps/lobar.svg": ROOT / "resources" / "icons" / "lobar.svg",
        "usr/share/doc/lobar/copyright": ROOT / "LICENSE",
    }
    for name, source in files.items():
        _copy(source, root / name)
    changes = gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=moment)
    (root / "usr/share/doc/lobar/changelog.gz").write_bytes(changes)
    _set_modes(p for p in root.rglob("*") if p != root and root / "usr/lib/lobar" not in p.parents)


def _write_control(folder: Path, **fields: str) -> None:
    folder.mkdir()
    template = Template((LINUX / "control").read_text(encoding="utf-8"))
    (folder / "control").write_text(template.substitute(fields), encoding="utf-8")
    for script in ("postinst", "postrm"):
        _copy(LINUX / "refresh-desktop", folder / script)
    _set_modes([folder, folder / "control"])
    for script in ("postinst", "postrm"):
        (folder / script).chmod(0o755)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _set_modes(paths: Iterable[Path]) -> None:
    for path in paths:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() else 0o644)


def _run(*command: str, **environment: str) -> str:
    process = subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    if process.returncode != 0:
        raise PackagingError(f"{command[0]}: {process.stderr.strip()[-400:]}")
    return process.stdout
