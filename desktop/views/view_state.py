"""How a film is looked at: zoom, place, window. Panes that share a state are linked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Signal

from core.orientation import AS_IN_FILE, Orientation
from desktop.image_adapter import FilmImage, Window

ZOOM_STEP = 1.25
_MOST = 16.0
_LEAST_OF_FIT = 0.5


class Preset(Enum):
    """Windows on number keys."""

    AS_STORED = "as_stored"
    AUTOMATIC = "automatic"
    LUNG = "lung"
    SOFT_TISSUE = "soft_tissue"
    BONE = "bone"
    FULL_RANGE = "full_range"
    CUSTOM = "custom"


# Shares of the automatic window, dark to light.
_PARTS = {Preset.LUNG: (0.0, 0.65), Preset.SOFT_TISSUE: (0.2, 0.9), Preset.BONE: (0.4, 1.0)}


@dataclass(frozen=True, slots=True)
class Ruler:
    """A measured line from one point of the file's film to another, in fractions of its sides."""

    start: tuple[float, float]
    end: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a film lies in a pane: ``zoom`` pane pixels per film pixel, ``center`` of the film
    point in the pane's middle, in pixels of the film as it is turned."""

    zoom: float
    center: QPointF

    def rect(self, film: QSizeF, pane: QSizeF) -> QRectF:
        """The film's rectangle in the pane."""
        left = pane.width() / 2 - self.center.x() * self.zoom
        top = pane.height() / 2 - self.center.y() * self.zoom
        return QRectF(left, top, film.width() * self.zoom, film.height() * self.zoom)

    def film_point(self, point: QPointF, pane: QSizeF) -> QPointF:
        """The film point under a point of the pane."""
        offset = point - QPointF(pane.width() / 2, pane.height() / 2)
        return self.center + offset / self.zoom

    def zoomed(self, factor: float, at: QPointF, pane: QSizeF, fit_zoom: float) -> Placement:
        """Enlarged by a factor, with the film point under ``at`` staying where it is."""
        zoom = min(max(self.zoom * factor, fit_zoom * _LEAST_OF_FIT), max(_MOST, fit_zoom))
        fixed = self.film_point(at, pane)
        offset = at - QPointF(pane.width() / 2, pane.height() / 2)
        return Placement(zoom, fixed - offset / zoom)


def fitting(film: QSizeF, pane: QSizeF) -> Placement:
    """The whole film, as large as the pane allows."""
    zoom = min(pane.width() / max(film.width(), 1), pane.height() / max(film.height(), 1))
    return Placement(max(zoom, 1e-3), QPointF(film.width() / 2, film.height() / 2))


class ViewState(QObject):
    """Shared by linked panes.

    Signals:
        changed: something is looked at differently; repaint.
    """

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.placement: Placement | None = None
        """``None`` fits the film to the pane, whatever its size becomes."""
        self.window = Window(127.5, 255.0)
        self.preset = Preset.AS_STORED
        self.invert = False
        self.orientation = AS_IN_FILE
        self.measuring = False
        """Whether a drag with the left button draws the ruler."""
        self.ruler: Ruler | None = None

    def place(self, placement: Placement | None) -> None:
        """Zoom and pan; ``None`` to fit."""
        self.placement = placement
        self.changed.emit()

    def set_window(self, window: Window) -> None:
        """A window of the user's own."""
        self.window = window
        self.preset = Preset.CUSTOM
        self.changed.emit()

    def set_preset(self, preset: Preset, film: FilmImage) -> None:
        """One of the named windows."""
        self.preset = preset
        match preset:
            case Preset.AS_STORED:
                self.window = film.as_stored
            case Preset.AUTOMATIC:
                self.window = film.automatic
            case Preset.FULL_RANGE:
                self.window = film.full_range
            case Preset.LUNG | Preset.SOFT_TISSUE | Preset.BONE:
                self.window = film.part(*_PARTS[preset])
            case Preset.CUSTOM:
                return
        self.changed.emit()

    def set_invert(self, invert: bool) -> None:
        """Black for white, on screen only."""
        self.invert = invert
        self.changed.emit()

    def turn(self, orientation: Orientation, film: FilmImage) -> None:
        """Turn or mirror the film on screen; what is in the middle of the pane stays there."""
        if self.placement is not None:
            before, after = film.shown_size(self.orientation), film.shown_size(orientation)
            here = self.placement.center
            point = self.orientation.stored_point(here.x() / before[0], here.y() / before[1])
            x, y = orientation.shown_point(*point)
            center = QPointF(x * after[0], y * after[1])
            self.placement = Placement(self.placement.zoom, center)
        self.orientation = orientation
        self.changed.emit()

    def set_measuring(self, measuring: bool) -> None:
        """Take the ruler in hand, or put it away with its line."""
        self.measuring = measuring
        self.set_ruler(self.ruler if measuring else None)

    def set_ruler(self, ruler: Ruler | None) -> None:
        """Show a measured line, or none."""
        self.ruler = ruler
        self.changed.emit()

    def reset(
        self,
        film: FilmImage | None,
        orientation: Orientation = AS_IN_FILE,
        *,
        invert: bool = False,
    ) -> None:
        """As a film is first shown: fitted, in its own window, turned as it was scored."""
        self.placement, self.ruler = None, None
        self.invert, self.orientation = invert, orientation
        self.preset = Preset.AS_STORED
        if film is not None:
            self.window = film.as_stored
        self.changed.emit()

    def copy_from(self, other: ViewState) -> None:
        """Look as another does."""
        self.placement, self.window = other.placement, other.window
        self.preset, self.invert = other.preset, other.invert
        self.orientation, self.ruler = other.orientation, other.ruler
        self.measuring = other.measuring
        self.changed.emit()
