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

from training.config import SplitConfig
from training.manifest import ManifestRow

SPLITS = ("train", "validation", "test")


class LeakError(Exception):
    """The same group is in two parts."""


def assign_splits(rows: list[ManifestRow], config: SplitConfig) -> list[ManifestRow]:
    """Give every used row its part; all rows of a group share one."""
    # A group that joins several series or kinds is placed by the last of them in order.
    stratum: dict[str, tuple[str, str]] = {}
    for row in rows:
        if not row.excluded:
            own = (row.series, row.subtype)
            stratum[row.group] = max(own, stratum.get(row.group, own))
    groups_by_stratum: dict[tuple[str, str], list[str]] = defaultdict(list)
    for group, key in stratum.items():
        groups_by_stratum[key].append(group)
    part: dict[str, str] = {}
    for groups in groups_by_stratum.values():
        ordered = sorted(groups, key=_number)
        low = round(len(ordered) * config.validation)
        high = len(ordered) - round(len(ordered) * config.test)
        for index, group in enumerate(ordered):
            part[group] = "validation" if index < low else "test" if index >= high else "train"
    result = [replace(row, split="" if row.excluded else part[row.group]) for row in rows]
    check_disjoint(result)
    return result


def check_disjoint(rows: list[ManifestRow]) -> None:
    """Raise `LeakError` where two parts share a group, a patient or a file."""
    for attribute in ("group", "patient", "sha256"):
        members = {s: {getattr(r, attribute) for r in rows if r.split == s} for s in SPLITS}
        for a, b in combinations(SPLITS, 2):
            shared = members[a] & members[b]
            if shared:
                raise LeakError(f"{attribute} in both {a} and {b}: {sorted(shared)[:3]}")


def _number(group: str) -> tuple[int, str]:
    digits = re.findall(r"\d+", group)
    return (int(digits[-1]) if digits else 0, group)
