"""The model and the samples that Lobar ships: bound together, validated, nobody's film."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pydicom
import pytest
from PIL import Image
from pydicom.uid import UID

from core import INTENDED_USE
from core.cli import build_parser
from core.decision import Finding, decide
from core.images.reader import read_image
from core.images.types import ImageFormat
from core.model_spec import ModelSpec
from core.outcome import InputFile, ScoredCase
from core.scoring import Scorer

MAX_MODEL_BYTES = 12_000_000
SAMPLES = sorted((Path(__file__).parents[2] / "resources" / "samples").iterdir())

# Everything else in a sample would have to be explained.
_SAMPLE_KEYWORDS = frozenset(
    [
        "SOPClassUID",
        "SOPInstanceUID",
        "StudyInstanceUID",
        "SeriesInstanceUID",
        "StudyDate",
        "Modality",
        "Manufacturer",
        "PresentationIntentType",
        "PatientName",
        "PatientID",
        "PatientSex",
        "PatientAge",
        "BodyPartExamined",
        "ViewPosition",
        "PixelSpacing",
        "ImagerPixelSpacing",
        "BurnedInAnnotation",
        "SamplesPerPixel",
        "PhotometricInterpretation",
        "PixelRepresentation",
        "Rows",
        "Columns",
        "BitsAllocated",
        "BitsStored",
        "HighBit",
        "WindowCenter",
        "WindowWidth",
        "PixelData",
    ]
)


@pytest.fixture(scope="module")
def spec(model_dir) -> ModelSpec:
    return ModelSpec.load(model_dir)


def _prose(path: Path) -> str:
    """Text of a Markdown file without its line breaks and quotation marks."""
    return re.sub(r"[\s>]+", " ", path.read_text("utf-8"))


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_every_hash_in_the_description_is_that_of_its_file(model_dir, spec):
    assert _sha256(model_dir / "model.onnx") == spec.onnx_sha256
    assert _sha256(model_dir / spec.golden.image) == spec.golden.sha256
    assert _sha256(model_dir / spec.scope.file) == spec.scope.sha256


def test_the_network_is_small_enough_to_ship(model_dir):
    assert (model_dir / "model.onnx").stat().st_size < MAX_MODEL_BYTES


def test_this_very_network_was_validated(model_dir, spec):
    record = json.loads((model_dir / "validation.json").read_text("utf-8"))
    assert record["passed"] is True
    assert record["onnx_sha256"] == spec.onnx_sha256
    assert record["checks"]
    assert all(check["passed"] for check in record["checks"])


def test_every_operating_point_was_measured(spec):
    assert {point.name for point in spec.operating_points} == {
        "high_sensitivity",
        "balanced",
        "high_specificity",
    }
    for point in spec.operating_points:
        for figure in (point.sensitivity, point.specificity):
            assert figure is not None
            assert 0 <= figure.low <= figure.value <= figure.high <= 1
    thresholds = [point.threshold for point in spec.operating_points]
    assert thresholds == sorted(thresholds)
    assert 0 < spec.measured_on.positives < spec.measured_on.films


def test_the_model_is_for_children_of_1_to_5(spec):
    assert (spec.scope.min_age_years, spec.scope.max_age_years) == (1.0, 5.0)


def test_the_card_belongs_to_this_model(model_dir, spec):
    card = (model_dir / "MODEL_CARD.md").read_text("utf-8")
    assert spec.onnx_sha256 in card
    assert spec.model_id in card
    for point in spec.operating_points:
        assert f"{point.threshold:.4f}" in card


def test_the_intended_use_stands_verbatim_in_the_card(model_dir):
    assert INTENDED_USE in _prose(model_dir / "MODEL_CARD.md")


def test_the_intended_use_stands_verbatim_in_the_readme(repository):
    assert INTENDED_USE in _prose(repository / "README.md")


def test_the_intended_use_stands_verbatim_in_the_command_lines_help():
    assert build_parser().epilog == INTENDED_USE


def test_the_samples_are_of_every_format_and_finding(model_dir):
    scorer = Scorer.open("cpu", model_dir)
    formats, findings = set(), set()
    for path in SAMPLES:
        formats.add(read_image(path).format)
        outcome = scorer.score(InputFile(path, path.name))
        if isinstance(outcome, ScoredCase):
            findings.add(decide(outcome.probability, scorer.spec.operating_point()).finding)
    assert formats == {ImageFormat.PNG, ImageFormat.JPEG, ImageFormat.DICOM}
    assert findings == set(Finding)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_sample_carries_no_metadata_of_anybody(path):
    assert path.name.startswith("synthetic-")
    if path.suffix != ".dcm":
        with Image.open(path) as image:
            assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
            assert not image.getexif()
        return
    film = pydicom.dcmread(path)
    assert {element.keyword for element in film} <= _SAMPLE_KEYWORDS
    assert film.PatientName == "SYNTHETIC^SAMPLE"
    assert film.PatientID.startswith("SAMPLE-")
    assert "synthetic" in film.Manufacturer
    for element in film:
        if element.VR == "UI" and element.keyword != "SOPClassUID":
            assert UID(element.value).is_valid
            assert element.value.startswith("2.25.")  # made from a number, nobody's root
