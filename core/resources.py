"""Where the files shipped with Lobar lie: model, icons, samples, translations."""

from __future__ import annotations

import sys
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parent.parent


def resource_path(*parts: str) -> Path:
    """Path below ``resources/``, in a source checkout and in the frozen app alike.

    The path is not checked for existence: whoever opens the file says what is wrong with it.
    """
    # PyInstaller unpacks data files below sys._MEIPASS; a checkout has them beside core/.
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else _CHECKOUT
    return root.joinpath("resources", *parts)
