"""Words for the errors of the core: what is wrong, and what to do.

Only a file's name is said, never its folder, and nothing of the patient.
"""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from core.engine.errors import EngineError
from core.engine.words import describe_engine
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
from core.model_import.errors import ModelImportError
from core.model_import.words import describe_import
from core.safe_text import single_line
from core.site_check.errors import LabelsError, SiteCheckFileError
from core.site_check.words import describe_check_file, describe_labels
from core.translation import Translate, english

_REINSTALL = english("Install Lobar again.")
_EXPORT_AGAIN = english("Export it again from the X-ray machine.")

_ACCESS = {
    AccessProblem.MISSING: english("the file does not exist. Check where it was moved to."),
    AccessProblem.NOT_A_FILE: english("it is a folder or a device, not a file."),
    AccessProblem.DENIED: english("you have no permission to read it. Ask whoever owns the file."),
    AccessProblem.EMPTY: english("the file is empty. Copy it again from the X-ray machine."),
    AccessProblem.IO: english(
        "the disk or the network gave an error. Copy the file to this computer."
    ),
}

_DICOM = {
    DicomProblem.NO_PIXELS: english("it holds no image. It may be a report or an index of a disc."),
    DicomProblem.TRANSFER_SYNTAX: english(
        "its compression is not supported. Export it again uncompressed or as JPEG 2000."
    ),
    DicomProblem.PHOTOMETRIC: english("its colours are stored in a way that is not supported."),
    DicomProblem.BIT_DEPTH: english("its pixels are stored with an unusual number of bits."),
}

_ARCHIVE = {
    ArchiveProblem.DAMAGED: english("the zip archive is damaged. Copy or pack it again."),
    ArchiveProblem.ENCRYPTED: english("it is protected by a password. Unpack it first."),
    ArchiveProblem.NESTED: english("it is an archive within an archive. Unpack it first."),
    ArchiveProblem.NO_FILMS: english("the zip archive holds no films."),
    ArchiveProblem.TOO_MANY_FILES: english(
        "the zip archive holds too many files. Unpack it first."
    ),
    ArchiveProblem.BOMB: english("the zip archive would unpack to far more than films need."),
    ArchiveProblem.METHOD: english(
        "it is packed in an unusual way. Pack it again as an ordinary zip."
    ),
}

_STORE = {
    StoreProblem.LOCKED: english(
        "another program is using it. Close other windows of Lobar and try again."
    ),
    StoreProblem.NEWER: english("a newer version of Lobar wrote it. Use that version."),
    StoreProblem.UNWRITABLE: english(
        "the disk may be full, or the data folder protected. Make room and start Lobar again."
    ),
    StoreProblem.DAMAGED: english(
        "it is damaged. Start Lobar again: it is then put aside, not deleted."
    ),
    StoreProblem.NO_BACKUP: english("there is no sound backup copy of it."),
}


def describe_error(error: CoreError, tr: Translate = english) -> str:
    """One or two sentences for any error of the core: what is wrong and what to do."""
    for kind in type(error).__mro__:
        describe = _ERRORS.get(kind)
        if describe is not None:
            return describe(error, tr)
    raise TypeError(f"not an error of the core: {type(error).__name__}")


def described_errors() -> frozenset[type[CoreError]]:
    """Error classes that have words of their own."""
    return frozenset(_ERRORS)


def _unread(error: ImageError, why: str, tr: Translate) -> str:
    text = tr("Lobar could not read {name}: {why}")
    return text.format(name=single_line(error.path.name), why=why)


def _image(error: ImageError, tr: Translate) -> str:
    return _unread(error, tr("it is not a film that Lobar can take."), tr)


def _access(error: FileAccessError, tr: Translate) -> str:
    return _unread(error, tr(_ACCESS[error.problem]), tr)


def _format(error: UnsupportedFormatError, tr: Translate) -> str:
    if not error.detail:
        why = tr("this kind of file is not supported. Use DICOM, PNG, JPEG or TIFF.")
        return _unread(error, why, tr)
    text = tr("{kind} files are not supported. Use DICOM, PNG, JPEG or TIFF.")
    return _unread(error, text.format(kind=error.detail), tr)


def _corrupt(error: CorruptImageError, tr: Translate) -> str:
    why = tr("the file is damaged or ends too early. Copy it again from the X-ray machine.")
    return _unread(error, why, tr)


def _dicom(error: UnsupportedDicomError, tr: Translate) -> str:
    return _unread(error, tr(_DICOM[error.problem]), tr)


