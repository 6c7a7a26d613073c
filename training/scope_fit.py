"""Fit the scope check's parameters on training films and counterexamples.

What was weighed, on validation films, on the films of other hospitals left out of the fit, and on
families of counterexamples left out of it: the network's embedding as further features refused
twice as many films of another hospital; wider framing of the frontal films, off centre as films
at the bedside are, refused far fewer (0 of 38 in place of 3, at the same limit).
"""

from __future__ import annotations

from dataclasses import replace

import keras
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from core.preprocessing import InputSpec, prepare_pixels
from core.scope import KINDS, FilmKind, ScopeArrays, scope_features, score_scope
from training import counterexamples
from training.augment import augment
from training.config import AugmentConfig, TrainConfig
from training.films import FilmSet
from training.photographed import Film, photographed
from training.progress import track

COMPONENTS = 96
HIDDEN = 128
KEPT = 0.996
"""Share of changed validation films whose distance lies within the limit, before its margin."""
MARGIN = 1.25
"""The distance limit lies so far beyond: other hospitals' films are farther than ours."""
KEPT_SCORE = 0.992
"""Share of changed validation films, a quarter of them of other hospitals, that the film score must
let through: of those of other hospitals it refuses 2 %, of ours next to none."""
MEMBERS = 3
"""Perceptrons whose outputs are averaged: what one takes for a film by accident, others do not."""

_MAKERS = {
    FilmKind.SIDEWAYS: counterexamples.sideways,
    FilmKind.UPSIDE_DOWN: counterexamples.upside_down,
    FilmKind.NEGATIVE: counterexamples.negative,
    FilmKind.OTHER: counterexamples.other,
    FilmKind.PHOTOGRAPH: photographed,
}
# Frequent kinds first: a frontal film must be known in all its variety.
_SHARES = {
    FilmKind.FRONTAL: 10,
    FilmKind.SIDEWAYS: 2,
    FilmKind.UPSIDE_DOWN: 2,
    FilmKind.NEGATIVE: 2,
    FilmKind.OTHER: 15,
    FilmKind.PHOTOGRAPH: 2,
}
_ROUNDS = 3


