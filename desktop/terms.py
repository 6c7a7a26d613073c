"""What somebody accepts before Lobar is used: the intended use and the known limits."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core import INTENDED_USE

_LIMITS = (
    QT_TRANSLATE_NOOP(
        "terms",
        "Lobar was trained and measured on films of one hospital. Elsewhere it may be wrong more "
        "often; compare it with your own readings first.",
    ),
    QT_TRANSLATE_NOOP(
        "terms",
        "A film below the threshold does not rule out pneumonia, and one above it may show "
        "another illness. Lobar looks for nothing but pneumonia.",
    ),
    QT_TRANSLATE_NOOP(
        "terms",
        "The influence map shows what moved the score. It does not outline disease.",
    ),
    QT_TRANSLATE_NOOP(
        "terms",
        "Side views, other parts of the body, photographs of films, newborns and adults are not "
        "what Lobar is for. It refuses those that it recognises, and it does not recognise all.",
    ),
)


def limits() -> tuple[str, ...]:
    """The known limits as sentences, in the language of the window."""
    return tuple(QCoreApplication.translate("terms", text) for text in _english())


def terms_id() -> str:
    """Changes with the text, so that another text is asked for again."""
    return hashlib.sha256("\n".join((INTENDED_USE, *_english())).encode()).hexdigest()[:16]


def _english() -> tuple[str, ...]:
    return tuple(str(text) for text in _LIMITS)  # PySide types marked texts as plain objects
