"""The loss: the label smoothed, the kind of pneumonia beside it where it is known."""

from __future__ import annotations

import numpy as np
import pytest
from keras import ops

from training.dataset import UNKNOWN_KIND
from training.losses import PneumoniaAndKind


def _loss(target: tuple[float, float], logits: tuple[float, float], **options: float) -> float:
    settings = {"label_smoothing": 0.0, "kind_weight": 0.5, **options}
    values = PneumoniaAndKind(**settings)(
        np.array([target], np.float32), np.array([logits], np.float32)
    )
    return float(ops.convert_to_numpy(values))


def test_the_label_costs_its_cross_entropy():
    assert _loss((1, UNKNOWN_KIND), (2.0, 9.0)) == pytest.approx(np.log1p(np.exp(-2.0)), abs=1e-5)
    assert _loss((0, UNKNOWN_KIND), (2.0, 9.0)) == pytest.approx(np.log1p(np.exp(2.0)), abs=1e-5)


def test_an_unknown_kind_costs_nothing_whatever_is_said_of_it():
    assert _loss((1, UNKNOWN_KIND), (2.0, -7.0)) == pytest.approx(
        _loss((1, UNKNOWN_KIND), (2.0, 7.0))
    )


def test_a_known_kind_adds_its_share():
    alone = _loss((1, UNKNOWN_KIND), (2.0, 1.0))
    both = _loss((1, 1), (2.0, 1.0))
    assert both - alone == pytest.approx(0.5 * np.log1p(np.exp(-1.0)), abs=1e-5)


def test_smoothing_makes_certainty_cost():
    certain, likely = ((1, UNKNOWN_KIND), (30.0, 0.0)), ((1, UNKNOWN_KIND), (3.0, 0.0))
    assert _loss(*certain, label_smoothing=0.1) > _loss(*likely, label_smoothing=0.1)
    assert _loss(*certain) < _loss(*likely)
