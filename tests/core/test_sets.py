"""Zip archives read in place, and what is wrong with some."""

from __future__ import annotations

import struct
import tracemalloc
import zipfile

import numpy as np
import pytest

from core.discovery import discover
from core.errors import (
    AccessProblem,
    ArchiveError,
    ArchiveProblem,
    CorruptImageError,
    FileAccessError,
    ImageTooLargeError,
)
from core.images.limits import MAX_ARCHIVE_FILES, MAX_FILE_BYTES
from core.images.reader import read_image
from core.messages import describe_error


@pytest.fixture
def pack(tmp_path):
    """Pack files, given as name=bytes pairs, into an archive."""

    def pack(files, name="films.zip", method=zipfile.ZIP_DEFLATED):
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", method) as archive:
            for inside, content in files:
                archive.writestr(inside, content)
        return path

    return pack


def _labels(*paths) -> list[str]:
    return [item.label for item in discover(paths).inputs]


def test_an_archive_is_read_in_place_like_a_folder(pack, film_bytes, draw_film, tmp_path):
    names = ["ward/film10.png", "ward/film2.png", "IM0001", ".DS_Store", "__MACOSX/x.png"]
    path = pack([*((name, film_bytes) for name in names), ("notes.txt", b"notes")])
    before = sorted(tmp_path.rglob("*"))
    found = discover([path])
    assert [item.label for item in found.inputs] == ["IM0001", "ward/film2.png", "ward/film10.png"]
    assert found.ignored == 1
    for item in found.inputs:
        assert np.array_equal(read_image(item.path).pixels, draw_film())
    assert sorted(tmp_path.rglob("*")) == before


def test_an_archive_in_a_folder_is_named_in_the_labels(pack, film_bytes, tmp_path):
    pack([("a.png", film_bytes)])
    (tmp_path / "b.png").write_bytes(film_bytes)
    assert _labels(tmp_path) == ["b.png", "films.zip/a.png"]


def test_an_office_document_in_a_folder_is_no_archive_of_films(pack, film_bytes, tmp_path):
    pack([("media/image1.png", film_bytes)], name="letter.docx")
    found = discover([tmp_path])
    assert (found.inputs, found.ignored) == ((), 1)


@pytest.mark.parametrize(
    ("name", "cleaned"),
    [
        ("../../etc/film.png", "etc/film.png"),
        ("/etc/film.png", "etc/film.png"),
        ("C:\\films\\film.png", "C_/films/film.png"),
        ("./a//b/./film.png", "a/b/film.png"),
        ("Röntgen/фильм.png", "Röntgen/фильм.png"),
        ("..", "_"),
    ],
)
def test_names_that_lead_elsewhere_lead_nowhere(pack, film_bytes, draw_film, name, cleaned):
    path = pack([(name, film_bytes)])
    (item,) = discover([path]).inputs
    assert item.path == path / cleaned
    assert np.array_equal(read_image(item.path).pixels, draw_film())


def test_very_long_and_equal_names_are_kept_apart(pack, film_bytes):
    long = "x/" * 3000 + "film.png"
    path = pack([("../a.png", film_bytes), ("a.png", film_bytes), (long, film_bytes)])
    inputs = discover([path]).inputs
    assert len({item.path for item in inputs}) == 3
    assert all(read_image(item.path).width == 320 for item in inputs)
    assert all(len(item.label) <= 500 for item in inputs)


def test_a_zip64_archive_is_read(tmp_path, film_bytes, draw_film):
    path = tmp_path / "films.zip"
    with zipfile.ZipFile(path, "w") as archive, archive.open("a.png", "w", force_zip64=True) as out:
        out.write(film_bytes)
    assert np.array_equal(read_image(path / "a.png").pixels, draw_film())


def _problem(path) -> ArchiveProblem:
    with pytest.raises(ArchiveError) as caught:
        read_image(path)
    assert describe_error(caught.value)
    return caught.value.problem


