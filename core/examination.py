"""What is measured on a film before the model sees it.

It needs none of the model's files, so that a process of its own can do it: decoding and measuring
there, scoring here.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.images.reader import read_image
from core.images.types import XrayImage
from core.model_spec import ModelSpec, ScopeSpec
from core.outcome import UNSCORABLE, FilmFacts, InputFile, Refusal, RefusalReason
from core.percentiles import GreyEnds
from core.preprocessing import InputSpec, ModelInput, prepare
from core.scope import check_metadata, check_picture, scope_features

# JPEGs are decoded at a half, a quarter or an eighth while so many pixels are left for each of the
# model's, which averages over them. `tests/benchmarks/scaled_decoding.py` measures what that moves.
_SPARE_PIXELS = 2


@dataclass(frozen=True, slots=True)
class ExaminationSpec:
    """The part of a model's description that examining films needs."""

    input: InputSpec
    scope: ScopeSpec

    @classmethod
    def of(cls, model: ModelSpec) -> ExaminationSpec:
        """That of one model."""
        return cls(model.input, model.scope)

    @property
    def enough_pixels(self) -> int:
        """Shorter side of which a film is prepared as well as whole (see `_SPARE_PIXELS`)."""
        return self.input.size * _SPARE_PIXELS


@dataclass(frozen=True, slots=True)
class PreparedFilm:
    """``tensor`` as the network takes it, and the scope check's ``features``, float32 (1, f)."""

    input: ModelInput
    features: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Examination:
    """A film without its pixels.

    ``refusals`` are those that need no model; ``corrections`` the codes of what the clinician
    changed. ``prepared`` is None where the refusals leave nothing to score.
    """

    film: FilmFacts
    warnings: tuple[str, ...]
    corrections: tuple[str, ...]
    refusals: tuple[Refusal, ...]
    prepared: PreparedFilm | None


def examine_file(source: InputFile, spec: ExaminationSpec) -> Examination:
    """Read a film, no larger than the model needs it, and examine it. Raises `ImageError`."""
    return examine(source, read_image(source.path, spec.enough_pixels), spec)


def examine(source: InputFile, image: XrayImage, spec: ExaminationSpec) -> Examination:
    """Examine a decoded film, corrected as ``source`` says."""
    correction = source.correction
    codes = correction.codes(image.metadata)
    size = image.full_size
    image = correction.applied(image)
    film = FilmFacts(image.sha256, *size, image.bits, image.format, image.metadata)
    ends = GreyEnds.of(image.pixels)
    refusals = check_picture(image, spec.scope, ends) + check_metadata(image.metadata, spec.scope)
    reasons = {refusal.reason for refusal in refusals}
    prepared = None
    # Only a look can tell a photograph of a film from one of something else.
    looked_at = correction.score_anyway or reasons <= {RefusalReason.COLOUR_PHOTOGRAPH}
    if looked_at and UNSCORABLE.isdisjoint(reasons):
        tensor = prepare(image, spec.input, ends)
        prepared = PreparedFilm(tensor, scope_features(tensor.tensor))
    warnings = tuple(note.value for note in image.notes)
    return Examination(film, warnings, codes, refusals, prepared)
