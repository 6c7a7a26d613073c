"""The report of ``lobar score``, under way: every row is safe on disk as soon as it is there."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from io import TextIOWrapper
from pathlib import Path
from typing import Protocol, TextIO

from core import __version__
from core.correction import NO_CORRECTION
from core.csv_file import free_path, write_header, write_report, write_row
from core.errors import DecoderNotStartedError, FileAccessError, ImageError, ReportLockedError
from core.journal import Journal, JournalEntry
from core.model_spec import ModelSpec
from core.outcome import CaseOutcome, FailedCase, InputFile, ScoredCase
from core.report import IdentifiedRow, ReportRow


@dataclass(frozen=True, slots=True)
class Reused:
    """A film that an earlier run scored: where its entry is in the journal."""

    source: InputFile
    offset: int


@dataclass(frozen=True, slots=True)
class Done:
    """A film of this run. ``content`` is its SHA-256, if it can be known."""

    outcome: CaseOutcome
    content: str


class Hasher(Protocol):
    """Gives the SHA-256 of a file; `core.isolation.reader.IsolatedReader` is one."""

    def hash(self, path: Path) -> str:
        """In hexadecimal. Raises `ImageError`."""


class Report(Protocol):
    """Takes results in the order of the inputs. `found` and `done` may be called in any thread."""

    def found(self, source: InputFile) -> Reused | None:
        """What an earlier run made of a file."""

    def done(self, outcome: CaseOutcome) -> Done:
        """An outcome with what is needed to find it again."""

    def take(self, result: Done | Reused) -> ReportRow:
        """Keep a result and return its row."""

    def publish(self) -> Path | None:
        """Complete the report; returns where it lies, if it is a file. Raises `ReportError`."""


def journal_path(csv: Path) -> Path:
    """Where the journal of a report lies: beside the file that the report will replace."""
    target = Path(os.path.realpath(csv))
    return target.with_name(f"{target.name}.journal")


def journal_settings(spec: ModelSpec, kind: type[ReportRow]) -> dict[str, str]:
    """What must be the same for a row to be used again.

    Operating point and prevalence are not among them: rows are decided anew.
    """
    return {
        "model": spec.model_id,
        "network": spec.onnx_sha256,
        "scope": spec.scope.sha256,
        "lobar": __version__,
        "columns": "identifiers" if kind is IdentifiedRow else "default",
    }


class StreamReport:
    """Rows on standard output: each goes out at once, and nothing is kept."""

    def __init__(
        self, stream: TextIO, make_row: Callable[[CaseOutcome], ReportRow], kind: type[ReportRow]
    ) -> None:
        if isinstance(stream, TextIOWrapper):
            # No byte order mark here: a pipe is read by programs.
            stream.reconfigure(encoding="utf-8", newline="")
        self._stream = stream
        self._make_row = make_row
        write_header(stream, kind)

    def found(self, source: InputFile) -> Reused | None:  # noqa: ARG002, D102  as in Report
        return None

    def done(self, outcome: CaseOutcome) -> Done:  # noqa: D102  as in Report
        return Done(outcome, "")

    def take(self, result: Done | Reused) -> ReportRow:  # noqa: D102  as in Report
        if isinstance(result, Reused):
            raise TypeError("nothing is kept that could be reused")
        row = self._make_row(result.outcome)
        write_row(self._stream, row)
        return row

    def publish(self) -> Path | None:  # noqa: D102  as in Report
        self._stream.flush()
        return None


class JournalledReport:
    """Rows are kept in the journal until the CSV is written."""

    def __init__(
        self,
        csv: Path,
        journal: Journal,
        make_row: Callable[[CaseOutcome], ReportRow],
        decide: Callable[[ReportRow, float], ReportRow],
        hasher: Hasher,
    ) -> None:
        self._csv = csv
        self._journal = journal
        self._make_row = make_row
        self._decide = decide
        self._hasher = hasher
        self._may_find = len(journal) > 0
        self._offsets: list[int] = []

    def found(self, source: InputFile) -> Reused | None:
        """What an earlier run made of this content; the file is read, but not decoded."""
        content = self._hash(source) if self._may_find else ""
        for named in (False, True):
            offset = self._journal.find(_key(source, content, named=named))
            if offset is not None:
                return Reused(source, offset)
        return None

    def done(self, outcome: CaseOutcome) -> Done:
        """An outcome with the hash of its content, unless another try may end otherwise."""
        if not isinstance(outcome, FailedCase):
            return Done(outcome, outcome.film.sha256)
        error = outcome.error
        lasting = isinstance(error, ImageError) and not isinstance(
            error, FileAccessError | DecoderNotStartedError
        )
        return Done(outcome, self._hash(outcome.source) if lasting else "")

    def take(self, result: Done | Reused) -> ReportRow:
        """Keep a row, on disk, and return it."""
        if isinstance(result, Reused):
            return self._reuse(result)
        outcome, row = result.outcome, self._make_row(result.outcome)
        probability = outcome.probability if isinstance(outcome, ScoredCase) else None
        # The sentence of a failed row names the file, so another file has another sentence.
        key = _key(outcome.source, result.content, named=isinstance(outcome, FailedCase))
        self._offsets.append(self._journal.add(JournalEntry(key, row, probability)))
        return row

    def publish(self) -> Path:
        """Write the CSV and remove the journal; returns where the CSV lies.

        That is beside the report if another program holds it. When the CSV cannot be written
        the journal stays.
        """
        path = self._csv
        try:
            write_report(path, self._rows(), self._journal.kind)
        except ReportLockedError:
            path = free_path(path)
            write_report(path, self._rows(), self._journal.kind)
        self._journal.remove()
        return path

    def _reuse(self, reused: Reused) -> ReportRow:
        entry, offset = self._journal.read(reused.offset), reused.offset
        if entry.row.file != reused.source.label:  # the same film under another name
            entry = replace(entry, row=replace(entry.row, file=reused.source.label))
            offset = self._journal.add(entry)
        self._offsets.append(offset)
        return self._decided(entry)

    def _rows(self) -> Iterator[ReportRow]:
        return (self._decided(self._journal.read(offset)) for offset in self._offsets)

    def _decided(self, entry: JournalEntry) -> ReportRow:
        if entry.probability is None:
            return entry.row
        return self._decide(entry.row, entry.probability)

    def _hash(self, source: InputFile) -> str:
        try:
            return self._hasher.hash(source.path)
        except ImageError:
            return ""


def _key(source: InputFile, content: str, *, named: bool) -> str:
    if not content:
        return ""
    said = "" if source.correction == NO_CORRECTION else repr(source.correction)
    return " ".join((content, said, source.label if named else ""))
