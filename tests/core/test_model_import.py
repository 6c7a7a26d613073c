"""A model from a stick is used only when it is whole, fits and was tested; else nothing changes."""

from __future__ import annotations

import json
import os
import shutil
from datetime import date
from pathlib import Path

import pytest

from core.errors import StoreError, StoreProblem
from core.model_import.bundle import read_bundle
from core.model_import.check import IsolatedCheck
from core.model_import.errors import ImportProblem, ModelImportError
from core.model_import.importer import import_model
from core.model_import.library import Choice, model_folder
from core.model_spec import ModelSpec
from core.scoring import Scorer
from core.site_check import record
from core.site_check.check import Ending, carry_out
from core.site_check.labels import Source
from core.store.store import Store
from tests.core.model_bundles import (
    bring,
    describe,
    refused,
    zipped,
)
from tests.core.site_check_helpers import drawn


def test_an_imported_model_scores_from_the_next_start_and_the_one_before_is_kept(library, bundle):
    imported = bring(bundle, library)
    assert imported.provider == "cpu"
    assert library.choice() == Choice(imported.key, "shipped")
    assert model_folder() == library.folder_of(imported.key)
    scorer = Scorer.open("cpu")
    assert scorer.spec == imported.spec == ModelSpec.load(bundle)


@pytest.mark.parametrize("prefix", ["", "lobar-model/", "../../../etc/"])
def test_a_zip_archive_is_read_in_place_and_leads_nowhere_else(library, bundle, tmp_path, prefix):
    archive = zipped(bundle, tmp_path / "model.zip", prefix)
    before = set(tmp_path.rglob("*"))
    key = bring(archive, library).key
    assert set(tmp_path.rglob("*")) == before
    kept = sorted(path.name for path in library.folder_of(key).iterdir())
    assert kept == ["golden.png", "model.json", "model.onnx", "scope.npz"]


def test_model_json_stands_for_its_folder_and_a_card_comes_along(library, bundle):
    (bundle / "MODEL_CARD.md").write_text("# Card")
    (bundle / "autorun.exe").write_bytes(b"MZ")
    key = bring(bundle / "model.json", library).key
    assert (library.folder_of(key) / "MODEL_CARD.md").read_text() == "# Card"
    assert not (library.folder_of(key) / "autorun.exe").exists()


def test_the_record_names_the_model_before_it_is_used(library, bundle):
    store = Store.open()
    imported = import_model(bundle, "cpu", library, IsolatedCheck(), store.note)
    (entry,) = store.entries()
    assert entry.kind == "model"
    assert json.loads(entry.payload) == {
        "action": "import",
        "model_id": imported.spec.model_id,
        "sha256": imported.spec.onnx_sha256,
        "key": imported.key,
        "before": "shipped",
    }
    assert store.verify().intact
    store.close()


def test_without_an_entry_in_the_record_the_old_model_stays(library, bundle):
    def full(kind, payload):
        raise StoreError(Path("lobar.db"), StoreProblem.UNWRITABLE)

    with pytest.raises(StoreError):
        import_model(bundle, "cpu", library, IsolatedCheck(), full)
    assert library.choice() == Choice()


def test_another_model_ends_the_site_check_with_an_entry(library, bundle, model_dir):
    day = date(2026, 11, 21)
    check = carry_out(drawn(100, shift=-1.0), ModelSpec.load(model_dir), Source.CSV, day)
    record.save(check.confirmed("Dr Reader", day, uses_proposal=False))
    kinds: list[str] = []
    import_model(bundle, "cpu", library, IsolatedCheck(), lambda kind, _: kinds.append(kind))
    assert kinds == ["model", record.VOID]
    assert record.load().ending is Ending.VOID


