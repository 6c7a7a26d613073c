"""Which files are inputs, in which order, under which names."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PIL import Image

from core.discovery import discover
from core.errors import AccessProblem, FileAccessError
from core.images.reader import read_image
from tests.calls import calls_made


def _png(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("L", (8, 8)).save(path, "PNG")
    return path


def _labels(*paths: Path, recursive: bool = True) -> list[str]:
    return [item.label for item in discover(paths, recursive).inputs]


def test_a_folder_gives_its_films_in_natural_order(tmp_path):
    for name in ("film10.png", "film2.png", "Film1.png", "b/film3.png", "b/film20.png"):
        _png(tmp_path / name)
    expected = ["b/film3.png", "b/film20.png", "Film1.png", "film2.png", "film10.png"]
    assert _labels(tmp_path) == expected
    assert _labels(tmp_path) == expected  # and again


def test_sub_folders_are_left_out_when_not_recursive(tmp_path):
    _png(tmp_path / "a.png")
    _png(tmp_path / "sub" / "b.png")
    assert _labels(tmp_path, recursive=False) == ["a.png"]


def test_what_systems_leave_behind_is_skipped_silently(tmp_path):
    _png(tmp_path / "film.png")
    for name in (".DS_Store", "Thumbs.db", "desktop.ini", "._film.png", "DICOMDIR"):
        (tmp_path / name).write_bytes(b"x")
    _png(tmp_path / "__MACOSX" / "film.png")
    _png(tmp_path / ".hidden" / "film.png")
    found = discover([tmp_path])
    assert [item.label for item in found.inputs] == ["film.png"]
    assert found.ignored == 0


def test_names_that_promise_a_film_are_inputs_whatever_they_hold(tmp_path):
    names = ["a.dcm", "b.DICOM", "c.dic", "d.jpeg", "e.tif", "f.bmp", "g.webp", "h", "1.2.840.7"]
    for name in names:
        (tmp_path / name).write_bytes(b"nothing")
    assert sorted(_labels(tmp_path)) == sorted(names)


def test_other_names_count_by_their_content(tmp_path):
    _png(tmp_path / "film.backup")
    (tmp_path / "film.ima").write_bytes(b"\0" * 128 + b"DICM")
    (tmp_path / "notes.txt").write_text("notes")
    (tmp_path / "results.csv").write_text("a,b")
    found = discover([tmp_path])
    assert [item.label for item in found.inputs] == ["film.backup", "film.ima"]
    assert found.ignored == 2


def test_a_file_named_explicitly_is_always_an_input(tmp_path):
    (tmp_path / "notes.txt").write_text("notes")
    paths = [tmp_path / "notes.txt", tmp_path / "missing.dcm", tmp_path / ".hidden"]
    assert _labels(*paths) == [str(path) for path in paths]


def test_nothing_is_found_twice(tmp_path):
    film = _png(tmp_path / "sub" / "film.png")
    twin = tmp_path / "sub" / ".." / "sub" / "film.png"
    assert len(_labels(film, twin, tmp_path, tmp_path / "sub")) == 1


def test_several_folders_are_told_apart_in_the_labels(tmp_path):
    _png(tmp_path / "monday" / "1.png")
    _png(tmp_path / "tuesday" / "1.png")
    assert _labels(tmp_path / "monday", tmp_path / "tuesday") == ["monday/1.png", "tuesday/1.png"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_loop_of_links_ends(tmp_path):
    _png(tmp_path / "sub" / "film.png")
    (tmp_path / "sub" / "loop").symlink_to(tmp_path)
    (tmp_path / "self.png").symlink_to("self.png")
    assert _labels(tmp_path) == ["self.png", "sub/film.png"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "pipe.xyz")
    assert discover([tmp_path]).ignored == 1


@pytest.mark.skipif(sys.platform == "win32", reason="permissions work otherwise on Windows")
def test_a_locked_folder_does_not_cost_the_others(tmp_path, caplog):
    _png(tmp_path / "open" / "film.png")
    locked = tmp_path / "locked"
    _png(locked / "film.png")
    locked.chmod(0)
    try:
        if os.access(locked, os.R_OK):
            pytest.skip("this user may read everything")
        assert _labels(tmp_path) == ["open/film.png"]
        assert str(locked) not in caplog.text
    finally:
        locked.chmod(0o700)


def test_a_very_deep_tree_is_walked(tmp_path):
    folder = tmp_path
    for _ in range(300):
        folder /= "d"
    _png(folder / "film.png")
    assert len(_labels(tmp_path)) == 1


def test_a_name_that_is_too_long_is_an_input_that_fails_later(tmp_path):
    assert len(_labels(tmp_path / ("x" * 5000))) == 1
    assert len(_labels(Path("nul\0byte.png"))) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="permissions work otherwise on Windows")
def test_a_folder_that_cannot_be_listed_is_a_row_that_says_why(tmp_path, monkeypatch):
    (tmp_path / "share").mkdir()
    _png(tmp_path / "film.png")
    scandir = os.scandir

    def vanishing(path):
        if str(path).endswith("share"):
            raise OSError(116, "Stale file handle")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", vanishing)
    found = discover([tmp_path])
    assert [item.label for item in found.inputs] == ["film.png", "share/"]
    with pytest.raises(FileAccessError) as caught:
        read_image(found.inputs[1].path)
    assert caught.value.problem is AccessProblem.IO


def test_the_work_of_finding_files_grows_as_their_number(tmp_path):
    work = []
    for count in (500, 4000):
        folder = tmp_path / str(count)
        folder.mkdir()
        for number in range(count):
            (folder / f"{number}.dcm").touch()
        work.append(calls_made(lambda at=folder: discover([at])))
        assert len(discover([folder]).inputs) == count
    assert work[1] < 9 * work[0]
