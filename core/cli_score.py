"""``lobar score``: films in, one CSV out, a short summary on the terminal."""

from __future__ import annotations

import logging
import sys
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn

from tqdm import tqdm

from core.batch import read_isolated
from core.case_id import CaseNamer
from core.cli_report import (
    Done,
    JournalledReport,
    Report,
    Reused,
    StreamReport,
    journal_path,
    journal_settings,
)
from core.cli_store import Recorder, head_line, recording
from core.cli_summary import TABLE_HEAD, print_summary, table_line
from core.correction import Correction
from core.decision import OperatingPoint
from core.discovery import discover
from core.engine.choice import Engine
from core.in_order import Rest, already, map_in_order
from core.isolation.reader import IsolatedReader
from core.journal import Journal
from core.model_spec import ModelSpec
from core.outcome import CaseOutcome, InputFile
from core.report import FAILED, IdentifiedRow, ReportRow, decided, identified, to_row
from core.safe_text import single_line
from core.scoring import Scorer
from core.store.store import Context

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ScoreOptions:
    """What the user asked for; ``csv`` None is standard output."""

    paths: tuple[Path, ...]
    csv: Path | None
    threshold: float | None
    operating_point: str | None
    prevalence: float | None
    provider: str
    recursive: bool
    table: bool
    quiet: bool
    workers: int
    engine: Engine
    resume: bool
    identifiers: bool
    override_scope: bool
    store: bool

    def corrected(self, inputs: Sequence[InputFile]) -> Sequence[InputFile]:
        """The inputs, to be scored out of scope too if that was asked for."""
        if not self.override_scope:
            return inputs
        anyway = Correction(score_anyway=True)
        return tuple(replace(item, correction=anyway) for item in inputs)

    @property
    def row_kind(self) -> type[ReportRow]:
        """Which columns the report has."""
        return IdentifiedRow if self.identifiers else ReportRow


def run_score(
    options: ScoreOptions, reader: IsolatedReader, wrong_usage: Callable[[str], NoReturn]
) -> int:
    """Score everything and return the exit code. Raises `ModelError` and `ReportError`."""
    if options.csv is not None:
        _check_target(options.csv, wrong_usage)
    elif options.resume:
        wrong_usage("--resume: rows on standard output leave nothing to go on with")
    # Films keep all cores busy side by side: threads within one would only wait for each other.
    scorer = Scorer.open(options.provider, threads=1)
    point = _operating_point(options, scorer.spec, wrong_usage)
    found = discover(options.paths, options.recursive)
    # With the rows on standard output, whatever is for people goes beside them.
    talk = sys.stderr if options.csv is None else sys.stdout
    if scorer.provider.note and not options.quiet:
        print(f"Using {scorer.provider.used}. {scorer.provider.note}", file=sys.stderr)
    if options.table:
        print(TABLE_HEAD, file=talk)
    counts: Counter[str] = Counter()
    context = Context(scorer.spec, point, options.identifiers)
    with (
        recording(context) if options.store else nullcontext() as recorder,
        _report(options, context, reader, recorder) as report,
    ):
        for row in _rows(scorer, reader, options.corrected(found.inputs), report, options):
            if options.table:
                tqdm.write(table_line(row), file=talk)  # above the progress bar
            counts[row.status] += 1
            counts[row.finding] += 1
        saved_as = report.publish()
        head = recorder.exported(saved_as, len(found.inputs)) if recorder is not None else None
    if not options.quiet:
        print_summary(counts, found, saved_as, talk)
        if head is not None:
            print(head_line(head), file=talk)
    if saved_as != options.csv:
        print(
            f"lobar: {single_line(str(options.csv))} is open in another program or protected, and "
            f"is unchanged. The new report is {single_line(str(saved_as))}",
            file=sys.stderr,
        )
        return 1
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
    scorer: Scorer,
    reader: IsolatedReader,
    inputs: Sequence[InputFile],
    report: Report,
    options: ScoreOptions,
) -> Iterator[ReportRow]:
    """Rows in the order of the inputs, each kept by the report before it is given."""

    hidden = options.quiet or not sys.stderr.isatty()
    # Closing stops the workers whatever ends the loop, Ctrl-C included.
    with (
        closing(_results(scorer, reader, inputs, report, options)) as results,
        tqdm(total=len(inputs), unit="film", disable=hidden, file=sys.stderr) as bar,
    ):
        for number, result in enumerate(results, 1):
            row = report.take(result)
            _log.info("film %d: %s %s %s", number, row.case_id, row.status, row.reason)
            yield row
            bar.update()


def _results(
    scorer: Scorer,
    reader: IsolatedReader,
    inputs: Sequence[InputFile],
    report: Report,
    options: ScoreOptions,
) -> Generator[Done | Reused]:
    if options.engine.is_ray:
        from core.engine.run import score_on_ray  # Ray is an extra, and opens connections

        address, workers, provider = options.engine.address, options.workers, options.provider
        return score_on_ray(address, workers, provider, inputs, report, reader)

    def begin(item: InputFile) -> Rest[Done | Reused]:
        found = report.found(item)
        if found is not None:
            return already(found)
        rest = read_isolated(scorer, reader, item)
        return lambda: report.done(rest())

    return map_in_order(begin, inputs, reader)


def _row_maker(
    context: Context, prevalence: float | None, recorder: Recorder | None
) -> Callable[[CaseOutcome], ReportRow]:
    namer = CaseNamer.for_this_installation()

    def make(outcome: CaseOutcome) -> ReportRow:
        if recorder is not None:
            recorder.keep(outcome)
        row = to_row(outcome, context.spec, context.point, namer, prevalence=prevalence)
        return identified(row, outcome) if context.identifiers else row

    return make


@contextmanager
def _report(
    options: ScoreOptions, context: Context, reader: IsolatedReader, recorder: Recorder | None
) -> Iterator[Report]:
    make_row = _row_maker(context, options.prevalence, recorder)
    if options.csv is None:
        yield StreamReport(sys.stdout, make_row, options.row_kind)
        return

    def decide(row: ReportRow, probability: float) -> ReportRow:
        return decided(row, probability, context.spec, context.point, options.prevalence)

    with _journal(options, options.csv, context.spec) as journal:
        yield JournalledReport(options.csv, journal, make_row, decide, reader)


@contextmanager
def _journal(options: ScoreOptions, csv: Path, spec: ModelSpec) -> Iterator[Journal]:
    """The journal, gone on with if asked for; kept when an error ends the run."""
    path, kind = journal_path(csv), options.row_kind
    settings = journal_settings(spec, kind)
    there = path.exists()
    journal = Journal.resume(path, settings, kind) if options.resume else None
    if not options.quiet:
        _say_what_is_resumed(options.resume, there, journal)
    with journal or Journal.start(path, settings, kind) as opened:
        try:
            yield opened
        except BaseException:
            if len(opened):
                films = f"{len(opened):,} {'film' if len(opened) == 1 else 'films'}"
                print(
                    f"\nlobar: {films} are kept in {single_line(path.name)}. "
                    "The same command with --resume goes on from there.",
                    file=sys.stderr,
                )
            else:
                opened.remove()
            raise


def _say_what_is_resumed(wanted: bool, there: bool, journal: Journal | None) -> None:
    if journal is not None:
        said = f"Going on: {len(journal):,} films were scored before."
    elif wanted and there:
        said = "What was scored before is of another model, version or columns: scoring anew."
    elif wanted:
        said = "There is nothing to go on with: scoring everything."
    elif there:
        said = "An earlier run was interrupted; without --resume everything is scored anew."
    else:
        return
    print(said, file=sys.stderr)
