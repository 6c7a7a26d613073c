"""Where Lobar keeps things on this computer."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def data_folder() -> Path:
    """Where Lobar keeps what belongs to this user; LOBAR_DATA_DIR overrides it."""
    override = os.environ.get("LOBAR_DATA_DIR")
    if override:
        return Path(override)
    if sys.platform == "win32":
        base = os.environ.get("APPDATA")
        return (Path(base) if base else Path.home() / "AppData" / "Roaming") / "Lobar"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Lobar"
    base = os.environ.get("XDG_DATA_HOME")
    return (Path(base) if base else Path.home() / ".local" / "share") / "lobar"
