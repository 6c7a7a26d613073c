"""Calibration and operating points: fitted on validation, measured on the test part."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.calibration import Calibration
from core.decision import OperatingPoint
from core.thresholds import grey_zone, threshold_for_sensitivity, threshold_for_specificity
from training.config import TrainConfig
from training.evaluate import PartScores, load_scores, load_stress_logits
from training.metrics import auc, brier, expected_calibration_error, sensitivity_specificity
from training.platt import apply, at_own_prevalence, fit_platt
from training.progress import say
from training.run_dir import RunDir, read_json, write_json

DEFAULT = "balanced"
_STRONG_MAP = 95
"""Percentile of the maps' peaks on films with pneumonia that is drawn at full strength."""
_HIGH_SENSITIVITY, _HIGH_SPECIFICITY = "high_sensitivity", "high_specificity"


def calibrate(run: RunDir, config: TrainConfig) -> None:
    """Write calibration.json and the decision figures of metrics.json."""
    validation, test = load_scores(run, "validation"), load_scores(run, "test")
    mixed = mix_with_stress(validation, load_stress_logits(run, "validation"))
    calibration = fit_platt(mixed, config.reference_prevalence)
    probabilities = apply(calibration, mixed.logits)
    points = choose_points(
        mixed.labels, probabilities, config.target_sensitivity, len(validation.labels)
    )
    on_test = apply(calibration, test.logits)
    measured = [measure(point, test.labels, on_test) for point in points]
    positive_peaks = validation.peaks[validation.labels == 1]
    write_json(
        run.calibration,
        {
            "calibration": asdict(calibration),
            "operating_points": [asdict(point) for point in measured],
            "default_operating_point": DEFAULT,
            "map_full_scale": float(np.percentile(positive_peaks, _STRONG_MAP)),
        },
    )
    _record(run, calibration, measured, test, on_test)


def mix_with_stress(scores: PartScores, stressed: dict[str, NDArray[np.float64]]) -> PartScores:
    """Half films as they are, half films as other programs would have changed them.

    A threshold fitted to untouched films alone moves as soon as a film is cropped, rotated or
    saved again, and films of another clinic are.
    """
    times = len(stressed)
    logits = np.concatenate([np.tile(scores.logits, times), *stressed.values()])
    return PartScores(logits, np.tile(scores.labels, 2 * times), np.tile(scores.peaks, 2 * times))


def choose_points(
    labels: NDArray[np.int64], probabilities: NDArray[np.float64], target: float, untouched: int
) -> list[OperatingPoint]:
    """Three operating points from validation films, of which the first ``untouched`` are plain.

    *balanced* reaches the target sensitivity; *high_sensitivity* halves the films missed there;
    *high_specificity* keeps 98.5 % of the normal films below: each on the plain films as well as
    on all of them. The grey zone of each holds the films nearest to its threshold,
    `core.thresholds.UNCERTAIN` of all.
    """
    plain = labels[:untouched], probabilities[:untouched]
    both = plain, (labels, probabilities)
    low = min(threshold_for_sensitivity(*films, 1 - (1 - target) / 2) for films in both)
    middle = min(threshold_for_sensitivity(*films, target) for films in both)
    high = max(threshold_for_specificity(*films, 0.985) for films in both)
    low, middle = min(low, middle), max(low, middle)
    high = max(high, middle)
    named = {_HIGH_SENSITIVITY: low, DEFAULT: middle, _HIGH_SPECIFICITY: high}
    return [OperatingPoint(n, t, *grey_zone(probabilities, t)) for n, t in named.items()]


def measure(
    point: OperatingPoint, labels: NDArray[np.int64], probabilities: NDArray[np.float64]
) -> OperatingPoint:
    """The point with its sensitivity and specificity on these films."""
    sensitivity, specificity = sensitivity_specificity(labels, probabilities, point.threshold)
    return OperatingPoint(
        point.name, point.threshold, point.grey_low, point.grey_high, sensitivity, specificity
    )


def _record(
    run: RunDir,
    calibration: Calibration,
    points: list[OperatingPoint],
    test: PartScores,
    on_test: NDArray[np.float64],
) -> None:
    default = next(p for p in points if p.name == DEFAULT)
    stress: dict[str, Any] = {}
    for name, logits in load_stress_logits(run, "test").items():
        stressed = apply(calibration, logits)
        sensitivity, specificity = sensitivity_specificity(test.labels, stressed, default.threshold)
        stress[name] = {
            "auc": auc(test.labels, logits),
            "sensitivity": sensitivity.value,
            "specificity": specificity.value,
            "mean_shift": float(np.mean(np.abs(stressed - on_test))),
        }
    grey = (on_test >= default.grey_low) & (on_test < default.grey_high)
    wrong = (on_test >= default.threshold) != (test.labels == 1)
    meant_here = at_own_prevalence(calibration, test.labels, on_test)
    figures = {
        "brier": brier(test.labels, meant_here),
        "expected_calibration_error": expected_calibration_error(test.labels, meant_here),
        "uncertain": float(grey.mean()),
        "wrong_when_uncertain": float(wrong[grey].mean()) if grey.any() else 0.0,
        "wrong_otherwise": float(wrong[~grey].mean()) if (~grey).any() else 0.0,
        "accuracy": float((~wrong).mean()),
        "films": len(test.labels),
        "positives": int(test.labels.sum()),
        "operating_points": [asdict(p) for p in points],
        "stress": stress,
    }
    write_json(run.metrics, read_json(run.metrics) | {"test": figures})
    for point in points:
        if point.sensitivity and point.specificity:
            say(
                f"  {point.name}: threshold {point.threshold:.4f}, on test sensitivity "
                f"{point.sensitivity.value:.3f}, specificity {point.specificity.value:.3f}"
            )
    say(f"  calibration error {figures['expected_calibration_error']:.4f} on test")
