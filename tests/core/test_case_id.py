"""Case IDs: stable, keyed, and telling nothing."""

from __future__ import annotations

import re
import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core import case_id
from core.case_id import CaseNamer, data_folder
from core.errors import CorruptImageError
from core.images.types import FilmMetadata, ImageFormat, PatientIdentity
from core.outcome import FailedCase, FilmFacts, InputFile


def _film(number: str = "", issuer: str = "", sha256: str = "aa") -> FilmFacts:
    patient = PatientIdentity(name="Doe^Jane", patient_number=number, issuer=issuer)
    return FilmFacts(sha256, 1, 1, 8, ImageFormat.DICOM, FilmMetadata(patient=patient))


def test_an_id_is_short_and_readable():
    assert re.fullmatch(r"L-[A-Z2-7]{10}", CaseNamer(b"k").of_film(_film("17")))


def test_films_of_one_patient_share_an_id_and_others_do_not():
    namer = CaseNamer(b"k")
    assert namer.of_film(_film("17", sha256="aa")) == namer.of_film(_film("17", sha256="bb"))
    assert namer.of_film(_film("17")) != namer.of_film(_film("18"))
    assert namer.of_film(_film("17", "clinic a")) != namer.of_film(_film("17", "clinic b"))


def test_without_a_patient_number_the_film_itself_is_the_case():
    namer = CaseNamer(b"k")
    assert namer.of_film(_film(sha256="aa")) == namer.of_film(_film(sha256="aa"))
    assert namer.of_film(_film(sha256="aa")) != namer.of_film(_film(sha256="bb"))
    anonymous = FilmFacts("aa", 1, 1, 8, ImageFormat.PNG, FilmMetadata())
    assert namer.of_film(anonymous) == namer.of_film(_film(sha256="aa"))


def test_another_key_gives_other_ids():
    assert CaseNamer(b"a").of_film(_film("17")) != CaseNamer(b"b").of_film(_film("17"))


def test_a_file_that_was_not_read_has_no_id():
    error = CorruptImageError(Path("x"))
    failed = FailedCase(InputFile(Path("x"), "x"), error, datetime.now(UTC))
    assert CaseNamer(b"k").of_outcome(failed) == ""


def test_the_key_is_made_once_and_kept_private(tmp_path, monkeypatch):
    monkeypatch.setenv("LOBAR_DATA_DIR", str(tmp_path / "data"))
    first = CaseNamer.for_this_installation().of_film(_film("17"))
    key = tmp_path / "data" / "case-id.key"
    assert len(key.read_bytes()) == 32
    assert [path.name for path in key.parent.iterdir()] == ["case-id.key"]
    if sys.platform != "win32":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
    case_id._namer_for.cache_clear()  # as after a restart
    assert CaseNamer.for_this_installation().of_film(_film("17")) == first


def test_two_starts_at_once_agree_on_one_key(tmp_path):
    path = tmp_path / "data" / "key"
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: case_id._stored_key(path), range(64)))
    assert len(keys) == 1


@pytest.mark.parametrize("content", [b"", b"short"])
def test_a_damaged_key_is_not_used_and_not_overwritten(tmp_path, monkeypatch, caplog, content):
    monkeypatch.setenv("LOBAR_DATA_DIR", str(tmp_path))
    (tmp_path / "case-id.key").write_bytes(content)
    assert CaseNamer.for_this_installation().of_film(_film("17")).startswith("L-")
    assert (tmp_path / "case-id.key").read_bytes() == content
    assert "this run only" in caplog.text


def test_a_folder_that_cannot_be_made_gives_a_key_for_this_run(tmp_path, monkeypatch, caplog):
    (tmp_path / "file").touch()
    monkeypatch.setenv("LOBAR_DATA_DIR", str(tmp_path / "file" / "data"))
    namer = CaseNamer.for_this_installation()
    assert namer.of_film(_film("17")) == CaseNamer.for_this_installation().of_film(_film("17"))
    assert "this run only" in caplog.text
    assert str(tmp_path) not in caplog.text


@pytest.mark.skipif(sys.platform != "linux", reason="XDG is for Linux")
def test_the_data_folder_follows_the_system(monkeypatch):
    monkeypatch.delenv("LOBAR_DATA_DIR")
    monkeypatch.setenv("XDG_DATA_HOME", "/somewhere")
    assert data_folder() == Path("/somewhere/lobar")
    monkeypatch.delenv("XDG_DATA_HOME")
    assert data_folder() == Path.home() / ".local" / "share" / "lobar"
