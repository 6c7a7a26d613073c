"""Fit the lung finder on films with radiologists' boxes, and find lungs with it.

The public children's films have no boxes; adult films of other hospitals have. Geometry, tone
and tight frames are varied widely, so that what the finder learns is the lungs and not the frame.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray

from core.images.reader import read_image
from core.preprocessing import prepare_pixels
from training.augment import Box, augment_boxed
from training.backup import save_whole
from training.config import TrainConfig
from training.films import FilmSet, store
from training.networks.lung_finder import both_ways, build_lung_finder
from training.networks.views import sound
from training.progress import say, track
from training.run_dir import RunDir, read_json, write_json

BOXES = "boxes.csv"
_HELD_OUT = 5  # every fifth film only measures
_EXAMPLES, _EPOCHS, _BATCH, _DROPOUT = 6000, 12, 32, 0.2


@dataclass(frozen=True, slots=True)
class BoxedFilms:
    """``pixels``: uint8 (n, size, size); ``boxes``: float (n, 4), shares of the film."""

    pixels: NDArray[np.uint8]
    boxes: NDArray[np.float64]

    def part(self, chosen: NDArray[np.bool_]) -> BoxedFilms:
        """The chosen films."""
        return BoxedFilms(self.pixels[chosen], self.boxes[chosen])


def load_boxed(folder: Path, store_size: int) -> BoxedFilms:
    """Films of ``folder``/boxes.csv: file and left, top, width, height of each lung in pixels.

    The two lungs (columns right_x ... left_h: the patient's right and left) become one box.
    """
    pixels, boxes = [], []
    with (folder / BOXES).open(encoding="utf-8", newline="") as handle:
        for row in track(list(csv.DictReader(handle)), "loading lungs"):
            film = read_image(folder / row["file"]).pixels
            height, width = film.shape
            sides = [[float(row[f"{lung}_{k}"]) for k in "xywh"] for lung in ("right", "left")]
            left, top = (min(side[axis] for side in sides) for axis in (0, 1))
            right, bottom = (max(side[a] + side[a + 2] for side in sides) for a in (0, 1))
            boxes.append((left / width, top / height, right / width, bottom / height))
            pixels.append(store(film, store_size))
    return BoxedFilms(np.stack(pixels), np.array(boxes))


def train_lung_finder(run: RunDir, config: TrainConfig, films: BoxedFilms) -> None:
    """Fit, save ``run.lung_finder``, and put the overlap on films held out into metrics.json."""
    keras.utils.set_random_seed(config.seed)
    random = np.random.default_rng(config.seed)
    held = np.arange(len(films.pixels)) % _HELD_OUT == 0
    count = min(_EXAMPLES, config.epochs * 5 * int((~held).sum()))
    inputs, boxes = _examples(films.part(~held), config, random, count)
    finder = build_lung_finder(config.input, dropout=_DROPOUT)
    steps = _EPOCHS * -(-count // _BATCH)
    finder.compile(
        optimizer=keras.optimizers.AdamW(
            keras.optimizers.schedules.CosineDecay(2e-3, steps), weight_decay=0.01
        ),
        loss=keras.losses.Huber(delta=0.05),
    )
    finder.fit(inputs, boxes, batch_size=_BATCH, epochs=_EPOCHS, verbose=0)
    save_whole(finder, run.lung_finder)
    found, true = _examples(films.part(held), config, random, 10 * int(held.sum()))
    overlap = _overlap(find_lungs(_as_configured(finder, config), found), true)
    figures = {
        "films": int(held.sum()),
        "mean_overlap": float(overlap.mean()),
        "overlap_of_worst_tenth": float(np.quantile(overlap, 0.1)),
    }
    metrics = read_json(run.metrics) if run.metrics.exists() else {}
    write_json(run.metrics, metrics | {"lung_finder": figures})
    say(f"  lungs: mean overlap {overlap.mean():.3f} on changed films held out")


def load_lung_finder(run: RunDir, config: TrainConfig) -> keras.Model:
    """The lung finder of a run."""
    finder = build_lung_finder(config.input)
    finder.load_weights(run.lung_finder)
    return _as_configured(finder, config)


def _as_configured(finder: keras.Model, config: TrainConfig) -> keras.Model:
    return both_ways(finder) if config.network.mirror_finder else finder


def find_lungs(finder: keras.Model, tensors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Lung boxes (n, 4) of prepared films (n, size, size, 1), shares, within the film."""
    boxes: NDArray[np.float32] = finder.predict(tensors, batch_size=128, verbose=0)
    return np.clip(boxes, 0.0, 1.0)


def lung_boxes(run: RunDir, config: TrainConfig, films: FilmSet) -> NDArray[np.float64] | None:
    """Lung boxes (n, 4) as shares of the films, as the run's finder sees them; None without one."""
    if not run.lung_finder.exists():
        return None
    prepared = [prepare_pixels(film, config.input) for film in films.pixels]
    tensors = np.stack([p.tensor[0] for p in prepared])
    found = np.asarray(sound(find_lungs(load_lung_finder(run, config), tensors)))
    frames = np.array([p.box for p in prepared])
    corner, extent = frames[:, :2], frames[:, 2:] - frames[:, :2]
    return np.concatenate([corner + found[:, :2] * extent, corner + found[:, 2:] * extent], axis=1)


def _examples(
    films: BoxedFilms, config: TrainConfig, random: np.random.Generator, count: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    # As often looser as tighter than the adults' films: a finder that sees mostly tight frames says
    # "all of it" of a child's film.
    wide = replace(config.augment, zoom=(0.65, 1.7), shift=0.12, stretch=0.6, untouched=0.05)
    inputs, boxes = [], []
    for index in range(count):
        chosen = index % len(films.pixels)
        box: Box = tuple(films.boxes[chosen])
        film, moved = augment_boxed(films.pixels[chosen], box, wide, random)
        prepared = prepare_pixels(film, config.input)
        inputs.append(prepared.tensor[0])
        boxes.append(_within(moved, prepared.box))
    return np.stack(inputs), np.array(boxes, np.float32)


def _within(box: Box, frame: Box) -> tuple[float, ...]:
    """A box in shares of the film, to shares of the part of it that was kept."""
    width, height = frame[2] - frame[0], frame[3] - frame[1]
    shares = (
        (box[0] - frame[0]) / width,
        (box[1] - frame[1]) / height,
        (box[2] - frame[0]) / width,
        (box[3] - frame[1]) / height,
    )
    return tuple(float(np.clip(share, 0.0, 1.0)) for share in shares)


def _overlap(found: NDArray[np.float32], true: NDArray[np.float32]) -> NDArray[np.float32]:
    """Intersection over union of boxes (n, 4)."""
    low = np.maximum(found[:, :2], true[:, :2])
    high = np.minimum(found[:, 2:], true[:, 2:])
    common = np.prod(np.maximum(high - low, 0), axis=1)
    areas = [np.prod(boxes[:, 2:] - boxes[:, :2], axis=1) for boxes in (found, true)]
    overlap: NDArray[np.float32] = common / (areas[0] + areas[1] - common)
    return overlap
