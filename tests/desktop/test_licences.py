"""The licence texts that the installed app carries can be read in it."""

from __future__ import annotations

import json

import pytest
from pytestqt.qtbot import QtBot

from desktop.dialogs import about, licences
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.licences import LicencesDialog


@pytest.fixture
def folder(tmp_path):
    for part, texts in {"qt": ("GPL", "LGPL"), "numpy": ("BSD",)}.items():
        (tmp_path / "licences" / part).mkdir(parents=True)
        for text in texts:
            (tmp_path / "licences" / part / f"{text}.txt").write_text(f"The {text} text\n")
    (tmp_path / "licences" / "numpy" / "old.txt").write_bytes(b"by J\xfcrgen")
    return tmp_path / "licences"


def test_each_part_shows_all_of_its_texts(qtbot: QtBot, window, folder) -> None:
    dialog = LicencesDialog(window, folder)
    qtbot.addWidget(dialog)
    listed = [dialog.parts.item(row).text() for row in range(dialog.parts.count())]
    assert listed == ["numpy", "qt"]
    shown = dialog.text.toPlainText()
    assert "The BSD text" in shown
    assert "by J" in shown  # whatever its encoding
    dialog.parts.setCurrentRow(1)
    assert dialog.text.toPlainText() == "The GPL text\n\n\nThe LGPL text"


def test_the_bill_of_materials_comes_first(qtbot: QtBot, window, folder) -> None:
    components = [
        {"name": "numpy", "version": "2.4", "licenses": [{"license": {"id": "BSD-3-Clause"}}]},
        {"name": "pillow", "version": "12", "licenses": [{"expression": "MIT-CMU"}]},
        {"name": "libgcc", "version": "12.2", "licenses": []},
        {"name": "lobar-peds", "type": "machine-learning-model"},
    ]
    bill = folder.parent / "sbom.cdx.json"
    bill.write_text(json.dumps({"components": components}))
    dialog = LicencesDialog(window, folder)
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText().splitlines() == [
        str(bill),
        "",
        "numpy  2.4  BSD-3-Clause",
        "pillow  12  MIT-CMU",
        "libgcc  12.2",
        "lobar-peds",
    ]
    dialog.parts.setCurrentRow(1)
    assert "The BSD text" in dialog.text.toPlainText()


def test_about_opens_the_licences_where_there_are_any(
    qtbot: QtBot, window, folder, monkeypatch
) -> None:
    monkeypatch.setattr(licences, "resource_path", lambda *parts: folder.parent.joinpath(*parts))
    dialog = AboutDialog(window, None, None)
    qtbot.addWidget(dialog)
    assert dialog.licences is not None
    dialog.licences.click()
    opened = dialog.findChild(LicencesDialog)
    assert opened is not None
    qtbot.waitUntil(opened.isVisible)
    opened.reject()


def test_a_checkout_has_no_texts_and_about_no_button(qtbot: QtBot, window) -> None:
    assert about.licences_folder() is None
    dialog = AboutDialog(window, None, None)
    qtbot.addWidget(dialog)
    assert dialog.licences is None
