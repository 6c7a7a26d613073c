"""Lossless JPEG data are taken apart before GDCM, which ends the process on damage, sees them."""

from __future__ import annotations

import subprocess
import sys

import gdcm
import numpy as np
import pytest
from pydicom import dcmread
from pydicom.encaps import generate_frames

from core.images.lossless_jpeg import rebuild_lossless_jpeg

ONE_SAMPLE = {"samples": 1, "bits_allocated": 16}


@pytest.fixture(scope="module")
def lossless_file(tmp_path_factory, make_dicom, draw_film):
    """A lossless JPEG film written by GDCM."""
    folder = tmp_path_factory.mktemp("lossless")
    source, path = folder / "source.dcm", folder / "film.dcm"
    film = draw_film(160, 120).astype(np.uint16) * 16
    make_dicom(film, BitsStored=12).save_as(source, enforce_file_format=True)
    reader = gdcm.ImageReader()
    reader.SetFileName(str(source))
    assert reader.Read()
    change = gdcm.ImageChangeTransferSyntax()
    change.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.JPEGLosslessProcess14_1))
    change.SetInput(reader.GetImage())
    assert change.Change()
    writer = gdcm.ImageWriter()
    writer.SetFile(reader.GetFile())
    writer.SetImage(change.GetOutput())
    writer.SetFileName(str(path))
    assert writer.Write()
    return path


@pytest.fixture(scope="module")
def stream(lossless_file) -> bytes:
    return next(generate_frames(dcmread(lossless_file).PixelData, number_of_frames=1))


def test_a_sound_stream_keeps_its_tables_frame_and_data(stream):
    clean = rebuild_lossless_jpeg(stream, **ONE_SAMPLE)
    scan = stream.index(b"\xff\xda")
    assert clean[clean.index(b"\xff\xda") :] == stream[scan : stream.rindex(b"\xff\xd9") + 2]
    assert rebuild_lossless_jpeg(clean, **ONE_SAMPLE) == clean


def test_comments_and_application_data_are_dropped(stream):
    padded = stream[:2] + b"\xff\xfe\x00\x07Doe^J" + b"\xff\xe1\x00\x04ab" + stream[2:]
    assert b"Doe" not in rebuild_lossless_jpeg(padded, **ONE_SAMPLE)


def _with(stream: bytes, marker: bytes, offset: int, value: int) -> bytes:
    """``stream`` with one byte changed, counted from a marker."""
    changed = bytearray(stream)
    changed[stream.index(marker) + offset] = value
    return bytes(changed)


@pytest.mark.parametrize(
    ("marker", "offset", "value"),
    [
        (b"\xff\xd8", 2, 0),  # no marker after the start
        (b"\xff\xc4", 4, 9),  # no such place for a table
        (b"\xff\xc4", 5, 200),  # more codes of one bit than there are
        (b"\xff\xc4", 21, 99),  # a symbol that no difference has
        (b"\xff\xc3", 1, 0xC7),  # another process
        (b"\xff\xc3", 4, 40),  # 40 bits
        (b"\xff\xc3", 4, 8),  # too few bits for the header
        (b"\xff\xc3", 9, 3),  # three components
        (b"\xff\xc3", 11, 0x22),  # subsampling
        (b"\xff\xda", 5, 77),  # a component that is not there
        (b"\xff\xda", 6, 0x30),  # a table that is not there
        (b"\xff\xda", 7, 9),  # no such predictor
        (b"\xff\xda", 9, 16),  # shifts everything away
        (b"\xff\xda", 3, 2),  # the segment ends too early
    ],
)
def test_whatever_is_out_of_the_ordinary_is_refused(stream, marker, offset, value):
    with pytest.raises(ValueError, match=r"\w"):
        rebuild_lossless_jpeg(_with(stream, marker, offset, value), **ONE_SAMPLE)


@pytest.mark.parametrize("share", [0.0, 0.01, 0.05, 0.5, 0.99])
def test_a_stream_that_ends_too_early_is_refused(stream, share):
    with pytest.raises(ValueError, match=r"\w"):
        rebuild_lossless_jpeg(stream[: int(len(stream) * share)], **ONE_SAMPLE)


def test_a_second_scan_is_refused(stream):
    end = stream.rindex(b"\xff\xd9")
    scan = stream[stream.index(b"\xff\xda") : end]
    with pytest.raises(ValueError, match="second scan"):
        rebuild_lossless_jpeg(stream[:end] + scan + b"\xff\xd9", **ONE_SAMPLE)


_READ_DAMAGED = """
import sys, pathlib, numpy as np
from core.images import read_image
from core.errors import ImageError
whole = np.frombuffer(pathlib.Path(sys.argv[1]).read_bytes(), np.uint8)
start = whole.tobytes().index(b"\\xff\\xd8\\xff")
target = pathlib.Path(sys.argv[1]).with_name("broken.dcm")
rng = np.random.default_rng(3)
outcomes = []
for _ in range(300):
    broken = whole.copy()
    where = rng.integers(start, min(start + 120, len(whole)), size=2)
    broken[where] = rng.integers(0, 256, size=2)
    target.write_bytes(broken.tobytes())
    try:
        read_image(target)
        outcomes.append("read")
    except ImageError as error:
        outcomes.append(error.code)
print(len(outcomes), len(set(outcomes)))
"""


def test_no_damage_to_the_header_ends_the_process(lossless_file):
    """In a process of its own: what this guards against would end pytest too."""
    done = subprocess.run(
        [sys.executable, "-c", _READ_DAMAGED, str(lossless_file)],
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-500:]
    assert done.stdout.split() == ["300", "2"]
