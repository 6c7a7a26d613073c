"""Fixtures for all tests: films drawn on the spot, real films when they are there."""

from __future__ import annotations

import gc
import importlib.util
import os
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID, ComputedRadiographyImageStorage, ExplicitVRLittleEndian, generate_uid

REPOSITORY = Path(__file__).resolve().parent.parent

DrawFilm = Callable[..., NDArray[np.uint8]]
MakeDicom = Callable[..., Dataset]
WriteDicom = Callable[..., Path]
LoadScript = Callable[[str], ModuleType]


@pytest.fixture(scope="session")
def repository() -> Path:
    """Root of this checkout."""
    return REPOSITORY


@pytest.fixture(scope="session")
def load_script(repository: Path) -> LoadScript:
    """Load packaging/NAME.py, of no package, which finds its neighbours as when it is run."""
    folder = repository / "packaging"

    def load(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(
            f"lobar_packaging_{Path(name).name}", folder / f"{name}.py"
        )
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module  # where dataclasses look for their own types
        sys.path.insert(0, str(folder))
        try:
            spec.loader.exec_module(module)
        finally:
            sys.path.remove(str(folder))
        return module

    return load


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Real films for tests; they are no part of the project."""
    named = os.environ.get("LOBAR_SHARED_DATA")
    folder = Path(named) if named else REPOSITORY.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"no shared test data at {folder} (set LOBAR_SHARED_DATA)")
    return folder


@pytest.fixture(scope="session")
def model_dir() -> Path:
    """The model that Lobar ships."""
    folder = REPOSITORY / "resources" / "model"
    if not (folder / "model.json").is_file():
        pytest.skip("no model in resources/model (make train writes one)")
    return folder


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: Any) -> None:
    """No test reads or writes what Lobar keeps for the person who runs the tests."""
    monkeypatch.setenv("LOBAR_DATA_DIR", str(tmp_path_factory.mktemp("lobar-data")))


@pytest.fixture(autouse=True)
def _garbage_is_collected() -> Iterator[None]:
    """Also after tests of the window, which leaves that to its own event loop."""
    yield
    if not gc.isenabled():
        gc.collect(1)


@pytest.fixture(scope="session")
def draw_film() -> DrawFilm:
    return _draw_film


@pytest.fixture(scope="session")
def make_dicom() -> MakeDicom:
    return _make_dicom


@pytest.fixture
def write_dicom(tmp_path: Path) -> WriteDicom:
    """Write a DICOM film into ``tmp_path``; attributes as in `make_dicom`."""

    def write(name: str, pixels: NDArray[np.generic], **attributes: Any) -> Path:
        path = tmp_path / name
        _make_dicom(pixels, **attributes).save_as(path, enforce_file_format=True)
        return path

    return write


def _draw_film(width: int = 320, height: int = 288, seed: int = 0) -> NDArray[np.uint8]:
    """A drawing with the coarse greys of a frontal chest film: (height, width), white is dense."""
    rng = np.random.default_rng(seed)
    film = Image.new("L", (width, height), 8)
    draw = ImageDraw.Draw(film)

    def ellipse(x: float, y: float, rx: float, ry: float, grey: int) -> None:
        box = ((x - rx) * width, (y - ry) * height, (x + rx) * width, (y + ry) * height)
        draw.ellipse(box, fill=grey)

    ellipse(0.5, 0.62, 0.46, 0.55, 150)  # trunk
    ellipse(0.5, 0.05, 0.1, 0.14, 165)  # neck
    wide = 0.13 + 0.02 * rng.random()
    for side in (-1, 1):
        ellipse(0.5 + side * 0.2, 0.45, wide, 0.28, 60)  # lungs
    ellipse(0.56, 0.56, 0.15, 0.16, 185)  # heart
    ellipse(0.32, 0.8, 0.2, 0.14, 190)  # diaphragm
    ellipse(0.68, 0.83, 0.2, 0.14, 185)
    draw.rectangle((0.475 * width, 0, 0.525 * width, height), fill=205)  # spine
    for rib in range(9):
        y = (0.18 + 0.075 * rib) * height
        draw.arc((0.1 * width, y, 0.48 * width, y + 0.2 * height), 200, 340, 120, 3)
        draw.arc((0.52 * width, y, 0.9 * width, y + 0.2 * height), 200, 340, 120, 3)
    soft = np.asarray(film.filter(ImageFilter.GaussianBlur(width / 100)), dtype=np.float64)
    noisy = soft + rng.normal(0, 3, soft.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8)


def _make_dicom(
    pixels: NDArray[np.generic], *, transfer_syntax: UID = ExplicitVRLittleEndian, **attributes: Any
) -> Dataset:
    """A DICOM film with ``pixels`` of shape (rows, columns) or (rows, columns, 3).

    Everything is overridable by keyword; None leaves an attribute out.
    """
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = transfer_syntax
    dataset.file_meta.MediaStorageSOPClassUID = ComputedRadiographyImageStorage
    dataset.file_meta.MediaStorageSOPInstanceUID = generate_uid(entropy_srcs=["film"])
    order = ">" if transfer_syntax == "1.2.840.10008.1.2.2" else "<"
    stored = pixels.astype(pixels.dtype.newbyteorder(order)).tobytes()
    bits = pixels.dtype.itemsize * 8
    defaults: dict[str, Any] = {
        "SOPClassUID": ComputedRadiographyImageStorage,
        "SOPInstanceUID": dataset.file_meta.MediaStorageSOPInstanceUID,
        "Modality": "CR",
        "BodyPartExamined": "CHEST",
        "ViewPosition": "AP",
        "PatientAge": "003Y",
        "PatientName": "Doe^Jane",
        "PatientID": "4711",
        "Rows": pixels.shape[0],
        "Columns": pixels.shape[1],
        "SamplesPerPixel": 1 if pixels.ndim == 2 else pixels.shape[2],
        "PhotometricInterpretation": "MONOCHROME2" if pixels.ndim == 2 else "RGB",
        "BitsAllocated": bits,
        "BitsStored": bits,
        "PixelRepresentation": int(pixels.dtype.kind == "i"),
        "PixelData": stored + b"\0" * (len(stored) % 2),
    }
    if pixels.ndim == 3:
        defaults["PlanarConfiguration"] = 0
    values = {**defaults, **attributes}
    values.setdefault("HighBit", values["BitsStored"] - 1 if values["BitsStored"] else None)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # some films are wrong on purpose
        for keyword, value in values.items():
            if value is not None:
                setattr(dataset, keyword, value)
    dataset["PixelData"].VR = "OB" if bits == 8 else "OW"
    return dataset
