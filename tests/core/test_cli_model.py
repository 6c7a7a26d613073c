"""``lobar model``, as it is typed."""

from __future__ import annotations

from core.cli import main
from core.model_import.library import ModelLibrary
from core.store.store import Store
from tests.core.model_bundles import describe


def test_a_model_is_imported_listed_used_and_left_again(bundle, capsys):
    assert main(["model", "import", str(bundle)]) == 0
    assert "In use now: test-model" in capsys.readouterr().out
    assert main(["info"]) == 0
    assert "test-model" in capsys.readouterr().out
    assert main(["model", "list"]) == 0
    shipped, imported = capsys.readouterr().out.splitlines()
    assert shipped.startswith("  shipped")
    assert imported.startswith("* ")
    assert main(["model", "back"]) == 0
    assert main(["info"]) == 0
    assert "test-model" not in capsys.readouterr().out
    assert main(["model", "use", imported.split()[1]]) == 0
    store = Store.open()
    assert [entry.kind for entry in store.entries()] == ["model"] * 3
    store.close()


def test_a_refused_model_is_told_in_a_sentence_and_changes_nothing(bundle, capsys):
    describe(bundle, lambda raw: raw.update(min_app_version="9.1"))
    assert main(["model", "import", str(bundle)]) == 1
    said = capsys.readouterr().err
    assert "it needs Lobar 9.1 or later" in said
    assert "The model in use stays." in said
    assert str(bundle) not in said
    assert main(["model", "list"]) == 0
    assert capsys.readouterr().out.startswith("* shipped")


def test_a_damaged_choice_is_told_and_can_be_put_right(bundle, capsys):
    assert main(["model", "import", str(bundle)]) == 0
    (ModelLibrary.of_this_installation().folder / "current.json").write_text("?")
    assert main(["self-test"]) == 1
    assert main(["model", "list"]) == 0
    assert "Choose one with lobar model use" in capsys.readouterr().out
    assert main(["model", "use", "shipped"]) == 0
    assert main(["self-test"]) == 0
