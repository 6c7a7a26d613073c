"""Every error, refusal, warning and finding has words, and the right kind of words."""

from __future__ import annotations

import pickle
import re
from pathlib import Path

import pytest

from core import errors, messages
from core.decision import Finding
from core.engine.errors import EngineError, EngineProblem
from core.errors import (
    AccessProblem,
    ArchiveProblem,
    CoreError,
    DicomProblem,
    ImageError,
    ModelError,
    StoreProblem,
)
from core.images.types import ImageNote
from core.model_import.errors import ImportProblem, ModelImportError
from core.outcome import Refusal, RefusalReason
from core.site_check.errors import LabelsError, LabelsProblem, SiteCheckFileError

FILM = Path("/secret/folder/IMG_0016.dcm")


def _all_subclasses(kind: type) -> set[type]:
    return {kind}.union(*(_all_subclasses(child) for child in kind.__subclasses__()))


EXAMPLES: list[CoreError] = [
    CoreError("x"),
    ImageError(FILM, "x"),
    *(errors.FileAccessError(FILM, problem) for problem in AccessProblem),
    errors.UnsupportedFormatError(FILM, "TIFF"),
    errors.UnsupportedFormatError(FILM),
    errors.CorruptImageError(FILM, "struct.error: Planted^Name"),
    *(errors.UnsupportedDicomError(FILM, problem, "Planted^Name") for problem in DicomProblem),
    *(errors.ArchiveError(FILM, problem, "Planted^Name") for problem in ArchiveProblem),
    errors.ImageTooLargeError(FILM, 10**10, 64 * 10**6),
    errors.ImageTooLargeError(FILM, 10**10, 2**29, "bytes"),
    errors.DecoderError(FILM),
    errors.DecoderCrashedError(FILM),
    errors.DecoderTimeoutError(FILM, 15),
    errors.DecoderMemoryError(FILM, 2**31),
    errors.DecoderNotStartedError(FILM),
    errors.ReadingStoppedError(),
    ModelError("x"),
    errors.ModelFileError(Path("/secret/folder/model.onnx"), "is missing"),
    errors.ModelContractError("input", "is wrong"),
    errors.SelfTestError("cuda", 1.5, 2.5),
    errors.ProviderUnavailableError("cuda", ("auto", "cpu")),
    errors.InferenceError("nan"),
    *(ModelImportError(problem, "0.9") for problem in ImportProblem),
    *(EngineError(problem, "0.9") for problem in EngineProblem),
    ModelImportError(ImportProblem.NEWER_LOBAR),
    errors.ReportError(Path("/secret/folder/out.csv"), "Permission denied"),
    errors.ReportLockedError(Path("/secret/folder/out.csv"), "Permission denied"),
    *(errors.StoreError(Path("/secret/folder/lobar.db"), problem, "x") for problem in StoreProblem),
    errors.StoreDamagedError(Path("/secret/lobar.db"), Path("/secret/lobar-damaged-1.db"), "x"),
    *(LabelsError(Path("/secret/folder/labels.csv"), problem, "31") for problem in LabelsProblem),
    SiteCheckFileError(Path("/secret/folder/site-check.json"), "is damaged"),
]

TEXTS = [
    *(messages.describe_error(error) for error in EXAMPLES),
    *(messages.describe_refusal(Refusal(reason, "34", "1 to 5")) for reason in RefusalReason),
    *(messages.describe_refusal(Refusal(reason)) for reason in RefusalReason),
    *(messages.describe_warning(note.value) for note in ImageNote),
    *(messages.finding_sentence(finding) for finding in Finding),
]


def test_every_error_class_has_words_of_its_own():
    kinds = {kind for kind in _all_subclasses(CoreError) if kind.__module__.startswith("core.")}
    assert kinds == messages.described_errors()
    assert kinds == {type(error) for error in EXAMPLES}


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_an_error_stays_itself_from_one_process_to_another(error):
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301  our own bytes
    assert type(copy) is type(error)
    assert (str(copy), vars(copy)) == (str(error), vars(error))


def test_every_error_code_is_unique():
    kinds = [k for k in _all_subclasses(CoreError) if k.__module__.startswith("core.")]
    assert len({kind.code for kind in kinds}) == len(kinds)


@pytest.mark.parametrize("problem", AccessProblem)
def test_every_access_problem_reads_differently(problem):
    texts = {messages.describe_error(errors.FileAccessError(FILM, p)) for p in AccessProblem}
    assert len(texts) == len(AccessProblem)
    assert messages.describe_error(errors.FileAccessError(FILM, problem)) in texts


@pytest.mark.parametrize("text", TEXTS)
def test_texts_are_whole_sentences(text):
    assert text[0].isupper() or text[0].isdigit() or text.startswith(("cuda", "out.csv"))
    assert text.endswith(".")
    assert "!" not in text
    assert "{" not in text
    assert len(text) < 220


@pytest.mark.parametrize("text", TEXTS)
def test_texts_keep_to_the_vocabulary(text):
    banned = "diagnos|detected|normal|clear|healthy|safe|lesion|confidence|AI|rules out|invalid"
    assert not re.search(rf"\b({banned})", text)


@pytest.mark.parametrize("text", TEXTS)
def test_texts_name_no_folder_and_no_tag_content(text):
    assert "secret" not in text
    assert "lanted" not in text


def test_a_refusal_says_what_was_measured():
    age = messages.describe_refusal(Refusal(RefusalReason.AGE, "34", "1 to 5"))
    assert age == "Age 34 years: Lobar was tested on 1 to 5 years."
    exact = messages.describe_refusal(Refusal(RefusalReason.AGE, "64.48", "1 to 5"))
    assert exact.startswith("Age 64 years")
    infant = messages.describe_refusal(Refusal(RefusalReason.AGE, "0.25", "1 to 5"))
    assert infant.startswith("Age under 1 year:")
    small = messages.describe_refusal(Refusal(RefusalReason.TOO_SMALL, "96 x 96", "128"))
    assert small == "The image is too small: 96 x 96 pixels."


def test_control_characters_of_a_name_or_tag_are_not_passed_on():
    error = errors.CorruptImageError(Path("a\x1b[31m\nb.png"))
    assert "a[31mb.png" in messages.describe_error(error)
    assert "\n" not in messages.describe_refusal(Refusal(RefusalReason.BODY_PART, "A\nB"))


def test_every_finding_has_the_agreed_words():
    assert [messages.finding_heading(finding) for finding in Finding] == [
        "Pneumonia suspected",
        "Uncertain: have it read",
        "Pneumonia not suspected",
    ]


def test_an_unknown_warning_is_shown_by_its_code():
    assert messages.describe_warning("from_the_future") == "Note: from_the_future."


def test_an_error_derived_later_takes_the_words_of_its_parent():
    class Stranger(errors.CorruptImageError):
        """As a plug-in might define it."""

    text = messages.describe_error(Stranger(FILM))
    assert text == messages.describe_error(errors.CorruptImageError(FILM))
