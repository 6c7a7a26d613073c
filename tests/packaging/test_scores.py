"""The comparison behind the smoke test sees what it must see."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="module")
def scores(load_script):
    return load_script("scores")


def _row(**changes: str) -> dict[str, str]:
    row = {"file": "a.dcm", "status": "scored", "message": "", "probability": "0.500000"}
    return {**row, "finding": "suspected", "scored_at": "2026-01-01T00:00:00Z", **changes}


def test_the_same_reports_agree_whenever_they_were_made(scores):
    assert scores.differences([_row()], [_row(scored_at="2026-02-02T00:00:00Z")]) == []


def test_rounding_is_no_difference(scores):
    assert scores.differences([_row()], [_row(probability="0.500090")]) == []


def test_another_probability_is_a_difference(scores):
    found = scores.differences([_row()], [_row(probability="0.500200")])
    assert found == ["a.dcm: probability is '0.500200' instead of '0.500000'"]


def test_another_finding_is_a_difference(scores):
    assert scores.differences([_row()], [_row(finding="uncertain")]) != []


def test_a_film_that_can_no_longer_be_read_is_one_difference_with_its_message(scores):
    failed = _row(status="failed", message="no decoder", probability="", finding="")
    found = scores.differences([_row()], [failed])
    assert found == [
        "a.dcm: status is 'failed' instead of 'scored'",
        "a.dcm: message is 'no decoder' instead of ''",
    ]


def test_a_missing_row_is_a_difference(scores):
    assert scores.differences([_row(), _row(file="b.dcm")], [_row()]) == ["1 rows instead of 2"]


def test_the_same_pixels_must_score_the_same(scores):
    same = [_row(), _row(file="b.dcm", probability="0.500050")]
    assert scores.disagreements(same) == []
    other = _row(file="c.dcm", probability="0.6")
    assert len(scores.disagreements([*same, other])) == 1
    refused = _row(file="d.dcm", status="refused", probability="")
    assert len(scores.disagreements([*same, refused])) == 1


def test_no_films_at_all_do_not_pass(scores):
    assert scores.disagreements([]) != []


def test_the_largest_gap_is_over_films_that_both_scored(scores):
    expected = [_row(), _row(probability="0.2"), _row(probability="")]
    actual = [_row(probability="0.4"), _row(probability=""), _row(probability="0.9")]
    assert scores.largest_gap(expected, actual) == pytest.approx(0.1)
