"""Splits with pairwise-disjoint groups, in runs of consecutive patient numbers.

Patient numbers follow the order in which films were collected, so a run of consecutive numbers
behaves like a new batch of patients: harder, and closer to another site, than a random sample.
In each series, and for bacterial and viral pneumonia apart (they come in runs too), the lowest
numbers become the validation part, which sets thresholds, and the highest the test part, which
only measures; the middle is trained on.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from training.config import SplitConfig
from training.manifest import ManifestRow

SPLITS = ("train", "validation", "test")


class LeakError(Exception):
    """The same group is in two parts."""


def assign_splits(rows: list[ManifestRow], config: SplitConfig) -> list[ManifestRow]:
    """Give every used row its part; all rows of a group share one."""
    part: dict[str, str] = {}
    for ordered in _ordered_groups(rows):
        low = round(len(ordered) * config.validation)
        high = len(ordered) - round(len(ordered) * config.test)
        for index, group in enumerate(ordered):
            part[group] = "validation" if index < low else "test" if index >= high else "train"
    result = [replace(row, split="" if row.excluded else part[row.group]) for row in rows]
    check_disjoint(result)
    return result


def contiguous_folds(rows: list[ManifestRow], folds: int) -> NDArray[np.int64]:
    """Number of the fold of each row, (n,), for cross-validation.

    As the parts above, folds are runs of consecutive patient numbers in each series and kind, and
    no group is in two of them.
    """
    fold: dict[str, int] = {}
    for ordered in _ordered_groups(rows):
        for index, group in enumerate(ordered):
            fold[group] = index * folds // len(ordered)
    return np.array([fold[row.group] for row in rows], np.int64)


def check_disjoint(rows: list[ManifestRow]) -> None:
    """Raise `LeakError` where two parts share a group, a patient or a file."""
    for attribute in ("group", "patient", "sha256"):
        members = {s: {getattr(r, attribute) for r in rows if r.split == s} for s in SPLITS}
        for a, b in combinations(SPLITS, 2):
            shared = members[a] & members[b]
            if shared:
                raise LeakError(f"{attribute} in both {a} and {b}: {sorted(shared)[:3]}")


def _ordered_groups(rows: list[ManifestRow]) -> list[list[str]]:
    """Groups of the used rows in the order of their numbers, for each series and kind apart."""
    # A group that joins several series or kinds is placed by the last of them in order.
    stratum: dict[str, tuple[str, str]] = {}
    for row in rows:
        if not row.excluded:
            own = (row.series, row.subtype)
            stratum[row.group] = max(own, stratum.get(row.group, own))
    groups_by_stratum: dict[tuple[str, str], list[str]] = defaultdict(list)
    for group, key in stratum.items():
        groups_by_stratum[key].append(group)
    return [sorted(groups, key=_number) for groups in groups_by_stratum.values()]


def _number(group: str) -> tuple[int, str]:
    digits = re.findall(r"\d+", group)
    return (int(digits[-1]) if digits else 0, group)
