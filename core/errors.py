"""Errors of the core: fields, not sentences.

Words for people live in :mod:`core.messages`, which both the CLI and the window use.

::

    CoreError
    ├── ImageError(path)                 one film could not be read
    │   ├── FileAccessError              missing, not a file, no permission, I/O failure
    │   ├── UnsupportedFormatError       content is no image format that Lobar reads
    │   ├── CorruptImageError            right format, damaged content
    │   ├── UnsupportedDicomError        DICOM, but not one that Lobar can show
    │   ├── ArchiveError                 a zip archive, or what is packed in one
    │   ├── ImageTooLargeError           declared size beyond the limit
    │   └── DecoderError                 the process that read it was lost
    │       ├── DecoderCrashedError
    │       ├── DecoderTimeoutError      it took too long
    │       ├── DecoderMemoryError       it needed too much memory
    │       └── DecoderNotStartedError   before any file was read
    ├── ReadingStoppedError              the reader was closed meanwhile
    ├── ModelError
    │   ├── ModelFileError(path)         missing, unreadable, wrong hash
    │   ├── ModelContractError           model.json and model.onnx do not fit
    │   ├── SelfTestError                the golden image gave another number
    │   ├── ProviderUnavailableError     provider asked for is not in this build
    │   └── InferenceError               the session failed on one film
    ├── ReportError(path)                the report could not be written
    │   └── ReportLockedError            another program holds the file
    └── StoreError(path)                 the record of cases and readings cannot be used
        └── StoreDamagedError            it was damaged, and moved aside
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import ClassVar


class CoreError(Exception):
    """Root of every error that Lobar expects. ``code`` is stable and goes into the CSV."""

    code: ClassVar[str] = "error"

    def __reduce__(self) -> tuple[object, ...]:
        # From one process to another. Exception would call the constructor with its text alone.
        return _restored, (type(self), self.args, self.__dict__)


def _restored(kind: type[CoreError], args: tuple[str, ...], fields: dict[str, object]) -> CoreError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(fields)
    return error


class ImageError(CoreError):
    """One film could not be read; ``path`` says which, ``detail`` is for the log's reader."""

    code = "image_error"

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(f"{self.code}: {detail}")
        self.path = path
        self.detail = detail


class AccessProblem(Enum):
    """Why a file could not be opened."""

    MISSING = "missing"
    NOT_A_FILE = "not_a_file"
    DENIED = "denied"
    EMPTY = "empty"
    IO = "io"


class FileAccessError(ImageError):
    """The file could not be opened or holds nothing."""

    code = "file_access"

    def __init__(self, path: Path, problem: AccessProblem, detail: str = "") -> None:
        super().__init__(path, detail or problem.value)
        self.problem = problem


class UnsupportedFormatError(ImageError):
    """The content is none of the formats that Lobar reads."""

    code = "unsupported_format"


class CorruptImageError(ImageError):
    """The format is known, the content is damaged or ends too early."""

    code = "corrupt_image"


class DicomProblem(Enum):
    """Why a readable DICOM file holds no film that Lobar can take."""

    NO_PIXELS = "no_pixels"
    TRANSFER_SYNTAX = "transfer_syntax"
    PHOTOMETRIC = "photometric"
    BIT_DEPTH = "bit_depth"


class UnsupportedDicomError(ImageError):
    """The DICOM file was read, but its image cannot be shown; ``problem`` says why."""

    code = "unsupported_dicom"

    def __init__(self, path: Path, problem: DicomProblem, detail: str = "") -> None:
        super().__init__(path, detail or problem.value)
        self.problem = problem


class ArchiveProblem(Enum):
    """Why a zip archive, or one file in it, cannot be read."""

    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    NESTED = "nested"
    NO_FILMS = "no_films"
    TOO_MANY_FILES = "too_many_files"
    BOMB = "bomb"
    METHOD = "method"


class ArchiveError(ImageError):
    """The archive, or the file in it, cannot be read; ``problem`` says why."""

    code = "archive"

    def __init__(self, path: Path, problem: ArchiveProblem, detail: str = "") -> None:
        super().__init__(path, detail or problem.value)
        self.problem = problem


