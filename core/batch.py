"""Many files, in order: read in processes of their own, scored here."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import partial

from core.errors import CoreError, ReadingStoppedError
from core.examination import Examination, ExaminationSpec
from core.in_order import Rest, already, map_in_order
from core.isolation.reader import IsolatedReader
from core.outcome import CaseOutcome, FailedCase, InputFile
from core.scoring import Scorer


def default_workers() -> int:
    """One reading process per core."""
    return os.cpu_count() or 1


def score_all(
    scorer: Scorer,
    inputs: Iterable[InputFile],
    workers: int | None = None,
    *,
    reader: IsolatedReader | None = None,
    stop: threading.Event | None = None,
) -> Generator[CaseOutcome]:
    """Yield one outcome per input, in the order of the inputs, whatever the number of workers.

    ``reader`` is used and left open; without one, ``workers`` processes are started and ended.
    It is stopped as `core.in_order.map_in_order` is.
    """
    with ExitStack() as stack:
        used = reader or stack.enter_context(IsolatedReader(workers or default_workers()))
        yield from map_in_order(partial(read_isolated, scorer, used), inputs, used, stop)


def read_isolated(
    scorer: Scorer,
    reader: IsolatedReader,
    source: InputFile,
    known: Callable[[Examination], CaseOutcome | None] | None = None,
) -> Rest[CaseOutcome]:
    """Read one file in another process; what is returned scores it. Bugs escape from either.

    ``known`` is asked whether the film that was read needs to be scored.
    """
    try:
        examination = reader.examine(source, ExaminationSpec.of(scorer.spec))
        outcome = known(examination) if known is not None else None
    except ReadingStoppedError:
        raise
    except CoreError as error:
        outcome = _failed(source, error)
    return already(outcome) if outcome else partial(_score, scorer, source, examination)


def _score(scorer: Scorer, source: InputFile, examination: Examination) -> CaseOutcome:
    try:
        return scorer.score_examined(source, examination)
    except CoreError as error:
        return _failed(source, error)


def _failed(source: InputFile, error: CoreError) -> FailedCase:
    return FailedCase(source, error, datetime.now(UTC))
