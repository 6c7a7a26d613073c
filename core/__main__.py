"""``python -m core`` is ``lobar``."""

import sys


def main() -> int:
    """Run the command line. Reading processes load this module too, and need nothing else of it."""
    from core.cli import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
