"""How words for people become another language: by a function that is handed in.

The command line and the CSV stay English. The window hands in its translator.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Translate: TypeAlias = Callable[[str], str]
"""Takes an English text, with its placeholders, and gives it in the reader's language."""


def english(text: str) -> str:
    """The text as it is; in front of a literal it also marks the text for the catalogues."""
    return text
