"""JSON that has one form only, and what is hashed of it."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

_RANDOM_BYTES = 16


def to_json(value: Any) -> str:
    """Canonical JSON in ASCII: sorted keys, no spaces; NaN is a bug."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)


def digest(value: Any) -> str:
    """SHA-256 of the canonical JSON, in hexadecimal."""
    return hashlib.sha256(to_json(value).encode()).hexdigest()


def commitment(salt: str, content: Mapping[str, Any]) -> str:
    """Digest that tells nothing of its content to whoever lacks the salt."""
    return digest([salt, dict(content)])


def random_ref() -> str:
    """A reference, or a salt, that nobody can guess."""
    return secrets.token_hex(_RANDOM_BYTES)


def to_text(moment: datetime) -> str:
    """A moment as the record writes it: UTC, to the microsecond."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