def _archive(error: ArchiveError, tr: Translate) -> str:
    return _unread(error, tr(_ARCHIVE[error.problem]), tr)


def _too_large(error: ImageTooLargeError, tr: Translate) -> str:
    if error.unit == "bytes":
        text = tr("it is too large for a film: {size} MB, the limit is {limit}.")
        size, limit = error.size >> 20, error.limit >> 20
    else:
        text = tr("it is too large for a film: {size} million pixels, the limit is {limit}.")
        size, limit = error.size // 1_000_000, error.limit // 1_000_000
    return _unread(error, text.format(size=size, limit=limit), tr)


def _export_again(error: ImageError, why: str, tr: Translate) -> str:
    return f"{_unread(error, why, tr)} {tr(_EXPORT_AGAIN)}"


def _decoder(error: DecoderError, tr: Translate) -> str:
    return _export_again(error, tr("reading it failed."), tr)


def _crashed(error: DecoderCrashedError, tr: Translate) -> str:
    return _export_again(error, tr("the decoder crashed on it."), tr)


def _timeout(error: DecoderTimeoutError, tr: Translate) -> str:
    text = tr(
        "it took longer than {n} seconds. If it lies on a share or a disc, copy it to this "
        "computer."
    )
    return _export_again(error, text.format(n=f"{error.seconds:g}"), tr)


def _memory(error: DecoderMemoryError, tr: Translate) -> str:
    text = tr("it needs more than {n} MB.")
    return _export_again(error, text.format(n=error.limit >> 20), tr)


def _not_started(error: DecoderNotStartedError, tr: Translate) -> str:
    why = tr("this computer could not start a reader. Close other programs and try again.")
    return _unread(error, why, tr)


def _stopped(_: ReadingStoppedError, tr: Translate) -> str:
    return tr("Reading was stopped.")


def _reinstall(what: str, tr: Translate) -> str:
    return f"{what} {tr(_REINSTALL)}"


def _model(_: ModelError, tr: Translate) -> str:
    return _reinstall(tr("The model cannot be used, so nothing is scored."), tr)


def _model_file(error: ModelFileError, tr: Translate) -> str:
    text = tr("The model file {name} cannot be used: {detail}.")
    return _reinstall(text.format(name=error.path.name, detail=error.detail), tr)


def _contract(error: ModelContractError, tr: Translate) -> str:
    text = tr("The model and its description do not fit ({field}).")
    return _reinstall(text.format(field=error.field), tr)


def _self_test(error: SelfTestError, tr: Translate) -> str:
    text = tr(
        "The self-test on {provider} gave {measured} instead of {expected}, so nothing is scored."
    ).format(
        provider=error.provider,
        measured=f"{error.measured:.4f}",
        expected=f"{error.expected:.4f}",
    )
    return _reinstall(text, tr)


def _provider(error: ProviderUnavailableError, tr: Translate) -> str:
    text = tr("{name} is not available on this computer. Choose one of: {available}.")
    return text.format(name=error.requested, available=", ".join(error.available))


def _inference(_: InferenceError, tr: Translate) -> str:
    return tr("The model could not score this film. Try again; if it stays, have the film read.")


def _report(error: ReportError, tr: Translate) -> str:
    text = tr("{name} could not be written: {detail}. The earlier report is unchanged.")
    return text.format(name=single_line(error.path.name), detail=error.detail)


def _locked(error: ReportLockedError, tr: Translate) -> str:
    text = tr(
        "{name} is open in another program or protected. Close it there. The earlier report is "
        "unchanged."
    )
    return text.format(name=single_line(error.path.name))


def _store(error: StoreError, tr: Translate) -> str:
    text = tr("The record of cases and readings cannot be used: {why}")
    return text.format(why=tr(_STORE[error.problem]))


def _store_damaged(error: StoreDamagedError, tr: Translate) -> str:
    text = tr(
        "The record of cases and readings was damaged. It was put aside as {name}, and nothing of "
        "it was deleted. lobar store restore goes on from the last backup copy."
    )
    return text.format(name=error.moved_to.name)


def _any(_: CoreError, tr: Translate) -> str:
    return tr("Lobar could not do this.")


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
        ModelImportError: describe_import,
        EngineError: describe_engine,
        ReportError: _report,
        ReportLockedError: _locked,
        StoreError: _store,
        StoreDamagedError: _store_damaged,
        LabelsError: describe_labels,
        SiteCheckFileError: describe_check_file,
    }
)
