"""Many files, in order: read in processes of their own, scored here."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import ExitStack
from datetime import UTC, datetime
from itertools import islice
from typing import TypeVar

from core.errors import CoreError, ReadingStoppedError
from core.examination import Examination, ExaminationSpec
from core.isolation.reader import IsolatedReader
from core.outcome import CaseOutcome, FailedCase, InputFile
from core.scoring import Scorer

_THREADS_PER_PROCESS = 2  # one reads, one scores, so that the process never waits
# Films done ahead of one that takes its time. What is ahead is not yet kept by anybody.
_AHEAD_PER_PROCESS = 32
_LOOK_SECONDS = 0.1  # how often a stop is looked for while a film takes its time
_GRACE_SECONDS = 0.3  # nearly every film ends by itself in this time, and spares its process
_Result = TypeVar("_Result")


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
    Whoever consumes the generator stops it by closing it, or by setting ``stop`` from another
    thread: either takes less than a second, even while a decoder hangs.
    """

    def score(item: InputFile) -> CaseOutcome:
        return score_isolated(scorer, used, item)

    with ExitStack() as stack:
        used = reader or stack.enter_context(IsolatedReader(workers or default_workers()))
        yield from map_in_order(score, inputs, used, stop)


def score_isolated(
    scorer: Scorer,
    reader: IsolatedReader,
    source: InputFile,
    known: Callable[[Examination], CaseOutcome | None] | None = None,
) -> CaseOutcome:
    """Score one file that is read in another process. Bugs escape.

    ``known`` is asked whether the film that was read needs to be scored.
    """
    try:
        examination = reader.examine(source, ExaminationSpec.of(scorer.spec))
        outcome = known(examination) if known is not None else None
        return outcome or scorer.score_examined(source, examination)
    except ReadingStoppedError:
        raise
    except CoreError as error:
        return FailedCase(source, error, datetime.now(UTC))


def map_in_order(
    work: Callable[[InputFile], _Result],
    inputs: Iterable[InputFile],
    reader: IsolatedReader,
    stop: threading.Event | None = None,
) -> Generator[_Result]:
    """Yield ``work(item)`` for each input in order, two threads per reading process.

    Stopped as `score_all` is. Work under way then loses its reading processes, which ``reader``
    replaces at its next use.
    """
    source, threads = iter(inputs), reader.processes * _THREADS_PER_PROCESS
    pool = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="lobar-score")
    waiting: deque[Future[_Result]] = deque()
    try:  # from here on: listing the inputs may fail too, and the threads must end all the same
        for item in islice(source, reader.processes * _AHEAD_PER_PROCESS):
            waiting.append(pool.submit(work, item))
        while waiting:
            while not wait((waiting[0],), _LOOK_SECONDS).done:
                if stop is not None and stop.is_set():
                    return
            outcome = waiting.popleft().result()
            for item in islice(source, 1):
                waiting.append(pool.submit(work, item))
            yield outcome
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        begun = [future for future in waiting if not future.cancelled()]
        seconds = _GRACE_SECONDS
        while wait(begun, seconds).not_done:
            reader.interrupt()
            seconds = _LOOK_SECONDS
        pool.shutdown(wait=True)
