"""A model from a stick is used only when it is whole, fits and was tested; else nothing changes."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest

from core.calibration import sigmoid
from core.errors import ProviderUnavailableError, StoreError, StoreProblem
from core.isolation.limits import ReadingLimits
from core.model_import.bundle import read_bundle
from core.model_import.check import IsolatedCheck
from core.model_import.errors import ImportProblem, ModelImportError
from core.model_import.importer import import_model
from core.model_import.library import Choice, ModelLibrary, model_folder
from core.model_spec import ModelSpec
from core.scoring import Scorer
from core.store.store import Store
from tests.core.model_bundles import (
    another_model,
    copy_of,
    describe,
    replace_network,
    zipped,
)


@pytest.fixture
def library() -> ModelLibrary:
    return ModelLibrary.of_this_installation()


@pytest.fixture
def bundle(tiny_model, tmp_path) -> Path:
    """A sound model that is not the one in use."""
    return copy_of(tiny_model / "resources" / "model", tmp_path / "stick", another_model)


def _import(path: Path, library: ModelLibrary, **limits: float):
    check = IsolatedCheck(ReadingLimits(**limits)) if limits else IsolatedCheck()
    return import_model(path, "cpu", library, check, lambda kind, payload: None)


def _refused(path: Path, library: ModelLibrary, **limits: float) -> tuple[ImportProblem, str]:
    with pytest.raises(ModelImportError) as refused:
        _import(path, library, **limits)
    assert library.choice() == Choice()
    assert library.present() == ("shipped",)
    left = list(library.folder.iterdir()) if library.folder.exists() else []
    assert left == []
    return refused.value.problem, refused.value.detail


def test_an_imported_model_scores_from_the_next_start_and_the_one_before_is_kept(library, bundle):
    imported = _import(bundle, library)
    assert imported.provider == "cpu"
    assert library.choice() == Choice(imported.key, "shipped")
    assert model_folder() == library.folder_of(imported.key)
    scorer = Scorer.open("cpu")
    assert scorer.spec == imported.spec == ModelSpec.load(bundle)


@pytest.mark.parametrize("prefix", ["", "lobar-model/", "../../../etc/"])
def test_a_zip_archive_is_read_in_place_and_leads_nowhere_else(library, bundle, tmp_path, prefix):
    archive = zipped(bundle, tmp_path / "model.zip", prefix)
    before = set(tmp_path.rglob("*"))
    key = _import(archive, library).key
    assert set(tmp_path.rglob("*")) == before
    kept = sorted(path.name for path in library.folder_of(key).iterdir())
    assert kept == ["golden.png", "model.json", "model.onnx", "scope.npz"]


def test_model_json_stands_for_its_folder_and_a_card_comes_along(library, bundle):
    (bundle / "MODEL_CARD.md").write_text("# Card")
    (bundle / "autorun.exe").write_bytes(b"MZ")
    key = _import(bundle / "model.json", library).key
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


@pytest.mark.parametrize("name", ["model.onnx", "scope.npz", "golden.png"])
def test_one_changed_byte_is_refused(library, bundle, name):
    content = bytearray((bundle / name).read_bytes())
    content[len(content) // 2] ^= 1
    (bundle / name).write_bytes(content)
    assert _refused(bundle, library) == (ImportProblem.CHANGED, name)


@pytest.mark.parametrize("name", ["model.onnx", "scope.npz", "golden.png"])
def test_a_missing_file_is_named(library, bundle, name):
    (bundle / name).unlink()
    assert _refused(bundle, library) == (ImportProblem.MISSING, name)


def test_a_network_that_reaches_beyond_its_file_is_not_loaded(library, bundle):
    onnx = pytest.importorskip("onnx")
    network = onnx.load(bundle / "model.onnx")
    onnx.external_data_helper.convert_model_to_external_data(network, size_threshold=0)
    onnx.save(network, bundle / "model.onnx")
    replace_network(bundle, (bundle / "model.onnx").read_bytes())
    assert _refused(bundle, library)[0] is ImportProblem.EXTERNAL_DATA


def test_a_network_with_an_operator_of_its_own_is_not_loaded(library, bundle):
    onnx = pytest.importorskip("onnx")
    network = onnx.load(bundle / "model.onnx")
    network.graph.node[0].domain = "org.example"
    replace_network(bundle, network.SerializeToString())
    assert _refused(bundle, library) == (ImportProblem.CUSTOM_OPERATOR, "org.example")


@pytest.mark.parametrize(
    ("change", "detail"),
    [
        (lambda network: network.graph.output.pop(1), "outputs"),
        (lambda network: network.graph.input.add(name="more").CopyFrom(_scalar()), "inputs"),
        (lambda network: _cast(network, "logit"), "logit"),
        (lambda network: _widen(network, "logit"), "outputs"),
    ],
    ids=["an output misses", "another input", "of another type", "of another shape"],
)
def test_a_network_with_other_inputs_or_outputs_is_refused(library, bundle, change, detail):
    onnx = pytest.importorskip("onnx")
    network = onnx.load(bundle / "model.onnx")
    change(network)
    replace_network(bundle, network.SerializeToString())
    assert _refused(bundle, library) == (ImportProblem.CONTRACT, detail)


def _scalar():
    import onnx

    return onnx.helper.make_tensor_value_info("more", onnx.TensorProto.FLOAT, [1])


def _cast(network, name):
    import onnx

    network.graph.node[-1].CopyFrom(
        onnx.helper.make_node("Cast", ["embedding"], [name], to=onnx.TensorProto.DOUBLE)
    )
    network.graph.output[0].type.tensor_type.elem_type = onnx.TensorProto.DOUBLE


def _widen(network, name):
    import onnx

    network.graph.node[-1].CopyFrom(
        onnx.helper.make_node("Concat", ["embedding", "embedding"], [name], axis=1)
    )
    network.graph.output[0].type.tensor_type.shape.dim[1].dim_value = 2


def test_a_model_that_scores_its_film_wrongly_is_refused(library, bundle):
    def wrong(raw):
        raw["golden"]["logit"] += 0.01
        raw["golden"]["probability"] = sigmoid(raw["golden"]["logit"])

    describe(bundle, wrong)
    assert _refused(bundle, library) == (ImportProblem.SELF_TEST, "cpu")


@pytest.mark.parametrize("version", ["0.2", "1.0.0", "99"])
def test_a_model_for_a_newer_lobar_is_refused_whatever_else_it_says(library, bundle, version):
    describe(bundle, lambda raw: raw.update(min_app_version=version, unheard_of=True))
    assert _refused(bundle, library) == (ImportProblem.NEWER_LOBAR, version)
    describe(bundle, lambda raw: raw.update(min_app_version="", schema=2))
    assert _refused(bundle, library) == (ImportProblem.NEWER_LOBAR, "")


@pytest.mark.parametrize("version", ["", "0.0.9", "0.1", "0.1.0"])
def test_a_model_for_this_lobar_or_an_older_one_is_read(bundle, version):
    describe(bundle, lambda raw: raw.update(min_app_version=version))
    assert read_bundle(bundle).spec.min_app_version == version


@pytest.mark.parametrize("name", ["../golden.png", "..", "model.json", "MODEL.ONNX", "a b.png", ""])
def test_names_that_lead_elsewhere_or_meet_another_are_refused(library, bundle, name):
    describe(bundle, lambda raw: raw["golden"].update(image=name))
    assert _refused(bundle, library)[0] is ImportProblem.DESCRIPTION


def test_files_larger_than_any_model_are_refused_before_they_are_kept(library, bundle, tmp_path):
    with (bundle / "model.onnx").open("ab") as file:
        file.truncate(12_000_001)
    assert _refused(bundle, library) == (ImportProblem.TOO_LARGE, "model.onnx")
    # In an archive they hide behind a few thousand bytes.
    archive = zipped(bundle, tmp_path / "bomb.zip")
    assert _refused(archive, library) == (ImportProblem.TOO_LARGE, "model.onnx")


def test_what_is_no_model_is_refused(library, tmp_path, bundle):
    empty, text = tmp_path / "empty", tmp_path / "notes.txt"
    empty.mkdir()
    text.write_text("no model")
    for path in (empty, text):
        assert _refused(path, library)[0] is ImportProblem.NO_MODEL
    assert _refused(tmp_path / "gone.zip", library) == (ImportProblem.UNREADABLE, "gone.zip")
    whole = zipped(bundle, tmp_path / "model.zip").read_bytes()
    (tmp_path / "half.zip").write_bytes(whole[: len(whole) // 2])
    assert _refused(tmp_path / "half.zip", library) == (ImportProblem.UNREADABLE, "half.zip")
    os.mkfifo(empty / "model.json")
    assert _refused(empty, library) == (ImportProblem.UNREADABLE, "model.json")


@pytest.mark.parametrize("content", ['{"passed": false}', "[]", "{", '{"passed": true}'])
def test_a_record_of_validation_that_is_not_this_models_is_refused(library, bundle, content):
    (bundle / "validation.json").write_text(content)
    assert _refused(bundle, library)[0] is ImportProblem.NOT_VALIDATED


def test_the_model_in_use_is_not_imported_again(library, model_dir, bundle):
    assert _refused(model_dir, library)[0] is ImportProblem.IN_USE
    _import(bundle, library)
    with pytest.raises(ModelImportError) as refused:
        _import(bundle, library)
    assert refused.value.problem is ImportProblem.IN_USE


def test_importing_again_mends_a_damaged_copy(library, bundle):
    key = _import(bundle, library).key
    (library.folder_of(key) / "model.onnx").write_bytes(b"damaged")
    assert _import(bundle, library).key == key
    assert Scorer.open("cpu").spec == ModelSpec.load(bundle)


def test_a_network_that_never_ends_costs_its_time_and_no_more(library, bundle):
    replace_network(bundle, _loop(times=2**40, grow=False))
    assert _refused(bundle, library, seconds=3.0)[0] is ImportProblem.TOO_SLOW


def test_a_network_that_eats_memory_is_ended(library, bundle):
    replace_network(bundle, _loop(times=40, grow=True))
    limits = {"seconds": 60.0, "memory_bytes": 400 << 20}
    assert _refused(bundle, library, **limits)[0] is ImportProblem.TOO_MUCH_MEMORY


def _loop(*, times: int, grow: bool) -> bytes:
    """A network that adds to its film, or doubles it, so many times before it answers."""
    onnx = pytest.importorskip("onnx")
    make, kind = onnx.helper.make_node, onnx.TensorProto
    value = onnx.helper.make_tensor_value_info
    step = make("Concat", ["a", "a"], ["b"], axis=0) if grow else make("Add", ["a", "a"], ["b"])
    body = onnx.helper.make_graph(
        [step, make("Identity", ["go"], ["on"])],
        "body",
        [value("i", kind.INT64, []), value("go", kind.BOOL, []), value("a", kind.FLOAT, None)],
        [value("on", kind.BOOL, []), value("b", kind.FLOAT, None)],
    )
    nodes = [
        make("Loop", ["times", "yes", "film"], ["end"], body=body),
        make("ReduceMean", ["end"], ["mean"], axes=[0, 1, 2, 3], keepdims=0),
        make("Reshape", ["mean", "two"], ["logit"]),
        make("Reshape", ["mean", "two"], ["embedding"]),
        make("Reshape", ["mean", "three"], ["influence_map"]),
    ]
    given = {"times": np.array(times), "yes": np.array(True), "two": np.ones(2, np.int64)}
    given["three"] = np.ones(3, np.int64)
    graph = onnx.helper.make_graph(
        nodes,
        "loop",
        [value("film", kind.FLOAT, ["n", 64, 64, 1])],
        [
            value("logit", kind.FLOAT, ["n", 1]),
            value("influence_map", kind.FLOAT, ["n", 1, 1]),
            value("embedding", kind.FLOAT, ["n", 1]),
        ],
        [onnx.numpy_helper.from_array(array, name) for name, array in given.items()],
    )
    opset = onnx.helper.make_opsetid("", 17)
    content: bytes = onnx.helper.make_model(
        graph, opset_imports=[opset], ir_version=9
    ).SerializeToString()
    return content


def test_a_processor_that_is_not_here_is_said_to_be_so(library, bundle):
    check = IsolatedCheck()
    with pytest.raises(ProviderUnavailableError):
        import_model(bundle, "abacus", library, check, lambda kind, payload: None)
    assert library.present() == ("shipped",)


def test_a_stopped_check_imports_nothing(library, bundle):
    check = IsolatedCheck()
    check.stop()
    with pytest.raises(ModelImportError) as refused:
        import_model(bundle, "cpu", library, check, lambda kind, payload: None)
    assert refused.value.problem is ImportProblem.STOPPED
    assert library.present() == ("shipped",)


def test_a_full_disk_leaves_nothing_behind(library, bundle, monkeypatch):
    shutil.rmtree(library.folder, ignore_errors=True)
    library.folder.parent.mkdir(parents=True, exist_ok=True)
    library.folder.write_text("a file where the folder should be")
    with pytest.raises(ModelImportError) as refused:
        _import(bundle, library)
    assert refused.value.problem is ImportProblem.NOT_WRITTEN
