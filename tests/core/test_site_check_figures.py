"""Figures of a site's films against values worked out by hand, and what must hold of any."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from core.calibration import Calibration
from core.metrics import wilson
from core.site_check.figures import at_threshold, measure
from core.site_check.labels import Label
from core.site_check.proposal import NoProposal, Proposal, halves, propose
from core.site_check.sufficiency import (
    LEAST_HELD_OUT,
    LEAST_TO_MEASURE,
    LEAST_TO_PROPOSE,
    half_width,
    patients_for,
    suffices,
)
from tests.core.site_check_helpers import SHIPPED, drawn, evidence

AS_IT_IS = Calibration(1.0, 0.0, 0.5)


def test_a_film_at_the_threshold_is_found():
    films = evidence([1, 1, 1, 0, 0], [0.9, 0.5, 0.2, 0.5, 0.1])
    at = at_threshold(films, 0.5)
    assert (at.found, at.with_pneumonia, at.below, at.without_pneumonia) == (2, 3, 1, 2)
    assert (at.sensitivity, at.specificity) == (wilson(2, 3), wilson(1, 2))


def test_many_films_of_one_patient_are_the_evidence_of_one():
    films = evidence([1] * 6 + [0] * 6, [0.9] * 6 + [0.1] * 6, ["a"] * 3 + ["b"] * 3 + ["c"] * 6)
    at = at_threshold(films, 0.5)
    assert at.found == 6
    assert at.sensitivity == wilson(2, 2)
    assert at.specificity == wilson(1, 1)


def test_every_interval_holds_its_figure():
    figures = measure(drawn(60), SHIPPED, AS_IT_IS)
    reliability = figures.reliability
    bins = [b.frequency for b in reliability.bins]
    intervals = [figures.auc, figures.shipped.sensitivity, figures.shipped.specificity, *bins,
                 reliability.slope, reliability.intercept, reliability.brier]  # fmt: skip
    assert all(i.low <= i.value <= i.high for i in intervals)
    assert all(point.low <= point.found <= point.high for point in figures.roc)


def test_the_curve_climbs_from_no_false_alarm_to_all_films():
    curve = measure(drawn(40, seed=3), SHIPPED, AS_IT_IS).roc
    found = [point.found for point in curve]
    assert found == sorted(found)
    assert (curve[0].false_alarms, curve[-1].false_alarms, found[-1]) == (0.0, 1.0, 1.0)


def test_the_curve_is_that_of_hand_counted_films():
    # Sorted by probability: sick, well, sick, well; five patients of each kind behave alike.
    films = evidence([1, 0, 1, 0] * 5, [0.9, 0.7, 0.5, 0.3] * 5)
    curve = {p.false_alarms: p.found for p in measure(films, SHIPPED, AS_IT_IS).roc}
    assert (curve[0.0], curve[0.495], curve[0.5], curve[1.0]) == (0.5, 0.5, 1.0, 1.0)


def test_probabilities_are_judged_at_the_share_of_pneumonia_among_the_films():
    # Right where half of the films show pneumonia: at another share Bayes' rule moves them.
    random = np.random.default_rng(1)
    log_odds = random.normal(0, 2, 2500)
    labels = (random.random(2500) < 1 / (1 + np.exp(-log_odds))).astype(int)
    kept = (labels == 1) | (random.random(2500) < 0.25)
    chosen = list(labels[kept]), list(1 / (1 + np.exp(-log_odds[kept])))
    found = measure(evidence(*chosen), SHIPPED, AS_IT_IS).reliability
    assert found.prevalence == pytest.approx(0.8, abs=0.03)
    assert found.intercept.low < 0 < found.intercept.high
    assert found.slope.low < 1 < found.slope.high


def test_no_slope_is_claimed_where_a_threshold_separates_the_classes():
    films = evidence([0] * 12 + [1] * 12, [0.1] * 12 + [0.9] * 12)
    assert measure(films, SHIPPED, AS_IT_IS).reliability.slope is None


def test_the_least_number_is_the_fewest_that_measure_well_enough():
    assert half_width(0.9, LEAST_HELD_OUT) <= 0.1 < half_width(0.9, LEAST_HELD_OUT - 1)
    assert LEAST_TO_PROPOSE == 2 * LEAST_HELD_OUT == 74
    assert patients_for(0.9, 0.05) == 141


@pytest.mark.parametrize(
    ("patients", "measures", "proposes"),
    [
        (LEAST_TO_MEASURE - 1, False, False),
        (LEAST_TO_MEASURE, True, False),
        (LEAST_TO_PROPOSE - 1, True, False),
        (LEAST_TO_PROPOSE, True, True),
    ],
)
def test_what_films_suffice_for_changes_at_the_stated_numbers(patients, measures, proposes):
    films = drawn(patients)
    assert suffices(films).can_measure is measures
    assert suffices(films).can_propose is proposes
    declined = propose(films, SHIPPED)
    too_few = not isinstance(declined, Proposal) and declined.reason is NoProposal.TOO_FEW
    assert too_few is not proposes


def test_films_of_few_patients_are_not_many_patients():
    assert not suffices(drawn(LEAST_TO_PROPOSE // 2, films=4)).can_propose


def test_the_halves_share_no_patient_and_lose_none():
    films = drawn(50, films=3)
    first, second = halves(films)
    assert not set(first.groups) & set(second.groups)
    assert Counter(first.groups) + Counter(second.groups) == Counter(films.groups)
    assert first.patients(Label.WITH) == second.patients(Label.WITH) == 25


def test_another_order_of_the_films_makes_the_same_halves():
    films = drawn(40)
    turned = films.part(np.arange(len(films.labels))[::-1])
    assert set(halves(films)[1].groups) == set(halves(turned)[1].groups)


def test_a_patient_with_films_of_both_kinds_stays_whole():
    films = evidence([1, 0] * 10, [0.9, 0.1] * 10, [f"patient {n // 2}" for n in range(20)])
    first, second = halves(films)
    assert not set(first.groups) & set(second.groups)


def test_the_figures_of_a_proposal_are_of_the_films_that_had_no_part_in_it():
    films = drawn(200, shift=-1.5)
    proposal = propose(films, SHIPPED)
    assert isinstance(proposal, Proposal)
    chosen_on, held_out = halves(films)
    assert proposal.held_out == at_threshold(held_out, proposal.point.threshold)
    assert proposal.shipped == at_threshold(held_out, SHIPPED.threshold)
    assert proposal.chosen_on == len(chosen_on.labels)
    assert proposal.point.sensitivity == proposal.held_out.sensitivity
    on_chosen = at_threshold(chosen_on, proposal.point.threshold)
    assert on_chosen.sensitivity.value >= SHIPPED.sensitivity.value
    assert proposal.point.threshold < SHIPPED.threshold  # scores are lower here than they should be
    assert proposal.held_out.found > proposal.shipped.found


def test_nothing_is_proposed_that_the_held_out_films_contradict():
    films = drawn(100)
    _, held_out = halves(films)
    strange = set(held_out.groups)
    # The sick of the other half look well: what was chosen does not hold for them.
    moved = [
        0.01 if sick and group in strange else float(p)
        for sick, group, p in zip(films.labels, films.groups, films.probabilities, strict=True)
    ]
    declined = propose(evidence(list(films.labels), moved, films.groups), SHIPPED)
    assert declined.reason is NoProposal.MISSES_MORE
    assert declined.held_out.sensitivity.high < SHIPPED.sensitivity.value


def test_scores_that_tell_nothing_apart_give_no_threshold():
    random = np.random.default_rng(2)
    films = evidence([0, 1] * 150, list(random.random(300)))
    assert propose(films, SHIPPED).reason is NoProposal.NO_BETTER_THAN_CHANCE


def test_a_threshold_that_gains_nothing_is_not_proposed():
    films = evidence([0, 1] * 100, [0.1, 0.9] * 100)
    assert propose(films, SHIPPED).reason is NoProposal.NO_GAIN


def test_without_a_measured_sensitivity_there_is_nothing_to_aim_for():
    bare = type(SHIPPED).custom(0.5)
    assert propose(drawn(100), bare).reason is NoProposal.NO_TARGET
