"""The window in every language: nothing clipped, numbers and sides as that language has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from core import INTENDED_USE
from core.images.types import ImageFormat, XrayImage
from core.report import to_row
from core.site_check.check import carry_out
from core.site_check.labels import Source
from core.translation import english
from desktop import words
from desktop.case_state import CaseState
from desktop.dialogs.about import about_text
from desktop.fonts import Role, font
from desktop.image_adapter import FilmImage
from desktop.influence_image import amber_ramp
from desktop.languages import ENGLISH, Language, available_languages, native_name, speak
from desktop.main_window import MainWindow
from desktop.site_check.standing import today
from desktop.views.film_canvas import FilmCanvas
from desktop.views.film_pane import MAP_CAVEAT
from desktop.views.first_run_page import FirstRunPage
from desktop.views.flow_layout import FlowLayout
from desktop.views.pane_parts import MapLegend
from desktop.views.preferences_page import PreferencesPage
from desktop.views.view_state import ViewState
from tests.core.site_check_helpers import drawn, measured
from tests.desktop.helpers import fill
from tests.desktop.pages import clipped, on_screen, visit

CODES = ("ar", "es", "fr", "pt")
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Language]:
    """The language whose code is the parameter. A window asked for after it is built in it."""
    language = speak(qapp, request.param)
    yield language
    language.silence()


in_every_language = pytest.mark.parametrize("spoken", CODES, indirect=True)
in_arabic = pytest.mark.parametrize("spoken", ["ar"], indirect=True)


def test_there_are_five_languages_and_they_name_themselves() -> None:
    assert available_languages() == (ENGLISH, *CODES)
    assert [native_name(code) for code in available_languages()] == [
        "English", "العربية", "Español", "Français", "Português",
    ]  # fmt: skip


@in_every_language
def test_no_text_is_clipped_or_english_alone(spoken, qtbot, window, cases, spec) -> None:
    window.resize(1024, 700)

    def fits(page: str) -> None:
        assert clipped(window, page) == []

    for page in everywhere(window, cases, spec):
        # Layouts settle in the event loop; what is clipped for good stays so.
        qtbot.waitUntil(partial(fits, page), timeout=10_000)
        assert not [t for t in english_alone(window) if spec.measured_on.description not in t]
    window.pages.close_aside()
    window.resize(1440, 900)
    qtbot.waitUntil(partial(fits, "wide"), timeout=10_000)


def everywhere(window: MainWindow, cases, spec) -> Iterator[str]:
    """Every page, the steps of the site check too."""
    yield from visit(window, cases, spec)
    window.actions_.site_check.trigger()
    yield "site check"
    checked = carry_out(drawn(100, -1.5), measured(spec), Source.FOLDERS, today())
    window.site_check.finish(checked)
    yield "result of the site check"


_COMMON = re.compile(r"\b(the|of|films|and|is|not|with|by)\b", re.IGNORECASE)


def english_alone(window: QWidget) -> list[str]:
    """Texts without a translation; below one an English sentence may stand."""
    labels = [w.text() for w in on_screen(window) if isinstance(w, QLabel | QAbstractButton)]
    first_lines = [text.splitlines()[0] for text in labels if text]
    return [line for line in first_lines if "/" not in line and _COMMON.search(line)]


@in_every_language
def test_safety_sentences_stand_in_english_too(spoken, qtbot, theme) -> None:
    page = FirstRunPage(theme)
    qtbot.addWidget(page)
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert any(INTENDED_USE in text and text != INTENDED_USE for text in texts)
    for state in (CaseState.SUSPECTED, CaseState.UNCERTAIN, CaseState.NOT_SUSPECTED,
                  CaseState.REFUSED, CaseState.FAILED, CaseState.SEALED):  # fmt: skip
        assert len(words.sentence(state).splitlines()) == 2
    assert MAP_CAVEAT in words.with_english(MAP_CAVEAT)


@in_every_language
def test_the_translation_says_who_has_not_checked_it(spoken, qtbot, theme, settings) -> None:
    about = about_text(None, None)
    unreviewed = words.tr(
        english("Translations were not reviewed by a native clinician; the English text holds.")
    )
    assert unreviewed in about
    assert "native clinician" not in about
    page = PreferencesPage(theme, settings)
    qtbot.addWidget(page)
    notes = [label.text() for label in page.findChildren(QLabel)]
    source = "From the next start. Translations were not reviewed by a native clinician."
    assert words.tr(source) in notes
    assert words.tr(source) != source


@in_every_language
def test_buttons_of_qt_speak_the_language_too(spoken) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"


@pytest.mark.parametrize(
    ("spoken", "number", "share", "day"),
    [
        ("fr", "0,42", "96,8\u202f%", "18 nov. 2026"),
        ("es", "0,42", "96,8\u202f%", "18 nov 2026"),
        ("pt", "0,42", "96,8%", "18 nov. 2026"),
        ("ar", "0.42", "96.8%", "18 نوفمبر 2026"),
    ],
    indirect=["spoken"],
)
def test_numbers_and_days_are_those_of_the_language(spoken, number, share, day) -> None:
    assert words.probability(0.42) == number
    assert words.percent(0.968) == share
    assert words.written("0.42") == number
    assert words.written("512 x 300") == "512 x 300"
    assert words.day(QDate(2026, 11, 18).toPython()) == day


@in_every_language
def test_the_report_stays_english_with_decimal_points(spoken, cases, spec) -> None:
    row = to_row(cases.scored(0.42), spec, spec.operating_point())
    assert "0.42" in str(row.probability)
    assert row.finding == "uncertain"


@in_arabic
def test_arabic_counts_in_six_forms(spoken) -> None:
    assert len({re.sub(r"\d+", "", words.films(n)) for n in (1, 2, 3, 11)}) == 4
    assert words.films(2) == "صورتان"


@pytest.mark.parametrize("spoken", ["fr"], indirect=True)
def test_french_counts_nothing_in_the_singular(spoken) -> None:
    assert words.films(0) == "0 cliché"
    assert words.films(2) == "2 clichés"


@in_arabic
def test_arabic_runs_from_right_to_left(spoken, window, cases, spec) -> None:
    fill(window, cases, spec)
    assert window.layoutDirection() is _RIGHT_TO_LEFT
    assert window.case_list.mapTo(window, window.case_list.rect().center()).x() > (
        window.viewer.mapTo(window, window.viewer.rect().center()).x()
    )
    layout = window.findChild(FlowLayout)
    places = [
        layout.itemAt(n).geometry() for n in range(layout.count()) if not layout.itemAt(n).isEmpty()
    ]
    line = [place.x() for place in places if place.y() == places[0].y()]
    assert line == sorted(line, reverse=True)


@in_arabic
def test_film_and_map_are_never_mirrored(spoken, qtbot) -> None:
    pixels = np.full((60, 100), 20, dtype=np.uint8)
    pixels[:, :50] = 220
    canvas = FilmCanvas(ViewState())
    qtbot.addWidget(canvas)
    canvas.resize(200, 120)
    canvas.set_film(FilmImage(XrayImage(pixels, 8, ImageFormat.PNG, "0" * 64)))
    assert canvas.layoutDirection() is _RIGHT_TO_LEFT
    shown = canvas.grab().toImage()
    assert shown.pixelColor(50, 60).lightness() > 150 > shown.pixelColor(150, 60).lightness()
    influence = QImage(2, 1, QImage.Format.Format_ARGB32)
    influence.setPixelColor(0, 0, QColor(255, 0, 0))
    influence.setPixelColor(1, 0, QColor(0, 0, 255))
    canvas.set_overlay(influence, (0.0, 0.0, 1.0, 1.0))
    shown = canvas.grab().toImage()
    left, right = shown.pixelColor(20, 60), shown.pixelColor(180, 60)
    assert left.red() > left.blue()
    assert right.blue() > right.red()


@in_arabic
def test_the_legend_of_the_map_is_never_mirrored(spoken, qtbot) -> None:
    legend = MapLegend()
    qtbot.addWidget(legend)
    shown = legend.grab().toImage()
    ramp = [x for x in range(shown.width()) if shown.pixelColor(x, 8).saturation() > 120]
    less, more = shown.pixelColor(ramp[2], 8), shown.pixelColor(ramp[-3], 8)
    expected = amber_ramp()
    assert abs(less.red() - int(expected[5][0])) < 60
    assert more.lightness() > less.lightness()


def test_a_language_that_lobar_lacks_is_english(qapp) -> None:
    speak(qapp, "fi").silence()
    assert words.films(2) == "2 films"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@in_every_language
def test_findings_are_short_enough_for_a_row_of_the_list(spoken, qapp) -> None:
    metrics = QFontMetrics(font(Role.SMALL))
    longest = metrics.horizontalAdvance("Not suspected") + 2
    for state in CaseState:
        assert metrics.horizontalAdvance(words.chip(state)) <= longest, words.chip(state)


def test_after_a_language_english_is_spoken_again(qapp) -> None:
    speak(qapp, "ar").silence()
    assert words.chip(CaseState.SUSPECTED) == "Suspected"
    assert words.probability(0.5) == "0.50"
