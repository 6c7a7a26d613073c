"""``lobar-desktop``: the window, its self-test, or a picture of it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.plain_imports import take_imports_back


def main(argv: Sequence[str] | None = None) -> int:
    """Run Lobar's window. Exit status: 0, or 1 when it cannot start or a test fails."""
    words = sys.argv[1:] if argv is None else argv
    # Started by its icon it is told nothing, and making a parser takes as long as loading fonts.
    arguments = _parser().parse_args(words) if words else None
    if os.name == "nt":
        # On Windows, Qt's own copy of a runtime library breaks ONNX Runtime when it comes first.
        from core.providers import available_choices

        available_choices()  # loads it
    if not _qt_is_usable():
        return 1
    take_imports_back()
    if arguments is not None and (arguments.self_test or arguments.screenshot is not None):
        return _run_alone(arguments)
    return _run([] if arguments is None else arguments.paths)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lobar-desktop",
        description="Reads chest films of children for pneumonia, on this computer only.",
    )
    parser.add_argument("paths", nargs="*", type=Path, help="films or folders to open")
    parser.add_argument(
        "--csv",
        type=Path,
        metavar="OUT.csv",
        help="with --self-test: score the films too and export them from the window",
    )
    parser.add_argument(
        "--language", default="en", metavar="CODE", help="with --self-test: what the window speaks"
    )
    parser.add_argument(
        "--self-test", action="store_true", help="score the golden film through the window and exit"
    )
    parser.add_argument(
        "--screenshot", type=Path, metavar="OUT.png", help="save a picture of the window and exit"
    )
    parser.add_argument(
        "--theme", choices=("dark", "light"), default="dark", help="theme of the picture"
    )
    parser.add_argument(
        "--size", default="1440x900", metavar="WxH", type=_size, help="size of the picture"
    )
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def _qt_is_usable() -> bool:
    """Whether Qt can be imported; if not, say what to install."""
    try:
        import PySide6.QtGui  # noqa: F401 - fails where a system library is missing
    except ImportError as error:
        from desktop.system_libraries import install_command, missing_packages

        packages = missing_packages()
        if packages:
            sys.stderr.write(
                "Lobar's window needs system libraries that are missing. Install them with:\n"
                f"  {install_command(packages)}\n"
            )
        else:
            sys.stderr.write(f"Lobar's window cannot start: {error}\n")
        return False
    return True


def _run(paths: list[Path]) -> int:
    from desktop.application import has_display, run

    if has_display():
        return run(paths)
    sys.stderr.write(
        "There is no display. Start Lobar in a desktop session, or use --screenshot, "
        "--self-test, or the command lobar.\n"
    )
    return 1


def _run_alone(arguments: argparse.Namespace) -> int:
    """Self-test or picture, which need nobody who looks."""
    from desktop.application import has_display
    from desktop.headless import screenshot, self_test
    from desktop.settings import ThemeChoice

    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if arguments.self_test:
        return self_test(arguments.paths, arguments.csv, arguments.language)
    theme = ThemeChoice(arguments.theme)
    return screenshot(arguments.screenshot, arguments.paths, theme, arguments.size)


if __name__ == "__main__":
    sys.exit(main())
