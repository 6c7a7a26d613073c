"""The checks of the smoke test: each says what is wrong with one frozen app."""

from __future__ import annotations

import filecmp
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import packages_distributions
from pathlib import Path

from contents import EXCLUDED_MODULES, METADATA, stays_out
from films import LOSSLESS
from installed import InstalledApp, virtual_display
from PIL import Image
from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]  # no types
from scores import differences, disagreements, largest_gap, read_rows

ROOT = Path(__file__).resolve().parent.parent
_SCREEN = (1440, 900)
_MAX_INSTALLED = 260e6  # bytes
_MIN_COLOURS = 64  # an empty or broken window has a handful
_OWN = {"lobar", "pyinstaller"}
# The window's self-test has a key of case IDs and settings of its own.
_WINDOWS_OWN = frozenset({"case_id", "prevalence", "ppv", "npv"})

Problems = Iterator[str]


@dataclass(frozen=True, slots=True)
class Smoke:
    """One frozen app, installed, with films; every check yields what is wrong."""

    app: InstalledApp
    films: Path
    out: Path
    files_before: frozenset[str]

    def contents(self) -> Problems:
        """Nothing that contents.py excludes is in the bundle, and no link leads nowhere."""
        excluded = {"lobar": {*EXCLUDED_MODULES, "PySide6", "desktop"}}
        for program in ("lobar", "lobar-desktop"):
            names = excluded.get(program, set(EXCLUDED_MODULES))
            for module in sorted(_modules(self.app.folder, program)):
                parts = module.split(".")
                if any(".".join(parts[: n + 1]) in names for n in range(len(parts))):
                    yield f"{program} contains {module}"
            yield from _unlicensed(_modules(self.app.folder, program))
        for path in self.app.folder.rglob("*"):
            if path.is_symlink() and not path.exists():
                yield f"{path.name} is a link to nothing"
            if path.name.partition(".")[0] in EXCLUDED_MODULES:
                yield f"{path.relative_to(self.app.folder)} is in the bundle"

    def resources(self) -> Problems:
        """Model, icons, fonts, samples and texts are those of the checkout; licences are there."""
        bundled = self.app.folder / "_internal" / "resources"
        for path in sorted((ROOT / "resources").rglob("*")):
            name = path.relative_to(ROOT).as_posix()
            copy = bundled.parent / name
            same = copy.is_file() and filecmp.cmp(path, copy, shallow=False)
            if path.is_file() and not stays_out(name) and not same:
                yield f"{name} is missing or another"
        listed = json.loads((bundled / "sbom.cdx.json").read_bytes())["components"]
        for part in (item["name"] for item in listed if item["type"] == "library"):
            if not any((bundled / "licences" / part).glob("*.txt")):
                yield f"there is no licence text of {part}"

    def size(self) -> Problems:
        """Small enough for the disk of an old computer."""
        if (size := self.app.size()) > _MAX_INSTALLED:
            yield f"{size / 1e6:.0f} MB are installed, more than {_MAX_INSTALLED / 1e6:.0f}"

    def self_test(self) -> Problems:
        """The golden film and the decoders; a missing one fails the self-test."""
        yield from _failure(self.app.run("lobar", "self-test"))

    def info(self) -> Problems:
        """The same model and versions as in the checkout."""
        frozen = self.app.run("lobar", "info")
        yield from _failure(frozen)
        source = self._source("info")
        for wanted, got in zip(
            source.stdout.splitlines(), frozen.stdout.splitlines(), strict=False
        ):
            # The line of the operating system names the C library of the running program.
            if wanted != got and not wanted.startswith("Python"):
                yield f"{got!r} instead of {wanted!r}"
        if "Missing decoders     none" not in frozen.stdout:
            yield "info does not say that no decoder is missing"

    def scores(self) -> Problems:
        """The same rows as from the checkout; the same pixels score the same."""
        reports = {name: self.out / f"{name}.csv" for name in ("source", "frozen")}
        # The app first: its user makes the key of the case IDs, which both shall use.
        yield from _failure(self.app.run("lobar", "score", self.films, "--csv", reports["frozen"]))
        yield from _failure(self._source("score", self.films, "--csv", reports["source"]))
        if not all(report.is_file() for report in reports.values()):
            yield "a report is missing"
            return
        expected, actual = (read_rows(report) for report in reports.values())
        yield from differences(expected, actual)
        yield from (
            f"{row['file']}: {row['message']}" for row in actual if row["status"] == "failed"
        )
        yield from disagreements([row for row in actual if f"/{LOSSLESS}" in row["file"]])
        scored = sum(row["status"] == "scored" for row in actual)
        print(
            f"      {len(actual)} films, {scored} scored; "
            f"largest difference of probability {largest_gap(expected, actual):.1e}"
        )

    def window_self_test(self) -> Problems:
        """The golden film through the window's own worker, without a display."""
        yield from _failure(self.app.run("lobar-desktop", "--self-test"))

    def window_scores(self) -> Problems:
        """The window, shown on X11 where there is Xvfb, exports what the command line did."""
        report = self.out / "window.csv"
        with virtual_display() as display:
            shown = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"} if display else {}
            yield from _failure(
                self.app.run(
                    *("lobar-desktop", "--self-test", self.films, "--csv", report), extra=shown
                )
            )
        if not report.is_file():
            yield "the window exported nothing"
            return
        expected, actual = (
            sorted(read_rows(path), key=lambda row: row["file"])
            for path in (self.out / "frozen.csv", report)
        )
        yield from differences(expected, actual, _WINDOWS_OWN)

    def languages(self) -> Problems:
        """The window speaks every language that has a catalogue in the checkout."""
        catalogues = sorted((ROOT / "resources" / "translations").glob("lobar_*.qm"))
        if not catalogues:
            yield "there are no catalogues in the checkout"
        for catalogue in catalogues:
            code = catalogue.stem.removeprefix("lobar_")
            yield from _failure(self.app.run("lobar-desktop", "--self-test", "--language", code))

    def model_import(self) -> Problems:
        """Another model is tested in a process of its own, used, and left again."""
        stick = self.out / "stick"
        shutil.copytree(ROOT / "resources" / "model", stick)
        description = stick / "model.json"
        other = json.loads(description.read_bytes())
        description.write_text(json.dumps({**other, "map_full_scale": 1.0}), encoding="utf-8")
        yield from _failure(self.app.run("lobar", "model", "import", stick))
        yield from _failure(self.app.run("lobar", "self-test"))
        with (stick / "model.onnx").open("ab") as network:
            network.write(b"\0")
        if self.app.run("lobar", "model", "import", stick).returncode != 1:
            yield "a changed network was imported"
        yield from _failure(self.app.run("lobar", "model", "back"))
        shutil.rmtree(stick)

    def window_picture(self) -> Problems:
        """A window with scored samples in it, drawn without a display."""
        yield from self._picture("offscreen.png", {})

    def window_on_x11(self) -> Problems:
        """The same with the plugin that shows windows on X11."""
        with virtual_display() as display:
            if display is None:
                print("      not checked: no Xvfb here")
                return
            yield from self._picture("x11.png", {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"})

    def own_folder(self) -> Problems:
        """Nothing was written into the app's own folder, and nothing taken out."""
        for name in sorted(self.app.files() ^ self.files_before):
            yield f"{name} came or went while the app ran"

    def _picture(self, name: str, extra: dict[str, str]) -> Problems:
        picture = self.out / name
        samples = self.films / "samples"
        yield from _failure(
            self.app.run("lobar-desktop", "--screenshot", picture, samples, extra=extra)
        )
        if not picture.is_file():
            yield "there is no picture"
            return
        with Image.open(picture) as opened:
            colours = opened.convert("RGB").getcolors(maxcolors=opened.width * opened.height) or []
            if opened.size != _SCREEN:
                yield f"the picture is {opened.size}"
            if len(colours) < _MIN_COLOURS:
                yield f"the picture has {len(colours)} colours"

    def _source(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "core", *(str(argument) for argument in arguments)],
            cwd=ROOT,
            env={**os.environ, "LOBAR_DATA_DIR": str(self.app.data)},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )


def _modules(folder: Path, program: str) -> set[str]:
    path = next(p for p in folder.iterdir() if p.stem == program and p.is_file())
    return set(CArchiveReader(str(path)).open_embedded_archive("PYZ.pyz").toc)


def _unlicensed(modules: set[str]) -> Problems:
    """Modules of distributions whose licence is not collected."""
    owners = packages_distributions()
    known = {name.replace("-", "_") for name in METADATA} | _OWN
    for package in sorted({module.partition(".")[0] for module in modules}):
        names = {name.lower().replace("-", "_") for name in owners.get(package, ())}
        if names and not names & known:
            yield f"{package} is bundled without the licence of {', '.join(sorted(names))}"


def _failure(process: subprocess.CompletedProcess[str]) -> Problems:
    if process.returncode != 0:
        last = (process.stderr or process.stdout).strip()[-400:]
        yield f"exit status {process.returncode}: {last}"
