"""``lobar formats``: what Lobar reads, and what becomes of given files, as Markdown tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from core.batch import score_all
from core.discovery import discover
from core.errors import UnsupportedDicomError
from core.images.dicom_pixels import readable_syntaxes, syntax_name
from core.images.types import ImageFormat
from core.messages import describe_error, describe_refusal
from core.outcome import CaseOutcome, FailedCase, RefusedCase
from core.safe_text import single_line
from core.scoring import Scorer


def run_formats(paths: Sequence[Path], provider: str) -> int:
    """Without paths, list the formats; with paths, say what was read, refused and why."""
    if not paths:
        _print_table(("format", "transfer syntax"), _formats())
        return 0
    found = discover(paths)
    counts: Counter[str] = Counter()

    def rows() -> Iterator[tuple[str, ...]]:
        for outcome in score_all(Scorer.open(provider), found.inputs):
            row = _row(outcome)
            counts[row[3]] += 1
            yield row

    _print_table(("file", "format", "size", "outcome", "why"), rows())
    print(f"\n{found.ignored} ignored, " + ", ".join(f"{n} {what}" for what, n in counts.items()))
    return 0


def _formats() -> Iterator[tuple[str, ...]]:
    for kind in ImageFormat:
        if kind is not ImageFormat.DICOM:
            yield kind.name, "-"
    for syntax in readable_syntaxes():
        yield ImageFormat.DICOM.name, f"{syntax_name(syntax)} ({syntax})"


def _row(outcome: CaseOutcome) -> tuple[str, ...]:
    label = outcome.source.label
    if isinstance(outcome, FailedCase):
        error = outcome.error
        kind = "DICOM" if isinstance(error, UnsupportedDicomError) else "-"
        return label, kind, "-", "not read", describe_error(error)
    film = outcome.film
    syntax = film.metadata.transfer_syntax_uid
    kind = f"DICOM, {syntax_name(syntax)}" if syntax else film.format.name
    size = f"{film.width} x {film.height}, {film.bits} bits"
    if isinstance(outcome, RefusedCase):
        return label, kind, size, "refused", " ".join(map(describe_refusal, outcome.refusals))
    return label, kind, size, "scored", " ".join(outcome.warnings)


def _print_table(heading: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    print(f"| {' | '.join(heading)} |\n|{'---|' * len(heading)}")
    for row in rows:
        print(f"| {' | '.join(single_line(cell).replace('|', '/') for cell in row)} |", flush=True)