@pytest.mark.parametrize("name", ["model.onnx", "scope.npz", "golden.png"])
def test_one_changed_byte_is_refused(library, bundle, name):
    content = bytearray((bundle / name).read_bytes())
    content[len(content) // 2] ^= 1
    (bundle / name).write_bytes(content)
    assert refused(bundle, library) == (ImportProblem.CHANGED, name)


@pytest.mark.parametrize("name", ["model.onnx", "scope.npz", "golden.png"])
def test_a_missing_file_is_named(library, bundle, name):
    (bundle / name).unlink()
    assert refused(bundle, library) == (ImportProblem.MISSING, name)


@pytest.mark.parametrize("version", ["0.2", "1.0.0", "99"])
def test_a_model_for_a_newer_lobar_is_refused_whatever_else_it_says(library, bundle, version):
    describe(bundle, lambda raw: raw.update(min_app_version=version, unheard_of=True))
    assert refused(bundle, library) == (ImportProblem.NEWER_LOBAR, version)
    describe(bundle, lambda raw: raw.update(min_app_version="", schema=2))
    assert refused(bundle, library) == (ImportProblem.NEWER_LOBAR, "")


@pytest.mark.parametrize("version", ["", "0.0.9", "0.1", "0.1.0"])
def test_a_model_for_this_lobar_or_an_older_one_is_read(bundle, version):
    describe(bundle, lambda raw: raw.update(min_app_version=version))
    assert read_bundle(bundle).spec.min_app_version == version


@pytest.mark.parametrize("name", ["../golden.png", "..", "model.json", "MODEL.ONNX", "a b.png", ""])
def test_names_that_lead_elsewhere_or_meet_another_are_refused(library, bundle, name):
    describe(bundle, lambda raw: raw["golden"].update(image=name))
    assert refused(bundle, library)[0] is ImportProblem.DESCRIPTION


def test_files_larger_than_any_model_are_refused_before_they_are_kept(library, bundle, tmp_path):
    with (bundle / "model.onnx").open("ab") as file:
        file.truncate(12_000_001)
    assert refused(bundle, library) == (ImportProblem.TOO_LARGE, "model.onnx")
    # In an archive they hide behind a few thousand bytes.
    archive = zipped(bundle, tmp_path / "bomb.zip")
    assert refused(archive, library) == (ImportProblem.TOO_LARGE, "model.onnx")


def test_what_is_no_model_is_refused(library, tmp_path, bundle):
    empty, text = tmp_path / "empty", tmp_path / "notes.txt"
    empty.mkdir()
    text.write_text("no model")
    for path in (empty, text):
        assert refused(path, library)[0] is ImportProblem.NO_MODEL
    assert refused(tmp_path / "gone.zip", library) == (ImportProblem.UNREADABLE, "gone.zip")
    whole = zipped(bundle, tmp_path / "model.zip").read_bytes()
    (tmp_path / "half.zip").write_bytes(whole[: len(whole) // 2])
    assert refused(tmp_path / "half.zip", library) == (ImportProblem.UNREADABLE, "half.zip")
    os.mkfifo(empty / "model.json")
    assert refused(empty, library) == (ImportProblem.UNREADABLE, "model.json")


@pytest.mark.parametrize("content", ['{"passed": false}', "[]", "{", '{"passed": true}'])
def test_a_record_of_validation_that_is_not_this_models_is_refused(library, bundle, content):
    (bundle / "validation.json").write_text(content)
    assert refused(bundle, library)[0] is ImportProblem.NOT_VALIDATED


def test_the_model_in_use_is_not_imported_again(library, model_dir, bundle):
    assert refused(model_dir, library)[0] is ImportProblem.IN_USE
    bring(bundle, library)
    with pytest.raises(ModelImportError) as found:
        bring(bundle, library)
    assert found.value.problem is ImportProblem.IN_USE


def test_importing_again_mends_a_damaged_copy(library, bundle):
    key = bring(bundle, library).key
    (library.folder_of(key) / "model.onnx").write_bytes(b"damaged")
    assert bring(bundle, library).key == key
    assert Scorer.open("cpu").spec == ModelSpec.load(bundle)


def test_a_stopped_check_imports_nothing(library, bundle):
    check = IsolatedCheck()
    check.stop()
    with pytest.raises(ModelImportError) as found:
        import_model(bundle, "cpu", library, check, lambda kind, payload: None)
    assert found.value.problem is ImportProblem.STOPPED
    assert library.present() == ("shipped",)


def test_a_full_disk_leaves_nothing_behind(library, bundle, monkeypatch):
    shutil.rmtree(library.folder, ignore_errors=True)
    library.folder.parent.mkdir(parents=True, exist_ok=True)
    library.folder.write_text("a file where the folder should be")
    with pytest.raises(ModelImportError) as found:
        bring(bundle, library)
    assert found.value.problem is ImportProblem.NOT_WRITTEN
