"""Calibration and thresholds: known ones are found again."""

from __future__ import annotations

import numpy as np
import pytest

from core.calibration import sigmoid
from core.thresholds import UNCERTAIN, grey_zone
from training.calibrate import choose_points, measure, mix_with_stress
from training.evaluate import PartScores
from training.metrics import expected_calibration_error
from training.platt import apply, at_own_prevalence, fit_platt


def _scores(labels: np.ndarray, logits: np.ndarray) -> PartScores:
    return PartScores(logits.astype(np.float64), labels.astype(np.int64), logits)


@pytest.fixture(scope="module")
def drawn() -> PartScores:
    """40,000 films whose chance of pneumonia is sigmoid(0.7 * logit - 0.4)."""
    random = np.random.default_rng(0)
    logits = random.normal(0, 3, 40_000)
    chance = np.array([sigmoid(0.7 * logit - 0.4) for logit in logits])
    return _scores(random.random(len(logits)) < chance, logits)


def test_platts_scaling_finds_the_slope_and_intercept_that_made_the_labels(drawn):
    share = float(drawn.labels.mean())
    calibration = fit_platt(drawn, share)
    assert calibration.slope == pytest.approx(0.7, abs=0.02)
    assert calibration.intercept == pytest.approx(-0.4, abs=0.03)
    assert calibration.reference_prevalence == share


@pytest.mark.parametrize("prevalence", [0.1, 0.5, 0.8])
def test_another_prevalence_moves_the_intercept_by_the_odds(drawn, prevalence):
    share = float(drawn.labels.mean())
    here, there = fit_platt(drawn, share), fit_platt(drawn, prevalence)
    moved = np.log(prevalence / (1 - prevalence)) - np.log(share / (1 - share))
    assert there.slope == pytest.approx(here.slope, abs=0.02)
    assert there.intercept - here.intercept == pytest.approx(moved, abs=0.05)


def test_the_mean_probability_is_the_prevalence_that_was_asked_for(drawn):
    share = float(drawn.labels.mean())
    assert apply(fit_platt(drawn, share), drawn.logits).mean() == pytest.approx(share, abs=0.005)


@pytest.mark.parametrize("seed", range(6))
def test_no_other_line_is_nearer_to_films_that_no_line_fits(seed):
    # As networks give them: most films far on their side, some of the sick among the others.
    random = np.random.default_rng(seed)
    labels = np.repeat([0, 1], (150, 600))
    sick = np.where(random.random(600) < 0.1, random.normal(-3, 1, 600), random.normal(3.4, 1, 600))
    scores = _scores(labels, np.concatenate([random.normal(-4.1, 1.1, 150), sick]))
    weights = np.where(labels, 0.5 / 600, 0.5 / 150)

    def loss(slope: float, intercept: float) -> float:
        z = slope * scores.logits + intercept
        return float(weights @ (np.logaddexp(0, z) - labels * z))

    fitted = fit_platt(scores, 0.5)
    best = loss(fitted.slope, fitted.intercept)
    grid = [(s, i) for s in np.linspace(0.2, 3, 57) for i in np.linspace(-3, 5, 81)]
    assert best < min(loss(*line) for line in grid) + 1e-3


