"""What the shortcut audit found, as typed figures: ``metrics.json``, key ``audit``."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from core.decision import Interval
from training.run_dir import RunDir, read_json, write_json
from training.shortcut_changes import Response

_KEY = "audit"


@dataclass(frozen=True, slots=True)
class PropertySkill:
    """AUC of the label from one file property, cross-validated; 0.5 where it never varies."""

    name: str
    auc: Interval


@dataclass(frozen=True, slots=True)
class FileAudit:
    """How well file properties alone predict the label, in one folder of films.

    ``name`` is "films of the run" or "original files"; folds are runs of patient numbers.
    """

    name: str
    films: int
    positives: int
    alone: tuple[PropertySkill, ...]
    together: Interval


@dataclass(frozen=True, slots=True)
class Ranking:
    """AUC of one network on the validation and the test part."""

    name: str
    validation: Interval
    test: Interval


@dataclass(frozen=True, slots=True)
class LungAudit:
    """What can be read with the lungs blacked out.

    ``controls`` are small networks (``size`` pixels, ``epochs``), trained alike: on the full
    film, with each film's lung box black, and with one black box for all films, so large that it
    says nothing of the single film. ``box_alone`` is a logistic regression on the place of the
    box. ``model`` is the trained model itself on full films and on films with black lungs.
    ``hidden_area`` and ``one_box_area`` are shares of the film that are black. ``readable_outside``
    is how much of the full-film control's skill on the test part (AUC above 0.5) the one with
    black lungs has, and ``readable_outside_one_box`` the same for the one box; ``None`` when the
    full-film control has no skill.
    """

    size: int
    epochs: int
    hidden_area: float
    one_box_area: float
    controls: tuple[Ranking, ...]
    box_alone: Ranking
    model: tuple[Ranking, ...]
    readable_outside: float | None
    readable_outside_one_box: float | None


@dataclass(frozen=True, slots=True)
class Audit:
    """The whole audit. ``lungs`` is ``None`` when the run has no lung finder."""

    files: tuple[FileAudit, ...]
    responses: tuple[Response, ...]
    lungs: LungAudit | None


def save_audit(run: RunDir, found: Audit) -> None:
    """Write the figures into metrics.json."""
    write_json(run.metrics, read_json(run.metrics) | {_KEY: asdict(found)})


def audit_of(metrics: dict[str, Any]) -> Audit | None:
    """The audit in the content of a metrics.json; ``None`` when none was made."""
    raw = metrics.get(_KEY)
    if raw is None:
        return None
    return Audit(
        files=tuple(_file_audit(item) for item in raw["files"]),
        responses=tuple(Response(**item) for item in raw["responses"]),
        lungs=None if raw["lungs"] is None else _lung_audit(raw["lungs"]),
    )


def _file_audit(raw: dict[str, Any]) -> FileAudit:
    alone = tuple(PropertySkill(item["name"], Interval(**item["auc"])) for item in raw["alone"])
    return FileAudit(**raw | {"alone": alone, "together": Interval(**raw["together"])})


def _lung_audit(raw: dict[str, Any]) -> LungAudit:
    rankings = {name: tuple(map(_ranking, raw[name])) for name in ("controls", "model")}
    return LungAudit(**raw | rankings | {"box_alone": _ranking(raw["box_alone"])})


def _ranking(raw: dict[str, Any]) -> Ranking:
    return Ranking(raw["name"], Interval(**raw["validation"]), Interval(**raw["test"]))
