"""Trunks drawn in space, from the side and cut."""

from __future__ import annotations

import numpy as np
import pytest

from training.drawn_trunks import side_view, trunk_section

SEEDS = range(12)


@pytest.fixture(scope="module")
def side_views() -> list[np.ndarray]:
    return [side_view(np.random.default_rng(seed)) for seed in SEEDS]


def test_from_the_side_a_trunk_is_thicker_below_the_lungs_than_through_them(side_views):
    shares = []
    for thickness in side_views:
        side = thickness.shape[0]
        middle = thickness[:, side // 4 : -side // 4]
        shares.append(middle[-side // 8 :].mean() / middle[side // 4 : side // 2].mean())
    assert np.median(shares) > 1.3


def test_from_the_side_a_trunk_is_no_mirror_image_of_itself(side_views):
    likeness = [np.corrcoef(view.ravel(), view[:, ::-1].ravel())[0, 1] for view in side_views]
    assert np.median(likeness) < 0.9


def test_a_section_shows_black_air_beside_bright_bone_and_flesh(draw_child):
    film = draw_child(3, side=96)
    for seed in SEEDS:
        section = trunk_section(film, np.random.default_rng(seed))
        assert (section < 40).mean() > 0.02
        assert (section > 200).mean() > 0.005 or np.ptp(section) > 60
