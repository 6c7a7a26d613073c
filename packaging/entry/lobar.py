"""The frozen command line."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a reading process goes no further than this
    from core.cli import main

    sys.exit(main())
