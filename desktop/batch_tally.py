"""How far a batch is, which may be put together from several jobs."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from desktop.opened import BatchResult


@dataclass(slots=True)
class BatchTally:
    """``is_open`` from the beginning of a batch to its end; ``pausing`` if a pause was asked for.

    ``done`` of ``total`` films, ``ignored`` files that are no films, ``seconds`` of scoring.
    ``looking``: paths that jobs still look through; ``not_looked``: those of jobs that ended first.
    """

    is_open: bool = False
    pausing: bool = False
    done: int = 0
    total: int = 0
    ignored: int = 0
    seconds: float = 0.0
    looking: dict[int, tuple[Path, ...]] = field(default_factory=dict)
    not_looked: tuple[Path, ...] = ()

    @classmethod
    def begun(cls, done: int = 0) -> BatchTally:
        """A new batch, of which some films are done already."""
        return cls(is_open=True, done=done, total=done)

    def found(self, job: int, films: int, ignored: int) -> None:
        """A job brings more films to do."""
        self.looking.pop(job, None)
        self.total += films
        self.ignored += ignored

    def finished(self, job: int, seconds: float) -> None:
        """A job is over."""
        self.not_looked += self.looking.pop(job, ())
        self.seconds += seconds

    def end(self, *, stopped: bool, waiting: bool) -> BatchResult:
        """How it ended; ``waiting`` if films are left."""
        self.is_open = False
        return BatchResult(
            self.seconds, stopped or waiting, self.ignored, paused=self.pausing and waiting
        )
