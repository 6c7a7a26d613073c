"""What one worker of an engine does: films in, outcomes out, by one session of the model."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from core import __version__
from core.batch import score_all
from core.errors import ModelFileError
from core.isolation.reader import IsolatedReader
from core.model_spec import ModelSpec
from core.outcome import CaseOutcome, InputFile
from core.scoring import Scorer

ModelFiles = Mapping[str, bytes]
"""The files that `Scorer.open` reads, by name: they travel, so that every worker has the same."""


def model_files(folder: Path) -> ModelFiles:
    """Read a model's files. Raises `ModelError`."""
    spec = ModelSpec.load(folder)
    names = ("model.json", "model.onnx", spec.scope.file, spec.golden.image)
    try:
        return MappingProxyType({name: (folder / name).read_bytes() for name in names})
    except OSError as error:
        raise ModelFileError(folder, "cannot be read") from error


class FilmWorker:
    """Opened once in its process, and asked many times.

    It reads films as Lobar does everywhere, in a process of their own, from the paths as they
    are: workers must see the same folders.
    """

    def __init__(self, files: ModelFiles, provider: str) -> None:
        with tempfile.TemporaryDirectory(prefix="lobar-model-") as folder:
            for name, content in files.items():
                Path(folder, name).write_bytes(content)
            self._scorer = Scorer.open(provider, Path(folder), threads=1)
        # Reading processes load the main program that started them: here the engine's, all of it.
        vars(sys.modules["__main__"]).pop("__file__", None)
        self._reader = IsolatedReader()
        self._reader.warm_up()

    def version(self) -> str:
        """Lobar's version here."""
        return __version__

    def score(self, films: Sequence[InputFile]) -> list[CaseOutcome]:
        """One outcome per film, in order. Bugs escape."""
        return list(score_all(self._scorer, films, reader=self._reader))
