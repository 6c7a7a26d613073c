"""A confirmed check is kept whole, ends with its model, and names nobody in the trail."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from core.calibration import Calibration
from core.site_check import record
from core.site_check.check import Ending, carry_out
from core.site_check.errors import SiteCheckFileError
from core.site_check.labels import Exclusion, Source
from tests.core.site_check_helpers import drawn, measured

DAY, LATER = date(2026, 11, 21), date(2026, 12, 1)


@pytest.fixture(scope="module")
def spec(model_spec):
    return measured(model_spec)


@pytest.fixture(scope="module")
def check(spec):
    films = drawn(100, shift=-1.0)
    films.excluded.add(Exclusion.REFUSED, "Planted^Name.png")
    return carry_out(films, spec, Source.CSV, DAY)


def test_a_check_comes_back_as_it_was_kept(check, tmp_path):
    confirmed = check.confirmed("Dr Reader", DAY, uses_proposal=True)
    for kept in (check, confirmed, confirmed.ended(Ending.REVOKED, LATER)):
        record.save(kept, tmp_path)
        assert record.load(tmp_path) == kept
    assert [path.name for path in tmp_path.iterdir()] == [record.FILE_NAME]


def test_names_of_films_are_not_kept(check, tmp_path):
    record.save(check, tmp_path)
    assert "Planted" not in (tmp_path / record.FILE_NAME).read_text()
    assert [(e.reason, e.films) for e in check.excluded] == [(Exclusion.REFUSED, 1)]


def test_a_point_counts_only_while_the_check_is_in_force(check):
    assert check.proposal is not None
    assert check.point is None
    confirmed = check.confirmed("Dr Reader", DAY, uses_proposal=True)
    assert confirmed.point == check.proposal.point
    assert confirmed.confirmed_figures == check.proposal.held_out
    assert confirmed.ended(Ending.REVOKED, LATER).point is None
    kept = check.confirmed("Dr Reader", DAY, uses_proposal=False)
    assert kept.point is None
    assert kept.in_force
    assert kept.confirmed_figures == check.figures.shipped


def test_too_few_films_cannot_be_confirmed(spec):
    few = carry_out(drawn(20), spec, Source.FOLDERS, DAY)
    assert few.figures is not None
    with pytest.raises(ValueError, match="nothing to confirm"):
        few.confirmed("Dr Reader", DAY, uses_proposal=False)


def test_hardly_any_films_give_no_figure_at_all(spec):
    assert carry_out(drawn(3), spec, Source.FOLDERS, DAY).figures is None


@pytest.mark.parametrize(
    "change",
    [{"onnx_sha256": "1" * 64}, {"calibration": Calibration(1.1, 0.0, 0.5)}],
    ids=["network", "calibration"],
)
def test_another_model_ends_the_check_once(check, spec, tmp_path, change):
    record.save(check.confirmed("Dr Reader", DAY, uses_proposal=True), tmp_path)
    assert record.void_if_model_changed(spec, LATER, tmp_path) is None
    other = replace(spec, **change)
    void = record.void_if_model_changed(other, LATER, tmp_path)
    assert void is not None
    assert (void.ending, void.ended_on, void.point) == (Ending.VOID, LATER, None)
    assert record.load(tmp_path) == void
    assert record.void_if_model_changed(other, LATER, tmp_path) is None
    # Coming back to the model does not bring the check back.
    assert record.void_if_model_changed(spec, LATER, tmp_path) is None
    assert not record.load(tmp_path).in_force


def test_without_a_check_there_is_nothing_to_end(spec, tmp_path):
    assert record.load(tmp_path) is None
    assert record.void_if_model_changed(spec, DAY, tmp_path) is None


@pytest.mark.parametrize("content", ["{", "[]", '{"schema": 1}', "null"])
def test_a_damaged_file_is_an_error_and_not_a_check(tmp_path, content):
    (tmp_path / record.FILE_NAME).write_text(content)
    with pytest.raises(SiteCheckFileError):
        record.load(tmp_path)


def test_a_changed_number_of_another_kind_is_an_error(check, tmp_path):
    record.save(check, tmp_path)
    path = tmp_path / record.FILE_NAME
    raw = json.loads(path.read_text())
    raw["films"] = "many"
    path.write_text(json.dumps(raw))
    with pytest.raises(SiteCheckFileError):
        record.load(tmp_path)


def test_a_check_that_cannot_be_kept_is_an_error(check, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SiteCheckFileError):
        record.save(check, tmp_path / "file")


def test_the_trail_commits_to_the_check_and_names_nobody(check):
    one = check.confirmed("Planted^Name", DAY, uses_proposal=True)
    payload = record.audit_payload(one)
    assert "Planted" not in json.dumps(payload)
    assert payload["model"] == one.bound.onnx_sha256
    other = check.confirmed("Somebody else", DAY, uses_proposal=True)
    assert record.audit_payload(other)["check"] != payload["check"]
