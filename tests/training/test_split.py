"""Parts that share nobody, in runs of consecutive patient numbers."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from training.config import SplitConfig
from training.split import SPLITS, LeakError, assign_splits, check_disjoint

SHARES = SplitConfig(validation=0.2, test=0.3)


@pytest.fixture
def patients(row):
    """Twenty patients of each series, two films each."""
    rows = []
    for series, name in (
        ("IM", "IM-{:04d}"),
        ("NORMAL2", "NORMAL2-IM-{:04d}"),
        ("person", "person{}"),
    ):
        for number in range(1, 21):
            patient = name.format(number)
            label = int(series == "person")
            rows += [row(f"{patient}-{i}", label, patient, series=series) for i in (1, 2)]
    return rows


def test_the_lowest_numbers_validate_and_the_highest_test(patients):
    done = assign_splits(patients, SHARES)
    for series in ("IM", "NORMAL2", "person"):
        by_part = {
            part: {int(r.patient.rpartition("-")[2].removeprefix("person")) for r in done
                   if r.series == series and r.split == part}
            for part in SPLITS
        }  # fmt: skip
        assert by_part["validation"] == set(range(1, 5))
        assert by_part["train"] == set(range(5, 15))
        assert by_part["test"] == set(range(15, 21))


def test_parts_share_no_patient_no_group_and_no_film(patients):
    done = assign_splits(patients, SHARES)
    assert len(done) == len(patients)
    for first, second in combinations(SPLITS, 2):
        for attribute in ("patient", "group", "sha256", "path"):
            members = [
                {getattr(r, attribute) for r in done if r.split == part} for part in (first, second)
            ]
            assert all(members)
            assert not members[0] & members[1]


def test_numbers_are_ordered_as_numbers(row):
    rows = [row(f"person{n}_virus_1", 1, f"person{n}", series="person") for n in (100, 20, 3, 1)]
    done = assign_splits(rows, SplitConfig(validation=0.25, test=0.25))
    assert {r.patient: r.split for r in done} == {
        "person1": "validation",
        "person3": "train",
        "person20": "train",
        "person100": "test",
    }


def test_a_group_stays_together_whatever_series_its_patients_are_of(patients):
    # The first of one series and the last of another share a film.
    joined = [
        replace(r, group="person1") if r.patient in ("person1", "IM-0020") else r for r in patients
    ]
    done = assign_splits(joined, SHARES)
    assert {r.split for r in done if r.group == "person1"} == {"validation"}


def test_bacterial_and_viral_films_are_in_every_part_although_they_come_in_runs(row):
    rows = [
        row(f"{n}", 1, f"person{n}", series="person", subtype="virus" if n > 10 else "bacteria")
        for n in range(1, 21)
    ]
    done = assign_splits(rows, SHARES)
    assert {(r.subtype, r.split) for r in done} == {
        (kind, part) for kind in ("bacteria", "virus") for part in SPLITS
    }


def test_what_is_left_out_is_in_no_part(patients):
    rows = [replace(patients[0], excluded="corrupt_image"), *patients[1:]]
    assert assign_splits(rows, SHARES)[0].split == ""


@pytest.mark.parametrize("attribute", ["patient", "group", "sha256"])
@pytest.mark.parametrize("parts", list(combinations(SPLITS, 2)), ids=" and ".join)
def test_a_leak_between_any_two_parts_is_an_error(row, attribute, parts):
    # A three-way intersection would miss these.
    rows = [row("a", split="train"), row("b", split="validation"), row("c", split="test")]
    check_disjoint(rows)
    first, second = (row(name, split=part) for name, part in zip("xy", parts, strict=True))
    second = replace(second, **{attribute: getattr(first, attribute)})
    with pytest.raises(LeakError, match=attribute):
        check_disjoint([*rows, first, second])


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.integers(1, 12), st.integers(1, 12), st.booleans()), max_size=40),
    st.floats(0, 0.5),
    st.floats(0, 0.5),
)
def test_no_shares_and_no_groups_make_a_leak(row, films, validation, test):
    rows = [
        row(f"{index}", int(sick), f"{'person' if sick else 'IM-'}{patient}",
            series="person" if sick else "IM", group=f"person{min(patient, group)}")
        for index, (patient, group, sick) in enumerate(films)
    ]  # fmt: skip
    # Patients in several groups are what the manifest never makes.
    first: dict[str, str] = {}
    rows = [replace(r, group=first.setdefault(r.patient, r.group)) for r in rows]
    done = assign_splits(rows, SplitConfig(validation, test))
    assert all(r.split in SPLITS for r in done)
