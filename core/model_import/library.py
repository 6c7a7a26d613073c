"""The models on this computer: the one that Lobar brought, and those that were imported.

In the data folder, ``models`` has a folder for each imported model and ``current.json``, which
names the one in use and the one before. Folders are written under another name and renamed when
they are whole, ``current.json`` is replaced: whenever the power fails, the old or the new model is
in use, never half of one.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from core.case_id import data_folder
from core.errors import ModelFileError
from core.model_import.errors import ImportProblem, ModelImportError
from core.resources import resource_path

SHIPPED = "shipped"
"""Key of the model that Lobar brought."""

_KEY = re.compile(r"[0-9a-f]{8}-[0-9a-f]{8}")
_INCOMING = ".incoming-"
_STALE_SECONDS = 3600.0


@dataclass(frozen=True, slots=True)
class Choice:
    """Keys of the model in use and of the one before, if there was another."""

    current: str = SHIPPED
    earlier: str | None = None


@dataclass(frozen=True, slots=True)
class ModelLibrary:
    """Imported models in ``folder``; methods that write raise `ModelImportError`."""

    folder: Path

    @classmethod
    def of_this_installation(cls) -> ModelLibrary:
        """That of this user."""
        return cls(data_folder() / "models")

    def choice(self) -> Choice:
        """What is in use. Raises `ModelFileError` when it cannot be told.

        Nothing is guessed then: another model than yesterday's must not score in silence.
        """
        path = self._choice_path
        try:
            raw = json.loads(path.read_bytes())
            choice = Choice(raw["current"], raw["earlier"])
        except FileNotFoundError:
            return Choice()
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            raise ModelFileError(path, "does not say which model is in use") from error
        if not _is_key(choice.current) or not (choice.earlier is None or _is_key(choice.earlier)):
            raise ModelFileError(path, "does not say which model is in use")
        return choice

    def present(self) -> tuple[str, ...]:
        """Keys of every model that can be used, the one that Lobar brought first."""
        if not self.folder.is_dir():
            return (SHIPPED,)
        found = (path.name for path in self.folder.iterdir() if path.is_dir())
        return (SHIPPED, *sorted(name for name in found if _KEY.fullmatch(name)))

    def folder_of(self, key: str) -> Path:
        """Where the files of a model are."""
        return resource_path("model") if key == SHIPPED else self.folder / key

    def holds(self, key: str, files: Mapping[str, bytes]) -> bool:
        """Whether a model is there, with these very files."""
        folder = self.folder_of(key)
        try:
            return all((folder / n).read_bytes() == content for n, content in files.items())
        except OSError:
            return False

    @contextmanager
    def incoming(self, files: Mapping[str, bytes]) -> Iterator[Path]:
        """A folder with these files, gone in the end unless `add` took it."""
        folder = self.folder / f"{_INCOMING}{secrets.token_hex(6)}"
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._remove_left_behind()
            folder.mkdir()
            for name, content in files.items():
                _write_whole(folder / name, content)
            _sync_folder(folder)
        except OSError as error:
            shutil.rmtree(folder, ignore_errors=True)
            raise _unwritten(error) from error
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def add(self, key: str, incoming: Path) -> None:
        """Keep a folder of `incoming` as a model. A damaged copy of the same makes way for it."""
        target = self.folder_of(key)
        try:
            if target.exists():
                target.rename(self.folder / f"{_INCOMING}{secrets.token_hex(6)}")
            incoming.rename(target)
            _sync_folder(self.folder)
        except OSError as error:
            raise _unwritten(error) from error

    def use(self, key: str) -> None:
        """Use a model from the next start; the one in use before can be gone back to."""
        if key not in self.present():
            raise ModelImportError(ImportProblem.UNKNOWN, key)
        try:
            before: str | None = self.choice().current
        except ModelFileError:
            before = None  # choosing is how what cannot be told is put right
        if key == before:
            return
        text = json.dumps(asdict(Choice(key, before)))
        path = self._choice_path
        temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write_whole(temporary, text.encode())
            temporary.replace(path)
            _sync_folder(self.folder)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            raise _unwritten(error) from error

    @property
    def _choice_path(self) -> Path:
        return self.folder / "current.json"

    def _remove_left_behind(self) -> None:
        """Remove what a power cut left; what another Lobar is just writing is younger."""
        for path in self.folder.glob(f"{_INCOMING}*"):
            if time.time() - path.stat().st_mtime > _STALE_SECONDS:
                shutil.rmtree(path, ignore_errors=True)


def model_folder() -> Path:
    """Where the model in use is. Raises `ModelFileError` when that cannot be told."""
    library = ModelLibrary.of_this_installation()
    return library.folder_of(library.choice().current)


def _is_key(key: object) -> bool:
    return key == SHIPPED or (isinstance(key, str) and _KEY.fullmatch(key) is not None)


def _unwritten(error: OSError) -> ModelImportError:
    return ModelImportError(ImportProblem.NOT_WRITTEN, error.strerror or type(error).__name__)


def _write_whole(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return  # it has no such call; renaming is entered in its file system's own journal
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
