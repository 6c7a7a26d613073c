"""Icons from resources/icons, drawn in a colour of the theme at the screen's pixel ratio."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from core.resources import resource_path

_MIRRORED = {"chevron_left": "chevron_right", "chevron_right": "chevron_left"}
"""What points along the line of reading; what turns or mirrors a film stays as it is."""


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a pixmap of ``size`` logical pixels; its ``currentColor`` is ``colour``."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        name = _MIRRORED.get(name, name)
    return _drawn(name, colour, size, ratio)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    result = QPixmap(round(size * ratio), round(size * ratio))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(svg_source(name, colour)))
    painter = QPainter(result)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return result


def icon(name: str, colour: str, disabled: str, size: int = 20) -> QIcon:
    """The icon for a button, with a paler picture for when it is disabled; for all screens."""
    result = QIcon()
    for ratio in {1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}:
        result.addPixmap(pixmap(name, colour, size, ratio), QIcon.Mode.Normal)
        result.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return result


def svg_source(name: str, colour: str) -> bytes:
    """The icon's SVG with its colour filled in."""
    return _text(name).replace("currentColor", colour).encode()


@cache
def _text(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


def app_icon() -> QIcon:
    """Lobar's own icon."""
    return QIcon(str(resource_path("icons", "lobar.png")))
