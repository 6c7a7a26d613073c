"""What decoding JPEGs smaller moves: the probability of each film of a folder, whole and scaled.

Also says of what share of the films the size in pixels lets the decoder scale down.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from core.discovery import discover
from core.examination import ExaminationSpec
from core.images.reader import read_image
from core.outcome import InputFile, ScoredCase
from core.scoring import Scorer


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    films = discover([parser.parse_args(argv).folder]).inputs
    scorer = Scorer.open("cpu")
    moved = {film.label: difference(scorer, film) for film in films}
    scaled = {label: by for label, by in moved.items() if by is not None}
    _say(f"{scorer.spec.model_id}, input {scorer.spec.input.size} pixels")
    _say(f"{len(films)} films, {len(scaled)} of them decoded smaller and scored both ways")
    if scaled:
        values = np.array(list(scaled.values()))
        worst = max(scaled, key=lambda label: scaled[label])
        _say(f"Probability moves by {np.median(values):.4f} (median), ", end="")
        _say(f"{np.percentile(values, 95):.4f} (95th percentile), {values.max():.4f} ({worst})")
    return 0


def difference(scorer: Scorer, film: InputFile) -> float | None:
    """How far scaled decoding moves a film's probability; ``None`` where nothing is scaled."""
    scaled = read_image(film.path, ExaminationSpec.of(scorer.spec).enough_pixels)
    if scaled.size_in_file is None:
        return None
    outcomes = [scorer.score_image(film, image) for image in (scaled, read_image(film.path))]
    scores = [outcome.probability for outcome in outcomes if isinstance(outcome, ScoredCase)]
    if len(scores) == 1:
        raise ValueError(f"{film.label} is refused one way, and scored the other")
    return abs(scores[0] - scores[1]) if scores else None


def _say(text: str, end: str = "\n") -> None:
    sys.stdout.write(f"{text}{end}")


if __name__ == "__main__":
    sys.exit(main())
