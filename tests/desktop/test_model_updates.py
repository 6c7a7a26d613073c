"""Another model in the window: tested beside the work, used from the next start."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.model_import.check import IsolatedCheck
from core.model_import.importer import import_model
from core.model_import.library import Choice, ModelLibrary
from core.model_spec import ModelSpec
from core.store.store import Store
from desktop.furnishing import open_window
from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.views.model_settings import ModelSettings, identity
from tests.core.model_bundles import another_model, copy_of, describe

_MS = 60_000


@pytest.fixture
def library() -> ModelLibrary:
    return ModelLibrary.of_this_installation()


@pytest.fixture
def stick(model_dir, tmp_path) -> Path:
    """A sound model that is not the one in use."""
    return copy_of(model_dir, tmp_path / "stick", another_model)


@pytest.fixture
def started(qtbot: QtBot, settings: Settings, theme: Theme, model_dir) -> Iterator[MainWindow]:
    """The window with the model in use, at its settings."""
    made = open_window(settings, theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.session.spec is not None, timeout=_MS)
    made.show_preferences()
    yield made
    made.shutdown()


def _page(window: MainWindow) -> ModelSettings:
    return window.pages.preferences.model


def _bring(qtbot: QtBot, window: MainWindow, path: Path) -> str:
    """What the strip says of the import of ``path``."""
    window.strip.hide()
    window.model_updates.bring(path)
    assert _page(window).busy.isVisible()
    assert not _page(window).bring.isEnabled()
    qtbot.waitUntil(lambda: window.strip.isVisible(), timeout=_MS)
    assert not _page(window).busy.isVisible()
    assert _page(window).bring.isEnabled()
    return window.strip.message.text()


def test_the_settings_say_which_model_is_in_use(qtbot, started, model_dir) -> None:
    page, spec = _page(started), ModelSpec.load(model_dir)
    qtbot.waitUntil(lambda: page.in_use.text() == identity(spec))
    assert spec.model_id in identity(spec)
    assert page.next.isHidden()
    assert page.back.isHidden()


def test_an_imported_model_waits_for_the_next_start(qtbot, started, stick, library) -> None:
    now = started.session.spec
    assert "from the next start" in _bring(qtbot, started, stick)
    chosen = ModelSpec.load(stick)
    assert identity(chosen) in _page(started).next.text()
    assert started.session.spec == now
    # Also when the model is opened anew for another processor.
    with qtbot.waitSignal(started.session.model_opened, timeout=_MS):
        started.choose_provider("cpu")
    assert started.session.spec == now
    assert ModelSpec.load(library.folder_of(library.choice().current)) == chosen


def test_one_click_goes_back_to_the_model_before(qtbot, started, stick, library) -> None:
    _bring(qtbot, started, stick)
    page = _page(started)
    assert page.back.isVisible()
    imported = library.choice().current
    started.strip.hide()
    page.back.click()
    qtbot.waitUntil(lambda: started.strip.isVisible(), timeout=_MS)
    assert "stays in use" in started.strip.message.text()
    assert library.choice() == Choice("shipped", imported)
    assert page.next.isHidden()
    started.shutdown()
    store = Store.open()
    assert [entry.kind for entry in store.entries() if entry.kind == "model"] == ["model"] * 2
    store.close()


def test_the_next_start_scores_with_the_imported_model(
    qtbot, started, stick, settings, theme
) -> None:
    _bring(qtbot, started, stick)
    started.shutdown()
    again = open_window(settings, theme)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.session.spec is not None, timeout=_MS)
    assert again.session.spec == ModelSpec.load(stick)
    assert again.session.model_dir != stick
    again.shutdown()


def test_a_refused_model_is_told_and_changes_nothing(qtbot, started, stick, library) -> None:
    describe(stick, lambda raw: raw.update(min_app_version="9.0"))
    said = _bring(qtbot, started, stick / "model.json")
    assert "it needs Lobar 9.0 or later" in said
    assert library.choice() == Choice()
    assert _page(started).next.isHidden()


def test_a_damaged_model_can_be_left_and_lobar_goes_on_at_once(
    qtbot, settings, theme, stick, library, model_dir
) -> None:
    key = import_model(stick, "cpu", library, IsolatedCheck(), lambda kind, payload: None).key
    (library.folder_of(key) / "model.onnx").write_bytes(b"damaged")
    window = open_window(settings, theme)
    qtbot.addWidget(window)
    window.show()
    window.show_preferences()
    page = _page(window)
    qtbot.waitUntil(lambda: page.back.isVisible(), timeout=_MS)
    assert page.in_use.text() == "No model is loaded."
    page.back.click()
    qtbot.waitUntil(lambda: window.session.spec is not None, timeout=_MS)
    assert window.session.spec == ModelSpec.load(model_dir)
    window.shutdown()


def test_closing_the_window_ends_a_test_that_runs(qtbot, started, stick, library) -> None:
    started.model_updates.bring(stick)
    started.shutdown()
    assert library.choice() in (Choice(), Choice(library.choice().current, "shipped"))
