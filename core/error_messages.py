"""Words for the errors of the core: what is wrong, and what to do.

Only a file's name is said, never its folder, and nothing of the patient.
"""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from core.errors import (
    AccessProblem,
    ArchiveError,
    ArchiveProblem,
    CoreError,
    CorruptImageError,
    DecoderCrashedError,
    DecoderError,
    DecoderMemoryError,
    DecoderNotStartedError,
    DecoderTimeoutError,
    DicomProblem,
    FileAccessError,
    ImageError,
    ImageTooLargeError,
    InferenceError,
    ModelContractError,
    ModelError,
    ModelFileError,
    ProviderUnavailableError,
    ReadingStoppedError,
    ReportError,
    ReportLockedError,
    SelfTestError,
    StoreDamagedError,
    StoreError,
    StoreProblem,
    UnsupportedDicomError,
    UnsupportedFormatError,
)
from core.safe_text import single_line

_REINSTALL = "Install Lobar again."
_EXPORT_AGAIN = "Export it again from the X-ray machine."

_ACCESS = {
    AccessProblem.MISSING: "the file does not exist. Check where it was moved to.",
    AccessProblem.NOT_A_FILE: "it is a folder or a device, not a file.",
    AccessProblem.DENIED: "you have no permission to read it. Ask whoever owns the file.",
    AccessProblem.EMPTY: "the file is empty. Copy it again from the X-ray machine.",
    AccessProblem.IO: "the disk or the network gave an error. Copy the file to this computer.",
}

_DICOM = {
    DicomProblem.NO_PIXELS: "it holds no image. It may be a report or an index of a disc.",
    DicomProblem.TRANSFER_SYNTAX: (
        "its compression is not supported. Export it again uncompressed or as JPEG 2000."
    ),
    DicomProblem.PHOTOMETRIC: "its colours are stored in a way that is not supported.",
    DicomProblem.BIT_DEPTH: "its pixels are stored with an unusual number of bits.",
}

_ARCHIVE = {
    ArchiveProblem.DAMAGED: "the zip archive is damaged. Copy or pack it again.",
    ArchiveProblem.ENCRYPTED: "it is protected by a password. Unpack it first.",
    ArchiveProblem.NESTED: "it is an archive within an archive. Unpack it first.",
    ArchiveProblem.NO_FILMS: "the zip archive holds no films.",
    ArchiveProblem.TOO_MANY_FILES: "the zip archive holds too many files. Unpack it first.",
    ArchiveProblem.BOMB: "the zip archive would unpack to far more than films need.",
    ArchiveProblem.METHOD: "it is packed in an unusual way. Pack it again as an ordinary zip.",
}

_STORE = {
    StoreProblem.LOCKED: "another program is using it. Close other windows of Lobar and try again.",
    StoreProblem.NEWER: "a newer version of Lobar wrote it. Use that version.",
    StoreProblem.UNWRITABLE: (
        "the disk may be full, or the data folder protected. Make room and start Lobar again."
    ),
    StoreProblem.DAMAGED: "it is damaged. Start Lobar again: it is then put aside, not deleted.",
    StoreProblem.NO_BACKUP: "there is no sound backup copy of it.",
}


def describe_error(error: CoreError) -> str:
    """One or two sentences for any error of the core: what is wrong and what to do."""
    for kind in type(error).__mro__:
        describe = _ERRORS.get(kind)
        if describe is not None:
            return describe(error)
    raise TypeError(f"not an error of the core: {type(error).__name__}")


def described_errors() -> frozenset[type[CoreError]]:
    """Error classes that have words of their own."""
    return frozenset(_ERRORS)


def _unread(error: ImageError, why: str) -> str:
    return f"Lobar could not read {single_line(error.path.name)}: {why}"


def _image(error: ImageError) -> str:
    return _unread(error, "it is not a film that Lobar can take.")


def _access(error: FileAccessError) -> str:
    return _unread(error, _ACCESS[error.problem])


def _format(error: UnsupportedFormatError) -> str:
    what = f"{error.detail} files are" if error.detail else "this kind of file is"
    return _unread(error, f"{what} not supported. Use DICOM, PNG, JPEG or TIFF.")


def _corrupt(error: CorruptImageError) -> str:
    return _unread(
        error,
        "the file is damaged or ends too early. Copy it again from the X-ray machine.",
    )


