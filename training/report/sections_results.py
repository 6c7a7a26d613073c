"""Results on the test part: ranking, calibration, usefulness, decisions, subgroups."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.decision import Interval, predictive_values
from core.reliability import measure_reliability
from training.decision_curve import decision_curve
from training.metrics import auc, percentile_interval, resample_patients, sensitivity_specificity
from training.model_card import interval, percent
from training.report.document import Section, figure, paragraph, table
from training.report.evidence import Evidence
from training.report.figures_decisions import plot_calibration, plot_confusion, plot_decision_curves
from training.report.figures_ranking import plot_precision_recall, plot_roc, plot_scores

CLINIC_PREVALENCE = 0.15
"""A share of pneumonia that a clinic may see; in the films it is several times as large."""
_GROUPS = (
    ("series IM, against all PNEUMONIA", 0, "series", "IM"),
    ("series NORMAL2, against all PNEUMONIA", 0, "series", "NORMAL2"),
    ("file label bacteria, against all NORMAL", 1, "subtype", "bacteria"),
    ("file label virus, against all NORMAL", 1, "subtype", "virus"),
)


def ranking(evidence: Evidence) -> Section:
    """ROC, precision-recall and the scores behind them."""
    rows = [
        (part, str(found["films"]), interval(Interval(**found["auc"]), 4))
        for part, found in evidence.metrics["ranking"].items()
    ]
    curve, precision = plot_precision_recall(evidence)
    return Section(
        "Performance: ranking",
        (
            table("Area under the ROC curve.", ("part", "films", "AUC (95 %)"), rows),
            figure(
                plot_roc(evidence),
                "ROC curves of validation and test, whole and enlarged near the upper left corner, "
                "with the three operating points.",
                "ROC curves with pointwise 95 % bands. Dots: operating points on the test part.",
            ),
            figure(
                curve,
                "Precision over recall for validation and test.",
                f"Average precision on the test part {interval(precision, 4)}. "
                "Dotted: the share of pneumonia, which a score at random would reach.",
            ),
            figure(
                plot_scores(evidence),
                "Histogram of probabilities by label, with thresholds as vertical lines.",
                "Probabilities on the test part. Lines: thresholds, solid the default; shaded: "
                "the default's grey zone, in which the finding is uncertain.",
            ),
        ),
    )


def calibration(evidence: Evidence) -> Section:
    """Before, after, and after with the test part's own prevalence."""
    test, spec = evidence.test, evidence.spec
    sets = {
        "Before: network's output": test.raw,
        f"After, meant at {spec.calibration.reference_prevalence:.0%}": test.probabilities,
        f"After, meant at {test.prevalence:.0%}": test.at_prevalence(spec, test.prevalence),
    }
    measured = {n: measure_reliability(test.labels, p, test.groups) for n, p in sets.items()}
    rows = [
        (
            name,
            *(interval(v, 3) for v in (r.expected_calibration_error, r.brier)),
            *(_line(v) for v in (r.slope, r.intercept)),
        )
        for name, r in measured.items()
    ]
    columns = ("probabilities", "expected calibration error", "Brier score", "slope", "intercept")
    return Section(
        "Performance: calibration",
        (
            paragraph(
                "Calibration was fitted on validation and is only measured here. A probability is "
                "meant at a prevalence: the model's own is "
                f"{spec.calibration.reference_prevalence:.0%}, the test part's "
                f"{test.prevalence:.1%}; the last row converts from one to the other by Bayes' "
                "rule, as the app does for a prevalence that its user enters."
            ),
            table("Calibration on the test part (95 %); ideal: 0, 0, 1, 0.", columns, rows),
            figure(
                plot_calibration(evidence.run, measured),
                "Share labelled PNEUMONIA over the mean probability of ten bins, in three panels.",
                "Reliability in ten bins with Wilson intervals; below, how many films each holds.",
            ),
        ),
    )


def usefulness(evidence: Evidence) -> Section:
    """Decision curves at the test part's prevalence and at a clinic's."""
    test = evidence.test
    curves = [
        decision_curve(test.labels, test.at_prevalence(evidence.spec, share), test.groups, share)
        for share in (test.prevalence, CLINIC_PREVALENCE)
    ]
    return Section(
        "Performance: decision curve",
        (
            figure(
                plot_decision_curves(evidence.run, curves),
                "Net benefit over threshold probabilities for the model, for acting on all and "
                "on none, at two prevalences.",
                "Net benefit with 95 % bands, at the test part's prevalence "
                f"({test.prevalence:.1%}) and at {CLINIC_PREVALENCE:.0%}, with probabilities "
                "converted to each. It assumes that films look elsewhere as they do here.",
            ),
        ),
    )


