"""What somebody accepts before Lobar is used: the intended use and the known limits."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QCryptographicHash

from core import INTENDED_USE
from core.translation import english
from desktop import texts

_LIMITS = (
    english(
        "Lobar was trained and measured on films of one hospital. Elsewhere it may be wrong more "
        "often; compare it with your own readings first.",
    ),
    english(
        "A film below the threshold does not rule out pneumonia, and one above it may show "
        "another illness. Lobar looks for nothing but pneumonia.",
    ),
    english(
        "The influence map shows what moved the score. It does not outline disease.",
    ),
    english(
        "Side views, other parts of the body, photographs of films, newborns and adults are not "
        "what Lobar is for. It refuses those that it recognises, and it does not recognise all.",
    ),
)


def limits() -> tuple[str, ...]:
    """The known limits as sentences, in the language of the window and in English."""
    return tuple(texts.with_english(text) for text in _LIMITS)


def terms_id() -> str:
    """Changes with the text, so that another text is asked for again."""
    text = QByteArray("\n".join((INTENDED_USE, *_LIMITS)).encode())
    # Qt's: Python's would load OpenSSL before the window is on screen.
    digest = QCryptographicHash.hash(text, QCryptographicHash.Algorithm.Sha256)
    return digest.toHex().toStdString()[:16]
