"""What a long run keeps in memory: nothing of a film whose row is on disk."""

from __future__ import annotations

import gc
import hashlib
import tracemalloc
from dataclasses import replace

from core.case_id import CaseNamer
from core.cli_report import JournalledReport, journal_settings
from core.isolation.reader import IsolatedReader
from core.journal import Journal
from core.outcome import InputFile, ScoredCase
from core.report import ReportRow, decided, to_row
from core.scoring import Scorer

_ROWS = 1000
_MOST_BYTES = 500  # for each row: 50 MB for 100,000


def test_a_row_that_is_kept_leaves_next_to_nothing_in_memory(tiny_model, films, tmp_path):
    scorer = Scorer.open("cpu", tiny_model / "resources" / "model", threads=1)
    scored = scorer.score(InputFile(films / "film1.png", "film1.png"))
    assert isinstance(scored, ScoredCase)
    spec, point, namer = scorer.spec, scorer.spec.operating_point(), CaseNamer(b"k" * 32)
    journal = Journal.start(tmp_path / "journal", journal_settings(spec, ReportRow), ReportRow)
    report = JournalledReport(
        tmp_path / "out.csv",
        journal,
        lambda outcome: to_row(outcome, spec, point, namer),
        lambda row, probability: decided(row, probability, spec, point, None),
        IsolatedReader(),
    )

    def keep(number: int) -> None:
        sha256 = hashlib.sha256(number.to_bytes(4, "big")).hexdigest()
        report.take(report.done(replace(scored, film=replace(scored.film, sha256=sha256))))

    keep(_ROWS)  # what is made once
    gc.collect()
    tracemalloc.start()
    try:
        for number in range(_ROWS):
            keep(number)
        gc.collect()
        left, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        report.publish()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert left / _ROWS < _MOST_BYTES
    assert (peak - left) / _ROWS < _MOST_BYTES  # the report is written row by row
    assert (tmp_path / "out.csv").read_bytes().count(b"\r\n") == _ROWS + 2
