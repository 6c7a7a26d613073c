"""Reading in other processes: what it costs, and whom it costs, when a decoder goes wrong."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import psutil
import pytest
from PIL import Image

from core.crash_report import RemoteBugError
from core.errors import (
    AccessProblem,
    CoreError,
    CorruptImageError,
    DecoderCrashedError,
    DecoderMemoryError,
    DecoderNotStartedError,
    DecoderTimeoutError,
    FileAccessError,
    ReadingStoppedError,
)
from core.examination import ExaminationSpec, examine
from core.images.reader import read_image
from core.isolation.limits import ReadingLimits
from core.isolation.reader import IsolatedReader
from core.outcome import InputFile

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")


@pytest.fixture(scope="module")
def slow_film(tmp_path_factory) -> Path:
    """A sound film that takes half a second, and 0.5 GB, to read."""
    path = tmp_path_factory.mktemp("slow") / "slow.png"
    even = np.full((4500, 4500, 4), 100, dtype=np.uint8)
    Image.fromarray(even, "RGBA").save(path, compress_level=1)
    return path


@pytest.fixture
def film(tmp_path, draw_film) -> Path:
    path = tmp_path / "film.png"
    Image.fromarray(draw_film()).save(path)
    return path


@pytest.fixture
def reader():
    with IsolatedReader() as opened:
        yield opened
    assert not _processes()


def _processes() -> list[psutil.Process]:
    """The reading processes of this one."""
    children = psutil.Process().children()
    return [c for c in children if "spawn_main" in " ".join(c.cmdline())]


def _read_in_thread(reader: IsolatedReader, path: Path) -> tuple[threading.Thread, list[object]]:
    """Start to read; the list gets the result or the error."""
    results: list[object] = []

    def read() -> None:
        try:
            results.append(reader.read(path))
        except (CoreError, OSError) as error:
            results.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    return thread, results


def _wait_until_it_decodes(seconds: float = 30) -> psutil.Process:
    """The reading process that has begun to decode the slow film: it is large by then."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for process in _processes():
            if process.memory_info().rss > 150 << 20:
                return process
        time.sleep(0.01)
    pytest.fail("the slow film is not being decoded")


def test_a_film_comes_back_as_it_is_read_here(reader, film, write_dicom, draw_film):
    deep = write_dicom("deep.dcm", draw_film().astype(np.uint16) * 100, BitsStored=16)
    for path in (film, deep):
        here, there = read_image(path), reader.read(path)
        assert np.array_equal(here.pixels, there.pixels)
        assert (here.sha256, here.metadata, here.notes) == (
            there.sha256,
            there.metadata,
            there.notes,
        )


def test_an_examination_is_that_of_this_process(reader, film, model_spec):
    source, spec = InputFile(film, "film"), ExaminationSpec.of(model_spec)
    here, there = examine(source, read_image(film), spec), reader.examine(source, spec)
    assert here.film == there.film
    assert here.prepared is not None
    assert there.prepared is not None
    assert np.array_equal(here.prepared.input.tensor, there.prepared.input.tensor)
    assert np.array_equal(here.prepared.features, there.prepared.features)


def test_a_small_film_is_the_smallest_copy(reader, tmp_path, draw_film):
    Image.fromarray(draw_film(1200, 1100)).save(tmp_path / "large.png")
    assert reader.read_small(tmp_path / "large.png").pixels.shape == (275, 300)


def test_errors_come_back_with_their_fields(reader, tmp_path):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    with pytest.raises(CorruptImageError) as corrupt:
        reader.read(broken)
    assert corrupt.value.path == broken
    with pytest.raises(FileAccessError) as access:
        reader.hash(tmp_path / "missing.png")
    assert access.value.problem is AccessProblem.MISSING


def test_a_bug_comes_back_as_itself_and_says_where_it_was(reader, film):
    with pytest.raises(AttributeError) as caught:
        reader.read(None)
    assert isinstance(caught.value.__cause__, RemoteBugError)
    assert any("isolation/tasks.py" in line for line in caught.value.__cause__.lines)
    assert reader.read(film).sha256  # the process goes on


@posix_only
@pytest.mark.parametrize("blow", [signal.SIGSEGV, signal.SIGABRT, signal.SIGKILL])
def test_a_decoder_that_crashes_costs_its_film_alone(slow_film, film, blow):
    with IsolatedReader() as reader:
        thread, results = _read_in_thread(reader, slow_film)
        os.kill(_wait_until_it_decodes().pid, blow)
        thread.join(20)
        assert [type(result) for result in results] == [DecoderCrashedError]
        assert reader.read(film).sha256


