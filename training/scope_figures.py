"""How much the scope check refuses: of our films, of changed ones, and of what is no film."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.model_spec import ModelSpec
from core.preprocessing import prepare_pixels
from core.scope import ScopeArrays, check_score, scope_features, score_scope
from training.counterexamples import OTHERS, negative, sideways, upside_down
from training.films import FilmSet
from training.photographed import photographed
from training.progress import say, track
from training.run_dir import RunDir, read_json, write_json
from training.stress import STRESSES, stress_films

_FILMS = 60
"""Films that each family of counterexamples is made from."""


def measure_scope(run: RunDir, spec: ModelSpec, films: FilmSet) -> None:
    """Add the shares of ``films`` (the test part) refused to metrics.json, by what was changed.

    Counterexamples are drawn anew, but of the families that taught the check: their shares say
    that it learned them, not how it takes what nobody drew.
    """
    arrays = ScopeArrays.load(run.export, spec.scope)
    random = np.random.default_rng(1)
    some = films.pixels[:: max(1, len(films) // _FILMS)]

    def refused(pictures: list[NDArray[np.uint8]]) -> float:
        features = [
            scope_features(prepare_pixels(np.ascontiguousarray(p), spec.input).tensor)[0]
            for p in pictures
        ]
        scores = score_scope(arrays, np.stack(features))
        return sum(bool(check_score(s, spec.scope)) for s in scores) / len(scores)

    frontal = {"unchanged": refused(list(films.pixels))}
    for name in track(STRESSES, "scope check under stress"):
        frontal[name] = refused(stress_films(films.pixels, name))
    makers = {
        "sideways": sideways,
        "upside down": upside_down,
        "negative": negative,
        "photographed film": photographed,
        **OTHERS,
    }
    wrong = {
        name: refused([maker(film, random) for film in some])
        for name, maker in track(makers.items(), "scope check on counterexamples")
    }
    figures: dict[str, Any] = {"frontal": frontal, "counterexamples": wrong}
    write_json(run.metrics, read_json(run.metrics) | {"scope": figures})
    worst = max(frontal, key=lambda name: frontal[name])
    say(
        f"  scope check: {frontal['unchanged']:.1%} refused, at most {frontal[worst]:.1%} ({worst})"
    )
    say(f"  of counterexamples {np.mean(list(wrong.values())):.1%} refused")


def scope_section(figures: dict[str, Any]) -> str:
    """The part of the model card about refusals; empty where nothing was measured."""
    scope = figures.get("scope")
    if not scope:
        return ""
    frontal, wrong = scope["frontal"], scope["counterexamples"]
    worst = max(frontal, key=lambda name: frontal[name])
    missed = ", ".join(
        f"{name} {share:.0%}" for name, share in sorted(wrong.items(), key=lambda item: item[1])[:5]
    )
    mean = sum(wrong.values()) / len(wrong)
    return f"""## What the scope check refuses

Of the test part {frontal["unchanged"]:.1%} is refused; under the changes above at most
{frontal[worst]:.1%} ("{worst}"). Of pictures newly drawn, of the {len(wrong)} families that
taught it (parts, halves and turned films, photographed films, noise, documents, sections,
ultrasound, limbs, hands, skulls, pelves, abdomens, side views), {mean:.1%} is refused on
average; least: {missed}. Real bones and side
views were not at hand: that these drawings stand for them is an assumption."""
