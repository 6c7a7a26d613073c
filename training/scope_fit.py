"""Fit the scope check's parameters on training films and counterexamples."""

from __future__ import annotations

import math
from dataclasses import replace

import keras
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from core.calibration import sigmoid
from core.preprocessing import InputSpec, prepare_pixels
from core.scope import KINDS, FilmKind, ScopeArrays, scope_features, score_scope
from training import counterexamples
from training.augment import augment
from training.config import AugmentConfig, TrainConfig
from training.films import FilmSet

COMPONENTS = 96
HIDDEN = 128
KEPT = 0.996
"""Share of changed validation films that each look must let through."""
MARGIN = 1.25
"""The distance limit lies so far beyond: other hospitals' films are farther than ours."""
SCORE_MARGIN = 2.0
"""And the limit of the film score so many log odds below, for the same reason."""

_MAKERS = {
    FilmKind.SIDEWAYS: counterexamples.sideways,
    FilmKind.UPSIDE_DOWN: counterexamples.upside_down,
    FilmKind.NEGATIVE: counterexamples.negative,
    FilmKind.OTHER: counterexamples.other,
}
# Frequent kinds first: a frontal film must be known in all its variety.
_SHARES = (5, 2, 2, 2, 6)


def fit_scope(
    films: FilmSet, validation: FilmSet, frontal: FilmSet | None, config: TrainConfig
) -> tuple[ScopeArrays, float]:
    """Return the parameters and the least film score that `KEPT` of validation films reach.

    ``frontal`` are frontal films of other hospitals, if there are any: nine tenths of them join
    the training films, so that another device or an older patient is not taken for no film, and
    the rest the validation films.
    """
    keras.utils.set_random_seed(config.seed)
    random = np.random.default_rng(config.seed)
    gentle = replace(
        config.augment,
        zoom=(0.78, 1.12), shift=0.04, stretch=0.35, rotation_degrees=9.0, erase=0.1,
    )  # fmt: skip
    pixels, held_out = films.pixels, validation.pixels
    if frontal is not None:
        last = frontal.pixels[9::10]
        first = np.delete(frontal.pixels, np.s_[9::10], axis=0)
        repeats = max(1, len(pixels) // (5 * len(first)))
        pixels = np.concatenate([pixels, np.repeat(first, repeats, axis=0)])
        held_out = np.concatenate([held_out, last])
    features, kinds = _examples(pixels, config.input, gentle, random, rounds=3)
    arrays = _fit_distance(features[kinds == 0])
    arrays = _fit_kind(arrays, features, kinds)
    held, _ = _examples(held_out, config.input, gentle, random, rounds=3, frontal_only=True)
    scores = score_scope(arrays, held)
    distance = float(np.quantile([s.distance for s in scores], KEPT))
    least = float(np.quantile([s.film_score for s in scores], 1 - KEPT))
    least = float(np.clip(least, 1e-6, 0.5))
    arrays = replace(arrays, limits=(arrays.limits * distance * MARGIN).astype(np.float32))
    return arrays, sigmoid(math.log(least / (1 - least)) - SCORE_MARGIN)


def _examples(
    films: NDArray[np.uint8],
    spec: InputSpec,
    config: AugmentConfig,
    random: Generator,
    rounds: int,
    frontal_only: bool = False,
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    shares = np.array(_SHARES[:1] if frontal_only else _SHARES, np.float64)
    features: list[NDArray[np.float32]] = []
    kinds: list[int] = []
    for _ in range(rounds):
        for film in films:
            kind = int(random.choice(len(shares), p=shares / shares.sum()))
            picture = augment(film, config, random) if random.random() < 0.8 else film
            if kind:
                picture = np.ascontiguousarray(_MAKERS[KINDS[kind]](picture, random))
            features.append(scope_features(prepare_pixels(picture, spec).tensor)[0])
            kinds.append(kind)
    return np.stack(features), np.array(kinds, np.int64)


def _fit_distance(frontal: NDArray[np.float32]) -> ScopeArrays:
    mean = frontal.mean(axis=0)
    _, singular, components = np.linalg.svd(frontal - mean, full_matrices=False)
    count = min(COMPONENTS, len(singular) - 1)
    deviations = np.maximum(singular[:count] / np.sqrt(len(frontal)), 1e-4)
    empty = np.zeros((0, 0), np.float32)
    return ScopeArrays(
        mean.astype(np.float32),
        components[:count].astype(np.float16).astype(np.float32),
        deviations.astype(np.float32),
        np.ones(2, np.float32),
        empty, empty, empty, empty,
    )  # fmt: skip


def _fit_kind(
    arrays: ScopeArrays, features: NDArray[np.float32], kinds: NDArray[np.int64]
) -> ScopeArrays:
    """Train the perceptron, and bring both distances to a common scale."""
    network = keras.Sequential(
        [
            keras.Input((features.shape[1],)),
            keras.layers.GaussianNoise(0.15),
            keras.layers.Dense(HIDDEN, "relu", kernel_regularizer=keras.regularizers.L2(1e-4)),
            keras.layers.Dropout(0.3),
            keras.layers.Dense(len(KINDS)),
        ]
    )
    network.compile(
        optimizer=keras.optimizers.AdamW(2e-3, weight_decay=1e-3),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    )
    network.fit(features - arrays.mean, kinds, batch_size=128, epochs=25, verbose=0)
    first, second = (layer for layer in network.layers if isinstance(layer, keras.layers.Dense))
    weights1, bias1 = (np.asarray(w, np.float16).astype(np.float32) for w in first.get_weights())
    weights2, bias2 = (np.asarray(w, np.float32) for w in second.get_weights())
    centred = features[kinds == 0] - arrays.mean
    inside = centred @ arrays.components.T
    mahalanobis = np.sqrt(np.square(inside / arrays.deviations).mean(axis=1))
    residual = np.sqrt(np.square(centred - inside @ arrays.components).mean(axis=1))
    limits = np.array([np.quantile(mahalanobis, KEPT), np.quantile(residual, KEPT)], np.float32)
    return replace(
        arrays, limits=limits,
        weights1=weights1, bias1=bias1, weights2=weights2, bias2=bias2,
    )  # fmt: skip
