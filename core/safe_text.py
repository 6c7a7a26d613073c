"""Text from outside (file names, notes) made fit for reports and terminals."""

from __future__ import annotations

import unicodedata

# A cell that starts with one of these is run as a formula by spreadsheets (CWE-1236). Some take
# the full-width forms too.
_FORMULA_STARTS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
# Marks that reorder text, so that a name reads other than it is.
_REORDERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def single_line(text: str) -> str:
    """``text`` without control characters, line breaks, reordering marks and broken Unicode."""
    if text.isprintable():  # nearly always, and much faster
        return text
    return "".join(_printable(character) for character in text)


def spreadsheet_cell(text: str) -> str:
    """``text`` as one cell that no spreadsheet runs: an apostrophe goes before a formula sign.

    What starts with a tab or a line break gets one as well, although the break is removed.
    """
    line = single_line(text)
    return (
        f"'{line}" if line.startswith(_FORMULA_STARTS) or text[:1] in ("\t", "\r", "\n") else line
    )


def _printable(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cs":  # half of a pair: a file name that is not valid Unicode
        return "\ufffd"
    if category in ("Zl", "Zp"):
        return " "
    return "" if category == "Cc" or character in _REORDERING else character
