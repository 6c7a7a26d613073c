"""The report of a small run whose scores are made up and whose model is the shipped one."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import asdict
from html.parser import HTMLParser

import numpy as np
import pytest
from PIL import Image

from core import INTENDED_USE
from core.model_spec import ModelSpec
from training.calibrate import calibrate
from training.config import TrainConfig
from training.faithfulness import measure_faithfulness
from training.films import load_films
from training.manifest import write_manifest
from training.metrics import auc_interval
from training.report import write_report
from training.report.document import markdown, page, paragraph, table
from training.report.evidence import Evidence, EvidenceError
from training.report.failures import find_failures
from training.run_dir import RunDir
from training.stress import STRESSES
from training.timing import measure_timing

FILMS = 24  # in each part, half of them with pneumonia


class _Page(HTMLParser):
    """Tags with their attributes, as a browser would read them."""

    def __init__(self, text):
        super().__init__()
        self.tags: list[tuple[str, dict]] = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))


@pytest.fixture(scope="module")
def made(tmp_path_factory, model_dir, draw_child, row):
    """Run, configuration, films and rows; two films of the test part are on the wrong side."""
    root = tmp_path_factory.mktemp("report")
    data, run = root / "films", RunDir(root / "run")
    data.mkdir()
    config = TrainConfig.load("default")
    run.open(config)
    rows, arrays, ranking = [], {}, {}
    for part in ("train", "validation", "test"):
        labels = np.arange(FILMS) % 2
        logits = np.where(labels == 1, 3.0, -3.0) + np.random.default_rng(len(part)).normal(
            size=FILMS
        )
        logits[:2] = 4.0, -4.0
        for index, label in enumerate(labels):
            name = f"{part}-{index}.png"
            Image.fromarray(draw_child(index, sick=bool(label))).save(data / name)
            kind = {"subtype": "virus"} if label else {"series": "NORMAL2"}
            rows.append(row(name, int(label), split=part, **kind))
        arrays |= {
            f"{part}.{k}": v
            for k, v in (("logits", logits), ("labels", labels), ("peaks", np.ones(FILMS)))
        }
        arrays |= {f"{part}.stress.{name}": logits - 0.1 for name in STRESSES}
        ranking[part] = {"films": FILMS, "auc": asdict(auc_interval(labels, logits))}
    rows.append(row("copy.png", excluded="exact copy of train-0.png"))
    write_manifest(run.manifest, rows)
    np.savez(run.scores, **arrays)
    influence = {"films": FILMS, "correlation": {"value": 0.5, "low": 0.4, "high": 0.6}}
    run.metrics.write_text(json.dumps({"ranking": ranking, "influence": influence}))
    run.history.write_text(
        "epoch,loss,validation_loss,validation_auc\n1,0.9,0.8,0.7\n2,0.5,0.6,0.9\n"
    )
    calibrate(run, config)
    shutil.copytree(model_dir, run.export)
    measure_timing(run)
    test = load_films(data, rows, "test", config.store_size)
    measure_faithfulness(run, config, test, load_films(data, rows, "validation", config.store_size))
    write_report(run, config, data, rows)
    return run, config, data, rows


@pytest.fixture(scope="module")
def text(made):
    return (made[0].root / "report.html").read_text("utf-8")


def test_the_report_is_complete_in_itself(text):
    tags = _Page(text).tags
    assert not {"script", "link", "iframe", "object"} & {tag for tag, _ in tags}
    for tag, attributes in tags:
        for name in ("src", "href", "srcset"):
            assert re.match(r"data:image/png;base64,|#|$", attributes.get(name) or ""), (tag, name)
    assert "url(" not in text
    assert "@import" not in text


def test_every_picture_has_a_text_alternative_and_lies_in_the_plots(made, text):
    pictures = [attributes for tag, attributes in _Page(text).tags if tag == "img"]
    assert len(pictures) > 8
    assert all(len(picture["alt"]) > 15 for picture in pictures)
    assert len(list(made[0].plots.glob("*.png"))) == len(pictures)


def test_the_report_has_its_headings_and_the_intended_use(text):
    for title in (
        "Intended use", "Source of data", "Participants", "preprocessing", "Model and training",
        "calibration", "decision curve", "operating points", "Subgroups", "stress",
        "Shortcut audit", "Other hospitals", "Comparison", "Failures", "Faithfulness",
        "Time and size", "limits", "Experiments",
    ):  # fmt: skip
        assert re.search(rf"<h2>[^<]*{title}", text), title
    assert INTENDED_USE in text


def test_what_was_not_measured_is_said_to_be_missing(text):
    assert text.count("was not run for this model") == 3


def test_the_same_run_gives_the_same_report(made, text):
    run, config, data, rows = made
    write_report(run, config, data, rows)
    assert (run.root / "report.html").read_text("utf-8") == text


def test_numbers_are_those_of_the_run(made, text):
    metrics = json.loads(made[0].metrics.read_text("utf-8"))
    assert f"{metrics['ranking']['test']['auc']['value']:.4f}" in text
    assert f"<dd>{metrics['test']['accuracy']:.1%}" in text
    assert f"{metrics['timing']['network_ms']['median']:.1f}" in text
    assert "1 (exact copy)" in text


def test_failures_are_the_films_on_the_wrong_side_the_most_confident_first(made):
    run, config, _, rows = made
    evidence = Evidence.load(run, config, rows)
    found = find_failures(evidence)
    assert found.false_positives[0] == 0  # the film given logit 4 against its label
    assert found.false_negatives[0] == 1
    threshold = ModelSpec.load(run.export).operating_point().threshold
    wrong = (evidence.test.probabilities >= threshold) != (evidence.test.labels == 1)
    assert sorted(found.false_negatives + found.false_positives) == np.flatnonzero(wrong).tolist()


def test_scores_of_other_films_are_not_reported(made):
    run, config, _, rows = made
    with pytest.raises(EvidenceError, match="other"):
        Evidence.load(run, config, [row for row in rows if row.path != "test-0.png"])


def test_text_cannot_become_markup():
    block = table("<b>", ("a & b", "c"), (("<script>", '"'),))
    whole = page("<i>", "", []) + block + paragraph("<img src=x>") + markdown("<script>x</script>")
    tags = {tag for tag, _ in _Page(whole).tags}
    assert not {"b", "script", "i", "img"} & tags


def test_a_picture_in_a_text_of_ours_is_not_loaded():
    assert "<img" not in markdown("![x](https://example.org/x.png)")
