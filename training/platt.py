"""Platt scaling: from logits to probabilities, fitted to films of known label."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from core.calibration import Calibration
from training.evaluate import PartScores

_FLAT = 1e-4  # the loss's largest slope where a fit may end


def fit_platt(scores: PartScores, prevalence: float) -> Calibration:
    """Platt scaling by maximum likelihood, classes weighted to ``prevalence``.

    Targets are Platt's smoothed ones, so that perfectly separated films do not give an
    infinite slope.
    """
    positives, negatives = int((scores.labels == 1).sum()), int((scores.labels == 0).sum())
    sick = scores.labels == 1
    weights = np.where(sick, prevalence / positives, (1 - prevalence) / negatives)
    targets = np.where(sick, (positives + 1) / (positives + 2), 1 / (negatives + 2))

    def loss(line: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        z = line[0] * scores.logits + line[1]
        residual = weights * (0.5 * (1 + np.tanh(z / 2)) - targets)
        value = float(weights @ (np.logaddexp(0, z) - targets * z))
        return value, np.array([residual @ scores.logits, residual.sum()])

    # By the gradient: a search without one may stop far from the best line and call it found.
    found = minimize(loss, np.array([1.0, 0.0]), jac=True, method="BFGS")
    if np.abs(found.jac).max() > _FLAT:
        raise ValueError(f"calibration found no best line: {found.message}")
    return Calibration(float(found.x[0]), float(found.x[1]), prevalence)


def at_own_prevalence(
    calibration: Calibration, labels: NDArray[np.int64], probabilities: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Probabilities (n,) converted to the share of pneumonia among these films."""
    share = float(labels.mean())
    return np.array([calibration.at_prevalence(float(p), share) for p in probabilities])


def apply(calibration: Calibration, logits: NDArray[np.float64]) -> NDArray[np.float64]:
    """Probabilities of logits (n,)."""
    return np.array([calibration.probability(float(logit)) for logit in logits])
