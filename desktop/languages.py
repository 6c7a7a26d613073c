"""Languages that Lobar can speak: English, and those with a catalogue in resources/i18n."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from core.resources import resource_path

SYSTEM = ""
ENGLISH = "en"
_PREFIX = "lobar_"


def available_languages() -> tuple[str, ...]:
    """Codes of the languages to choose from, English first."""
    folder = resource_path("i18n")
    found = sorted(p.stem.removeprefix(_PREFIX) for p in folder.glob(f"{_PREFIX}*.qm"))
    return (ENGLISH, *(code for code in found if code != ENGLISH))


def native_name(code: str) -> str:
    """A language's own name for itself."""
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code


def install(code: str) -> QTranslator | None:
    """Speak a language from now on; the translator, if one is needed. Empty is the system's."""
    translator = QTranslator(QCoreApplication.instance())
    locale = QLocale.system() if code == SYSTEM else QLocale(code)
    if not translator.load(locale, _PREFIX.rstrip("_"), "_", str(resource_path("i18n"))):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def layout_direction(translator: QTranslator | None) -> Qt.LayoutDirection:
    """Which way the window runs in a language; left to right where there is no catalogue."""
    if translator is None:
        return Qt.LayoutDirection.LeftToRight
    return QLocale(translator.language()).textDirection()
