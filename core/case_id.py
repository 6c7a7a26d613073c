"""Case IDs: they tell cases apart, and films of one patient together, without naming anybody.

An ID is a keyed hash, so that nobody who sees it can try patient numbers until one fits. The key
is made once per installation and never leaves it.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import logging
import os
import secrets
from functools import cache
from pathlib import Path

from core.folders import data_folder as data_folder
from core.outcome import CaseOutcome, FailedCase, FilmFacts

_log = logging.getLogger(__name__)

_KEY_BYTES = 32
_KEY_FILE = "case-id.key"
_ID_CHARACTERS = 10  # 50 bits: among 100,000 cases two meet with a chance of 1 in 200,000


class CaseNamer:
    """Gives case IDs with one key."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    @classmethod
    def for_this_installation(cls) -> CaseNamer:
        """Namer with the key of this installation, made at its first use.

        Where the data folder cannot be written, the key lasts for this run only: IDs are then
        right within the run, but do not match those of another.
        """
        return _namer_for(data_folder())

    def of_film(self, film: FilmFacts) -> str:
        """ID such as ``L-7KQ2MB4XTA``: of the patient if the film names a number, else of the film.

        Without a patient number every film is a case of its own.
        """
        patient = film.metadata.patient
        if patient is not None and patient.patient_number:
            subject = "\0".join(("patient", patient.issuer, patient.patient_number))
        else:
            subject = f"film\0{film.sha256}"
        digest = hmac.new(self._key, subject.encode(errors="surrogatepass"), hashlib.sha256)
        return "L-" + base64.b32encode(digest.digest()).decode()[:_ID_CHARACTERS]

    def of_content(self, sha256: str) -> str:
        """Mark of a film's content: equal for equal content, and telling nothing of it."""
        return hmac.new(self._key, f"content\0{sha256}".encode(), hashlib.sha256).hexdigest()

    def of_outcome(self, outcome: CaseOutcome) -> str:
        """ID of an outcome; empty for a file that could not be read."""
        return "" if isinstance(outcome, FailedCase) else self.of_film(outcome.film)


@cache
def _namer_for(folder: Path) -> CaseNamer:
    try:
        return CaseNamer(_stored_key(folder / _KEY_FILE))
    except OSError as error:
        _log.warning("No case ID key can be kept (%s): IDs hold for this run only", error.strerror)
        return CaseNamer(secrets.token_bytes(_KEY_BYTES))


def _stored_key(path: Path) -> bytes:
    """The key in the file, made and written if there is none yet."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if path.exists():
        return _read_key(path)
    # Written whole under another name and then linked: two starts at once agree on one key.
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(_KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        _publish(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    return _read_key(path)


def _publish(temporary: Path, path: Path) -> None:
    try:
        os.link(temporary, path)
    except FileExistsError:
        return  # another start was first
    except OSError:
        # File systems without hard links (FAT, some network shares).
        if not path.exists():
            temporary.replace(path)


def _read_key(path: Path) -> bytes:
    key = path.read_bytes()
    if len(key) != _KEY_BYTES:
        raise OSError(0, "the key file is damaged", str(path))
    return key
