"""What bundled libraries ask of a Linux system: other libraries, and the version of its glibc."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_MAGIC = b"\x7fELF"
_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")


class NoObjdumpError(Exception):
    """binutils is not installed, so that libraries cannot be looked into."""


@dataclass(frozen=True, slots=True)
class Demands:
    """What a folder of programs and libraries asks of the system."""

    libraries: frozenset[str]
    glibc: tuple[int, int]


def demands(folder: Path) -> Demands:
    """Look into every program and library below ``folder``. Raises `NoObjdumpError`."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    objects = [path for path in files if _is_elf(path)]
    described = _describe(objects)
    bundled = {path.name for path in folder.rglob("*")}
    needed = set(_NEEDED.findall(described)) - bundled
    versions = ((int(major), int(minor)) for major, minor in _GLIBC.findall(described))
    return Demands(frozenset(needed), max(versions, default=(0, 0)))


def needed(library: Path) -> frozenset[str]:
    """Names of the libraries that one is linked with itself. Raises `NoObjdumpError`."""
    return frozenset(_NEEDED.findall(_describe([library])))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def _describe(objects: Iterable[Path]) -> str:
    command = ["objdump", "--private-headers", *(str(path) for path in objects)]
    try:
        # One odd file fails the whole call, after the others were described.
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout
    except FileNotFoundError as error:
        raise NoObjdumpError("objdump is missing; binutils holds it") from error
