"""What the frozen app holds, and that its recipe points at things that exist."""

from __future__ import annotations

import importlib.util
import re
from fnmatch import fnmatch

import pytest


@pytest.fixture(scope="module")
def contents(load_script):
    return load_script("contents")


@pytest.fixture(scope="module")
def locked(repository):
    text = (repository / "requirements" / "app.lock").read_text()
    return set(re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE))


@pytest.mark.parametrize(
    "module",
    [
        *("training", "tensorflow", "keras", "tf2onnx", "matplotlib", "scipy", "tkinter"),
        *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtWebEngineCore", "PySide6.QtDesigner"),
    ],
)
def test_what_makes_the_model_and_other_windows_stay_out(contents, module):
    assert module in contents.EXCLUDED_MODULES


def test_every_exclusion_has_its_reason(contents):
    reasons = [*contents.EXCLUDED_MODULES.values(), *contents.EXCLUDED_FILES.values()]
    assert all(len(reason) > 10 for reason in reasons)


def test_the_recipe_applies_the_exclusions_and_packs_nothing(repository):
    recipe = (repository / "packaging" / "lobar.spec").read_text()
    assert "excludes=[*EXCLUDED_MODULES" in recipe
    assert "unwanted(entry)" in recipe
    assert recipe.count("upx=False") == 2
    assert "upx=True" not in recipe


def test_every_bundled_distribution_is_locked(contents, locked):
    assert set(contents.METADATA) <= locked


def test_the_metadata_of_every_decoder_is_bundled(contents, locked):
    decoders = {name for name in locked if "jpeg" in name or name in ("imagecodecs", "pillow")}
    assert len(decoders) >= 6
    assert decoders <= set(contents.METADATA)


def test_every_decoder_module_exists(contents):
    missing = [name for name in contents.DECODER_MODULES if importlib.util.find_spec(name) is None]
    assert not missing


@pytest.mark.parametrize(
    "plugin",
    [
        "platforms/libqxcb.so",
        "platforms/libqoffscreen.so",
        "platforms/libqwayland.so",
        "platforms/qwindows.dll",
        "platforms/libqcocoa.dylib",
        "platformthemes/libqxdgdesktopportal.so",
        "iconengines/libqsvgicon.so",
    ],
)
def test_the_plugins_that_a_window_needs_stay(contents, plugin):
    target = f"/PySide6/Qt/plugins/{plugin}"
    assert not [pattern for pattern in contents.EXCLUDED_FILES if fnmatch(target, pattern)]


@pytest.mark.parametrize("plugin", ["platforms/libqvnc.so", "tls/libqopensslbackend.so"])
def test_the_plugins_that_speak_to_the_network_stay_out(contents, plugin):
    target = f"/PySide6/Qt/plugins/{plugin}"
    assert [pattern for pattern in contents.EXCLUDED_FILES if fnmatch(target, pattern)]


def test_qt_brings_its_own_texts_in_the_languages_of_the_catalogues(contents, repository):
    codes = {
        path.stem.removeprefix("lobar_")
        for path in (repository / "resources" / "translations").glob("*.qm")
    }
    folder = "PySide6/Qt/translations"
    assert codes == {"ar", "es", "fr", "pt"}
    for code in codes - {"pt"} | {"pt_BR"}:
        assert not contents.stays_out(f"{folder}/qtbase_{code}.qm")
    assert contents.stays_out(f"{folder}/qtbase_de.qm")
    assert contents.stays_out("resources/translations/lobar_ar.ts")
    assert not contents.stays_out("resources/translations/lobar_ar.qm")


def test_every_path_that_a_packaging_script_names_exists(repository):
    made = {"dist", "build"}  # by the build itself
    named = set()
    for script in (repository / "packaging").glob("*.*"):
        text = script.read_text()
        chains = re.findall(r'\b(ROOT|Path\(SPECPATH\))((?: / "[^"]+")+)', text)
        for root, chain in chains:
            start = "" if root == "ROOT" else "packaging/"
            named.add(start + "/".join(re.findall(r'"([^"]+)"', chain)))
        named |= {f"packaging/entry/{name}" for name in re.findall(r'"(lobar\w*\.py)"', text)}
    named = {name for name in named if name.split("/")[0] not in made}
    assert {"packaging/lobar.spec", "packaging/entry/lobar_desktop.py", "resources"} <= named
    assert not [name for name in sorted(named) if not (repository / name).exists()]


def test_every_script_that_the_recipes_run_exists(repository):
    recipes = (repository / "Makefile").read_text()
    scripts = set(re.findall(r"[\w/]+\.py\b", recipes))
    assert {"packaging/build.py", "packaging/smoke.py"} <= scripts
    assert not [name for name in sorted(scripts) if not (repository / name).is_file()]
