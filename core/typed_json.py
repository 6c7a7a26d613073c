"""Frozen dataclasses from JSON, strictly: no missing, no unknown, no mistyped value.

What has a default may be left out.
"""

from __future__ import annotations

import json
import math
from dataclasses import MISSING, asdict, fields
from datetime import date
from enum import Enum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints


class MistypedJsonError(ValueError):
    """A value is not what its dataclass says; ``where`` names it, ``detail`` says what is wrong."""

    def __init__(self, where: str, detail: str) -> None:
        super().__init__(f"{where}: {detail}")
        self.where = where
        self.detail = detail


def to_text(value: Any) -> str:
    """A dataclass as JSON text; NaN is a bug. `build` is the inverse."""
    return json.dumps(asdict(value), indent=2, allow_nan=False, default=_plain) + "\n"


def build(kind: Any, raw: Any, where: str) -> Any:
    """Build ``kind`` from what `json.loads` gave; raises `MistypedJsonError`.

    Dataclasses of dataclasses, tuples, enumerations, dates, texts, numbers, truth values, and any
    of them or null.
    """
    if get_origin(kind) is tuple:
        if not isinstance(raw, list):
            raise MistypedJsonError(where, "must be a list")
        return tuple(build(get_args(kind)[0], item, where) for item in raw)
    if get_origin(kind) is UnionType:
        return None if raw is None else build(get_args(kind)[0], raw, where)
    if kind is float:
        return _finite(raw, where)
    if kind in (str, int, bool):
        if type(raw) is not kind:
            raise MistypedJsonError(where, f"must be {kind.__name__}")
        return raw
    try:
        if issubclass(kind, Enum):
            return kind(raw)
        if issubclass(kind, date):
            return kind.fromisoformat(raw)
        return _build_object(kind, raw, where)
    except MistypedJsonError:
        raise
    except (TypeError, ValueError) as error:
        raise MistypedJsonError(where, str(error)) from error


def _build_object(kind: Any, raw: Any, where: str) -> Any:
    if not isinstance(raw, dict):
        raise MistypedJsonError(where, "must be an object")
    hints = get_type_hints(kind)
    given = set(raw) | {field.name for field in fields(kind) if field.default is not MISSING}
    if given != set(hints):
        wrong = ", ".join(sorted(given ^ set(hints)))
        raise MistypedJsonError(where, f"missing or unknown: {wrong}")
    return kind(**{k: build(hints[k], v, f"{where}.{k}") for k, v in raw.items()})


def _finite(raw: Any, where: str) -> float:
    """A number as float; Python's JSON also reads NaN, Infinity and integers of any length."""
    if type(raw) not in (int, float):
        raise MistypedJsonError(where, "must be float")
    try:
        number = float(raw)
    except OverflowError as error:
        raise MistypedJsonError(where, "must be finite") from error
    if not math.isfinite(number):
        raise MistypedJsonError(where, "must be finite")
    return number


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no JSON for {type(value).__name__}")
