"""When a reading process loads pydicom, and who pays for it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from core.images.reader import read_image
from core.isolation.limits import ReadingLimits
from core.isolation.process import Loss, ProcessLostError, ReadingProcess
from core.isolation.reader import IsolatedReader
from core.isolation.worker import Task

_IS_LOADED = Task(eval, ("'pydicom' in __import__('sys').modules",))
_SLOW_LOADING = """
import time
from core.images.dicom_loading import loading
with loading():
    time.sleep(3)
"""


@contextmanager
def _process(limits: ReadingLimits | None = None) -> Iterator[ReadingProcess]:
    process = ReadingProcess(limits or ReadingLimits())
    try:
        yield process
    finally:
        process.close()


def test_a_process_that_is_given_work_at_once_does_not_load_pydicom():
    with _process() as process:
        assert not process.run(_IS_LOADED, 15)


def test_a_process_that_waits_for_work_loads_pydicom_meanwhile():
    for seconds in (2, 6, 20):  # a busy computer takes long to start a process
        with _process() as process:
            time.sleep(seconds)
            if process.run(_IS_LOADED, 15):
                return
    pytest.fail("it was never loaded")


def test_the_first_dicom_film_is_read_as_the_later_ones(write_dicom, draw_film):
    film = write_dicom("film.dcm", draw_film())
    with IsolatedReader() as reader:
        first, later = reader.read(film), reader.read(film)
    assert first.sha256 == later.sha256
    assert (first.pixels == read_image(film).pixels).all()


def test_loading_a_decoder_is_not_counted_as_reading():
    with _process() as process:
        assert process.run(Task(exec, (_SLOW_LOADING, {})), 2.5) is None
        with pytest.raises(ProcessLostError) as lost:
            process.run(Task(time.sleep, (3,)), 2.5)
        assert lost.value.loss is Loss.TOO_SLOW


def test_a_decoder_that_takes_too_long_to_load_is_no_fault_of_the_film():
    with _process(ReadingLimits(start_seconds=2)) as process:
        with pytest.raises(ProcessLostError) as lost:
            process.run(Task(exec, (_SLOW_LOADING, {})), 15)
        assert lost.value.loss is Loss.NOT_STARTED
