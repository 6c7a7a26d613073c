"""What ``lobar score`` tells people: a line per film, and how many there were of each kind."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TextIO

from core import INTENDED_USE
from core.decision import Finding
from core.discovery import Discovery
from core.report import FAILED, REFUSED, SCORED, ReportRow
from core.safe_text import single_line

TABLE_HEAD = f"{'film':<32}  {'score':>5}  {'limit':>5}  finding"


def table_line(row: ReportRow) -> str:
    """One film for people: name, probability against threshold, finding or reason."""
    score = _two_decimals(float(row.probability)) if row.probability else "-"
    limit = f"{float(row.threshold):.2f}" if row.threshold else "-"
    what = row.finding.replace("_", " ") if row.finding else f"{row.status}: {row.message}"
    return f"{single_line(row.file):<32}  {score:>5}  {limit:>5}  {what}"


def _two_decimals(probability: float) -> str:
    if probability > 0.99:  # never 1.00, which would read as certain
        return ">0.99"
    return "<0.01" if probability < 0.01 else f"{probability:.2f}"


def print_summary(counts: Counter[str], found: Discovery, csv: Path | None, talk: TextIO) -> None:
    """Counts by status and finding, and where the report is."""
    lines = [
        ("Scored", counts[SCORED]),
        ("  suspected", counts[Finding.SUSPECTED.value]),
        ("  uncertain", counts[Finding.UNCERTAIN.value]),
        ("  not suspected", counts[Finding.NOT_SUSPECTED.value]),
        ("Refused", counts[REFUSED]),
        ("Failed", counts[FAILED]),
        ("Ignored (no image)", found.ignored),
    ]
    width = max(len(name) for name, _ in lines)
    digits = max(len(f"{count:,}") for _, count in lines)
    for name, count in lines:
        print(f"{name:<{width}}  {count:>{digits},}", file=talk)
    if counts[REFUSED] or counts[FAILED]:
        print("Have refused and failed films read; the report says why.", file=talk)
    if not found.inputs:
        print("No films were found.", file=talk)
    if csv is not None:
        rows = len(found.inputs)
        print(f"Saved {rows:,} {'row' if rows == 1 else 'rows'} to {csv}", file=talk)
    print(f"\n{INTENDED_USE}", file=talk)
