"""From a film's full depth to the screen, and from a map to its picture."""

from __future__ import annotations

import numpy as np
import pytest

from core.images.types import ImageFormat, ViewerWindow, VoiFunction, XrayImage
from core.outcome import InfluenceMap
from desktop.image_adapter import FilmImage, Window, lookup_table, thumbnail
from desktop.influence_image import influence_image, moves_little


def film(pixels: np.ndarray, bits: int, window: ViewerWindow | None = None) -> FilmImage:
    return FilmImage(XrayImage(pixels, bits, ImageFormat.DICOM, "0" * 64, window=window))


def ramp12(height: int = 600, width: int = 1024) -> np.ndarray:
    return np.tile(np.linspace(0, 4095, width).astype(np.uint16), (height, 1))


def greys(image) -> np.ndarray:
    shape = (image.height(), image.bytesPerLine())
    return np.frombuffer(image.constBits(), np.uint8).reshape(shape)[:, : image.width()].copy()


def test_twelve_bits_are_windowed_from_the_full_depth() -> None:
    shown = greys(film(ramp12(), 12).rendered(0, Window(1000, 400), invert=False))[0]
    values = ramp12()[0]
    assert (shown[values <= 800] == 0).all()
    assert (shown[values >= 1200] == 255).all()
    inside = (values > 800) & (values < 1200)
    assert len(np.unique(shown[inside])) > 90  # eight bits first would leave 25


def test_inverting_exchanges_black_and_white() -> None:
    made = film(ramp12(), 12)
    plain = greys(made.rendered(0, made.full_range, invert=False)).astype(int)
    inverted = greys(made.rendered(0, made.full_range, invert=True)).astype(int)
    assert np.abs(plain + inverted - 255).max() <= 1


def test_the_files_own_window_is_the_first_one_shown() -> None:
    made = film(ramp12(), 12, ViewerWindow(1500.0, 900.0, VoiFunction.SIGMOID))
    assert made.as_stored == Window(1500, 900, VoiFunction.SIGMOID)


def test_a_deep_film_without_a_window_is_shown_by_what_it_uses() -> None:
    pixels = np.full((512, 512), 1000, np.uint16)
    pixels[:256] = 1200
    assert film(pixels, 16).as_stored.width == pytest.approx(200, abs=1)


def test_eight_bits_without_a_window_are_shown_as_they_are() -> None:
    pixels = np.arange(256, dtype=np.uint8).repeat(256).reshape(256, 256)
    made = film(pixels, 8)
    shown = greys(made.rendered(0, made.as_stored, invert=False))
    assert np.abs(shown.astype(int) - pixels).max() <= 1


def test_small_copies_keep_depth_and_mean() -> None:
    rng = np.random.default_rng(1)
    pixels = rng.integers(0, 65536, (1201, 1001), dtype=np.uint16)
    made = film(pixels, 16)
    assert [level.shape for level in made.levels] == [(1201, 1001), (600, 500)]
    assert made.levels[1].dtype == np.uint16
    assert made.levels[1].mean() == pytest.approx(pixels[:1200, :1000].mean(), rel=1e-4)


def test_a_copy_is_only_used_where_it_is_not_enlarged() -> None:
    made = film(np.zeros((2048, 2048), np.uint8), 8)
    assert [made.level_for(zoom) for zoom in (2.0, 1.0, 0.6, 0.5, 0.25, 0.01)] == [0, 0, 0, 1, 2, 3]


@pytest.mark.parametrize(
    ("function", "value", "grey"),
    [
        # At the lower end, the centre and the upper end of a window of 100 around 1000.
        (VoiFunction.LINEAR, 950, 0),
        (VoiFunction.LINEAR, 951, 255 / 99),
        (VoiFunction.LINEAR, 1000, 255 * (0.5 / 99 + 0.5)),
        (VoiFunction.LINEAR, 1049, 255),
        (VoiFunction.LINEAR_EXACT, 950, 0),
        (VoiFunction.LINEAR_EXACT, 1000, 127.5),
        (VoiFunction.LINEAR_EXACT, 1049, 255 * 0.99),
        (VoiFunction.LINEAR_EXACT, 1050, 255),
        (VoiFunction.SIGMOID, 1000, 127.5),
        (VoiFunction.SIGMOID, 950, 255 / (1 + np.exp(2))),
        (VoiFunction.SIGMOID, 1100, 255 / (1 + np.exp(-4))),
    ],
)
def test_each_window_function_is_that_of_dicom(
    function: VoiFunction, value: int, grey: float
) -> None:
    table = lookup_table(Window(1000, 100, function), np.dtype(np.uint16), invert=False)
    assert table[value] == pytest.approx(grey, abs=0.51)
    assert (np.diff(table.astype(int)) >= 0).all()


def test_a_narrow_sigmoid_far_away_is_black_or_white() -> None:
    table = lookup_table(Window(10, 1, VoiFunction.SIGMOID), np.dtype(np.uint16), invert=False)
    assert table[0] == 0
    assert table[-1] == 255


def test_a_drag_keeps_the_windows_function() -> None:
    assert Window(10, 5, VoiFunction.SIGMOID).moved(0.5, 0.1).function is VoiFunction.SIGMOID


def test_a_thumbnail_is_a_square_of_the_middle(draw_film) -> None:
    image = XrayImage(draw_film(400, 300), 8, ImageFormat.PNG, "0" * 64)
    made = thumbnail(image, 88)
    assert (made.width(), made.height()) == (88, 88)


def rgba(image) -> np.ndarray:
    straight = image.convertToFormat(image.Format.Format_RGBA8888)
    data = np.frombuffer(straight.constBits(), np.uint8)
    return data.reshape(straight.height(), straight.width(), 4).copy()


def influence(values: np.ndarray) -> InfluenceMap:
    return InfluenceMap(values.astype(np.float32), (0, 0, 1, 1))


def test_what_spoke_against_the_score_is_not_drawn() -> None:
    assert rgba(influence_image(influence(np.full((5, 5), -3.0)), 1.0))[..., 3].max() == 0


def test_the_map_is_not_stretched_to_each_film() -> None:
    spot = np.zeros((7, 7))
    spot[3, 3] = 1.0
    strong, weak = (rgba(influence_image(influence(spot * k), 1.0))[..., 3] for k in (1.0, 0.3))
    assert strong.max() == 255
    assert 0 < weak.max() < 100


def test_the_map_has_a_soft_edge() -> None:
    step = np.zeros((4, 8))
    step[:, 4:] = 1.0
    middle = rgba(influence_image(influence(step), 1.0))[48, :, 3].astype(int)
    assert middle[0] == 0
    assert middle[-1] == 255
    assert len(np.unique(middle)) > 8


def test_a_map_that_moved_little_says_so() -> None:
    assert moves_little(influence(np.full((3, 3), 0.1)), 1.0)
    assert not moves_little(influence(np.full((3, 3), 0.5)), 1.0)
