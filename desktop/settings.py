"""The one typed door to QSettings. Made once, passed to whoever needs it."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from desktop.still_there import still_there

if TYPE_CHECKING:
    from datetime import date

_RECENT_LIMIT = 8
_REMEMBERED = 16  # some of them may be gone when they are shown
TEXT_SIZES = (100, 125, 150, 175, 200)
"""Percent that the window can be enlarged to."""


class ThemeChoice(Enum):
    """Which theme the user asked for."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


class Settings:
    """What Lobar remembers between runs. Never holds anything about a patient."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def theme(self) -> ThemeChoice:
        """Theme, as the system says unless chosen."""
        value = self._text("theme", ThemeChoice.SYSTEM.value)
        return next((c for c in ThemeChoice if c.value == value), ThemeChoice.SYSTEM)

    @theme.setter
    def theme(self, value: ThemeChoice) -> None:
        self._store.setValue("theme", value.value)

    @property
    def operating_point(self) -> str:
        """Name of the operating point; empty for the model's default."""
        return self._text("operating_point", "")

    @operating_point.setter
    def operating_point(self, value: str) -> None:
        self._store.setValue("operating_point", value)

    @property
    def prevalence_percent(self) -> float:
        """This clinic's prevalence, in percent, 0.1 to 90."""
        return self._number("prevalence_percent", 20.0, 0.1, 90.0)

    @prevalence_percent.setter
    def prevalence_percent(self, value: float) -> None:
        self._store.setValue("prevalence_percent", value)

    @property
    def provider(self) -> str:
        """Processor asked for: ``auto`` or one of core's provider names."""
        return self._text("provider", "auto")

    @provider.setter
    def provider(self, value: str) -> None:
        self._store.setValue("provider", value)

    @property
    def map_opacity_percent(self) -> int:
        """Opacity of the influence map, 10 to 100."""
        return round(self._number("map_opacity_percent", 50, 10, 100))

    @map_opacity_percent.setter
    def map_opacity_percent(self, value: int) -> None:
        self._store.setValue("map_opacity_percent", value)

    @property
    def names_patients(self) -> bool:
        """Whether patients are named on screen. Who they are is never stored here."""
        return self._text("names_patients", "true") == "true"

    @names_patients.setter
    def names_patients(self, value: bool) -> None:
        self._store.setValue("names_patients", "true" if value else "false")

    @property
    def reader(self) -> str:
        """Name of whoever reads films here; it stands beside every reading."""
        return self._text("reader", "")

    @reader.setter
    def reader(self, value: str) -> None:
        self._store.setValue("reader", value)

    @property
    def read_first(self) -> bool:
        """Whether scores stay hidden until somebody has read the film."""
        return self._text("read_first", "false") == "true"

    @read_first.setter
    def read_first(self, value: bool) -> None:
        self._store.setValue("read_first", "true" if value else "false")

    @property
    def keeps_identifiers(self) -> bool:
        """Whether the record holds names, numbers and dates of birth of patients."""
        return self._text("keeps_identifiers", "false") == "true"

    @keeps_identifiers.setter
    def keeps_identifiers(self, value: bool) -> None:
        self._store.setValue("keeps_identifiers", "true" if value else "false")

    @property
    def retention_days(self) -> int:
        """After how many days cases are erased from the record; 0 for never."""
        return round(self._number("retention_days", 0, 0, 36_500))

    @retention_days.setter
    def retention_days(self, value: int) -> None:
        self._store.setValue("retention_days", value)

    @property
    def last_folder(self) -> Path:
        """Where the next file dialog starts."""
        return Path(self._text("last_folder", str(Path.home())))

    @last_folder.setter
    def last_folder(self, value: Path) -> None:
        self._store.setValue("last_folder", str(value))

    def has_accepted(self, terms_id: str) -> bool:
        """Whether somebody accepted this very text."""
        return self._text("accepted/terms", "") == terms_id

    def accept(self, terms_id: str, version: str, day: date) -> None:
        """Remember which text was accepted, when, and with which version of Lobar."""
        self._store.setValue("accepted/terms", terms_id)
        self._store.setValue("accepted/version", version)
        self._store.setValue("accepted/day", day.isoformat())

    @property
    def language(self) -> str:
        """Code of the language; empty for the system's."""
        return self._text("language", "")

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("language", value)

    @property
    def text_percent(self) -> int:
        """Size of texts, and of all that goes with them; one of ``TEXT_SIZES``."""
        wanted = self._number("text_percent", 100, 100, 200)
        return min(TEXT_SIZES, key=lambda size: abs(size - wanted))

    @text_percent.setter
    def text_percent(self, value: int) -> None:
        self._store.setValue("text_percent", value)

    @property
    def last_film(self) -> str:
        """Hash of the path of the film that was on screen last."""
        return self._text("last_film", "")

    @last_film.setter
    def last_film(self, value: str) -> None:
        self._store.setValue("last_film", value)

    @property
    def watched_folder(self) -> Path | None:
        """The folder whose new films are scored as they arrive."""
        text = self._text("watched_folder", "")
        return Path(text) if text else None

    @watched_folder.setter
    def watched_folder(self, value: Path | None) -> None:
        self._store.setValue("watched_folder", "" if value is None else str(value))

    @property
    def recent(self) -> tuple[Path, ...]:
        """Folders and films opened lately that seem to exist still, newest first."""
        return still_there([Path(item) for item in self._remembered()])[:_RECENT_LIMIT]

    def remember(self, *paths: Path) -> None:
        """Put folders and films at the head of the recent ones; dialogs start at the last."""
        # Whether the others exist is not asked: a network share may take its time to say so.
        newest = [str(path.absolute()) for path in reversed(paths)]
        others = [other for other in self._remembered() if other not in newest]
        self._store.setValue("recent", [*newest, *others][:_REMEMBERED])
        last = paths[-1].absolute()
        self.last_folder = last if last.is_dir() else last.parent

    def forget_recent(self) -> None:
        """Empty the list of what was opened lately."""
        self._store.remove("recent")

    def layout(self, name: str) -> QByteArray | None:
        """Saved geometry or splitter state."""
        value = self._store.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else None

    def set_layout(self, name: str, state: QByteArray) -> None:
        """Save geometry or splitter state."""
        self._store.setValue(f"layout/{name}", state)

    def _remembered(self) -> list[str]:
        value = self._store.value("recent", [])
        items = value if isinstance(value, list) else [value]
        return [item for item in items if isinstance(item, str) and item]

    def _text(self, key: str, default: str) -> str:
        value = self._store.value(key, default)
        return value if isinstance(value, str) else default

    def _number(self, key: str, default: float, low: float, high: float) -> float:
        value = self._store.value(key, default)
        try:
            number = float(str(value))
        except ValueError:
            return default
        return min(max(number, low), high) if number == number else default
