"""The frozen command line."""

import multiprocessing
import sys

from processor import stop_if_unfit

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a reading process goes no further than this
    stop_if_unfit(in_window=False)
    from core.cli import main

    sys.exit(main())
