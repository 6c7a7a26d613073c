"""Labels from folders, from a CSV and from readings: what counts, and why the rest does not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.case_id import CaseNamer
from core.decision import OperatingPoint
from core.scoring import Scorer
from core.site_check.csv_labels import MAX_VALUES, load_csv
from core.site_check.errors import LabelsError, LabelsProblem
from core.site_check.evidence import gather, gather_readings
from core.site_check.folders import load_folders
from core.site_check.labels import Exclusion, Label, likely_meaning
from core.store.records import Opinion, OwnFinding
from core.store.store import Context, Store
from tests.core.site_check_helpers import write_csv
from tests.core.store_helpers import refused, scored

BOTH = {"with": Label.WITH, "without": Label.WITHOUT}


@pytest.mark.parametrize(
    ("value", "meaning"),
    [
        ("PNEUMONIA", Label.WITH),
        ("NORMAL", Label.WITHOUT),
        ("no_pneumonia", Label.WITHOUT),
        ("Neumonía", Label.WITH),
        (" 1 ", Label.WITH),
        ("0", Label.WITHOUT),
        ("tuberculosis", None),
    ],
)
def test_the_likely_meaning_is_offered_and_never_guessed(value, meaning):
    assert likely_meaning(value) is meaning


@pytest.fixture
def classes(tmp_path, draw_film) -> Path:
    """Films in two classes, one beside them, and a folder without films."""
    for number, name in enumerate(("with/a", "with/b", "without/c", "loose")):
        path = tmp_path / f"{name}.png"
        path.parent.mkdir(exist_ok=True)
        Image.fromarray(draw_film(seed=number)).save(path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.txt").write_text("no film")
    return tmp_path


def test_a_folder_is_a_class_and_what_lies_beside_has_no_label(classes):
    sheet = load_folders([classes])
    assert sheet.values == {"with": 2, "without": 1}
    assert [film.source.label for film in sheet.films] == ["with/a.png", "with/b.png",
                                                           "without/c.png"]  # fmt: skip
    assert sheet.excluded.names == {Exclusion.NO_LABEL: ["loose.png"]}


def test_the_classes_themselves_can_be_given(classes):
    sheet = load_folders([classes / "with", classes / "without"])
    assert sheet.values == {"with": 2, "without": 1}
    assert not sheet.excluded.names


def test_one_class_is_no_check(classes):
    with pytest.raises(LabelsError) as caught:
        load_folders([classes / "with"])
    assert caught.value.problem is LabelsProblem.NO_CLASSES


def test_a_csv_names_file_label_and_patient(tmp_path):
    text = "Patient;File;Label\nP1;a.png;yes\nP1;b.png;no\n;c.png;yes\n"
    sheet = load_csv(write_csv(tmp_path, text))
    assert [(f.source.path.name, f.value, f.patient) for f in sheet.films] == [
        ("a.png", "yes", "P1"), ("b.png", "no", "P1"), ("c.png", "yes", "")
    ]  # fmt: skip


def test_a_csv_as_spreadsheets_save_it_is_read(tmp_path):
    marked = load_csv(write_csv(tmp_path, "file,label\r\na.png,oui\r\nb.png,non\r\n", "utf-8-sig"))
    assert marked.values == {"non": 1, "oui": 1}
    old = load_csv(write_csv(tmp_path, "file\tlabel\na.png\tneumonía\nb.png\tno\n", "cp1252"))
    assert old.values == {"neumonía": 1, "no": 1}


def test_lines_that_give_no_film_are_counted(tmp_path):
    text = "file,label\na.png,1\na.png,1\nb.png,1\nb.png,0\nc.png,\ngone.png,1\n\n"
    sheet = load_csv(write_csv(tmp_path, text))
    assert [film.source.label for film in sheet.films] == ["a.png"]
    assert sheet.excluded.names == {
        Exclusion.LISTED_TWICE: ["a.png"],
        Exclusion.CONTRADICTORY: ["b.png"],
        Exclusion.NO_LABEL: ["c.png"],
        Exclusion.MISSING: ["gone.png"],
    }


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("name,label\na.png,1\n", LabelsProblem.NO_COLUMNS),
        ("", LabelsProblem.NO_COLUMNS),
        ("file,label\ngone.png,1\n", LabelsProblem.NO_FILMS),
        ("file,finding\na.png,suspected\n", LabelsProblem.NO_COLUMNS),  # Lobar's own findings
    ],
)
def test_a_csv_without_labels_says_what_is_wrong(tmp_path, text, problem):
    with pytest.raises(LabelsError) as caught:
        load_csv(write_csv(tmp_path, text))
    assert caught.value.problem is problem


def test_a_column_of_names_is_no_column_of_classes(tmp_path):
    rows = [f"{n}.png" for n in range(MAX_VALUES + 1)]
    for name in rows:
        (tmp_path / name).write_bytes(b"x")
    text = "file,label\n" + "".join(f"{name},child {name}\n" for name in rows)
    with pytest.raises(LabelsError) as caught:
        load_csv(write_csv(tmp_path, text))
    assert caught.value.problem is LabelsProblem.TOO_MANY_VALUES


def test_a_csv_that_is_not_there_is_an_error(tmp_path):
    with pytest.raises(LabelsError) as caught:
        load_csv(tmp_path / "gone.csv")
    assert caught.value.problem is LabelsProblem.UNREADABLE


def test_real_films_count_once_and_the_rest_is_told(classes, tiny_model):
    (classes / "with" / "copy.png").write_bytes((classes / "with" / "a.png").read_bytes())
    (classes / "without" / "both.png").write_bytes((classes / "with" / "b.png").read_bytes())
    (classes / "with" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    Image.new("L", (300, 300), 90).save(classes / "without" / "blank.png")
    sheet = load_folders([classes])
    scorer = Scorer.open("cpu", tiny_model / "resources" / "model")
    outcomes = {film.source.path: scorer.score(film.source) for film in sheet.films}
    found = gather(sheet, BOTH, outcomes, CaseNamer(b"k" * 32))
    assert {reason: sorted(names) for reason, names in found.excluded.names.items()} == {
        Exclusion.NO_LABEL: ["loose.png"],
        Exclusion.COPY: ["with/copy.png"],
        Exclusion.CONTRADICTORY: ["with/b.png", "without/both.png"],
        Exclusion.FAILED: ["with/broken.png"],
        Exclusion.REFUSED: ["without/blank.png"],
    }
    assert list(found.labels) == [1, 0]
    assert np.all((found.probabilities >= 0) & (found.probabilities <= 1))


def test_a_label_that_is_not_used_is_left_out(classes):
    found = gather(load_folders([classes]), {"with": Label.WITH}, {}, CaseNamer(b"k" * 32))
    assert found.excluded.names[Exclusion.NOT_USED] == ["without/c.png"]


def test_films_of_one_patient_belong_together_by_either_name(tmp_path):
    text = "file,label,patient\na.png,1,said\nb.png,0,said\nc.png,1,\n"
    sheet = load_csv(write_csv(tmp_path, text))
    # The first film's own number is that of the third, of which the CSV says nothing.
    first, second, third = sheet.films
    outcomes = {
        first.source.path: scored("one"),
        second.source.path: scored("two", patient=None),
        third.source.path: scored("three"),
    }
    meaning = {"1": Label.WITH, "0": Label.WITHOUT}
    found = gather(sheet, meaning, outcomes, CaseNamer(b"k" * 32))
    assert len(set(found.groups)) == 1
    assert found.patients(Label.WITH) == 1
    assert found.films(Label.WITH) == 2


@pytest.fixture
def store(tmp_path):
    opened = Store.open(tmp_path / "record", namer=CaseNamer(b"k" * 32))
    yield opened
    opened.close()


def plain(name: str, probability: float = 0.7):
    """A film in scope, of nobody in particular."""
    return replace(scored(name, probability, patient=None), override="", overruled=())


def test_only_readings_before_the_score_was_seen_count(store, model_spec):
    context = Context(model_spec, OperatingPoint.custom(0.5))
    findings = {
        "sick": OwnFinding.SUSPECTED,
        "well": OwnFinding.NOT_SUSPECTED,
        "unsure": OwnFinding.UNCERTAIN,
        "dark": OwnFinding.UNREADABLE,
    }
    for number, (name, finding) in enumerate(findings.items()):
        store.read(plain(name, number / 10), context, Opinion("R", finding))
    store.keep([plain("seen")], context, shown=True)
    store.read(plain("seen"), context, Opinion("R", OwnFinding.SUSPECTED))
    store.read(plain("agreed"), context, Opinion("R", agrees=True))
    # A second opinion on a film that was read blind is no second film, nor another label.
    store.read(plain("sick"), context, Opinion("S", OwnFinding.NOT_SUSPECTED))
    store.read(refused(), context, Opinion("R", OwnFinding.NOT_SUSPECTED))
    overruled = scored("overruled", patient=None)
    store.read(overruled, context, Opinion("R", OwnFinding.SUSPECTED))
    found = gather_readings(store.all_readings(), model_spec)
    assert list(zip(found.labels, found.probabilities, strict=True)) == [(1, 0.0), (0, 0.1)]
    assert {reason: len(names) for reason, names in found.excluded.names.items()} == {
        Exclusion.UNCERTAIN: 1,
        Exclusion.UNREADABLE: 1,
        Exclusion.AFTER_SCORE: 2,
        Exclusion.REFUSED: 2,
    }


def test_readings_of_films_that_another_model_scored_do_not_count(store, model_spec):
    context = Context(model_spec, OperatingPoint.custom(0.5))
    store.read(plain("film"), context, Opinion("R", OwnFinding.SUSPECTED))
    found = gather_readings(store.all_readings(), replace(model_spec, onnx_sha256="1" * 64))
    assert list(found.excluded.names) == [Exclusion.OTHER_MODEL]
    assert not len(found.labels)
