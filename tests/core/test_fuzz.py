"""Damaged files by the thousand: each ends as one outcome, in time, and leaves nothing behind."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLSLossless,
    RLELossless,
)

from core.batch import read_isolated
from core.isolation.reader import IsolatedReader
from core.outcome import FailedCase, InputFile, RefusedCase, ScoredCase
from core.report import to_row
from core.scoring import Scorer

_SECONDS = 20.0
_MAGIC = (
    b"\x89PNG\r\n\x1a\n",
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\0\0\0\0",
    b"\xff\xd8\xff\xe0\0\x10JFIF\0",
    b"\xff\xd8\xff\xc0\0\x0b\x08\1\0\1\0\1\1\x11\0",
    b"\0" * 128 + b"DICM\2\0\0\0UL\4\0",
    b"\x08\0\5\0\x0a\0\0\0ISO_IR 100",
    b"II*\0\x08\0\0\0",
    b"MM\0*\0\0\0\x08",
    b"BM",
    b"RIFF\0\1\0\0WEBPVP8 ",
    b"PK\3\4",
)
_few = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
_many = settings(_few, max_examples=1200)


class Arena:
    """One scorer with one reading process, and a folder in which nothing else may appear."""

    def __init__(self, scorer: Scorer, reader: IsolatedReader, folder: Path) -> None:
        self._scorer, self._reader = scorer, reader
        self._path = folder / "film"

    def judge(self, data: bytes) -> str:
        """Status of the one row that ``data`` gives."""
        self._path.write_bytes(data)
        began = time.monotonic()
        outcome = read_isolated(self._scorer, self._reader, InputFile(self._path, "film"))()
        assert time.monotonic() - began < _SECONDS
        assert isinstance(outcome, ScoredCase | RefusedCase | FailedCase)
        spec = self._scorer.spec
        row = to_row(outcome, spec, spec.operating_point(None))
        assert (row.status == "scored") == bool(row.probability)
        assert row.status == "scored" or row.reason
        assert [path.name for path in self._path.parent.iterdir()] == ["film"]
        return row.status


@pytest.fixture(scope="module")
def arena(tiny_model, tmp_path_factory) -> Iterator[Arena]:
    scorer = Scorer.open("cpu", tiny_model / "resources" / "model", threads=1)
    with IsolatedReader() as reader:
        yield Arena(scorer, reader, tmp_path_factory.mktemp("arena"))


@pytest.fixture(scope="module")
def good_files(draw_film, make_dicom) -> dict[str, bytes]:
    """Sound films of the formats and transfer syntaxes that can be written here."""
    grey = draw_film(160, 150)
    files: dict[str, bytes] = {}
    for name, options in {
        "png": {},
        "jpeg": {"quality": 90},
        "jpeg-progressive": {"progressive": True},
        "tiff": {"compression": "tiff_lzw"},
        "bmp": {},
        "webp": {"lossless": True},
    }.items():
        stream = io.BytesIO()
        Image.fromarray(grey).save(stream, format=name.partition("-")[0], **options)
        files[name] = stream.getvalue()
    for syntax in (
        ImplicitVRLittleEndian,
        ExplicitVRLittleEndian,
        ExplicitVRBigEndian,
        DeflatedExplicitVRLittleEndian,
        RLELossless,
        JPEGLSLossless,
        JPEG2000Lossless,
    ):
        plain = syntax in (ImplicitVRLittleEndian, ExplicitVRBigEndian)
        dataset = make_dicom(
            grey.astype(np.uint16) * 16,
            BitsStored=12,
            transfer_syntax=syntax if plain else ExplicitVRLittleEndian,
        )
        if syntax.is_compressed and syntax != DeflatedExplicitVRLittleEndian:
            dataset.compress(syntax, generate_instance_uid=False)
        dataset.file_meta.TransferSyntaxUID = syntax
        stream = io.BytesIO()
        dataset.save_as(stream, enforce_file_format=True)
        files[syntax.name] = stream.getvalue()
    return files


def test_the_good_files_are_scored(arena, good_files):
    assert {name: arena.judge(data) for name, data in good_files.items()} == dict.fromkeys(
        good_files, "scored"
    )


def test_a_film_cut_off_at_any_kilobyte_is_one_row_without_a_number(arena, good_files):
    for name, data in good_files.items():
        for length in range(1024, len(data) - 64, 1024 * max(1, len(data) // 8192)):
            assert arena.judge(data[:length]) != "scored", (name, length)


@pytest.mark.slow
def test_a_film_cut_off_at_every_kilobyte_is_one_row_without_a_number(arena, good_files):
    for name, data in good_files.items():
        for length in range(0, len(data) - 64, 1024):
            assert arena.judge(data[:length]) != "scored", (name, length)


_flips = st.lists(
    st.tuples(st.booleans(), st.integers(0, 2**20), st.integers(0, 7)), min_size=1, max_size=40
)


def _flipped(files: dict[str, bytes], which: int, flips: list[tuple[bool, int, int]]) -> bytes:
    film = bytearray(files[sorted(files)[which % len(files)]])
    for in_header, position, bit in flips:  # headers are where damage does most
        film[position % (min(1200, len(film)) if in_header else len(film))] ^= 1 << bit
    return bytes(film)


@_few
@given(which=st.integers(0, 50), flips=_flips)
def test_flipped_bits_give_one_row(arena, good_files, which, flips):
    arena.judge(_flipped(good_files, which, flips))


@pytest.mark.slow
@pytest.mark.timeout(1800)
@_many
@given(which=st.integers(0, 50), flips=_flips)
def test_many_flipped_bits_give_one_row_each(arena, good_files, which, flips):
    arena.judge(_flipped(good_files, which, flips))


@_few
@given(magic=st.sampled_from(_MAGIC), rest=st.binary(max_size=2000))
def test_random_bytes_after_the_right_magic_are_never_scored(arena, magic, rest):
    assert arena.judge(magic + rest) != "scored"


@pytest.mark.slow
@pytest.mark.timeout(1800)
@_many
@given(magic=st.sampled_from(_MAGIC), rest=st.binary(max_size=20_000))
def test_much_random_bytes_after_the_right_magic_are_never_scored(arena, magic, rest):
    assert arena.judge(magic + rest) != "scored"
