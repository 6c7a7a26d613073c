"""The checks that only a clean root allows: what the package does to a system, and leaves on it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from checks import Problems, Smoke
from clean_root import AppInRoot

_MAX_PACKAGE = 90e6  # bytes
_DESKTOP_TOOLS = ("desktop-file-utils", "shared-mime-info")
_ASSOCIATION = "application/dicom=lobar.desktop"


@dataclass(frozen=True, slots=True)
class CleanSmoke(Smoke):
    """The installed package; every check yields what is wrong."""

    app: AppInRoot
    deb: Path

    def download(self) -> Problems:
        """The package is small enough to be carried or sent."""
        if (size := self.deb.stat().st_size) > _MAX_PACKAGE:
            yield f"the package has {size / 1e6:.0f} MB, more than {_MAX_PACKAGE / 1e6:.0f}"

    def no_python(self) -> Problems:
        """Lobar finds no Python that it could borrow."""
        for name in ("python3", "python"):
            if self.app.has_command(name):
                yield f"{name} is installed in the clean root"

    def internet(self) -> Problems:
        """No program asked the kernel for a socket to a network, in all checks so far."""
        for family in sorted(set(self.app.internet_sockets())):
            yield f"a socket of {family} was opened"

    def associations(self) -> Problems:
        """The menu has Lobar, and DICOM files lead to it."""
        # After Lobar: the checks before shall show that it needs neither.
        self.app.apt_get("install", *_DESKTOP_TOOLS)
        shared = self.app.root / "usr/share"
        if _ASSOCIATION not in (shared / "applications/mimeinfo.cache").read_text():
            yield "DICOM files do not lead to Lobar"
        if "application/dicom:*.dicom" not in (shared / "mime/globs").read_text():
            yield "files named *.dicom are not taken for DICOM"
        entry = (shared / "applications/lobar.desktop").read_text()
        fields = dict(line.split("=", 1) for line in entry.splitlines() if "=" in line)
        if not self.app.has_command(fields["Exec"].split()[0]):
            yield f"the menu starts {fields['Exec']}, which is not there"
        if not any((shared / "icons/hicolor").rglob(f"{fields['Icon']}.*")):
            yield "the menu's icon is not there"

    def uninstall(self) -> Problems:
        """The programs go, even with a purge; what the clinic made with them stays."""
        data = self.app.data
        before = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}
        reports = set(self.out.iterdir())
        if not before or not reports:
            yield "there is nothing of the clinic's that could stay"
        self.app.apt_get("purge", "lobar")
        after = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}
        if before != after or reports != set(self.out.iterdir()):
            yield "uninstalling changed the clinic's data"
        usr = self.app.root / "usr"
        left = [usr / "lib/lobar", usr / "bin/lobar", usr / "share/applications/lobar.desktop"]
        yield from (f"{path.name} is left behind" for path in left if path.exists())
        if _ASSOCIATION in (usr / "share/applications/mimeinfo.cache").read_text():
            yield "DICOM files still lead to Lobar"
