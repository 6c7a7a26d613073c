"""Films that are scored again: which jobs do it, and what was said of the films meanwhile."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from core.correction import Correction
from core.outcome import InputFile
from desktop.corrections import Change


@dataclass(slots=True)
class Rescoring:
    """``jobs`` are the films scored so far by job. A row keeps its outcome until the new comes."""

    jobs: dict[int, int] = field(default_factory=dict)
    _said: dict[Path, Correction] = field(default_factory=dict)

    def inputs(self, sources: Iterable[InputFile], change: Change) -> tuple[InputFile, ...]:
        """Inputs with a change on top of those that are still being scored."""
        changed = []
        for source in sources:
            said = change(self._said.get(source.path, source.correction))
            self._said[source.path] = said
            changed.append(replace(source, correction=said))
        return tuple(changed)

    def finish(self, job: int) -> int:
        """End a job; returns how many films it scored."""
        done = self.jobs.pop(job)
        if not self.jobs:
            self._said.clear()
        return done
