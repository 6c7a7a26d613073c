"""The folder of one run: what is in it and where."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from training.config import TrainConfig

_PACKAGES = ("keras", "tensorflow", "tf2onnx", "onnx", "onnxruntime", "numpy", "pillow", "pydicom")


class RunMismatchError(Exception):
    """The folder holds a run of another configuration."""


@dataclass(frozen=True, slots=True)
class RunDir:
    """Paths of a run; each command reads what the ones before it wrote."""

    root: Path

    @property
    def config(self) -> Path:
        """Configuration, as JSON."""
        return self.root / "config.json"

    @property
    def environment(self) -> Path:
        """Versions, machine, git revision."""
        return self.root / "environment.json"

    @property
    def manifest(self) -> Path:
        """Films, patients, parts, exclusions."""
        return self.root / "manifest.csv"

    @property
    def data(self) -> Path:
        """Fingerprint of the films used, and how many are in each part."""
        return self.root / "data.json"

    @property
    def credit(self) -> Path:
        """Who made the further films; empty or absent when there are none."""
        return self.root / "credit.txt"

    @property
    def history(self) -> Path:
        """One row per epoch."""
        return self.root / "history.csv"

    @property
    def backup(self) -> Path:
        """Where an interrupted training goes on."""
        return self.root / "backup"

    @property
    def weights(self) -> Path:
        """The trained network."""
        return self.root / "network.weights.h5"

    @property
    def lung_finder(self) -> Path:
        """The network that puts a box around the lungs."""
        return self.root / "lung_finder.weights.h5"

    @property
    def influence(self) -> Path:
        """What reads the influence map in the network's features."""
        return self.root / "influence.weights.h5"

    @property
    def scores(self) -> Path:
        """Logits and embeddings of every film, by part."""
        return self.root / "scores.npz"

    @property
    def calibration(self) -> Path:
        """Calibration, operating points, map scale."""
        return self.root / "calibration.json"

    @property
    def metrics(self) -> Path:
        """All measured figures."""
        return self.root / "metrics.json"

    @property
    def plots(self) -> Path:
        """Curves and confusion matrices as PNG."""
        return self.root / "plots"

    @property
    def export(self) -> Path:
        """The model folder as the app takes it."""
        return self.root / "model"

    @property
    def validation(self) -> Path:
        """Record of `validate`: checks and their results."""
        return self.root / "validation.json"

    @property
    def samples(self) -> Path:
        """Synthetic films, when they are not published."""
        return self.root / "samples"

    def backup_after(self, epochs: int) -> Path:
        """Weights and optimizer after so many epochs."""
        return self.backup / f"epoch-{epochs:04d}.weights.h5"

    def epochs_done(self) -> int:
        """Epochs that an earlier, interrupted training finished and kept."""
        kept = (path.name for path in self.backup.glob("epoch-*.weights.h5"))
        return max((int(name.partition(".")[0].removeprefix("epoch-")) for name in kept), default=0)

    def open(self, config: TrainConfig | None) -> TrainConfig:
        """Create or reopen the run; a reopened run keeps its configuration."""
        self.root.mkdir(parents=True, exist_ok=True)
        if self.config.exists():
            saved = TrainConfig.from_json(self.config.read_text("utf-8"))
            if config is not None and config != saved:
                raise RunMismatchError(f"{self.root} was begun with another configuration")
            return saved
        if config is None:
            raise RunMismatchError(f"{self.root} holds no run: give --config")
        self.config.write_text(config.to_json(), "utf-8")
        write_json(self.environment, describe_environment())
        return config


def describe_environment() -> dict[str, Any]:
    """Versions, machine and git revision, without names of people or hosts."""
    return {
        "started_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "system": platform.platform(),
        "processor": platform.machine(),
        "cores": os.cpu_count(),
        "packages": {name: _version(name) for name in _PACKAGES},
        "git_revision": git_revision(),
    }


def git_revision() -> str:
    """Commit of the checkout, with ``+`` when files differ from it; empty outside git."""
    here = Path(__file__).parent
    try:
        revision = _git(here, "rev-parse", "HEAD")
        dirty = _git(here, "status", "--porcelain", "--untracked-files=no")
    except (OSError, subprocess.CalledProcessError):
        return ""
    return revision + ("+" if dirty else "")


def write_json(path: Path, value: object) -> None:
    """Write readable JSON."""
    path.write_text(json.dumps(value, indent=2, allow_nan=False) + "\n", "utf-8")


def read_json(path: Path) -> dict[str, Any]:
    """Read a JSON object."""
    value: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return value


def _git(folder: Path, *arguments: str) -> str:
    command = ["git", "-C", str(folder), *arguments]
    # S603: a fixed program with our own arguments.
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    return done.stdout.strip()


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""
