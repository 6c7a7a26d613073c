"""pydicom, loaded with the first film that needs it.

It takes longer to load than all else that reads films together, and whole archives hold none of
its films. Whoever limits the time of a film can have it told, so that no film pays for the loading.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.images.source import SourceFile
    from core.images.types import XrayImage

_around: Callable[[], AbstractContextManager[object]] = nullcontext


def tell_of_loading(around: Callable[[], AbstractContextManager[object]]) -> None:
    """From now on, load inside ``around()``."""
    global _around
    _around = around


def loading() -> AbstractContextManager[object]:
    """To be held while a decoder is loaded."""
    return _around()


def dicom_reader() -> Callable[[SourceFile], XrayImage]:
    """`core.images.dicom.read_dicom`, loaded if need be."""
    with nullcontext() if "core.images.dicom" in sys.modules else loading():
        from core.images.dicom import read_dicom
    return read_dicom
