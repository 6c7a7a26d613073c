"""Progress on a terminal, silence elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sized
from typing import TypeVar

from tqdm import tqdm

T = TypeVar("T")


def track(items: Iterable[T], description: str) -> Iterator[T]:
    """Yield from ``items`` with a progress bar when standard error is a terminal."""
    total = len(items) if isinstance(items, Sized) else None
    yield from tqdm(items, description, total, disable=not sys.stderr.isatty())


def say(text: str) -> None:
    """Tell the person who runs the command how far it is."""
    print(text, flush=True)  # noqa: T201  # a command-line program speaks on standard output