def fit_scope(
    films: FilmSet, validation: FilmSet, frontal: FilmSet | None, config: TrainConfig
) -> tuple[ScopeArrays, float]:
    """Return the parameters and the least film score that `KEPT_SCORE` of validation films reach.

    ``frontal`` are frontal films of other hospitals, if there are any: nine tenths of them join
    the training films, so that another device or an older patient is not taken for no film, and
    the rest the validation films, of which they become a quarter.
    """
    keras.utils.set_random_seed(config.seed)
    random = np.random.default_rng(config.seed)
    framing = replace(
        config.augment,
        zoom=(0.7, 1.15), shift=0.12, stretch=0.45, rotation_degrees=9.0, erase=0.1,
    )  # fmt: skip
    pixels, held_out = films.pixels, validation.pixels
    if frontal is not None:
        last = frontal.pixels[9::10]
        first = np.delete(frontal.pixels, np.s_[9::10], axis=0)
        repeats = max(1, len(pixels) // (5 * len(first)))
        pixels = np.concatenate([pixels, np.repeat(first, repeats, axis=0)])
        often = max(1, len(held_out) // (3 * len(last)))
        held_out = np.concatenate([held_out, np.repeat(last, often, axis=0)])
    features, kinds = _examples(pixels, config.input, framing, random)
    arrays = _fit_distance(features[kinds == 0])
    arrays = _fit_kind(arrays, features, kinds)
    held, _ = _examples(held_out, config.input, framing, random, frontal_only=True)
    scores = score_scope(arrays, held)
    distance = float(np.quantile([s.distance for s in scores], KEPT))
    least = float(np.quantile([s.film_score for s in scores], 1 - KEPT_SCORE))
    arrays = replace(arrays, limits=(arrays.limits * distance * MARGIN).astype(np.float32))
    return arrays, float(np.clip(least, 0.002, 0.5))


def _examples(
    films: NDArray[np.uint8],
    spec: InputSpec,
    framing: AugmentConfig,
    random: Generator,
    frontal_only: bool = False,
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Features and kinds (indices of `KINDS`) of films, varied and turned into other things."""
    shares = np.array([_SHARES[kind] for kind in KINDS], np.float64)
    features: list[NDArray[np.float32]] = []
    kinds: list[int] = []
    for film in track(np.concatenate([films] * _ROUNDS), "drawing films in and out of scope"):
        kind = 0 if frontal_only else int(random.choice(len(shares), p=shares / shares.sum()))
        picture = with_lines(film, random) if random.random() < 0.25 else film
        picture = with_edges(picture, random) if random.random() < 0.2 else picture
        picture = augment(picture, framing, random) if random.random() < 0.8 else picture
        if kind:
            picture = np.ascontiguousarray(_MAKERS[KINDS[kind]](picture, random))
        features.append(scope_features(prepare_pixels(picture, spec).tensor)[0])
        kinds.append(kind)
    return np.stack(features), np.array(kinds, np.int64)


def with_lines(film: Film, random: Generator) -> Film:
    """Tubes, leads and electrodes, as adults have in intensive care; children's films have few."""
    image = Image.fromarray(film)
    draw = ImageDraw.Draw(image)
    t = np.linspace(0, 1, 24)[:, None]
    for _ in range(int(random.integers(1, 5))):
        start, bend, end = random.uniform(-0.1, 1.1, (3, 2)) * image.width
        curve = (1 - t) ** 2 * start + 2 * t * (1 - t) * bend + t**2 * end
        grey = int(random.integers(150, 256))
        draw.line([(x, y) for x, y in curve], fill=grey, width=int(random.integers(1, 4)))
        if random.random() < 0.5:
            radius = image.width * random.uniform(0.01, 0.03)
            draw.circle(tuple(curve[-1]), radius, fill=grey)
    return np.asarray(image)


def with_edges(film: Film, random: Generator) -> Film:
    """Strips along one or two sides, as scanned films and cassettes leave them."""
    edged = film.copy()
    for side in random.choice(4, int(random.integers(1, 3)), replace=False):
        width = int(film.shape[0] * random.uniform(0.01, 0.06)) + 1
        np.rot90(edged, int(side))[:width] = random.choice([0, 255, int(random.integers(256))])
    return edged


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
    """Train the perceptrons, and bring both distances to a common scale."""
    centred = features - arrays.mean
    members = [_perceptron(centred, kinds) for _ in range(MEMBERS)]
    inside = centred[kinds == 0] @ arrays.components.T
    mahalanobis = np.sqrt(np.square(inside / arrays.deviations).mean(axis=1))
    residual = np.sqrt(np.square(centred[kinds == 0] - inside @ arrays.components).mean(axis=1))
    limits = np.array([np.quantile(mahalanobis, KEPT), np.quantile(residual, KEPT)], np.float32)
    # Side by side, with their outputs averaged, they are one perceptron.
    weights1, bias1, weights2, bias2 = zip(*members, strict=True)
    return replace(
        arrays,
        limits=limits,
        weights1=np.concatenate(weights1, axis=1),
        bias1=np.concatenate(bias1),
        weights2=(np.concatenate(weights2) / MEMBERS).astype(np.float32),
        bias2=np.mean(bias2, axis=0, dtype=np.float32),
    )


def _perceptron(
    centred: NDArray[np.float32], kinds: NDArray[np.int64]
) -> list[NDArray[np.float32]]:
    """Weights and biases of both layers, the large ones rounded to half precision."""
    network = keras.Sequential(
        [
            keras.Input((centred.shape[1],)),
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
    network.fit(centred, kinds, batch_size=128, epochs=20, verbose=0)
    weights1, *others = (np.asarray(w, np.float32) for w in network.get_weights())
    return [weights1.astype(np.float16).astype(np.float32), *others]
