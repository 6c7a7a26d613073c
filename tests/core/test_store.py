"""The record: cases, readings, lists, erasing and retention, in a real file."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from core.case_id import CaseNamer
from core.correction import Correction
from core.decision import Finding
from core.images.types import ViewPosition
from core.orientation import Orientation
from core.outcome import InputFile, ScoredCase
from core.store.backup import backups
from core.store.records import Opinion, OwnFinding, TrailProblem
from core.store.store import Context, Store
from tests.core.store_helpers import (
    PATIENT,
    SCORED_AT,
    Clock,
    failed,
    refused,
    scored,
    without_patient,
)

AGREES = Opinion("Dr Reader", agrees=True)
SUSPECTED = Opinion("Dr Reader", OwnFinding.SUSPECTED, note="left lower zone")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path, clock):
    opened = Store.open(tmp_path / "data", namer=CaseNamer(b"k" * 32), clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def context(model_spec) -> Context:
    return Context(model_spec, model_spec.operating_point())


def _all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


@pytest.mark.parametrize("outcome", [scored(), refused()], ids=["scored", "refused"])
def test_what_was_kept_comes_back_to_the_last_digit(store, context, outcome):
    store.keep([outcome], context, shown=True)
    known = store.recall(outcome.film.sha256, outcome.source.correction, context.spec)
    expected = without_patient(outcome)
    if isinstance(outcome, ScoredCase):
        assert isinstance(known.outcome, ScoredCase)
        got, wanted = known.outcome.influence_map, outcome.influence_map
        assert np.array_equal(got.values, wanted.values)
        assert got.box == wanted.box
        assert known.finding is Finding.SUSPECTED
        expected = replace(expected, influence_map=got)
    assert known.outcome == expected
    assert (known.model_id, known.operating_point, known.threshold, known.prevalence) == (
        "test-model", "balanced", 0.42, 0.5,
    )  # fmt: skip


def test_another_model_or_correction_recalls_nothing(store, context):
    outcome = scored()
    store.keep([outcome], context, shown=True)
    sha256 = outcome.film.sha256
    other = replace(context.spec, calibration=replace(context.spec.calibration, intercept=0.0))
    assert store.recall(sha256, Correction(), other) is not None
    moved = replace(context.spec, map_full_scale=2.0)
    assert store.recall(sha256, Correction(), moved) is None
    assert store.recall(sha256, Correction(age_years=3), context.spec) is None
    assert store.recall("0" * 64, Correction(), context.spec) is None


def test_a_correction_finds_its_own_case(store, context):
    said = Correction(2.0, ViewPosition.PA, Orientation(1, True), True, True)
    store.keep([scored(), scored(correction=said, probability=0.25)], context, shown=True)
    sha256 = scored().film.sha256
    found = store.recall(sha256, said, context.spec).outcome
    assert found.probability == 0.25
    assert found.source.correction == said
    assert store.recall(sha256, Correction(), context.spec).outcome.probability > 0.7


def test_a_case_recalled_is_not_entered_again_and_one_scored_again_is(store, context):
    store.keep([scored()], context, shown=True)
    head = store.head()
    known = store.recall(scored().film.sha256, Correction(), context.spec)
    assert store.keep([known.outcome], context, shown=True) == head
    again = scored(scored_at=SCORED_AT + timedelta(minutes=1))
    assert store.keep([again], context, shown=True).seq == head.seq + 1


def test_a_failed_film_leaves_its_code_alone(store, context):
    store.keep([failed()], context, shown=True)
    (entry,) = store.entries()
    assert entry.kind == "failure"
    assert '"code":"corrupt_image"' in entry.payload


def test_names_are_stored_only_when_identifiers_are_wanted(store, context, tmp_path):
    store.keep([scored()], context, shown=True)
    known = store.recall(scored().film.sha256, Correction(), context.spec).outcome
    assert known.film.metadata.patient is None
    for planted in (b"Planted", b"PLANTED", b"2023-02-03"):
        assert planted not in _all_bytes(tmp_path / "data")
    named = scored("other.dcm")
    store.keep([named], replace(context, identifiers=True), shown=True)
    known = store.recall(named.film.sha256, Correction(), context.spec).outcome
    assert known.film.metadata.patient == PATIENT


def test_erasing_names_leaves_cases_and_an_intact_trail(store, context, tmp_path):
    store.keep([scored()], replace(context, identifiers=True), shown=True)
    assert store.erase_identities() == 1
    assert store.recall(scored().film.sha256, Correction(), context.spec) is not None
    assert store.verify().intact
    assert b"Planted" not in _all_bytes(tmp_path / "data")
    assert store.erase_identities() == 0


def test_the_trail_never_names_the_film_the_case_or_the_reader(store, context):
    outcome = scored()
    store.keep([outcome], replace(context, identifiers=True), shown=False)
    store.read(outcome, context, SUSPECTED)
    store.erase_patient(CaseNamer(b"k" * 32).of_film(outcome.film))
    trail = "".join(entry.payload for entry in store.entries())
    case_id = CaseNamer(b"k" * 32).of_film(outcome.film)
    for word in ("Planted", "PLANTED", case_id, outcome.film.sha256, "Reader", "zone", "0.73"):
        assert word not in trail


def test_a_reading_before_the_score_is_seen_is_blind_and_the_next_is_not(store, context):
    outcome = scored()
    store.keep([outcome], context, shown=False)
    assert store.read(outcome, context, SUSPECTED).blind
    assert not store.read(outcome, context, SUSPECTED).blind


def test_a_film_whose_score_was_ever_shown_is_never_read_blind(store, context):
    outcome = scored()
    store.keep([outcome], context, shown=True)
    store.keep([outcome], context, shown=False)
    assert store.shown([outcome.film.sha256, "0" * 64]) == {outcome.film.sha256}
    assert not store.read(outcome, context, SUSPECTED).blind
    store.erase_patient(CaseNamer(b"k" * 32).of_film(outcome.film))
    again = scored(scored_at=SCORED_AT + timedelta(days=1))
    assert not store.read(again, context, SUSPECTED).blind


def test_agreement_without_a_finding_is_no_blind_reading(store, context):
    store.keep([scored()], context, shown=False)
    assert not store.read(scored(), context, AGREES).blind


def test_an_opinion_says_something():
    with pytest.raises(ValueError, match="finding"):
        Opinion("Dr Reader", note="hm")


def test_readings_come_newest_first_with_all_they_say(store, context):
    first = store.read(scored(), context, SUSPECTED)
    second = store.read(scored(), context, AGREES)
    sha256 = scored().film.sha256
    assert store.readings_of([sha256, "0" * 64]) == {sha256: (second, first)}
    ((reading, case), _) = store.all_readings()
    assert reading == first
    assert case.outcome.probability == scored().probability


def test_a_removed_reading_is_gone_until_that_is_undone(store, context):
    reading = store.read(scored(), context, SUSPECTED)
    assert store.remove_reading(reading.ref)
    assert not store.remove_reading(reading.ref)
    assert store.readings_of([reading.sha256]) == {}
    assert store.verify().intact
    assert store.restore_reading(reading.ref)
    assert store.readings_of([reading.sha256]) == {reading.sha256: (reading,)}
    kinds = [entry.kind for entry in store.entries()]
    assert kinds == ["score", "reading", "reading_removed", "reading_restored"]
    assert store.verify().intact


def test_erasing_a_patient_leaves_nothing_and_an_intact_trail(store, context, tmp_path):
    mine, other = scored("mine.dcm"), scored("other.dcm", patient=None)
    store.save_list("ward", tmp_path, [mine.source, other.source])
    store.keep([mine, other], replace(context, identifiers=True), shown=True)
    store.read(mine, context, SUSPECTED)
    store.back_up()
    before = [entry.hash for entry in store.entries()]
    case_id = CaseNamer(b"k" * 32).of_film(mine.film)

    erased = store.erase_patient(case_id)

    assert (erased.cases, erased.readings) == (1, 1)
    assert store.recall(mine.film.sha256, Correction(), context.spec) is None
    assert store.recall(other.film.sha256, Correction(), context.spec) is not None
    assert store.readings_of([mine.film.sha256]) == {}
    assert [listed.source.label for listed in store.load_list(context.spec).films] == ["other.dcm"]
    everything = _all_bytes(tmp_path / "data")
    for gone in (b"Planted", b"mine.dcm", b"zone", case_id.encode(), mine.film.sha256.encode()):
        assert gone not in everything
    entries = store.entries()
    assert [entry.hash for entry in entries[:-1]] == before
    assert entries[-1].kind == "erased"
    assert store.verify().intact
    assert len(backups(store.path)) == 1
    assert store.erase_patient("L-NOBODY") == type(erased)(0, 0)


def test_retention_erases_what_is_older_and_nothing_else(store, context, clock):
    store.keep([scored("old.dcm")], context, shown=True)
    clock.pass_days(31)
    store.keep([scored("new.dcm")], context, shown=True)
    assert store.erase_older_than(30).cases == 1
    assert store.recall(scored("old.dcm").film.sha256, Correction(), context.spec) is None
    assert store.recall(scored("new.dcm").film.sha256, Correction(), context.spec) is not None
    assert store.verify().intact
    head = store.head()
    assert store.erase_older_than(30).cases == 0
    assert store.head() == head


def test_the_list_comes_back_with_what_was_scored_of_it(store, context, tmp_path):
    assert store.load_list(context.spec) is None
    mine, waiting = scored("mine.dcm"), InputFile(Path("ward/w\udce4.dcm"), "w\udce4.dcm")
    store.save_list("ward", tmp_path, [mine.source])
    store.add_to_list([waiting])
    store.keep([mine], context, shown=True)
    found = store.load_list(context.spec)
    assert (found.title, found.folder) == ("ward", tmp_path)
    first, second = found.films
    assert first.outcome.probability == mine.probability
    assert first.outcome.source == first.source == mine.source
    assert (second.source, second.outcome) == (waiting, None)
    other = replace(context.spec, map_full_scale=2.0)
    assert [listed.outcome for listed in store.load_list(other).films] == [None, None]


def test_a_film_scored_again_in_the_list_keeps_its_newest_case(store, context, tmp_path):
    store.save_list("ward", tmp_path, [scored().source])
    store.keep([scored()], context, shown=True)
    said = Correction(age_years=2.0)
    later = SCORED_AT + timedelta(minutes=1)
    store.keep([scored(correction=said, probability=0.1, scored_at=later)], context, shown=True)
    (listed,) = store.load_list(context.spec).films
    assert (listed.outcome.probability, listed.source.correction) == (0.1, said)


def test_an_empty_list_is_no_list(store, context, tmp_path):
    store.save_list("ward", tmp_path, [scored().source])
    store.save_list("", None, [])
    assert store.load_list(context.spec) is None


def test_a_trail_that_lost_its_end_is_known_by_a_printed_head(store, context, tmp_path):
    store.keep([scored()], context, shown=True)
    printed = store.head().hash
    assert store.verify(printed[:16]).intact
    assert store.verify("f" * 64).problem is TrailProblem.HEAD_UNKNOWN
