"""The configuration of a training run: one frozen tree, read from JSON, saved with the run."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

from core.preprocessing import InputSpec

CONFIGS = Path(__file__).parent / "configs"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class NetworkConfig:
    """A residual network: a stride-2 stem, then stages of (filters, stride) blocks.

    With a lung finder it sees two views of ``view_size`` pixels: the frame and the lung box,
    widened by ``lung_margin`` of the frame at every side. The box is the mean of those found on
    the film and on its mirror image, or, without ``mirror_finder``, on the film. In training, a
    film shows its lungs with the chance ``lung_share``, in a box moved by up to ``box_jitter`` of
    the frame.
    """

    stem_filters: int = 24
    stages: tuple[tuple[int, int], ...] = ((32, 2), (64, 2), (128, 2), (160, 1))
    blocks_per_stage: int = 2
    dropout: float = 0.3
    view_size: int = 160
    lung_share: float = 0.5
    lung_margin: float = 0.13
    box_jitter: float = 0.06
    mirror_finder: bool = True


@dataclass(frozen=True, slots=True)
class AugmentConfig:
    """Ranges of the random changes to a training film; see `training.augment`.

    ``surroundings`` is the chance to see a film's lungs in another's (`training.surroundings`),
    in runs with a lung finder.
    """

    mirror: float = 0.5
    untouched: float = 0.1
    zoom: tuple[float, float] = (0.66, 1.2)
    stretch: float = 0.5
    shift: float = 0.07
    rotation_degrees: float = 13.0
    gamma: float = 1.8
    contrast: tuple[float, float] = (0.35, 1.3)
    gradient: float = 0.25
    jpeg_quality: tuple[int, int] = (10, 95)
    resolution: tuple[float, float] = (0.35, 1.0)
    blur: float = 1.6
    sharpen: float = 170.0
    noise: float = 0.05
    markers: float = 0.3
    erase: float = 0.35
    surroundings: float = 0.0


@dataclass(frozen=True, slots=True)
class SplitConfig:
    """Shares of the patients in the two contiguous-number hold-outs."""

    validation: float = 0.12
    test: float = 0.12


@dataclass(frozen=True, slots=True)
class InfluenceConfig:
    """How the influence map is taught: measured falls at ``places`` of each of ``films``."""

    films: int = 600
    places: int = 24
    donors: int = 2
    filters: int = 32
    epochs: int = 30


@dataclass(frozen=True, slots=True)
class AuditConfig:
    """Small networks of the shortcut audit that see films with and without lungs."""

    size: int = 96
    epochs: int = 10
    margin: float = 0.05


@dataclass(frozen=True, slots=True)
class TrainConfig:
    """Everything that decides what a run gives, apart from the films."""

    name: str
    seed: int = 20261121
    store_size: int = 224
    input: InputSpec = field(default_factory=lambda: InputSpec(224))
    network: NetworkConfig = field(default_factory=NetworkConfig)
    augment: AugmentConfig = field(default_factory=AugmentConfig)
    split: SplitConfig = field(default_factory=SplitConfig)
    influence: InfluenceConfig = field(default_factory=InfluenceConfig)
    audit: AuditConfig = field(default_factory=AuditConfig)
    epochs: int = 40
    batch_size: int = 64
    learning_rate: float = 2e-3
    warmup_epochs: float = 1.0
    weight_decay: float = 0.02
    label_smoothing: float = 0.04
    ema_momentum: float = 0.99
    kind_weight: float = 0.3
    balance_classes: bool = True
    target_sensitivity: float = 0.97
    reference_prevalence: float = 0.5

    def to_json(self) -> str:
        """JSON text that `from_json` reads back."""
        return json.dumps(asdict(self), indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str) -> TrainConfig:
        """Parse; unknown keys are errors, missing ones take their defaults."""
        raw: dict[str, Any] = json.loads(text)
        nested = {
            "input": InputSpec,
            "network": NetworkConfig,
            "augment": AugmentConfig,
            "split": SplitConfig,
            "influence": InfluenceConfig,
            "audit": AuditConfig,
        }
        for key, kind in nested.items():
            if key in raw:
                raw[key] = _build(kind, raw[key])
        return _build(cls, raw)

    @classmethod
    def load(cls, name_or_path: str) -> TrainConfig:
        """Read a named configuration of `training/configs`, or any JSON file."""
        named = CONFIGS / f"{name_or_path}.json"
        path = named if named.is_file() else Path(name_or_path)
        return cls.from_json(path.read_text("utf-8"))


def _build(kind: type[T], raw: dict[str, Any]) -> T:
    known = {f.name for f in fields(kind)}  # type: ignore[arg-type]  # only dataclasses come here
    unknown = sorted(set(raw) - known)
    if unknown:
        raise ValueError(f"unknown keys in configuration: {', '.join(unknown)}")
    return kind(**{key: _tuples(value) for key, value in raw.items()})


def _tuples(value: Any) -> Any:  # JSON has no tuples; frozen configurations have no lists
    return tuple(_tuples(v) for v in value) if isinstance(value, list) else value
