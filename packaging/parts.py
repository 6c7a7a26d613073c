"""Whose work the bundle contains: one `Part` for each, with its version and its licence texts."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

from contents import METADATA, stays_out

ROOT = Path(__file__).resolve().parent.parent
_OWN_TEXTS = ROOT / "packaging" / "licences"  # of wheels that bring none
_NAMES = ("licen", "copying", "notice", "thirdparty")


@dataclass(frozen=True, slots=True)
class Part:
    """Something in the bundle that others made."""

    name: str
    version: str
    licence: str
    """As its makers state it; empty where only the text does."""
    purl: str
    texts: tuple[Path, ...]


def bundled_parts(binaries: Iterable[Path]) -> list[Part]:
    """Everything in the bundle, sorted by name; ``binaries`` are the libraries' places here."""
    parts = [*(_of_distribution(distribution(name)) for name in METADATA), _python(), _bootloader()]
    fonts = ROOT / "resources" / "fonts"
    inter, arabic = fonts / "Inter-OFL.txt", fonts / "NotoSansArabicUI-OFL.txt"
    noto = "pkg:github/notofonts/arabic"
    parts += [
        Part("inter", "4", "OFL-1.1", "pkg:github/rsms/inter", (inter,)),
        Part("noto-sans-arabic-ui", "2.005", "OFL-1.1", noto, (arabic,)),
    ]
    return sorted([*parts, *_of_system(binaries)], key=lambda part: part.name)


def collect_texts(parts: Iterable[Part], folder: Path) -> None:
    """Write every licence text to ``folder``/NAME/. Raises `FileNotFoundError` when one misses."""
    shutil.rmtree(folder, ignore_errors=True)
    for part in parts:
        if not part.texts:
            raise FileNotFoundError(f"no licence text is known for {part.name}")
        (folder / part.name).mkdir(parents=True, exist_ok=True)
        for number, text in enumerate(part.texts):
            # Vendored parts have texts of the same name in different folders.
            prefix = f"{number:02d}-" if len({t.name for t in part.texts}) < len(part.texts) else ""
            name = f"{prefix}{text.stem if text.suffix == '.txt' else text.name}.txt"
            shutil.copyfile(text, folder / part.name / name)


def _of_distribution(found: Distribution) -> Part:
    name = found.metadata["Name"].lower().replace("_", "-")
    texts = [
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if any(word in file.name.lower() for word in _NAMES)
        and file.suffix not in (".py", ".pyc")
        and not stays_out(str(file))
    ]
    own = _OWN_TEXTS / name
    texts += own.iterdir() if own.is_dir() else ()
    purl = f"pkg:pypi/{name}@{found.version}"
    return Part(name, found.version, _stated_licence(found), purl, tuple(sorted(texts)))


def _stated_licence(found: Distribution) -> str:
    metadata = found.metadata
    classifiers = metadata.get_all("Classifier") or []
    kinds = [c.rpartition(" :: ")[2] for c in classifiers if c.startswith("License :: OSI")]
    stated = [*(metadata.get_all("License-Expression") or ()), *(metadata.get_all("License") or ())]
    # Some put the whole text there, which is collected anyway.
    return next((words for words in [*stated, *kinds] if words and "\n" not in words), "")


def _python() -> Part:
    version = platform.python_version()
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright"),
    )
    texts = tuple(place for place in places if place.is_file())[:1]
    return Part("python", version, "PSF-2.0", f"pkg:generic/python@{version}", texts)


def _bootloader() -> Part:
    part = _of_distribution(distribution("pyinstaller"))
    return Part("pyinstaller-bootloader", part.version, part.licence, part.purl, part.texts)


def _of_system(binaries: Iterable[Path]) -> list[Part]:
    """The Debian packages of the build machine that libraries were taken from."""
    if shutil.which("dpkg-query") is None:
        return []
    parts = {}
    for binary in sorted({path.resolve() for path in binaries}):
        # A library is registered under the folder that /lib stood for when it was packaged.
        places = [str(binary), str(binary).removeprefix("/usr")]
        owner = _query("--search", *places).partition(":")[0]
        if owner and owner not in parts:
            version = _query("--show", "--showformat=${Version}\n", owner).splitlines()[0]
            text = Path("/usr/share/doc") / owner / "copyright"
            purl = f"pkg:deb/debian/{owner}@{version}"
            parts[owner] = Part(owner, version, "", purl, (text,))
    return list(parts.values())


def _query(*arguments: str) -> str:
    command = ["dpkg-query", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
