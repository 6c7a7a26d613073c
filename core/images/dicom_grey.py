"""The grey scale of a monochrome DICOM film (see :mod:`core.images.dicom` for the order)."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from core.images.depth import SixteenBits
from core.images.dicom_file import OVERLAY_BIT_TAGS
from core.images.types import GreyPixels, ViewerWindow, VoiFunction

_MAX_LUT_BITS = 16
_FEWEST_BITS = 8


@dataclass(frozen=True, slots=True)
class GreyFilm:
    """``pixels`` with white high, of which ``bits`` count; ``window`` in their units."""

    pixels: GreyPixels
    bits: int
    window: ViewerWindow | None


@dataclass(frozen=True, slots=True)
class _Scale:
    """Integers from ``low`` to ``high``, which mean ``slope * value + intercept``."""

    low: int
    high: int
    slope: float = 1.0
    intercept: float = 0.0

    @property
    def bits(self) -> int:
        return max(1, (self.high - self.low).bit_length())


@dataclass(frozen=True, slots=True)
class _Lut:
    first: int
    values: NDArray[np.uint16]
    bits: int


def grey_film(dataset: Dataset, stored: SixteenBits) -> GreyFilm:
    """Apply modality transformation, VOI LUT and polarity to stored values (rows, columns).

    A linear rescale only stretches or turns the scale, so it is applied by keeping or turning
    the stored integers: nothing is rounded. Raises ValueError, TypeError or IndexError for a
    header that makes no sense.
    """
    padding = _padding_mask(dataset, stored)
    values, scale = _stored_scale(dataset, stored, padding)

    lut = _first_lut(dataset, "ModalityLUTSequence", signed=scale.low < 0)
    if lut is not None:
        values, scale = _apply(lut, values)
    else:
        scale = _rescaled(dataset, scale)

    window = _window(dataset)
    lut = _first_lut(dataset, "VOILUTSequence", signed=_lowest_meaning(scale) < 0)
    if lut is not None:
        if (scale.slope, scale.intercept) != (1.0, 0.0):
            values = np.rint(values * scale.slope + scale.intercept).astype(np.int32)
        values, scale = _apply(lut, values)
        window = None  # it was meant for the values before the LUT, as an alternative to it

    turned = (scale.slope < 0) != _is_inverted(dataset)
    pixels = _unsigned(values, scale, turned)
    window = _in_pixels(window, scale, turned)
    if padding is not None:
        pixels[padding] = 0
    if scale.bits < _FEWEST_BITS:
        return _stretched(pixels, scale.bits, window)
    return GreyFilm(pixels, scale.bits, window)


def _stretched(pixels: GreyPixels, bits: int, window: ViewerWindow | None) -> GreyFilm:
    """A film of few greys with 8 bits, as PNG has it: its means then need no fractions."""
    factor = 255 / (2**bits - 1)
    if window is not None:
        window = replace(window, center=window.center * factor, width=window.width * factor)
    return GreyFilm(np.rint(pixels * factor).astype(np.uint8), _FEWEST_BITS, window)


def _padding_mask(dataset: Dataset, stored: SixteenBits) -> NDArray[np.bool_] | None:
    value = dataset.get("PixelPaddingValue")
    if value is None:
        return None
    limit = dataset.get("PixelPaddingRangeLimit")
    # A negative value may have been written unsigned, or the other way round.
    low, high = sorted(_as_type(int(v), stored) for v in (value, value if limit is None else limit))
    mask: NDArray[np.bool_] = (stored >= low) & (stored <= high)
    return mask if mask.any() else None


def _as_type(value: int, stored: SixteenBits) -> int:
    bits = stored.dtype.itemsize * 8
    value &= (1 << bits) - 1
    is_negative = stored.dtype.kind == "i" and value >> (bits - 1)
    return value - (1 << bits) if is_negative else value


def _stored_scale(
    dataset: Dataset, stored: SixteenBits, padding: NDArray[np.bool_] | None
) -> tuple[SixteenBits, _Scale]:
    """Stored values cleaned of foreign bits, and the scale that they really use.

    Many files declare 16 bits and use 12 of them; the scale is then one of 12 bits.
    """
    bits, allocated = int(dataset.BitsStored), stored.dtype.itemsize * 8
    signed = stored.dtype.kind == "i"
    if bits < allocated:
        low, high = _range(bits, signed)
        beyond = int(stored.min()) < low or int(stored.max()) > high
        if beyond and (_has_overlay_bits(dataset) or _lacks_sign_extension(stored, bits)):
            # Shifting up and down drops the upper bits and, if signed, extends the sign.
            stored = (stored << (allocated - bits)) >> (allocated - bits)
        elif beyond:
            bits = allocated  # BitsStored is wrong: better a wide scale than a wrapped film
    film = stored if padding is None else stored[~padding]
    used = _used_bits(film, signed) if film.size else bits
    return stored, _Scale(*_range(min(bits, used), signed))


def _used_bits(values: NDArray[np.generic], signed: bool) -> int:
    low, high = int(values.min()), int(values.max())
    largest = max(high, -low - 1) if signed else high
    return max(1, largest.bit_length() + signed)


def _range(bits: int, signed: bool) -> tuple[int, int]:
    return (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if signed else (0, (1 << bits) - 1)


def _has_overlay_bits(dataset: Dataset) -> bool:
    return any(tag in dataset and int(dataset[tag].value or 0) > 0 for tag in OVERLAY_BIT_TAGS)


def _lacks_sign_extension(stored: SixteenBits, bits: int) -> bool:
    return stored.dtype.kind == "i" and int(stored.min()) >= 0 and int(stored.max()) < 1 << bits


def _rescaled(dataset: Dataset, scale: _Scale) -> _Scale:
    slope, intercept = dataset.get("RescaleSlope"), dataset.get("RescaleIntercept")
    slope = 1.0 if slope is None else float(slope)
    intercept = 0.0 if intercept is None else float(intercept)
    if slope == 0 or not math.isfinite(slope) or not math.isfinite(intercept):
        raise ValueError(f"rescale slope {slope}, intercept {intercept}")
    return _Scale(scale.low, scale.high, slope, intercept)


def _lowest_meaning(scale: _Scale) -> float:
    ends = (scale.low * scale.slope, scale.high * scale.slope)
    return min(ends) + scale.intercept


def _first_lut(dataset: Dataset, keyword: str, *, signed: bool) -> _Lut | None:
    sequence = dataset.get(keyword)
    if not sequence:
        return None
    item = sequence[0]
    count, first, bits = (int(number) for number in item.LUTDescriptor)
    count &= 0xFFFF
    count = count or 1 << 16
    first &= 0xFFFF
    if signed and first >= 1 << 15:
        first -= 1 << 16
    data = item.LUTData
    if isinstance(data, bytes):
        # 8-bit entries may be packed two to a word.
        wide = len(data) >= 2 * count
        order = "<" if item.is_little_endian is not False else ">"
        data = np.frombuffer(data, dtype=f"{order}u2" if wide else np.uint8)
    values = np.asarray(data).astype(np.uint16)[:count]
    if len(values) < count or not 1 <= bits <= _MAX_LUT_BITS:
        raise ValueError(f"LUT has {len(values)} of {count} entries, {bits} bits")
    # As with stored values: the number of bits is often declared too large.
    return _Lut(first, values, max(1, int(values.max()).bit_length()))


def _apply(lut: _Lut, values: NDArray[np.generic]) -> tuple[NDArray[np.uint16], _Scale]:
    index = np.clip(values.astype(np.int32) - lut.first, 0, len(lut.values) - 1)
    return lut.values[index], _Scale(0, (1 << lut.bits) - 1)


def _is_inverted(dataset: Dataset) -> bool:
    """Whether low values are white.

    MONOCHROME1 decides, and INVERSE beside it says the same thing once more (the standard asks
    for both). INVERSE on MONOCHROME2 breaks the standard and inverts, as other viewers have it;
    IDENTITY on MONOCHROME1 is a known mistake of some machines and is ignored.
    """
    shape = str(dataset.get("PresentationLUTShape") or "").strip().upper()
    return bool(dataset.PhotometricInterpretation == "MONOCHROME1") or shape == "INVERSE"


def _unsigned(values: NDArray[np.generic], scale: _Scale, turned: bool) -> GreyPixels:
    wide = values.astype(np.int32)
    wide = scale.high - wide if turned else wide - scale.low
    wide = np.clip(wide, 0, (1 << scale.bits) - 1)  # padding may lie outside; it goes black later
    return wide.astype(np.uint8) if scale.bits <= 8 else wide.astype(np.uint16)


def _window(dataset: Dataset) -> ViewerWindow | None:
    numbers = []
    for keyword in ("WindowCenter", "WindowWidth"):
        try:
            value = dataset.get(keyword)
            first = value if isinstance(value, (int, float, str)) else value[0]
            numbers.append(float(first))
        except (TypeError, ValueError, IndexError, AttributeError):
            return None  # a window is a proposal for display; without it, others are offered
    center, width = numbers
    valid = math.isfinite(center) and math.isfinite(width) and width > 0
    return ViewerWindow(center, width, _voi_function(dataset)) if valid else None


def _voi_function(dataset: Dataset) -> VoiFunction:
    """The window's function; absent or unknown, the standard's default."""
    name = str(dataset.get("VOILUTFunction") or "").strip().upper()
    return VoiFunction(name) if name in VoiFunction.__members__ else VoiFunction.LINEAR


def _in_pixels(window: ViewerWindow | None, scale: _Scale, turned: bool) -> ViewerWindow | None:
    if window is None:
        return None
    stored = (window.center - scale.intercept) / scale.slope
    center = scale.high - stored if turned else stored - scale.low
    return replace(window, center=center, width=window.width / abs(scale.slope))
