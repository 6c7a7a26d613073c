"""Figures of the comparison against values worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.decision import Interval
from training.compare_figures import measure, threshold_at_sensitivity
from training.compare_rows import Row, Status, rank
from training.metrics import wilson

# At 0.5: two of three sick films above, one of five well ones.
LABELS = np.array([1, 1, 1, 0, 0, 0, 0, 0])
LOGITS = np.array([2.0, 0.0, -1.0, 1.0, -0.5, -2.0, -3.0, -4.0])


def test_figures_are_those_counted_by_hand():
    figures = measure(LABELS, LOGITS, 0.0)
    assert figures.threshold == 0.5
    assert figures.confusion == ((4, 1), (1, 2))
    assert figures.accuracy == 6 / 8
    assert figures.sensitivity == wilson(2, 3)
    assert figures.specificity == wilson(4, 5)
    sick, well = figures.classes["PNEUMONIA"], figures.classes["NORMAL"]
    assert (sick.films, sick.precision, sick.recall, sick.f1) == (3, 2 / 3, 2 / 3, 2 / 3)
    assert (well.films, well.precision, well.recall, well.f1) == (5, 4 / 5, 4 / 5, 4 / 5)


def test_a_class_that_is_never_called_has_no_precision():
    figures = measure(LABELS, LOGITS, 9.0)
    sick = figures.classes["PNEUMONIA"]
    assert (sick.precision, sick.recall, sick.f1) == (None, 0.0, 0.0)
    assert figures.confusion == ((5, 0), (3, 0))


@pytest.mark.parametrize(
    ("wanted", "threshold"),
    [
        (1.0, -1.5),  # the lowest sick film is at -1, the next below it at -2
        (0.97, -1.5),  # of three films none may be missed
        (0.6, -0.25),  # one may: the next sick film is at 0, below it one at -0.5
    ],
)
def test_the_threshold_is_the_highest_that_has_the_sensitivity(wanted, threshold):
    assert threshold_at_sensitivity(LABELS, LOGITS, wanted) == threshold
    assert measure(LABELS, LOGITS, threshold).sensitivity.value >= wanted


def test_films_that_a_sigmoid_cannot_tell_apart_are_still_told_apart():
    logits = np.array([60.0, 50.0, 40.0])
    labels = np.array([1, 1, 0])
    figures = measure(labels, logits, threshold_at_sensitivity(labels, logits, 1.0))
    assert figures.confusion == ((1, 0), (0, 2))
    assert math.isclose(figures.threshold, 1.0)


def test_only_finished_rows_are_ranked():
    def row(name: str, status: Status, auc: float | None) -> Row:
        interval = None if auc is None else Interval(auc, auc, auc)
        return Row(name, name, status, "", auc=interval)

    rows = [
        row("cut short", Status.STOPPED, 0.99),
        row("second", Status.FINISHED, 0.90),
        row("absent", Status.NO_WEIGHTS, None),
        row("first", Status.FINISHED, 0.95),
    ]
    assert [(r.name, r.rank) for r in rank(rows)] == [
        ("first", 1), ("second", 2), ("cut short", None), ("absent", None),
    ]  # fmt: skip
