"""Languages that Lobar can speak: English, and those with a catalogue in resources/translations.

A catalogue knows a text by its English alone, wherever in the window it stands (and by a comment,
where one English word means two things); packaging/translations.py makes the catalogues.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from core.resources import resource_path
from desktop.overriding import override

SYSTEM = ""
ENGLISH = "en"
CONTEXT = "Lobar"
"""The one context of the catalogues."""
_PREFIX = "lobar_"
# Of no country: Qt would say American English and Spanish of Spain.
_NATIVE_NAMES = {
    "ar": "العربية", "en": "English", "es": "Español", "fr": "Français", "pt": "Português",
}  # fmt: skip
_FOLDER = "translations"
# Numbers keep the digits of the CSV and of the films in every language: in the Emirates Arabic is
# written with them, and with a decimal point.
_LOCALES = {"ar": "ar_AE"}


class Catalogue(QTranslator):
    """Lobar's own texts in another language."""

    @override
    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        found = super().translate(CONTEXT, sourceText, disambiguation, n)
        # An empty text would be shown; with None Qt asks its own catalogue and then takes English.
        return found or None  # type: ignore[return-value]


class Language:
    """A language that the application speaks until :meth:`silence`."""

    def __init__(self, app: QApplication, code: str) -> None:
        self.code = code
        self._app = app
        self._translators: list[QTranslator] = []
        locale = QLocale(_LOCALES.get(code, code))
        QLocale.setDefault(locale)
        if code != ENGLISH:
            qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._install(QTranslator(app), locale, "qtbase", qt)
            self._install(Catalogue(app), locale, "lobar", resource_path(_FOLDER))
        app.setLayoutDirection(locale.textDirection())

    @property
    def is_complete(self) -> bool:
        """Whether Qt's own texts and Lobar's are there in this language."""
        return self.code == ENGLISH or len(self._translators) == 2

    def silence(self) -> None:
        """Speak English again, for instance before another language."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators.clear()
        QLocale.setDefault(QLocale(ENGLISH))
        self._app.setLayoutDirection(QLocale(ENGLISH).textDirection())

    def _install(self, translator: QTranslator, locale: QLocale, name: str, folder: Path) -> None:
        # What was installed last is asked first.
        if translator.load(locale, name, "_", str(folder)):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)


def available_languages() -> tuple[str, ...]:
    """Codes of the languages to choose from, English first."""
    found = sorted(
        path.stem.removeprefix(_PREFIX) for path in resource_path(_FOLDER).glob(f"{_PREFIX}*.qm")
    )
    return (ENGLISH, *found)


def native_name(code: str) -> str:
    """A language's own name for itself."""
    return _NATIVE_NAMES.get(code, code)


def speak(app: QApplication, code: str) -> Language:
    """Speak a language from now on; empty is the system's, and English where Lobar has it not."""
    return Language(app, code if code in available_languages() else _system_language())


def _system_language() -> str:
    spoken = available_languages()
    wished = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wished if code in spoken), ENGLISH)
