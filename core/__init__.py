"""Lobar's core: everything that decides anything, with no Qt and no TensorFlow."""

import os

from core.translation import english

# ONNX Runtime's official builds keep an identifier of the computer and send events about models
# and runs to their maker, unless this is set before they are loaded. Every module of Lobar is
# loaded after this one. Lobar sends nothing, ever.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
# NumPy's OpenBLAS wakes and spins a thread per core even for the scope check's one row: measured
# on two busy cores, 8 ms of processor time a film instead of 0.2.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

INTENDED_USE = english(
    "Lobar is research software, not a cleared medical device. "
    "It supports a qualified clinician; it does not diagnose, exclude pneumonia or "
    "replace clinical assessment. For frontal chest films of children aged 1 to 5."
)
"""The intended-use statement, verbatim wherever Lobar shows one."""

__version__ = "0.1.0"
