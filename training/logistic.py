"""A small logistic regression: what can be told from a few numbers per film."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

_RIDGE = 1e-3  # keeps the weights finite where a property separates the classes outright


@dataclass(frozen=True, slots=True)
class Logistic:
    """``score = ((x - mean) / spread) @ weights + intercept``, in log odds."""

    mean: NDArray[np.float64]
    spread: NDArray[np.float64]
    weights: NDArray[np.float64]
    intercept: float

    def score(self, features: NDArray[np.float64]) -> NDArray[np.float64]:
        """Log odds, (n,), of features (n, k)."""
        return (features - self.mean) / self.spread @ self.weights + self.intercept


def fit_logistic(features: NDArray[np.float64], labels: NDArray[np.int64]) -> Logistic:
    """Maximum likelihood with a slight ridge; both classes weigh the same.

    A feature (column of (n, k)) that is the same everywhere gets no weight.
    """
    mean, spread = features.mean(axis=0), features.std(axis=0)
    varies = spread > 1e-9 * np.maximum(1.0, np.abs(mean))
    spread = np.where(varies, spread, 1.0)
    x = np.where(varies, (features - mean) / spread, 0.0)
    weight = 0.5 / np.maximum(np.bincount(labels, minlength=2), 1)[labels]

    def loss(parameters: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        slopes = parameters[:-1]
        z = x @ slopes + parameters[-1]
        value = weight @ (np.logaddexp(0.0, z) - labels * z) + _RIDGE * slopes @ slopes
        residual = weight * (0.5 * (1.0 + np.tanh(z / 2.0)) - labels)
        return value, np.r_[x.T @ residual + 2.0 * _RIDGE * slopes, residual.sum()]

    found = minimize(loss, np.zeros(features.shape[1] + 1), jac=True, method="L-BFGS-B").x
    return Logistic(mean, spread, np.where(varies, found[:-1], 0.0), float(found[-1]))


def cross_validated_scores(
    features: NDArray[np.float64], labels: NDArray[np.int64], folds: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Log odds (n,) of each film from a fit to the films of the other folds."""
    scores = np.zeros(len(labels))
    for fold in np.unique(folds):
        held_out = folds == fold
        model = fit_logistic(features[~held_out], labels[~held_out])
        scores[held_out] = model.score(features[held_out])
    return scores
