"""The sample films that come with Lobar."""

from __future__ import annotations

from pathlib import Path

from core.resources import resource_path

_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".dcm"})


def sample_films() -> tuple[Path, ...]:
    """The films in resources/samples, by name; none when the folder is not there."""
    folder = resource_path("samples")
    if not folder.is_dir():
        return ()
    return tuple(sorted(p for p in folder.iterdir() if p.suffix.casefold() in _SUFFIXES))
