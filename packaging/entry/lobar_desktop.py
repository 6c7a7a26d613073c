"""The frozen window."""

import multiprocessing
import os
import sys

from processor import stop_if_unfit

if __name__ == "__main__":
    # A windowed program on Windows has no streams, and whoever writes to one would fail.
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w"))  # noqa: SIM115, PTH123 - open until the end
    multiprocessing.freeze_support()  # a reading process goes no further than this
    stop_if_unfit(in_window=True)
    from desktop.__main__ import main

    sys.exit(main())
