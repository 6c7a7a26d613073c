"""The lung finder: boxes follow the film, and lungs are found where they are drawn."""

from __future__ import annotations

import json
from dataclasses import replace

import keras
import numpy as np
import pytest
from PIL import Image, ImageDraw

from core.preprocessing import InputSpec, prepare_pixels
from training.augment import augment_boxed
from training.config import AugmentConfig, TrainConfig
from training.lungs import find_lungs, load_boxed, load_lung_finder, train_lung_finder
from training.networks.lung_finder import both_ways, build_lung_finder
from training.run_dir import RunDir

_QUIET = AugmentConfig(markers=0, erase=0, noise=0, contrast=(1, 1), gradient=0, gamma=1.0001)


@pytest.fixture(scope="module")
def square() -> np.ndarray:
    film = np.zeros((100, 100), np.uint8)
    film[30:60, 20:50] = 255
    return film


@pytest.mark.parametrize("seed", range(12))
def test_a_box_moves_with_what_lies_in_it(square, seed):
    upright = AugmentConfig(markers=0, erase=0, rotation_degrees=0, blur=0.3, gradient=0)
    film, box = augment_boxed(square, (0.2, 0.3, 0.5, 0.6), upright, np.random.default_rng(seed))
    rows, columns = np.nonzero(film > (int(film.min()) + int(film.max())) / 2)
    seen = (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
    np.testing.assert_allclose(np.clip(box, 0, 1), np.array(seen) / 100, atol=0.03)


@pytest.mark.parametrize("seed", range(8))
def test_the_box_of_a_turned_film_holds_the_ellipse_that_it_held(seed):
    image = Image.new("L", (100, 100))
    ImageDraw.Draw(image).ellipse((30, 20, 60, 80), fill=255)
    turned = replace(_QUIET, mirror=0, untouched=0, zoom=(1, 1), stretch=0, shift=0, blur=0.3)
    film, box = augment_boxed(
        np.asarray(image), (0.3, 0.2, 0.6, 0.8), turned, np.random.default_rng(seed)
    )
    rows, columns = np.nonzero(film > 128)
    seen = (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
    np.testing.assert_allclose(box, np.array(seen) / 100, atol=0.03)


def test_the_box_of_a_film_and_of_its_mirror_image_are_mirrored(boxed_folder):
    keras.utils.set_random_seed(3)
    finder = both_ways(build_lung_finder(InputSpec(32)))
    films = load_boxed(boxed_folder, 32).pixels[..., None].astype(np.float32) / 255
    plain, mirrored = finder.predict(films, verbose=0), finder.predict(films[:, :, ::-1], verbose=0)
    assert np.abs(plain).max() > 0.01
    np.testing.assert_allclose(mirrored[:, [0, 2]], 1 - plain[:, [2, 0]], atol=1e-5)
    np.testing.assert_allclose(mirrored[:, [1, 3]], plain[:, [1, 3]], atol=1e-5)


def test_boxes_of_both_lungs_become_one(boxed_folder):
    films = load_boxed(boxed_folder, 64)
    assert films.pixels.shape[1:] == (64, 64)
    left, top, right, bottom = films.boxes.T
    assert np.all((left < 0.5) & (right > 0.5) & (top < bottom))


def test_lungs_are_found_where_they_are(tmp_path, boxed_folder):
    run, config = RunDir(tmp_path), TrainConfig("lungs", input=InputSpec(32), store_size=64)
    films = load_boxed(boxed_folder, 64)
    train_lung_finder(run, config, films)
    figures = json.loads(run.metrics.read_text("utf-8"))["lung_finder"]
    assert figures["mean_overlap"] > 0.6
    tensors = np.stack([prepare_pixels(film, config.input).tensor[0] for film in films.pixels])
    found = find_lungs(load_lung_finder(run, config), tensors)
    assert np.abs(found - films.boxes).mean() < 0.08
    assert found.min() >= 0
    assert found.max() <= 1
