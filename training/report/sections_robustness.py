"""Results beyond the films as they are: changed films, shortcuts, other hospitals, rivals."""

from __future__ import annotations

from typing import Any

from training import model_card
from training.report.document import (
    Html,
    Section,
    figure,
    markdown,
    paragraph,
    table,
)
from training.report.evidence import Evidence
from training.report.figures_ranking import plot_stress

_AUDIT_PICTURES = (
    ("audit_files.png", "How well properties of files alone predict the label."),
    ("audit_changes.png", "How far the probability moves when the lung is not touched."),
    ("audit_lungs.png", "What is left when the lungs are blacked out."),
)


def stress(evidence: Evidence) -> Section:
    """The same films, changed as other programs and devices would."""
    found: dict[str, dict[str, float]] = evidence.metrics["test"]["stress"]
    rows = [
        (
            name,
            f"{r['auc']:.4f}",
            f"{r['sensitivity']:.1%}",
            f"{r['specificity']:.1%}",
            f"{r['mean_shift']:.3f}",
        )
        for name, r in found.items()
    ]
    columns = ("change", "AUC", "sensitivity", "specificity", "mean shift of the probability")
    return Section(
        "Robustness: stress",
        (
            table("The test part, changed; default threshold unchanged.", columns, rows),
            figure(
                plot_stress(evidence),
                "AUC, sensitivity and specificity under each change, beside the untouched value.",
                "Stress at a glance. Line: films as they are.",
            ),
        ),
    )


def shortcuts(evidence: Evidence) -> Section:
    """What can be told without the lungs, and how much the model is moved by it."""
    found = model_card.shortcuts(evidence.metrics).partition("\n")[2]  # the title is ours
    if not found:
        return Section("Shortcut audit", (_not_run("The audit", "lobar-train audit"),))
    pictures = [
        figure(evidence.run.plots / name, f"{caption} The tables above give the numbers.", caption)
        for name, caption in _AUDIT_PICTURES
        if (evidence.run.plots / name).exists()
    ]
    return Section("Shortcut audit", (markdown(found), *pictures))


def other_hospitals(evidence: Evidence) -> Section:
    """Within each view, since the view alone predicts the label in many hospitals."""
    hospitals: list[dict[str, Any]] = evidence.metrics.get("other_hospitals", [])
    if not hospitals:
        return Section(
            "Other hospitals",
            (
                _not_run(
                    "A measurement on films of another hospital",
                    "lobar-train validate --elsewhere DIR",
                ),
            ),
        )
    rows = [
        (
            h["name"],
            f"{h['films']}, {h['refused']:.1%} refused",
            view,
            str(x["films"]),
            f"{x['auc']:.3f}",
            f"{x['mean_probability']:.2f}",
        )
        for h in hospitals
        for view, x in h["views"].items()
    ]
    columns = ("hospital", "films", "view", "scored", "AUC within the view", "mean probability")
    return Section(
        "Other hospitals",
        (
            table("Films of other hospitals; no parameter was fitted to them.", columns, rows),
            paragraph(
                "Where mean probabilities differ between views, the model reads the projection "
                "as well as the disease."
            ),
        ),
    )


def comparison(evidence: Evidence) -> Section:
    """Other approaches on the same split, as `lobar-train compare` wrote them."""
    written = evidence.run.root / "compare.md"
    blocks = (
        (markdown(written.read_text("utf-8")),)
        if written.exists()
        else (_not_run("The comparison", "lobar-train compare"),)
    )
    return Section("Comparison with other approaches", blocks)


def _not_run(what: str, how: str) -> Html:
    return paragraph(f"{what} was not run for this model ({how}).", "missing")
