"""What nobody refers to any more is destroyed in the window's thread, or Qt crashes."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.application import make_application
from desktop.garbage import GarbageCollector, settle


class _Ring:
    """Refers to itself, so that only the collector can end it."""

    def __init__(self) -> None:
        self.timer = QTimer()
        self.ring = self


@pytest.fixture
def collector(qapp: QApplication) -> GarbageCollector:
    found = qapp.findChild(GarbageCollector)
    assert isinstance(found, GarbageCollector)
    return found


def _ended_in() -> list[int]:
    """Abandon a ring; the thread that ends it will be in the list."""
    ring, threads = _Ring(), list[int]()
    ring.timer.start(10)
    weakref.finalize(ring, lambda: threads.append(threading.get_ident()))
    return threads


def _litter() -> list[list[object]]:
    """As many objects in rings as Python would collect several times for."""
    return [ring for _ in range(20_000) if (ring := []) is not None and ring.append(ring) is None]


def test_no_other_thread_destroys_what_is_abandoned(qtbot, collector):
    threads = _ended_in()
    worker = threading.Thread(target=_litter)
    worker.start()
    worker.join()
    assert not threads
    collector.look()
    assert threads == [threading.get_ident()]


def test_the_collector_looks_by_itself(qtbot, qapp):
    threads = _ended_in()
    _litter()
    qtbot.waitUntil(lambda: threads == [threading.get_ident()], timeout=20_000)


def test_garbage_of_many_batches_does_not_pile_up(collector):
    gc.collect()
    before = len(gc.get_objects())
    for _ in range(30):
        _litter()
        collector.look()
    assert len(gc.get_objects()) < before + 100_000  # of 600,000


def test_what_lives_long_is_not_looked_through_each_time(collector):
    kept = [[number] for number in range(400_000)]
    gc.collect()
    collector._kept = len(gc.get_objects())
    full = gc.get_stats()[2]["collections"]
    for _ in range(15):
        _litter()
        collector.look()
    assert gc.get_stats()[2]["collections"] == full
    assert len(kept) == 400_000


def test_what_lobar_consists_of_is_left_out_and_new_garbage_is_not(collector):
    settle()
    try:
        assert gc.get_freeze_count() > 10_000
        threads = _ended_in()
        _litter()
        collector.look()
        assert threads
    finally:
        gc.unfreeze()


def test_an_application_has_one_collector(qapp):
    make_application()
    assert len(qapp.findChildren(GarbageCollector)) == 1
    assert isinstance(qapp.findChild(GarbageCollector), QObject)
