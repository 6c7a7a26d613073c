"""Python's own way to import, which PySide replaces."""

from __future__ import annotations

import builtins

_PYTHONS_OWN = "__orig_import__"
"""Where PySide puts it aside."""


def take_imports_back() -> None:
    """Import as Python does from now on. To be called once Qt is loaded.

    PySide's own ``__import__`` reads the source of every module that is imported, whatever it is
    for, and keeps it: it looks for users of ``from __feature__ import``, which would give Qt's
    methods other names. Lobar has none. Reading 420 sources takes about 40 ms and 12 MiB.
    """
    names = vars(builtins)
    if _PYTHONS_OWN in names:
        names["__import__"] = names[_PYTHONS_OWN]
