"""What the scope check measures of a film, and the parameters that it is judged by."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from core.errors import ModelContractError, ModelFileError
from core.model_spec import ModelSpec
from core.scope import FEATURES, ScopeArrays, _directions, scope_features


def test_features_cover_the_whole_film():
    film = np.zeros((1, 96, 96, 1), np.float32)
    plain = scope_features(film)
    for corner in ((0, 0), (0, 95), (95, 0), (95, 95)):
        spotted = film.copy()
        spotted[0, *corner, 0] = 2.0
        assert (scope_features(spotted) != plain).any()


def test_features_of_one_film_do_not_depend_on_its_neighbours():
    films = np.random.default_rng(0).normal(size=(3, 160, 160, 1)).astype(np.float32)
    together = scope_features(films)
    assert together.shape == (3, FEATURES)
    assert together.dtype == np.float32
    np.testing.assert_allclose(scope_features(films[1:2])[0], together[1], rtol=1e-5, atol=1e-6)


def test_edges_are_told_apart_by_sixths_of_half_a_turn():
    degrees = np.arange(0.5, 360)
    across, down = (np.float32(f(np.radians(degrees))) for f in (np.cos, np.sin))
    np.testing.assert_array_equal(_directions(across, down), (degrees % 180) // 30)
    # Along the axes, where an edge and its opposite are the same.
    axes = np.array([[1, -1, 1, -1, 0, 0], [0, 0, -0.0, -0.0, 1, -1]], np.float32)
    assert _directions(*axes).tolist() == [0, 0, 0, 0, 3, 3]


@pytest.fixture
def scope_file(tmp_path, model_dir) -> Callable[[bytes], ScopeArrays]:
    """Load scope parameters from any bytes, with the hash that fits them."""

    def load(content: bytes) -> ScopeArrays:
        (tmp_path / "scope.npz").write_bytes(content)
        sha256 = hashlib.sha256(content).hexdigest()
        return ScopeArrays.load(tmp_path, replace(ModelSpec.load(model_dir).scope, sha256=sha256))

    return load


def test_scope_parameters_are_read_back(scope_file, tiny_model):
    content = (tiny_model / "resources" / "model" / "scope.npz").read_bytes()
    assert scope_file(content).to_bytes() == content


def test_scope_parameters_with_another_hash_are_refused(model_dir):
    spec = ModelSpec.load(model_dir).scope
    with pytest.raises(ModelFileError, match="hash"):
        ScopeArrays.load(model_dir, replace(spec, sha256="0" * 64))


def test_damaged_scope_parameters_break_the_contract(scope_file, tiny_model):
    whole = (tiny_model / "resources" / "model" / "scope.npz").read_bytes()
    for content in (b"", b"arrays", whole[:100], whole[:-100], whole.replace(b"bias2", b"bias9")):
        with pytest.raises(ModelContractError):
            scope_file(content)
