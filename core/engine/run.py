"""`lobar score` on an engine: what an earlier run scored is reused, the rest travels."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from itertools import islice

from core.cli_report import Done, Report, Reused
from core.engine.ray_cluster import RayCluster
from core.engine.worker import model_files
from core.in_order import already, map_in_order
from core.isolation.reader import IsolatedReader
from core.model_import.library import model_folder
from core.outcome import InputFile

_FILMS_IN_A_PIECE = 16  # what a lost worker had under way is scored again
_Piece = list[tuple[InputFile, Reused | None]]


def score_on_ray(
    address: str | None,
    workers: int,
    provider: str,
    inputs: Sequence[InputFile],
    report: Report,
    reader: IsolatedReader,
) -> Generator[Done | Reused]:
    """Yield one result per input, in order; ``address`` None is a cluster of this run's own.

    Raises `EngineError`.
    """
    files = model_files(model_folder())
    waiting: deque[_Piece] = deque()

    def pieces(found: Iterator[Reused | None]) -> Iterator[list[InputFile]]:
        pairs = zip(inputs, found, strict=True)
        while piece := list(islice(pairs, _FILMS_IN_A_PIECE)):
            waiting.append(piece)
            yield [item for item, known in piece if known is None]

    with (
        RayCluster(address, workers, files, provider) as cluster,
        closing(map_in_order(lambda i: already(report.found(i)), inputs, reader)) as found,
        closing(cluster.map(pieces(found))) as scored,
    ):
        for outcomes in scored:
            fresh = iter(outcomes)
            for _, known in waiting.popleft():
                yield known or report.done(next(fresh))