class ImageTooLargeError(ImageError):
    """The declared size, in pixels or in bytes, is beyond the limit."""

    code = "image_too_large"

    def __init__(self, path: Path, size: int, limit: int, unit: str = "pixels") -> None:
        super().__init__(path, f"{size} {unit}, limit {limit}")
        self.size = size
        self.limit = limit
        self.unit = unit


class DecoderError(ImageError):
    """The process that read the file was lost; the file may be the reason."""

    code = "decoder_error"


class DecoderCrashedError(DecoderError):
    """The process ended of itself while it read the file."""

    code = "decoder_crashed"


class DecoderTimeoutError(DecoderError):
    """The file could not be read within ``seconds``."""

    code = "decoder_timeout"

    def __init__(self, path: Path, seconds: float) -> None:
        super().__init__(path, f"{seconds:g} s")
        self.seconds = seconds


class DecoderMemoryError(DecoderError):
    """Reading the file took more memory than ``limit`` bytes."""

    code = "decoder_memory"

    def __init__(self, path: Path, limit: int) -> None:
        super().__init__(path, f"{limit} bytes")
        self.limit = limit


class DecoderNotStartedError(DecoderError):
    """No process could be started to read the file; the computer is the reason."""

    code = "decoder_not_started"


class ReadingStoppedError(CoreError):
    """The reader was closed before the file was read."""

    code = "stopped"


class ModelError(CoreError):
    """The model cannot be used."""

    code = "model_error"


class ModelFileError(ModelError):
    """The model file at ``path`` is missing, unreadable or not the one described."""

    code = "model_file"

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(f"{path.name}: {detail}")
        self.path = path
        self.detail = detail


class ModelContractError(ModelError):
    """model.json is malformed or disagrees with model.onnx; ``field`` says where."""

    code = "model_contract"

    def __init__(self, field: str, detail: str) -> None:
        super().__init__(f"{field}: {detail}")
        self.field = field
        self.detail = detail


class SelfTestError(ModelError):
    """The golden image scored ``measured`` instead of ``expected`` (logits)."""

    code = "self_test"

    def __init__(self, provider: str, expected: float, measured: float) -> None:
        super().__init__(f"{provider}: expected {expected:.6f}, measured {measured:.6f}")
        self.provider = provider
        self.expected = expected
        self.measured = measured


class ProviderUnavailableError(ModelError):
    """The execution provider asked for is not in this build of ONNX Runtime."""

    code = "provider_unavailable"

    def __init__(self, requested: str, available: tuple[str, ...]) -> None:
        super().__init__(f"{requested} (available: {', '.join(available)})")
        self.requested = requested
        self.available = available


class InferenceError(ModelError):
    """The session failed, or gave a number that is not finite."""

    code = "inference"


class ReportError(CoreError):
    """The report at ``path`` could not be written."""

    code = "report_write"

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(f"{path.name}: {detail}")
        self.path = path
        self.detail = detail


class ReportLockedError(ReportError):
    """The report at ``path`` was made, but another program keeps the file from being replaced."""

    code = "report_locked"


class StoreProblem(Enum):
    """Why the record cannot be used."""

    LOCKED = "locked"
    NEWER = "newer"
    UNWRITABLE = "unwritable"
    DAMAGED = "damaged"
    NO_BACKUP = "no_backup"


class StoreError(CoreError):
    """The record at ``path`` cannot be used; ``problem`` says why."""

    code = "store"

    def __init__(self, path: Path, problem: StoreProblem, detail: str = "") -> None:
        super().__init__(f"{problem.value}: {detail}")
        self.path = path
        self.problem = problem
        self.detail = detail


class StoreDamagedError(StoreError):
    """The record was damaged; it lies at ``moved_to`` now, and a new one may begin."""

    code = "store_damaged"

    def __init__(self, path: Path, moved_to: Path, detail: str) -> None:
        super().__init__(path, StoreProblem.DAMAGED, detail)
        self.moved_to = moved_to
