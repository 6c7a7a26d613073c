"""Texts of the window that need to know nothing of films, so that they can be shown at once.

:mod:`desktop.words` has these too, and all others.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale, Qt


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Translate a text outside of a widget; with ``n`` in the form that goes with that number."""
    return QCoreApplication.translate("words", text, comment, n)


def with_english(*sentences: str) -> str:
    """Sentences that safety hangs on: translated, and below it as they were written."""
    translated, written = " ".join(tr(text) for text in sentences), " ".join(sentences)
    return translated if translated == written else f"{translated}\n{left_to_right(written)}"


def left_to_right(text: str) -> str:
    """A text in Latin letters for a line of any language: at its side, its full stop at its end."""
    if QLocale().textDirection() is Qt.LayoutDirection.LeftToRight:
        return text
    return f"\u200f\u2066{text}\u2069"


def joined(parts: Iterable[str]) -> str:
    """Parts of a line with dots between them, in the order of reading; empty ones are left out."""
    return tr(" · ").join(part for part in parts if part)


def operating_point(name: str) -> str:
    """Name of an operating point for people."""
    from core.decision import SITE

    known = {
        "high_sensitivity": tr("High sensitivity"),
        "balanced": tr("Balanced"),
        "high_specificity": tr("High specificity"),
        SITE: tr("This site"),
    }
    return known.get(name, name.replace("_", " ").capitalize())


def processor(name: str) -> str:
    """Name of what runs the model."""
    known = {
        "auto": tr("Automatic"),
        "cpu": tr("CPU"),
        "cuda": tr("GPU (CUDA)"),
        "rocm": tr("GPU (ROCm)"),
        "directml": tr("GPU (DirectML)"),
        "coreml": tr("Apple GPU (Core ML)"),
        "openvino": tr("OpenVINO"),
    }
    return known.get(name, name)


def threshold(value: float) -> str:
    """A threshold with the decimals it needs: 0.42, but 0.005."""
    if value >= 0.01:
        return decimal(value, 2)
    return decimal(value, len(f"{value:.4f}".rstrip("0")) - len("0."))


def decimal(value: float, decimals: int) -> str:
    """A number with its decimals, as the language writes it."""
    return QLocale().toString(float(value), "f", decimals)
