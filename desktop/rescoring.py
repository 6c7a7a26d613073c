"""Films that are scored again: which rows a job is for, and what was said of them meanwhile."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from core.correction import Correction
from core.outcome import CaseOutcome, InputFile
from desktop.corrections import Change


@dataclass(slots=True)
class Rescoring:
    """``jobs`` are row numbers by job. A row keeps its old outcome until the new one comes."""

    jobs: dict[int, tuple[int, ...]] = field(default_factory=dict)
    _said: dict[int, Correction] = field(default_factory=dict)
    _done: dict[int, int] = field(default_factory=dict)

    def inputs(
        self, rows: Sequence[tuple[int, InputFile]], change: Change
    ) -> tuple[InputFile, ...]:
        """Inputs of rows with a change on top of those that are still being scored."""
        for number, source in rows:
            self._said[number] = change(self._said.get(number, source.correction))
        return tuple(replace(source, correction=self._said[number]) for number, source in rows)

    def placed(
        self, job: int, first: int, outcomes: Sequence[CaseOutcome]
    ) -> Iterable[tuple[int, CaseOutcome]]:
        """Outcomes with the numbers of their rows."""
        self._done[job] = first + len(outcomes)
        return zip(self.jobs[job][first:], outcomes, strict=False)

    def finish(self, job: int) -> int:
        """End a job; returns how many films it scored."""
        del self.jobs[job]
        if not self.jobs:
            self._said.clear()
        return self._done.pop(job, 0)
