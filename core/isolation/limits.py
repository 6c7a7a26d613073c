"""How much one file may cost."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadingLimits:
    """Limits of one reading process.

    The largest film that `core.images.limits` admits, 64 million pixels with colour and
    transparency, needs 1.5 GiB and, on a slow computer, ten seconds.
    """

    seconds: float = 15.0
    memory_bytes: int = 2 << 30
    start_seconds: float = 60.0
    """For loading the decoders, which a virus scanner can make slow; no file is read by then."""
