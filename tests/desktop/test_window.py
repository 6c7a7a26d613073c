"""The window as a whole: themes, keys, names for assistive technology, what it remembers."""

from __future__ import annotations

import threading
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from core import INTENDED_USE
from core.providers import ProviderChoice
from desktop.case_state import CaseState
from desktop.dialogs.about import AboutDialog, about_text
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.settings import Settings, ThemeChoice
from desktop.still_there import still_there
from desktop.tokens import DARK, LIGHT
from desktop.workers.events import ModelOpened
from tests.desktop.helpers import fill


def test_the_intended_use_is_on_the_first_page_word_for_word(window) -> None:
    shown = [text.text() for text in window.empty_page.findChildren(QLabel) if text.isVisible()]
    assert INTENDED_USE in shown


def test_one_button_at_most_is_filled(window, cases, spec) -> None:
    def filled() -> list[str]:
        return [
            b.accessibleName() or b.text()
            for b in window.findChildren(QAbstractButton)
            if b.isVisible() and b.property("filled")
        ]

    assert filled() == ["Open folder…"]
    fill(window, cases, spec)
    assert filled() == ["Open folder"]


def test_the_theme_can_be_changed_while_running(window, settings, theme) -> None:
    assert theme.tokens is DARK
    window.choose_theme(ThemeChoice.LIGHT)
    assert theme.tokens is LIGHT
    assert settings.theme is ThemeChoice.LIGHT
    picture = window.grab().toImage()
    assert picture.pixelColor(5, 60).lightness() > 200
    window.choose_theme(ThemeChoice.DARK)
    assert window.grab().toImage().pixelColor(5, 60).lightness() < 60


def test_every_control_has_a_name(window, cases, spec) -> None:
    fill(window, cases, spec)
    controls = [
        *window.findChildren(QAbstractButton),
        *window.findChildren(QComboBox),
        *(f for f in window.findChildren(QLineEdit) if f.parent() is window.case_list),
    ]
    nameless = [
        c
        for c in controls
        if c.isVisible() and not (c.accessibleName() or getattr(c, "text", str)())
        and not c.objectName().startswith("qt_") and not isinstance(c.parent(), QLineEdit)
        and c.metaObject().className() != "QTableCornerButton"
    ]  # fmt: skip
    assert not nameless


def test_controls_can_be_reached_with_tab(qtbot: QtBot, window, cases, spec, draw_film) -> None:
    fill(window, cases, spec)
    Image.fromarray(draw_film()).save(cases.folder / "film29.png")
    window.case_list.view.choose(0)
    qtbot.waitUntil(lambda: window.viewer.film_pane.canvas.film is not None, timeout=20_000)
    window.activateWindow()
    window.case_list.search.setFocus()
    reached = set()
    for _ in range(60):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.add(window.focusWidget())
    wanted = {
        window.case_list.view,
        window.toolbar.points,
        window.viewer.bar.fit,
        window.viewer.bar.map_on,
        window.viewer.film_pane.canvas,
        window.result.figures.prevalence,
    }
    assert wanted <= reached


def test_arrow_keys_go_through_the_list(qtbot: QtBot, window, cases, spec) -> None:
    fill(window, cases, spec)
    view = window.case_list.view
    view.choose(0)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.chosen().title == window.cases.listed()[1].title
    assert window.result.summary.number == "0.95"


def test_a_narrow_list_is_compact_and_keeps_the_finding(window, cases, spec) -> None:
    fill(window, cases, spec)
    window.resize(1024, 700)
    view = window.case_list.view
    assert view.is_compact
    assert view.horizontalHeader().isHidden()
    window.resize(1440, 900)
    assert not view.is_compact


def test_pills_carry_the_counts_and_filter(window, cases, spec) -> None:
    fill(window, cases, spec)
    counts = window.session.table.counts
    window.case_list.show_state(CaseState.SUSPECTED)
    assert window.cases.rowCount() == counts[CaseState.SUSPECTED]
    window.case_list.show_state(None)
    assert window.cases.rowCount() == counts.total()


def test_rows_that_arrive_above_do_not_shift_what_is_read(
    qtbot: QtBot, window, cases, spec
) -> None:
    fill(window, cases, spec, count=40)
    table, view = window.session.table, window.case_list.view
    waiting = [cases.source(f"late{n}.png") for n in range(3)]
    first = table.append(waiting)
    view.verticalScrollBar().setValue(10 * 56 + 20)
    top = window.cases.case(view.indexAt(view.viewport().rect().topLeft())).title
    table.set_outcomes(first, [cases.scored(0.995, s.label) for s in waiting])
    assert window.cases.case(view.indexAt(view.viewport().rect().topLeft())).title == top
    assert window.case_list.above.text() == "3 more urgent films above"
    window.case_list.above.click()
    assert view.verticalScrollBar().value() == 0
    assert window.case_list.above.isHidden()


