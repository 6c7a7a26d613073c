"""The frozen app as a clinic has it: another folder, no Python, no checkout, no network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

_SECONDS = 300
# Runs inside the new namespaces: covers each folder up to "--" with an empty one, then starts.
_COVER_AND_START = (
    'until [ "$1" = -- ]; do /bin/mount -t tmpfs none "$1" || exit 125; shift; done; '
    'shift; exec "$@"'
)


@dataclass(frozen=True, slots=True)
class InstalledApp:
    """A copy of the frozen app below ``home``, and how to start it out of reach of the rest."""

    folder: Path
    home: Path
    isolation: tuple[str, ...]

    @classmethod
    def install(cls, built: Path, home: Path, hidden: Sequence[Path]) -> Self:
        """Copy ``built`` below ``home``; its programs will not see the ``hidden`` folders."""
        # With a space and a letter beyond ASCII, as on many desktops.
        folder = home / "Löbar app"
        shutil.copytree(built, folder, symlinks=True, copy_function=_link_or_copy)
        return cls(folder, home, _isolation(hidden))

    def run(
        self, program: str, *arguments: str | Path, extra: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Start a program from another folder with a bare environment, and wait for its end.

        Texts among the arguments are passed as they are, paths as the program sees them.
        """
        work = self.home / "work"
        work.mkdir(exist_ok=True)
        return subprocess.run(
            [*self._command(program), *(self._argument(argument) for argument in arguments)],
            cwd=work,
            env={**self._environment(), **(extra or {})},
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_SECONDS,
            check=False,
        )

    @property
    def data(self) -> Path:
        """Where the app keeps what belongs to its user."""
        return self.home / "data"

    def files(self) -> frozenset[str]:
        """Names of all installed files."""
        return frozenset(str(path.relative_to(self.folder)) for path in self.folder.rglob("*"))

    def size(self) -> int:
        """Bytes of all installed files; a link counts nothing."""
        paths = (path for path in self.folder.rglob("*") if not path.is_symlink())
        return sum(path.stat().st_size for path in paths if path.is_file())

    def _command(self, program: str) -> list[str]:
        suffix = ".exe" if sys.platform == "win32" else ""
        return [*self.isolation, str(self.folder / f"{program}{suffix}")]

    def _argument(self, argument: str | Path) -> str:
        return str(argument)

    def _environment(self) -> dict[str, str]:
        empty = self.home / "empty"
        empty.mkdir(exist_ok=True)
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
        own = {
            "HOME": self.home,
            "APPDATA": self.home,
            "LOBAR_DATA_DIR": self.data,
            "PATH": empty,
        }
        return {**kept, "LANG": "C.UTF-8", **{name: str(path) for name, path in own.items()}}


@contextmanager
def virtual_display() -> Iterator[str | None]:
    """An X display that nobody sees, as DISPLAY names it; None where there is no Xvfb."""
    program = shutil.which("Xvfb")
    if program is None:
        yield None
        return
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-screen", "0", "1600x1000x24"]
    command += ["-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        yield f":{number}" if number else None
    finally:
        server.terminate()
        server.wait()


def _isolation(hidden: Sequence[Path]) -> tuple[str, ...]:
    unshare = shutil.which("unshare")
    if unshare is None:
        return ()
    start = (unshare, "--map-root-user", "--net", "--mount", "/bin/sh", "-c", _COVER_AND_START)
    command = (*start, "sh", *(str(folder) for folder in hidden), "--")
    try:
        trial = subprocess.run([*command, "/bin/true"], capture_output=True, check=False)
    except OSError:
        return ()
    return command if trial.returncode == 0 else ()


def _link_or_copy(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)  # another disk
