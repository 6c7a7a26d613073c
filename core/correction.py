"""What the clinician says of a film that its file does not say or shows wrongly.

A correction travels with the input, so that every outcome records what it was scored with.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.images.types import FilmMetadata, ImageNote, ViewPosition, XrayImage
from core.orientation import AS_IN_FILE, Orientation


@dataclass(frozen=True, slots=True)
class Correction:
    """Age and view count only where the file is silent: its own statements are not replaced.

    ``score_anyway`` asks for a score although the film is out of scope.
    """

    age_years: float | None = None
    view_position: ViewPosition | None = None
    orientation: Orientation = AS_IN_FILE
    inverted: bool = False
    score_anyway: bool = False

    def applied(self, image: XrayImage) -> XrayImage:
        """The film as it is to be scored."""
        if self == NO_CORRECTION:
            return image
        pixels = self.orientation.applied(image.pixels)
        if self.inverted:
            # An int of Python takes the type of the pixels, so nothing becomes wider.
            pixels = (2**image.bits - 1) - pixels
        metadata = self._completed(image.metadata)
        answered = {
            ImageNote.NO_AGE: metadata.age_years is not None,
            ImageNote.NO_VIEW_POSITION: metadata.view_position is not None,
        }
        notes = tuple(note for note in image.notes if not answered.get(note, False))
        return replace(image, pixels=pixels, metadata=metadata, notes=notes)

    def codes(self, stated: FilmMetadata) -> tuple[str, ...]:
        """What was changed, as stable codes for the CSV; ``stated`` is what the file says."""
        found = []
        if self.age_years is not None and stated.age_years is None:
            found.append(f"age={self.age_years:g}")
        if self.view_position is not None and stated.view_position is None:
            found.append(f"view={self.view_position.value}")
        if self.orientation.mirrored:
            found.append("mirrored")
        if self.orientation.quarter_turns:
            found.append(f"turned={90 * self.orientation.quarter_turns}")
        if self.inverted:
            found.append("inverted")
        return tuple(found)

    def _completed(self, stated: FilmMetadata) -> FilmMetadata:
        age, view = stated.age_years, stated.view_position
        return replace(
            stated,
            age_years=self.age_years if age is None else age,
            view_position=self.view_position if view is None else view,
        )


NO_CORRECTION = Correction()
