"""Which of the system's libraries Qt needs on Linux, and how to install the missing ones.

Qt-free, so that it can say in one line what to install where importing Qt only fails with the
name of a library. Run it as ``python -m desktop.system_libraries [--install]``.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

_DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Library as the loader names it -> Debian and Ubuntu package that holds it."""


def missing_packages() -> tuple[str, ...]:
    """Debian packages whose library this Linux cannot load; empty on other systems."""
    if not sys.platform.startswith("linux"):
        return ()
    return tuple(p for library, p in _DEBIAN_PACKAGES.items() if not _loads(library))


def install_command(packages: Sequence[str]) -> str:
    """The command that installs packages on Debian and Ubuntu."""
    return "sudo apt-get install -y --no-install-recommends " + " ".join(packages)


def install(packages: Sequence[str]) -> bool:
    """Install with apt-get where this process may; ``False`` where it may not, or it failed."""
    apt_get = shutil.which("apt-get")
    if apt_get is None or os.geteuid() != 0:
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    arguments = [apt_get, "install", "-y", "--no-install-recommends", *packages]
    # The packages are names from the table above, never input from outside.
    if subprocess.run(arguments, env=environment, check=False).returncode == 0:  # noqa: S603
        return True
    update = subprocess.run([apt_get, "update"], env=environment, check=False)  # noqa: S603
    retry = subprocess.run(arguments, env=environment, check=False)  # noqa: S603 - as above
    return update.returncode == 0 and retry.returncode == 0


def main(argv: Sequence[str] | None = None) -> int:
    """Check, and with ``--install`` install. Exit status 1 when something is still missing."""
    arguments = sys.argv[1:] if argv is None else argv
    packages = missing_packages()
    if packages and "--install" in arguments and install(packages):
        packages = missing_packages()
    if not packages:
        sys.stdout.write("Qt's system libraries are present.\n")
        return 0
    sys.stderr.write(
        f"Lobar's window needs system libraries that are missing. Install them with:\n"
        f"  {install_command(packages)}\n"
    )
    return 1


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