@posix_only
def test_a_process_that_an_earlier_film_may_have_damaged_does_not_cost_the_next(slow_film, film):
    with IsolatedReader() as reader:
        reader.read(film)
        thread, results = _read_in_thread(reader, slow_film)
        os.kill(_wait_until_it_decodes().pid, signal.SIGSEGV)
        thread.join(30)
        assert results[0].sha256


@posix_only
def test_a_process_that_was_killed_while_it_waited_costs_no_film(film):
    with IsolatedReader() as reader:
        reader.read(film)
        _processes()[0].kill()
        assert reader.read(film).sha256


def test_a_film_that_takes_too_long_is_given_up_in_time(slow_film, film):
    with IsolatedReader(limits=ReadingLimits(seconds=0.2)) as reader:
        reader.warm_up()
        with pytest.raises(DecoderTimeoutError):
            reader.read(slow_film)
        assert reader.read(film).sha256


@posix_only
def test_a_process_that_hangs_in_native_code_is_given_up_too(film):
    limits = ReadingLimits(seconds=0.5, start_seconds=300)
    with IsolatedReader(limits=limits) as reader:
        reader.read(film)
        os.kill(_processes()[0].pid, signal.SIGSTOP)  # answers to nothing but SIGKILL
        began = time.monotonic()
        with pytest.raises(DecoderTimeoutError):
            reader.read(film)
        assert time.monotonic() - began < 100  # not the limit of the start, nor none
        assert reader.read(film).sha256


def test_a_film_that_needs_too_much_memory_is_given_up(slow_film, film):
    with IsolatedReader(limits=ReadingLimits(memory_bytes=150 << 20)) as reader:
        with pytest.raises(DecoderMemoryError):
            reader.read(slow_film)
        assert reader.read(film).sha256


def test_a_process_that_cannot_start_says_so(film):
    with (
        IsolatedReader(limits=ReadingLimits(start_seconds=0)) as reader,
        pytest.raises(DecoderNotStartedError),
    ):
        reader.read(film)


def test_closing_ends_what_is_under_way_at_once(slow_film):
    reader = IsolatedReader()
    thread, results = _read_in_thread(reader, slow_film)
    _wait_until_it_decodes()
    reader.close()
    thread.join(30)
    assert [type(result) for result in results] == [ReadingStoppedError]
    with pytest.raises(ReadingStoppedError):
        reader.read(slow_film)
    assert not _processes()


def test_an_interrupted_reader_reads_on(slow_film, film):
    with IsolatedReader() as reader:
        thread, results = _read_in_thread(reader, slow_film)
        _wait_until_it_decodes()
        reader.interrupt()
        thread.join(10)
        assert [type(result) for result in results] == [ReadingStoppedError]
        assert reader.read(film).sha256


def test_threads_share_the_processes(film):
    with IsolatedReader(2) as reader:
        threads = [_read_in_thread(reader, film) for _ in range(8)]
        for thread, results in threads:
            thread.join(30)
            assert results[0].sha256
        assert len(_processes()) <= 2


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="needs /proc")
def test_a_reading_process_loads_neither_qt_nor_onnx_runtime(reader, film):
    reader.read(film)
    (process,) = _processes()
    loaded = {Path(region.path).name for region in process.memory_maps()}
    assert any("imaging" in name.lower() for name in loaded)  # Pillow: they can be seen
    assert not [n for n in loaded if "onnx" in n.lower() or "qt" in n.lower()]


@posix_only
def test_no_process_outlives_the_program(slow_film):
    code = (
        "import sys; from pathlib import Path\n"
        "from core.isolation.reader import IsolatedReader\n"
        "IsolatedReader().read(Path(sys.argv[1]))\n"
    )
    program = subprocess.Popen([sys.executable, "-c", code, slow_film])
    children: list[psutil.Process] = []
    until = time.monotonic() + 60
    while not children and time.monotonic() < until:
        time.sleep(0.1)
        children = [c for c in psutil.Process(program.pid).children() if c.cpu_times().user > 0.3]
    program.kill()
    program.wait()
    assert children
    gone, alive = psutil.wait_procs(children, timeout=60)
    assert gone
    assert not alive


def test_a_reader_that_nobody_used_starts_nothing():
    with IsolatedReader(4):
        gc.collect()
        assert not _processes()