def test_an_archive_in_an_archive_says_so(pack, film_bytes, tmp_path):
    inner = pack([("a.png", film_bytes)], name="inner.zip").read_bytes()
    path = pack([("inner.zip", inner)])
    (item,) = discover([path]).inputs
    assert _problem(item.path) is ArchiveProblem.NESTED


def test_a_locked_file_says_so(pack, film_bytes):
    path = pack([("a.png", film_bytes), ("b", film_bytes)])
    data = bytearray(path.read_bytes())
    for start in (b"PK\x01\x02", b"PK\x03\x04"):
        at = -1
        while (at := data.find(start, at + 1)) >= 0:
            data[at + (8 if start[2] == 1 else 6)] |= 1  # encrypted
    path.write_bytes(data)
    inputs = discover([path]).inputs
    assert len(inputs) == 2
    assert {_problem(item.path) for item in inputs} == {ArchiveProblem.ENCRYPTED}


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_method_that_unpacks_without_limit_is_not_used(pack, film_bytes, method):
    path = pack([("a.png", film_bytes)], method=method)
    assert _problem(path / "a.png") is ArchiveProblem.METHOD


def test_a_damaged_archive_is_one_input_that_fails(pack, film_bytes):
    path = pack([("a.png", film_bytes)])
    path.write_bytes(path.read_bytes()[:-30])
    (item,) = discover([path]).inputs
    assert item.path == path
    assert _problem(path) is ArchiveProblem.DAMAGED


def test_an_archive_without_films_is_one_input_that_says_so(pack):
    for path in (pack([], "empty.zip"), pack([("notes.txt", b"notes")])):
        (item,) = discover([path]).inputs
        assert _problem(item.path) is ArchiveProblem.NO_FILMS


def test_a_damaged_file_in_an_archive_fails_its_checksum(pack, film_bytes):
    path = pack([("a.png", film_bytes)], method=zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    data[400] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(CorruptImageError):
        read_image(path / "a.png")


def test_a_file_that_is_not_in_the_archive_is_missing(pack, film_bytes):
    path = pack([("a.png", film_bytes)])
    for missing in (path / "b.png", path / "a.png" / "c.png"):
        with pytest.raises(FileAccessError) as caught:
            read_image(missing)
        assert caught.value.problem is AccessProblem.MISSING


def test_a_large_file_in_an_archive_is_refused_unread(pack):
    path = pack([("a.dcm", b"x")])
    data = bytearray(path.read_bytes())
    entry = data.index(b"PK\x01\x02")
    struct.pack_into("<I", data, entry + 24, MAX_FILE_BYTES + 1)
    path.write_bytes(data)
    with pytest.raises((ImageTooLargeError, ArchiveError)):
        read_image(path / "a.dcm")


def test_a_file_that_unpacks_to_more_than_declared_ends_there(pack):
    path = pack([("a.dcm", bytes(50_000_000))])
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, data.index(b"PK\x01\x02") + 24, 1000)
    path.write_bytes(data)
    tracemalloc.start()
    with pytest.raises(CorruptImageError):
        read_image(path / "a.dcm")
    assert tracemalloc.get_traced_memory()[1] < 10_000_000
    tracemalloc.stop()


def test_an_archive_that_unpacks_to_far_too_much_is_refused(tmp_path):
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(40):
            archive.writestr(f"{number}.dcm", b"x")
    data = bytearray(path.read_bytes())
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        struct.pack_into("<I", data, at + 24, MAX_FILE_BYTES)
    path.write_bytes(data)
    (item,) = discover([path]).inputs
    assert _problem(item.path) is ArchiveProblem.BOMB


def test_an_archive_of_too_many_files_is_refused(tmp_path):
    path = tmp_path / "many.zip"
    entry = struct.pack("<4s6H3L5H2L", b"PK\1\2", *[0] * 9, 1, *[0] * 6) + b"a"
    count = MAX_ARCHIVE_FILES + 1
    local = struct.pack("<4s5H3L2H", b"PK\3\4", *[0] * 8, 1, 0) + b"a"
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0, 0, len(entry) * count, len(local), 0)
    path.write_bytes(local + entry * count + end)
    assert _problem(path) is ArchiveProblem.TOO_MANY_FILES
