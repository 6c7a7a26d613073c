"""The frozen window."""

import os
import sys

from desktop.__main__ import main

if __name__ == "__main__":
    # A windowed program on Windows has no streams, and whoever writes to one would fail.
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w"))  # noqa: SIM115, PTH123 - open until the end
    sys.exit(main())
