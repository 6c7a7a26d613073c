"""The films of the smoke test are what their names say."""

from __future__ import annotations

import numpy as np
import pydicom
import pytest
from pydicom import uid

from core.images import read_image


@pytest.fixture(scope="module")
def films(load_script, repository, tmp_path_factory):
    module = load_script("films")
    folder = tmp_path_factory.mktemp("films") / "written"
    count = module.write_films(min((repository / "resources" / "samples").glob("*.dcm")), folder)
    assert count == len(list(folder.iterdir()))
    return module, folder


def _syntaxes(folder):
    return [pydicom.dcmread(path).file_meta.TransferSyntaxUID for path in folder.iterdir()]


def test_every_film_has_a_transfer_syntax_of_its_own(films):
    _, folder = films
    syntaxes = _syntaxes(folder)
    assert len(set(syntaxes)) == len(syntaxes) == 13
    assert all(
        path.stem.endswith(pydicom.dcmread(path).file_meta.TransferSyntaxUID.keyword)
        for path in folder.iterdir()
    )


def test_only_what_no_library_writes_is_missing(films):
    module, folder = films
    read_by_lobar = {
        *(uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian, uid.ExplicitVRBigEndian),
        *(uid.DeflatedExplicitVRLittleEndian, uid.RLELossless),
        *(uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit, uid.JPEGLossless, uid.JPEGLosslessSV1),
        *(uid.JPEGLSLossless, uid.JPEGLSNearLossless, uid.JPEG2000Lossless, uid.JPEG2000),
        *(uid.HTJ2KLossless, uid.HTJ2KLosslessRPCL, uid.HTJ2K),
    }
    assert {*_syntaxes(folder), *module.UNWRITABLE} == read_by_lobar


def test_films_that_claim_to_be_lossless_hold_the_same_pixels(films):
    module, folder = films
    pixels = [read_image(path).pixels for path in folder.glob(f"{module.LOSSLESS}*")]
    assert len(pixels) == 9
    assert pixels[0].max() > 255
    assert all(np.array_equal(pixels[0], other) for other in pixels[1:])
