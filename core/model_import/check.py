"""Checks a model in a process of its own: a bad one may crash, hang or eat memory there.

`check_model` runs in that process, `IsolatedCheck` in the one that asks.
"""

from __future__ import annotations

from pathlib import Path

from core.errors import (
    InferenceError,
    ModelContractError,
    ModelFileError,
    SelfTestError,
)
from core.isolation.limits import ReadingLimits
from core.isolation.process import Loss, ProcessLostError, ReadingProcess
from core.isolation.worker import Task
from core.model_import.errors import ImportProblem, ModelImportError

CHECK_LIMITS = ReadingLimits(seconds=90.0, memory_bytes=3 << 30)
"""Opening Lobar's model takes a second and 0.2 GiB; a graphics card's driver adds its own."""

_LOST = {
    Loss.NOT_STARTED: ImportProblem.NOT_STARTED,
    Loss.CRASHED: ImportProblem.CRASHED,
    Loss.TOO_SLOW: ImportProblem.TOO_SLOW,
    Loss.TOO_MUCH_MEMORY: ImportProblem.TOO_MUCH_MEMORY,
}


def check_model(folder: Path, provider: str) -> str:
    """Look through the network, open it, score its golden film; returns what it ran on.

    Raises `ModelImportError`, and `ProviderUnavailableError`.
    """
    # Here alone: whoever asks for the check must not load ONNX Runtime for it.
    from core.model_import.onnx_file import check_onnx
    from core.model_spec import ModelSpec, checked_bytes
    from core.scoring import Scorer

    try:
        spec = ModelSpec.load(folder)
        check_onnx(checked_bytes(folder / "model.onnx", spec.onnx_sha256))
        return Scorer.open(provider, folder, threads=1).provider.used
    except ModelFileError as error:
        raise ModelImportError(ImportProblem.CHANGED, error.path.name) from error
    except ModelContractError as error:
        raise ModelImportError(ImportProblem.CONTRACT, error.field) from error
    except SelfTestError as error:
        raise ModelImportError(ImportProblem.SELF_TEST, error.provider) from error
    except InferenceError as error:
        raise ModelImportError(ImportProblem.NOT_RUNNING) from error


class IsolatedCheck:
    """Runs one check at a time; `stop` ends it from another thread."""

    def __init__(self, limits: ReadingLimits = CHECK_LIMITS) -> None:
        self._limits = limits
        self._process: ReadingProcess | None = None
        self._stopped = False

    def run(self, folder: Path, provider: str) -> str:
        """What `check_model` gives or raises; also when it crashes or takes too much."""
        process: ReadingProcess | None = None
        try:
            process = self._process = ReadingProcess(self._limits)
            if self._stopped:
                raise ModelImportError(ImportProblem.STOPPED)
            used: str = process.run(Task(check_model, (folder, provider)), self._limits.seconds)
        except ProcessLostError as lost:
            problem = ImportProblem.STOPPED if self._stopped else _LOST[lost.loss]
            raise ModelImportError(problem) from None
        finally:
            self._process = None
            if process is not None:
                process.close()
        return used

    def stop(self) -> None:
        """End the check that runs, if any; no other follows."""
        self._stopped = True
        if (process := self._process) is not None:
            process.kill()
