"""Why films cannot be scored on an engine."""

from __future__ import annotations

from enum import Enum

from core.errors import CoreError


class EngineProblem(Enum):
    """What is wrong. Beside each, what the error's ``detail`` is."""

    MISSING = "missing"
    NOT_STARTED = "not_started"
    UNREACHABLE = "unreachable"  # its address
    NO_WORKERS = "no_workers"
    OTHER_VERSION = "other_version"  # the version of Lobar that its workers have
    LOST = "lost"


class EngineError(CoreError):
    """The engine cannot be used, or was lost; ``problem`` says why."""

    code = "engine"

    def __init__(self, problem: EngineProblem, detail: str = "") -> None:
        super().__init__(f"{problem.value}: {detail}")
        self.problem = problem
        self.detail = detail
