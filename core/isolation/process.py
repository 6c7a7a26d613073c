"""One reading process, seen from outside: given a task, watched, and ended when it must be.

Each process has pipes of its own. Pools that share one pipe among their processes (Pebble, the
standard library's) lose other films, or all, when a process is killed while it holds the pipe.
"""

from __future__ import annotations

import multiprocessing
import sys
import threading
import time
from contextlib import suppress
from enum import Enum
from multiprocessing.connection import Connection
from typing import Any

import psutil

from core.crash_report import RemoteBugError
from core.isolation.limits import ReadingLimits
from core.isolation.messages import receive, send
from core.isolation.worker import LOADING, READY, Raised, Reply, Task, serve

_LOOK_SECONDS = 0.05  # a decoder that eats memory takes about 0.1 GiB in this time
_KILL_SECONDS = 1.0  # a process that waits for a vanished share cannot be killed: leave it
_PIPE_BYTES = 1 << 20  # Linux gives 64 KiB, and a prepared film takes 200
_context = multiprocessing.get_context("spawn")  # the same on every system, and safe with threads
_starting = threading.Lock()


class Loss(Enum):
    """Why a process is gone."""

    NOT_STARTED = "not_started"
    CRASHED = "crashed"
    TOO_SLOW = "too_slow"
    TOO_MUCH_MEMORY = "too_much_memory"


class ProcessLostError(Exception):
    """The process ended, or was ended, without an answer."""

    def __init__(self, loss: Loss) -> None:
        super().__init__(loss.value)
        self.loss = loss


class ReadingProcess:
    """Starts at once and loads its decoders meanwhile. One thread at a time may use it."""

    def __init__(self, limits: ReadingLimits) -> None:
        self._limits = limits
        self._ready = False
        self._watched: psutil.Process | None = None
        self.killed = False
        self.served = 0
        tasks, self._tasks = _context.Pipe(duplex=False)
        self._replies, replies = _context.Pipe(duplex=False)
        _widen(replies)
        self._process = _context.Process(
            target=serve, args=(tasks, replies, limits.seconds), name="lobar-reader", daemon=True
        )
        try:
            with _starting:
                self._process.start()
        except OSError as error:
            self._close_pipes()
            raise ProcessLostError(Loss.NOT_STARTED) from error
        finally:
            # Held by the process alone from now on: its end is then the end of the pipe.
            tasks.close()
            replies.close()

    def run(self, task: Task, seconds: float) -> Any:
        """Result of a task within ``seconds``. Raises what it raised, or `ProcessLostError`.

        After a `ProcessLostError` the process is gone.
        """
        try:
            self._await_ready()
            send(self._tasks, task)
            reply = self._await_reply(seconds)
        except (EOFError, OSError) as error:
            self.close()
            raise ProcessLostError(Loss.CRASHED if self._ready else Loss.NOT_STARTED) from error
        except ProcessLostError:
            self.close()
            raise
        self.served += 1
        if isinstance(reply, Raised):
            raise reply.error from (RemoteBugError(reply.lines) if reply.lines else None)
        return reply.value

    def kill(self) -> None:
        """End the process whatever it does; another thread's `run` then raises."""
        self.killed = True
        self._process.kill()

    def close(self) -> None:
        """End the process and release its pipes, in the thread that uses it."""
        self._process.kill()
        self._process.join(_KILL_SECONDS)
        self._close_pipes()

    def _await_ready(self) -> None:
        if not self._ready:
            if self._receive(self._limits.start_seconds, Loss.NOT_STARTED) != READY:
                raise ProcessLostError(Loss.NOT_STARTED)
            self._ready = True

    def _await_reply(self, seconds: float) -> Reply:
        message = self._receive(seconds, Loss.TOO_SLOW)
        if message == LOADING:
            self._ready = False
            self._await_ready()
            message = self._receive(seconds, Loss.TOO_SLOW)
        reply: Reply = message
        return reply

    def _receive(self, seconds: float, too_slow: Loss) -> Any:
        until = time.monotonic() + seconds
        while not self._replies.poll(_LOOK_SECONDS):
            if time.monotonic() > until:
                raise ProcessLostError(too_slow)
            if self._memory_bytes() > self._limits.memory_bytes:
                raise ProcessLostError(Loss.TOO_MUCH_MEMORY)
        return receive(self._replies)

    def _memory_bytes(self) -> int:
        try:
            # Looking a process up costs ten times what asking it does.
            self._watched = self._watched or psutil.Process(self._process.pid)
            used = self._watched.memory_info()
        except psutil.Error:  # it has just ended, which its pipe will tell
            return 0
        # On Windows the resident part shrinks when the system swaps; what is allocated does not.
        return int(getattr(used, "private", used.rss))

    def _close_pipes(self) -> None:
        self._tasks.close()
        self._replies.close()


def _widen(pipe: Connection) -> None:
    """Let a whole prepared film into a pipe, so that its writer need not wait for the reader."""
    if sys.platform == "linux":
        import fcntl

        with suppress(OSError):  # more than this user may have: it is as wide as it was
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