def test_a_fallen_back_processor_is_said(window, spec, tmp_path) -> None:
    choice = ProviderChoice("cuda", "cpu", "cuda: self-test gave another number")
    window.session._on_event(ModelOpened(spec, choice, tmp_path))
    assert "results are right, only slower" in window.strip.message.text()
    assert "cuda: self-test" in window.strip.message.text()


def test_a_crash_offers_a_report_without_names(qtbot: QtBot, window) -> None:
    from core.crash_report import crash_report

    try:
        int("/home/clinic/Doe^Jane/film.dcm")
    except ValueError as bug:
        report = crash_report(bug)
    window.tell_crash(report)
    assert window.strip.isVisible()
    assert "ValueError" in report
    assert "test_window.py" in report
    assert "Doe" not in report


def test_about_names_the_data_and_the_licences(qtbot: QtBot, window, spec) -> None:
    text = about_text(spec, ProviderChoice("auto", "cpu"))
    for part in ("rscbjbr9sj", "CC BY 4.0", "LGPL", "SIL Open Font", spec.onnx_sha256):
        assert part in text
    dialog = AboutDialog(window, spec, None)
    qtbot.addWidget(dialog)
    assert INTENDED_USE in [text.text() for text in dialog.findChildren(QLabel)]


def test_the_keyboard_sheet_lists_every_shortcut(qtbot: QtBot, window) -> None:
    dialog = ShortcutsDialog(window, window.actions_.all)
    qtbot.addWidget(dialog)
    texts = {text.text() for text in dialog.findChildren(QLabel)}
    assert {"Ctrl+O", "Ctrl+E", "F6", "M", "Open folder", "Export CSV"} <= texts


def test_no_two_commands_share_a_key(window) -> None:
    keys = [key.toString() for action in window.actions_.all for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_a_share_that_does_not_answer_holds_up_nobody(tmp_path: Path, monkeypatch) -> None:
    answer, exists = threading.Event(), Path.exists

    def asked(path: Path) -> bool:
        if path.name == "share":
            answer.wait(60)
        return exists(path)

    monkeypatch.setattr(Path, "exists", asked)
    gone, share = tmp_path / "gone", tmp_path / "share"
    assert still_there([gone, share, tmp_path], 0.5) == (share, tmp_path)
    answer.set()
    assert still_there([gone, share, tmp_path], 60) == (tmp_path,)
    for thread in threading.enumerate():
        if thread.name == "lobar-still-there":
            thread.join(20)


def test_a_folder_that_is_away_for_a_while_is_remembered(settings, tmp_path: Path) -> None:
    share, other = tmp_path / "share", tmp_path / "other"
    other.mkdir()
    settings.remember(share)
    settings.remember(other)
    assert settings.recent == (other,)
    share.mkdir()
    assert settings.recent == (other, share)


def test_which_recent_paths_exist_is_asked_when_the_empty_page_comes_up(
    window, settings, cases, spec, film_folder: Path
) -> None:
    def offered() -> list[str]:
        QApplication.processEvents()  # a layout shows and deletes by them
        entries = window.empty_page.findChildren(QAbstractButton)
        return [entry.toolTip() for entry in entries if entry.toolTip() and entry.isVisible()]

    def come_up() -> None:
        fill(window, cases, spec)
        window.session.close_list()

    settings.remember(film_folder)
    come_up()
    assert offered() == [str(film_folder)]
    away = film_folder.rename(film_folder.with_name("away"))
    window.desk_flow.show_page()
    assert offered() == [str(film_folder)]  # a redrawn page does not ask again
    come_up()
    assert offered() == []
    away.rename(film_folder)
    come_up()
    assert offered() == [str(film_folder)]


def test_forgotten_paths_leave_the_empty_page_at_once(window, settings, film_folder: Path) -> None:
    settings.remember(film_folder)
    window.empty_page.show_recent(settings.recent)
    assert window.empty_page._recent_box.isVisible()
    menu = window.actions_.recent
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    assert not window.empty_page._recent_box.isVisible()
    assert settings.recent == ()


def test_settings_are_kept_and_bad_ones_ignored(tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    settings = Settings(store)
    settings.theme, settings.prevalence_percent = ThemeChoice.LIGHT, 12.5
    settings.remember(tmp_path)
    store.sync()
    again = Settings(QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat))
    assert again.theme is ThemeChoice.LIGHT
    assert again.prevalence_percent == 12.5
    assert again.recent == (tmp_path,)
    store.setValue("theme", "pink")
    store.setValue("prevalence_percent", "much")
    store.setValue("map_opacity_percent", 1000)
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.prevalence_percent == 20.0
    assert settings.map_opacity_percent == 100
