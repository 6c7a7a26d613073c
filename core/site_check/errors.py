"""Errors of the site check."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from core.errors import CoreError


class LabelsProblem(Enum):
    """Why no labels can be taken from a folder or a file."""

    UNREADABLE = "unreadable"
    NO_CLASSES = "no_classes"
    NO_COLUMNS = "no_columns"
    NO_FILMS = "no_films"
    TOO_MANY_VALUES = "too_many_values"


class LabelsError(CoreError):
    """The folder or file at ``path`` gives no labels; ``problem`` says why."""

    code = "site_labels"

    def __init__(self, path: Path, problem: LabelsProblem, detail: str = "") -> None:
        super().__init__(f"{problem.value}: {detail}")
        self.path = path
        self.problem = problem
        self.detail = detail


class SiteCheckFileError(CoreError):
    """The stored site check at ``path`` cannot be read or written."""

    code = "site_check_file"

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(f"{path.name}: {detail}")
        self.path = path
        self.detail = detail
