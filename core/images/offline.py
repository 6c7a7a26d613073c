"""Load pydicom without its downloader's network library.

pydicom can fetch sample files, and imports ``requests`` for it where that is installed. The import
alone opens a socket, to see whether the machine speaks IPv6. Lobar opens none, so whoever leads
to pydicom imports this module first. It takes long to load, and the window is shown before.
"""

from __future__ import annotations

import sys

__all__ = ["pydicom"]


def _import_pydicom_offline() -> None:
    if "requests" in sys.modules or "pydicom.data.download" in sys.modules:
        return
    # None makes the import fail as if it were not installed, which pydicom is prepared for.
    sys.modules["requests"] = None  # type: ignore[assignment]  # documented meaning of None
    try:
        import pydicom.data.download  # noqa: F401  imported for its side effect
    finally:
        del sys.modules["requests"]


_import_pydicom_offline()

import pydicom  # noqa: E402  see above
