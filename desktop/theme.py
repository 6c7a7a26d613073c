"""The theme in use: tokens, palette, style sheet, and icons that follow it."""

from __future__ import annotations

import weakref
from pathlib import Path
from string import Template
from typing import Protocol

import shiboken6
from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from desktop.fonts import Role, font
from desktop.icons import icon, svg_source
from desktop.settings import ThemeChoice
from desktop.stylesheet import STYLESHEET
from desktop.tokens import DARK, LIGHT, VIEWER, Tokens

_SCHEMES = {
    ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
    ThemeChoice.DARK: Qt.ColorScheme.Dark,
    ThemeChoice.LIGHT: Qt.ColorScheme.Light,
}


class HasIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: QIcon, /) -> None:
        """Show an icon."""


class Theme(QObject):
    """Applies dark or light to the application and tells painters when it changes.

    Signals:
        changed: the tokens are others now; repaint.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._arrows = QTemporaryDir()
        self._iconed: list[tuple[weakref.ref[QObject], str, str]] = []
        self._tokens = DARK
        app.setFont(font(Role.BODY))
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        app.screenAdded.connect(self._apply)  # icons are drawn for the screens there are
        self.choose(choice)

    @property
    def tokens(self) -> Tokens:
        """Colours in use."""
        return self._tokens

    @property
    def choice(self) -> ThemeChoice:
        """What the user asked for."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Follow the system, or stay dark or light."""
        self._choice = choice
        self._app.styleHints().setColorScheme(_SCHEMES[choice])
        self._apply()

    def set_icon(self, target: HasIcon, name: str, tone: str = "text2") -> None:
        """Give a button or action an icon in a token's colour, now and after each change."""
        if isinstance(target, QObject):
            others = [entry for entry in self._iconed if entry[0]() is not target]
            self._iconed = [*others, (weakref.ref(target), name, tone)]
        target.setIcon(self._icon(name, tone))

    def colour(self, tone: str) -> str:
        """Colour of a token by name; ``viewer.`` before it means the viewer's."""
        value: str
        if tone.startswith("viewer."):
            value = getattr(VIEWER, tone.removeprefix("viewer."))
        else:
            value = getattr(self._tokens, tone)
        return value

    def _icon(self, name: str, tone: str) -> QIcon:
        disabled = VIEWER.border if tone.startswith("viewer.") else self._tokens.text3
        return icon(name, self.colour(tone), disabled)

    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._wanted() is not self._tokens:
            self._apply()

    def _wanted(self) -> Tokens:
        if self._choice is not ThemeChoice.SYSTEM:
            return LIGHT if self._choice is ThemeChoice.LIGHT else DARK
        scheme = QGuiApplication.styleHints().colorScheme()
        return LIGHT if scheme is Qt.ColorScheme.Light else DARK

    def _apply(self) -> None:
        self._tokens = self._wanted()
        self._app.setPalette(_palette(self._tokens))
        self._app.setStyleSheet(self._stylesheet())
        alive = [entry for entry in self._iconed if _is_alive(entry[0]())]
        for reference, name, tone in alive:
            target = reference()
            if target is not None:
                target.setIcon(self._icon(name, tone))  # type: ignore[attr-defined] # HasIcon
        self._iconed = alive
        self.changed.emit()

    def _stylesheet(self) -> str:
        own = self._tokens._asdict()
        colours = {name: colour for name, colour in own.items() if isinstance(colour, str)}
        states = {"uncertain_tint": self._tokens.uncertain.tint}
        viewer = {f"viewer_{name}": colour for name, colour in VIEWER._asdict().items()}
        arrows = {name: self._arrow(name) for name in ("chevron_up", "chevron_down", "check")}
        sides = {"start": "left", "end": "right", "first": "first"}
        if self._app.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            sides = {"start": "right", "end": "left", "first": "last"}
        return Template(STYLESHEET).substitute(colours | states | viewer | arrows | sides)

    def _arrow(self, name: str) -> str:
        # A style sheet takes pictures only as files, and SVG there knows no current colour.
        path = Path(self._arrows.filePath(f"{name}-{self._tokens.name}.svg"))
        colour = self._tokens.on_accent if name == "check" else self._tokens.text2
        path.write_bytes(svg_source(name, colour))
        return path.as_posix()


def _is_alive(target: QObject | None) -> bool:
    return target is not None and shiboken6.isValid(target)


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.panel,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.raised,
        QPalette.ColorRole.AlternateBase: tokens.panel,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.raised,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.BrightText: tokens.text,
        QPalette.ColorRole.ToolTipBase: tokens.raised,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.text2,
        QPalette.ColorRole.Highlight: tokens.select,
        QPalette.ColorRole.HighlightedText: tokens.text,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.LinkVisited: tokens.accent,
        QPalette.ColorRole.Accent: tokens.accent,
        QPalette.ColorRole.Light: tokens.raised,
        QPalette.ColorRole.Midlight: tokens.line,
        QPalette.ColorRole.Mid: tokens.border,
        QPalette.ColorRole.Dark: tokens.window,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.text3))
    return palette
