"""Messages between processes, pickled with large arrays beside the pickle: copied less often."""

from __future__ import annotations

import pickle
from multiprocessing.connection import Connection
from typing import Any

_LARGE_BYTES = 1 << 16


def send(pipe: Connection, message: object) -> None:
    """Send anything that can be pickled."""
    arrays: list[memoryview] = []

    def stays_inside(buffer: pickle.PickleBuffer) -> bool:
        large = (raw := buffer.raw()).nbytes >= _LARGE_BYTES
        if large:
            arrays.append(raw)
        return not large

    content = pickle.dumps(message, protocol=5, buffer_callback=stays_inside)
    pipe.send_bytes(len(arrays).to_bytes(4, "little") + content)
    for array in arrays:
        pipe.send_bytes(array)


def receive(pipe: Connection) -> Any:
    """The next message; large arrays of it can be read alone. Raises EOFError at the end."""
    content = pipe.recv_bytes()
    arrays = [pipe.recv_bytes() for _ in range(int.from_bytes(content[:4], "little"))]
    return pickle.loads(memoryview(content)[4:], buffers=arrays)  # noqa: S301  our own processes'