def _dicom(error: UnsupportedDicomError) -> str:
    return _unread(error, _DICOM[error.problem])


def _archive(error: ArchiveError) -> str:
    return _unread(error, _ARCHIVE[error.problem])


def _too_large(error: ImageTooLargeError) -> str:
    if error.unit == "bytes":
        size, limit, unit = error.size >> 20, error.limit >> 20, "MB"
    else:
        size, limit, unit = error.size // 1_000_000, error.limit // 1_000_000, "million pixels"
    return _unread(error, f"it is too large for a film: {size:,} {unit}, the limit is {limit:,}.")


def _decoder(error: DecoderError) -> str:
    return _unread(error, f"reading it failed. {_EXPORT_AGAIN}")


def _crashed(error: DecoderCrashedError) -> str:
    return _unread(error, f"the decoder crashed on it. {_EXPORT_AGAIN}")


def _timeout(error: DecoderTimeoutError) -> str:
    return _unread(
        error,
        f"it took longer than {error.seconds:g} seconds. If it lies on a share or a disc, copy it "
        f"to this computer. {_EXPORT_AGAIN}",
    )


def _memory(error: DecoderMemoryError) -> str:
    return _unread(error, f"it needs more than {error.limit >> 20:,} MB. {_EXPORT_AGAIN}")


def _not_started(error: DecoderNotStartedError) -> str:
    return _unread(
        error, "this computer could not start a reader. Close other programs and try again."
    )


def _stopped(_: ReadingStoppedError) -> str:
    return "Reading was stopped."


def _model(_: ModelError) -> str:
    return f"The model cannot be used, so nothing is scored. {_REINSTALL}"


def _model_file(error: ModelFileError) -> str:
    return f"The model file {error.path.name} cannot be used: {error.detail}. {_REINSTALL}"


def _contract(error: ModelContractError) -> str:
    return f"The model and its description do not fit ({error.field}). {_REINSTALL}"


def _self_test(error: SelfTestError) -> str:
    return (
        f"The self-test on {error.provider} gave {error.measured:.4f} instead of "
        f"{error.expected:.4f}, so nothing is scored. {_REINSTALL}"
    )


def _provider(error: ProviderUnavailableError) -> str:
    available = ", ".join(error.available)
    return f"{error.requested} is not available on this computer. Choose one of: {available}."


def _inference(_: InferenceError) -> str:
    return "The model could not score this film. Try again; if it stays, have the film read."


def _report(error: ReportError) -> str:
    return (
        f"{single_line(error.path.name)} could not be written: {error.detail}. "
        "The earlier report is unchanged."
    )


def _locked(error: ReportLockedError) -> str:
    return (
        f"{single_line(error.path.name)} is open in another program or protected. "
        "Close it there. The earlier report is unchanged."
    )


def _store(error: StoreError) -> str:
    return f"The record of cases and readings cannot be used: {_STORE[error.problem]}"


def _store_damaged(error: StoreDamagedError) -> str:
    return (
        "The record of cases and readings was damaged. It was put aside as "
        f"{error.moved_to.name}, and nothing of it was deleted. "
        "lobar store restore goes on from the last backup copy."
    )


def _any(_: CoreError) -> str:
    return "Lobar could not do this."


# Each function takes the very class it stands beside; the table cannot say so in types.
_ERRORS: MappingProxyType[type, Callable[..., str]] = MappingProxyType(
    {
        CoreError: _any,
        ImageError: _image,
        FileAccessError: _access,
        UnsupportedFormatError: _format,
        CorruptImageError: _corrupt,
        UnsupportedDicomError: _dicom,
        ArchiveError: _archive,
        ImageTooLargeError: _too_large,
        DecoderError: _decoder,
        DecoderCrashedError: _crashed,
        DecoderTimeoutError: _timeout,
        DecoderMemoryError: _memory,
        DecoderNotStartedError: _not_started,
        ReadingStoppedError: _stopped,
        ModelError: _model,
        ModelFileError: _model_file,
        ModelContractError: _contract,
        SelfTestError: _self_test,
        ProviderUnavailableError: _provider,
        InferenceError: _inference,
        ReportError: _report,
        ReportLockedError: _locked,
        StoreError: _store,
        StoreDamagedError: _store_damaged,
    }
)
