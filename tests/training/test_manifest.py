"""Which films there are, whose they are, and what is left out."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from training.duplicates import near_duplicates
from training.manifest import (
    ManifestRow,
    build_manifest,
    fingerprint,
    parse_name,
    read_manifest,
    write_manifest,
)


@pytest.mark.parametrize(
    ("stem", "label", "expected"),
    [
        ("person123_bacteria_4", 1, ("person123", "person", "bacteria")),
        ("person1_virus_12", 1, ("person1", "person", "virus")),
        ("PERSON7_Virus_1", 1, ("person7", "person", "virus")),
        ("IM-0115-0001", 0, ("IM-0115", "IM", "")),
        ("NORMAL2-IM-0529-0001-0002", 0, ("NORMAL2-IM-0529", "NORMAL2", "")),
        # A name that does not follow the scheme, or that of the other class, is its own patient.
        ("film17", 1, ("film17", "other", "")),
        ("IM-0115-0001", 1, ("IM-0115-0001", "other", "")),
        ("person123_bacteria_4", 0, ("person123_bacteria_4", "other", "")),
    ],
)
def test_patient_series_and_kind_come_from_the_name(stem, label, expected):
    assert parse_name(stem, label) == expected


@pytest.fixture
def folder(tmp_path, draw_child) -> Path:
    """Films with everything that is found beside films in the wild."""
    normal, pneumonia = tmp_path / "data/train/NORMAL", tmp_path / "data/train/PNEUMONIA"
    normal.mkdir(parents=True)
    pneumonia.mkdir(parents=True)

    def save(path: Path, seed: int, quality: int = 92) -> None:
        Image.fromarray(draw_child(seed)).save(path, quality=quality)

    save(normal / "IM-0001-0001.jpeg", 1)
    save(normal / "IM-0001-0002.jpeg", 2)
    save(normal / "IM-0002-0001.jpeg", 3)
    save(normal / "NORMAL2-IM-0003-0001.jpeg", 4)
    save(pneumonia / "person1_bacteria_1.jpeg", 5)
    save(pneumonia / "person2_virus_2.jpeg", 6)
    save(pneumonia / "person3_virus_3.jpeg", 7)
    shutil.copyfile(normal / "IM-0002-0001.jpeg", normal / "NORMAL2-IM-0009-0001.jpeg")
    shutil.copyfile(normal / "NORMAL2-IM-0003-0001.jpeg", pneumonia / "person9_virus_1.jpeg")
    save(pneumonia / "person4_virus_4.jpeg", 6, quality=60)  # saved again by somebody
    (normal / ".DS_Store").write_bytes(b"\0\0\0\1Bud1")
    (normal / "IM-0010-0001.jpeg").write_bytes(b"\xff\xd8\xff\xe0 cut")
    (normal / "notes.txt").write_text("seen twice")
    (pneumonia / ".ipynb_checkpoints").mkdir()
    save(pneumonia / ".ipynb_checkpoints" / "person1_bacteria_1-checkpoint.jpeg", 8)
    return tmp_path / "data"


@pytest.fixture
def rows(folder) -> dict[str, ManifestRow]:
    return {Path(row.path).name: row for row in build_manifest(folder)}


def test_every_file_is_listed_used_or_not(rows, folder):
    assert len(rows) == sum(1 for path in folder.rglob("*") if path.is_file())
    used = sorted(name for name, row in rows.items() if not row.excluded)
    assert used == [
        "IM-0001-0001.jpeg",
        "IM-0001-0002.jpeg",
        "IM-0002-0001.jpeg",
        "person1_bacteria_1.jpeg",
        "person2_virus_2.jpeg",
        "person3_virus_3.jpeg",
        "person4_virus_4.jpeg",
    ]


def test_what_is_left_out_says_why(rows):
    assert rows[".DS_Store"].excluded == "system file"
    assert rows["person1_bacteria_1-checkpoint.jpeg"].excluded == "system file"
    assert rows["IM-0010-0001.jpeg"].excluded == "corrupt_image"
    assert rows["notes.txt"].excluded == "unsupported_format"


def test_of_exact_copies_one_is_kept_and_named(rows):
    copy = rows["NORMAL2-IM-0009-0001.jpeg"]
    assert copy.excluded == "exact copy of train/NORMAL/IM-0002-0001.jpeg"
    assert not rows["IM-0002-0001.jpeg"].excluded


def test_of_copies_with_contradicting_labels_none_is_kept(rows):
    for name in ("NORMAL2-IM-0003-0001.jpeg", "person9_virus_1.jpeg"):
        assert rows[name].excluded == "copies with contradicting labels"


def test_patients_who_share_a_film_are_one_group(rows):
    group = {name: row.group for name, row in rows.items()}
    assert group["IM-0001-0001.jpeg"] == group["IM-0001-0002.jpeg"] == "IM-0001"
    assert group["IM-0002-0001.jpeg"] == group["NORMAL2-IM-0009-0001.jpeg"]
    assert group["NORMAL2-IM-0003-0001.jpeg"] == group["person9_virus_1.jpeg"]


def test_patients_whose_films_are_near_copies_are_one_group(rows):
    assert rows["person2_virus_2.jpeg"].group == rows["person4_virus_4.jpeg"].group
    assert rows["person2_virus_2.jpeg"].sha256 != rows["person4_virus_4.jpeg"].sha256


def test_patients_who_share_nothing_are_groups_of_their_own(rows):
    names = ("IM-0001-0001.jpeg", "IM-0002-0001.jpeg", "person1_bacteria_1.jpeg")
    names += ("person2_virus_2.jpeg", "person3_virus_3.jpeg")
    assert len({rows[name].group for name in names}) == len(names)


def test_labels_come_from_the_folder(rows):
    assert rows["IM-0001-0001.jpeg"].label == 0
    assert rows["person1_bacteria_1.jpeg"].label == 1
    assert rows["person1_bacteria_1.jpeg"].subtype == "bacteria"


def test_class_folders_may_lie_directly_in_the_data(folder, tmp_path):
    direct = build_manifest(folder / "train")
    nested = build_manifest(folder)
    assert [f"train/{row.path}" for row in direct] == [row.path for row in nested]


def test_a_folder_without_films_is_an_error(tmp_path):
    (tmp_path / "NORMAL").mkdir()
    with pytest.raises(FileNotFoundError):
        build_manifest(tmp_path)


def test_a_manifest_is_read_as_it_was_written(folder, tmp_path):
    rows = build_manifest(folder)
    write_manifest(tmp_path / "manifest.csv", rows)
    assert read_manifest(tmp_path / "manifest.csv") == rows


def test_the_fingerprint_names_the_films_used_and_nothing_else(row):
    rows = [row("a", split="train"), row("b", 1, split="test"), row("c", excluded="corrupt")]
    same = [rows[1], row("d", excluded="blank"), rows[0]]
    assert fingerprint(rows) == fingerprint(same)
    for other in (
        rows[:1],
        [rows[0], row("b", 0, split="test")],
        [rows[0], row("b", 1, split="train")],
        [rows[0], row("b", 1, split="test", sha256="another")],
    ):
        assert fingerprint(other) != fingerprint(rows)


def test_near_copies_are_found_across_blocks_and_nothing_else(draw_child):
    films = [np.asarray(Image.fromarray(draw_child(seed)).resize((32, 32))) for seed in range(9)]
    thumbnails = np.stack([films[i % 9] if i < 9 else films[4] for i in range(10)])
    many = np.concatenate([np.random.default_rng(0).normal(size=(600, 32, 32)), thumbnails])
    assert near_duplicates(many.astype(np.float32)) == [(604, 609)]
    brighter = np.stack([films[0], films[0] * 0.5 + 60, films[1]]).astype(np.float32)
    assert near_duplicates(brighter) == [(0, 1)]


def test_blank_thumbnails_are_no_copies_of_each_other():
    assert near_duplicates(np.full((3, 32, 32), 7, np.float32)) == []
