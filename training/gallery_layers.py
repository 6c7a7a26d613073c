"""What a layer of a network makes of a film: its feature maps as one sheet."""

from __future__ import annotations

import math
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray

from core.images.reader import read_image
from core.preprocessing import InputSpec, prepare_pixels
from training.compare_approaches import APPROACHES
from training.compare_fit import approach_folder, best_network, progress
from training.config import TrainConfig
from training.films import store
from training.gallery_sheets import Cell, draw_sheet, gallery_folder
from training.progress import say
from training.run_dir import RunDir
from training.train import load_network

_COLUMNS, _CELL = 12, 96


class LayerError(ValueError):
    """No such layer or network in the run, or nothing of it can be drawn."""


def show_layers(
    run: RunDir, config: TrainConfig, film: Path | None, layer: str | None, approach: str | None
) -> None:
    """Draw the maps of ``layer`` for ``film``; without both of them, list the layers."""
    network = open_network(run, config, approach)
    if film is None or layer is None:
        say("\n".join(describe_layers(network)))
        return
    name = "-".join(filter(None, ("maps", approach, film.stem, layer)))
    path = gallery_folder(run) / f"{name}.png"
    draw_feature_maps(network, film_input(network, film, config.input), layer, path)
    say(f"  {path}")


def open_network(run: RunDir, config: TrainConfig, approach: str | None) -> keras.Model:
    """Lobar's trained network, or that of an approach in the comparison by its name."""
    keras.utils.clear_session()  # layers are named by counting: the same names every time
    if approach is None:
        if not run.weights.exists():
            raise LayerError("no trained network in this run")
        return load_network(run, config)
    found = next((a for a in APPROACHES if a.name == approach), None)
    if found is None:
        raise LayerError(f"{approach} is none of {', '.join(a.name for a in APPROACHES)}")
    folder = approach_folder(run, found)
    if not progress(found, folder).epochs:
        raise LayerError(f"{approach} is not trained in this run: use `lobar-train compare`")
    return best_network(found, folder)


def describe_layers(network: keras.Model) -> list[str]:
    """One line per layer: name, kind, shape of what it gives."""
    return [
        f"{layer.name:32} {type(layer).__name__:24} {_shape(layer)}"
        for layer in network.layers
        if _drawable(layer)
    ]


def film_input(network: keras.Model, film: Path, spec: InputSpec) -> NDArray[np.generic]:
    """A film as the network takes it: grey values for the approaches, prepared for Lobar's own."""
    pixels = read_image(film).pixels
    if network.input.dtype == "uint8":
        return store(pixels, network.input.shape[1])[None, :, :, None]
    return prepare_pixels(pixels, spec).tensor


def draw_feature_maps(
    network: keras.Model, film: NDArray[np.generic], layer_name: str, path: Path
) -> None:
    """Write all maps of one layer for one film, each stretched from its lowest to its highest."""
    layer = next((layer for layer in network.layers if layer.name == layer_name), None)
    if layer is None:
        raise LayerError(f"no layer {layer_name}: --layers lists them")
    if not _drawable(layer):
        raise LayerError(f"{layer_name} gives no maps")
    values = np.asarray(keras.Model(network.input, layer.output).predict(film, verbose=0))
    if values.ndim == 2:  # numbers without a place: row by row in one square
        side = math.ceil(math.sqrt(values.shape[1]))
        filled = np.pad(values, ((0, 0), (0, side * side - values.shape[1])), mode="edge")
        values = filled.reshape(-1, side, side, 1)
    views = len(values)  # a network may look at several parts of one film
    cells = [
        Cell(
            _stretched(values[view, :, :, channel]), (f"{view + 1}: " * (views > 1) + str(channel),)
        )
        for view in range(views)
        for channel in range(values.shape[-1])
    ]
    title = f"{layer_name}, {_shape(layer)}: each map from its lowest value to its highest"
    draw_sheet(cells, title, _COLUMNS, _CELL, path)


def _drawable(layer: keras.layers.Layer) -> bool:
    return isinstance(layer.output, keras.KerasTensor) and len(layer.output.shape) in (2, 4)


def _shape(layer: keras.layers.Layer) -> str:
    return " x ".join(str(size) for size in layer.output.shape[1:])


def _stretched(values: NDArray[np.generic]) -> NDArray[np.uint8]:
    grey = values.astype(np.float64)
    low, high = float(grey.min()), float(grey.max())
    return np.rint((grey - low) * (255.0 / max(high - low, 1e-12))).astype(np.uint8)
