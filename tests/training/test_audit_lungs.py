"""Lungs that are hidden are hidden, and the control finds what is left and nothing else."""

from __future__ import annotations

import numpy as np
import pytest

from core.preprocessing import InputSpec, prepare_pixels
from training.config import AuditConfig
from training.lung_control import share_of_skill
from training.lungs_hidden import BLACK, common_box, hidden_area, hide_lungs, train_control
from training.metrics import auc

BOX = np.array([[0.25, 0.25, 0.75, 0.75]])
CONFIG = AuditConfig(size=32, epochs=8)


def _hide(film: np.ndarray, box: np.ndarray = BOX, margin: float = 0.0) -> np.ndarray:
    return hide_lungs(film[None], box, InputSpec(32), margin)[0, :, :, 0]


def test_everything_within_the_box_and_its_margin_is_black(draw_child):
    hidden = _hide(draw_child(1), margin=0.125)
    assert (hidden[6:26, 6:26] == BLACK).all()
    outside = np.ones((32, 32), bool)
    outside[6:26, 6:26] = False
    assert np.ptp(hidden[outside]) > 2


def test_what_lies_outside_does_not_tell_what_was_inside(draw_child):
    # The lungs' own greys set the tone of the whole prepared film.
    plain = draw_child(1)
    dense = plain.copy()
    dense[40:88, 40:88] = np.clip(dense[40:88, 40:88].astype(int) + 70, 0, 255)
    first, second = (prepare_pixels(film, InputSpec(32)).tensor[0] for film in (plain, dense))
    assert np.abs(first - second)[:6].mean() > 0.05
    np.testing.assert_allclose(_hide(plain), _hide(dense))


def test_dark_surroundings_stay_dark():
    # Spreading their noise over all greys would show how the file was compressed.
    film = np.random.default_rng(0).integers(4, 9, (128, 128)).astype(np.uint8)
    film[:, 100:] = 200
    assert (_hide(film)[:, :20] < -1.8).all()


def test_a_box_that_holds_the_whole_film_leaves_nothing(draw_child):
    everything = np.array([[0.0, 0.0, 1.0, 1.0]])
    assert (_hide(draw_child(1), everything) == BLACK).all()
    assert hidden_area(everything, 0.1) == 1


def test_the_hidden_area_counts_the_margin():
    assert hidden_area(BOX, 0.0) == pytest.approx(0.25)
    assert hidden_area(BOX, 0.1) == pytest.approx(0.36)


def test_the_common_box_holds_nearly_all_lungs():
    random = np.random.default_rng(0)
    boxes = np.array([0.2, 0.2, 0.8, 0.7]) + random.normal(0, 0.03, (500, 4))
    common = common_box(boxes)
    inside = (boxes[:, :2] >= common[:2]).all(axis=1) & (boxes[:, 2:] <= common[2:]).all(axis=1)
    assert 0.75 < inside.mean() < 1


def _hidden(count: int, rows: slice, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Noise films with hidden lungs; a bright patch in some rows tells the label."""
    random = np.random.default_rng(seed)
    films = random.integers(60, 140, (count, 32, 32)).astype(np.uint8)
    labels = np.arange(count) % 2
    films[labels == 1, rows, 12:20] += 100
    return hide_lungs(films, np.repeat(BOX, count, axis=0), InputSpec(32), 0.05), labels


def test_the_control_reads_what_is_outside_the_lungs_and_only_that():
    above, within = slice(1, 6), slice(12, 20)
    network = train_control(*_hidden(128, above, 1), CONFIG, seed=5)

    def skill(rows: slice) -> float:
        tensors, labels = _hidden(96, rows, 2)
        return auc(labels, network.predict_on_batch(tensors)[:, 0])

    assert skill(above) > 0.95
    assert 0.3 < skill(within) < 0.7


def test_the_share_of_skill_is_measured_from_chance():
    assert share_of_skill(0.75, 1.0) == 0.5
    assert share_of_skill(0.45, 0.9) == 0
    assert share_of_skill(0.6, 0.5) is None
