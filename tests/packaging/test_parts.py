"""Licences and bill of materials name everything in the bundle that others made."""

from __future__ import annotations

import json
import re

import pytest

MODEL = {"model_id": "lobar-peds-00000000", "onnx_sha256": "0" * 64}
MOMENT = 1_700_000_000


@pytest.fixture(scope="module")
def parts(load_script):
    return load_script("parts")


@pytest.fixture(scope="module")
def bundled(parts):
    return parts.bundled_parts([])


@pytest.fixture
def write_sbom(load_script, bundled, tmp_path):
    script = load_script("sbom")

    def write(chosen=bundled, name="sbom.json"):
        script.write_sbom(chosen, "1.2.3", MODEL, MOMENT, tmp_path / name)
        return (tmp_path / name).read_text()

    return write


def test_every_bundled_distribution_has_version_and_licence_text(bundled, load_script):
    names = {part.name for part in bundled}
    assert names >= set(load_script("contents").METADATA)
    assert names >= {"python", "pyinstaller-bootloader", "inter"}
    assert not [part.name for part in bundled if not part.texts or not part.version]
    assert not [path for part in bundled for path in part.texts if not path.is_file()]


def test_the_licence_that_qt_is_used_under_is_there_in_full(bundled, parts, tmp_path):
    parts.collect_texts(bundled, tmp_path / "licences")
    texts = tmp_path / "licences" / "pyside6-essentials"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (texts / "LGPL-3.0.txt").read_text()
    assert "GNU GENERAL PUBLIC LICENSE" in (texts / "GPL-3.0.txt").read_text()


def test_no_text_is_lost_where_several_have_one_name(bundled, parts, tmp_path):
    parts.collect_texts(bundled, tmp_path / "licences")
    for part in bundled:
        assert len(list((tmp_path / "licences" / part.name).iterdir())) == len(part.texts)


def test_a_part_without_a_licence_text_stops_the_build(parts, tmp_path):
    part = parts.Part("mystery", "1", "", "pkg:generic/mystery@1", ())
    with pytest.raises(FileNotFoundError, match="mystery"):
        parts.collect_texts([part], tmp_path / "licences")


def test_the_bill_of_materials_lists_all_parts_and_the_model(bundled, write_sbom):
    document = json.loads(write_sbom())
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.6")
    listed = {item["name"]: item for item in document["components"]}
    assert listed.keys() == {part.name for part in bundled} | {MODEL["model_id"]}
    assert listed["numpy"]["purl"] == f"pkg:pypi/numpy@{listed['numpy']['version']}"
    assert listed[MODEL["model_id"]]["hashes"] == [{"alg": "SHA-256", "content": "0" * 64}]
    assert document["metadata"]["component"]["version"] == "1.2.3"
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", document["serialNumber"])


def test_the_same_parts_make_the_same_bill_and_others_another(bundled, write_sbom):
    assert write_sbom() == write_sbom(name="again.json")
    serial = json.loads(write_sbom())["serialNumber"]
    assert json.loads(write_sbom(bundled[1:], "other.json"))["serialNumber"] != serial
