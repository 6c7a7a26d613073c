"""Which engine scores, as it is named on the command line."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LOCAL, _RAY = "local", "ray"
_ADDRESS = re.compile(r"ray://[^/\s:]+:\d{1,5}|ray://\[[0-9a-fA-F:]+\]:\d{1,5}")


@dataclass(frozen=True, slots=True)
class Engine:
    """This computer's own processes, or Ray: at ``address``, or a cluster of its own."""

    is_ray: bool = False
    address: str | None = None

    def __str__(self) -> str:
        return self.address or (_RAY if self.is_ray else _LOCAL)


def parse_engine(text: str) -> Engine:
    """``local``, ``ray`` or ``ray://HOST:PORT``; anything else is a ValueError."""
    if text in (_LOCAL, _RAY):
        return Engine(is_ray=text == _RAY)
    if _ADDRESS.fullmatch(text):
        return Engine(is_ray=True, address=text)
    raise ValueError(text)
