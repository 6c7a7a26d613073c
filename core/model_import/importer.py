"""From a stick into use: read, check, keep, enter in the record, choose.

Another model ends the site check of the one before.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from core.errors import ModelError, ModelFileError
from core.model_import.bundle import read_bundle
from core.model_import.check import IsolatedCheck
from core.model_import.errors import ImportProblem, ModelImportError
from core.model_import.library import SHIPPED, ModelLibrary
from core.model_spec import ModelSpec
from core.site_check.record import VOID, audit_payload, void_if_model_changed

AUDIT_KIND = "model"

Note = Callable[[str, dict[str, str | int | bool]], object]
"""Enters something in the record: `Store.note`, or the window's way to it."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A model that is used from the next start, and the processor that it was tested on."""

    key: str
    spec: ModelSpec
    provider: str


def import_model(
    path: Path, provider: str, library: ModelLibrary, check: IsolatedCheck, note: Note
) -> Imported:
    """Import a folder or zip archive and use it from the next start; the one before is kept.

    Raises `ModelError`, `SiteCheckFileError`, and whatever ``note`` does: what is not in the
    record is not used.
    """
    bundle = read_bundle(path)
    before = chosen_key(library)
    if before is not None and library.holds(before, bundle.files):
        raise ModelImportError(ImportProblem.IN_USE)
    with library.incoming(bundle.files) as folder:
        used = check.run(folder, provider)
        if not library.holds(bundle.key, bundle.files):
            library.add(bundle.key, folder)
    note(AUDIT_KIND, _entry("import", bundle.spec, bundle.key, before))
    _choose(bundle.key, bundle.spec, library, note)
    return Imported(bundle.key, bundle.spec, used)


def use_model(key: str, library: ModelLibrary, note: Note) -> ModelSpec:
    """Use a model that is here from the next start. Raises as `import_model` does."""
    if key not in library.present():
        raise ModelImportError(ImportProblem.UNKNOWN, key)
    spec = ModelSpec.load(library.folder_of(key))
    note(AUDIT_KIND, _entry("use", spec, key, chosen_key(library)))
    _choose(key, spec, library, note)
    return spec


def go_back(library: ModelLibrary, note: Note) -> ModelSpec:
    """Use the model that was in use before. Raises as `import_model` does."""
    key = earlier_key(library)
    if key is None:
        raise ModelImportError(ImportProblem.NO_EARLIER)
    return use_model(key, library, note)


def earlier_key(library: ModelLibrary) -> str | None:
    """What `go_back` leads to; the model that Lobar brought when nothing else can be told."""
    try:
        return library.choice().earlier
    except ModelFileError:
        return SHIPPED


def chosen_key(library: ModelLibrary) -> str | None:
    """The model in use from the next start; None when that cannot be told."""
    try:
        return library.choice().current
    except ModelFileError:
        return None


def described(library: ModelLibrary, key: str) -> ModelSpec | None:
    """What a model says of itself; None when it cannot be used any more."""
    try:
        return ModelSpec.load(library.folder_of(key))
    except ModelError:
        return None


def _choose(key: str, spec: ModelSpec, library: ModelLibrary, note: Note) -> None:
    # First: should the power fail between the two, no check of another model is in force.
    void = void_if_model_changed(spec, date.today())  # noqa: DTZ011  the clinic's own day
    if void is not None:
        note(VOID, audit_payload(void))
    library.use(key)


def _entry(
    action: str, spec: ModelSpec, key: str, before: str | None
) -> dict[str, str | int | bool]:
    return {
        "action": action,
        "model_id": spec.model_id,
        "sha256": spec.onnx_sha256,
        "key": key,
        "before": before or "",
    }
