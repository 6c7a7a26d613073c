"""Put the lungs of one film into what surrounds the lungs of another.

Shoulders, arms, collimation and lead markers go with the place and the way a film was taken, and
so with the label. Where a film shows its lungs among those of any other film, they tell nothing.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image

from training.augment import Box, Film

_TIGHTER = 0.03  # of the film at every side: found boxes are a little wide
_CORNERS = 5.0  # exponent of the superellipse: lungs leave the corners of their box free
_FEATHER = 0.12  # of the box's half sides, over which one film passes into the other


def exchange_surroundings(film: Film, box: Box, other: Film, other_box: Box) -> Film:
    """``film`` within its lung box, around it ``other``, moved so that its lung box lies there.

    Films are uint8 (size, size), boxes shares of them. The other film's grey is stretched until
    its lungs have the mean and spread of this one's.
    """
    like = _within(other, other_box), _within(film, box)
    around = _laid(_matched(other, *like), other_box, box).astype(np.float32)
    inside = _inside(film.shape[0], box)
    both: Film = np.rint(around + (film - around) * inside).astype(np.uint8)
    return both


def surround_by(
    films: NDArray[np.uint8],
    boxes: NDArray[np.float64],
    among: NDArray[np.int64],
    random: Generator,
) -> list[Film]:
    """Each film (n, size, size) in the surroundings of another, taken by chance from ``among``.

    ``boxes`` (n, 4) are their lung boxes, ``among`` indices of films.
    """
    surrounded = []
    for number, film in enumerate(films):
        other = int(random.choice(among[among != number]))
        own, others = (tuple(boxes[index]) for index in (number, other))
        surrounded.append(exchange_surroundings(film, own, films[other], others))
    return surrounded


def _laid(other: Film, source: Box, target: Box) -> Film:
    """The other film, its box ``source`` laid over ``target``; black where it has nothing."""
    size = other.shape[0]
    scale_x, scale_y = ((source[i + 2] - source[i]) / (target[i + 2] - target[i]) for i in (0, 1))
    shift_x, shift_y = source[0] - target[0] * scale_x, source[1] - target[1] * scale_y
    moved = Image.fromarray(other).transform(
        (size, size),
        Image.Transform.AFFINE,
        (scale_x, 0.0, shift_x * size, 0.0, scale_y, shift_y * size),
        Image.Resampling.BICUBIC,
    )
    return np.asarray(moved, np.uint8)


def _within(film: Film, box: Box) -> Film:
    size = film.shape[0]
    left, top = (max(0, round(share * size)) for share in box[:2])
    return film[top : round(box[3] * size), left : round(box[2] * size)]


def _matched(film: Film, part: Film, like: Film) -> Film:
    """``film`` in the grey that gives its ``part`` the mean and spread of ``like``."""
    spread = max(float(part.std()), 1.0)
    matched = (film.astype(np.float32) - part.mean()) * (float(like.std()) / spread) + like.mean()
    levels: Film = np.clip(np.rint(matched), 0, 255).astype(np.uint8)
    return levels


def _inside(size: int, box: Box) -> NDArray[np.float32]:
    """1 in the box, 0 outside, with rounded corners and a soft edge, (size, size)."""
    centres = (np.arange(size, dtype=np.float32) + 0.5) / size
    across, down = (
        np.abs(centres - (box[i] + box[i + 2]) / 2) / ((box[i + 2] - box[i]) / 2 - _TIGHTER)
        for i in (0, 1)
    )
    away = (across[None, :] ** _CORNERS + down[:, None] ** _CORNERS) ** (1 / _CORNERS)
    return np.clip(0.5 + (1.0 - away) / _FEATHER, 0.0, 1.0).astype(np.float32)
