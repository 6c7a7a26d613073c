"""The films of a run as one array in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.area_resize import resize_area
from core.errors import ImageError
from core.images.reader import read_image
from core.preprocessing import InputSpec, prepare_pixels
from training.manifest import ManifestRow
from training.progress import track


@dataclass(frozen=True, slots=True)
class FilmSet:
    """``pixels``: uint8 (n, size, size), unprepared; ``labels``: int (n,); ``rows``: where from."""

    pixels: NDArray[np.uint8]
    labels: NDArray[np.int64]
    rows: tuple[ManifestRow, ...]

    def __len__(self) -> int:
        return len(self.rows)

    def part(self, chosen: Sequence[int] | NDArray[np.int64]) -> FilmSet:
        """The films with these indices."""
        rows = tuple(self.rows[index] for index in chosen)
        return FilmSet(self.pixels[chosen], self.labels[chosen], rows)

    @property
    def groups(self) -> tuple[str, ...]:
        """The patient group of each film."""
        return tuple(row.group for row in self.rows)


def load_films(data: Path, rows: list[ManifestRow], split: str, store_size: int) -> FilmSet:
    """Decode one part through `core.images`, so that training sees what the app would."""
    chosen = tuple(row for row in rows if row.split == split)
    pixels = np.empty((len(chosen), store_size, store_size), np.uint8)
    for index, row in enumerate(track(chosen, f"loading {split}")):
        pixels[index] = store(read_image(data / row.path).pixels, store_size)
    labels = np.array([row.label for row in chosen], np.int64)
    return FilmSet(pixels, labels, chosen)


def store(pixels: NDArray[np.uint8] | NDArray[np.uint16], size: int) -> NDArray[np.uint8]:
    """A film as stored for training: uint8 (size, size); 16-bit films keep their full range."""
    if pixels.dtype == np.uint8 and pixels.shape == (size, size):
        return pixels.astype(np.uint8)
    square = resize_area(pixels, size)
    if pixels.dtype != np.uint8:
        low, high = float(square.min()), float(square.max())
        square = (square - low) * (255.0 / max(high - low, 1.0))
    return np.clip(np.rint(square), 0, 255).astype(np.uint8)


def prepare_all(films: FilmSet, spec: InputSpec) -> NDArray[np.float32]:
    """The network's input for all films, float32 (n, size, size, 1), without augmentation."""
    tensors = [prepare_pixels(p, spec).tensor[0] for p in films.pixels]
    return np.stack(tensors) if tensors else np.empty((0, spec.size, spec.size, 1), np.float32)


def load_folder(folder: Path, store_size: int) -> FilmSet:
    """All readable films below a folder, without labels (-1)."""
    pixels, rows = [], []
    for path in track(sorted(p for p in folder.rglob("*") if p.is_file()), "loading films"):
        try:
            image = read_image(path)
        except ImageError:
            continue  # tables and notes lie beside films
        name = path.relative_to(folder).as_posix()
        pixels.append(store(image.pixels, store_size))
        rows.append(ManifestRow(name, -1, "", "", "", image.sha256, "", "", ""))
    if not pixels:
        raise FileNotFoundError(f"no readable film below {folder}")
    return FilmSet(np.stack(pixels), np.full(len(rows), -1, np.int64), tuple(rows))
