"""What the viewer reads out: grey values, lengths, sides; earlier films beside a film."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtWidgets import QLabel

from core.images.types import FilmMetadata, PatientIdentity
from core.orientation import Orientation
from desktop.image_adapter import Window
from desktop.models.case_row import CaseRow
from desktop.views.canvas_marks import ruler_text, side_marks
from desktop.views.film_canvas import FilmCanvas
from desktop.views.view_state import Placement, Ruler
from desktop.views.viewer_bar import ViewMode
from tests.desktop.helpers import drag, show, turn_wheel


@pytest.fixture
def deep_film(write_dicom) -> Path:
    """A film of 12 bits, 0.2 mm a pixel, with rows that run to the patient's left."""
    pixels = (np.arange(400 * 300, dtype=np.uint16).reshape(400, 300)) % 4096
    return write_dicom(
        "deep.dcm", pixels, BitsStored=12, PixelSpacing=[0.2, 0.2], PatientOrientation=["L", "F"]
    )


def row_of(cases, spec, path: Path, day: date, probability: float = 0.9) -> CaseRow:
    metadata = FilmMetadata(patient=PatientIdentity("Doe^Jane", "4711"), study_date=day)
    outcome = cases.scored(probability, path.name, metadata=metadata)
    return CaseRow(outcome.source).decided(outcome, spec.operating_point())


def move(canvas: FilmCanvas, x: float, y: float) -> None:
    place = canvas.placement.rect(
        QSizeF(*canvas.film.shown_size(canvas.state.orientation)), QSizeF(canvas.size())
    )
    at = QPoint(round(place.left() + x * place.width()), round(place.top() + y * place.height()))
    drag(canvas, at, Qt.MouseButton.NoButton)


def test_the_grey_value_is_read_out_in_its_full_depth(qtbot, viewer, cases, spec, deep_film):
    show(qtbot, viewer, row_of(cases, spec, deep_film, date(2026, 11, 18)))
    canvas = viewer.film_pane.canvas
    canvas.show_one_to_one()
    for quarters in (0, 1):
        viewer.tools.rotate(quarters)
        read = []
        canvas.hovered.connect(read.append)
        x, y = canvas.state.orientation.shown_point(0.5, 0.5)
        move(canvas, x, y)
        column, row = read[-1]
        value = canvas.film.image.pixels[row, column]
        assert value > 255
        assert f"grey {value} at {column}, {row}" in viewer.film_pane.values


def test_the_ruler_measures_in_millimetres_of_the_file(qtbot, viewer, cases, spec, deep_film):
    show(qtbot, viewer, row_of(cases, spec, deep_film, date(2026, 11, 18)))
    canvas = viewer.film_pane.canvas
    assert canvas.film is not None
    canvas.state.place(Placement(1.0, QPointF(150, 200)))
    window = viewer.state.window
    viewer.bar.ruler.click()
    assert viewer.state.measuring
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 150))
    drag(canvas, QPoint(250, 150), Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(250, 150))
    assert ruler_text(canvas.film, viewer.state.ruler) == "20.0 mm"
    assert viewer.state.window == window
    viewer.bar.rotate.click()
    assert ruler_text(canvas.film, viewer.state.ruler) == "20.0 mm"
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert viewer.state.ruler is None


def test_without_pixel_spacing_the_ruler_says_pixels(qtbot, viewer, scored_row) -> None:
    show(qtbot, viewer, scored_row)
    text = ruler_text(viewer.film_pane.canvas.film, Ruler((0.25, 0.5), (0.5, 0.5)))
    assert text == "160 pixels (no scale in the file)"


@pytest.mark.parametrize(
    ("orientation", "marks"),
    [
        (Orientation(), ("R", "H", "L", "F")),
        (Orientation(1), ("F", "R", "H", "L")),
        (Orientation(0, True), ("L", "H", "R", "F")),
        (Orientation(2), ("L", "F", "R", "H")),
    ],
)
def test_side_marks_follow_the_film(orientation, marks) -> None:
    assert side_marks(("L", "F"), orientation) == marks


def test_a_prior_stands_beside_its_film_linked_by_millimetres(
    qtbot, viewer, cases, spec, deep_film, write_dicom
) -> None:
    fine = write_dicom(
        "fine.dcm", np.arange(800 * 600, dtype=np.uint16).reshape(800, 600) % 4096,
        BitsStored=12, PixelSpacing=[0.1, 0.1],
    )  # fmt: skip
    now = row_of(cases, spec, deep_film, date(2026, 11, 18))
    before = row_of(cases, spec, fine, date(2026, 10, 2), 0.3)
    viewer.show_case(now, [], [before])
    viewer.bar.choose_mode(ViewMode.PRIOR)
    qtbot.waitUntil(lambda: viewer.prior_pane.canvas.film is not None, timeout=10_000)
    qtbot.waitUntil(lambda: viewer.film_pane.canvas.film is not None, timeout=10_000)
    assert not viewer.map_pane.isVisible()
    texts = {text.text() for text in viewer.prior_pane.findChildren(QLabel)}
    assert {"Prior, 2 Oct 2026, 47 days earlier", "0.30 · Not suspected"} <= texts
    viewer.tools.zoom(2)
    here, there = viewer.film_pane.canvas, viewer.prior_pane.canvas
    assert there.placement.zoom == pytest.approx(here.placement.zoom / 2)
    turn_wheel(there, QPoint(60, 60), 1)
    assert here.placement.zoom == pytest.approx(there.placement.zoom * 2)
    viewer.state.set_window(Window(1000, 500))
    assert there.state.window == Window(1000, 500)
    viewer.bar.link.click()
    zoom = there.placement.zoom
    viewer.tools.zoom(1)
    assert there.placement.zoom == zoom


def test_a_film_without_priors_says_so(qtbot, viewer, scored_row) -> None:
    show(qtbot, viewer, scored_row)
    viewer.next_view()
    assert viewer.bar.mode is ViewMode.FILM
    viewer.next_view()
    assert viewer.bar.mode is ViewMode.MAP
