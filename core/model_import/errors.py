"""Why a model is not taken, or not used."""

from __future__ import annotations

from enum import Enum

from core.errors import ModelError


class ImportProblem(Enum):
    """What is wrong. Beside each, what the error's ``detail`` is."""

    NO_MODEL = "no_model"
    MISSING = "missing"  # name of a file of the bundle
    TOO_LARGE = "too_large"  # name of a file of the bundle
    UNREADABLE = "unreadable"  # name of what cannot be read
    DESCRIPTION = "description"  # field of model.json
    NEWER_LOBAR = "newer_lobar"  # version that is needed, empty where it is not said
    NOT_VALIDATED = "not_validated"
    CHANGED = "changed"  # name of a file of the bundle
    EXTERNAL_DATA = "external_data"
    CUSTOM_OPERATOR = "custom_operator"  # domain of the operator
    NOT_A_NETWORK = "not_a_network"
    CONTRACT = "contract"  # what does not fit
    SELF_TEST = "self_test"  # processor that it failed on
    NOT_RUNNING = "not_running"
    CRASHED = "crashed"
    TOO_SLOW = "too_slow"
    TOO_MUCH_MEMORY = "too_much_memory"
    NOT_STARTED = "not_started"
    STOPPED = "stopped"
    IN_USE = "in_use"
    NOT_WRITTEN = "not_written"  # the system's reason
    UNKNOWN = "unknown"  # the key asked for
    NO_EARLIER = "no_earlier"


class ModelImportError(ModelError):
    """A model was not imported, or could not be chosen; the one in use stays."""

    code = "model_import"

    def __init__(self, problem: ImportProblem, detail: str = "") -> None:
        super().__init__(f"{problem.value}: {detail}")
        self.problem = problem
        self.detail = detail
