"""What a user would pick instead: the same network in Keras, `load_img` and a batched `predict`.

The network is that of a run, or one with the default configuration and random weights, which costs
the same. Prints films, seconds of loading and of predicting, TensorFlow's start and the first batch
left out in its favour.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray

from training.config import TrainConfig
from training.influence import load_with_influence
from training.networks.influence import build_influence, with_influence_map
from training.networks.lung_finder import both_ways, build_lung_finder
from training.networks.residual import build_network
from training.run_dir import RunDir

_BATCH = 32


def main() -> int:
    """Score every film of a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--run", type=Path, help="folder of a training run")
    arguments = parser.parse_args()
    paths = sorted(path for path in arguments.folder.rglob("*") if path.is_file())
    network = _network(arguments.run)
    side = network.input.shape[1]
    network.predict(_load(paths[:_BATCH], side), batch_size=_BATCH, verbose=0)
    scored, loading, predicting = 0, 0.0, 0.0
    for start in range(0, len(paths), _BATCH * 8):
        began = time.perf_counter()
        films = _load(paths[start : start + _BATCH * 8], side)
        loaded = time.perf_counter()
        scored += len(network.predict(films, batch_size=_BATCH, verbose=0)["logit"])
        loading += loaded - began
        predicting += time.perf_counter() - loaded
    sys.stdout.write(f"{scored} {loading} {predicting}\n")
    return 0


def _network(run: Path | None) -> keras.Model:
    if run is not None:
        folder = RunDir(run)
        config = TrainConfig.from_json(folder.config.read_text("utf-8"))
        return load_with_influence(folder, config)
    config = TrainConfig("bench")
    finder = both_ways(build_lung_finder(config.input))
    network = build_network(config.network, config.input, finder)
    return with_influence_map(network, build_influence(network, config.influence.filters))


def _load(paths: Sequence[Path], side: int) -> NDArray[np.float32]:
    films = [
        keras.utils.load_img(path, color_mode="grayscale", target_size=(side, side))
        for path in paths
    ]
    tensor: NDArray[np.float32] = np.stack([np.asarray(film, np.float32) for film in films])
    return tensor[..., None] / np.float32(64) - np.float32(2)


if __name__ == "__main__":
    sys.exit(main())
