"""Work on many films side by side, with the results in order.

What is done to a film has two parts, reading it in another process and scoring it here. A thread
reads several films in a row and then scores them in a row: each part goes faster while the
processor's caches hold what it needs, which taking turns film by film would throw out.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from itertools import islice
from operator import length_hint
from typing import Generic, TypeAlias, TypeVar

from core.isolation.reader import IsolatedReader
from core.outcome import InputFile

_THREADS_PER_PROCESS = 2  # one reads, one scores, so that the process never waits
_MOST_IN_A_ROW = 16
_IN_A_ROW_SECONDS = 0.1  # films that take long to read are not kept waiting for each other
# Films done ahead of one that takes its time. What is ahead is not yet kept by anybody.
_AHEAD_PER_PROCESS = 64
_LOOK_SECONDS = 0.1  # how often a stop is looked for while a film takes its time
_PATIENCE_SECONDS = 2.0  # a row of films rarely takes so long, unless one of them hangs
_GRACE_SECONDS = 0.3  # nearly every film ends by itself in this time, and spares its process
_UNKNOWN = 1 << 30

_Result = TypeVar("_Result")
Rest: TypeAlias = Callable[[], _Result]
"""What is left to do of a film once it is read."""


def map_in_order(
    begin: Callable[[InputFile], Rest[_Result]],
    inputs: Iterable[InputFile],
    reader: IsolatedReader,
    stop: threading.Event | None = None,
) -> Generator[_Result]:
    """Yield ``begin(item)()`` for each input in order, two threads per process of ``reader``.

    ``begin`` reads a film; what it returns scores it. Closing the generator stops it, as does
    ``stop``, set by another thread: either takes less than a second, even while a decoder hangs.
    Work under way then loses its reading processes, which ``reader`` replaces at its next use.
    """
    source, threads = iter(inputs), reader.processes * _THREADS_PER_PROCESS
    ahead = reader.processes * _AHEAD_PER_PROCESS
    pool = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="lobar-score")
    waiting: deque[Future[_Result]] = deque()
    stretches: deque[tuple[_Stretch[_Result], Future[None]]] = deque()
    ended = threading.Event()
    sizes = _sizes(source, threads)
    size = next(sizes)
    try:  # from here on: listing the inputs may fail too, and the threads must end all the same
        while True:
            while len(waiting) + size <= ahead and (items := list(islice(source, size))):
                stretch = _Stretch(begin, items, ended)
                waiting += stretch.results
                stretches.append((stretch, pool.submit(stretch.work)))
                size = next(sizes)
            if not waiting:
                return
            _drop_ended(stretches)
            since = time.monotonic()
            while not (waiting[0].done() or wait((waiting[0],), _LOOK_SECONDS).done):
                if stop is not None and stop.is_set():
                    return
                _drop_ended(stretches)
                if stretches and time.monotonic() - since > _PATIENCE_SECONDS:
                    stretches[0][0].score()  # what its thread read before a film that takes long
            yield waiting.popleft().result()
    finally:
        ended.set()
        pool.shutdown(wait=False, cancel_futures=True)
        begun = [work for _, work in stretches if not work.cancelled()]
        seconds = _GRACE_SECONDS
        while wait(begun, seconds).not_done:
            reader.interrupt()
            seconds = _LOOK_SECONDS
        pool.shutdown(wait=True)


def already(result: _Result) -> Rest[_Result]:
    """Nothing is left to do."""
    return lambda: result


def _sizes(source: Iterator[InputFile], threads: int) -> Iterator[int]:
    """Films of each stretch: few at first, when somebody waits for results, and at the end."""
    size = 1
    while True:
        for _ in range(threads):
            left = length_hint(source, _UNKNOWN)
            yield max(1, min(size, left // (2 * threads)))
        size = min(2 * size, _MOST_IN_A_ROW)


class _Stretch(Generic[_Result]):
    """Films that one thread works on, and a future for the result of each."""

    def __init__(
        self,
        begin: Callable[[InputFile], Rest[_Result]],
        items: list[InputFile],
        ended: threading.Event,
    ) -> None:
        self._begin = begin
        self._ended = ended
        self.results: list[Future[_Result]] = [Future() for _ in items]
        self._left = deque(zip(items, self.results, strict=True))
        self._read: deque[tuple[Rest[_Result], Future[_Result]]] = deque()

    def work(self) -> None:
        """Read until it takes too long, score what was read, and so on to the end."""
        while self._left and not self._ended.is_set():
            self._read_on()
            self.score()

    def score(self) -> None:
        """Score what was read and is not scored yet, from any thread."""
        while not self._ended.is_set():
            try:
                rest, result = self._read.popleft()
            except IndexError:  # there is no more, or another thread took the last
                return
            _settle(result, rest)

    def _read_on(self) -> None:
        until = time.monotonic() + _IN_A_ROW_SECONDS
        while self._left and not self._ended.is_set():
            item, result = self._left.popleft()
            try:
                self._read.append((self._begin(item), result))
            except BaseException as error:  # noqa: BLE001  raised where the result is waited for
                result.set_exception(error)
            if time.monotonic() > until:
                return


def _drop_ended(stretches: deque[tuple[_Stretch[_Result], Future[None]]]) -> None:
    while stretches and stretches[0][1].done():
        stretches.popleft()


def _settle(result: Future[_Result], rest: Rest[_Result]) -> None:
    try:
        value = rest()
    except BaseException as error:  # noqa: BLE001  raised where the result is waited for
        result.set_exception(error)
    else:
        result.set_result(value)
