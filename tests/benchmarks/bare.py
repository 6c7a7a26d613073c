"""The yardstick: Pillow decodes and resizes, ONNX Runtime infers, and there is nothing around it.

All cores are busy: by threads that each score their own film (both libraries let go of Python's
lock meanwhile), or by processes. Prints its seconds from the first film on.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from PIL import Image

_PIECE = 16
_session: Any = None


def open_session(model: str, threads: int = 1) -> Any:
    """A session with nothing changed but its number of threads, 0 for ONNX Runtime's choice."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def score(session: Any, path: str) -> float:
    """Logit of one film."""
    inputs = session.get_inputs()[0]
    side = inputs.shape[1]
    with Image.open(path) as opened:
        grey = opened.convert("L").resize((side, side), Image.Resampling.BILINEAR)
    tensor = np.asarray(grey, np.float32)[None, :, :, None] / 64 - 2
    return float(session.run(["logit"], {inputs.name: tensor})[0][0, 0])


def main() -> int:
    """Score every film of a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("model")
    parser.add_argument("how", choices=("threads", "processes"))
    arguments = parser.parse_args()
    paths = sorted(str(path) for path in arguments.folder.rglob("*") if path.is_file())
    cores = os.cpu_count() or 1
    pool: Executor
    if arguments.how == "threads":
        _open_once(arguments.model)
        pool = ThreadPoolExecutor(cores)
    else:
        pool = ProcessPoolExecutor(cores, initializer=_open_once, initargs=(arguments.model,))
    began = time.perf_counter()
    with pool:
        scored = sum(1 for _ in pool.map(_score_here, paths, chunksize=_PIECE))
    sys.stdout.write(f"{scored} {time.perf_counter() - began}\n")
    return 0


def _open_once(model: str) -> None:
    global _session
    _session = open_session(model)


def _score_here(path: str) -> float:
    return score(_session, path)


if __name__ == "__main__":
    sys.exit(main())
