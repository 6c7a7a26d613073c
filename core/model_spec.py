"""model.json: everything that must not drift apart from model.onnx."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from core import __version__
from core.calibration import Calibration
from core.decision import Interval, OperatingPoint
from core.errors import ModelContractError, ModelFileError
from core.preprocessing import InputSpec
from core.typed_json import MistypedJsonError, build

SCHEMA = 1
MAX_MODEL_BYTES = 12_000_000
"""Largest network: it travels on sticks and is run by old computers."""
_SAME_PROBABILITY = 1e-6
_MAX_JSON_BYTES = 1 << 20
# The scope check averages films over a grid of 32 x 32 whole cells: other sizes would lose an edge.
_SIZES = range(32, 1025, 32)


@dataclass(frozen=True, slots=True)
class Golden:
    """A film whose score is known: each new session must give it again.

    ``image`` is a file name beside model.json. ``tolerance`` is on the logit.
    """

    image: str
    sha256: str
    logit: float
    probability: float
    tolerance: float


@dataclass(frozen=True, slots=True)
class ScopeSpec:
    """Where the scope parameters are, and the limits that make a film out of scope."""

    file: str
    sha256: str
    max_distance: float
    min_film_score: float
    max_chroma: float
    min_side: int
    min_age_years: float
    max_age_years: float


@dataclass(frozen=True, slots=True)
class MeasuredOn:
    """The films on which the operating points were measured."""

    description: str
    films: int
    positives: int


@dataclass(frozen=True, slots=True)
class Training:
    """Where the model comes from."""

    run: str
    finished_at: str
    git_revision: str
    data_fingerprint: str
    data: str


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """A model as model.json describes it. Thresholds belong to this one ``onnx_sha256``."""

    schema: int
    model_id: str
    onnx_sha256: str
    input: InputSpec
    calibration: Calibration
    operating_points: tuple[OperatingPoint, ...]
    default_operating_point: str
    measured_on: MeasuredOn
    map_full_scale: float
    """Value of the influence map, in logit units, that is drawn at full strength."""
    golden: Golden
    scope: ScopeSpec
    training: Training
    min_app_version: str = ""
    """Lowest version of Lobar that runs it as it was validated; empty for any."""

    def __post_init__(self) -> None:
        if self.schema != SCHEMA:
            raise ModelContractError("schema", f"this version reads {SCHEMA}, not {self.schema}")
        if parse_version(self.min_app_version) > parse_version(__version__):
            raise ModelContractError("min_app_version", f"{self.min_app_version} is needed")
        names = [point.name for point in self.operating_points]
        if len(set(names)) != len(names):
            raise ModelContractError("operating_points", "two share a name")
        if self.default_operating_point not in names:
            raise ModelContractError("default_operating_point", "is not among operating_points")
        if self.input.size not in _SIZES:
            raise ModelContractError("input.size", f"{self.input.size} is not in {_SIZES}")
        if self.map_full_scale <= 0:
            raise ModelContractError("map_full_scale", "must be positive")
        # Ties the calibration to the rest: a changed slope would pass every check on logits.
        expected = self.calibration.probability(self.golden.logit)
        if abs(expected - self.golden.probability) > _SAME_PROBABILITY:
            raise ModelContractError("calibration", "does not give golden.probability")
        for name in (self.golden.image, self.scope.file):
            if Path(name).name != name:
                raise ModelContractError("file", f"{name!r} must be a name beside model.json")

    def operating_point(self, name: str | None = None) -> OperatingPoint:
        """The point called ``name``, or the default; `ModelContractError` when there is none."""
        wanted = name or self.default_operating_point
        for point in self.operating_points:
            if point.name == wanted:
                return point
        raise ModelContractError("operating_points", f"none is called {wanted!r}")

    @property
    def short_hash(self) -> str:
        """First eight digits of the model's hash, for people."""
        return self.onnx_sha256[:8]

    def to_json(self) -> str:
        """Text for model.json."""
        return json.dumps(asdict(self), indent=2, allow_nan=False) + "\n"

    @classmethod
    def load(cls, model_dir: Path) -> ModelSpec:
        """Read model.json; `ModelFileError` or `ModelContractError` when it cannot be used."""
        path = model_dir / "model.json"
        try:
            if path.stat().st_size > _MAX_JSON_BYTES:
                raise ModelFileError(path, "is too large")
            content = path.read_bytes()
        except OSError as error:
            raise ModelFileError(path, error.strerror or "cannot be read") from error
        return cls.parse(content, path)

    @classmethod
    def parse(cls, content: bytes, path: Path) -> ModelSpec:
        """Read the content of model.json; ``path`` and errors as in `load`."""
        try:
            raw = json.loads(content.decode("utf-8"))
        except (ValueError, RecursionError) as error:
            raise ModelFileError(path, "is not JSON") from error
        if isinstance(raw, dict):
            raw.setdefault("min_app_version", "")  # earlier models do not say it
        try:
            spec: ModelSpec = build(cls, raw, "model.json")
        except MistypedJsonError as error:
            raise ModelContractError(error.where, error.detail) from error
        return spec


def parse_version(text: str) -> tuple[int, ...]:
    """``1.2.3`` as numbers to compare; empty for an empty text. Raises ValueError."""
    return tuple(int(part) for part in text.split(".")) if text else ()


def checked_bytes(path: Path, sha256: str) -> bytes:
    """Content of a model file, only if its hash is the one expected."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ModelFileError(path, error.strerror or "cannot be read") from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ModelFileError(path, "is not the file that model.json describes (wrong hash)")
    return content


__all__ = [
    "SCHEMA",
    "Golden",
    "Interval",
    "MeasuredOn",
    "ModelSpec",
    "ScopeSpec",
    "Training",
    "checked_bytes",
]
