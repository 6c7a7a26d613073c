"""Where films can be decided: at the model's operating points, or at this site's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from core.decision import OperatingPoint
from core.errors import ModelContractError
from core.model_spec import ModelSpec
from desktop.settings import Settings

SitePoint: TypeAlias = Callable[[ModelSpec], OperatingPoint | None]
"""The operating point of this site's own under a model, if somebody confirmed one."""


def _no_site_point(_spec: ModelSpec) -> None:
    """None: nothing was checked here."""


class OperatingPoints:
    """Which points there are, and which is chosen in the settings.

    ``find_site_point`` is asked when a model is opened.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.find_site_point: SitePoint = _no_site_point
        self.site: OperatingPoint | None = None

    def adopt(self, spec: ModelSpec) -> None:
        """A model was opened: look for this site's own point under it."""
        self.site = self.find_site_point(spec)

    def of(self, spec: ModelSpec) -> tuple[OperatingPoint, ...]:
        """All points to choose from."""
        return (*spec.operating_points, *((self.site,) if self.site is not None else ()))

    def chosen(self, spec: ModelSpec) -> OperatingPoint:
        """The point in the settings, or the model's default."""
        name = self._settings.operating_point
        if self.site is not None and name == self.site.name:
            return self.site
        try:
            return spec.operating_point(name or None)
        except ModelContractError:
            # The name is of an earlier model; this one's default is what it was measured with.
            return spec.operating_point()
