"""The inside of a reading process: one task after the other, until the pipe closes.

Loaded by every new process before anything else, so it imports the decoders only when the process
is ready for them. Neither Qt nor ONNX Runtime is loaded here.
"""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TextIO, TypeAlias

from core.crash_report import code_lines
from core.errors import CoreError
from core.isolation.messages import receive, send

READY = "ready"
LOADING = "loading"
"""Sent instead of a reply: a decoder is being loaded, no film's time runs until it is `READY`."""
_GRACE_SECONDS = 5.0
_IDLE_SECONDS = 1.0  # a batch has given its first film by then; a window need not hurry


@dataclass(frozen=True, slots=True)
class Task:
    """A function of `core.isolation.tasks` with its arguments."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Returned:
    """The task's result."""

    value: Any


@dataclass(frozen=True, slots=True)
class Raised:
    """The task's error; ``lines`` of code that a bug came through."""

    error: Exception
    lines: tuple[str, ...] = ()


Reply: TypeAlias = Returned | Raised


def serve(tasks: Connection, replies: Connection, seconds: float) -> None:
    """Main function of the process. ``seconds`` is the time that one task may take."""
    # Ctrl-C reaches every process of the terminal; the parent alone answers it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _leave_no_dump()
    # Decoders, before the clock runs.
    from core.images.dicom_loading import dicom_reader, tell_of_loading
    from core.isolation import tasks as _tasks  # noqa: F401

    with Path(os.devnull).open("w") as nowhere:
        # What a decoder prints may quote the film, and would end up amid the rows of a CSV.
        for descriptor in (1, 2):
            os.dup2(nowhere.fileno(), descriptor)
        tell_of_loading(partial(_loading, replies, seconds, nowhere))
        send(replies, READY)
        if not tasks.poll(_IDLE_SECONDS):
            dicom_reader()
            _end_in(0, nowhere)
        while True:
            try:
                task: Task = receive(tasks)
            except EOFError:
                return
            # The parent ends what takes too long. Should it have died, this does.
            _end_in(seconds + _GRACE_SECONDS, nowhere)
            reply = _attempt(task)
            _end_in(0, nowhere)
            send(replies, reply)


@contextmanager
def _loading(replies: Connection, seconds: float, nowhere: TextIO) -> Iterator[None]:
    """Stop the clock, here and in the parent; it then starts anew."""
    _end_in(0, nowhere)
    send(replies, LOADING)
    try:
        yield
    finally:
        send(replies, READY)
        _end_in(seconds + _GRACE_SECONDS, nowhere)


def _attempt(task: Task) -> Reply:
    try:
        return Returned(task.function(*task.arguments))
    except CoreError as error:
        return Raised(error)
    # A bug is not this process's to report: it is raised again where the task came from.
    except Exception as bug:  # noqa: BLE001  see above
        return Raised(_portable(bug), code_lines(bug))


def _portable(bug: Exception) -> Exception:
    try:
        pickle.loads(pickle.dumps(bug))  # noqa: S301  our own bytes
    except Exception:  # noqa: BLE001  whatever an exception's own pickling raises
        return RuntimeError(f"{type(bug).__module__}.{type(bug).__qualname__}")
    return bug


def _end_in(seconds: float, nowhere: TextIO) -> None:
    """End this process in so many seconds, whatever a decoder does then; 0: do not."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)
    elif seconds:
        # A thread for each film; on a busy computer its start and its end wait for their turn.
        faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
    else:
        faulthandler.cancel_dump_traceback_later()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _leave_no_dump() -> None:
    """A crash must write no memory to disk, which holds the film, and open no dialog."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.SetErrorMode(
            msvcrt.SEM_FAILCRITICALERRORS
            | msvcrt.SEM_NOGPFAULTERRORBOX
            | msvcrt.SEM_NOOPENFILEERRORBOX
        )
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
