"""The mark of a method that takes the place of one of Qt's, as the type checker wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override as override
else:

    def override(method):  # noqa: ANN001, ANN201 - the type checker reads the other one
        """Nothing at run time; the library's own costs the start of the window 4 ms to load."""
        return method
