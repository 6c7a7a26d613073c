"""Compare two reports of the same films, row by row."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

Row = dict[str, str]

TOLERANCE = 1e-4
"""How far two probabilities of one film may lie apart."""

# The probability at a prevalence follows from the other one, which is compared.
_MAY_DIFFER = frozenset({"scored_at", "probability", "probability_at_prevalence"})


def read_rows(report: Path) -> list[Row]:
    """Rows of a report that Lobar wrote."""
    with report.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def differences(
    expected: Sequence[Row], actual: Sequence[Row], beside: frozenset[str] = frozenset()
) -> list[str]:
    """One line for each thing that is not the same; empty when the reports agree.

    Columns ``beside`` those that may differ anyway are not compared.
    """
    if len(expected) != len(actual):
        return [f"{len(actual)} rows instead of {len(expected)}"]
    found = []
    for wanted, got in zip(expected, actual, strict=True):
        columns = sorted((wanted.keys() | got.keys()) - _MAY_DIFFER - beside)
        if wanted["status"] != got["status"]:
            columns = ["status", "message"]  # the rest follows from these
        elif not _close(wanted["probability"], got["probability"]):
            columns.append("probability")
        found += [
            f"{wanted['file']}: {column} is {got.get(column)!r} instead of {wanted.get(column)!r}"
            for column in columns
            if wanted.get(column) != got.get(column)
        ]
    return found


def disagreements(rows: Sequence[Row]) -> list[str]:
    """One line for each film that is not read and judged like the first of the same pixels."""
    if not rows:
        return ["there are no films of the same pixels"]
    first, *others = rows
    return [
        f"{row['file']} is {row['status']} {row['probability']}, but "
        f"{first['file']} is {first['status']} {first['probability']}"
        for row in others
        if row["status"] != first["status"] or not _close(row["probability"], first["probability"])
    ]


def largest_gap(expected: Iterable[Row], actual: Iterable[Row]) -> float:
    """The largest difference of probability between films that both reports scored."""
    pairs = [(e["probability"], a["probability"]) for e, a in zip(expected, actual, strict=False)]
    return max((abs(float(e) - float(a)) for e, a in pairs if e and a), default=0.0)


def _close(left: str, right: str) -> bool:
    if not left or not right:
        return left == right
    return abs(float(left) - float(right)) <= TOLERANCE
