"""Teach the influence map what parts of films do to the score, by taking them away.

Parts of training films are replaced by the same parts of films without pneumonia, at random
places and in random sizes, and the score is taken again (`training.occlusion`). What is learnt is
measured on validation films.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import keras
import numpy as np
from numpy.typing import NDArray

from training.backup import save_whole
from training.config import InfluenceConfig, TrainConfig
from training.films import FilmSet, prepare_all
from training.metrics import mean_interval
from training.networks.influence import (
    build_influence,
    foretelling,
    map_cells,
    patch_weights,
    with_features,
    with_influence_map,
)
from training.occlusion import patch_falls
from training.progress import say, track
from training.run_dir import RunDir, read_json, write_json
from training.train import load_network

MEASURED_FILMS = 100
_SIDES = (0.18, 0.34)  # of a patch, as shares of the film's
_SICK = 0.75  # share of films with pneumonia: the others' maps have to learn to be pale
_DROPOUT, _BATCH, _RATE, _DECAY = 0.2, 32, 2e-3, 0.02


@dataclass(frozen=True, slots=True)
class Falls:
    """What was measured: falls of the logit (n, places), and what they are to be foretold from.

    ``features`` (n, views, rows, columns, channels), ``boxes`` (n, 4), zeros where there are none;
    ``rows`` and ``columns`` (n, places, cells): what each patch covers of the map.
    """

    features: NDArray[np.float32]
    boxes: NDArray[np.float32]
    rows: NDArray[np.float32]
    columns: NDArray[np.float32]
    falls: NDArray[np.float32]

    @property
    def inputs(self) -> list[NDArray[np.float32]]:
        """As `training.networks.influence.foretelling` takes them."""
        return [self.features, self.boxes, self.rows, self.columns]


def fit_influence(run: RunDir, config: TrainConfig, films: FilmSet, validation: FilmSet) -> None:
    """Fit on ``films``, save ``run.influence``; the skill on ``validation`` into metrics.json."""
    keras.utils.set_random_seed(config.seed)
    random = np.random.default_rng(config.seed)
    settings, network = config.influence, load_network(run, config)
    influence = build_influence(network, settings.filters, _DROPOUT)
    chosen = _choose(films.labels, settings.films, random)
    taught = _measure(network, influence, config, films, chosen, random)
    graph = foretelling(influence, taught.features.shape[1], settings.places)
    graph.compile(keras.optimizers.AdamW(_RATE, weight_decay=_DECAY), loss="mse")
    graph.fit(taught.inputs, taught.falls, batch_size=_BATCH, epochs=settings.epochs, verbose=0)
    save_whole(influence, run.influence)
    sick = np.flatnonzero(validation.labels == 1)
    held = random.choice(sick, min(MEASURED_FILMS, len(sick)), replace=False)
    unseen = _measure(network, influence, config, validation, held, random)
    foretold = graph.predict(unseen.inputs, verbose=0)
    alike = np.array([_correlation(a, b) for a, b in zip(foretold, unseen.falls, strict=True)])
    skill = mean_interval(alike, [validation.groups[i] for i in held])
    figures = {"films": len(held), "correlation": asdict(skill), "taught": asdict(settings)}
    known = read_json(run.metrics) if run.metrics.exists() else {}
    write_json(run.metrics, known | {"influence": figures})
    say(f"  correlation with measured falls, on films not seen: {skill.value:.2f}")


def load_with_influence(run: RunDir, config: TrainConfig) -> keras.Model:
    """The trained network of a run with the three outputs that the app reads."""
    network = load_network(run, config)
    influence = build_influence(network, config.influence.filters)
    influence.load_weights(run.influence)
    return with_influence_map(network, influence)


def _choose(
    labels: NDArray[np.int64], count: int, random: np.random.Generator
) -> NDArray[np.int64]:
    sick, well = (np.flatnonzero(labels == label) for label in (1, 0))
    wanted = round(count * _SICK)
    parts = [
        random.choice(part, min(number, len(part)), replace=False)
        for part, number in ((sick, wanted), (well, count - wanted))
    ]
    return np.concatenate(parts)


def _measure(
    network: keras.Model,
    influence: keras.Model,
    config: TrainConfig,
    films: FilmSet,
    chosen: NDArray[np.int64],
    random: np.random.Generator,
) -> Falls:
    """Donors are films without pneumonia of the same part."""
    settings, well = config.influence, np.flatnonzero(films.labels == 0)
    reader = with_features(network)
    found: dict[str, list[NDArray[np.float32]]] = {"features": [], "boxes": []}
    measured: list[tuple[NDArray[np.float32], ...]] = []
    for index in track(chosen, "influence"):
        film = prepare_all(films.part([index]), config.input)
        outputs = reader.predict_on_batch(film)
        found["features"].append(outputs["features"][0])
        found["boxes"].append(outputs.get("boxes", np.zeros((1, 4), np.float32))[0])
        donors = prepare_all(films.part(random.choice(well, settings.donors)), config.input)
        cells = map_cells(influence, outputs["features"].shape[1])
        measured.append(_fall_at_places(network, film[0], donors, settings, cells, random))
    rows, columns, falls = (np.stack(part) for part in zip(*measured, strict=True))
    return Falls(np.stack(found["features"]), np.stack(found["boxes"]), rows, columns, falls)


def _fall_at_places(
    network: keras.Model,
    film: NDArray[np.float32],
    donors: NDArray[np.float32],
    settings: InfluenceConfig,
    cells: int,
    random: np.random.Generator,
) -> tuple[NDArray[np.float32], ...]:
    sides = random.uniform(*_SIDES, settings.places)
    centres = random.uniform(sides[:, None] / 2, 1 - sides[:, None] / 2, (settings.places, 2))

    def score(tensors: NDArray[np.float32]) -> NDArray[np.float64]:
        return np.asarray(network.predict_on_batch(tensors)[:, 0], np.float64)

    falls = patch_falls(score, film, donors, centres, sides)
    rows, columns = (patch_weights(centres[:, axis], sides, cells) for axis in (0, 1))
    return rows, columns, falls.astype(np.float32)


def _correlation(foretold: NDArray[np.float32], measured: NDArray[np.float32]) -> float:
    """0 where one of them is the same everywhere."""
    if not (foretold.std() and measured.std()):
        return 0.0
    return float(np.corrcoef(foretold, measured)[0, 1])
