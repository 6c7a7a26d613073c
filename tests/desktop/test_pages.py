"""The first run and the settings: accepted once, applied at once, kept."""

from __future__ import annotations

import hashlib

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialog, QLabel

from core import INTENDED_USE, __version__
from desktop import terms
from desktop.furnishing import open_window
from desktop.settings import Settings, ThemeChoice
from desktop.tokens import LIGHT
from tests.desktop.helpers import fill


@pytest.fixture
def new_settings(tmp_path) -> Settings:
    """Of somebody who has never started Lobar."""
    return Settings(QSettings(str(tmp_path / "new.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def first_window(qtbot, new_settings, theme, tmp_path):
    made = open_window(new_settings, theme, model_dir=tmp_path / "no-model")
    qtbot.addWidget(made)
    made.show()
    yield made
    made.shutdown()


def test_the_first_page_says_what_lobar_is_for_without_a_dialog(first_window) -> None:
    page = first_window.pages.first_run
    assert first_window.pages.currentWidget() is page
    assert INTENDED_USE in [text.text() for text in page.findChildren(QLabel)]
    assert set(terms.limits()) <= {text.text() for text in page.findChildren(QLabel)}
    assert not first_window.findChildren(QDialog)
    assert first_window.focusWidget() is page.accept_and_open


def test_what_is_opened_before_waits_until_the_terms_are_accepted(
    qtbot, first_window, film_folder, new_settings
) -> None:
    first_window.open_paths([film_folder])
    assert not first_window.session.is_running
    first_window.pages.first_run.accept.click()
    assert first_window.session.is_running
    qtbot.waitUntil(lambda: first_window.session.opened.title == "ward", timeout=20_000)
    assert new_settings.has_accepted(terms.terms_id())


def test_terms_are_accepted_once_and_asked_again_when_they_change(
    first_window, new_settings, monkeypatch, tmp_path
) -> None:
    first_window.pages.first_run.accept.click()
    assert first_window.pages.currentWidget() is first_window.empty_page
    store = QSettings(str(tmp_path / "new.ini"), QSettings.Format.IniFormat)
    assert store.value("accepted/version") == __version__
    assert len(str(store.value("accepted/day"))) == 10
    assert Settings(store).has_accepted(terms.terms_id())
    monkeypatch.setattr(terms, "_LIMITS", ("Another limit.",))
    assert not first_window.pages.is_accepted


def test_terms_that_were_accepted_with_an_earlier_lobar_stay_accepted() -> None:
    text = "\n".join((INTENDED_USE, *terms._LIMITS))
    assert terms.terms_id() == hashlib.sha256(text.encode()).hexdigest()[:16]


def test_accept_and_open_asks_for_a_folder(first_window, qtbot) -> None:
    first_window.pages.first_run.accept_and_open.click()
    dialog = first_window.findChild(QDialog)
    assert dialog is not None
    dialog.reject()


def test_figures_of_the_model_are_among_the_limits(first_window, spec) -> None:
    page = first_window.pages.first_run
    page.show_model(spec)
    assert "1,043 films" in page.figures.text()
    assert "96.8" in page.figures.text()


def choose(box, value) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_settings_apply_at_once_and_are_kept(window, cases, spec, settings, theme) -> None:
    fill(window, cases, spec)
    window.actions_.preferences.trigger()
    page = window.pages.preferences
    assert window.pages.currentWidget() is page
    choose(page.theme_box, ThemeChoice.LIGHT)
    assert theme.tokens is LIGHT
    choose(page.points, "high_specificity")
    assert window.session.table.operating_point.name == "high_specificity"
    page.prevalence.setValue(7.5)
    assert window.result.figures.prevalence.value() == 7.5
    assert settings.prevalence_percent == 7.5
    page.identity.setChecked(False)
    assert not window.session.table.shows_identity
    page.keeping.setChecked(True)
    assert settings.keeps_identifiers
    choose(page.retention, 365)
    assert settings.retention_days == 365
    choose(page.text_size, 150)
    assert settings.text_percent == 150
    choose(page.language, "en")
    assert settings.language == "en"
    window.actions_.preferences.trigger()
    assert window.pages.currentWidget() is window.desk
    window.choose_theme(ThemeChoice.DARK)


def test_settings_are_shown_as_they_are(window, settings) -> None:
    settings.text_percent, settings.prevalence_percent = 175, 3.0
    settings.theme = ThemeChoice.DARK
    window.show_preferences()
    page = window.pages.preferences
    assert page.text_size.currentData() == 175
    assert page.theme_box.currentData() is ThemeChoice.DARK
    assert page.prevalence.value() == 3.0
    assert not page.points.isEnabled()


def test_escape_leaves_the_settings(qtbot, window) -> None:
    window.show_preferences()
    qtbot.keyClick(window.pages.preferences, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.empty_page
