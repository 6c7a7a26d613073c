"""A made-up hospital: drawn films of two kinds, named as the public set names them."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from training.manifest import ManifestRow

if importlib.util.find_spec("keras") is None:  # the app alone is installed
    collect_ignore_glob = ["test_*.py"]

DrawChild = Callable[..., NDArray[np.uint8]]


@pytest.fixture(scope="session")
def draw_child() -> DrawChild:
    return _draw_child


@pytest.fixture(scope="session")
def make_hospital() -> Callable[[Path, int], Path]:
    """Write films of ``patients`` well and as many sick children below a folder, one each."""

    def make(folder: Path, patients: int) -> Path:
        for name in ("NORMAL", "PNEUMONIA"):
            (folder / name).mkdir(parents=True)
        for number in range(1, patients + 1):
            series = "IM" if number % 2 else "NORMAL2-IM"
            well = folder / "NORMAL" / f"{series}-{number:04d}-0001.jpeg"
            Image.fromarray(_draw_child(number)).save(well, quality=92)
            kind = "bacteria" if number % 2 else "virus"
            sick = folder / "PNEUMONIA" / f"person{number}_{kind}_{number + 7}.jpeg"
            Image.fromarray(_draw_child(1000 + number, sick=True)).save(sick, quality=92)
        return folder

    return make


@pytest.fixture(scope="session")
def boxed_folder(tmp_path_factory) -> Path:
    """Films with a box around each lung, as `--lungs` reads them."""
    folder = tmp_path_factory.mktemp("boxed")
    sides = [f"{lung}_{side}" for lung in ("right", "left") for side in "xywh"]
    lines = [",".join(["file", *sides])]
    for seed in range(20):
        Image.fromarray(_draw_child(3000 + seed)).save(folder / f"film{seed}.png")
        boxes = [(20, 22, 37, 72), (71, 22, 37, 72)]  # of 128, see _draw_child
        lines.append(",".join(map(str, [f"film{seed}.png", *boxes[0], *boxes[1]])))
    (folder / "boxes.csv").write_text("\n".join(lines) + "\n", "utf-8")
    return folder


@pytest.fixture(scope="session")
def elsewhere(tmp_path_factory, make_hospital) -> Path:
    """Another hospital's films with the labels.csv that `--elsewhere` reads."""
    folder: Path = make_hospital(tmp_path_factory.mktemp("elsewhere") / "over-there", 6)
    lines = ["file,pneumonia,view"]
    for film in sorted(folder.rglob("*.jpeg")):
        sick = int(film.parent.name == "PNEUMONIA")
        view = "AP" if len(lines) % 2 else "PA"
        lines.append(f"{film.relative_to(folder).as_posix()},{sick},{view}")
    (folder / "labels.csv").write_text("\n".join(lines) + "\n", "utf-8")
    return folder


@pytest.fixture(scope="session")
def row() -> Callable[..., ManifestRow]:
    """A manifest row, complete but for what a test gives."""

    def make(path: str, label: int = 0, patient: str = "", **others: str) -> ManifestRow:
        patient = patient or path
        given = {"sha256": f"hash of {path}", "group": patient, "series": "IM", **others}
        blank = dict.fromkeys(("subtype", "split", "excluded"), "")
        return ManifestRow(path=path, label=label, patient=patient, **(blank | given))

    return make


def _draw_child(seed: int, sick: bool = False, side: int = 128) -> NDArray[np.uint8]:
    """A chest of its own build; a sick one has a dense patch in a lung."""
    random = np.random.default_rng(seed)
    film = Image.new("L", (side, side), 10)
    draw = ImageDraw.Draw(film)

    def ellipse(x: float, y: float, rx: float, ry: float, grey: float) -> None:
        x, y = x + random.normal(0, 0.015), y + random.normal(0, 0.015)
        rx, ry = rx * random.uniform(0.88, 1.12), ry * random.uniform(0.88, 1.12)
        box = ((x - rx) * side, (y - ry) * side, (x + rx) * side, (y + ry) * side)
        draw.ellipse(box, fill=int(grey + random.normal(0, 6)))

    ellipse(0.5, 0.62, 0.47, 0.55, 150)  # trunk
    ellipse(0.5, 0.05, 0.1, 0.14, 165)  # neck
    for middle in (0.3, 0.7):
        ellipse(middle, 0.45, 0.14, 0.28, 55)  # lungs
    if sick:
        ellipse(random.choice([0.3, 0.7]), random.uniform(0.4, 0.55), 0.13, 0.17, 165)
    ellipse(0.56, 0.56, 0.13, 0.15, 185)  # heart
    for middle in (0.32, 0.68):
        ellipse(middle, 0.82, 0.2, 0.14, 188)  # diaphragm
    draw.rectangle((0.47 * side, 0, 0.53 * side, side), fill=205)  # spine
    for rib in range(8):
        y = (0.17 + 0.08 * rib + random.normal(0, 0.006)) * side
        draw.arc((0.08 * side, y, 0.48 * side, y + 0.2 * side), 200, 340, 125, 3)
        draw.arc((0.52 * side, y, 0.92 * side, y + 0.2 * side), 200, 340, 125, 3)
    soft = np.asarray(film.filter(ImageFilter.GaussianBlur(side / 110)), np.float64)
    return np.clip(soft + random.normal(0, 3, soft.shape), 0, 255).astype(np.uint8)
