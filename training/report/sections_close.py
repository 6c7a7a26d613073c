"""Failures with their films, the test of the maps, time, limits, the experiments log."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core.decision import Interval
from core.scoring import Scorer
from training.model_card import interval, limits
from training.report.document import (
    Html,
    Section,
    figure,
    grid,
    heading,
    markdown,
    paragraph,
    table,
)
from training.report.evidence import Evidence
from training.report.failures import MOST, draw_failures, find_failures
from training.report.figures_decisions import plot_faithfulness

EXPERIMENTS = Path(__file__).parents[1] / "EXPERIMENTS.md"


def failures(evidence: Evidence, data: Path) -> Section:
    """False negatives and false positives, the most confident first."""
    found = find_failures(evidence)
    scorer = Scorer.open("cpu", evidence.run.export)
    blocks: list[Html] = [
        paragraph(
            "Films of the test part on the wrong side of the default threshold, the most confident "
            "errors first; at the right, under the influence map. Amber: what moved the score "
            "towards pneumonia (the network foretells how far it would fall without), on one scale "
            "for all films. A map shows what moved the score; it does not outline disease. "
            "Probabilities are those of the app, which reads the original file."
        )
    ]
    for title, kind, indices in (
        (
            "Missed: labelled PNEUMONIA, below the threshold",
            "false_negative",
            found.false_negatives,
        ),
        ("False alarms: labelled NORMAL, above it", "false_positive", found.false_positives),
    ):
        shown = min(MOST, len(indices))
        blocks.append(heading(f"{title} ({shown} of {len(indices)} shown)"))
        if indices:
            blocks.append(grid(draw_failures(evidence, data, scorer, indices, kind)))
        else:
            blocks.append(paragraph("None."))
    return Section("Failures", tuple(blocks))


def faithfulness(evidence: Evidence) -> Section:
    """Deletion, insertion, and a patch on the map's peak."""
    found: dict[str, Any] = evidence.metrics["faithfulness"]
    if "peak" not in found:
        text = f"Too few films above the threshold to tell ({found['films']})."
        return Section("Faithfulness of the influence map", (paragraph(text, "missing"),))
    deletion, insertion, top = found["deletion"], found["insertion"], found["peak"]
    rows = [
        (
            title,
            _logits(deletion[kind]["area"]),
            _logits(insertion[kind]["area"]),
            *(
                _logits(way[f"own_less_{kind}"]) if kind != "own" else ""
                for way in (deletion, insertion)
            ),
        )
        for kind, title in (
            ("own", "own map"),
            ("other_film", "another film's map"),
            ("moved", "own map, moved to a random place"),
        )
    ]
    columns = ("map", "deletion", "insertion", "deletion, own − this", "insertion, own − this")
    return Section(
        "Faithfulness of the influence map",
        (
            paragraph(
                f"{found['films']} films of the test part above the default threshold "
                f"({found['patient_groups']} patient groups). Parts of a film are replaced in the "
                "order of a map, and the exported network scores what results. The fill is the "
                f"same part of films labelled NORMAL ({found['donors']} per film, averaged): black "
                "boxes are unlike any film, and blurred parts look like haze, which this kind of "
                "network scores as pneumonia. A faithful map has a smaller area under the deletion "
                "curve and a larger one under the insertion curve than maps that are as smooth "
                "and as large but belong elsewhere."
            ),
            table("Areas under the mean curves, in logits (95 %).", columns, rows),
            figure(
                plot_faithfulness(evidence.run, found),
                "Mean logit over the share of the film replaced or kept, for three kinds of map.",
                "Deletion and insertion curves.",
            ),
            paragraph(
                f"A patch of {found['patch']:.0%} of the film's side on the map's peak lowers the "
                f"logit by {_logits(top['fall_at_peak'])}; on {found['random_places']} random "
                f"places, by {_logits(top['fall_elsewhere'])} on average. Difference "
                f"{_logits(top['difference'])}; the peak counts more on "
                f"{top['share_of_films']:.0%} of the films."
            ),
        ),
    )


def timing(evidence: Evidence) -> Section:
    """Time per film on one core; size of the model."""
    found: dict[str, Any] = evidence.metrics["timing"]
    rows = [
        (
            title,
            f"{found[key]['median']:.1f}",
            f"{found[key]['percentile_10']:.1f} to {found[key]['percentile_90']:.1f}",
        )
        for title, key in (
            ("network alone", "network_ms"),
            ("reading, checks, preparation and network", "whole_film_ms"),
        )
    ]
    columns = ("what", "median (ms)", "10th to 90th percentile (ms)")
    return Section(
        "Time and size",
        (
            table(
                f"Time per film with ONNX Runtime on one core ({found['processor']}), "
                f"{found['rounds']} runs on the golden film.",
                columns,
                rows,
            ),
            paragraph(f"model.onnx has {found['model_bytes'] / 1e6:.1f} MB."),
        ),
    )


def known_limits(evidence: Evidence) -> Section:
    """The model card's own list."""
    text = limits(evidence.spec, evidence.metrics)
    return Section("Known failures and limits", (markdown(text.partition("\n")[2]),))


def experiments() -> Section:
    """What was tried, and on what evidence it was kept."""
    if not EXPERIMENTS.exists():
        return Section("Experiments", (paragraph("No log was kept.", "missing"),))
    _, _, text = EXPERIMENTS.read_text("utf-8").partition("\n")  # its title is the section's
    return Section("Experiments", (markdown(text),))


def _logits(raw: dict[str, float]) -> str:
    return interval(Interval(**raw), 2)
