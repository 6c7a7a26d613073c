"""pydicom's plugin for the JPEG processes that Pillow does not decode: 12 bits, and lossless.

libjpeg-turbo decodes them, by way of imagecodecs. It raises errors where other libraries for
lossless JPEG end the process. pydicom calls this module by its plugin protocol.
"""

from __future__ import annotations

from imagecodecs import JPEG8, jpeg8_decode
from pydicom import uid
from pydicom.pixels import get_decoder
from pydicom.pixels.decoders.base import DecodeRunner

PLUGIN = "libjpeg-turbo"
"""Name of this plugin in pydicom."""

DECODER_DEPENDENCIES = dict.fromkeys(
    (uid.JPEGExtended12Bit, uid.JPEGLossless, uid.JPEGLosslessSV1), ("imagecodecs>=2026.3.6",)
)


def is_available(syntax: str) -> bool:
    """Whether this plugin decodes a transfer syntax."""
    # imagecodecs imports a codec that is not there without a word, until it is called.
    return syntax in DECODER_DEPENDENCIES and bool(JPEG8.available)


def decode_frame(source: bytes, runner: DecodeRunner) -> bytes:
    """Samples of one compressed frame, little-endian, in the colours that are stored.

    Data that end too early are filled with grey: whoever calls must look for their end.
    """
    # Naming the same colours twice keeps libjpeg from converting them; pydicom does, if need be.
    colours = "ycbcr" if runner.samples_per_pixel == 3 else None
    samples = jpeg8_decode(source, colorspace=colours, outcolorspace=colours)
    runner.set_option("bits_allocated", samples.dtype.itemsize * 8)
    runner.set_option("planar_configuration", 0)
    return samples.astype(samples.dtype.newbyteorder("<"), copy=False).tobytes()


def register() -> None:
    """Make the plugin known to pydicom's decoders; a second call changes nothing."""
    for syntax in DECODER_DEPENDENCIES:
        decoder = get_decoder(syntax)
        if PLUGIN not in decoder.available_plugins:
            decoder.add_plugin(PLUGIN, (__name__, "decode_frame"))
