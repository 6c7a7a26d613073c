"""What every benchmark needs: programs run and measured, figures with their limits, the machine."""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from core import __version__

ROOT = Path(__file__).resolve().parents[2]
_LIBRARIES = ("numpy", "onnxruntime", "pillow", "pydicom", "pyside6-essentials")


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a program: wall and processor seconds (all its processes), and what it said."""

    wall: float
    cpu: float
    output: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. ``value`` None: not measured, and ``detail`` says why."""

    name: str
    value: float | None
    detail: str
    limit: float | None = None
    at_least: bool = True
    unit: str = ""

    @property
    def verdict(self) -> str:
        """Whether the value keeps to the limit."""
        if self.value is None:
            return "not measured"
        if self.limit is None:
            return ""
        return "yes" if (self.value >= self.limit) == self.at_least else "NO"


@dataclass(frozen=True, slots=True)
class Part:
    """Figures of one benchmark, and the numbers behind them for the JSON file."""

    figures: tuple[Figure, ...]
    numbers: Any


def run_program(*arguments: str, environment: dict[str, str] | None = None) -> Run:
    """Run ``python ARGUMENTS`` in the checkout to its end. Raises RuntimeError when it fails."""
    # Compiled modules are kept, as where Lobar is installed, whatever this environment says.
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        env={**kept, **(environment or {})},
        text=True,
    )
    assert process.stdout is not None
    output = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - began
    if process.returncode:
        raise RuntimeError(f"{arguments} ended with {process.returncode}")
    return Run(wall, used.ru_utime + used.ru_stime, output)


def spread(values: Sequence[float]) -> dict[str, float]:
    """Median and range."""
    return {"median": statistics.median(values), "lowest": min(values), "highest": max(values)}


def machine() -> dict[str, Any]:
    """On what it was measured; a load above the number of cores: something else was running."""
    processor = platform.processor() or platform.machine()
    description = Path("/proc/cpuinfo")
    if description.is_file():
        lines = description.read_text(encoding="utf-8").splitlines()
        names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
        processor = names[0] if names else processor
    return {
        "system": platform.platform(),
        "python": platform.python_version(),
        "processor": processor,
        "cores": os.cpu_count(),
        "load": os.getloadavg()[0],
        "versions": {"lobar": __version__, **{n: metadata.version(n) for n in _LIBRARIES}},
    }
