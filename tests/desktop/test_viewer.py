"""The viewer: linked panes, window, zoom, and no map without a score."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt

from core.correction import Correction
from core.orientation import Orientation
from desktop.models.case_row import CaseRow
from desktop.views.view_state import Placement, Preset, fitting
from tests.desktop.helpers import drag, show, turn_wheel

SENTENCE = "Shows what moved the score; it does not outline disease."


def test_the_film_stands_beside_itself_under_its_map(qtbot, viewer, scored_row) -> None:
    show(qtbot, viewer, scored_row)
    assert viewer.film_pane.canvas.film is viewer.map_pane.canvas.film
    assert viewer.film_pane.canvas.overlay is None
    assert viewer.map_pane.canvas.overlay is not None
    assert viewer.map_pane.note == SENTENCE


def test_the_wheel_zooms_both_panes_at_the_pointer(qtbot, viewer, scored_row) -> None:
    show(qtbot, viewer, scored_row)
    canvas = viewer.film_pane.canvas
    pane, at = QSizeF(canvas.size()), QPoint(100, 90)
    before = canvas.placement.film_point(QPointF(at), pane)
    zoom = canvas.placement.zoom
    turn_wheel(canvas, at, 3)
    assert canvas.placement.zoom == pytest.approx(zoom * 1.25**3)
    assert viewer.map_pane.canvas.placement == canvas.placement
    after = canvas.placement.film_point(QPointF(at), pane)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()))


def test_unlinked_panes_zoom_alone(qtbot, viewer, scored_row) -> None:
    show(qtbot, viewer, scored_row)
    viewer.bar.link.click()
    turn_wheel(viewer.map_pane.canvas, QPoint(50, 50), 2)
    assert viewer.state.placement is None
    assert viewer.map_pane.canvas.placement.zoom > viewer.film_pane.canvas.placement.zoom


def test_dragging_with_the_left_button_changes_the_window(qtbot, viewer, scored_row) -> None:
    show(qtbot, viewer, scored_row)
    canvas = viewer.film_pane.canvas
    before = viewer.state.window
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    drag(canvas, QPoint(160, 130), Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(160, 130))
    assert viewer.state.window.width > before.width
    assert viewer.state.window.center > before.center
    assert viewer.bar.presets.currentData() is Preset.CUSTOM
    assert viewer.state.placement is None


def test_dragging_with_the_middle_button_moves_the_film(qtbot, viewer, scored_row) -> None:
    show(qtbot, viewer, scored_row)
    canvas = viewer.film_pane.canvas
    window, center = viewer.state.window, canvas.placement.center
    qtbot.mousePress(canvas, Qt.MouseButton.MiddleButton, pos=QPoint(100, 100))
    drag(canvas, QPoint(130, 80), Qt.MouseButton.MiddleButton)
    qtbot.mouseRelease(canvas, Qt.MouseButton.MiddleButton, pos=QPoint(130, 80))
    assert viewer.state.window == window
    moved = (canvas.placement.center - center) * canvas.placement.zoom
    assert (moved.x(), moved.y()) == pytest.approx((-30, 20))


def test_a_double_click_fits_the_film_again(qtbot, viewer, scored_row) -> None:
    show(qtbot, viewer, scored_row)
    canvas = viewer.film_pane.canvas
    turn_wheel(canvas, QPoint(30, 30), 4)
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton)
    assert canvas.placement == fitting(QSizeF(640, 480), QSizeF(canvas.size()))


def test_the_map_can_be_switched_off_and_made_paler(qtbot, viewer, scored_row, settings) -> None:
    show(qtbot, viewer, scored_row)
    viewer.bar.map_on.click()
    assert viewer.map_pane.canvas.overlay is None
    assert viewer.map_pane.note == ""
    viewer.bar.map_on.click()
    viewer.bar.opacity.setValue(30)
    assert settings.map_opacity_percent == 30
    assert viewer.map_pane.note == SENTENCE


def test_holding_space_shows_what_is_under_the_map(qtbot, viewer, scored_row) -> None:
    show(qtbot, viewer, scored_row)
    qtbot.keyPress(viewer, Qt.Key.Key_Space)
    assert viewer.map_pane.canvas.overlay is None
    qtbot.keyRelease(viewer, Qt.Key.Key_Space)
    assert viewer.map_pane.canvas.overlay is not None


def test_a_refused_film_is_shown_without_a_map(qtbot, viewer, cases, film_path) -> None:
    outcome = cases.refused(film_path.name)
    show(qtbot, viewer, CaseRow(outcome.source).decided(outcome, None))
    assert viewer.film_pane.canvas.film is not None
    assert viewer.map_pane.is_message_shown
    assert viewer.map_pane.canvas.overlay is None
    assert not viewer.bar.map_on.isEnabled()


def test_a_map_does_not_outlive_its_film(qtbot, viewer, scored_row, cases, film_path) -> None:
    show(qtbot, viewer, scored_row)
    outcome = cases.refused(film_path.name)
    show(qtbot, viewer, CaseRow(outcome.source).decided(outcome, None))
    assert viewer.map_pane.canvas.overlay is None


def test_a_failed_file_shows_neither_film_nor_map(qtbot, viewer, cases) -> None:
    outcome = cases.failed()
    show(qtbot, viewer, CaseRow(outcome.source).decided(outcome, None))
    assert viewer.film_pane.canvas.film is None
    assert viewer.film_pane.is_message_shown
    assert viewer.map_pane.is_message_shown


def test_a_score_that_comes_later_brings_the_map(qtbot, viewer, scored_row) -> None:
    show(qtbot, viewer, CaseRow(scored_row.source))
    assert viewer.map_pane.is_message_shown
    viewer.show_case(scored_row, [])
    assert viewer.map_pane.canvas.overlay is not None


def test_a_pale_map_says_that_nothing_moved_the_score_much(
    qtbot, viewer, cases, spec, film_path
) -> None:
    outcome = cases.scored(0.4, film_path.name, influence=0.05)
    show(qtbot, viewer, CaseRow(outcome.source).decided(outcome, spec.operating_point()))
    assert viewer.map_pane.note == f"No region moved the score much. {SENTENCE}"


def test_another_film_starts_fitted_and_in_its_own_window(
    qtbot, viewer, scored_row, cases, spec, tmp_path, draw_film
) -> None:
    show(qtbot, viewer, scored_row)
    viewer.bar.invert.click()
    turn_wheel(viewer.film_pane.canvas, QPoint(30, 30), 4)
    Image.fromarray(draw_film(300, 300, seed=2)).save(tmp_path / "other.png")
    outcome = cases.scored(0.2, "other.png")
    viewer.show_case(CaseRow(outcome.source).decided(outcome, spec.operating_point()), [])
    qtbot.waitUntil(lambda: viewer.film_pane.canvas.film.image.width == 300 if
                    viewer.film_pane.canvas.film else False)  # fmt: skip
    assert viewer.state.placement is None
    assert not viewer.state.invert
    assert not viewer.bar.invert.isChecked()


def test_the_map_lies_on_its_box_of_the_film(qtbot, viewer, scored_row) -> None:
    show(qtbot, viewer, scored_row)
    viewer.bar.opacity.setValue(100)
    canvas = viewer.map_pane.canvas
    place = canvas.placement.rect(QSizeF(640, 480), QSizeF(canvas.size()))
    picture = canvas.grab().toImage()

    def is_amber(x: float, y: float) -> bool:
        colour = picture.pixelColor(
            round(place.left() + x * place.width()), round(place.top() + y * place.height())
        )
        return colour.red() - colour.blue() > 60

    # Cells (2..3, 1..2) of 6 x 6 in the box from 0.1 to 0.9 across: the middle of those.
    assert is_amber(0.1 + 0.8 * 2 / 6, 3 / 6)
    assert not is_amber(0.8, 0.5)


def test_zooming_stays_within_limits() -> None:
    pane = QSizeF(400, 300)
    place = fitting(QSizeF(4000, 3000), pane)
    far = place.zoomed(1e-6, QPointF(0, 0), pane, place.zoom)
    near = place.zoomed(1e6, QPointF(0, 0), pane, place.zoom)
    assert far.zoom == pytest.approx(place.zoom / 2)
    assert near.zoom == 16


def test_placing_and_its_inverse_agree() -> None:
    place, pane = Placement(2.0, QPointF(50, 40)), QSizeF(400, 300)
    rect = place.rect(QSizeF(100, 80), pane)
    assert place.film_point(rect.topLeft(), pane) == QPointF(0, 0)
    assert place.film_point(rect.bottomRight(), pane) == QPointF(100, 80)


def test_the_map_turns_with_its_film(qtbot, viewer, scored_row) -> None:
    show(qtbot, viewer, scored_row)
    viewer.bar.opacity.setValue(100)
    viewer.bar.rotate.click()
    canvas = viewer.map_pane.canvas
    assert viewer.state.orientation == Orientation(1)
    place = canvas.placement.rect(QSizeF(480, 640), QSizeF(canvas.size()))
    picture = canvas.grab().toImage()
    # The same cells as above, turned clockwise.
    x, y = Orientation(1).shown_point(0.1 + 0.8 * 2 / 6, 3 / 6)
    colour = picture.pixelColor(
        round(place.left() + x * place.width()), round(place.top() + y * place.height())
    )
    assert colour.red() - colour.blue() > 60
    assert "turned 90° clockwise" in viewer.film_pane.values


def test_a_turned_film_can_be_scored_as_shown(qtbot, viewer, scored_row) -> None:
    show(qtbot, viewer, scored_row)
    assert viewer.film_pane.action.isHidden()
    viewer.bar.flip.click()
    viewer.bar.invert.click()
    with qtbot.waitSignal(viewer.rescore_requested) as asked:
        viewer.film_pane.action.click()
    assert asked.args == [Orientation(0, True), True]
    viewer.bar.reset.click()
    assert viewer.film_pane.action.isHidden()


def test_a_film_is_shown_as_it_was_scored(qtbot, viewer, scored_row, spec) -> None:
    said = Correction(orientation=Orientation(3), inverted=True)
    outcome = replace(scored_row.outcome, source=replace(scored_row.source, correction=said))
    show(qtbot, viewer, scored_row.decided(outcome, spec.operating_point()))
    assert viewer.state.orientation == Orientation(3)
    assert viewer.bar.invert.isChecked()
    assert viewer.film_pane.action.isHidden()


@pytest.mark.parametrize("key", range(1, 7))
def test_number_keys_choose_windows(qtbot, viewer, scored_row, key) -> None:
    show(qtbot, viewer, scored_row)
    qtbot.keyClick(viewer.film_pane.canvas, str(key))
    presets = (
        Preset.AS_STORED, Preset.AUTOMATIC, Preset.LUNG, Preset.SOFT_TISSUE, Preset.BONE,
        Preset.FULL_RANGE,
    )  # fmt: skip
    assert viewer.state.preset is presets[key - 1]
    assert viewer.bar.presets.currentData() is presets[key - 1]
