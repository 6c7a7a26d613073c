"""The package as a clinic gets it: a bare Debian below one folder, the .deb installed by apt.

Root alone may do this. What is mounted is mounted in a namespace that ends with each command.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from installed import InstalledApp

_USER = 1000
_TOOLS = {
    "debootstrap": "debootstrap",
    "unshare": "util-linux",
    "chroot": "coreutils",
    "tar": "tar",
    "strace": "strace",
    "Xvfb": "xvfb",
}
"""Program -> Debian package that holds it."""
# Runs in a mount namespace of its own: $1 is the root, the rest is the command.
_ENTER = (
    'root=$1; shift; mount -t proc proc "$root/proc"; mount --rbind /dev "$root/dev"; '
    'if [ -d /tmp/.X11-unix ]; then mkdir -p "$root/tmp/.X11-unix"; '
    'mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"; fi; '
    'exec "$@"'
)
_INTERNET = re.compile(r"\bsocket\((AF_INET6?|AF_PACKET)\b[^)]*\)")


class NoCleanRootError(Exception):
    """There is none on this computer; the message says why."""


@dataclass(frozen=True, slots=True)
class AppInRoot(InstalledApp):
    """Lobar in a root folder of its own, started by a user without rights and without network."""

    root: Path

    def _command(self, program: str) -> list[str]:
        user = ("--userspec", f"{_USER}:{_USER}", str(self.root), f"/usr/bin/{program}")
        return [*self.isolation, *_enter(self.root, *user)]

    def _argument(self, argument: str | Path) -> str:
        if isinstance(argument, Path):
            return f"/{argument.relative_to(self.root)}"
        return argument

    def _environment(self) -> dict[str, str]:
        return {"LANG": "C.UTF-8", "HOME": self._argument(self.home), "PATH": "/usr/bin:/bin"}

    @property
    def data(self) -> Path:
        """Where the app keeps what belongs to its user, without being told."""
        return self.home / ".local/share/lobar"

    def internet_sockets(self) -> list[str]:
        """Every attempt to open a way to a network so far, as the kernel saw it."""
        return _INTERNET.findall(self._sockets_log().read_text(encoding="utf-8", errors="replace"))

    def has_command(self, name: str) -> bool:
        """Whether the root has a program of that name."""
        search = ("/bin/sh", "-c", f"command -v {name}")
        return _in_root(self.root, *search, check=False).returncode == 0

    def apt_get(self, *arguments: str) -> None:
        """Run apt-get in the root. Raises `NoCleanRootError`."""
        _apt_get(self.root, *arguments)

    def give_to_user(self, folder: Path) -> None:
        """Make ``folder`` and all in it the user's."""
        for path in (folder, *folder.rglob("*")):
            os.chown(path, _USER, _USER, follow_symlinks=False)

    def _sockets_log(self) -> Path:
        return self.root.parent / "sockets.log"


def install_in_clean_root(deb: Path, work: Path, cache: Path) -> AppInRoot:
    """Install ``deb`` with what it depends on, and nothing else, in a bare Debian in ``work``.

    Downloads are kept in ``cache``. Raises `NoCleanRootError`.
    """
    _need_tools()
    root = work / "root"
    _unpack_base(root, cache)
    shutil.copy2(deb, root / "tmp" / deb.name)
    archives = cache / "archives"
    (archives / "partial").mkdir(parents=True, exist_ok=True)
    shutil.copytree(archives, root / "var/cache/apt/archives", dirs_exist_ok=True)
    _apt_get(root, "install", f"/tmp/{deb.name}")  # noqa: S108 - of the new root
    shutil.copytree(root / "var/cache/apt/archives", archives, dirs_exist_ok=True)
    home = root / "home" / "clinician"
    home.mkdir()
    log = work / "sockets.log"
    log.touch()
    watch = ("strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket", "-A", "-o", str(log))
    app = AppInRoot(root / "usr/lib/lobar", home, (*watch, "unshare", "--net"), root)
    app.give_to_user(home)
    return app


def _need_tools() -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        raise NoCleanRootError("only root on Linux can make one")
    wanted = [package for tool, package in _TOOLS.items() if shutil.which(tool) is None]
    if wanted and shutil.which("apt-get"):
        command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *wanted]
        subprocess.run(command, check=False)
    if missing := [tool for tool in _TOOLS if shutil.which(tool) is None]:
        raise NoCleanRootError(f"{', '.join(missing)} missing and could not be installed")


def _unpack_base(root: Path, cache: Path) -> None:
    suite = platform.freedesktop_os_release().get("VERSION_CODENAME", "bookworm")
    base = cache / f"{suite}.tar"
    if not base.is_file():
        cache.mkdir(parents=True, exist_ok=True)
        _run("debootstrap", "--variant=minbase", suite, str(root))
        _apt_get(root, "update")
        _run("tar", "-C", str(root), "-cf", f"{base}.part", ".")
        Path(f"{base}.part").rename(base)
        return
    root.mkdir()
    _run("tar", "-C", str(root), "-xf", str(base))


def _apt_get(root: Path, *arguments: str) -> None:
    options = ("-y", "-qq", "--no-install-recommends", "-o", "APT::Sandbox::User=root")
    process = _in_root(root, "apt-get", *options, *arguments, check=False)
    if process.returncode != 0:
        raise NoCleanRootError(f"apt-get {arguments[0]}: {process.stderr.strip()[-600:]}")


def _in_root(root: Path, *command: str, check: bool) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    environment["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin"
    return _run(*_enter(root, str(root), *command), check=check, environment=environment)


def _enter(root: Path, *chroot: str) -> list[str]:
    program = str(shutil.which("chroot"))  # where a user's PATH does not lead
    return ["unshare", "--mount", "sh", "-ec", _ENTER, "sh", str(root), program, *chroot]


def _run(
    *command: str, check: bool = True, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    process = subprocess.run(
        command, env=environment, capture_output=True, text=True, errors="replace", check=False
    )
    if check and process.returncode != 0:
        said = (process.stderr or process.stdout).strip()[-600:]
        raise NoCleanRootError(f"{command[0]}: {said}")
    return process
