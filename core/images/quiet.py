"""Keep decoders from talking: what they print or raise as warnings quotes the file."""

from __future__ import annotations

import logging
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_users = 0
_filters = warnings.catch_warnings()

# pydicom's messages quote values of attributes, and so names of patients; nobody may log them.
logging.getLogger("pydicom").setLevel(logging.CRITICAL + 1)
logging.getLogger("PIL").setLevel(logging.CRITICAL + 1)


@contextmanager
def quiet_decoders() -> Iterator[None]:
    """Ignore warnings while decoding, in any number of threads at once.

    ``warnings.catch_warnings`` alone restores the wrong filters when two threads overlap; so
    the first one in sets them and the last one out restores them.
    """
    global _users, _filters
    with _lock:
        if _users == 0:
            _filters = warnings.catch_warnings()
            _filters.__enter__()
            warnings.simplefilter("ignore")
        _users += 1
    try:
        yield
    finally:
        with _lock:
            _users -= 1
            if _users == 0:
                _filters.__exit__(None, None, None)
