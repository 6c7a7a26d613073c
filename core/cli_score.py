"""``lobar score``: films in, one CSV out, a short summary on the terminal."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn, TextIO

from tqdm import tqdm

from core import INTENDED_USE
from core.batch import score_all
from core.case_id import CaseNamer
from core.decision import Finding, OperatingPoint
from core.discovery import Discovery, discover
from core.model_spec import ModelSpec
from core.report import (
    FAILED,
    REFUSED,
    SCORED,
    CsvReport,
    ReportRow,
    to_row,
    write_header,
    write_row,
)
from core.safe_text import single_line
from core.scoring import Scorer


@dataclass(frozen=True, slots=True)
class ScoreOptions:
    """What the user asked for; ``csv`` None is standard output."""

    paths: tuple[Path, ...]
    csv: Path | None
    threshold: float | None
    operating_point: str | None
    provider: str
    recursive: bool
    table: bool
    quiet: bool
    workers: int


def run_score(options: ScoreOptions, wrong_usage: Callable[[str], NoReturn]) -> int:
    """Score everything and return the exit code. Raises `ModelError` and `ReportError`."""
    if options.csv is not None:
        _check_target(options.csv, wrong_usage)
    scorer = Scorer.open(options.provider)
    point = _operating_point(options, scorer.spec, wrong_usage)
    found = discover(options.paths, options.recursive)
    # With the rows on standard output, whatever is for people goes beside them.
    talk = sys.stderr if options.csv is None else sys.stdout
    if scorer.provider.note and not options.quiet:
        print(f"Using {scorer.provider.used}. {scorer.provider.note}", file=sys.stderr)

    if options.table:
        print(f"{'film':<32}  {'score':>5}  {'limit':>5}  finding", file=talk)
    counts: Counter[str] = Counter()
    with _report(options.csv) as write:
        for row in _rows(scorer, point, found, options):
            write(row)
            if options.table:
                tqdm.write(_line(row), file=talk)  # above the progress bar, not through it
            counts[row.status] += 1
            counts[row.finding] += 1
    if not options.quiet:
        _summarise(counts, found, options.csv, talk)
    return 1 if counts[FAILED] else 0


def _check_target(csv: Path, wrong_usage: Callable[[str], NoReturn]) -> None:
    if csv.is_dir():
        wrong_usage(f"--csv: {csv} is a folder")
    if not csv.absolute().parent.is_dir():
        wrong_usage(f"--csv: the folder {csv.absolute().parent} does not exist")


def _operating_point(
    options: ScoreOptions, spec: ModelSpec, wrong_usage: Callable[[str], NoReturn]
) -> OperatingPoint:
    if options.threshold is not None:
        return OperatingPoint.custom(options.threshold)
    names = [point.name for point in spec.operating_points]
    if options.operating_point is not None and options.operating_point not in names:
        wrong_usage(
            f"--operating-point: there is no {options.operating_point}, but {', '.join(names)}"
        )
    return spec.operating_point(options.operating_point)


def _rows(
    scorer: Scorer, point: OperatingPoint, found: Discovery, options: ScoreOptions
) -> Iterator[ReportRow]:
    namer = CaseNamer.for_this_installation()
    hidden = options.quiet or not sys.stderr.isatty()
    # Closing stops the workers whatever ends the loop, Ctrl-C included.
    with (
        closing(score_all(scorer, found.inputs, options.workers)) as outcomes,
        tqdm(total=len(found.inputs), unit="film", disable=hidden, file=sys.stderr) as bar,
    ):
        for outcome in outcomes:
            yield to_row(outcome, scorer.spec, point, namer)
            bar.update()


@contextmanager
def _report(csv: Path | None) -> Iterator[Callable[[ReportRow], None]]:
    if csv is not None:
        with CsvReport(csv) as report:
            yield report.write
        return
    stream = sys.stdout
    if hasattr(stream, "reconfigure"):
        # No byte order mark here: a pipe is read by programs.
        stream.reconfigure(encoding="utf-8", newline="")
    write_header(stream)
    yield lambda row: write_row(stream, row)
    stream.flush()


def _line(row: ReportRow) -> str:
    """One film for people: name, probability against threshold, finding or reason."""
    score = _two_decimals(float(row.probability)) if row.probability else "-"
    limit = f"{float(row.threshold):.2f}" if row.threshold else "-"
    what = row.finding.replace("_", " ") if row.finding else f"{row.status}: {row.message}"
    return f"{single_line(row.file):<32}  {score:>5}  {limit:>5}  {what}"


def _two_decimals(probability: float) -> str:
    if probability > 0.99:  # never 1.00, which would read as certain
        return ">0.99"
    return "<0.01" if probability < 0.01 else f"{probability:.2f}"


def _summarise(counts: Counter[str], found: Discovery, csv: Path | None, talk: TextIO) -> None:
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
