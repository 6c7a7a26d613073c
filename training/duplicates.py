"""Near copies: the same exposure saved twice, by thumbnail correlation."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

MIN_CORRELATION = 0.999
"""Chest films resemble each other at about 0.8 to 0.98; re-saved copies exceed 0.999."""


def near_duplicates(
    thumbnails: NDArray[np.float32], min_correlation: float = MIN_CORRELATION
) -> list[tuple[int, int]]:
    """Pairs (a, b), a < b, of thumbnails (n, height, width) that correlate above the limit."""
    flat = thumbnails.reshape(len(thumbnails), -1).astype(np.float32)
    flat = flat - flat.mean(axis=1, keepdims=True)
    norms = np.linalg.norm(flat, axis=1, keepdims=True)
    unit = flat / np.maximum(norms, 1e-6)
    pairs: list[tuple[int, int]] = []
    for start in range(0, len(unit), 512):  # blocks keep memory flat for large sets
        block = unit[start : start + 512] @ unit.T
        rows, columns = np.nonzero(block > min_correlation)
        pairs.extend((int(a), int(b)) for a, b in zip(rows + start, columns, strict=True) if a < b)
    return pairs
