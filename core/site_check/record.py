"""The confirmed site check of this installation: one file, written whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from datetime import date
from pathlib import Path

from core.case_id import data_folder
from core.model_spec import ModelSpec
from core.site_check.check import SCHEMA, Ending, SiteCheck
from core.site_check.errors import SiteCheckFileError
from core.typed_json import MistypedJsonError, build, to_text

FILE_NAME = "site-check.json"
MEASURED, CONFIRMED = "site_check_measured", "site_check_confirmed"
REVOKED, VOID = "site_check_revoked", "site_check_void"
"""Kinds of entries in the audit trail (`core.store.store.Store.note`), with `audit_payload`."""
_MAX_BYTES = 4 << 20


def load(folder: Path | None = None) -> SiteCheck | None:
    """The check that was confirmed last, also one that ended; raises `SiteCheckFileError`."""
    path = _path(folder)
    try:
        if not path.exists():
            return None
        if path.stat().st_size > _MAX_BYTES:
            raise SiteCheckFileError(path, "is too large")
        check: SiteCheck = build(SiteCheck, json.loads(path.read_bytes()), "site check")
    except OSError as error:
        raise SiteCheckFileError(path, error.strerror or "cannot be read") from error
    except (MistypedJsonError, RecursionError, ValueError) as error:
        raise SiteCheckFileError(path, "is damaged") from error
    if check.schema != SCHEMA:
        raise SiteCheckFileError(path, "is of another version of Lobar")
    return check


def save(check: SiteCheck, folder: Path | None = None) -> None:
    """Keep a check in place of the one before; raises `SiteCheckFileError`."""
    path = _path(folder)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(to_text(check))
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise SiteCheckFileError(path, error.strerror or "cannot be written") from error


def void_if_model_changed(
    spec: ModelSpec, today: date, folder: Path | None = None
) -> SiteCheck | None:
    """End the check in force unless it is of this model; returns it if it ended now.

    Whoever brings in another model calls this, or opens it in the window, which does. Raises
    `SiteCheckFileError`.
    """
    check = load(folder)
    if check is None or not check.in_force or check.is_of(spec):
        return None
    void = check.ended(Ending.VOID, today)
    save(void, folder)
    return void


def audit_payload(check: SiteCheck) -> dict[str, str | int | bool]:
    """What the audit trail says of a check: nobody's name, and a hash that commits to all of it."""
    point = check.proposal.point if check.proposal is not None else check.shipped
    uses_proposal = check.confirmation is not None and check.confirmation.uses_proposal
    return {
        "model": check.bound.onnx_sha256,
        "check": hashlib.sha256(to_text(check).encode()).hexdigest(),
        "films": check.films,
        "proposes": check.proposal is not None,
        "threshold": f"{point.threshold:.6f}",
        "uses_proposal": uses_proposal,
    }


def _path(folder: Path | None) -> Path:
    return (folder or data_folder()) / FILE_NAME
