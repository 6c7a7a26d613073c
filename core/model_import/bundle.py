"""A model as it comes on a stick: a folder, or a zip archive that is read in place.

Only files with known names are looked for, each with a largest size. Names that an archive gives
its files lead nowhere: what is written later has the names of model.json, which are plain.
"""

from __future__ import annotations

import hashlib
import json
import re
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from core import __version__
from core.errors import CoreError, ModelContractError, ModelFileError
from core.images.archive import is_archive, open_archive
from core.model_import.errors import ImportProblem, ModelImportError
from core.model_spec import MAX_MODEL_BYTES, SCHEMA, ModelSpec, parse_version

DESCRIPTION, NETWORK = "model.json", "model.onnx"
_VALIDATION = "validation.json"
_OPTIONAL = ("MODEL_CARD.md", _VALIDATION)
_MAX_BYTES = {NETWORK: MAX_MODEL_BYTES, **dict.fromkeys((DESCRIPTION, *_OPTIONAL), 1 << 20)}
_MAX_OTHER_BYTES = 32 << 20  # golden film, parameters of the scope check
_PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,60}\.[A-Za-z0-9]{1,8}")

Read = Callable[[str, int], bytes | None]
"""Content of a file by name, up to so many bytes; ``None`` where there is none."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """A model's files by name, and what model.json says. Nothing else of it is checked yet."""

    files: Mapping[str, bytes]
    spec: ModelSpec

    @property
    def key(self) -> str:
        """Name of this very model on this computer: another calibration makes it another one."""
        network, description = (
            hashlib.sha256(self.files[name]).hexdigest()[:8] for name in (NETWORK, DESCRIPTION)
        )
        return f"{network}-{description}"


def read_bundle(path: Path) -> Bundle:
    """Read a folder, its model.json, or a zip archive. Raises `ModelImportError`."""
    try:
        read = _reader(path)
        description = _wanted(read, DESCRIPTION)
        spec = _described(description)
        files = {DESCRIPTION: description, NETWORK: _wanted(read, NETWORK)}
        for name in (spec.golden.image, spec.scope.file):
            _check_name(name, files)
            files[name] = _wanted(read, name)
        for name in _OPTIONAL:
            content = read(name, _MAX_BYTES[name])
            if content is not None:
                files[name] = content
    except OSError as error:
        raise ModelImportError(ImportProblem.UNREADABLE, path.name) from error
    except ModelImportError:
        raise
    except CoreError as error:  # of the archive: damaged, encrypted, or it would fill the memory
        raise ModelImportError(ImportProblem.UNREADABLE, path.name) from error
    _check_validation(files, spec)
    return Bundle(files, spec)


def _reader(path: Path) -> Read:
    if path.is_dir():
        return _of_folder(path)
    if path.name == DESCRIPTION:
        return _of_folder(path.parent)
    if not stat.S_ISREG(path.stat().st_mode) or not is_archive(path):
        raise ModelImportError(ImportProblem.NO_MODEL)
    return _of_archive(path)


def _of_folder(folder: Path) -> Read:
    def read(name: str, limit: int) -> bytes | None:
        path = folder / name
        try:
            status = path.stat()
        except FileNotFoundError:
            return None
        if not stat.S_ISREG(status.st_mode):  # opening a pipe would wait for ever
            raise ModelImportError(ImportProblem.UNREADABLE, name)
        with path.open("rb") as file:
            content = file.read(limit + 1)
        return _bounded(name, content, limit)

    return read


def _of_archive(path: Path) -> Read:
    archive = open_archive(path)
    found = [name for name in archive.members if name.rpartition("/")[2] == DESCRIPTION]
    if len(found) != 1:
        raise ModelImportError(ImportProblem.NO_MODEL)
    folder = found[0].removesuffix(DESCRIPTION)

    def read(name: str, limit: int) -> bytes | None:
        member = folder + name
        if member not in archive.members:
            return None
        # What the index says is not to be trusted, but no more than that is unpacked.
        return _bounded(name, archive.read(member, limit + 1), limit)

    return read


def _bounded(name: str, content: bytes, limit: int) -> bytes:
    if len(content) > limit:
        raise ModelImportError(ImportProblem.TOO_LARGE, name)
    return content


def _wanted(read: Read, name: str) -> bytes:
    content = read(name, _MAX_BYTES.get(name, _MAX_OTHER_BYTES))
    if content is None:
        problem = ImportProblem.NO_MODEL if name == DESCRIPTION else ImportProblem.MISSING
        raise ModelImportError(problem, name)
    return content


def _described(description: bytes) -> ModelSpec:
    # First of all: a description for a later version may be read by none of the rules below.
    _check_version(description)
    try:
        return ModelSpec.parse(description, Path(DESCRIPTION))
    except ModelContractError as error:
        raise ModelImportError(ImportProblem.DESCRIPTION, error.field) from error
    except ModelFileError as error:
        raise ModelImportError(ImportProblem.DESCRIPTION, error.detail) from error


def _check_version(description: bytes) -> None:
    try:
        raw = json.loads(description)
        schema, wanted = raw["schema"], raw.get("min_app_version", "")
        newer = parse_version(wanted) > parse_version(__version__)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return  # reading it strictly says what is wrong
    if newer or (type(schema) is int and schema > SCHEMA):
        raise ModelImportError(ImportProblem.NEWER_LOBAR, wanted if newer else "")


def _check_name(name: str, taken: Mapping[str, bytes]) -> None:
    known = {other.casefold() for other in (*taken, *_OPTIONAL)}
    if not _PLAIN_NAME.fullmatch(name) or name.casefold() in known:
        raise ModelImportError(ImportProblem.DESCRIPTION, "file")


def _check_validation(files: Mapping[str, bytes], spec: ModelSpec) -> None:
    """A record of validation may be missing; one that is there must be this model's, and pass."""
    if _VALIDATION not in files:
        return
    try:
        record = json.loads(files[_VALIDATION])
        sound = record["passed"] is True and record["onnx_sha256"] == spec.onnx_sha256
    except (ValueError, KeyError, TypeError, RecursionError):
        sound = False
    if not sound:
        raise ModelImportError(ImportProblem.NOT_VALIDATED)
