"""Many files, in order, on a few threads."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice

from core.outcome import CaseOutcome, InputFile
from core.scoring import Scorer

_AHEAD_PER_WORKER = 2  # enough to keep workers busy, little enough to keep memory flat


def score_all(
    scorer: Scorer, inputs: Iterable[InputFile], workers: int = 2
) -> Generator[CaseOutcome]:
    """Yield one outcome per input, in the order of the inputs, whatever the number of workers.

    Decoding, preparation and inference all release the interpreter lock for most of their time,
    so threads share one session. Whoever consumes the generator stops it by closing it: films
    not begun by then are dropped, the one or two under way end first.
    """
    workers = max(1, workers)
    source = iter(inputs)
    pool = ThreadPoolExecutor(max_workers=workers, thread_name_prefix="lobar-score")
    try:  # from here on: listing the inputs may fail too, and the threads must end all the same
        waiting: deque[Future[CaseOutcome]] = deque(
            pool.submit(scorer.score, item) for item in islice(source, workers * _AHEAD_PER_WORKER)
        )
        while waiting:
            outcome = waiting.popleft().result()
            for item in islice(source, 1):
                waiting.append(pool.submit(scorer.score, item))
            yield outcome
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
