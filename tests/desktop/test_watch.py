"""Watching a folder: what has arrived whole is scored, the rest is left alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image

from desktop.folder_watch import FolderWatch
from desktop.workers.folder_scan import FolderGone, FolderScan, scan_folder


@pytest.fixture
def film(tmp_path, draw_film) -> Path:
    path = tmp_path / "source.png"
    Image.fromarray(draw_film()).save(path)
    return path


@pytest.fixture
def ward(tmp_path) -> Path:
    folder = tmp_path / "x-ray room"
    folder.mkdir()
    return folder


@pytest.fixture
def watch(qtbot):
    made = FolderWatch(settling_ms=60)
    yield made
    made.stop()
    made.shutdown()


def whole(folder: Path) -> list[str]:
    first = scan_folder(folder, {}, frozenset())
    assert isinstance(first, FolderScan)
    second = scan_folder(folder, first.stamps, frozenset())
    return [path.name for path in second.films]


def test_a_film_that_still_grows_is_not_whole(ward, film) -> None:
    first = scan_folder(ward, {}, frozenset())
    (ward / "a.png").write_bytes(film.read_bytes()[:100])
    second = scan_folder(ward, first.stamps, frozenset())
    shutil.copy(film, ward / "a.png")
    third = scan_folder(ward, second.stamps, frozenset())
    fourth = scan_folder(ward, third.stamps, frozenset())
    assert [bool(scan.films) for scan in (second, third, fourth)] == [False, False, True]


@pytest.mark.parametrize(
    "name", ["a.png.part", "a.crdownload", "~a.dcm", ".a.png", "a.tmp", "notes.txt"]
)
def test_what_is_unfinished_or_no_film_is_left_alone(ward, film, name) -> None:
    if name == "notes.txt":
        (ward / name).write_text("not a film")
    else:
        shutil.copy(film, ward / name)
    assert whole(ward) == []


def test_a_lock_beside_a_film_is_respected(ward, film) -> None:
    shutil.copy(film, ward / "a.png")
    shutil.copy(film, ward / "b.png")
    (ward / "a.png.lock").touch()
    assert whole(ward) == ["b.png"]


def test_an_empty_file_is_not_whole(ward) -> None:
    (ward / "a.png").touch()
    assert whole(ward) == []


def test_a_folder_that_is_away_is_said_to_be(tmp_path) -> None:
    assert isinstance(scan_folder(tmp_path / "gone", {}, frozenset()), FolderGone)


def test_only_films_that_come_after_the_start_are_found(qtbot, watch, ward, film) -> None:
    shutil.copy(film, ward / "old.png")
    watch.start(ward)
    qtbot.waitUntil(lambda: not watch._looking)
    with qtbot.waitSignal(watch.found, timeout=15_000) as told:
        shutil.copy(film, ward / "new.png")
    assert [item.path.name for item in told.args[0].inputs] == ["new.png"]


def test_a_folder_that_comes_back_is_watched_again(qtbot, watch, ward, film) -> None:
    watch.start(ward)
    qtbot.waitUntil(lambda: not watch._looking)
    ward.rename(ward.with_name("away"))
    watch._look()
    qtbot.waitUntil(lambda: not watch.is_reachable, timeout=15_000)
    ward.with_name("away").rename(ward)
    watch._look()
    qtbot.waitUntil(lambda: watch.is_reachable, timeout=15_000)
    with qtbot.waitSignal(watch.found, timeout=15_000):
        shutil.copy(film, ward / "new.png")


def test_films_are_scored_as_they_arrive_until_watching_stops(
    qtbot, live_window, ward, film
) -> None:
    window = live_window
    window.watch._settling_ms = 60
    window.watching.start(ward)
    assert "Watching x-ray room" in window.watch_bar.text
    assert not window.watch_bar.isHidden()
    qtbot.waitUntil(lambda: not window.watch._looking)
    with qtbot.waitSignal(window.session.arrived, timeout=30_000):
        shutil.copy(film, ward / "new.png")
    row = window.session.table.row(0)
    assert row.outcome is not None
    assert "1 film so far" in window.watch_bar.text
    assert window.session.opened.title == "x-ray room"
    assert window.settings.watched_folder == ward
    window.watch_bar.stop.click()
    assert window.watch_bar.isHidden()
    assert window.settings.watched_folder is None
