"""Percentiles, of grey values and of prepared ones."""

from __future__ import annotations

import numpy as np
import pytest

from core.percentiles import percentiles

_PERCENTAGES = (0, 0.5, 2, 33.3, 50, 98, 100)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("shape", [(1,), (2,), (997,), (16, 431), (3, 1)])
def test_they_are_exactly_those_of_numpy(dtype, shape):
    values = np.random.default_rng(5).integers(0, np.iinfo(dtype).max + 1, shape).astype(dtype)
    expected = np.percentile(values, _PERCENTAGES, axis=-1)
    assert np.array_equal(percentiles(values, _PERCENTAGES), expected)


@pytest.mark.parametrize("count", [1, 2, 7, 32_400])
def test_those_of_fractions_are_exactly_numpys_too(count):
    values = np.random.default_rng(6).normal(100, 60, count).astype(np.float32)
    expected = np.percentile(values, _PERCENTAGES)
    assert np.array_equal(percentiles(values, _PERCENTAGES), expected)


def test_a_view_that_runs_backwards_and_skips_is_taken_as_it_is():
    values = np.arange(60, dtype=np.uint8).reshape(6, 10)
    view = values.T[::-1, ::2]
    assert np.array_equal(percentiles(view, (2, 98)), np.percentile(view, (2, 98), axis=1))
