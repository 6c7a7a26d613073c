"""Sheets of films, answers, curves and feature maps."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.preprocessing import InputSpec
from training.backup import save_whole
from training.compare_approaches import APPROACHES, build
from training.compare_fit import approach_folder
from training.config import TrainConfig
from training.films import FilmSet, store
from training.gallery import make_gallery, sort_answers
from training.gallery_layers import (
    LayerError,
    describe_layers,
    draw_feature_maps,
    film_input,
    open_network,
    show_layers,
)
from training.gallery_sheets import Cell, draw_sheet
from training.networks.residual import build_network
from training.run_dir import RunDir, write_json

CONFIG = TrainConfig.load(str(Path(__file__).parent / "config.json"))


def _grey(path: Path) -> np.ndarray:
    with Image.open(path) as picture:
        return np.asarray(picture.convert("L"))


@pytest.fixture
def run(tmp_path) -> RunDir:
    folder = RunDir(tmp_path / "run")
    folder.root.mkdir()
    return folder


@pytest.fixture
def film(tmp_path, draw_child) -> Path:
    path = tmp_path / "child.png"
    Image.fromarray(draw_child(3)).save(path)
    return path


def test_a_sheet_shows_every_cell_in_reading_order(tmp_path):
    cells = [Cell(np.full((4, 4), grey, np.uint8), ("",)) for grey in (40, 80, 120)]
    draw_sheet(cells, "", columns=2, cell_size=20, path=tmp_path / "sheet.png")
    sheet = _grey(tmp_path / "sheet.png")
    places = [np.argwhere(sheet == grey) for grey in (40, 80, 120)]
    assert [len(place) for place in places] == [400, 400, 400]
    first, second, third = (place.min(axis=0) for place in places)
    assert first[0] == second[0] < third[0]
    assert first[1] == third[1] < second[1]


def test_the_worst_mistakes_come_first():
    labels = np.array([1, 1, 1, 0, 0, 0])
    probabilities = np.array([0.9, 0.2, 0.1, 0.6, 0.8, 0.3])
    assert sort_answers(labels, probabilities, 0.5) == {
        "true_positives": [0],
        "false_positives": [4, 3],
        "true_negatives": [5],
        "false_negatives": [2, 1],
    }


def test_the_gallery_of_an_evaluated_run_is_complete(run, draw_child, row):
    labels = np.arange(8) % 2
    pixels = np.stack([store(draw_child(s, sick=bool(y)), 64) for s, y in enumerate(labels)])

    def load(part: str) -> FilmSet:
        rows = tuple(row(f"{part}-{i}.jpeg", int(y), split=part) for i, y in enumerate(labels))
        return FilmSet(pixels, labels, rows)

    logits = np.array([1.0, -1, -1, 1, -1, 1, 2, 2])
    scores = {"labels": labels, "logits": logits, "peaks": np.zeros(8)}
    np.savez(run.scores, **{f"test.{name}": array for name, array in scores.items()})
    write_json(
        run.calibration,
        {
            "calibration": {"slope": 1.0, "intercept": 0.0, "reference_prevalence": 0.5},
            "operating_points": [{"name": "balanced", "threshold": 0.5}],
            "default_operating_point": "balanced",
        },
    )
    history = approach_folder(run, APPROACHES[0])
    history.root.mkdir(parents=True)
    with history.history.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerows([("epoch", "loss", "validation_loss"), (1, 0.7, 0.6), (2, 0.5, 0.55)])

    make_gallery(run, list(load("train").rows) + list(load("test").rows), load, seed=1)
    sheets = {path.stem: _grey(path) for path in (run.root / "gallery").iterdir()}
    answers = {
        f"{right}_{kind}" for right in ("true", "false") for kind in ("positives", "negatives")
    }
    assert set(sheets) == {"samples_normal", "samples_pneumonia"} | answers
    assert {p.stem for p in run.plots.iterdir()} == {"class_balance", "learning_curves"}
    for path in [*(run.root / "gallery").iterdir(), *run.plots.iterdir()]:
        assert len(np.unique(_grey(path))) > 20, path.name


def test_every_layer_that_is_listed_can_be_drawn_for_any_film(run, film):
    save_whole(build_network(CONFIG.network, CONFIG.input), run.weights)
    network = open_network(run, CONFIG, None)
    names = [line.split()[0] for line in describe_layers(network)]
    assert "features" in names
    for name in ("film", "features", names[-1]):
        pixels = film_input(network, film, CONFIG.input)
        draw_feature_maps(network, pixels, name, run.root / f"{name}.png")
        assert len(np.unique(_grey(run.root / f"{name}.png"))) > 1


def test_feature_maps_follow_the_film(run, film, tmp_path, draw_child):
    other = tmp_path / "other.png"
    Image.fromarray(draw_child(9, sick=True)).save(other)
    save_whole(build_network(CONFIG.network, CONFIG.input), run.weights)
    for path in (film, other):
        show_layers(run, CONFIG, path, "features", None)
    drawn = [_grey(run.root / "gallery" / f"maps-{p.stem}-features.png") for p in (film, other)]
    assert drawn[0].shape == drawn[1].shape
    assert not np.array_equal(*drawn)


def test_an_approach_takes_grey_values_at_its_own_size(film):
    network = build(APPROACHES[0])
    pixels = film_input(network, film, InputSpec(64))
    assert (pixels.shape, pixels.dtype) == ((1, 128, 128, 1), np.uint8)


def test_what_cannot_be_drawn_is_said(run, film):
    with pytest.raises(LayerError, match="no trained network"):
        open_network(run, CONFIG, None)
    with pytest.raises(LayerError, match="cnn-4 is not trained"):
        open_network(run, CONFIG, "cnn-4")
    with pytest.raises(LayerError, match="none of dense-0"):
        open_network(run, CONFIG, "cnn-99")
    network = build(APPROACHES[0])
    with pytest.raises(LayerError, match="no layer absent"):
        draw_feature_maps(
            network, film_input(network, film, CONFIG.input), "absent", run.root / "x.png"
        )
