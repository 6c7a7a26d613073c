"""Every grey scale and colour that a DICOM film can have: it scores as its PNG does."""

from __future__ import annotations

import numpy as np
import pytest
from pydicom.dataset import Dataset

from core.outcome import ScoredCase
from tests.core.film_scores import LOSSY, eight_bits


def _lut(values, bits=16):
    item = Dataset()
    item.LUTDescriptor = [len(values), 0, bits]
    item.LUTData = values.astype("<u2").tobytes()
    item["LUTDescriptor"].VR, item["LUTData"].VR = "US", "OW"
    return [item]


FALLING = 4095 - np.arange(4096)
GREY_SCALES = {
    "MONOCHROME1": lambda f: (4095 - f, {"PhotometricInterpretation": "MONOCHROME1"}),
    "signed": lambda f: (f.astype(np.int16) - 2048, {}),
    "negative slope": lambda f: (4095 - f, {"RescaleSlope": "-10", "RescaleIntercept": "40950"}),
    "modality LUT": lambda f: (4095 - f, {"ModalityLUTSequence": _lut(FALLING)}),
    "VOI LUT": lambda f: (4095 - f, {"VOILUTSequence": _lut(FALLING)}),
    "VOI LUT, then MONOCHROME1": lambda f: (
        f,
        {"VOILUTSequence": _lut(FALLING), "PhotometricInterpretation": "MONOCHROME1"},
    ),
    "INVERSE": lambda f: (4095 - f, {"PresentationLUTShape": "INVERSE"}),
    "bits of an overlay": lambda f: (f | 0x1000, {"OverlayBitPosition": 12}),
    **{
        f"window, {function or 'no function'}": lambda f, name=function: (
            f,
            {"WindowCenter": 300, "WindowWidth": 50, "VOILUTFunction": name},
        )
        for function in (None, "LINEAR", "LINEAR_EXACT", "SIGMOID")
    },
}


@pytest.mark.parametrize("scale", GREY_SCALES)
def test_every_grey_scale_scores_as_its_png(make_dicom, assert_same, film, scale):
    stored, attributes = GREY_SCALES[scale](film)
    overlay = attributes.pop("OverlayBitPosition", None)
    dataset = make_dicom(stored, BitsStored=12, **attributes)
    if overlay is not None:
        dataset.add_new(0x60000102, "US", overlay)
    assert isinstance(assert_same(dataset, film << 4), ScoredCase)


def test_padding_is_no_part_of_the_scale(make_dicom, assert_same, film):
    framed = np.pad(film, 40, constant_values=0)
    stored = framed.astype(np.int16)
    stored[:40] = stored[-40:] = -2000
    stored[:, :40] = stored[:, -40:] = -2000
    dataset = make_dicom(stored, PixelPaddingValue=-2000)
    dataset["PixelPaddingValue"].VR = "SS"
    assert isinstance(assert_same(dataset, framed << 4, LOSSY), ScoredCase)


def _luma(film):
    return np.dstack([film, np.full_like(film, 128), np.full_like(film, 128)])


def _pairs(film):
    return np.dstack([film[:, ::2], film[:, 1::2], *[np.full_like(film[:, ::2], 128)] * 2])


@pytest.mark.parametrize(
    ("photometric", "stored_as", "planar"),
    [
        ("RGB", lambda f: np.dstack([f] * 3), 0),
        ("RGB", lambda f: np.dstack([f] * 3), 1),
        ("YBR_FULL", _luma, 0),
        ("YBR_FULL", _luma, 1),
        ("YBR_FULL_422", _pairs, 0),
    ],
)
def test_colour_secondary_captures_score_as_their_png(
    make_dicom, assert_same, film, photometric, stored_as, planar
):
    grey = eight_bits(film[:, : film.shape[1] // 2 * 2])
    stored = stored_as(grey)
    data = (stored.transpose(2, 0, 1) if planar else stored).tobytes()
    dataset = make_dicom(
        np.dstack([grey] * 3),
        PhotometricInterpretation=photometric,
        PixelData=data,
        PlanarConfiguration=planar,
        Modality="OT",
    )
    assert isinstance(assert_same(dataset, grey, LOSSY), ScoredCase)


def test_a_palette_scores_as_its_png(make_dicom, assert_same, film):
    grey = eight_bits(film)
    dataset = make_dicom(255 - grey, PhotometricInterpretation="PALETTE COLOR")
    for colour in ("Red", "Green", "Blue"):
        table = ((255 - np.arange(256)) * 257).astype("<u2")
        setattr(dataset, f"{colour}PaletteColorLookupTableDescriptor", [256, 0, 16])
        setattr(dataset, f"{colour}PaletteColorLookupTableData", table.tobytes())
    assert isinstance(assert_same(dataset, grey), ScoredCase)