def test_figures_of_probabilities_are_at_the_prevalence_of_the_films(drawn):
    sick = np.flatnonzero(drawn.labels)
    few = np.concatenate([np.flatnonzero(drawn.labels == 0), sick[: len(sick) // 6]])
    calibration = fit_platt(drawn, float(drawn.labels.mean()))
    labels, meant_there = drawn.labels[few], apply(calibration, drawn.logits[few])
    meant_here = at_own_prevalence(calibration, labels, meant_there)
    assert expected_calibration_error(labels, meant_there) > 0.1
    assert expected_calibration_error(labels, meant_here) < 0.01


def test_perfectly_separated_films_do_not_give_certainty():
    labels = np.repeat([0, 1], 50)
    calibration = fit_platt(_scores(labels, np.where(labels, 5.0, -5.0)), 0.5)
    assert np.isfinite(calibration.slope)
    assert calibration.probability(5.0) == pytest.approx(51 / 52, abs=0.002)
    assert calibration.probability(-5.0) == pytest.approx(1 / 52, abs=0.002)


def _figures(point, labels, probabilities) -> tuple[float, float]:
    measured = measure(point, labels, probabilities)
    return measured.sensitivity.value, measured.specificity.value


@pytest.mark.parametrize("target", [0.9, 0.97, 0.985])
def test_thresholds_reach_their_targets_and_no_more_than_needed(drawn, target):
    probabilities = apply(fit_platt(drawn, 0.5), drawn.logits)
    points = {p.name: p for p in choose_points(drawn.labels, probabilities, target, 40_000)}
    balanced, _ = _figures(points["balanced"], drawn.labels, probabilities)
    sensitive, _ = _figures(points["high_sensitivity"], drawn.labels, probabilities)
    _, specific = _figures(points["high_specificity"], drawn.labels, probabilities)
    # Thresholds are kept to four digits: 0.002 is what that can move here.
    assert balanced == pytest.approx(target, abs=0.002)
    assert 1 - sensitive == pytest.approx((1 - target) / 2, abs=0.002)
    assert specific == pytest.approx(0.985, abs=0.002)


def test_few_films_reach_the_target_exactly():
    # 40 sick films: 97 % allows one below the threshold, 98.5 % none.
    labels = np.repeat([0, 1], 40)
    probabilities = np.concatenate([np.linspace(0.01, 0.4, 40), np.linspace(0.3, 0.99, 40)])
    points = {p.name: p for p in choose_points(labels, probabilities, 0.97, len(labels))}
    assert _figures(points["balanced"], labels, probabilities)[0] == 39 / 40
    assert _figures(points["high_sensitivity"], labels, probabilities)[0] == 1.0
    assert _figures(points["high_specificity"], labels, probabilities)[1] == 1.0


@pytest.mark.parametrize("untouched_first", [True, False])
def test_thresholds_hold_on_plain_films_and_on_all(drawn, untouched_first):
    # One half reads a logit lower than the other, as changed films may, in either direction.
    probabilities = apply(fit_platt(drawn, 0.5), drawn.logits)
    lower = apply(fit_platt(drawn, 0.5), drawn.logits - 1.0)
    halves = [probabilities, lower] if untouched_first else [lower, probabilities]
    labels, both = np.tile(drawn.labels, 2), np.concatenate(halves)
    points = {p.name: p for p in choose_points(labels, both, 0.97, 40_000)}
    for some in (slice(40_000), slice(None)):
        assert _figures(points["balanced"], labels[some], both[some])[0] >= 0.9695
        assert _figures(points["high_specificity"], labels[some], both[some])[1] >= 0.9845


def test_a_grey_zone_holds_its_share_of_the_films_around_the_threshold(drawn):
    probabilities = apply(fit_platt(drawn, 0.5), drawn.logits)
    points = choose_points(drawn.labels, probabilities, 0.97, 40_000)
    assert [point.threshold for point in points] == sorted({point.threshold for point in points})
    for point in points:
        assert 0 < point.grey_low < point.threshold < point.grey_high < 1
        inside = (probabilities >= point.grey_low) & (probabilities < point.grey_high)
        assert inside.mean() == pytest.approx(UNCERTAIN, abs=0.005)
        odds = [p / (1 - p) for p in (point.grey_low, point.threshold, point.grey_high)]
        assert odds[1] / odds[0] == pytest.approx(odds[2] / odds[1], rel=0.01)


@pytest.mark.parametrize("threshold", [0.0, 1.0])
def test_a_threshold_at_the_end_has_its_grey_zone_inside(drawn, threshold):
    probabilities = apply(fit_platt(drawn, 0.5), drawn.logits)
    low, high = grey_zone(probabilities, threshold)
    assert 0 <= low <= threshold <= high <= 1


@pytest.mark.parametrize("gap", [0.0, 1e-6, 0.5])
def test_separated_films_still_give_points_in_order(gap):
    labels = np.repeat([0, 1], 20)
    probabilities = np.where(labels, 0.5 + gap / 2, 0.5 - gap / 2)
    low, middle, high = choose_points(labels, probabilities, 0.97, len(labels))
    assert 0 <= low.threshold <= middle.threshold <= high.threshold <= 1


def test_half_of_the_films_that_set_thresholds_are_stressed():
    scores = PartScores(np.array([1.0, -1.0]), np.array([1, 0]), np.array([0.5, 0.1]))
    stressed = {"blur": np.array([0.8, -0.7]), "noise": np.array([0.6, -0.2])}
    mixed = mix_with_stress(scores, stressed)
    assert mixed.logits.tolist() == [1.0, -1.0, 1.0, -1.0, 0.8, -0.7, 0.6, -0.2]
    assert mixed.labels.tolist() == [1, 0] * 4
    assert len(mixed.peaks) == 8
