"""Work off the GUI thread: what it gives back, and how it ends."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from core.errors import CorruptImageError
from desktop.image_adapter import FilmImage
from desktop.workers.background import Background, Crashed
from desktop.workers.film_store import FilmStore
from desktop.workers.thumbnail_store import ThumbnailStore


def _fail(error: Exception) -> object:
    raise error


def test_work_gives_its_result_its_error_or_a_report_of_its_bug(qtbot) -> None:
    background, results = Background(), {}
    background.done.connect(results.__setitem__)
    damaged = CorruptImageError(Path("film.png"), "torn")
    background.submit("fine", lambda: 7)
    background.submit("damaged", lambda: _fail(damaged))
    background.submit("bug", lambda: _fail(ZeroDivisionError("of Ada Lovelace")))
    qtbot.waitUntil(lambda: len(results) == 3)
    background.shutdown()
    assert results["fine"] == 7
    assert results["damaged"] is damaged
    assert isinstance(results["bug"], Crashed)
    assert "Lovelace" not in results["bug"].report


def test_a_film_is_read_when_the_window_has_had_its_turn(qtbot, film_path, monkeypatch) -> None:
    begun, submit = [], Background.submit

    def note(background: Background, key: Path, work: Callable[[], object]) -> None:
        begun.append(key)
        submit(background, key, work)

    monkeypatch.setattr(Background, "submit", note)
    store = FilmStore()
    with qtbot.waitSignal(store.loaded, timeout=20_000) as loaded:
        assert store.request(film_path) is None
        assert store.request(film_path) is None
        assert not begun
    assert begun == [film_path]
    assert isinstance(loaded.args[1], FilmImage)
    assert store.request(film_path) is loaded.args[1]
    store.shutdown()


def test_what_has_begun_ends_and_what_waits_is_dropped(qtbot) -> None:
    background, begun, go_on, did = Background(), threading.Event(), threading.Event(), []

    def first() -> None:
        begun.set()
        go_on.wait(10)
        did.append("first")

    background.submit("first", first)
    background.submit("second", lambda: did.append("second"))
    assert begun.wait(10)
    threading.Timer(0.05, go_on.set).start()
    background.shutdown()
    assert did == ["first"]


def test_nothing_begins_after_the_end(qtbot) -> None:
    background, did = Background(), []
    background.shutdown()
    background.submit("late", lambda: did.append("late"))
    background.shutdown()  # waits for what would have begun
    assert did == []


def test_a_window_painted_while_it_closes_begins_no_thumbnail(qtbot, film_folder) -> None:
    store = ThumbnailStore()
    store.shutdown()
    with qtbot.assertNotEmitted(store.ready, wait=300):
        assert store.get(film_folder / "film0.png") is None
