"""What the report says before any result: use, films, preparation, network."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict

from core import INTENDED_USE
from core.decision import Interval
from training.manifest import CLASSES
from training.model_card import interval, percent
from training.plots import plot_history
from training.report.document import (
    Html,
    Section,
    figure,
    flow,
    folded,
    key_figures,
    markdown,
    paragraph,
    table,
)
from training.report.evidence import Evidence
from training.split import SPLITS

_MEASURES = """
- *Ranking*: area under the ROC curve; average precision.
- *Decisions*: sensitivity and specificity at thresholds fixed on validation, with Wilson
  intervals; predictive values by Bayes' rule.
- *Probabilities*: Brier score, expected calibration error over ten bins, slope and intercept of
  a logistic calibration line, before and after calibration.
- *Usefulness*: net benefit over threshold probabilities.
- *Robustness*: changes that other programs and devices make to a film, at the same threshold.

Bands, and intervals not named otherwise, are the middle 95 % of a bootstrap that draws whole
patient groups.
"""


def summary(evidence: Evidence, point: dict[str, dict[str, float]]) -> Section:
    """The figures that matter most, and what they do not say."""
    test, through = evidence.metrics["test"], evidence.metrics.get("through_the_app")
    ranking = Interval(**evidence.metrics["ranking"]["test"]["auc"])
    sensitivity, specificity = Interval(**point["sensitivity"]), Interval(**point["specificity"])
    stress = test["stress"]
    worst = min(stress, key=lambda name: stress[name]["auc"])
    figures = [
        ("AUC", f"{ranking.value:.3f}", _range(ranking, 3)),
        ("Sensitivity", f"{sensitivity.value:.1%}", _share_range(sensitivity)),
        ("Specificity", f"{specificity.value:.1%}", _share_range(specificity)),
        ("Accuracy", f"{test['accuracy']:.1%}", f"{test['films']} films"),
        (
            "Calibration error",
            f"{test['expected_calibration_error']:.3f}",
            "at this part's prevalence",
        ),
        ("Worst AUC under stress", f"{stress[worst]['auc']:.3f}", worst),
    ]
    if through:
        refused = f"{through['refused']} of {through['films']}"
        figures.append(("Refused by the app", refused, f"{through['failed']} failed"))
    return Section(
        "Summary",
        (
            paragraph(
                f"Measured on the test part: {test['films']} films, {test['positives']} labelled "
                "PNEUMONIA, of patients of whom no film was used for training or for choosing a "
                "threshold. Sensitivity, specificity and accuracy are those of the default "
                f"operating point ({evidence.spec.default_operating_point.replace('_', ' ')}). In "
                "brackets: 95 % intervals."
            ),
            key_figures(figures),
            paragraph(
                "All films come from one hospital. The figures do not carry over to another one; "
                "see the sections on other hospitals and on limits."
            ),
        ),
    )


def intended_use() -> Section:
    """Verbatim."""
    return Section("Intended use", (paragraph(INTENDED_USE, "use"),))


def source(evidence: Evidence) -> Section:
    """Where the films come from, which were left out and why."""
    excluded = Counter(r.excluded.split(" of ")[0] for r in evidence.rows if r.excluded)
    used = [row for row in evidence.rows if not row.excluded]
    groups = len({row.group for row in used})
    parts = "; ".join(f"{p}: {sum(r.split == p for r in used)} films" for p in SPLITS)
    credit = evidence.run.credit
    further = [paragraph(credit.read_text("utf-8").strip())] if credit.exists() else []
    return Section(
        "Source of data and flow of exclusions",
        (
            paragraph(f"{evidence.spec.training.data}."),
            *further,
            flow(
                [
                    (
                        f"{len(evidence.rows)} files found",
                        [f"{count} ({reason})" for reason, count in excluded.most_common()],
                    ),
                    (f"{len(used)} films of {groups} patient groups", []),
                    (f"Split by patient group. {parts}", []),
                ]
            ),
            paragraph(
                "Exact copies keep one film; copies whose labels contradict each other keep none. "
                "Patients who share an exact or a near copy form one group, and groups are never "
                "divided between parts. manifest.csv in the run folder lists every file."
            ),
        ),
    )


def participants(evidence: Evidence) -> Section:
    """Class balance in all parts."""
    rows = []
    for part in SPLITS:
        chosen = [row for row in evidence.rows if row.split == part]
        labels = Counter(row.label for row in chosen)
        kinds = Counter(row.subtype or row.series for row in chosen)
        rows.append(
            (
                part,
                str(len(chosen)),
                str(len({row.group for row in chosen})),
                *(str(labels[label]) for label in CLASSES.values()),
                f"{labels[1] / max(1, len(chosen)):.1%}",
                ", ".join(f"{name} {count}" for name, count in sorted(kinds.items())),
            )
        )
    columns = ("part", "films", "patient groups", *CLASSES, "pneumonia", "series and file labels")
    return Section(
        "Participants and outcome",
        (
            paragraph(
                "Children aged 1 to 5 years. The outcome is the publishers' label of each film, "
                "NORMAL or PNEUMONIA; it was not read again. Age, sex and clinical course of the "
                "single child are not published, so results cannot be given by them."
            ),
            table("Films and class balance by part.", columns, rows),
        ),
    )


def preparation(evidence: Evidence) -> Section:
    """Splits and predictors."""
    size = evidence.spec.input.size
    return Section(
        "Splits, predictors and preprocessing",
        (
            paragraph(
                "Patient numbers follow the order in which films were collected. In each series, "
                "the lowest numbers are the validation part and the highest the test part, so "
                "that both behave like new batches of patients rather than like a random sample. "
                "Network weights come from the training part; calibration, thresholds and grey "
                "zones from validation; the test part only measures."
            ),
            paragraph(
                "The only predictor is the film. Training and the app prepare it by the same "
                "function: even borders are cut, the rest is averaged over areas to "
                f"{size} × {size} pixels, and its histogram is moved to fixed landmarks, so that "
                "window, contrast and gamma cancel out. No film is imputed; one that cannot be "
                "read is left out and counted above."
            ),
        ),
    )


def model(evidence: Evidence) -> Section:
    """What was trained and how."""
    environment, config = evidence.environment, evidence.config
    versions = environment["packages"]
    training = evidence.spec.training
    blocks: list[Html] = [
        table(
            "The model and its training.",
            ("item", "value"),
            (
                ("model", evidence.spec.model_id),
                ("SHA-256 of model.onnx", evidence.spec.onnx_sha256),
                ("training run", f"{training.run}, exported {training.finished_at}"),
                ("fingerprint of the films", training.data_fingerprint),
                ("source revision", environment["git_revision"] or "unknown"),
                ("epochs, batch size", f"{config.epochs}, {config.batch_size}"),
                ("software", f"Keras {versions['keras']}, TensorFlow {versions['tensorflow']}"),
                ("machine", f"{environment['processor']}, {environment['cores']} cores"),
            ),
        )
    ]
    history = plot_history(evidence.run)
    if history:
        blocks.append(
            figure(
                history,
                "Two line charts over epochs: training and validation loss; AUC on validation.",
                "Learning curves. The training loss is that of augmented films, with weights of "
                "the classes and smoothed labels where configured, so the two losses are not on "
                "one scale. Both are of the weights as each epoch left them; the model is "
                "their moving average at the end.",
            )
        )
    whole = json.loads(json.dumps(asdict(config)))
    settings = [(name, _plain(value)) for name, value in _flat(whole)]
    blocks.append(folded("Configuration", table("All settings.", ("setting", "value"), settings)))
    return Section("Model and training", tuple(blocks))


def measures() -> Section:
    """How what follows was measured."""
    return Section("Performance measures", (markdown(_MEASURES),))


def _flat(tree: dict[str, object], above: str = "") -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for name, value in tree.items():
        found += (
            _flat(value, f"{above}{name}.") if isinstance(value, dict) else [(above + name, value)]
        )
    return found


def _plain(value: object) -> str:
    return json.dumps(value).strip('"')


def _range(value: Interval, digits: int) -> str:
    return interval(value, digits).partition(" ")[2]


def _share_range(value: Interval) -> str:
    return percent(value).partition(" ")[2]
