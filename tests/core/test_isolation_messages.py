"""What travels between the processes, and what ends one that nobody ends any more."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from multiprocessing import Pipe

import numpy as np
import pytest

from core.isolation.messages import receive, send

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")


@pytest.mark.parametrize("shapes", [[], [(3,)], [(1, 224, 224, 1)], [(700, 900), (2,), (300, 300)]])
def test_arrays_of_any_size_arrive_as_they_were_sent(shapes):
    random = np.random.default_rng(3)
    sent = {"name": "film", "arrays": [random.normal(size=shape) for shape in shapes]}
    reader, writer = Pipe(duplex=False)
    sender = threading.Thread(target=send, args=(writer, sent))
    sender.start()
    found = receive(reader)
    sender.join()
    assert found["name"] == "film"
    assert len(found["arrays"]) == len(shapes)
    for ours, theirs in zip(sent["arrays"], found["arrays"], strict=True):
        np.testing.assert_array_equal(ours, theirs)


def test_an_array_seen_from_another_side_arrives_too():
    film = np.arange(200_000, dtype=np.uint16).reshape(400, 500)
    reader, writer = Pipe(duplex=False)
    for view in (film.T, film[::2, ::-1]):
        sender = threading.Thread(target=send, args=(writer, view))
        sender.start()
        np.testing.assert_array_equal(receive(reader), view)
        sender.join()


def test_the_end_of_the_pipe_is_the_end():
    reader, writer = Pipe(duplex=False)
    writer.close()
    with pytest.raises(EOFError):
        receive(reader)


@posix_only
def test_a_decoder_that_holds_the_interpreter_ends_though_nobody_waits_for_it():
    code = (
        "import ctypes\n"
        "from multiprocessing import Pipe\n"
        "from core.isolation.messages import send\n"
        "from core.isolation.worker import Task, serve\n"
        "def hold(): ctypes.PyDLL(None).sleep(20)\n"  # PyDLL keeps the interpreter's lock
        "(tasks, to_it), (_, replies) = Pipe(duplex=False), Pipe(duplex=False)\n"
        "send(to_it, Task(hold, ()))\n"
        "to_it.close()\n"
        "serve(tasks, replies, -4.5)\n"  # and five seconds of grace
    )
    ended = subprocess.run([sys.executable, "-c", code], check=False)
    assert ended.returncode == -signal.SIGALRM
