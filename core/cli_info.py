"""``lobar info`` and ``lobar self-test``: what is installed, and whether it works."""

from __future__ import annotations

import platform
import sys
from importlib import metadata

import onnxruntime

from core import INTENDED_USE, __version__
from core.decision import Interval
from core.errors import ModelError
from core.images import offline as _offline  # noqa: F401  must come before any use of pydicom
from core.images.dicom_pixels import missing_decoders
from core.messages import describe_error
from core.model_import.library import model_folder
from core.model_spec import ModelSpec
from core.providers import available_choices
from core.scoring import Scorer

_LIBRARIES = (
    "numpy",
    "pillow",
    "pydicom",
    "pylibjpeg",
    "pylibjpeg-openjpeg",
    "pylibjpeg-rle",
    "pyjpegls",
    "imagecodecs",
)


def run_info(provider: str) -> int:
    """Print everything that a support request should contain; no patient data in it."""
    status = 0
    try:
        spec = ModelSpec.load(model_folder())
        _print_model(spec)
        choice = Scorer.open(provider).provider
        _print_fields(
            ("Provider", choice.used),
            ("Note", choice.note or "-"),
        )
    except ModelError as error:
        print(describe_error(error), file=sys.stderr)
        status = 1
    _print_fields(("Available providers", ", ".join(available_choices())))
    print()
    _print_fields(
        ("lobar", __version__),
        ("Python", f"{platform.python_version()} on {platform.platform()}"),
        ("onnxruntime", onnxruntime.__version__),
        *((name, _version(name)) for name in _LIBRARIES),
        ("Missing decoders", ", ".join(missing_decoders()) or "none"),
    )
    print(f"\n{INTENDED_USE}")
    return status


def run_self_test(provider: str) -> int:
    """Score the golden film, and look for the decoders; 0 when all is as it should be.

    With ``auto`` it suffices that some provider passes; one that was named must pass itself.
    """
    status = 0
    try:
        scorer = Scorer.open(provider)
    except ModelError as error:
        print(f"Model: {describe_error(error)}")
        status = 1
    else:
        choice = scorer.provider
        print(f"Model {scorer.spec.model_id}: the golden film is scored rightly on {choice.used}.")
        if choice.note:
            print(f"Note: {choice.note}")
        if provider not in ("auto", choice.used):
            status = 1
    missing = missing_decoders()
    if missing:
        print(f"Missing DICOM decoders: {', '.join(missing)}")
        status = 1
    else:
        print("All DICOM decoders are there.")
    print("Self-test failed." if status else "Self-test passed.")
    return status


def _print_model(spec: ModelSpec) -> None:
    _print_fields(
        ("Model", spec.model_id),
        ("sha256", spec.onnx_sha256),
        ("Training run", f"{spec.training.run}, {spec.training.finished_at}"),
        ("Input", f"{spec.input.size} x {spec.input.size} pixels"),
        ("Measured on", f"{spec.measured_on.films:,} films: {spec.measured_on.description}"),
    )
    print("Operating points")
    for point in spec.operating_points:
        default = " (default)" if point.name == spec.default_operating_point else ""
        print(
            f"  {point.name + default:<28} threshold {point.threshold:.4f}"
            f"  sensitivity {_percent(point.sensitivity)}"
            f"  specificity {_percent(point.specificity)}"
        )


def _percent(interval: Interval | None) -> str:
    if interval is None:
        return "not measured"
    value, low, high = (100 * part for part in (interval.value, interval.low, interval.high))
    return f"{value:.1f} % ({low:.1f} to {high:.1f})"


def _print_fields(*fields: tuple[str, str]) -> None:
    for name, value in fields:
        print(f"{name:<20} {value}")


def _version(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "not installed"
