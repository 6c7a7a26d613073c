"""The films of the smoke test are what their names say."""

from __future__ import annotations

import numpy as np
import pydicom
import pytest

from core.images.dicom_pixels import readable_syntaxes
from core.images.reader import read_image


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
    assert len(set(syntaxes)) == len(syntaxes) == 16
    assert all(
        path.stem.endswith(pydicom.dcmread(path).file_meta.TransferSyntaxUID.keyword)
        for path in folder.iterdir()
    )


def test_only_what_no_library_writes_is_missing(films):
    module, folder = films
    assert {*_syntaxes(folder), *module.UNWRITABLE} == set(readable_syntaxes())
    assert len(readable_syntaxes()) == 17


def test_films_that_claim_to_be_lossless_hold_the_same_pixels(films):
    module, folder = films
    pixels = [read_image(path).pixels for path in folder.glob(f"{module.LOSSLESS}*")]
    assert len(pixels) == 11
    assert pixels[0].max() > 255
    assert all(np.array_equal(pixels[0], other) for other in pixels[1:])
