"""How alike two scores of one film must be, and films of 8 bits."""

from __future__ import annotations

import numpy as np

LOSSLESS, LOSSY = 1e-6, 0.01
"""Largest difference of probability from the PNG's."""


def eight_bits(film: np.ndarray) -> np.ndarray:
    """The upper 8 bits of a film of 12."""
    return (film >> 4).astype(np.uint8)
