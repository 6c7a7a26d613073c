"""Films to the workers of a Ray cluster, outcomes back in order, whatever workers are lost."""

from __future__ import annotations

import logging
import os
from collections import Counter, deque
from collections.abc import Generator, Iterable, Sequence
from contextlib import ExitStack
from itertools import islice
from tempfile import TemporaryDirectory
from typing import Any, Self

from core import __version__
from core.engine.errors import EngineError, EngineProblem
from core.engine.worker import FilmWorker, ModelFiles
from core.outcome import CaseOutcome, InputFile

# Read when Ray is imported: by default it reports to its makers, and warns on the terminal of what
# `RayCluster` heeds.
os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
os.environ.setdefault("RAY_BACKEND_LOG_LEVEL", "fatal")

try:
    import ray
    from ray.exceptions import RayActorError
except ImportError as error:
    raise EngineError(EngineProblem.MISSING) from error

_AHEAD_PER_WORKER = 4  # pieces under way or done, beyond the one that is waited for
_RETRIES = 5  # of one piece, each on a new worker; what ends so many is no accident
_LOOPBACK = "127.0.0.1"


class RayCluster:
    """A cluster at ``address``, or one of ``workers`` processes started here for this run.

    ``address`` is that of Ray's client server, ``ray://HOST:PORT``; the cluster's processors are
    then counted, and each gets a worker. Raises `EngineError`.
    """

    def __init__(self, address: str | None, workers: int, files: ModelFiles, provider: str) -> None:
        with ExitStack() as opened:
            _start(address, workers, opened)
            number = workers if address is None else int(ray.cluster_resources().get("CPU", 0))
            if number < 1:
                raise EngineError(EngineProblem.NO_WORKERS)
            remote = ray.remote(num_cpus=1, max_restarts=-1, max_task_retries=_RETRIES)(FilmWorker)
            self._files = ray.put(dict(files))  # kept, for workers that replace lost ones
            self._workers: list[Any] = [remote.remote(self._files, provider) for _ in range(number)]
            theirs = set(_fetched([worker.version.remote() for worker in self._workers]))
            if theirs != {__version__}:
                raise EngineError(EngineProblem.OTHER_VERSION, ", ".join(sorted(theirs)))
            self._opened = opened.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self.close()

    def close(self) -> None:
        """Leave the cluster; its workers end, and so does a cluster that was started here."""
        self._opened.close()

    def map(self, pieces: Iterable[Sequence[InputFile]]) -> Generator[list[CaseOutcome]]:
        """Yield the outcomes of each piece, in the order of the pieces.

        A piece whose worker is lost is scored again by the one that replaces it. Raises
        `EngineError` when that does not help either. Bugs of the workers escape.
        """
        source = iter(pieces)
        waiting: deque[tuple[Any, Any]] = deque()  # a piece's worker, and the promise

        def send(number: int) -> None:
            for piece in islice(source, number):
                worker = self._least_busy(waiting)
                waiting.append((worker, worker.score.remote(piece)))

        send(len(self._workers) * _AHEAD_PER_WORKER)
        while waiting:
            _, promise = waiting.popleft()
            outcomes: list[CaseOutcome] = _fetched(promise)
            send(1)
            yield outcomes

    def _least_busy(self, waiting: Iterable[tuple[Any, Any]]) -> Any:
        """The worker with the fewest pieces before it: computers differ."""
        promises = {promise: worker for worker, promise in waiting}
        if not promises:
            return self._workers[0]
        _, unfinished = ray.wait(list(promises), num_returns=len(promises), timeout=0)
        load = Counter(promises[promise] for promise in unfinished)
        return min(self._workers, key=lambda worker: load[worker])


def _start(address: str | None, workers: int, opened: ExitStack) -> None:
    """Reach a cluster or start one, and leave it when ``opened`` closes. Raises `EngineError`."""
    options: dict[str, Any] = {"address": address}
    if address is None:
        # Ray's own logs go with the run. Its sockets lie there too, and their paths must be short.
        short = "/tmp" if os.name == "posix" else None  # noqa: S108  a folder of its own therein
        place = TemporaryDirectory(prefix="lobar-", dir=short, ignore_cleanup_errors=True)
        options = {
            "address": "local",
            "num_cpus": workers,
            "include_dashboard": False,
            "_node_ip_address": _LOOPBACK,
            "_temp_dir": opened.enter_context(place),
        }
    opened.callback(ray.shutdown)
    try:
        # What a worker prints may name a film.
        ray.init(log_to_driver=False, logging_level=logging.CRITICAL, **options)
    # Ray raises nearly anything here, a bare Exception when it is slow to start.
    except Exception as error:
        if address is None:
            raise EngineError(EngineProblem.NOT_STARTED) from error
        raise EngineError(EngineProblem.UNREACHABLE, address) from error


def _fetched(promised: Any) -> Any:
    """What a promise, or a list of them, becomes. Raises `EngineError`; bugs escape."""
    try:
        return ray.get(promised)
    except RayActorError as error:
        raise EngineError(EngineProblem.LOST) from error
