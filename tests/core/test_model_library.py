"""Models on this computer: one is in use, whatever happens while another one comes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import ModelError, ModelFileError
from core.messages import describe_error
from core.model_import.errors import ImportProblem, ModelImportError
from core.model_import.importer import go_back, use_model
from core.model_import.library import SHIPPED, Choice, ModelLibrary, model_folder
from core.model_spec import ModelSpec
from core.scoring import Scorer
from tests.core.model_bundles import another_model, copy_of

FIRST, SECOND = "00000000-00000001", "00000000-00000002"

# Ends this process, as a power cut does, before its n-th change below the folder of the models.
_CUT_SHORT = """
import os, sys
from pathlib import Path
from core.model_import.library import ModelLibrary

folder, key, left = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
files = {name: bytes([1]) * 100_000 for name in ("model.json", "model.onnx")}
library = ModelLibrary(folder)

def count(event, arguments):
    global left
    changes = event in ("os.rename", "os.mkdir", "os.remove", "os.rmdir") or (
        event == "open" and arguments[1] == "xb")
    if changes and str(arguments[0]).startswith(str(folder)):
        left -= 1
        if left == 0:
            os._exit(9)

sys.addaudithook(count)
with library.incoming(files) as incoming:
    library.add(key, incoming)
library.use(key)
"""


@pytest.fixture
def library(tmp_path) -> ModelLibrary:
    return ModelLibrary(tmp_path / "models")


def _keep(library: ModelLibrary, key: str, content: bytes = b"sound") -> None:
    with library.incoming({"model.json": content}) as folder:
        library.add(key, folder)


def _note(kind, payload):
    return None


def test_at_first_the_model_that_lobar_brought_is_in_use(library, repository):
    assert library.choice() == Choice(SHIPPED, None)
    assert library.present() == (SHIPPED,)
    assert model_folder() == repository / "resources" / "model"
    with pytest.raises(ModelImportError) as refused:
        go_back(library, _note)
    assert refused.value.problem is ImportProblem.NO_EARLIER


def test_each_choice_keeps_the_one_before(library):
    _keep(library, FIRST)
    _keep(library, SECOND)
    library.use(FIRST)
    library.use(SECOND)
    assert library.choice() == Choice(SECOND, FIRST)
    library.use(SECOND)
    assert library.choice() == Choice(SECOND, FIRST)
    library.use(SHIPPED)
    assert library.choice() == Choice(SHIPPED, SECOND)
    assert library.present() == (SHIPPED, FIRST, SECOND)


def test_going_back_and_back_again_changes_between_two(library, tiny_model, model_dir, tmp_path):
    copy_of(tiny_model / "resources" / "model", library.folder / FIRST)
    library.use(FIRST)
    entries: list[object] = []
    spec = go_back(library, lambda kind, payload: entries.append((kind, payload["action"])))
    assert spec == ModelSpec.load(model_dir)
    assert library.choice() == Choice(SHIPPED, FIRST)
    go_back(library, _note)
    assert library.choice() == Choice(FIRST, SHIPPED)
    assert entries == [("model", "use")]


@pytest.mark.parametrize("key", [FIRST, "../../etc", "", "current.json"])
def test_a_model_that_is_not_here_cannot_be_chosen(library, key):
    for choose in (library.use, lambda key: use_model(key, library, _note)):
        with pytest.raises(ModelImportError) as refused:
            choose(key)
        assert refused.value.problem is ImportProblem.UNKNOWN
    assert library.choice() == Choice()


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"current": "../../x", "earlier": null}', '{"current": null}']
)
def test_nothing_is_guessed_when_the_choice_cannot_be_read(library, content):
    _keep(library, FIRST)
    (library.folder / "current.json").write_text(content)
    with pytest.raises(ModelFileError):
        library.choice()
    library.use(SHIPPED)
    assert library.choice() == Choice(SHIPPED, None)


def test_a_chosen_model_that_was_removed_is_missed_aloud(tiny_model, tmp_path):
    library = ModelLibrary.of_this_installation()
    copy_of(tiny_model / "resources" / "model", library.folder / FIRST, another_model)
    library.use(FIRST)
    (library.folder / FIRST / "model.json").unlink()
    with pytest.raises(ModelError) as missed:
        Scorer.open("cpu")
    assert "model.json" in describe_error(missed.value)


def test_what_a_power_cut_left_is_removed_at_the_next_import(library):

    old, young = library.folder / ".incoming-old", library.folder / ".incoming-young"
    for folder in (old, young):
        folder.mkdir(parents=True)
        (folder / "model.onnx").write_bytes(b"half")
    os.utime(old, (0, 0))
    _keep(library, FIRST)
    assert not old.exists()
    assert young.exists()


def test_a_power_cut_at_any_moment_leaves_the_old_or_the_new_model_whole(tmp_path, repository):
    outcomes = set()
    for moment in range(1, 40):
        library = ModelLibrary(tmp_path / f"{moment}")
        _keep(library, FIRST)
        library.use(FIRST)
        process = subprocess.run(
            [sys.executable, "-c", _CUT_SHORT, str(library.folder), SECOND, str(moment)],
            cwd=repository,
            check=False,
        )
        choice = library.choice()
        folder = library.folder_of(choice.current)
        if choice.current == FIRST:
            assert (folder / "model.json").read_bytes() == b"sound"
        else:
            assert choice == Choice(SECOND, FIRST)
            assert [len(path.read_bytes()) for path in folder.iterdir()] == [100_000] * 2
        outcomes.add((process.returncode, choice.current))
        if process.returncode == 0:
            break
    # It was cut short, and done in the end.
    assert outcomes >= {(9, FIRST), (0, SECOND)}


def test_a_key_is_made_of_digits_alone(tmp_path):
    library = ModelLibrary(tmp_path)
    for name in ("00000000-0000000g", "models", ".incoming-0", "0000000-000000001"):
        (tmp_path / name).mkdir()
    assert library.present() == (SHIPPED,)
    assert Path(library.folder_of(FIRST)).parent == tmp_path