def decisions(evidence: Evidence) -> Section:
    """Each operating point: confusion, proportions, predictive values."""
    test = evidence.test
    rows, matrices = [], {}
    for point in evidence.spec.operating_points:
        matrices[point.name] = _confusion(test.labels, test.probabilities >= point.threshold)
        sensitivity, specificity = sensitivity_specificity(
            test.labels, test.probabilities, point.threshold
        )
        default = " (default)" if point.name == evidence.spec.default_operating_point else ""
        values = [
            f"{ppv:.1%} / {npv:.1%}"
            for share in (test.prevalence, CLINIC_PREVALENCE)
            for ppv, npv in [predictive_values(sensitivity.value, specificity.value, share)]
        ]
        rows.append(
            (
                point.name.replace("_", " ") + default,
                f"{point.threshold:.4f}",
                f"{point.grey_low:.3f} to {point.grey_high:.3f}",
                percent(sensitivity),
                percent(specificity),
                *values,
            )
        )
    columns = (
        "operating point", "threshold", "grey zone", "sensitivity (95 %)", "specificity (95 %)",
        f"PPV / NPV at {test.prevalence:.0%}", f"PPV / NPV at {CLINIC_PREVALENCE:.0%}",
    )  # fmt: skip
    found = evidence.metrics["test"]
    return Section(
        "Performance: operating points",
        (
            table("Operating points on the test part.", columns, rows),
            paragraph(
                f"At the default, {found['uncertain']:.1%} of the films lie in the grey zone; "
                f"{found['wrong_when_uncertain']:.1%} of these and {found['wrong_otherwise']:.1%} "
                "of the others are on the wrong side of the threshold. Films in the grey zone "
                "are counted by the threshold like all others."
            ),
            figure(
                plot_confusion(evidence.run, matrices),
                "Confusion matrices: "
                + "; ".join(f"{name} {counts.tolist()}" for name, counts in matrices.items()),
                "Confusion matrices on the test part; shares are of the films of each label.",
            ),
        ),
    )


def subgroups(evidence: Evidence) -> Section:
    """Each series of NORMAL films and each file label of PNEUMONIA against the other class."""
    test, point = evidence.test, evidence.spec.operating_point()
    rows = []
    for title, label, attribute, value in _GROUPS:
        member = np.array([getattr(row, attribute) == value for row in test.rows])
        kept = (test.labels != label) | member
        films = int((kept & (test.labels == label)).sum())
        if not films:
            continue
        sensitivity, specificity = sensitivity_specificity(
            test.labels[kept], test.probabilities[kept], point.threshold
        )
        rows.append(
            (
                title,
                str(films),
                interval(_auc(evidence, kept), 4),
                percent(sensitivity) if label == 1 else "not of this group",
                percent(specificity) if label == 0 else "not of this group",
            )
        )
    columns = ("group", "films", "AUC (95 %)", "sensitivity (95 %)", "specificity (95 %)")
    return Section(
        "Subgroups",
        (
            table("Groups of the test part at the default operating point.", columns, rows),
            paragraph(
                "Series and bacterial or viral origin are read from file names. Lobar does not "
                "tell bacterial from viral pneumonia. The set has no age, sex or device by film, "
                "so fairness across them cannot be examined."
            ),
        ),
    )


def _auc(evidence: Evidence, kept: NDArray[np.bool_]) -> Interval:
    test = evidence.test
    labels, logits = test.labels[kept], test.logits[kept]
    groups = [group for group, inside in zip(test.groups, kept, strict=True) if inside]
    drawn = [auc(labels[r], logits[r]) for r in resample_patients(groups, labels)]
    return percentile_interval(auc(labels, logits), drawn)


def _confusion(labels: NDArray[np.int64], above: NDArray[np.bool_]) -> NDArray[np.int64]:
    return np.array([[int(((labels == a) & (above == b)).sum()) for b in (0, 1)] for a in (0, 1)])


def _line(value: Interval) -> str:
    """Slope or intercept; where a threshold separates the classes there is none."""
    return interval(value, 2) if np.isfinite(value.value) else "classes separate"
